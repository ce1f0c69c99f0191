//! What makes a date one to come without a cue of its own: an end of what goes on, what has to be done by it, the infinitive of a headline.

use super::Input;
use super::tense::{REACH, is_one};
use crate::document::Zone;
use crate::rule::words::Word;
use crate::span::Span;

/// Whether the word before a date makes it one to come: `until` with what is going on, `through` with what runs, `by` with what has to be done.
pub(super) fn is_led_by(input: &Input<'_>, lead: &Word<'_>, span: Span, bounds: Span) -> bool {
    is_one(lead, &UNTIL) && lasts(input, span, bounds)
        || is_one(lead, &["from", "through", "to", "until", "till"]) && runs(input, span)
        || (lead.is("by") || lead.is("before")) && is_due(input, span)
}

/// Whether it is one to come where nothing else says when: `by May`, `until May`.
pub(super) fn is_end(lead: &Word<'_>) -> bool {
    lead.is("by") || is_one(lead, &UNTIL)
}

/// Verbs that headlines announce things with.
const VERBS: [&str; 47] = [
    "open",
    "reopen",
    "hold",
    "host",
    "stage",
    "get",
    "give",
    "offer",
    "provide",
    "launch",
    "start",
    "begin",
    "resume",
    "run",
    "build",
    "issue",
    "sell",
    "release",
    "pay",
    "receive",
    "hire",
    "recruit",
    "select",
    "expand",
    "cut",
    "raise",
    "close",
    "ban",
    "celebrate",
    "support",
    "invest",
    "spend",
    "create",
    "install",
    "set",
    "take",
    "make",
    "join",
    "discuss",
    "vote",
    "lend",
    "accept",
    "unveil",
    "introduce",
    "announce",
    "meet",
    "sign",
];

/// `Mapo-gu |to open| pool Friday`: the future of headlines; not `Aid Goes to Growers Friday`.
pub(super) fn is_headlined(input: &Input<'_>, span: Span, bounds: Span) -> bool {
    if !matches!(input.document.zone(span.start), Zone::Headline | Zone::Subtitle) {
        return false;
    }
    let mut after = None;
    let mut words = input.view.words_before(span.start).take(REACH).take_while(|word| {
        word.span.start >= bounds.start && !word.gap.contains("..") && !word.gap.contains(['…', ';'])
    });
    words.any(|word| {
        let infinitive =
            word.is("to") && word.gap == " " && after.is_some_and(|verb: Word<'_>| is_one(&verb, &VERBS));
        after = Some(word);
        infinitive
    })
}

const UNTIL: [&str; 2] = ["until", "till"];

/// `is subsidizing every order made there until June`: what is going on ends later. The nearest auxiliary says that it is.
fn lasts(input: &Input<'_>, span: Span, bounds: Span) -> bool {
    const AUXILIARIES: [&str; 8] = ["is", "are", "was", "were", "had", "did", "said", "been"];
    let words = input.view.words_before(span.start).take(REACH);
    let mut near = words.take_while(|word| word.span.start >= bounds.start);
    near.find(|word| is_one(word, &AUXILIARIES)).is_some_and(|word| is_one(&word, &["is", "are"]))
}

/// `|runs| through Thursday`, `|runs| to the 28th`: what is going on ends later.
fn runs(input: &Input<'_>, span: Span) -> bool {
    const RUNS: [&str; 8] = ["runs", "run", "running", "lasts", "last", "continues", "continue", "goes"];
    let verb = input.view.words_before(span.start).nth(1);
    verb.is_some_and(|word| word.gap == " " && is_one(&word, &RUNS))
}

/// `is finalized by the council in December`, `are held in May`: what is done so is done next time in that month, unless it is compared with the last.
pub(super) fn is_regular(input: &Input<'_>, lead: &Word<'_>, span: Span, bounds: Span) -> bool {
    const COMPARED: [&str; 4] = ["than", "from", "since", "up"];
    const IRREGULAR: [&str; 10] =
        ["held", "put", "made", "paid", "sent", "given", "sold", "chosen", "drawn", "set"];
    if !is_one(lead, &["in", "on", "by", "at"]) {
        return false;
    }
    let mut after: Option<Word<'_>> = None;
    let mut words = input.view.words_before(span.start).take(REACH).take_while(|word| {
        word.span.start >= bounds.start
            && !word.gap.contains(['.', ';', '“', '”'])
            && !is_one(word, &COMPARED)
    });
    words.any(|word| {
        let participle = after.is_some_and(|word| word.text.ends_with("ed") || is_one(&word, &IRREGULAR));
        let adverb = matches!(word.text, "also" | "then" | "usually" | "not");
        let found = participle && (word.is("is") || word.is("are"));
        if !(participle && adverb) {
            after = Some(word);
        }
        found
    })
}

/// `next year's| budget`, `this year's| main budget`: the year is that of the budget, not of what is done with it.
pub(super) fn is_of_budget(input: &Input<'_>, span: Span) -> bool {
    const MOST: usize = 3;
    let tail = input.view.tail(span.end);
    let owner = ["'s ", "’s "].iter().find(|owner| tail.starts_with(**owner));
    owner.is_some_and(|owner| {
        let words = input.view.words_after(span.end + owner.len()).take(MOST);
        words
            .take_while(|word| matches!(word.gap, "" | " "))
            .any(|word| is_one(&word, &["budget", "budgets"]))
    })
}

/// `|have to| apply by the 29th`.
fn is_due(input: &Input<'_>, span: Span) -> bool {
    const MOST: usize = 7;
    const DUE: [&str; 6] = ["have", "has", "need", "needs", "are", "is"];
    let mut words = input.view.words_before(span.start).take(MOST).take_while(|word| word.gap == " ");
    let to = words.by_ref().find(|word| word.is("to") || word.is("must"));
    to.is_some_and(|word| word.is("must") || words.next().is_some_and(|word| is_one(&word, &DUE)))
}

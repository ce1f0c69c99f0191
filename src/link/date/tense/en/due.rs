//! What makes a date one to come without a cue of its own: an end of what goes on, what has to be done by it, what is done by rule.

use memchr::memmem::Finder;
use once_cell::sync::Lazy;

use super::verb::{counts, is_of_run, is_past};
use super::{REACH, awaited, is_one};
use crate::document::Zone;
use crate::link::Input;
use crate::rule::words::{self, Word};
use crate::scan::edge::Suffixes;
use crate::span::Span;

/// Whether the word before a date makes it one to come: `until` with what is going on, `through` with what runs, `by` with what has to be done.
pub(super) fn is_led_by(input: &Input<'_>, lead: &Word<'_>, span: Span, bounds: Span) -> bool {
    is_one(lead, &UNTIL) && lasts(input, span, bounds)
        || is_one(lead, &["from", "through", "to", "until", "till"]) && runs(input, span)
        || lead.is("through") && is_going_on(input, span, bounds)
        || (lead.is("by") || lead.is("before")) && (is_due(input, span) || is_aimed(input, span, bounds))
        || lead.is("by") && is_to_be_done(input, lead, bounds)
        || lead.is("from") && is_for_whom(input, lead, bounds)
        || is_one(lead, &["in", "on"]) && ends(input, lead)
        || lead.is("for") && is_set(input, lead)
        || is_scheduled(input, lead, span)
        || awaited::is_marked(input, lead, bounds)
}

/// Whether it is one to come where nothing else says when: `by May`, `until May`, `through May`.
pub(super) fn is_end(lead: &Word<'_>) -> bool {
    is_one(lead, &["by", "through"]) || is_one(lead, &UNTIL)
}

/// `|possibly| in October`: what has been is known.
pub(super) fn is_possible(input: &Input<'_>, lead: &Word<'_>) -> bool {
    let adverb = input.view.words_before(lead.span.start).next();
    adverb.is_some_and(|word| {
        word.gap == " " && is_one(&word, &["possibly", "perhaps", "probably", "tentatively"])
    })
}

/// `|is banning| tour buses from July 1`: what is said to begin on a day in the progressive is announced.
pub(super) fn is_starting(input: &Input<'_>, lead: &Word<'_>, bounds: Span) -> bool {
    let words = input.view.words_before(lead.span.start).take(REACH);
    is_one(lead, &["from", "starting", "beginning"])
        && is_progressive(input, words.take_while(|word| word.span.start >= bounds.start))
}

/// Whether the nearest verb of a walk back is a progressive of the present: `|is banning| chartered buses`; not `is thanking all who |gave|`.
fn is_progressive<'a>(input: &Input<'a>, words: impl Iterator<Item = Word<'a>>) -> bool {
    const OTHERS: [&str; 10] = ["was", "were", "had", "has", "have", "did", "said", "who", "that", "which"];
    let mut after: Option<Word<'_>> = None;
    for word in words {
        if is_one(&word, &["is", "are"]) {
            return after
                .is_some_and(|verb| verb.gap == " " && verb.text.len() > 5 && verb.text.ends_with("ing"));
        }
        // A participle that stands before a noun tells nothing.
        let told = || is_past(input, &word) && (after.is_none() || counts(input, word.span));
        if is_one(&word, &OTHERS) || told() {
            return false;
        }
        after = Some(word);
    }
    false
}

/// Verbs that tell in the present what a district gives and takes.
pub(super) const PRESENT: [&str; 22] = [
    "lends", "lend", "pays", "pay", "gives", "give", "offers", "offer", "provides", "provide", "grants",
    "hands", "takes", "accepts", "receives", "recruits", "hires", "issues", "sells", "adds", "gets",
    "reaches",
];

/// `the fund |lends| 3 billion won in the second half`: what is given by rule is given next time. Headlines tell in the present what has been, too.
pub(super) fn is_offered(input: &Input<'_>, lead: &Word<'_>, span: Span, bounds: Span) -> bool {
    if !is_one(lead, &["in", "on", "from"]) || input.document.zone(span.start) != Zone::Body {
        return false;
    }
    let words = input.view.words_before(lead.span.start).take(REACH);
    let mut clause =
        words.take_while(|word| word.span.start >= bounds.start && !word.gap.contains(['.', ';', '“', '”']));
    clause.any(|word| PRESENT.contains(&word.text))
}

/// `will receive a card each, |loaded| in June`: how what is to come is done is said in participles.
pub(super) fn is_how(input: &Input<'_>, verb: Span, bounds: Span) -> bool {
    const WAYS: [&str; 12] = [
        "loaded",
        "paid",
        "deposited",
        "credited",
        "transferred",
        "delivered",
        "mailed",
        "sent",
        "issued",
        "distributed",
        "divided",
        "split",
    ];
    const FUTURE: [&str; 3] = ["will", "shall", "would"];
    const PAST: [&str; 6] = ["was", "were", "had", "has", "have", "did"];
    let text = input.view.text;
    if !WAYS.contains(&verb.of(text)) || !text[..verb.start].ends_with(", ") {
        return false;
    }
    let mut words = input
        .view
        .words_before(verb.start)
        .take(REACH)
        .take_while(|word| word.span.start >= bounds.start && !word.gap.contains([';', '“', '”']));
    let cue = words.find(|word| is_one(word, &FUTURE) || is_one(word, &PAST));
    cue.is_some_and(|word| is_one(&word, &FUTURE))
}

const UNTIL: [&str; 2] = ["until", "till"];

/// Whether the word is `until`: what lasts is not over.
pub(super) fn is_until(word: &Word<'_>) -> bool {
    is_one(word, &UNTIL)
}

/// `is subsidizing every order made there until June`, `can apply until the 21st`: what is going on or may be done ends later. The nearest auxiliary says that it is.
fn lasts(input: &Input<'_>, span: Span, bounds: Span) -> bool {
    const CUES: [&str; 8] = ["is", "are", "was", "were", "had", "did", "said", "been"];
    const MODALS: [&str; 4] = ["can", "may", "must", "will"];
    let near = || {
        let words = input.view.words_before(span.start).take(REACH);
        words.take_while(|word| word.span.start >= bounds.start)
    };
    let auxiliary = near().find(|word| is_one(word, &CUES));
    auxiliary.is_some_and(|word| is_one(&word, &["is", "are"]))
        || near()
            .find(|word| MODALS.contains(&word.text) || is_one(word, &CUES) || is_past(input, word))
            .is_some_and(|word| MODALS.contains(&word.text))
}

/// `|runs| through Thursday`, `|runs| to the 28th`: what is going on ends later.
fn runs(input: &Input<'_>, span: Span) -> bool {
    const RUNS: [&str; 10] =
        ["runs", "run", "running", "lasts", "last", "continues", "continue", "goes", "operates", "operate"];
    let mut words = input.view.words_before(span.start).skip(1);
    let verb = words.next().filter(|word| word.gap == " " && is_one(word, &RUNS));
    verb.is_some() && !words.next().is_some_and(|kind| is_of_run(&kind))
}

/// `will give a card to those |who hand in| their licenses from the 14th`: who is meant is told without a tense.
fn is_for_whom(input: &Input<'_>, lead: &Word<'_>, bounds: Span) -> bool {
    static WHO: Lazy<Finder<'static>> = Lazy::new(|| Finder::new(" who "));
    // Few sentences have one: the bytes tell it before their words are walked.
    let first = lead.span.start.saturating_sub(REACH * words::WINDOW).max(bounds.start);
    let there = input.view.text.as_bytes().get(first..lead.span.start).unwrap_or_default();
    if WHO.find(there).is_none() {
        return false;
    }
    let mut clause = clause_before(input, lead, bounds);
    let other = |word: &Word<'_>| is_one(word, &PAST) || word.is("would") || is_past(input, word);
    let cue = clause.find(|word| word.is("who") || other(word));
    cue.is_some_and(|word| word.is("who")) && clause.any(|word| matches!(word.text, "will" | "shall"))
}

/// `the ward |would| check all 41 blocks built before 1992 by the end of March`, `2 million won |is paid| by the 11th`: of auxiliaries the nearest tells, whatever
/// participles stand behind its objects.
fn is_to_be_done(input: &Input<'_>, lead: &Word<'_>, bounds: Span) -> bool {
    const AHEAD: [&str; 6] = ["will", "would", "shall", "must", "should", "may"];
    const OTHERS: [&str; 3] = ["said", "who", "which"];
    let mut after: Option<Word<'_>> = None;
    for word in clause_before(input, lead, bounds) {
        if AHEAD.contains(&word.text) {
            return true;
        }
        if matches!(word.text, "is" | "are") {
            return after
                .is_some_and(|verb| verb.gap == " " && (verb.text.ends_with("ed") || verb.text == "paid"));
        }
        if is_one(&word, &PAST) || is_one(&word, &OTHERS) {
            return false;
        }
        after = Some(word);
    }
    false
}

/// Auxiliaries of what has been.
const PAST: [&str; 7] = ["was", "were", "had", "has", "have", "did", "been"];

/// The words before the one that leads a date, the nearest first, up to a comma.
fn clause_before<'a>(
    input: &Input<'a>,
    lead: &Word<'_>,
    bounds: Span,
) -> impl Iterator<Item = Word<'a>> + use<'a> {
    let words = input.view.words_before(lead.span.start).take(REACH);
    words.take_while(move |word| {
        word.span.start >= bounds.start && !word.gap.contains(['.', ',', ';', '“', '”'])
    })
}

/// `offices |are taking| forms through the 28th`.
fn is_going_on(input: &Input<'_>, span: Span, bounds: Span) -> bool {
    const MOST: usize = 12;
    let words = input.view.words_before(span.start).skip(1).take(MOST);
    is_progressive(
        input,
        words.take_while(|word| word.span.start >= bounds.start && !word.gap.contains(['.', ',', ';'])),
    )
}

/// `the project, which was paid for by the city, |ends| in November`: the present of an end or a beginning is announced; headlines tell so what has been.
fn ends(input: &Input<'_>, lead: &Word<'_>) -> bool {
    const VERBS: [&str; 8] = ["ends", "begins", "starts", "expires", "opens", "reopens", "closes", "resumes"];
    let verb = input.view.words_before(lead.span.start).next();
    input.document.zone(lead.span.start) == Zone::Body
        && verb.is_some_and(|word| word.gap == " " && VERBS.contains(&word.text))
}

/// `a talk |is set| for Monday`; not `was set for Monday`, `the goal set for Monday`.
fn is_set(input: &Input<'_>, lead: &Word<'_>) -> bool {
    let mut words = input.view.words_before(lead.span.start).filter(|word| word.gap == " ");
    words.next().is_some_and(|word| word.is("set"))
        && words.next().is_some_and(|word| is_one(&word, &["is", "are"]))
}

/// `|kicks off| Thursday`, `|takes office| on the 3rd`, `the council |meets| Tuesday`: a schedule is told in the present; headlines tell so what has been, too.
fn is_scheduled(input: &Input<'_>, lead: &Word<'_>, span: Span) -> bool {
    static PHRASES: Suffixes = Suffixes::new(&[
        "kicks off",
        "kick off",
        "gets underway",
        "get underway",
        "gets under way",
        "takes office",
        "take office",
        "takes effect",
        "take effect",
        "goes into effect",
        "go into effect",
        "goes on sale",
        "go on sale",
        "wraps up",
    ]);
    const VERBS: [&str; 7] = ["meets", "resumes", "arrives", "reopens", "departs", "debuts", "airs"];
    let preposition = is_one(lead, &["on", "in", "from", "this", "next"]);
    let end = if preposition { lead.span.start } else { span.start };
    let before = input.view.text[..end].trim_end_matches(' ');
    let phrase = || PHRASES.strip(before).any(|rest| rest.is_empty() || rest.ends_with([' ', '\n']));
    (!preposition && VERBS.contains(&lead.text) || phrase()) && input.document.zone(span.start) == Zone::Body
}

/// `|means to| build for all that have lost a house by April`, `has set |its sights on| 5 billion won by December`: what is aimed at is to come.
fn is_aimed(input: &Input<'_>, span: Span, bounds: Span) -> bool {
    const MOST: usize = 18;
    const AIMS: [&str; 8] = ["aims", "aim", "hopes", "intends", "means", "wants", "expects", "seeks"];
    let mut after: Option<Word<'_>> = None;
    let mut past = false;
    let words = input.view.words_before(span.start).take(MOST);
    for word in
        words.take_while(|word| word.span.start >= bounds.start && !word.gap.contains(['.', ';', '“', '”']))
    {
        let perfect = is_one(&word, &["has", "have"]);
        if past && !perfect {
            return false;
        }
        let followed = |by: &str| after.is_some_and(|next| next.gap == " " && next.is(by));
        if AIMS.contains(&word.text) && followed("to") || word.is("sights") && followed("on") {
            return true;
        }
        past = !perfect && is_past(input, &word);
        after = Some(word);
    }
    false
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

/// `|have to| apply by the 29th`.
fn is_due(input: &Input<'_>, span: Span) -> bool {
    const MOST: usize = 7;
    const DUE: [&str; 6] = ["have", "has", "need", "needs", "are", "is"];
    let mut words = input.view.words_before(span.start).take(MOST).take_while(|word| word.gap == " ");
    let to = words.by_ref().find(|word| word.is("to") || word.is("must"));
    to.is_some_and(|word| word.is("must") || words.next().is_some_and(|word| is_one(&word, &DUE)))
}

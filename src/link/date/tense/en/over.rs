//! What makes a date one that is over without a verb of its own: what is compared with it, a disaster, what was given (`With the approval on the 3rd`).

use memchr::memchr3_iter;
use memchr::memmem::Finder;
use once_cell::sync::Lazy;

use super::{REACH, is_one};
use crate::link::Input;
use crate::rule::words::{self, Word};
use crate::scan::atom::Class;
use crate::span::Span;

/// `as |in May|`, `than |on the 3rd|`: what is compared with it is what has been; not `such as |on the 3rd|`, `will open earlier than |in May|`.
pub(super) fn is_compared(input: &Input<'_>, lead: &Word<'_>, bounds: Span) -> bool {
    const FUTURE: [&str; 3] = ["will", "shall", "would"];
    if !is_one(lead, &["in", "on"]) {
        return false;
    }
    let mut words = input.view.words_before(lead.span.start).take(REACH);
    let compared =
        words.next().is_some_and(|word| word.gap == " " && is_one(&word, &["as", "than", "unlike"]));
    if !compared {
        return false;
    }
    let mut clause = words
        .take_while(|word| word.span.start >= bounds.start && !word.gap.contains(['.', ',', ';', '“', '”']))
        .enumerate();
    !clause.any(|(at, word)| at == 0 && word.is("such") || is_one(&word, &FUTURE))
}

/// `will come to 40 billion won, |after| 18 billion won |in January| and 15 billion won |in September|`: what was given so far.
pub(super) fn is_behind_sum(input: &Input<'_>, lead: &Word<'_>, bounds: Span) -> bool {
    const MOST: usize = 16;
    const SUMS: [&str; 8] = ["million", "billion", "trillion", "won", "krw", "and", "in", "on"];
    static AFTER: Lazy<Finder<'static>> = Lazy::new(|| Finder::new("after "));
    // Few sentences have one: the bytes tell it before their words are walked.
    let first = lead.span.start.saturating_sub(MOST * words::WINDOW / 2).max(bounds.start);
    let there = input.view.text.as_bytes().get(first..lead.span.start).unwrap_or_default();
    if !is_one(lead, &["in", "on"]) || AFTER.find(there).is_none() {
        return false;
    }
    let mut sum = false;
    for word in input.view.words_before(lead.span.start).take(MOST) {
        if word.span.start < bounds.start || word.is("after") {
            return sum && word.is("after");
        }
        let number = word.text.starts_with(|c: char| c.is_ascii_digit());
        let month = || {
            let atom = input.view.first_from(word.span.start);
            input.view.is(atom, Class::Month)
        };
        if !number && !is_one(&word, &SUMS) && !month() {
            return false;
        }
        sum |= word.is("won") || word.is("krw");
    }
    false
}

/// `up 5 percent from |the previous year|`, `|The previous year|'s figure`: a year that is only compared with is not told of; not `|The previous year|
/// it had 30`, `in |the previous year|`.
pub(in crate::link::date) fn is_only_compared(input: &Input<'_>, span: Span) -> bool {
    let tail = input.view.tail(span.end);
    let owns = tail.starts_with("'s") || tail.starts_with("’s");
    let mut words = input.view.words_before(span.start);
    let Some(lead) = words.next().filter(|word| !word.gap.contains(['.', '\n'])) else { return owns };
    let told = is_one(&lead, &["in", "during", "since"]);
    !told || words.next().is_some_and(|word| is_one(&word, &["than", "as", "from", "to", "with", "that"]))
}

/// `|prepares| for the typhoon of the 8th`, `the rain of the 8th, |forecast| to be heavy`: what is awaited has not been.
pub(super) fn is_awaited(input: &Input<'_>, span: Span, bounds: Span) -> bool {
    const NEAR: usize = 6;
    const CUES: [&str; 16] = [
        "prepare",
        "prepares",
        "preparing",
        "prepared",
        "brace",
        "braces",
        "bracing",
        "braced",
        "forecast",
        "forecasts",
        "expected",
        "expects",
        "expecting",
        "predicted",
        "looming",
        "upcoming",
    ];
    let ended = |word: &Word<'_>| word.gap.contains(['.', ';', '“', '”']);
    let before = input.view.words_before(span.start).take(REACH);
    let after = input.view.words_after(span.end).take(NEAR);
    before
        .take_while(|word| word.span.start >= bounds.start && !ended(word))
        .chain(after.take_while(|word| word.span.end <= bounds.end && !ended(word)))
        .any(|word| is_one(&word, &CUES))
}

/// `the downpour of |the 8th|`, `the fire of |the 8th and 9th|`: nobody announces one.
pub(super) fn is_of_disaster(input: &Input<'_>, lead: &Word<'_>, span: Span) -> bool {
    if !is_one(lead, &["of", "and"]) {
        return false;
    }
    let mut words = input.view.words_before(span.start).filter(|word| word.gap == " ");
    let mut of = *lead;
    words.next();
    if lead.is("and") {
        // `the 8th |and 9th|`
        let day = words.next().is_some_and(|word| word.text.starts_with(|c: char| c.is_ascii_digit()));
        let next = words.find(|word| !word.is("the")).filter(|_| day);
        let Some(word) = next else { return false };
        of = word;
    }
    of.is("of") && words.next().is_some_and(|word| is_disaster(&word))
}

/// Whether the word is one of what nobody announces: `|flood|`, `|fire|`.
pub(super) fn is_disaster(noun: &Word<'_>) -> bool {
    const NOUNS: [&str; 23] = [
        "downpour",
        "downpours",
        "rain",
        "rains",
        "rainfall",
        "flood",
        "floods",
        "flooding",
        "fire",
        "fires",
        "blaze",
        "storm",
        "typhoon",
        "earthquake",
        "quake",
        "landslide",
        "landslides",
        "accident",
        "collapse",
        "snowfall",
        "blackout",
        "disaster",
        "damage",
    ];
    is_one(noun, &NOUNS)
}

/// `With the declaration of a disaster zone on |the 22nd|, the state will pay`: what is given has been; not `With approval expected in |July|`.
pub(super) fn is_given(input: &Input<'_>, lead: &Word<'_>, bounds: Span) -> bool {
    const MOST: usize = 14;
    const AHEAD: [&str; 5] = ["expected", "due", "planned", "scheduled", "slated"];
    const GIVEN: [&str; 10] = [
        "declaration",
        "designation",
        "approval",
        "passage",
        "enactment",
        "signing",
        "selection",
        "revision",
        "completion",
        "ruling",
    ];
    const OPENING: [&str; 3] = ["With", "Following", "After"];
    if !is_one(lead, &["on", "in"]) {
        return false;
    }
    // Few clauses begin so: one look at the bytes tells that of most before their words are walked.
    let first = lead.span.start.saturating_sub(MOST * words::WINDOW).max(bounds.start);
    let there = input.view.text.as_bytes().get(first..lead.span.start).unwrap_or_default();
    let opens = |at: usize| OPENING.iter().any(|word| there[at..].starts_with(word.as_bytes()));
    if !memchr3_iter(b'W', b'F', b'A', there).any(opens) {
        return false;
    }
    let words = input.view.words_before(lead.span.start).take(MOST);
    let mut given = false;
    for word in
        words.take_while(|word| word.span.start >= bounds.start && !word.gap.contains(['.', ',', ';']))
    {
        if is_one(&word, &AHEAD) {
            return false;
        }
        given |= GIVEN.contains(&word.text);
        if OPENING.contains(&word.text) {
            return given;
        }
    }
    false
}

//! Qualifiers of Korean: `약`, `최대` before a number, `이상`, `을 넘는` after what it counts. They stay outside the span.

use once_cell::sync::Lazy;
use rustc_hash::FxHashMap;

use super::qualifier_table::{self, Phrase, Place};
use super::{View, particle};
use crate::modifier::Modifier;
use crate::scan::edge::{Marks, Prefixes};
use crate::scan::hangul::{SYLLABLE, is_alphanumeric};
use crate::span::Span;

/// The modifier that the words around `span` give; `approx` where its own number has a `여` in it.
pub(crate) fn around(view: &View<'_>, span: Span, approx: bool) -> Option<Modifier> {
    before(view, span.start).or_else(|| after(view, span.end)).or(approx.then_some(Modifier::Approx))
}

/// The modifier that the words before a byte give: `약 |`, `최대 총 |`.
pub(crate) fn before(view: &View<'_>, byte: usize) -> Option<Modifier> {
    let head = view.text.get(..byte)?;
    let head = head.strip_suffix(' ').unwrap_or(head);
    let head = head.strip_suffix(" 총").unwrap_or(head);
    if !PHRASES.ends.may_end(head) {
        return None;
    }
    let phrases = PHRASES.before.get(&head.chars().next_back()?)?;
    phrases.with(before_last(head)).find(|phrase| ends_with_word(head, phrase.text))?.modifier
}

/// The modifier that the words after a byte give: `| 이상`, `|을 넘는`, `|가량`.
pub(crate) fn after(view: &View<'_>, byte: usize) -> Option<Modifier> {
    static PARTICLES: Prefixes = Prefixes::new(&["이", "을", "를", "은", "는", "도", "에", "가", "의"]);
    let tail = worth(view.tail(byte));
    let after_particle = || PARTICLES.strip(tail).next().filter(|rest| rest.starts_with(' '));
    // `두 달여의`: `여` stands directly against what it qualifies.
    let some = tail.strip_prefix('여').is_some_and(|rest| particle::is_particle(particle::rest_of(rest)));
    let approx = some.then_some(Modifier::Approx);
    approx.or_else(|| phrase_at(tail)).or_else(|| phrase_at(after_particle()?))
}

/// What stands behind `어치` or `상당`, which only say again that it is an amount: `3만원|어치| 이상`.
fn worth(tail: &str) -> &str {
    static WORTH: Prefixes = Prefixes::new(&["어치", " 어치", "상당", " 상당"]);
    WORTH.strip(tail).next().filter(|rest| particle::is_particle(particle::rest_of(rest))).unwrap_or(tail)
}

fn phrase_at(tail: &str) -> Option<Modifier> {
    static ADVERBS: Prefixes = Prefixes::new(&[
        "훌쩍 ",
        "이미 ",
        "벌써 ",
        "훨씬 ",
        "크게 ",
        "한참 ",
        "조금 ",
        "약간 ",
        "살짝 ",
        "다소 ",
        "거뜬히 ",
        "가볍게 ",
    ]);
    let tail = tail.strip_prefix(' ').unwrap_or(tail);
    let tail = ADVERBS.strip(tail).next().unwrap_or(tail);
    if !PHRASES.starts.may_start(tail) {
        return None;
    }
    let phrases = PHRASES.after.get(&tail.chars().next()?)?;
    phrases.with(second(tail)).find(|phrase| tail.starts_with(phrase.text))?.modifier
}

fn ends_with_word(head: &str, phrase: &str) -> bool {
    head.strip_suffix(phrase).is_some_and(|before| !before.ends_with(is_alphanumeric))
}

/// The phrases before and after by the character next to what they qualify.
#[derive(Default)]
struct Phrases {
    before: FxHashMap<char, Beside>,
    after: FxHashMap<char, Beside>,
    /// What those before end with, and those after begin with: nearly all that stands there does not.
    ends: Marks,
    starts: Marks,
}

/// The phrases of which one character is known, the longest first, each with a bit for the character beside that one. Most texts differ already
/// there from all of them.
#[derive(Default)]
struct Beside {
    bits: u64,
    phrases: Vec<(u64, Phrase)>,
}

impl Beside {
    fn push(&mut self, bit: u64, phrase: Phrase) {
        self.bits |= bit;
        self.phrases.push((bit, phrase));
        self.phrases.sort_by_key(|(_, phrase)| std::cmp::Reverse(phrase.text.len()));
    }

    /// Those that may stand where the other character has this bit.
    fn with(&self, bit: u64) -> impl Iterator<Item = &Phrase> {
        let phrases = if self.bits & bit == 0 { &[] } else { self.phrases.as_slice() };
        phrases.iter().filter(move |(of, _)| of & bit != 0).map(|(_, phrase)| phrase)
    }
}

/// The bit for the second of two syllables that a text begins with; all bits where it has less.
fn second(text: &str) -> u64 {
    text.as_bytes().get(2 * SYLLABLE - 1).map_or(u64::MAX, |last| 1 << (last & 63))
}

/// The bit for the first of two syllables that a text ends with; all bits where it has less.
fn before_last(text: &str) -> u64 {
    let last = text.len().checked_sub(SYLLABLE + 1).filter(|&last| last + 1 >= SYLLABLE);
    last.map_or(u64::MAX, |last| 1 << (text.as_bytes()[last] & 63))
}

static PHRASES: Lazy<Phrases> = Lazy::new(|| {
    let mut phrases = Phrases::default();
    for (place, phrase) in qualifier_table::phrases(include_str!("qualifier_ko.tsv")) {
        let (beside, bit, list) = match place {
            Place::Before => (phrase.text.chars().next_back(), before_last(phrase.text), &mut phrases.before),
            Place::After => (phrase.text.chars().next(), second(phrase.text), &mut phrases.after),
        };
        match place {
            Place::Before => phrases.ends = phrases.ends.with_all(Marks::of_ends(&[phrase.text])),
            Place::After => phrases.starts = phrases.starts.with_all(Marks::of_starts(&[phrase.text])),
        }
        list.entry(beside.unwrap_or_default()).or_default().push(bit, phrase);
    }
    phrases
});

//! What of a statement can speak for a role or a status: the features that the weights of `weights/role.tsv` and `weights/status.tsv` are asked for.
//!
//! What the rules say, how large the amount is, the eojeols in the places that matter (before it, after it, the verb), and those of its sentence and of
//! the text before it, each without its place. An eojeol is the first two syllables of its stem.

use super::cue::{Noun, NounKind};
use super::eojeol::{Eojeol, Sort};
use super::role::won;
use super::statement::Statement;
use super::tense::Tense;
use crate::context::{Collect, Filler, Role, Slot, Status, Time, magnitude};
use crate::scan::hangul::SYLLABLE;

/// So many bytes before the sentence are looked at.
const BEFORE: usize = 250;

/// Gives the features of a statement of which the rules say a role, but for those of [`spoken`] and [`earlier`].
pub(super) fn role(s: &Statement<'_, '_>, ruled: (Role, &'static str), to: &mut impl Collect) {
    said(s, ruled, to);
    beside(s, to);
}

/// What the rules say, and how large the amount is.
fn said(s: &Statement<'_, '_>, (role, id): (Role, &'static str), to: &mut impl Collect) {
    let (half, power) = magnitude(won(s));
    to.pair(Slot::Rule, Filler::named(id), Filler::role(role));
    to.add(Slot::Ruled, Filler::role(role));
    to.add(Slot::Magnitude, half);
    to.add(Slot::Power, power);
}

/// The eojeols beside the amount, and its verb.
fn beside(s: &Statement<'_, '_>, to: &mut impl Collect) {
    let before = s.here.checked_sub(1);
    let places =
        [(Slot::Before, before), (Slot::After, Some(s.next)), (Slot::Verb, s.verb.map(|(at, _)| at))];
    for (slot, place) in places {
        to.add(slot, place.and_then(|at| s.words.get(at)).map_or(Filler::NONE, stem));
    }
    if let Some(noun) = before.and_then(|at| s.words[at].noun()) {
        to.pair(Slot::Cue, kind(noun), noun.role.map_or(Filler::NONE, Filler::role));
    }
}

/// What speaks for the status of an amount of this role and time, of which the rules say `ruled`.
pub(super) fn status(
    s: &Statement<'_, '_>,
    role: Role,
    time: Option<Time>,
    ruled: Status,
    to: &mut impl Collect,
) {
    let (status, role) = (Filler::named(ruled.name()), Filler::role(role));
    to.add(Slot::Ruled, status);
    to.pair(Slot::RuledRole, status, role);
    to.pair(Slot::Time, time.map_or(Filler::NONE, Time::filler), status);
    let tense = s.tense().map_or(Filler::NONE, Tense::filler);
    to.pair(Slot::Tense, tense, status);
    to.pair(Slot::Tense, tense, role);
    let verb = s.verb.and_then(|(at, _)| s.words.get(at));
    to.add(Slot::End, verb.map_or(Filler::NONE, |verb| last_two(verb.text)));
    beside(s, to);
}

/// The words of the sentence, wherever they stand: for a role and for a status.
pub(super) fn spoken(s: &Statement<'_, '_>, role: &mut impl Collect, status: &mut impl Collect) {
    for word in s.words.iter().filter(|word| word.sort == Sort::Word) {
        let stem = stem(word);
        role.add(Slot::Far, stem);
        status.add(Slot::Far, stem);
    }
}

/// The words of the text before, in the same item.
pub(super) fn earlier(s: &Statement<'_, '_>, to: &mut impl Collect) {
    let end = s.words[0].span.start;
    let item = s.scene.item.map_or(0, |item| item.start.min(end));
    read(s.scene.view.text.as_bytes(), item.max(end.saturating_sub(BEFORE)), end, to);
}

/// The words of a part of the text.
fn read(bytes: &[u8], start: usize, end: usize, to: &mut impl Collect) {
    let bytes = &bytes[..end];
    let mut at = start;
    while let Some(&byte) = bytes.get(at) {
        if is_hangul(byte) {
            to.add(Slot::Item, beginning(bytes, at));
            at += SYLLABLE;
        }
        at = run_end(bytes, at) + 1;
    }
}

/// What stands for an eojeol.
fn stem(word: &Eojeol<'_>) -> Filler {
    match word.sort {
        Sort::Amount => Filler::WON,
        Sort::Date => Filler::DAY,
        Sort::Size => const { Filler::named("(#)") },
        Sort::Word => {
            let bytes = word.stem().as_bytes();
            // `“청년`
            let start = bytes.iter().position(|byte| is_letter(*byte));
            start.map_or(const { Filler::named("") }, |start| beginning(bytes, start))
        }
    }
}

/// The first two syllables, or letters, of the word that begins at a byte.
#[inline]
fn beginning(bytes: &[u8], start: usize) -> Filler {
    let rest = &bytes[start..];
    if let &[a @ 0xea..=0xed, b, c] = rest {
        return Filler::of_two([a, b, c, 0, 0, 0]);
    }
    // So do nearly all.
    match rest.first_chunk() {
        Some(&two) if is_hangul(two[0]) && is_hangul(two[SYLLABLE]) => Filler::of_two(two),
        _ => Filler::cut(&rest[..letter(rest, letter(rest, 0))]),
    }
}

/// The last two syllables of a text.
pub(super) fn last_two(text: &str) -> Filler {
    Filler::cut(&text.as_bytes()[text.ceil_char_boundary(text.len().saturating_sub(2 * SYLLABLE))..])
}

/// The byte after the run of syllables and letters at `start`.
fn run_end(bytes: &[u8], start: usize) -> usize {
    let mut at = start;
    while let Some(&byte) = bytes.get(at) {
        at += match () {
            () if is_hangul(byte) => SYLLABLE,
            () if byte.is_ascii_alphabetic() => 1,
            () => break,
        };
    }
    at
}

/// The byte after the syllable or letter at `at`; `at` where there is none.
fn letter(bytes: &[u8], at: usize) -> usize {
    match bytes.get(at) {
        Some(&byte) if is_hangul(byte) => bytes.len().min(at + SYLLABLE),
        Some(byte) if byte.is_ascii_alphabetic() => at + 1,
        _ => at,
    }
}

/// Whether a byte begins a syllable: hardly anything else in news begins so.
#[inline]
const fn is_hangul(byte: u8) -> bool {
    matches!(byte, 0xea..=0xed)
}

const fn is_letter(byte: u8) -> bool {
    is_hangul(byte) || byte.is_ascii_alphabetic()
}

/// What a noun is known as.
const fn kind(noun: Noun) -> Filler {
    match noun.kind {
        NounKind::Thing => const { Filler::named("thing") },
        NounKind::Cost => const { Filler::named("cost") },
        NounKind::Bound => const { Filler::named("bound") },
    }
}

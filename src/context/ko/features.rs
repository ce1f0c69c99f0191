//! What of a statement can speak for a role or a status: the features that the weights of `weights/role.tsv` and `weights/status.tsv` are asked for.
//!
//! What the rules say, how large the amount is, the eojeols in the places that matter (before it, after it, the verb), and those of its sentence and of
//! the text before it, each without its place. An eojeol is the first two syllables of its stem.

use super::cue::{Noun, NounKind};
use super::eojeol::{Eojeol, Sort};
use super::role::won;
use super::runs;
use super::statement::Statement;
use super::tense::Tense;
use crate::context::{Collect, Filler, Role, Slot, Status, Time, magnitude};
use crate::scan::hangul::SYLLABLE;
use crate::span::Span;

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
        to.add(slot, place.and_then(|at| s.words.get(at)).map_or(Filler::NONE, |word| stem(s, word)));
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
        let stem = stem(s, word);
        role.add(Slot::Far, stem);
        status.add(Slot::Far, stem);
    }
}

/// The words of the text before, in the same item.
pub(super) fn earlier(s: &Statement<'_, '_>, to: &mut impl Collect) {
    let end = s.words[0].span.start;
    let item = s.scene.item.map_or(0, |item| item.start.min(end));
    let part = Span::new(item.max(end.saturating_sub(BEFORE)), end);
    let bytes = s.scene.view.text.as_bytes();
    runs::each(bytes, part, |at| to.add(Slot::Item, beginning(bytes, Span::new(at, end))));
}

/// What stands for an eojeol.
fn stem(s: &Statement<'_, '_>, word: &Eojeol<'_>) -> Filler {
    match word.sort {
        Sort::Amount => Filler::WON,
        Sort::Date => Filler::DAY,
        Sort::Size => const { Filler::named("(#)") },
        Sort::Word => {
            let (bytes, stem) = (s.scene.view.text.as_bytes(), word.stem_span());
            // `“청년`
            let start = bytes[stem.start..stem.end].iter().position(|byte| is_letter(*byte));
            start.map_or(const { Filler::named("") }, |start| {
                beginning(bytes, Span::new(stem.start + start, stem.end))
            })
        }
    }
}

/// The first two syllables, or letters, of the word that a part of the text begins with.
#[inline]
fn beginning(bytes: &[u8], word: Span) -> Filler {
    const FIRST: u32 = 24;
    match bytes[word.start..].first_chunk() {
        // So do nearly all; what follows the first syllable is told without a branch.
        Some(&eight) if is_hangul(eight[0]) => {
            let (second, more) = (eight[SYLLABLE], word.start + SYLLABLE < word.end);
            let (syllable, letter) = (more & is_hangul(second), more & second.is_ascii_alphabetic());
            let bits = FIRST + FIRST * u32::from(syllable) + 8 * u32::from(letter);
            let [two @ .., _, _] = (u64::from_le_bytes(eight) & !(u64::MAX << bits)
                | u64::from(letter) << FIRST << 5)
                .to_le_bytes();
            Filler::of_two(two)
        }
        _ => {
            let rest = &bytes[word.start..word.end];
            Filler::cut(&rest[..letter(rest, letter(rest, 0))])
        }
    }
}

/// The last two syllables of a text.
pub(super) fn last_two(text: &str) -> Filler {
    match text.as_bytes().last_chunk() {
        Some(&two) if is_hangul(two[0]) & is_hangul(two[SYLLABLE]) => Filler::of_two(two),
        _ => cut_last(text),
    }
}

/// The same, of which one is a letter or a sign.
fn cut_last(text: &str) -> Filler {
    Filler::cut(&text.as_bytes()[text.ceil_char_boundary(text.len().saturating_sub(2 * SYLLABLE))..])
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
pub(super) const fn is_hangul(byte: u8) -> bool {
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

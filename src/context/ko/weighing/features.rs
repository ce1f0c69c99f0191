//! What of a statement can speak for a role or a status: the features that the weights of `weights/role.tsv` and `weights/status.tsv` are asked for.
//!
//! What the rules say, how large the amount is, the eojeols in the places that matter (before it, after it, the verb), and those of its sentence and of
//! the text before it, each without its place. An eojeol is the first two syllables of its stem.

use super::runs;
use crate::context::ko::role::{self, won};
use crate::context::ko::statement::Statement;
use crate::context::ko::time::Tense;
use crate::context::ko::word::{Eojeol, Noun, Sort};
use crate::context::{
    Collect, CollectPrecomputed, Filler, Model, Precomputed, Role, Slot, Status, Time, magnitude,
};
use crate::scan::hangul::SYLLABLE;
use crate::span::Span;

/// So many bytes before the sentence are looked at.
const BEFORE: usize = 250;

/// What of a statement there is a number for, by what speaks for its role and its status.
#[derive(Debug)]
pub(super) struct Numbered<const N: usize> {
    ruled: Precomputed<N>,
    magnitude: Precomputed<N>,
    cue: Precomputed<N>,
    tense: Precomputed<N>,
    time: Precomputed<N>,
}

impl<const N: usize> Numbered<N> {
    pub(super) fn of(model: &'static Model<N>) -> Self {
        let of = |numbers, say| Precomputed::of(model, numbers, say);
        Self {
            ruled: of(role::COUNT * ROLES, |at, to| {
                let role = Filler::role(Role::ALL[at % ROLES]);
                to.pair(Slot::Rule, Filler::named(role::id(at / ROLES)), role);
                to.add(Slot::Ruled, role);
            }),
            magnitude: of(HALVES, |at, to| {
                let (half, power) = magnitude([1, 3][at % 2] * 10_i64.pow(number(at / 2)));
                to.add(Slot::Magnitude, half);
                to.add(Slot::Power, power);
            }),
            cue: of(KINDS.len() * (ROLES + 1) + 1, |at, to| {
                if let Some(kind) = KINDS.get(at / (ROLES + 1)) {
                    let role = Role::ALL.get(at % (ROLES + 1));
                    to.pair(Slot::Cue, *kind, role.map_or(Filler::NONE, |role| Filler::role(*role)));
                }
            }),
            tense: of((Tense::ALL.len() + 1) * STATUSES * ROLES, |at, to| {
                let (rest, role) = (at / ROLES, Filler::role(Role::ALL[at % ROLES]));
                let status = Filler::named(Status::ALL[rest % STATUSES].name());
                let tense = Tense::ALL.get(rest / STATUSES).map_or(Filler::NONE, |tense| tense.filler());
                to.add(Slot::Ruled, status);
                to.pair(Slot::RuledRole, status, role);
                to.pair(Slot::Tense, tense, status);
                to.pair(Slot::Tense, tense, role);
            }),
            time: of((Time::ALL.len() + 1) * STATUSES, |at, to| {
                let status = Filler::named(Status::ALL[at % STATUSES].name());
                let time = Time::ALL.get(at / STATUSES).map_or(Filler::NONE, |time| time.filler());
                to.pair(Slot::Time, time, status);
            }),
        }
    }
}

const ROLES: usize = Role::ALL.len();
const STATUSES: usize = Status::ALL.len();

/// What speaks for the role of a statement alone: which rule decides, what it says, and how large the amount is.
pub(super) fn role<const N: usize>(
    s: &Statement<'_, '_>,
    (said, rule): (Role, usize),
    numbered: &Numbered<N>,
    to: &mut impl CollectPrecomputed<N>,
) {
    to.precomputed(&numbered.ruled, rule * ROLES + said as usize);
    to.precomputed(&numbered.magnitude, half(won(s)));
}

/// The eojeols beside the amount, and its verb: for a role and for a status.
pub(super) fn beside<const N: usize>(
    s: &Statement<'_, '_>,
    numbered: &Numbered<N>,
    to: &mut impl CollectPrecomputed<N>,
) {
    let before = s.here.checked_sub(1);
    let places =
        [(Slot::Before, before), (Slot::After, Some(s.next)), (Slot::Verb, s.verb.map(|(at, _)| at))];
    for (slot, place) in places {
        to.add(slot, place.and_then(|at| s.words.get(at)).map_or(Filler::NONE, |word| stem(s, word)));
    }
    let noun = before.and_then(|at| s.words[at].noun());
    let cue = |noun: Noun| noun.kind as usize * (ROLES + 1) + noun.role.map_or(ROLES, |role| role as usize);
    to.precomputed(&numbered.cue, noun.map_or(KINDS.len() * (ROLES + 1), cue));
}

/// What is told of an amount: its role, its time, and the status that the rules say.
#[derive(Debug, Clone, Copy)]
pub(in crate::context::ko) struct Told {
    pub role: Role,
    pub time: Option<Time>,
    pub status: Status,
}

/// What speaks for the status alone.
pub(super) fn status<const N: usize>(
    s: &Statement<'_, '_>,
    told: Told,
    numbered: &Numbered<N>,
    to: &mut impl CollectPrecomputed<N>,
) {
    let Told { role, time, status: ruled } = told;
    let tense = s.tense().map_or(Tense::ALL.len(), |tense| tense as usize);
    to.precomputed(&numbered.tense, (tense * STATUSES + ruled as usize) * ROLES + role as usize);
    to.precomputed(
        &numbered.time,
        time.map_or(Time::ALL.len(), |time| time as usize) * STATUSES + ruled as usize,
    );
    let verb = s.verb.and_then(|(at, _)| s.words.get(at));
    to.add(Slot::End, verb.map_or(Filler::NONE, |verb| last_two(verb.text)));
}

/// The words of the sentence, wherever they stand: for a role and for a status.
pub(super) fn spoken(s: &Statement<'_, '_>, to: &mut impl Collect) {
    for word in s.words.iter().filter(|word| word.sort == Sort::Word) {
        to.add(Slot::Far, stem(s, word));
    }
}

/// The words of the text before, in the same item.
pub(super) fn earlier(s: &Statement<'_, '_>, to: &mut impl Collect) {
    let end = s.words[0].span.start;
    let item = s.scene.item.map_or(0, |item| item.start.min(end));
    let part = Span::new(item.max(end.saturating_sub(BEFORE)), end);
    let bytes = s.scene.view.text.as_bytes();
    runs::each(bytes, part, |at| {
        // So many bytes are behind nearly all.
        let word = match bytes[at..].first_chunk() {
            Some(&eight) => two(eight, end - at),
            None => beginning(bytes, Span::new(at, end)),
        };
        to.add(Slot::Item, word);
    });
}

/// What stands for an eojeol.
fn stem(s: &Statement<'_, '_>, word: &Eojeol<'_>) -> Filler {
    const OTHERS: [Filler; 4] = [Filler::named(""), Filler::WON, Filler::DAY, Filler::named("(#)")];
    if word.sort != Sort::Word {
        return OTHERS[word.sort as usize];
    }
    let stem = word.stem_span();
    match word.written().bytes() {
        // So do nearly all.
        eight if is_hangul(eight[0]) => two(eight, stem.len()),
        _ => later(s, stem),
    }
}

/// The same of an eojeol that does not begin with a syllable: `“청년`.
fn later(s: &Statement<'_, '_>, stem: Span) -> Filler {
    let bytes = s.scene.view.text.as_bytes();
    let start = bytes[stem.start..stem.end].iter().position(|byte| is_letter(*byte));
    start.map_or(const { Filler::named("") }, |start| {
        beginning(bytes, Span::new(stem.start + start, stem.end))
    })
}

/// The first two syllables, or letters, of the word that a part of the text begins with.
fn beginning(bytes: &[u8], word: Span) -> Filler {
    match bytes[word.start..].first_chunk() {
        // So do nearly all.
        Some(&eight) if is_hangul(eight[0]) => two(eight, word.end - word.start),
        _ => {
            let rest = &bytes[word.start..word.end];
            Filler::cut(&rest[..letter(rest, letter(rest, 0))])
        }
    }
}

/// The syllable with which eight bytes begin, and the one behind it, or letter, where the word has so many bytes; what that is is told without a branch.
#[inline]
fn two(eight: [u8; 8], len: usize) -> Filler {
    const FIRST: u64 = 0xff_ffff;
    const SECOND: u64 = FIRST << 24;
    const LETTER: u64 = 0xff << 24;
    // Letters are in lower case.
    const LOWER: u64 = 0x20 << 24;
    let (second, more) = (eight[SYLLABLE], len > SYLLABLE);
    let (syllable, letter) = (more & is_hangul(second), more & second.is_ascii_alphabetic());
    let kept = FIRST | (SECOND * u64::from(syllable)) | (LETTER * u64::from(letter));
    let [two @ .., _, _] = (u64::from_le_bytes(eight) & kept | (LOWER * u64::from(letter))).to_le_bytes();
    Filler::of_two(two)
}

/// The last two syllables of a text.
pub(in crate::context::ko) fn last_two(text: &str) -> Filler {
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
pub(in crate::context::ko) const fn is_hangul(byte: u8) -> bool {
    matches!(byte, 0xea..=0xed)
}

const fn is_letter(byte: u8) -> bool {
    is_hangul(byte) || byte.is_ascii_alphabetic()
}

/// What a noun is known as, in the order of `NounKind`.
const KINDS: [Filler; 3] = [Filler::named("thing"), Filler::named("cost"), Filler::named("bound")];

/// So many magnitudes are told apart.
const HALVES: usize = 2 * POWERS.len();

/// The powers of ten.
const POWERS: [u64; 19] = {
    let mut powers = [1; 19];
    let mut at = 1;
    while at < powers.len() {
        powers[at] = 10 * powers[at - 1];
        at += 1;
    }
    powers
};

/// How large an amount is, in half powers of ten: twice the power, and one more from three times that on.
fn half(won: i64) -> usize {
    let won = won.max(1).unsigned_abs();
    // 1233 in 4096 is the logarithm of 2: the power, or one too many.
    let near = (((u64::BITS - won.leading_zeros()) * 1233) >> 12) as usize;
    let power = near - usize::from(won < POWERS[near]);
    2 * power + usize::from(won >= 3 * POWERS[power])
}

#[expect(clippy::cast_possible_truncation, reason = "a few dozen")]
const fn number(index: usize) -> u32 {
    index as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_numbered_by_half_a_power_of_ten() {
        let around = |won: i64| [won - 1, won, won + 1, 3 * (won / 10 * 10) - 1, 3 * (won / 10 * 10)];
        let amounts = (0..18).flat_map(|power| around(10_i64.pow(power)));
        for won in amounts.chain([0, i64::MAX, -1]) {
            let power = won.max(1).ilog10();
            let upper = won.max(1) / 10_i64.pow(power) >= 3;
            assert_eq!(half(won), 2 * power as usize + usize::from(upper), "{won}");
        }
    }
}

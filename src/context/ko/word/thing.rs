//! Whether an eojeol is a noun that an amount can be of: no person, place, number or date, no verb. It is asked of nearly all of a sentence, again and again.

use super::class::{Class, Classes};
use super::cue;
use super::eojeol::{Eojeol, Mark, Nameable};
use crate::context::Role;
use crate::scan::hangul::SYLLABLE;

/// Whether it is one, as far as it tells itself.
pub(super) fn of(word: &Eojeol<'_>) -> Nameable {
    if is_special(word) {
        return of_special(word);
    }
    if names_nothing(word) { Nameable::No } else { Nameable::Yes }
}

/// Whether more has to be asked of it than what it is: few end or begin so.
fn is_special(word: &Eojeol<'_>) -> bool {
    const fn number(syllable: &str) -> u32 {
        match syllable.as_bytes() {
            &[a, b, c] => u32::from_le_bytes([a, b, c, 0]),
            _ => 0,
        }
    }
    let last = |text: &str| match text.as_bytes().last_chunk() {
        Some(&[a, b, c]) => u32::from_le_bytes([a, b, c, 0]),
        None => 0,
    };
    let (stem, text) = (last(word.stem()), last(word.text));
    // `마다`: other words that end so are verbs.
    let each =
        (text == const { number("다") }) & (word.mark() == Mark::Bare) | (text == const { number("당") });
    let placed = (stem == const { number("동") }) | (stem == const { number("배") });
    let called = (text == const { number("상") }) | word.is_bare(Class::Corps);
    word.text.as_bytes().first().is_some_and(u8::is_ascii_digit) | each | placed | called
}

/// The same, of one of which more is asked.
fn of_special(word: &Eojeol<'_>) -> Nameable {
    match () {
        () if names_nothing(word) => Nameable::No,
        // `두 배가 넘는`, `지원 대상 청년`
        () if word.stem_written().is("배") || word.written().is("대상") => Nameable::Beside,
        () if is_other(word) => Nameable::No,
        () => Nameable::Yes,
    }
}

/// Whether it is who acts, a place or a number.
pub(in crate::context::ko) fn is_other(word: &Eojeol<'_>) -> bool {
    let acts = word.is_bare(Class::Corps) & (word.mark() == Mark::Topic);
    let prize = || word.noun().is_some_and(|noun| noun.role == Some(Role::Prize));
    acts || is_place(word) || word.mark() == Mark::Bare && is_each(word) || is_rank(word) && !prize()
}

/// `창동에`, `상암동의`: a part of a town, not `활동에`.
pub(in crate::context::ko) fn is_place(word: &Eojeol<'_>) -> bool {
    let stem = word.stem();
    let placed = || matches!(word.mark(), Mark::Place | Mark::Of | Mark::Bare);
    stem.ends_with('동') && placed() && stem.len() > SYLLABLE && !word.is_bare(Class::Motion)
}

/// `2위에는`, `1단계`.
pub(in crate::context::ko) fn is_rank(word: &Eojeol<'_>) -> bool {
    if !word.text.starts_with(|c: char| c.is_ascii_digit()) {
        return false;
    }
    let unit = word.stem().trim_start_matches(|c: char| c.is_ascii_digit());
    unit.len() < word.stem().len() && (unit.chars().count() < 2 || unit == "단계")
}

/// `가구당`, `시장마다`, not `수당`.
pub(in crate::context::ko) fn is_each(word: &Eojeol<'_>) -> bool {
    let each = word.text.ends_with('당') || word.text.ends_with("마다");
    // `경로식당`, but `1식당`
    let compound = || word.is_itself(Class::Ending) && !word.text.starts_with(|c: char| c.is_ascii_digit());
    each && !word.is_itself(Class::Noun) && !compound() && cue::noun(word.text).is_none()
}

/// Whether an eojeol is a verb, a number, a date or a place, or of a class that names nothing; some of those are nouns as well. All that tells it is at hand,
/// and which of it does cannot be foreseen: it is asked together.
fn names_nothing(word: &Eojeol<'_>) -> bool {
    const NEVER: Classes = Classes::of(&[
        Class::Person,
        Class::Pointing,
        Class::Adverb,
        Class::Measure,
        Class::Payer,
        Class::Body,
        Class::Ratio,
    ]);
    const VERBAL: u64 = 1 << Mark::Modifier as u8 | 1 << Mark::Verb as u8 | 1 << Mark::Than as u8;
    let (itself, any) = (word.classes_itself(), word.classes());
    let bare = u64::from(word.mark() == Mark::Bare);
    // `재난 대비에 3억 원`, `벌이가`
    let compares = any.bit(Class::Compare) & (bare | itself.bit(Class::Compare));
    let leads = any.bit(Class::Stem) & u64::from(word.noun().is_none());
    // As numbers: of truths put together the compiler makes a branch each.
    let all = VERBAL >> word.mark() as u8 & 1
        | word.sort as u64
        | u64::from(word.record.is_some())
        | any.among(NEVER).bits()
        | itself.bit(Class::Empty)
        | compares
        | leads
        | u64::from(word.is_stem());
    all != 0
}

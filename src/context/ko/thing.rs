//! Whether an eojeol is a noun that an amount can be of: no person, place, number or date, no verb. It is asked of nearly all of a sentence, again and again.

use super::eojeol::{Eojeol, Mark, Sort, Thing};
use super::left;
use super::phrase;
use super::word::{Class, Classes};
use crate::context::Role;

/// Whether it is one, as far as it tells itself.
pub(super) fn of(word: &Eojeol<'_>) -> Thing {
    if names_nothing(word) {
        return Thing::No;
    }
    // `두 배가 넘는`, `지원 대상 청년`
    if (word.stem() == "배") | (word.text == "대상") {
        return Thing::Beside;
    }
    if is_other(word) { Thing::No } else { Thing::Yes }
}

/// The same, of an eojeol of which what stands beside it tells.
pub(super) fn is_beside(words: &[Eojeol<'_>], at: usize) -> bool {
    let word = &words[at];
    let times = at > 0 && words[at - 1].is_itself(Class::Numeral) && word.stem() == "배";
    // A prize only of somebody.
    let prize = |next: &Eojeol<'_>| next.stem().ends_with("상금") || next.stem() == "상품";
    let followed = || words.get(at + 1).is_some_and(|next| next.sort != Sort::Word || prize(next));
    !times && !is_other(word) && (word.text != "대상" || followed())
}

/// Whether it is who acts, a place or a number.
fn is_other(word: &Eojeol<'_>) -> bool {
    let acts = word.is_bare(Class::Corps) & (word.mark() == Mark::Topic);
    let prize = || word.noun().is_some_and(|noun| noun.role == Some(Role::Prize));
    acts || phrase::is_place(word)
        || word.mark() == Mark::Bare && left::is_each(word)
        || phrase::is_rank(word) && !prize()
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
    let verbal = matches!(word.mark(), Mark::Modifier | Mark::Verb | Mark::Than);
    // `재난 대비에 3억 원`, `벌이가`
    let compares = word.is(Class::Compare) & ((word.mark() == Mark::Bare) | word.is_itself(Class::Compare));
    let leads = word.is(Class::Stem) & word.noun().is_none();
    verbal
        | (word.sort != Sort::Word)
        | word.record.is_some()
        | word.is_any(NEVER)
        | compares
        | leads
        | word.is_stem()
        | word.is_itself(Class::Empty)
}

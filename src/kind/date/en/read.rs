//! What the readers share: a [`Piece`] that was read, and the words between two pieces.

use crate::draft::temporal::{Calendar, Moment, Temporal};
use crate::modifier::Modifier;
use crate::rule::View;
use crate::rule::view::Gaps;
use crate::scan::atom::{Class, Form, Numeral};
use crate::scan::atoms::Atom;
use crate::scan::wordmap::WordSet;
use crate::span::Span;

/// What a reader has read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Piece<T> {
    pub value: T,
    pub span: Span,
    /// The first atom after it.
    pub next: usize,
}

impl<T> Piece<T> {
    pub(super) fn new(value: T, span: Span, next: usize) -> Self {
        Self { value, span, next }
    }

    /// The same place with another value.
    pub(super) fn map<U>(self, f: impl FnOnce(T) -> U) -> Piece<U> {
        Piece { value: f(self.value), span: self.span, next: self.next }
    }
}

/// A moment or a range of two, with what its own words make of it (`late October`).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Reading {
    pub from: Moment,
    pub to: Option<Moment>,
    pub modifier: Option<Modifier>,
}

impl Reading {
    /// A date alone.
    pub(super) fn day(date: Calendar) -> Self {
        Self { from: Moment::day(date), to: None, modifier: None }
    }

    pub(super) fn temporal(self) -> Temporal {
        self.to.map_or(Temporal::Moment(self.from), |to| Temporal::Range(self.from, to))
    }
}

/// The text between a byte and the atom `next`.
pub(super) fn gap<'a>(view: &View<'a>, end: usize, next: usize) -> Option<&'a str> {
    view.text.get(end..view.atoms.get(next)?.span().start)
}

/// Whether the text between a byte and the atom `next` is one of these, without regard to case.
#[inline]
pub(super) fn gap_in(view: &View<'_>, end: usize, next: usize, gaps: &Gaps) -> bool {
    let may_be = |atom: &Atom| gaps.may_be(view.text, end, atom.span().start);
    view.atoms.get(next).is_some_and(may_be) && is_gap(view, end, next, gaps.words())
}

/// The same where it may be: its first byte and its length are those of one of them.
#[inline(never)]
fn is_gap(view: &View<'_>, end: usize, next: usize, gaps: &[&str]) -> bool {
    view.gap_from(end, next, gaps, str::eq_ignore_ascii_case)
}

/// Whether `phrase` stands before a byte, as whole words and without regard to case. Most of what stands there differs in its first byte.
#[inline]
pub(super) fn ends_with(view: &View<'_>, byte: usize, phrase: &str) -> bool {
    let at = byte.wrapping_sub(phrase.len());
    let first =
        view.text.as_bytes().get(at).is_some_and(|first| first.eq_ignore_ascii_case(&phrase.as_bytes()[0]));
    first && is_before(view, at, byte, phrase)
}

/// The same where its first letter does, at `at`.
#[inline(never)]
fn is_before(view: &View<'_>, at: usize, byte: usize, phrase: &str) -> bool {
    let fits = view.text.get(at..byte).is_some_and(|there| there.eq_ignore_ascii_case(phrase));
    fits && !view.text[..at].ends_with(|c: char| c.is_alphanumeric() || c == '-')
}

/// Whether a word that ends with one of these letters, and a space, stand before a byte: what is led by few words asks it first.
pub(super) fn may_be_led(view: &View<'_>, byte: usize, lasts: &[u8]) -> bool {
    match view.text.as_bytes()[..byte] {
        [.., last, b' '] => lasts.contains(&last.to_ascii_lowercase()),
        _ => false,
    }
}

/// The start of a phrase with the `the` before it.
pub(super) fn with_the(view: &View<'_>, start: usize) -> usize {
    if ends_with(view, start, "the ") { start - 4 } else { start }
}

/// Whether the word before a byte, next to it, is one of these.
pub(super) fn word_before(view: &View<'_>, byte: usize, words: &[&str]) -> bool {
    let word = view.words_before(byte).next();
    word.is_some_and(|w| matches!(w.gap, " " | " (" | "") && words.iter().any(|x| w.is(x)))
}

/// The whole number below a hundred in digits that the atom is.
pub(super) fn small(view: &View<'_>, at: usize) -> Option<u8> {
    if let Some((value, digits)) = view.digits(at) {
        return if digits <= 2 { value.try_into().ok() } else { None };
    }
    let number = view.numeral(at)?;
    let digits = matches!(number.form, Form::Plain(1 | 2)) && number.scale == 1;
    digits.then(|| integer(&number)).flatten()?.try_into().ok()
}

/// The value of a whole number.
pub(super) fn integer(number: &Numeral) -> Option<i32> {
    match number.value.scale() {
        0 => i32::try_from(number.value.mantissa()).ok(),
        _ => number.value.is_integer().then(|| i32::try_from(number.value).ok()).flatten(),
    }
}

/// The day of a month that the atom is: `27`, `27th`.
pub(super) fn day_number(view: &View<'_>, at: usize) -> Option<u8> {
    let day = match view.numeral(at) {
        Some(number) if number.bound.word_before || number.bound.word_after && !before_month(view, at) => {
            return None;
        }
        Some(_) => small(view, at)?,
        None => ordinal_digits(view, at)?,
    };
    (1..=31).contains(&day).then_some(day)
}

/// `January 24-February 3`: what follows the hyphen is the other end's month.
fn before_month(view: &View<'_>, at: usize) -> bool {
    view.gap_is(at, &["-"]) && view.is(at + 1, Class::Month)
}

/// The ordinal in digits that the atom is.
pub(super) fn ordinal_digits(view: &View<'_>, at: usize) -> Option<u8> {
    let digits = view.word(at).starts_with(|c: char| c.is_ascii_digit());
    digits.then(|| view.ordinal(at)).flatten()?.try_into().ok()
}

/// Whether something that makes another quantity of a number stands directly after it: `30 percent`, `20 won`, `5 days`.
pub(super) fn is_quantity(view: &View<'_>, at: usize) -> bool {
    const UNITS: [Class; 5] = [Class::Percent, Class::Currency, Class::Unit, Class::TimeUnit, Class::Scale];
    let near = view.gap_is(at, &["", " ", "-", "\u{a0}"]);
    near && UNITS.iter().any(|&class| view.is(at + 1, class))
}

/// The first atom from `at` on that begins at `byte` or later.
pub(super) fn atom_from(view: &View<'_>, at: usize, byte: usize) -> usize {
    const LONGEST: usize = 8;
    (at..at + LONGEST)
        .find(|&i| view.atoms.get(i).is_none_or(|atom| atom.span().start >= byte))
        .unwrap_or(at + LONGEST)
}

/// The words of a list that spaces part.
pub(super) fn set(list: &'static str) -> WordSet {
    list.split(' ').map(|word| (word, ())).collect()
}

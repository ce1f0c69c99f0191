//! Where a rule is tried: at the atoms of a class, and only where one of its signs stands around them.
//!
//! Most numbers are no date, no share and no time of day, and what stands next to them tells: the unit that a rule needs is not among the next
//! atoms, no colon follows. Those signs are noted once an atom, as bits, and asked for all of its rules, so that a rule that cannot find anything is not
//! called at all.

#![allow(
    clippy::needless_bitwise_bool,
    reason = "what stands there cannot be foreseen: no branch is to tell it"
)]

use super::view::View;
use crate::scan::atom::{Class, Classes};
use crate::scan::atoms::Atom;
use crate::scan::letters;
use crate::span::Span;

/// Where a rule is tried.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Anchor {
    class: Class,
    signs: Signs,
}

impl Anchor {
    /// Every atom of a class.
    pub(crate) const fn at(class: Class) -> Self {
        Self { class, signs: Signs::EVERYWHERE }
    }

    /// The same where one of the signs stands around it.
    pub(crate) const fn with(self, signs: Signs) -> Self {
        Self { signs, ..self }
    }

    /// The class of the atoms.
    pub(super) const fn class(self) -> Class {
        self.class
    }

    /// Whether it asks for signs.
    pub(super) const fn is_signed(self) -> bool {
        self.signs.0 != Signs::EVERYWHERE.0
    }

    /// The signs of which one has to stand around it.
    pub(super) const fn signs(self) -> Signs {
        self.signs
    }
}

/// What stands around an atom, a bit each: the classes of the atoms that come soon, then the marks.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Signs(u64);

/// A sign that is no class of an atom that comes soon.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Mark {
    /// One that every atom has.
    Any,
    /// The atom before is a number or an ordinal.
    NumberBefore,
    /// The next atom is a number.
    NumberNext,
    /// The next atom may be a unit of time, by itself or with a particle of its own.
    TimeNext,
    /// No digit begins the atom.
    Word,
    /// Four digits begin the atom.
    FourDigits,
    /// A hyphen, a full stop or a slash is the first byte behind the digits that begin it.
    Parted,
    /// The same where what follows may make a date of it: another number, and then the same mark once more or at first a slash.
    Dated,
    /// A colon stands behind it.
    Colon,
    /// What may be a time zone stands behind it: a space and three letters that end as one does, or `lo` (`local time`).
    Zone,
    /// An `m` by itself stands directly behind it.
    Million,
    /// A word of one number behind one that ends as `the` does.
    The,
    /// A word of one number behind one that ends as `a`, `an`, `per`, `each` or `every` does.
    Article,
    /// A word of several: `years`.
    Plural,
    /// A space stands behind it.
    Spaced,
    /// What it counts may stand behind it: a space or a sign, and no unit directly after it that makes another quantity of it.
    Countable,
}

impl Signs {
    /// What every atom has.
    pub(super) const EVERYWHERE: Self = Self::mark(Mark::Any);

    /// One of the next four atoms may mean one of the classes.
    pub(crate) const fn soon(classes: &[Class]) -> Self {
        Self::classes(Classes::of_all(classes))
    }

    /// The mark is there.
    pub(crate) const fn mark(mark: Mark) -> Self {
        Self(1 << (mark as u8) << u32::BITS)
    }

    /// Either of both.
    pub(crate) const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    const fn classes(classes: Classes) -> Self {
        Self(classes.bits() as u64)
    }

    /// The same where it stands there, else none: without a branch, because whether it does cannot be foreseen.
    const fn when(self, stands: bool) -> Self {
        Self(self.0 & (stands as u64).wrapping_neg())
    }

    /// A bit for each sign, in bytes.
    #[inline]
    pub(super) const fn to_bytes(self) -> [u8; 8] {
        self.0.to_le_bytes()
    }

    /// Those around an atom.
    #[inline]
    pub(super) fn around(view: &View<'_>, at: usize) -> Self {
        const NUMBERS: Classes = Classes::of_all(&[Class::Number, Class::Ordinal]);
        const TIMES: Classes =
            Classes::of_all(&[Class::TimeUnit, Class::DateUnit, Class::Every, Class::Frequency]);
        let (bytes, span) = (view.text.as_bytes(), view.atoms[at].span());
        let after = &view.atoms[at + 1..];
        let (next, gap) =
            after.first().map_or_else(Default::default, |next| (next.classes, next.span().start - span.end));
        let number_before = at > 0 && view.atoms[at - 1].classes.meets(NUMBERS);
        let behind = letters::chunk(bytes, span.end).to_le_bytes();
        let own = if bytes[span.start].is_ascii_digit() {
            Self::of_digits(bytes, span.start)
        } else {
            Self::of_word(bytes, span)
        };
        Self::EVERYWHERE
            .or(Self::classes(soon(after)))
            .or(Self::mark(Mark::NumberNext).when(next.has(Class::Number)))
            .or(Self::mark(Mark::TimeNext).when(next.meets(TIMES)))
            .or(Self::mark(Mark::NumberBefore).when(number_before))
            .or(Self::of_counted(behind[0], next, gap))
            .or(Self::of_behind(behind))
            .or(own)
    }

    /// The marks of a word and of the one before it.
    #[inline]
    fn of_word(bytes: &[u8], span: Span) -> Self {
        let plural = is_plural(&bytes[span.start..span.end]);
        let [last, gap] = *bytes[..span.start].last_chunk().unwrap_or(&[0; 2]);
        let last = if gap == b' ' { last.to_ascii_lowercase() } else { 0 };
        let article = (last == b'r') | (last == b'a') | (last == b'n') | (last == b'h') | (last == b'y');
        Self::mark(Mark::Word)
            .or(Self::mark(Mark::Plural).when(plural))
            .or(Self::mark(Mark::The).when((last == b'e') & !plural))
            .or(Self::mark(Mark::Article).when(article & !plural))
    }

    /// The marks of the digits from `start` on.
    #[inline]
    fn of_digits(bytes: &[u8], start: usize) -> Self {
        const DIGITS: usize = 4;
        let there = letters::chunk(bytes, start);
        let digits = letters::digits(there).min(DIGITS + 1);
        let bytes = there.to_le_bytes();
        let (mark, next) = (bytes[digits], bytes[digits + 1]);
        let parted = (mark == b'-') | (mark == b'.') | (mark == b'/');
        let four = Self::mark(Mark::FourDigits).when(digits == DIGITS);
        if !parted {
            return four;
        }
        let second = letters::digits(there >> (8 * (digits + 1)));
        let end = digits + 1 + second;
        // Where the eight bytes end, it may go on.
        let again = (mark == b'/') | (end == bytes.len()) | (bytes[end % bytes.len()] == mark);
        let goes_on = (second > 0) & again | (mark == b'.') & (next == b' ');
        four.or(Self::mark(Mark::Parted)).or(Self::mark(Mark::Dated).when(goes_on & (digits <= DIGITS)))
    }

    /// The marks of the bytes behind an atom.
    #[inline]
    fn of_behind(behind: [u8; 8]) -> Self {
        let [a, b, c, d, ..] = behind;
        let million = (a | b' ' == b'm') & (b == b' ');
        let ends_as_zone = (c == b'T') | (c == b'M') | (c == b'S') | (c == b'D');
        let zone = ends_as_zone & ((d == b'C') | (d == b'T')) | (b == b'l') & (c == b'o');
        Self::mark(Mark::Colon)
            .when(a == b':')
            .or(Self::mark(Mark::Million).when(million))
            .or(Self::mark(Mark::Spaced).when(a == b' '))
            .or(Self::mark(Mark::Zone).when((a == b' ') & zone))
    }

    /// See [`Mark::Countable`]; `behind` is the byte behind the atom, `next` what the atom means that stands `gap` bytes behind it.
    #[inline]
    fn of_counted(behind: u8, next: Classes, gap: usize) -> Self {
        let joins = (behind == b' ') | (behind == b'-');
        let signs = (behind == b'+') | (behind == b'~') | (behind == b'?') | !behind.is_ascii();
        let taken = next.meets(OTHER_QUANTITIES) & ((gap == 0) | (gap == 1) & joins);
        Self::mark(Mark::Countable).when((joins | signs) & !taken)
    }
}

/// Whether a word of time is a plural: `years`.
#[inline]
pub(crate) fn is_plural(word: &[u8]) -> bool {
    word.len() > 3 && word.last().is_some_and(|b| b.eq_ignore_ascii_case(&b's'))
}

/// The units, directly after a number, that make another quantity than a count of it.
pub(crate) const OTHER_QUANTITIES: Classes =
    Classes::of_all(&[Class::Currency, Class::Percent, Class::Unit, Class::Month, Class::Meridiem]);

/// What the next four atoms may mean.
#[inline]
fn soon(after: &[Atom]) -> Classes {
    match after {
        [a, b, c, d, ..] => a.classes.with(b.classes).with(c.classes).with(d.classes),
        few => few.iter().fold(Classes::default(), |all, atom| all.with(atom.classes)),
    }
}

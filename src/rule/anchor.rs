//! Where a rule is tried: at the atoms of a class, and only where one of its signs stands around them.
//!
//! Most numbers are no date, no share and no time of day, and what stands next to them tells: the unit that a rule needs is not among the next
//! atoms, no colon follows. Those signs are noted once an atom, as bits, and asked for all of its rules, so that a rule that cannot find anything is not
//! called at all.

use super::View;
use crate::scan::atom::{Class, Classes};
use crate::scan::atoms::Atom;
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

    /// Whether one of its signs is among those around an atom.
    #[inline]
    pub(super) const fn fits(self, around: Signs) -> bool {
        self.signs.0 & around.0 != 0
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

    const fn when(self, stands: bool) -> Self {
        if stands { self } else { Self(0) }
    }

    /// Those around an atom.
    #[inline]
    pub(super) fn around(view: &View<'_>, at: usize) -> Self {
        const NUMBERS: Classes = Classes::of_all(&[Class::Number, Class::Ordinal]);
        const TIMES: Classes =
            Classes::of_all(&[Class::TimeUnit, Class::DateUnit, Class::Every, Class::Frequency]);
        let after = &view.atoms[at + 1..];
        let next = after.first().map_or(Classes::default(), |next| next.classes);
        let number_before = at > 0 && view.atoms[at - 1].classes.meets(NUMBERS);
        Self::EVERYWHERE
            .or(Self::classes(soon(after)))
            .or(Self::mark(Mark::NumberNext).when(next.has(Class::Number)))
            .or(Self::mark(Mark::TimeNext).when(next.meets(TIMES)))
            .or(Self::mark(Mark::NumberBefore).when(number_before))
            .or(Self::mark(Mark::Countable).when(is_countable(view, at, after.first())))
            .or(Self::of_bytes(view.text.as_bytes(), view.span(at)))
    }

    /// The marks of the bytes of an atom and behind it.
    #[inline]
    fn of_bytes(bytes: &[u8], span: Span) -> Self {
        let behind = match bytes[span.end..] {
            [b':', ..] => Self::mark(Mark::Colon),
            [b'm' | b'M', b' ', ..] => Self::mark(Mark::Million),
            [b' ', _, b'T' | b'M' | b'S' | b'D', b'C' | b'T', ..] | [b' ', b'l', b'o', ..] => {
                Self::mark(Mark::Zone).or(Self::mark(Mark::Spaced))
            }
            [b' ', ..] => Self::mark(Mark::Spaced),
            _ => Self(0),
        };
        if bytes[span.start].is_ascii_digit() {
            behind.or(Self::of_digits(&bytes[span.start..]))
        } else {
            behind.or(Self::mark(Mark::Word)).or(Self::of_word(bytes, span))
        }
    }

    /// The marks of a word and of the one before it.
    #[inline]
    fn of_word(bytes: &[u8], span: Span) -> Self {
        if is_plural(&bytes[span.start..span.end]) {
            return Self::mark(Mark::Plural);
        }
        match bytes[..span.start] {
            [.., b'e' | b'E', b' '] => Self::mark(Mark::The),
            [.., last, b' '] if b"ranhy".contains(&last.to_ascii_lowercase()) => Self::mark(Mark::Article),
            _ => Self(0),
        }
    }

    /// The marks of the digits that `bytes` begin with.
    fn of_digits(bytes: &[u8]) -> Self {
        const LONGEST: usize = 4;
        let digits = bytes.iter().take(LONGEST + 1).take_while(|byte| byte.is_ascii_digit()).count();
        let parted = matches!(bytes.get(digits), Some(b'-' | b'.' | b'/'));
        Self::mark(Mark::FourDigits).when(digits == LONGEST).or(Self::mark(Mark::Parted).when(parted))
    }
}

/// Whether a word of time is a plural: `years`.
#[inline]
pub(crate) fn is_plural(word: &[u8]) -> bool {
    word.len() > 3 && word.last().is_some_and(|b| b.eq_ignore_ascii_case(&b's'))
}

/// See [`Mark::Countable`].
#[inline]
fn is_countable(view: &View<'_>, at: usize, next: Option<&Atom>) -> bool {
    let end = view.span(at).end;
    let behind = view.text.as_bytes().get(end).copied().unwrap_or_default();
    let taken = next.is_some_and(|next| {
        let gap = next.span().start - end;
        next.classes.meets(OTHER_QUANTITIES) && (gap == 0 || gap == 1 && matches!(behind, b' ' | b'-'))
    });
    matches!(behind, b' ' | b'-' | b'+' | b'~' | b'?' | 0x80..) && !taken
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

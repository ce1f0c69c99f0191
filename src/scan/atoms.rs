//! Atoms as they are kept: 16 bytes each, because a long text has millions, and fresh memory costs more than reading it.
//!
//! Where one stands is one number, and so is what it keeps. Most numbers are small integers in digits or in one word: those are held in place, any
//! other [`Numeral`] in a list of its own. What the scan reads and joins is a [`Token`], which has all in place.

use rust_decimal::Decimal;

use super::atom::{Bound, Class, Classes, Form, Integer, Numeral, Payload, Token};
use crate::span::Span;

/// A number or a lexicon word of a text.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Atom {
    place: Place,
    /// What it may mean.
    pub classes: Classes,
    kept: Packed,
}

impl Atom {
    /// Its bytes.
    #[inline]
    pub(crate) fn span(&self) -> Span {
        self.place.span()
    }

    /// The entry of the lexicon that it is.
    #[inline]
    pub(crate) fn entry(&self) -> Option<u16> {
        match self.kept.unpacked() {
            Kept::Word(entry) => Some(entry),
            _ => None,
        }
    }

    /// The whole number in digits without separators that it is, where it is held in place, and how many digits it has: those of up to two
    /// millions are.
    #[inline]
    pub(crate) fn digits(&self) -> Option<(u32, u8)> {
        match self.kept.unpacked() {
            Kept::Integer { value, form: Form::Plain(digits), .. } => Some((value, digits)),
            _ => None,
        }
    }

    /// The ordinal in digits that it is; one of more than 30 bits, which no rule tells from another, as the largest of 30.
    #[inline]
    pub(crate) fn ordinal(&self) -> Option<u32> {
        match self.kept.unpacked() {
            Kept::Ordinal(value) => Some(value),
            _ => None,
        }
    }
}

/// Where an atom begins and, in the lowest bits, how long it is.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Place(u64);

impl Place {
    /// Atoms of up to 16 MiB, in texts of up to a TiB.
    const LEN_BITS: u32 = 24;

    fn of(span: Span) -> Option<Self> {
        let (start, len) = (u64::try_from(span.start).ok()?, u64::try_from(span.len()).ok()?);
        let fits = len >> Self::LEN_BITS == 0 && start >> (u64::BITS - Self::LEN_BITS) == 0;
        fits.then_some(Self(start << Self::LEN_BITS | len))
    }

    #[inline]
    fn span(self) -> Span {
        let start = (self.0 >> Self::LEN_BITS) as usize;
        Span::new(start, start + (self.0 & ((1 << Self::LEN_BITS) - 1)) as usize)
    }
}

/// What an atom keeps in place.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Kept {
    Word(u16),
    Ordinal(u32),
    /// A numeral without a scale that nothing joins.
    Integer {
        value: u32,
        form: Form,
        bound: u8,
    },
    /// The index of any other.
    Numeral(u32),
}

/// The same in four bytes: which of them in the lowest two bits, then what is in it.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Packed(u32);

impl Packed {
    const WORD: u32 = 0;
    const ORDINAL: u32 = 1;
    const INTEGER: u32 = 2;
    const NUMERAL: u32 = 3;
    /// Of an integer, how it is written: so many digits, or one of these two.
    const GROUPED: u8 = 30;
    const WORDS: u8 = 31;
    /// The lowest bit of the value of an integer.
    const VALUE: u32 = 11;
    /// The largest number that two bits less than there are can hold.
    const MOST: u32 = u32::MAX >> 2;

    fn word(entry: u16) -> Self {
        Self(u32::from(entry) << 2 | Self::WORD)
    }

    fn ordinal(value: u32) -> Self {
        Self(value.min(Self::MOST) << 2 | Self::ORDINAL)
    }

    /// A small integer: the two bits, four of how it is bound, five of how it is written, its value.
    fn integer(value: Decimal, form: Form, bound: u8) -> Option<Self> {
        Self::small(u32::try_from(value.mantissa()).ok()?, form, bound)
    }

    /// The same of a number that is known to have no fraction.
    #[inline]
    fn small(value: u32, form: Form, bound: u8) -> Option<Self> {
        let form = match form {
            Form::Plain(digits) => Some(digits).filter(|digits| *digits < Self::GROUPED)?,
            Form::Grouped => Self::GROUPED,
            Form::Words => Self::WORDS,
        };
        (value <= Atoms::LARGEST_IN_PLACE).then_some(())?;
        Some(Self(value << Self::VALUE | u32::from(form) << 6 | u32::from(bound) << 2 | Self::INTEGER))
    }

    fn numeral(index: usize) -> Option<Self> {
        let index = u32::try_from(index).ok().filter(|index| *index <= Self::MOST)?;
        Some(Self(index << 2 | Self::NUMERAL))
    }

    #[inline]
    fn unpacked(self) -> Kept {
        let rest = self.0 >> 2;
        match self.0 & 3 {
            Self::WORD => {
                let [low, high, ..] = rest.to_le_bytes();
                Kept::Word(u16::from_le_bytes([low, high]))
            }
            Self::ORDINAL => Kept::Ordinal(rest),
            Self::INTEGER => {
                let form = match (rest >> 4 & 0x1f) as u8 {
                    Self::GROUPED => Form::Grouped,
                    Self::WORDS => Form::Words,
                    digits => Form::Plain(digits),
                };
                Kept::Integer { value: rest >> 9, form, bound: (rest & 0xf) as u8 }
            }
            _ => Kept::Numeral(rest),
        }
    }
}

/// The atoms of a text, in its order.
#[derive(Debug, Default)]
pub(crate) struct Atoms {
    list: Vec<Atom>,
    numerals: Vec<Numeral>,
}

impl Atoms {
    /// The largest number that is held in place.
    pub(super) const LARGEST_IN_PLACE: u32 = u32::MAX >> Packed::VALUE;

    /// Room for those of a text of so many bytes that is dense with numbers.
    pub(super) fn with_room_for(bytes: usize) -> Self {
        Self { list: Vec::with_capacity(bytes / 14), numerals: Vec::with_capacity(bytes / 64) }
    }

    /// All of them.
    pub(crate) fn list(&self) -> &[Atom] {
        &self.list
    }

    /// The cardinal number that the atom is.
    #[inline]
    pub(crate) fn numeral(&self, atom: &Atom) -> Option<Numeral> {
        match atom.kept.unpacked() {
            Kept::Integer { value, form, bound } => Some(integer(value, form, bound)),
            Kept::Numeral(index) => self.numerals.get(index as usize).copied(),
            Kept::Word(_) | Kept::Ordinal(_) => None,
        }
    }

    /// The last one.
    pub(super) fn last(&self) -> Option<&Atom> {
        self.list.last()
    }

    /// The last two, the nearest first, as they were read.
    pub(super) fn last_two(&self) -> Option<[Token; 2]> {
        let [.., before, last] = self.list.as_slice() else { return None };
        Some([self.token(last), self.token(before)])
    }

    fn token(&self, atom: &Atom) -> Token {
        let payload = match atom.kept.unpacked() {
            Kept::Word(entry) => Payload::Word(entry),
            Kept::Ordinal(value) => Payload::Ordinal(value),
            Kept::Integer { value, form, bound } => Payload::Numeral(integer(value, form, bound)),
            Kept::Numeral(index) => Payload::Numeral(self.numerals[index as usize]),
        };
        Token { span: atom.span(), classes: atom.classes, payload }
    }

    /// Adds a word.
    #[inline]
    pub(super) fn push_word(&mut self, span: Span, classes: Classes, entry: u16) {
        if let Some(place) = Place::of(span) {
            self.list.push(Atom { place, classes, kept: Packed::word(entry) });
        }
    }

    /// Adds a number in digits that is held in place.
    #[inline]
    pub(super) fn push_integer(&mut self, Integer { span, value, form, bound }: Integer) {
        if let (Some(place), Some(kept)) = (Place::of(span), Packed::small(value, form, bound.to_bits())) {
            self.list.push(Atom { place, classes: Classes::of(Class::Number), kept });
        }
    }

    /// Adds an atom. One of more than 16 MiB, or a number after so many that thirty bits cannot count them, is left out.
    pub(super) fn push(&mut self, token: Token) {
        let Some(place) = Place::of(token.span) else { return };
        let kept = match token.payload {
            Payload::Word(entry) => Packed::word(entry),
            Payload::Ordinal(value) => Packed::ordinal(value),
            Payload::Numeral(numeral) => match self.keep(&numeral) {
                Some(kept) => kept,
                None => return,
            },
        };
        self.list.push(Atom { place, classes: token.classes, kept });
    }

    fn keep(&mut self, numeral: &Numeral) -> Option<Packed> {
        let plain = numeral.scale == 1 && numeral.room == 1 && !numeral.approx && numeral.value.scale() == 0;
        if plain && let Some(kept) = Packed::integer(numeral.value, numeral.form, numeral.bound.to_bits()) {
            return Some(kept);
        }
        let kept = Packed::numeral(self.numerals.len())?;
        self.numerals.push(*numeral);
        Some(kept)
    }

    /// Takes away the last ones.
    pub(super) fn pop(&mut self, atoms: usize) {
        for atom in self.list.drain(self.list.len().saturating_sub(atoms)..).rev() {
            if let Kept::Numeral(index) = atom.kept.unpacked() {
                self.numerals.truncate(index as usize);
            }
        }
    }

    /// Adds those of the next part of the text.
    pub(crate) fn append(&mut self, part: &Self) {
        let before = self.numerals.len();
        self.numerals.extend_from_slice(&part.numerals);
        let moved = |atom: &Atom| match atom.kept.unpacked() {
            Kept::Numeral(index) => Some(Atom { kept: Packed::numeral(before + index as usize)?, ..*atom }),
            _ => Some(*atom),
        };
        self.list.extend(part.list.iter().filter_map(moved));
    }
}

fn integer(value: u32, form: Form, bound: u8) -> Numeral {
    let value = Decimal::from(value);
    Numeral { value, scale: 1, room: 1, form, approx: false, bound: Bound::from_bits(bound) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn token(start: usize, value: Decimal, scale: i64) -> Token {
        let bound = Bound { word_before: true, number_after: true, ..Bound::default() };
        let numeral = Numeral { value, scale, room: 1, form: Form::Plain(2), approx: false, bound };
        let span = Span::new(start, start + 2);
        Token { span, classes: Classes::of(Class::Number), payload: Payload::Numeral(numeral) }
    }

    fn all(tokens: [Token; 2]) -> Atoms {
        let mut atoms = Atoms::default();
        for token in tokens {
            atoms.push(token);
        }
        atoms
    }

    fn numerals(atoms: &Atoms) -> Vec<Option<Decimal>> {
        atoms.list().iter().map(|atom| atoms.numeral(atom).map(|numeral| numeral.value)).collect()
    }

    #[test]
    fn an_atom_is_small() {
        assert_eq!(size_of::<Atom>(), 16);
    }

    #[test]
    fn what_is_kept_is_what_was_read() {
        let half = Decimal::new(25, 1);
        let word = Token { payload: Payload::Word(7), ..token(9, half, 1) };
        let ordinal = Token { payload: Payload::Ordinal(27), ..word };
        let (most, more) = (token(3, 0x1f_ffff.into(), 1), token(3, 0x20_0000.into(), 1));
        let numbers = [token(3, 12.into(), 1), token(3, half, 1), token(3, 12.into(), 100), most, more];
        for one in numbers.into_iter().chain([word, ordinal]) {
            let mut atoms = Atoms::default();
            atoms.push(word);
            atoms.push(one);
            assert_eq!(atoms.last_two(), Some([one, word]));
        }
    }

    #[test]
    fn parts_are_joined_and_ends_taken_away() {
        let (one, half) = (Decimal::ONE, Decimal::new(5, 1));
        let mut atoms = all([token(0, half, 1), token(2, one, 1)]);
        let part = all([token(4, one + half, 1), token(6, half, 1)]);
        atoms.append(&part);
        assert_eq!(numerals(&atoms), [half, one, one + half, half].map(Some));
        atoms.pop(2);
        atoms.push(token(4, Decimal::new(75, 1), 1));
        assert_eq!(numerals(&atoms), [half, one, Decimal::new(75, 1)].map(Some));
    }
}

//! Atoms as they are kept: 24 bytes each, because a long text has millions, and fresh memory costs more than reading it.
//!
//! Most numbers are small integers in digits or in one word: those are held in place, any other [`Numeral`] in a list of its own. What the scan reads
//! and joins is a [`Token`], which has all in place.

use rust_decimal::Decimal;

use super::atom::{Bound, Classes, Form, Numeral, Payload, Token};
use crate::span::Span;

/// A number or a lexicon word of a text.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Atom {
    start: usize,
    len: u32,
    /// What it may mean.
    pub classes: Classes,
    kept: Kept,
}

impl Atom {
    /// Its bytes.
    pub(crate) fn span(&self) -> Span {
        Span::new(self.start, self.start + self.len as usize)
    }

    /// The entry of the lexicon that it is.
    pub(crate) fn entry(&self) -> Option<u16> {
        match self.kept {
            Kept::Word(entry) => Some(entry),
            _ => None,
        }
    }

    /// The whole number in digits without separators that it is, and how many digits it has.
    pub(crate) fn digits(&self) -> Option<(u32, u8)> {
        match self.kept {
            Kept::Integer { value, form: Form::Plain(digits), .. } => Some((value, digits)),
            _ => None,
        }
    }

    /// The ordinal in digits that it is.
    pub(crate) fn ordinal(&self) -> Option<u32> {
        match self.kept {
            Kept::Ordinal(value) => Some(value),
            _ => None,
        }
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

/// The atoms of a text, in its order.
#[derive(Debug, Default)]
pub(crate) struct Atoms {
    list: Vec<Atom>,
    numerals: Vec<Numeral>,
}

impl Atoms {
    /// Room for so many.
    pub(crate) fn with_capacity(atoms: usize) -> Self {
        Self { list: Vec::with_capacity(atoms), numerals: Vec::new() }
    }

    /// All of them.
    pub(crate) fn list(&self) -> &[Atom] {
        &self.list
    }

    /// The cardinal number that the atom is.
    #[inline]
    pub(crate) fn numeral(&self, atom: &Atom) -> Option<Numeral> {
        match atom.kept {
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
        let payload = match atom.kept {
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
        if let Ok(len) = u32::try_from(span.len()) {
            self.list.push(Atom { start: span.start, len, classes, kept: Kept::Word(entry) });
        }
    }

    /// Adds an atom. One of more than 4 GiB, or a number after so many that four bytes cannot count them, is left out.
    pub(super) fn push(&mut self, token: Token) {
        let Ok(len) = u32::try_from(token.span.len()) else { return };
        let kept = match token.payload {
            Payload::Word(entry) => Kept::Word(entry),
            Payload::Ordinal(value) => Kept::Ordinal(value),
            Payload::Numeral(numeral) => match self.keep(&numeral) {
                Some(kept) => kept,
                None => return,
            },
        };
        self.list.push(Atom { start: token.span.start, len, classes: token.classes, kept });
    }

    fn keep(&mut self, numeral: &Numeral) -> Option<Kept> {
        let plain = numeral.scale == 1 && numeral.room == 1 && !numeral.approx && numeral.value.scale() == 0;
        if plain && let Ok(value) = u32::try_from(numeral.value.mantissa()) {
            return Some(Kept::Integer { value, form: numeral.form, bound: numeral.bound.to_bits() });
        }
        let index = u32::try_from(self.numerals.len()).ok()?;
        self.numerals.push(*numeral);
        Some(Kept::Numeral(index))
    }

    /// Takes away the last ones.
    pub(super) fn pop(&mut self, atoms: usize) {
        for atom in self.list.drain(self.list.len().saturating_sub(atoms)..).rev() {
            if let Kept::Numeral(index) = atom.kept {
                self.numerals.truncate(index as usize);
            }
        }
    }

    /// Adds those of the next part of the text.
    pub(crate) fn append(&mut self, part: &Self) {
        let before = self.numerals.len();
        self.numerals.extend_from_slice(&part.numerals);
        let moved = |atom: &Atom| match atom.kept {
            Kept::Numeral(index) => {
                let index = u32::try_from(before + index as usize).ok()?;
                Some(Atom { kept: Kept::Numeral(index), ..*atom })
            }
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
    use crate::scan::atom::Class;

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
        assert_eq!(size_of::<Atom>(), 24);
    }

    #[test]
    fn what_is_kept_is_what_was_read() {
        let half = Decimal::new(25, 1);
        let word = Token { payload: Payload::Word(7), ..token(9, half, 1) };
        let ordinal = Token { payload: Payload::Ordinal(27), ..word };
        for one in [token(3, 12.into(), 1), token(3, half, 1), token(3, 12.into(), 100), word, ordinal] {
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

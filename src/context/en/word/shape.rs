//! What the form of a word tells, as bits: worked out once a word, for rules that ask for it again and again.

use super::class::{Class, Classes};
use super::cue::Cue;
use crate::span::Span;

/// What the form of a word tells, with the table's word for it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(in crate::context::en) struct Shape(u16);

impl Shape {
    /// It begins with a capital letter.
    pub(super) const CAPITALIZED: Self = Self(1);
    /// It is in digits, with no letter at its end.
    pub(super) const NUMBER: Self = Self(1 << 1);
    /// A noun phrase can hold it.
    pub(super) const NOMINAL: Self = Self(1 << 2);
    /// An adverb in `-ly`, unless the table has it as a noun.
    pub(super) const ADVERB: Self = Self(1 << 3);
    /// A participle by its form alone.
    pub(super) const PARTICIPLE: Self = Self(1 << 4);
    /// It ends in `-ing`.
    pub(super) const ING: Self = Self(1 << 5);
    /// A noun of doing: `construction`.
    pub(super) const DOING: Self = Self(1 << 6);
    /// `Mapo-gu`.
    pub(super) const DISTRICT: Self = Self(1 << 7);
    /// It is a plural by the table.
    pub(super) const PLURAL: Self = Self(1 << 8);
    /// It may be one by its form.
    pub(super) const MAYBE_PLURAL: Self = Self(1 << 9);
    /// The table has it as a noun.
    pub(super) const NOUN: Self = Self(1 << 10);
    /// It is no adverb, though it ends in `-ly`; a noun of doing where it ends as one: what the table says for its form alone.
    const LYING: Self = Self(1 << 11);
    const DERIVED: Self = Self(1 << 12);

    /// It is of nothing but ASCII letters.
    pub(super) const LETTERS: Self = Self(1 << 13);

    /// What the table knows of a word that it does not have.
    pub(super) const UNKNOWN: Self = Self::NOMINAL.or(Self::MAYBE_PLURAL).or(Self::DERIVED);

    /// What the table knows of a word.
    pub(super) fn of_cue(cue: &Cue) -> Self {
        const OUTSIDE: Classes = Classes::of(&[Class::Stop, Class::And]);
        const KNOWN: Classes = Classes::of(&[Class::Plural, Class::Singular]);
        const NO_DOING: Classes = Classes::of(&[Class::Stop, Class::Static]);
        let derived = cue.noun.is_none() && cue.weak.is_none() && !cue.classes.has(NO_DOING);
        Self(0)
            .with(Self::NOMINAL, !cue.classes.has(OUTSIDE))
            .with(Self::DOING, cue.has(Class::Nominal))
            .with(Self::PLURAL, cue.has(Class::Plural))
            .with(Self::MAYBE_PLURAL, !cue.classes.has(KNOWN))
            .with(Self::NOUN, cue.is_noun())
            .with(Self::LYING, cue.has(Class::Lying))
            .with(Self::DERIVED, derived)
    }

    /// The shape of a word of nothing but ASCII letters, of which the table knows so much.
    #[inline]
    pub(in crate::context::en) fn of_letters(text: &str, span: Span, table: Self) -> Self {
        let first = text.as_bytes().get(span.start).is_some_and(u8::is_ascii_uppercase);
        table.shaped(End::of(text.as_bytes(), span), first).or(Self::LETTERS)
    }

    /// The shape of any other word.
    pub(in crate::context::en) fn of_other(text: &str, span: Span, table: Self) -> Self {
        let end = End::of(text.as_bytes(), span);
        let word = span.of(text);
        let first = word.bytes().next().unwrap_or(0);
        let capital =
            if first.is_ascii() { first.is_ascii_uppercase() } else { word.starts_with(char::is_uppercase) };
        let shape = table.shaped(end, capital);
        let number = first.is_ascii_digit() && !word.ends_with(char::is_alphabetic);
        let compound = shape.has(Self::ADVERB.or(Self::PARTICIPLE)) && word.contains('-');
        let nominal = compound && table.has(Self::NOMINAL);
        let forms = if compound { shape.without(Self::ADVERB.or(Self::PARTICIPLE)) } else { shape };
        forms
            .with(Self::NUMBER, number)
            .with(Self::NOMINAL, nominal)
            .with(Self::DISTRICT, end.is(*b"-gu"))
            // Of `runners-up` the first part decides.
            .with(Self::MAYBE_PLURAL, table.has(Self::MAYBE_PLURAL))
    }

    /// The shape of a record that is read as one word.
    pub(in crate::context::en) fn of_record(text: &str, span: Span) -> Self {
        Self::of_other(text, span, Self::UNKNOWN).without(Self::NOMINAL)
    }

    /// What follows from how a word ends, and whether it begins with a capital letter.
    #[inline]
    #[expect(clippy::needless_bitwise_bool, reason = "no branch on it would be foreseen")]
    fn shaped(self, end: End, capital: bool) -> Self {
        let plain = !capital & !self.has(Self::NOUN);
        let adverb = end.is(*b"ly") & plain & !self.has(Self::LYING);
        let doing = end.is_of_doing() & !capital & self.has(Self::DERIVED);
        let table = self.only(Self::MAYBE_PLURAL, end.is_of_plural()).only(Self::NOMINAL, !adverb);
        table
            .with(Self::CAPITALIZED, capital)
            .with(Self::ADVERB, adverb)
            .with(Self::PARTICIPLE, end.is(*b"ed") & (end.len > 4) & plain)
            .with(Self::ING, end.is(*b"ing"))
            .with(Self::DOING, doing)
    }

    const fn with(self, bit: Self, is: bool) -> Self {
        Self(self.0 | if is { bit.0 } else { 0 })
    }

    /// Without a bit where it is not so; no branch on that would be foreseen.
    const fn only(self, bit: Self, is: bool) -> Self {
        Self(self.0 & !(bit.0 * !is as u16))
    }

    const fn without(self, bits: Self) -> Self {
        Self(self.0 & !bits.0)
    }

    /// Both.
    pub(super) const fn or(self, more: Self) -> Self {
        Self(self.0 | more.0)
    }

    /// Whether a noun phrase can hold it and it is no number.
    pub(super) const fn is_word_of_phrase(self) -> bool {
        self.0 & Self::NOMINAL.or(Self::NUMBER).0 == Self::NOMINAL.0
    }

    /// Whether any of the bits is there.
    pub(super) const fn has(self, any: Self) -> bool {
        self.0 & any.0 != 0
    }
}

/// The last four bytes of a word, the last one lowest, zeros where there are fewer; and how long it is.
#[derive(Debug, Clone, Copy)]
struct End {
    bytes: u32,
    len: usize,
}

impl End {
    #[inline]
    fn of(text: &[u8], span: Span) -> Self {
        let len = span.len();
        let bytes = match text.get(..span.end).and_then(<[u8]>::last_chunk) {
            // What stands before a short word is none of it.
            Some(last) => u32::from_be_bytes(*last) & u32::MAX >> (8 * 4_usize.saturating_sub(len)).min(31),
            None => {
                text.iter().take(span.end).skip(span.start).fold(0, |end, byte| end << 8 | u32::from(*byte))
            }
        };
        Self { bytes, len }
    }

    /// Whether it ends so.
    #[inline]
    const fn is<const N: usize>(self, end: [u8; N]) -> bool {
        let (mut bytes, mut at) = (0, 0);
        while at < N {
            bytes = bytes << 8 | end[at] as u32;
            at += 1;
        }
        self.bytes & u32::MAX >> (32 - 8 * N) == bytes
    }

    /// Whether it may be a plural.
    #[inline]
    fn is_of_plural(self) -> bool {
        let last = self.bytes & 0xff | 0x20;
        (last == u32::from(b's')) | (last == u32::from(b'n'))
    }

    /// Whether it ends as a noun of doing: that each of these endings has a place of its own is asked for when this is compiled.
    #[inline]
    const fn is_of_doing(self) -> bool {
        DOING[place_of_doing(self.bytes)] == self.bytes
    }
}

/// The endings of nouns of doing, each in its place.
const DOING: [u32; 8] = {
    const ENDINGS: [[u8; 4]; 6] = [*b"tion", *b"sion", *b"ment", *b"oval", *b"osal", *b"ewal"];
    let (mut places, mut at) = ([0; 8], 0);
    while at < ENDINGS.len() {
        let bytes = u32::from_be_bytes(ENDINGS[at]);
        let place = place_of_doing(bytes);
        assert!(places[place] == 0, "two endings share a place");
        (places[place], at) = (bytes, at + 1);
    }
    places
};

#[inline]
const fn place_of_doing(bytes: u32) -> usize {
    const SPREADS: u32 = 0x9e_37_7a_25;
    (bytes.wrapping_mul(SPREADS) >> 29) as usize
}

#[cfg(test)]
mod tests {
    use super::super::cue::cue;
    use super::*;

    fn has(word: &str, bit: Shape) -> bool {
        let letters = word.bytes().all(|byte| byte.is_ascii_alphabetic());
        let (span, table) = (Span::new(0, word.len()), Shape::of_cue(cue(word)));
        if letters { Shape::of_letters(word, span, table) } else { Shape::of_other(word, span, table) }
            .has(bit)
    }

    #[test]
    fn a_word_is_told_by_its_form() {
        assert!(has("Mapo-gu", Shape::DISTRICT) && has("Mapo-gu", Shape::CAPITALIZED));
        assert!(has("12", Shape::NUMBER) && !has("12th", Shape::NUMBER) && !has("5만", Shape::NUMBER));
        assert!(has("quickly", Shape::ADVERB) && !has("quickly", Shape::NOMINAL));
        assert!(!has("Quickly", Shape::ADVERB) && !has("so-ugly", Shape::ADVERB));
        assert!(has("painted", Shape::PARTICIPLE) && !has("seed", Shape::PARTICIPLE));
        assert!(has("Removal", Shape::DOING), "the table has it");
        assert!(has("erosion", Shape::DOING) && !has("Erosion", Shape::DOING));
        assert!(has("Étude", Shape::CAPITALIZED) && has("ing", Shape::ING) && !has("ng", Shape::ING));
    }
}

//! What the form of a word tells, as bits: worked out once a word, for rules that ask for it again and again.

use super::cue::Cue;
use super::mark::{Mark, Marks};

/// What the form of a word tells, with the table's word for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Shape(u16);

impl Shape {
    /// Nothing.
    const NONE: Self = Self(0);
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

    /// The shape of a word, or of a record that is read as one; of nothing but ASCII letters or not.
    pub(super) fn of(text: &str, cue: &Cue, is_record: bool, letters: bool) -> Self {
        const LY: u32 = 0x6c79;
        const ED: u32 = 0x6564;
        const ING: u32 = 0x69_6e67;
        const GU: u32 = 0x2d_6775;
        const OUTSIDE: Marks = Marks::of(&[Mark::Stop, Mark::And]);
        const KNOWN: Marks = Marks::of(&[Mark::Plural, Mark::Singular]);
        let end = end(text.as_bytes());
        let noun = cue.is_noun();
        let capital = begins(text, char::is_uppercase);
        let plain = !noun & !capital;
        // What is rare needs no more than to be asked for together.
        let (ly, ed) = (end & 0xffff == LY, (end & 0xffff == ED) & (text.len() > 4));
        let whole = (ly | ed) && (letters || !text.contains('-'));
        let adverb = ly & plain & whole && !cue.has(Mark::Lying);
        let number = !letters && text.as_bytes().first().is_some_and(u8::is_ascii_digit);
        let number = number && !text.ends_with(char::is_alphabetic);
        let known = cue.marks.has(KNOWN);
        let maybe = !known & (matches!(end as u8 | 0x20, b's' | b'n') | !letters);
        Self::NONE
            .with(Self::CAPITALIZED, capital)
            .with(Self::NUMBER, number)
            .with(Self::NOMINAL, !is_record & !cue.marks.has(OUTSIDE) & !adverb)
            .with(Self::ADVERB, adverb)
            .with(Self::PARTICIPLE, ed & plain & whole)
            .with(Self::ING, end & 0xff_ffff == ING)
            .with(Self::DOING, is_doing(cue, end, capital))
            .with(Self::DISTRICT, end & 0xff_ffff == GU)
            .with(Self::PLURAL, known & cue.has(Mark::Plural))
            .with(Self::MAYBE_PLURAL, maybe)
            .with(Self::NOUN, noun)
    }

    const fn with(self, bit: Self, is: bool) -> Self {
        Self(self.0 | if is { bit.0 } else { 0 })
    }

    /// Both.
    pub(super) const fn and(self, more: Self) -> Self {
        Self(self.0 | more.0)
    }

    /// Whether any of the bits is there.
    pub(super) const fn has(self, any: Self) -> bool {
        self.0 & any.0 != 0
    }
}

/// The last four bytes, the last one lowest; zeros where there are fewer.
fn end(bytes: &[u8]) -> u32 {
    match bytes.last_chunk() {
        Some(last) => u32::from_be_bytes(*last),
        None => bytes.iter().fold(0, |end, byte| end << 8 | u32::from(*byte)),
    }
}

/// Whether a text begins with a character of a kind: nearly always one of ASCII.
fn begins(text: &str, is: fn(char) -> bool) -> bool {
    match text.as_bytes().first() {
        Some(first) if first.is_ascii() => first.is_ascii_uppercase(),
        _ => text.starts_with(is),
    }
}

/// A noun of doing, by the table or by how it ends.
fn is_doing(cue: &Cue, end: u32, capital: bool) -> bool {
    const NO_DOING: Marks = Marks::of(&[Mark::Stop, Mark::Static]);
    const ENDS: [u32; 6] = [
        u32::from_be_bytes(*b"tion"),
        u32::from_be_bytes(*b"sion"),
        u32::from_be_bytes(*b"ment"),
        u32::from_be_bytes(*b"oval"),
        u32::from_be_bytes(*b"osal"),
        u32::from_be_bytes(*b"ewal"),
    ];
    let ends = ENDS.iter().fold(false, |ends, own| ends | (end == *own));
    let derived = ends & !capital && cue.noun.is_none() && cue.weak.is_none() && !cue.marks.has(NO_DOING);
    derived | cue.has(Mark::Nominal)
}

#[cfg(test)]
mod tests {
    use super::super::cue::cue;
    use super::*;

    fn has(word: &str, bit: Shape) -> bool {
        let letters = word.bytes().all(|byte| byte.is_ascii_alphabetic());
        Shape::of(word, cue(word), false, letters).has(bit)
    }

    #[test]
    fn a_word_is_told_by_its_form() {
        assert!(has("Mapo-gu", Shape::DISTRICT) && has("Mapo-gu", Shape::CAPITALIZED));
        assert!(has("12", Shape::NUMBER) && !has("12th", Shape::NUMBER) && !has("5만", Shape::NUMBER));
        assert!(has("quickly", Shape::ADVERB) && !has("quickly", Shape::NOMINAL));
        assert!(!has("Quickly", Shape::ADVERB) && !has("so-ugly", Shape::ADVERB));
        assert!(has("painted", Shape::PARTICIPLE) && !has("seed", Shape::PARTICIPLE));
        assert!(has("removal", Shape::DOING) && !has("Removal", Shape::DOING));
        assert!(has("Étude", Shape::CAPITALIZED) && has("ing", Shape::ING) && !has("ng", Shape::ING));
    }
}

//! A word around an amount, or a record that is read as one: what its form and the table tell of it.

use super::cue::Cue;
use super::gap::Gap;
use super::mark::{Mark, Marks};
use super::shape::Shape;
use crate::context::Filler;
use crate::kind::count::en::words;
use crate::span::Span;

/// A word, or a record that is read as one.
#[derive(Debug, Clone, Copy)]
pub(super) struct Token<'a> {
    pub text: &'a str,
    /// Its first byte.
    pub start: usize,
    /// How many words were read before it.
    pub before: usize,
    /// The record that it is, where it is an amount or a date.
    pub record: Option<usize>,
    /// What stands before it.
    pub gap: Gap,
    /// What its form tells.
    pub shape: Shape,
    /// How many amounts, and how many tokens that do not join, were read up to it: only differences count.
    pub amounts: u16,
    pub parts: u16,
    /// What the table says of it; of a record nothing but that it is an amount, if it is.
    pub cue: &'static Cue,
    /// What stands for it in all its forms; of a record what it is.
    pub stem: Filler,
}

impl Token<'_> {
    /// The same with another text.
    pub(super) const fn with_text(self, text: &str) -> Token<'_> {
        let Self { start, before, record, gap, shape, amounts, parts, cue, stem, .. } = self;
        Token { text, start, before, record, gap, shape, amounts, parts, cue, stem }
    }

    pub(super) const fn span(&self) -> Span {
        Span::new(self.start, self.start + self.text.len())
    }

    #[inline]
    pub(super) fn is(&self, word: &str) -> bool {
        self.text.eq_ignore_ascii_case(word)
    }

    /// What stands for it beside an amount: of a number, a date, a district what it is, else its stem.
    #[inline]
    pub(super) const fn filler(&self) -> Filler {
        const OTHERS: Shape = Shape::NUMBER.and(Shape::DISTRICT);
        match () {
            () if !self.shape.has(OTHERS) || self.record.is_some() => self.stem,
            () if self.shape.has(Shape::NUMBER) => Filler::NUMBER,
            () => const { Filler::named("(gu)") },
        }
    }

    pub(super) const fn has(&self, mark: Mark) -> bool {
        self.cue.has(mark)
    }

    /// Whether it is of one of these classes.
    pub(super) const fn has_any(&self, marks: Marks) -> bool {
        self.cue.marks.has(marks)
    }

    /// Whether it can stand before a verb in one group with it: `will`, `has`, `is`, `can`.
    pub(super) const fn is_auxiliary(&self) -> bool {
        self.has_any(Marks::AUXILIARY)
    }

    pub(super) const fn is_money(&self) -> bool {
        self.has(Mark::Amount)
    }

    pub(super) const fn is_date(&self) -> bool {
        self.record.is_some() && !self.is_money()
    }

    /// Whether a noun phrase can hold it.
    pub(super) const fn is_nominal(&self) -> bool {
        self.shape.has(Shape::NOMINAL)
    }

    /// The same, and it is no number.
    pub(super) const fn is_word_of_phrase(&self) -> bool {
        self.shape.is_word_of_phrase()
    }

    pub(super) const fn is_capitalized(&self) -> bool {
        self.shape.has(Shape::CAPITALIZED)
    }

    pub(super) const fn is_number(&self) -> bool {
        self.shape.has(Shape::NUMBER)
    }

    /// A noun of doing, which `of` binds to what is done: `construction`, `removal`.
    pub(super) const fn is_doing(&self) -> bool {
        self.shape.has(Shape::DOING)
    }

    /// An adverb in `-ly`, unless the table has it as a noun.
    pub(super) const fn is_adverb(&self) -> bool {
        self.shape.has(Shape::ADVERB)
    }

    /// A participle by its form alone.
    pub(super) const fn ends_as_participle(&self) -> bool {
        self.shape.has(Shape::PARTICIPLE)
    }

    /// `building`, of what is done, where no noun is known by it.
    pub(super) const fn ends_as_doing(&self) -> bool {
        self.ends_in_ing() && !self.shape.has(Shape::NOUN.and(Shape::CAPITALIZED))
    }

    /// `building`, whatever it is.
    pub(super) const fn ends_in_ing(&self) -> bool {
        self.shape.has(Shape::ING)
    }

    /// Whether the table has it as a noun.
    pub(super) const fn is_noun(&self) -> bool {
        self.shape.has(Shape::NOUN)
    }

    /// A verb that names no kind of amount: not the `budget` of `cut the budget by`.
    #[inline]
    pub(super) fn is_mere_verb(&self) -> bool {
        self.cue.verb.is_some() && self.cue.noun.is_none() && self.cue.weak.is_none() && !self.is_plural()
    }

    /// A form of `be`.
    pub(super) const fn is_be(&self) -> bool {
        self.has(Mark::Be)
    }

    /// `Mapo-gu`.
    pub(super) const fn is_district(&self) -> bool {
        self.shape.has(Shape::DISTRICT)
    }

    /// Who governs, and can be given money: a district by name, `the city`, `the foundation`.
    pub(super) const fn is_authority(&self) -> bool {
        self.has(Mark::Authority) || self.is_district()
    }

    #[inline]
    pub(super) fn is_plural(&self) -> bool {
        self.shape.has(Shape::PLURAL) || self.shape.has(Shape::MAYBE_PLURAL) && self.ends_as_plural()
    }

    /// The same of a word that the table of cues does not know as either.
    fn ends_as_plural(&self) -> bool {
        let bytes = self.text.as_bytes();
        let plural_end = bytes.last().is_some_and(|last| matches!(last | 0x20, b's' | b'n'));
        (plural_end || bytes.contains(&b'-')) && words::is_plural(self.text)
    }

    /// Whether it stands in one phrase with the word before it.
    pub(super) const fn joins(&self) -> bool {
        self.gap.joins()
    }
}

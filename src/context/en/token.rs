//! A word around an amount, or a record that is read as one: what its form and the table tell of it.

use super::cue::Cue;
use super::gap::Gap;
use super::mark::{Mark, Marks};
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
    /// What the table says of it; of a record nothing but that it is an amount, if it is.
    pub cue: &'static Cue,
}

impl Token<'_> {
    pub(super) const fn span(&self) -> Span {
        Span::new(self.start, self.start + self.text.len())
    }

    pub(super) fn is(&self, word: &str) -> bool {
        self.text.eq_ignore_ascii_case(word)
    }

    /// What stands for it in all its forms.
    pub(super) fn stem(&self) -> Filler {
        Filler::word(self.text)
    }

    /// What stands for it beside an amount: of a number, a date, a district what it is, else its stem.
    pub(super) fn filler(&self) -> Filler {
        match () {
            () if self.is_money() => Filler::WON,
            () if self.is_date() => Filler::DAY,
            () if self.is_number() => Filler::NUMBER,
            () if self.is_district() => const { Filler::named("(gu)") },
            () => self.stem(),
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
    pub(super) fn is_nominal(&self) -> bool {
        const OUTSIDE: Marks = Marks::of(&[Mark::Stop, Mark::And]);
        self.record.is_none() && !self.has_any(OUTSIDE) && !self.is_adverb()
    }

    pub(super) fn is_capitalized(&self) -> bool {
        self.text.starts_with(char::is_uppercase)
    }

    pub(super) fn is_number(&self) -> bool {
        self.text.starts_with(|c: char| c.is_ascii_digit())
            && !self.text.ends_with(|c: char| c.is_alphabetic())
    }

    /// A noun of doing, which `of` binds to what is done: `construction`, `removal`.
    pub(super) fn is_doing(&self) -> bool {
        const NO_DOING: Marks = Marks::of(&[Mark::Stop, Mark::Static]);
        const ENDS: [&str; 6] = ["tion", "sion", "ment", "oval", "osal", "ewal"];
        let derived = || {
            self.cue.noun.is_none()
                && self.cue.weak.is_none()
                && !self.has_any(NO_DOING)
                && ENDS.iter().any(|end| self.text.ends_with(end))
                && !self.is_capitalized()
        };
        self.has(Mark::Nominal) || derived()
    }

    /// An adverb in `-ly`, unless the table has it as a noun.
    pub(super) fn is_adverb(&self) -> bool {
        self.text.ends_with("ly")
            && !self.text.contains('-')
            && !self.has(Mark::Lying)
            && !self.cue.is_noun()
            && !self.is_capitalized()
    }

    /// A participle by its form alone.
    pub(super) fn ends_as_participle(&self) -> bool {
        self.text.ends_with("ed")
            && self.text.len() > 4
            && !self.cue.is_noun()
            && !self.is_capitalized()
            && !self.text.contains('-')
    }

    /// `building`, of what is done, where no noun is known by it.
    pub(super) fn ends_as_doing(&self) -> bool {
        self.text.ends_with("ing") && !self.cue.is_noun() && !self.is_capitalized()
    }

    /// A verb that names no kind of amount: not the `budget` of `cut the budget by`.
    pub(super) fn is_mere_verb(&self) -> bool {
        self.cue.verb.is_some() && self.cue.noun.is_none() && self.cue.weak.is_none() && !self.is_plural()
    }

    /// A form of `be`.
    pub(super) const fn is_be(&self) -> bool {
        self.has(Mark::Be)
    }

    /// `Mapo-gu`.
    pub(super) fn is_district(&self) -> bool {
        self.text.ends_with("-gu")
    }

    /// Who governs, and can be given money: a district by name, `the city`, `the foundation`.
    pub(super) fn is_authority(&self) -> bool {
        self.has(Mark::Authority) || self.is_district()
    }

    pub(super) fn is_plural(&self) -> bool {
        const KNOWN: Marks = Marks::of(&[Mark::Plural, Mark::Singular]);
        if self.has_any(KNOWN) {
            return self.has(Mark::Plural);
        }
        let bytes = self.text.as_bytes();
        let plural_end = bytes.last().is_some_and(|last| matches!(last | 0x20, b's' | b'n'));
        (plural_end || bytes.contains(&b'-')) && words::is_plural(self.text)
    }

    /// Whether it stands in one phrase with the word before it.
    pub(super) const fn joins(&self) -> bool {
        self.gap.joins()
    }
}

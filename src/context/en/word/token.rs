//! A word around an amount, or a record that is read as one: what its form and the table tell of it.

use super::class::{Class, Classes};
use super::cue::Cue;
use super::gap::Gap;
use super::shape::Shape;
use crate::context::Filler;
use crate::kind::count::en::words;
use crate::scan::letters;
use crate::span::Span;

/// A word, or a record that is read as one.
#[derive(Debug, Clone, Copy)]
pub(in crate::context::en) struct Token<'a> {
    pub text: &'a str,
    /// Its first byte.
    pub start: usize,
    /// Its first eight bytes, those of ASCII letters in lower case, as one number.
    pub key: u64,
    /// How many words were read before it.
    pub before: u32,
    /// The record that it is, where it is an amount or a date.
    pub is_of: IsOf,
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

/// Words, in any case, for [`Token::is_one`].
#[derive(Debug)]
pub(in crate::context::en) struct Words<const N: usize> {
    words: [&'static str; N],
    keys: [u64; N],
}

impl<const N: usize> Words<N> {
    pub(in crate::context::en) const fn of(words: [&'static str; N]) -> Self {
        let (mut keys, mut at) = ([0; N], 0);
        while at < N {
            keys[at] = first_eight(words[at]);
            at += 1;
        }
        Self { words, keys }
    }
}

/// The first eight bytes of a word, those of ASCII letters in lower case, as one number.
#[inline]
pub(in crate::context::en) const fn first_eight(word: &str) -> u64 {
    letters::low(letters::key(word.as_bytes()))
}

/// The index of a record, or that there is none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::context::en) struct IsOf(u32);

impl IsOf {
    pub(in crate::context::en) const NONE: Self = Self(u32::MAX);

    /// The record with this index: no text has as many as there are numbers.
    #[inline]
    pub(in crate::context::en) fn record(at: usize) -> Self {
        u32::try_from(at).map_or(Self::NONE, Self)
    }
}

impl Token<'_> {
    /// The same with another text.
    pub(in crate::context::en) const fn with_text(self, text: &str) -> Token<'_> {
        let Self { start, key, before, is_of, gap, shape, amounts, parts, cue, stem, .. } = self;
        Token { text, start, key, before, is_of, gap, shape, amounts, parts, cue, stem }
    }

    pub(in crate::context::en) const fn span(&self) -> Span {
        Span::new(self.start, self.start + self.text.len())
    }

    /// The record that it is, where it is an amount or a date.
    #[inline]
    pub(in crate::context::en) fn record(&self) -> Option<usize> {
        (self.is_of != IsOf::NONE).then_some(self.is_of.0 as usize)
    }

    /// Whether it is a record.
    #[inline]
    pub(in crate::context::en) const fn is_record(&self) -> bool {
        self.is_of.0 != IsOf::NONE.0
    }

    /// Whether it is this word, in any case: its first letters tell, and how long it is.
    #[inline]
    pub(in crate::context::en) fn is(&self, word: &str) -> bool {
        self.key == first_eight(word) && self.goes_on_as(word)
    }

    /// Whether it is one of these words.
    #[inline]
    #[expect(clippy::needless_bitwise_bool, reason = "no branch on it would be foreseen")]
    pub(in crate::context::en) fn is_one<const N: usize>(&self, words: &Words<N>) -> bool {
        words.keys.iter().fold(false, |near, key| near | (*key == self.key)) && self.is_among(&words.words)
    }

    /// Whether it is one of these words, of which one begins as it does.
    #[inline(never)]
    fn is_among(&self, words: &[&str]) -> bool {
        words.iter().any(|word| self.is(word))
    }

    /// Whether it is a word that begins with the same eight letters, or is as short.
    #[inline]
    fn goes_on_as(&self, word: &str) -> bool {
        self.text.len() == word.len()
            && (word.len() <= size_of::<u64>() || self.text.eq_ignore_ascii_case(word))
    }

    /// What stands for it beside an amount: of a number, a date, a district what it is, else its stem.
    #[inline]
    pub(in crate::context::en) const fn filler(&self) -> Filler {
        const OTHERS: Shape = Shape::NUMBER.or(Shape::DISTRICT);
        match () {
            () if !self.shape.has(OTHERS) || self.is_record() => self.stem,
            () if self.shape.has(Shape::NUMBER) => Filler::NUMBER,
            () => const { Filler::named("(gu)") },
        }
    }

    pub(in crate::context::en) const fn has(&self, class: Class) -> bool {
        self.cue.has(class)
    }

    /// Whether it is of one of these classes.
    pub(in crate::context::en) const fn has_any(&self, classes: Classes) -> bool {
        self.cue.classes.has(classes)
    }

    /// Whether it can stand before a verb in one group with it: `will`, `has`, `is`, `can`.
    pub(in crate::context::en) const fn is_auxiliary(&self) -> bool {
        self.has_any(Classes::AUXILIARY)
    }

    pub(in crate::context::en) const fn is_money(&self) -> bool {
        self.has(Class::Amount)
    }

    pub(in crate::context::en) const fn is_date(&self) -> bool {
        self.is_record() && !self.is_money()
    }

    /// Whether a noun phrase can hold it.
    pub(in crate::context::en) const fn is_nominal(&self) -> bool {
        self.shape.has(Shape::NOMINAL)
    }

    /// The same, and it is no number.
    pub(in crate::context::en) const fn is_word_of_phrase(&self) -> bool {
        self.shape.is_word_of_phrase()
    }

    pub(in crate::context::en) const fn is_capitalized(&self) -> bool {
        self.shape.has(Shape::CAPITALIZED)
    }

    /// Whether it is of nothing but ASCII letters.
    pub(in crate::context::en) const fn is_of_letters(&self) -> bool {
        self.shape.has(Shape::LETTERS)
    }

    pub(in crate::context::en) const fn is_number(&self) -> bool {
        self.shape.has(Shape::NUMBER)
    }

    /// A noun of doing, which `of` binds to what is done: `construction`, `removal`.
    pub(in crate::context::en) const fn is_doing(&self) -> bool {
        self.shape.has(Shape::DOING)
    }

    /// An adverb in `-ly`, unless the table has it as a noun.
    pub(in crate::context::en) const fn is_adverb(&self) -> bool {
        self.shape.has(Shape::ADVERB)
    }

    /// A participle by its form alone.
    pub(in crate::context::en) const fn ends_as_participle(&self) -> bool {
        self.shape.has(Shape::PARTICIPLE)
    }

    /// `building`, of what is done, where no noun is known by it.
    pub(in crate::context::en) const fn ends_as_doing(&self) -> bool {
        self.ends_in_ing() && !self.shape.has(Shape::NOUN.or(Shape::CAPITALIZED))
    }

    /// `building`, whatever it is.
    pub(in crate::context::en) const fn ends_in_ing(&self) -> bool {
        self.shape.has(Shape::ING)
    }

    /// Whether the table has it as a noun.
    pub(in crate::context::en) const fn is_noun(&self) -> bool {
        self.shape.has(Shape::NOUN)
    }

    /// A verb that names no kind of amount: not the `budget` of `cut the budget by`.
    #[inline]
    pub(in crate::context::en) fn is_mere_verb(&self) -> bool {
        self.cue.verb.is_some() && self.cue.noun.is_none() && self.cue.weak.is_none() && !self.is_plural()
    }

    /// A form of `be`.
    pub(in crate::context::en) const fn is_be(&self) -> bool {
        self.has(Class::Be)
    }

    /// `Mapo-gu`.
    pub(in crate::context::en) const fn is_district(&self) -> bool {
        self.shape.has(Shape::DISTRICT)
    }

    /// Who governs, and can be given money: a district by name, `the city`, `the foundation`.
    pub(in crate::context::en) const fn is_authority(&self) -> bool {
        self.has(Class::Authority) || self.is_district()
    }

    #[inline]
    pub(in crate::context::en) fn is_plural(&self) -> bool {
        self.shape.has(Shape::PLURAL) || self.shape.has(Shape::MAYBE_PLURAL) && self.ends_as_plural()
    }

    /// The same of a word that the table of cues does not know as either.
    fn ends_as_plural(&self) -> bool {
        let bytes = self.text.as_bytes();
        let plural_end = bytes.last().is_some_and(|last| matches!(last | 0x20, b's' | b'n'));
        (plural_end || bytes.contains(&b'-')) && words::is_plural(self.text)
    }

    /// Whether it stands in one phrase with the word before it.
    pub(in crate::context::en) const fn joins(&self) -> bool {
        self.gap.joins()
    }
}

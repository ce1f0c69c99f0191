//! What any eojeol of a sentence is: nearly always it tells that there is none of a kind before one is looked at.

use super::eojeol::{Eojeol, Sort};
use super::word::Classes;

/// What the eojeols of a span are together.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Gist {
    /// The classes that they begin with.
    pub beginnings: Classes,
    /// Whether a colon stands between two.
    pub colon: bool,
    /// Whether one is a date.
    pub date: bool,
    /// Whether one names a district or mayor.
    pub named: bool,
}

impl Gist {
    /// Takes one more; what stands before it is not looked at.
    pub(super) fn hear(&mut self, word: &Eojeol<'_>) {
        self.beginnings = self.beginnings.and(word.beginnings());
        self.date |= word.sort == Sort::Date;
        self.named |= (word.sort == Sort::Word) & word.record.is_some();
    }
}

//! What any eojeol of a sentence is: nearly always it tells that there is none of a kind before one is looked at.

use crate::context::ko::word::signs::CELL;
use crate::context::ko::word::{Classes, Eojeol, Mark, Sort};

/// What the eojeols of a span are together.
#[derive(Debug, Clone, Copy, Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is asked for itself")]
pub(in crate::context::ko) struct Gist {
    /// The classes that they begin with.
    pub beginnings: Classes,
    /// The marks that one or another has, a bit each.
    marks: u16,
    /// Whether a colon stands between two.
    pub colon: bool,
    /// Whether the sign of an entry of a list may.
    pub entry: bool,
    /// Whether a sign does that parts cells.
    pub cell: bool,
    /// Whether one is a date.
    pub date: bool,
    /// Whether one names a district or mayor.
    pub named: bool,
}

impl Gist {
    /// Whether any of them has this mark.
    pub(in crate::context::ko) fn has_mark(&self, mark: Mark) -> bool {
        self.marks >> mark as u8 & 1 != 0
    }

    /// Takes one more; what stands before it is not looked at.
    pub(super) fn hear(&mut self, word: &Eojeol<'_>) {
        self.beginnings = self.beginnings.or(word.beginnings());
        self.hear_mark(word.mark());
        self.date |= word.sort == Sort::Date;
        self.named |= (word.sort == Sort::Word) & word.record.is_some();
    }

    /// Takes a mark that one turns out to have.
    pub(super) fn hear_mark(&mut self, mark: Mark) {
        self.marks |= 1 << mark as u8;
    }

    /// Takes a character between two: which it is cannot be foreseen.
    #[inline]
    pub(super) fn hear_sign(&mut self, c: char) {
        self.colon |= c == ':';
        self.cell |= CELL.into_iter().fold(false, |is, sign| is | (c == sign));
        // All that open an entry are of these.
        self.entry |= matches!(c, '\u{25a0}'..='\u{25ff}');
    }
}

//! A half-open place in a text, the one type that every stage speaks.
//!
//! What the offsets count (bytes or characters) is said by the field that holds the span.

use serde::{Deserialize, Serialize};

/// A half-open range of offsets: `start` is the first, `end` the one after the last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
pub struct Span {
    /// The offset of the first unit.
    pub start: usize,
    /// The offset after the last unit.
    pub end: usize,
}

impl Span {
    /// The span from `start` up to, and without, `end`.
    pub const fn new(start: usize, end: usize) -> Self {
        Self { start, end }
    }

    /// How many units it holds.
    pub const fn len(self) -> usize {
        self.end.saturating_sub(self.start)
    }

    /// Whether it holds nothing.
    pub const fn is_empty(self) -> bool {
        self.end <= self.start
    }

    /// Whether the two share at least one unit.
    pub const fn overlaps(self, other: Self) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// Whether `other` lies within this span.
    pub const fn contains(self, other: Self) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// The span that holds both, and what stands between them; the other one where one is empty.
    pub(crate) fn cover(self, other: Self) -> Self {
        match (self.is_empty(), other.is_empty()) {
            (true, _) => other,
            (_, true) => self,
            _ => Self::new(self.start.min(other.start), self.end.max(other.end)),
        }
    }

    /// The slice of `text` that a span of bytes points at; empty where it points at none.
    ///
    /// Never for a `char_span`, which counts characters: a record has its slice as `text`.
    pub fn of(self, text: &str) -> &str {
        text.get(self.start..self.end).unwrap_or("")
    }
}

/// The places of one thing in bytes and in characters, as JSON has them.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
pub(crate) struct Offsets {
    start: usize,
    end: usize,
    char_start: usize,
    char_end: usize,
}

impl Offsets {
    /// Those of a place in bytes and the same in characters.
    pub(crate) const fn of(span: Span, chars: Span) -> Self {
        Self { start: span.start, end: span.end, char_start: chars.start, char_end: chars.end }
    }

    /// The place in bytes.
    pub(crate) const fn span(self) -> Span {
        Span::new(self.start, self.end)
    }

    /// The place in characters.
    pub(crate) const fn char_span(self) -> Span {
        Span::new(self.char_start, self.char_end)
    }
}

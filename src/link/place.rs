//! Byte offsets to character offsets, in one pass over the text.

use super::Context;
use crate::span::Span;

/// Counts the characters between one record and the next. Spans are asked for by ascending start.
pub(super) struct Places<'a> {
    text: &'a str,
    byte: usize,
    characters: usize,
}

impl<'a> Places<'a> {
    pub(super) fn new(context: &Context<'a>) -> Self {
        Self { text: context.view.text, byte: 0, characters: 0 }
    }

    /// The span in Unicode scalar values.
    pub(super) fn characters(&mut self, span: Span) -> Span {
        self.characters += count(self.text, Span::new(self.byte, span.start));
        self.byte = span.start;
        Span::new(self.characters, self.characters + count(self.text, span))
    }
}

fn count(text: &str, span: Span) -> usize {
    let there = span.of(text);
    if there.is_ascii() { there.len() } else { there.chars().count() }
}

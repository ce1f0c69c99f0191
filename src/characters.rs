//! Byte offsets to character offsets: in one pass over the text for places in its order, and for places in any order by sums of its blocks.

use crate::span::Span;

/// Characters are counted a block at a time: the loop over one has a known length, so that the compiler takes many bytes at once.
const BLOCK: usize = 64;

/// Counts the characters up to records. Spans are asked for by ascending start.
pub(crate) struct Ascending<'a> {
    blocks: &'a [[u8; BLOCK]],
    /// What is left of the text behind the last block.
    rest: [u8; BLOCK],
    /// The block that the last span begins in, or one before it.
    block: Block,
    /// Blocks of ASCII from about the last span on.
    plain: Plain,
}

/// A stretch of a text in which each byte is a character.
#[derive(Debug, Clone, Copy, Default)]
struct Plain {
    start: usize,
    end: usize,
    /// How many characters begin before it.
    before: usize,
}

impl Plain {
    fn has(&self, span: Span) -> bool {
        self.start <= span.start && span.end <= self.end
    }
}

/// A block of the text.
#[derive(Debug, Clone, Copy, Default)]
struct Block {
    index: usize,
    /// How many characters begin before it.
    before: usize,
}

impl<'a> Ascending<'a> {
    pub(crate) fn new(text: &'a str) -> Self {
        let (blocks, last) = text.as_bytes().as_chunks();
        let mut rest = [0; BLOCK];
        rest[..last.len()].copy_from_slice(last);
        Self { blocks, rest, block: Block::default(), plain: Plain::default() }
    }

    /// The span in Unicode scalar values.
    #[inline]
    pub(crate) fn of(&mut self, span: Span) -> Span {
        if !self.plain.has(span) {
            return self.counted(span);
        }
        let start = self.plain.before + (span.start - self.plain.start);
        Span::new(start, start + span.len())
    }

    /// The span where not all before it is known to be ASCII.
    fn counted(&mut self, span: Span) -> Span {
        let Plain { start, end, before } = self.plain;
        if self.block.index < end / BLOCK && end <= span.start {
            self.block = Block { index: end / BLOCK, before: before + (end - start) };
        }
        self.block = self.block_of(span.start);
        let last = self.block_of(span.end);
        let counted = Span::new(self.up_to(self.block, span.start), self.up_to(last, span.end));
        // Where a span is all ASCII, others near it may be.
        if counted.len() == span.len() && end < (last.index + 1) * BLOCK {
            self.plain = self.plain_from(last);
        }
        counted
    }

    /// The blocks of ASCII from a block on.
    fn plain_from(&self, block: Block) -> Plain {
        let rest = self.blocks.get(block.index..).unwrap_or_default();
        let plain = rest.iter().take_while(|block| block.is_ascii()).count();
        let start = block.index * BLOCK;
        Plain { start, end: start + plain * BLOCK, before: block.before }
    }

    /// The block that a byte is in, which does not lie before the last one.
    fn block_of(&self, byte: usize) -> Block {
        let Block { mut index, mut before } = self.block;
        for block in self.blocks.get(index..byte / BLOCK).unwrap_or_default() {
            before += begun(block, first(BLOCK));
            index += 1;
        }
        Block { index, before }
    }

    /// How many characters begin before a byte of a block.
    fn up_to(&self, block: Block, byte: usize) -> usize {
        let there = self.blocks.get(block.index).unwrap_or(&self.rest);
        block.before + begun(there, first(byte - block.index * BLOCK))
    }
}

/// How many characters begin in the bytes of a block that count: those with a 1.
fn begun(block: &[u8; BLOCK], counting: &[u8; BLOCK]) -> usize {
    let begun = block.iter().zip(counting).map(|(byte, counts)| u8::from(begins_character(*byte)) & counts);
    begun.sum::<u8>().into()
}

/// The first bytes of a block, as those that count.
fn first(bytes: usize) -> &'static [u8; BLOCK] {
    const NONE: [u8; BLOCK] = [0; BLOCK];
    static ONES_AND_NONE: [u8; 2 * BLOCK] = {
        let mut ones = [0; 2 * BLOCK];
        let (first, _) = ones.split_at_mut(BLOCK);
        first.copy_from_slice(&[1; BLOCK]);
        ones
    };
    let from = BLOCK - bytes.min(BLOCK);
    ONES_AND_NONE[from..].first_chunk().unwrap_or(&NONE)
}

/// How many characters there are before each block of a text, for places in any order.
pub(crate) struct Characters<'a> {
    bytes: &'a [u8],
    before: Vec<usize>,
}

impl<'a> Characters<'a> {
    const BLOCK: usize = 256;

    pub(crate) fn of(text: &'a str) -> Self {
        let bytes = text.as_bytes();
        let mut sum = 0;
        let before = |block: &[u8]| {
            let before = sum;
            sum += in_bytes(block);
            before
        };
        Self { bytes, before: bytes.chunks(Self::BLOCK).map(before).collect() }
    }

    /// The span in Unicode scalar values.
    pub(crate) fn span(&self, span: Span) -> Span {
        Span::new(self.before(span.start), self.before(span.end))
    }

    fn before(&self, byte: usize) -> usize {
        let block = byte.saturating_sub(1) / Self::BLOCK;
        let rest = self.bytes.get(block * Self::BLOCK..byte).unwrap_or(&[]);
        self.before.get(block).copied().unwrap_or(0) + in_bytes(rest)
    }
}

/// How many characters begin in some bytes.
fn in_bytes(bytes: &[u8]) -> usize {
    bytes.iter().filter(|byte| begins_character(**byte)).count()
}

/// Whether a byte of UTF-8 is the first one of a character.
fn begins_character(byte: u8) -> bool {
    !matches!(byte, 0x80..=0xbf)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn characters_are_counted_as_the_library_does() {
        let text = "A pond (연못) of 3㎡ — “마포구의 연못” — opened. 열렸다. ".repeat(9);
        for text in [&text, &text[..64], ""] {
            let (mut places, any) = (Ascending::new(text), Characters::of(text));
            let starts = (0..=text.len()).filter(|&at| text.is_char_boundary(at));
            for (start, len) in starts.zip((0..90).cycle()) {
                let end = text.ceil_char_boundary((start + len).min(text.len()));
                let characters = |byte: usize| text[..byte].chars().count();
                let expected = Span::new(characters(start), characters(end));
                let span = Span::new(start, end);
                assert_eq!([places.of(span), any.span(span)], [expected; 2], "{start}..{end}");
            }
        }
    }
}

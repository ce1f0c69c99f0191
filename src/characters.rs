//! Byte offsets to character offsets: in one pass over the text for places in its order, and for places in any order by sums of its blocks.

use wide::u8x16;

use crate::scan::block::{LANES, within};
use crate::span::Span;

/// Characters are counted a block at a time, of which the bytes that begin one are bits.
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
    /// At which of its bytes one begins, a bit each.
    starts: u64,
}

impl Block {
    /// How many characters begin before a byte of it.
    fn up_to(self, byte: usize) -> usize {
        self.before + ones(self.starts & ((1 << (byte % BLOCK)) - 1))
    }
}

impl<'a> Ascending<'a> {
    pub(crate) fn new(text: &'a str) -> Self {
        let (blocks, last) = text.as_bytes().as_chunks();
        let mut rest = [0; BLOCK];
        rest[..last.len()].copy_from_slice(last);
        let mut places = Self { blocks, rest, block: Block::default(), plain: Plain::default() };
        places.block = places.at(0, 0);
        places
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
            self.block = self.at(end / BLOCK, before + (end - start));
        }
        self.block = self.block_of(span.start);
        let last = self.block_of(span.end);
        let counted = Span::new(self.block.up_to(span.start), last.up_to(span.end));
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
        let mut block = self.block;
        while block.index < byte / BLOCK {
            block = self.at(block.index + 1, block.before + ones(block.starts));
        }
        block
    }

    /// The block with this index, before which so many characters begin.
    fn at(&self, index: usize, before: usize) -> Block {
        Block { index, before, starts: starts(self.blocks.get(index).unwrap_or(&self.rest)) }
    }
}

/// At which bytes of a block a character begins, a bit each.
fn starts(block: &[u8; BLOCK]) -> u64 {
    let parts = block.as_chunks::<LANES>().0.iter().enumerate();
    let inner = |(index, part): (usize, &[u8; LANES])| {
        u64::from(within(u8x16::new(*part), 0x80, 0xbf).to_bitmask()) << (index * LANES)
    };
    !parts.map(inner).fold(0, |all, one| all | one)
}

/// How many bits are set.
fn ones(bits: u64) -> usize {
    bits.count_ones() as usize
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

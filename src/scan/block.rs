//! Sixty-four bytes at a time: at which of them something may begin that the scan reads, a bit each.
//!
//! Sixteen bytes are compared at once, so that spaces and the letters inside words cost next to nothing; `wide` makes it one instruction of the
//! processor where it has one. What begins there is the scan's question.

use wide::u8x16;

use crate::span::Span;

/// How many bytes a block has.
pub(super) const LEN: usize = u64::BITS as usize;

const LANES: usize = 16;

/// A block of a text.
#[derive(Debug, Clone, Copy)]
pub(super) struct Block {
    /// The letters of ASCII.
    letters: u64,
    /// Digits, `$` and `%`, and the bytes of characters outside ASCII.
    others: u64,
}

impl Block {
    /// The block from `base` on, of what is in `part`.
    pub(super) fn read(bytes: &[u8], base: usize, part: Span) -> Self {
        let there = bytes[base..].first_chunk().map_or_else(|| Self::of(&padded(&bytes[base..])), Self::of);
        let inside = from(base, part.start) & !from(base, part.end);
        Self { letters: there.letters & inside, others: there.others & inside }
    }

    fn of(bytes: &[u8; LEN]) -> Self {
        let mut block = Self { letters: 0, others: 0 };
        for (index, sixteen) in bytes.as_chunks::<LANES>().0.iter().enumerate() {
            let bytes = u8x16::new(*sixteen);
            let letters = within(bytes | u8x16::splat(b' '), b'a', b'z');
            let others = within(bytes, b'0', b'9') | within(bytes, b'$', b'%');
            block.letters |= u64::from(letters.to_bitmask()) << (index * LANES);
            // The highest bit of a byte outside ASCII is set.
            block.others |= u64::from((others | bytes).to_bitmask()) << (index * LANES);
        }
        block
    }

    /// Where a word begins or anything else may.
    pub(super) const fn begins(self) -> u64 {
        self.letters & !(self.letters << 1) | self.others
    }

    /// How many letters there are from `bit` on. They may go on in the next block where they come to the end of this one.
    pub(super) const fn letters(self, bit: u32) -> u32 {
        (!(self.letters >> bit)).trailing_zeros()
    }
}

/// The bits of the block from `base` on that are those of the bytes from `at` on.
pub(super) const fn from(base: usize, at: usize) -> u64 {
    match at.saturating_sub(base) {
        bits @ 0..LEN => u64::MAX << bits,
        _ => 0,
    }
}

/// Which of the bytes are from `first` to `last`.
fn within(bytes: u8x16, first: u8, last: u8) -> u8x16 {
    let from_first = bytes - u8x16::splat(first);
    from_first.min(u8x16::splat(last - first)).simd_eq(from_first)
}

/// The end of a text, with spaces behind it.
#[cold]
fn padded(rest: &[u8]) -> [u8; LEN] {
    let mut padded = [b' '; LEN];
    padded[..rest.len()].copy_from_slice(rest);
    padded
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The bytes that a set of bits names.
    fn places(bits: u64) -> Vec<usize> {
        (0..LEN).filter(|bit| bits >> bit & 1 != 0).collect()
    }

    #[test]
    fn words_digits_symbols_and_wide_characters_begin() {
        let text = "In 2 won, ($5) @[`{ éA 4%";
        let block = Block::read(text.as_bytes(), 0, Span::new(0, text.len()));
        let wide = text.find('é').unwrap_or_default();
        assert_eq!(places(block.begins()), [0, 3, 5, 11, 12, wide, wide + 1, wide + 2, wide + 4, wide + 5]);
        assert_eq!([0, 5].map(|bit| block.letters(bit)), [2, 3]);
    }

    #[test]
    fn nothing_begins_outside_the_part() {
        let text = "word ".repeat(40);
        let block = |part| places(Block::read(text.as_bytes(), LEN, part).begins());
        assert_eq!(block(Span::new(0, 200)).len(), 13);
        assert_eq!(block(Span::new(70, 80)), [6, 11]);
        assert_eq!(block(Span::new(0, 64)).len() + block(Span::new(128, 200)).len(), 0);
    }
}

//! Sixty-four bytes at a time: at which of them something may begin that the scan reads, a bit each.
//!
//! Sixteen bytes are compared at once, which `wide` makes one instruction where the processor has it, so that spaces and the letters inside words cost
//! next to nothing. What begins there is the scan's question.

use wide::u8x16;

use super::letters;
use crate::span::Span;

/// How many bytes a block has.
pub(crate) const LEN: usize = u64::BITS as usize;

/// So many bytes are compared at once.
pub(crate) const LANES: usize = 16;

/// The bytes of a block, and those behind it that a word may be read with that begins in it.
pub(super) const WINDOW: usize = LEN + letters::HALF;

/// A block of a text.
#[derive(Debug, Clone, Copy)]
pub(super) struct Block<'a> {
    bytes: &'a [u8; WINDOW],
    bits: Bits,
}

/// What the bytes of a block are.
#[derive(Debug, Clone, Copy, Default)]
struct Bits {
    /// The letters of ASCII.
    letters: u64,
    /// The capital ones among them.
    capitals: u64,
    /// Each `d` behind an `e`.
    ed: u64,
    /// Digits, `$` and `%`, and the bytes of characters outside ASCII.
    others: u64,
}

impl<'a> Block<'a> {
    /// The block from `base` on, of what is in `part`; `room` is for the last one of a text.
    pub(super) fn read(bytes: &'a [u8], base: usize, part: Span, room: &'a mut [u8; WINDOW]) -> Self {
        let rest = &bytes[base..];
        let bytes = rest.first_chunk().unwrap_or_else(|| padded(rest, room));
        let bits = Bits::of(bytes);
        let inside = from(base, part.start) & !from(base, part.end);
        let bits = Bits { letters: bits.letters & inside, others: bits.others & inside, ..bits };
        Self { bytes, bits }
    }

    /// Where words begin.
    pub(super) const fn words(self) -> u64 {
        self.bits.letters & !(self.bits.letters << 1)
    }

    /// Where a word begins or anything else may.
    pub(super) const fn begins(self) -> u64 {
        self.words() | self.bits.others
    }

    /// How many letters the word at `bit` has; none where none begins there, or where the block ends before it does.
    pub(super) const fn letters(self, bit: u32) -> usize {
        let whole = self.bits.letters & u64::MAX.unbounded_shr(self.bits.letters.leading_ones());
        (!(whole >> bit)).trailing_zeros() as usize
    }

    /// The head of the word of so many letters at `bit`.
    pub(super) fn head(self, bit: u32, letters: usize) -> u64 {
        let bit = bit as usize % LEN;
        letters::head(self.bytes[bit..].first_chunk().copied().unwrap_or_default(), letters)
    }

    /// Which of the words that begin at the bits of `words` begin with a capital letter.
    pub(super) const fn capitals(self, words: u64) -> u64 {
        words & self.bits.capitals
    }

    /// Which of them are in lower case at their beginning, have more than two letters and end in `-ed` before the block does.
    pub(super) fn in_ed(self, words: u64) -> u64 {
        let Bits { letters, capitals, ed, .. } = self.bits;
        let (mut lasts, mut found) = (ed & !(letters >> 1) & !(1 << (LEN - 1)), 0);
        while lasts != 0 {
            let last = lasts.trailing_zeros();
            let behind = self.words() & ((1 << last) - 1);
            let first = 1_u64.unbounded_shl(behind.checked_ilog2().unwrap_or(u64::BITS));
            found |= first & words & !capitals & !(1_u64 << last >> 1);
            lasts &= lasts - 1;
        }
        found
    }
}

impl Bits {
    fn of(bytes: &[u8; WINDOW]) -> Self {
        let (mut bits, mut e, mut d) = (Self::default(), 0, 0);
        for (index, sixteen) in bytes[..LEN].as_chunks::<LANES>().0.iter().enumerate() {
            let bytes = u8x16::new(*sixteen);
            let set = |lanes: u8x16| u64::from(lanes.to_bitmask()) << (index * LANES);
            bits.letters |= set(within(bytes | u8x16::splat(b' '), b'a', b'z'));
            bits.capitals |= set(within(bytes, b'A', b'Z'));
            // The highest bit of a byte outside ASCII is set.
            bits.others |= set(within(bytes, b'0', b'9') | within(bytes, b'$', b'%') | bytes);
            e |= set(bytes.simd_eq(u8x16::splat(b'e')));
            d |= set(bytes.simd_eq(u8x16::splat(b'd')));
        }
        Self { ed: e << 1 & d, ..bits }
    }
}

/// The bits of the block from `base` on that are those of the bytes from `at` on.
pub(crate) const fn from(base: usize, at: usize) -> u64 {
    match at.saturating_sub(base) {
        bits @ 0..LEN => u64::MAX << bits,
        _ => 0,
    }
}

/// Which of the bytes are from `first` to `last`.
#[inline]
pub(crate) fn within(bytes: u8x16, first: u8, last: u8) -> u8x16 {
    let from_first = bytes - u8x16::splat(first);
    from_first.min(u8x16::splat(last - first)).simd_eq(from_first)
}

/// The last block of a text, with zeros behind what is left.
#[cold]
pub(crate) fn last(rest: &[u8]) -> [u8; LEN] {
    let mut room = [0; LEN];
    room[..rest.len()].copy_from_slice(rest);
    room
}

/// The end of a text, with spaces behind it.
#[cold]
fn padded<'a>(rest: &[u8], room: &'a mut [u8; WINDOW]) -> &'a [u8; WINDOW] {
    room.fill(b' ');
    room[..rest.len()].copy_from_slice(rest);
    room
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
        let (text, mut room) = ("In 2 won, ($5) @[`{ éA 4%", [0; WINDOW]);
        let block = Block::read(text.as_bytes(), 0, Span::new(0, text.len()), &mut room);
        let wide = text.find('é').unwrap_or_default();
        assert_eq!(places(block.begins()), [0, 3, 5, 11, 12, wide, wide + 1, wide + 2, wide + 4, wide + 5]);
        assert_eq!([0, 5].map(|bit| block.letters(bit)), [2, 3]);
    }

    #[test]
    fn capitals_and_verbs_of_the_past_are_told() {
        let text = "He fed, Fred needed (red) ed editor moved2 -ed";
        let mut room = [0; WINDOW];
        let block = Block::read(text.as_bytes(), 0, Span::new(0, text.len()), &mut room);
        assert_eq!(places(block.capitals(block.words())), [0, 8]);
        assert_eq!(places(block.in_ed(block.words())), [3, 13, 21, 36]);
        assert_eq!(places(block.in_ed(u64::MAX << 4)), [13, 21, 36]);
    }

    #[test]
    fn a_word_that_may_go_on_in_the_next_block_is_left() {
        let text = format!("{}moved", " ".repeat(LEN - 5));
        let mut room = [0; WINDOW];
        let block = Block::read(text.as_bytes(), 0, Span::new(0, LEN), &mut room);
        assert_eq!((block.words(), block.in_ed(block.words()), block.letters(59)), (1 << 59, 0, 0));
    }

    #[test]
    fn nothing_begins_outside_the_part() {
        let text = "word ".repeat(40);
        let block = |part| places(Block::read(text.as_bytes(), LEN, part, &mut [0; WINDOW]).begins());
        assert_eq!(block(Span::new(0, 200)).len(), 13);
        assert_eq!(block(Span::new(70, 80)), [6, 11]);
        assert_eq!(block(Span::new(0, 64)).len() + block(Span::new(128, 200)).len(), 0);
    }
}

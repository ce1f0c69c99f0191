//! Where words begin in a part of the text, sixty-four bytes at a time, a bit each: what the text before says is weighed word by word, but not read.

use wide::u8x16;

use crate::scan::block::{LANES, LEN, from, last, within};
use crate::span::Span;

/// Tells where runs of syllables and letters begin in a part of the text, those that begin with a syllable.
#[inline]
pub(super) fn each(bytes: &[u8], part: Span, mut hear: impl FnMut(usize)) {
    let (mut before, mut base) = (Bits::default(), part.start);
    while base < part.end {
        let mut bits = match bytes[base..].first_chunk() {
            Some(block) => Bits::of(block),
            None => Bits::of(&last(&bytes[base..])),
        };
        bits.close(before, !from(base, part.end));
        let mut begins = bits.begins(before);
        while begins != 0 {
            hear(base + begins.trailing_zeros() as usize);
            begins &= begins - 1;
        }
        (before, base) = (bits, base + LEN);
    }
}

/// What the bytes of a block are.
#[derive(Debug, Clone, Copy, Default)]
struct Bits {
    /// The first byte of a syllable: hardly anything else in news begins so.
    syllables: u64,
    /// What is of a run: syllables, and letters of ASCII.
    runs: u64,
}

impl Bits {
    /// The first bytes of syllables, and letters.
    #[inline]
    fn of(block: &[u8; LEN]) -> Self {
        let mut bits = Self::default();
        for (index, sixteen) in block.as_chunks::<LANES>().0.iter().enumerate() {
            let bytes = u8x16::new(*sixteen);
            let set = |lanes: u8x16| u64::from(lanes.to_bitmask()) << (index * LANES);
            bits.syllables |= set(within(bytes, 0xea, 0xed));
            bits.runs |= set(within(bytes | u8x16::splat(b' '), b'a', b'z'));
        }
        bits
    }

    /// Takes only those that are inside, and takes each syllable whole.
    #[inline]
    const fn close(&mut self, before: Self, inside: u64) {
        let first = self.syllables & inside;
        // What a syllable at the end of the block before has here.
        let rest = before.syllables >> 62 | before.syllables >> 63;
        self.syllables = first;
        self.runs = self.runs & inside | first | first << 1 | first << 2 | rest;
    }

    /// The syllables with which a run begins.
    #[inline]
    const fn begins(self, before: Self) -> u64 {
        self.syllables & !(self.runs << 1 | before.runs >> 63)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn runs_begin_where_one_byte_after_the_other_finds_them() {
        let is_syllable = |byte: u8| matches!(byte, 0xea..=0xed);
        let text = "‘청년 이사비’ 10만원씩, CCTV바꾼다. 구청 abc가나 …새빛하우스를 가나다라마바사아자차카타파하거너더러머버서어저처커터퍼허 3억";
        for start in 0..text.len() {
            for end in (start..=text.len()).filter(|&end| text.is_char_boundary(end)) {
                let mut found = Vec::new();
                each(text.as_bytes(), Span::new(start, end), |at| found.push(at));
                let (mut walked, mut at) = (Vec::new(), start);
                while at < end {
                    let run = at;
                    while let Some(&byte) = text.as_bytes()[..end].get(at)
                        && (is_syllable(byte) || byte.is_ascii_alphabetic())
                    {
                        at += if is_syllable(byte) { 3 } else { 1 };
                    }
                    walked.extend(Some(run).filter(|&run| at > run && is_syllable(text.as_bytes()[run])));
                    at += 1;
                }
                assert_eq!(found, walked, "{start} {end}");
            }
        }
    }
}

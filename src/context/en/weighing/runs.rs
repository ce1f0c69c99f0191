//! The words of a part of the text that say something by themselves, sixty-four bytes at a time: what the text before a sentence says is weighed word by word, but not
//! read.

use wide::u8x16;

use crate::context::Filler;
use crate::scan::block::{LANES, LEN, from, last, within};
use crate::scan::letters;
use crate::span::Span;

/// Shorter words say nothing by themselves.
pub(super) const SHORTEST: usize = 3;

/// So many bytes on the next block begins: what begins behind them has too few letters in the first one.
const STEP: usize = LEN - (SHORTEST - 1);

/// Tells the words that begin in a part of the text, each with its first byte; of a word that the part begins inside of what is left is one.
#[inline]
pub(super) fn each(bytes: &[u8], part: Span, mut hear: impl FnMut(usize, Filler)) {
    const { assert!(SHORTEST == 3, "as many bits are looked at together") };
    let (mut before, mut base) = (0, part.start);
    while base < part.end {
        let letters = match bytes[base..].first_chunk() {
            Some(block) => letters_of(block),
            None => letters_of(&last(&bytes[base..])),
        };
        let runs = letters & letters >> 1 & letters >> 2;
        let mut begins = runs & !(letters << 1 | before) & !from(base, part.end);
        while begins != 0 {
            let bit = begins.trailing_zeros();
            hear(base + bit as usize, word(bytes, base, bit, letters));
            begins &= begins - 1;
        }
        (before, base) = (letters >> (STEP - 1) & 1, base + STEP);
    }
}

/// The word that begins at a bit of the block from `base` on.
#[inline]
fn word(bytes: &[u8], base: usize, bit: u32, letters: u64) -> Filler {
    let (bit, count) = (bit as usize, (letters >> bit).trailing_ones() as usize);
    if count > letters::LONGEST || bit + count == LEN {
        return Filler::of_key(letters::read(bytes, base + bit).key);
    }
    Filler::of_key(letters::first(bytes, base + bit, count).into())
}

/// Which bytes of a block are letters, a bit each.
#[inline]
fn letters_of(block: &[u8; LEN]) -> u64 {
    let sixteens = block.as_chunks::<LANES>().0.iter().rev();
    sixteens.fold(0, |bits, sixteen| {
        let letters = within(u8x16::new(*sixteen) | u8x16::splat(b' '), b'a', b'z');
        bits << LANES | u64::from(letters.to_bitmask())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_those_that_one_byte_after_the_other_finds() {
        let text = "The Mapo-gu's office, (of) internationalizations and a café; 12won was it to be telecommunication at counterproductive Ministry subsidizes it all";
        let bytes = text.as_bytes();
        for start in 0..bytes.len() {
            for end in start..=bytes.len() {
                let mut found = Vec::new();
                each(bytes, Span::new(start, end), |at, word| found.push((at, format!("{word:?}"))));
                let (mut walked, mut at) = (Vec::new(), start);
                while at < end {
                    let run = letters::read(bytes, at);
                    if run.end >= at + SHORTEST {
                        walked.push((at, format!("{:?}", Filler::of_key(run.key))));
                    }
                    at = run.end + 1;
                }
                assert_eq!(found, walked, "{start} {end}");
            }
        }
    }
}

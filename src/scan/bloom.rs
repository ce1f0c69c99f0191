//! A Bloom filter: what tells of nearly every number that it is not in a set, at the cost of one look.
//!
//! Three of four words of a text are not in the lexicon. The filter is small enough to stay in the first cache, which the table of words is not.

/// So many bits are in it, as a power of two: some twenty for each head of a word in the built-in lexicon.
const LOG_BITS: u32 = 15;

/// A set of numbers that may seem to have more than were put in.
#[derive(Debug)]
pub(super) struct Bloom(Box<[u64; (1 << LOG_BITS) / u64::BITS as usize]>);

impl Bloom {
    /// Adds a number.
    pub(super) fn note(&mut self, number: u64) {
        let (word, bit) = place(number);
        self.0[word] |= 1 << bit;
    }

    /// Whether the number may be in it; it may say yes falsely (a false positive), never no.
    #[inline]
    pub(super) fn may_have(&self, number: u64) -> bool {
        let (word, bit) = place(number);
        self.0[word] >> bit & 1 != 0
    }
}

impl Default for Bloom {
    fn default() -> Self {
        Self(Box::new([0; (1 << LOG_BITS) / u64::BITS as usize]))
    }
}

/// The word of bits and the bit in it that stand for a number: the highest bits of a product, which depend on all of it.
const fn place(number: u64) -> (usize, u32) {
    let bit = number.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> (u64::BITS - LOG_BITS);
    ((bit >> 6) as usize, (bit & 63) as u32)
}

#[cfg(test)]
mod tests {
    use super::Bloom;

    #[test]
    fn what_was_noted_is_there_and_little_else() {
        let mut bloom = Bloom::default();
        let noted = |n: u64| n * n + 7;
        (0..1000).for_each(|n| bloom.note(noted(n)));
        assert!((0..1000).all(|n| bloom.may_have(noted(n))));
        let wrong = (0..10_000_u64).filter(|n| bloom.may_have(0x6465_6b6c_6177 + (n << 20))).count();
        assert!(wrong < 1000, "{wrong} of 10,000");
    }
}

//! What the Hangul words of a lexicon begin with.
//!
//! Korean asks for a word at every run of syllables and after every number, and nearly always there is none. One look at the first syllable
//! and one at the first two tell that, before any word is hashed. Syllables share places in the tables, so that these stay in the first cache.

use super::atom::Classes;
use super::hangul::{SYLLABLE, bits, low_bits};

/// The first words of a lexicon by their first syllable, and the longer ones by their first two. Their lengths in syllables, which are five at most,
/// are sets of bits.
#[derive(Debug)]
pub(super) struct Starts {
    lengths: Box<[u8; SYLLABLES]>,
    longer: Box<[u8; PAIRS]>,
    classes: Box<[Classes; SYLLABLES]>,
}

/// How many syllables [`low_bits`] tells apart.
const SYLLABLES: usize = 1 << 12;

/// How many pairs of them are told apart.
const PAIRS: usize = 1 << 13;

/// A word of one syllable.
const ALONE: u8 = 1 << 1;

impl Default for Starts {
    fn default() -> Self {
        Self {
            lengths: Box::new([0; SYLLABLES]),
            longer: Box::new([0; PAIRS]),
            classes: Box::new([Classes::default(); SYLLABLES]),
        }
    }
}

impl Starts {
    /// Notes a form whose first word is `len` bytes of Hangul, and what it means; a form in another script changes nothing.
    pub(super) fn note(&mut self, form: &str, len: usize, classes: Classes) {
        let Some(first) = low_bits(form.as_bytes(), 0) else { return };
        let length = 1 << (len / SYLLABLE);
        self.lengths[first] |= length;
        self.classes[first] = self.classes[first].with(classes);
        if let Some(second) = low_bits(form.as_bytes(), SYLLABLE).filter(|_| length != ALONE) {
            self.longer[pair(first, second)] |= length;
        }
    }

    /// The lengths in syllables, as a set of bits, of the words that may stand at `at`.
    #[inline]
    pub(super) fn lengths(&self, bytes: &[u8], at: usize) -> u8 {
        let Some(first) = low_bits(bytes, at) else { return 0 };
        let lengths = self.lengths[first];
        // Where what follows is no syllable, it tells nothing, and no longer word will be found.
        match bytes.get(at + SYLLABLE..at + 2 * SYLLABLE) {
            Some(&[_, b, c]) => lengths & (self.longer[pair(first, bits(b, c))] | ALONE),
            _ => lengths & ALONE,
        }
    }

    /// The same of the words that may mean one of `classes`.
    pub(super) fn lengths_as(&self, bytes: &[u8], at: usize, classes: Classes) -> u8 {
        let meant = low_bits(bytes, at).is_some_and(|first| self.classes[first].meets(classes));
        if meant { self.lengths(bytes, at) } else { 0 }
    }
}

/// The place of a pair of syllables.
const fn pair(first: usize, second: usize) -> usize {
    (first.wrapping_mul(37) ^ second) % PAIRS
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scan::atom::Class;

    #[test]
    fn the_lengths_of_what_may_stand_there_are_told() {
        let mut starts = Starts::default();
        let unit = Classes::of(Class::Unit);
        for (form, syllables) in [("시", 1), ("시간", 2), ("시장님", 3), ("서초구", 3)] {
            starts.note(form, syllables * SYLLABLE, unit);
        }
        let lengths = |text: &str| starts.lengths(text.as_bytes(), 0);
        assert_eq!(
            ["시", "시 ", "시간이", "시장", "서초", "서", "구", "a", ""].map(lengths),
            [2, 2, 6, 10, 8, 0, 0, 0, 0]
        );
        assert_eq!(starts.lengths_as("시간".as_bytes(), 0, Classes::of(Class::Month)), 0);
        assert_eq!(starts.lengths_as("시간".as_bytes(), 0, unit), 6);
    }
}

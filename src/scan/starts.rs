//! What the Hangul words of a lexicon begin with.
//!
//! Korean asks for a word at every run of syllables and after every number, and nearly always there is none. One look at the first syllable
//! and one at the second tell that, before any word is hashed.

use super::atom::Classes;
use super::hangul::{SYLLABLE, syllable};

/// How many Hangul syllables there are.
const SYLLABLES: usize = 11_172;

/// The first words of a lexicon, by their first syllable.
#[derive(Debug, Default)]
pub(super) struct Starts {
    /// Of each syllable, the index of its start; 0 is that of no word.
    by_syllable: Vec<u16>,
    starts: Vec<Start>,
}

/// What the words that begin with one syllable have in common.
#[derive(Debug, Clone, Copy)]
struct Start {
    /// It is a word by itself.
    alone: bool,
    /// The lengths of the longer words, which are five syllables at most, as sets of bits by their second syllable: each place stands for
    /// one in 64.
    lengths: [u8; 64],
    classes: Classes,
}

impl Default for Start {
    fn default() -> Self {
        Self { alone: false, lengths: [0; 64], classes: Classes::default() }
    }
}

impl Starts {
    /// Notes a form whose first word is `len` bytes of Hangul, and what it means; a form in another script changes nothing.
    pub(super) fn note(&mut self, form: &str, len: usize, classes: Classes) {
        let Some(first) = syllable(form.as_bytes(), 0) else { return };
        if self.starts.is_empty() {
            self.by_syllable.resize(SYLLABLES, 0);
            self.starts.push(Start::default());
        }
        if self.by_syllable[first] == 0 {
            self.by_syllable[first] = u16::try_from(self.starts.len()).unwrap_or(0);
            self.starts.push(Start::default());
        }
        let start = &mut self.starts[usize::from(self.by_syllable[first])];
        start.classes = start.classes.with(classes);
        match syllable(form.as_bytes(), SYLLABLE).filter(|_| len > SYLLABLE) {
            Some(second) => start.lengths[second % 64] |= 1 << (len / SYLLABLE),
            None => start.alone = true,
        }
    }

    /// The lengths in syllables, as a set of bits, of the words that may stand at `at` and mean one of `classes`.
    pub(super) fn lengths(&self, bytes: &[u8], at: usize, classes: Classes) -> u8 {
        let index = syllable(bytes, at).and_then(|first| self.by_syllable.get(first));
        let Some(start) = index.filter(|&&index| index != 0).map(|&index| &self.starts[usize::from(index)])
        else {
            return 0;
        };
        if !start.classes.meets(classes) {
            return 0;
        }
        let alone = u8::from(start.alone) << 1;
        let Some(second) = syllable(bytes, at + SYLLABLE) else { return alone };
        alone | start.lengths[second % 64]
    }
}

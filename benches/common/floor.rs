//! The floor: what one pass of a fixed automaton over the bytes costs, which does nothing but look for words.
//!
//! It is aho-corasick's DFA, asked for by name, leftmost-longest, over the 119 literals of `floor.txt`: the 25 districts, months,
//! weekdays, currencies, scales and number words. Every figure of the benches is also a ratio to it, taken in the same run over the same bytes, so that
//! figures of different machines and days can be compared. The automaton and its words never change, whatever the library's words are.

use aho_corasick::{AhoCorasick, AhoCorasickKind, MatchKind};

use super::texts::Texts;

const WORDS: &str = include_str!("floor.txt");

pub(crate) struct Floor(AhoCorasick);

impl Floor {
    pub(crate) fn new() -> Self {
        let words: Vec<&str> = WORDS.lines().collect();
        assert_eq!(words.len(), 119, "the floor is fixed");
        let mut builder = AhoCorasick::builder();
        builder.kind(Some(AhoCorasickKind::DFA)).match_kind(MatchKind::LeftmostLongest);
        Self(builder.build(words).expect("a small automaton"))
    }

    /// How many of the words stand in the texts.
    pub(crate) fn read(&self, texts: &Texts) -> usize {
        texts.iter().map(|text| self.0.find_iter(text).count()).sum()
    }
}

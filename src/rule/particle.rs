//! Where a Korean word may end: before a particle, and only there (`원` is a currency in `만원을`, not in `만원권내`, `원내대표`).

use once_cell::sync::Lazy;

use super::View;
use crate::scan::edge::{Marks, Prefixes};
use crate::scan::hangul::{is_hangul, run_end};
use crate::scan::lexicon::rows;
use crate::scan::wordmap::WordSet;

/// Whether what follows `byte` in the same run of syllables is nothing, or a particle.
pub(crate) fn ends_word(view: &View<'_>, byte: usize) -> bool {
    is_particle(rest(view, byte))
}

/// Whether `rest` of a run is nothing, or a particle, after a suffix of amount or not: `을`, `가량`, `가량을`, `꼴이다`.
pub(crate) fn is_particle(rest: &str) -> bool {
    static SUFFIXES: Prefixes = Prefixes::new(&[
        "가량", "정도", "남짓", "안팎", "내외", "쯤", "씩", "꼴", "어치", "짜리", "분", "까지", "부터",
    ]);
    PARTICLES.has(rest) || SUFFIXES.strip(rest).any(|rest| PARTICLES.has(rest))
}

/// The syllables that follow `byte` without a break, up to a few.
pub(crate) fn rest<'a>(view: &View<'a>, byte: usize) -> &'a str {
    rest_of(view.tail(byte))
}

/// The syllables that `text` begins with, up to a few: longer ones are no particle.
pub(crate) fn rest_of(text: &str) -> &str {
    const LONGEST: usize = 36;
    let few = &text.as_bytes()[..LONGEST.min(text.len())];
    &text[..run_end(few, 0)]
}

/// The word that `text` begins with, without the particle that ends it: `구민` of `구민과 함께`. It keeps at least two syllables. Of a word that is longer than
/// any that is counted, nothing is left.
pub(crate) fn stem(text: &str) -> &str {
    let word = rest_of(text);
    if text[word.len()..].starts_with(is_hangul) {
        return "";
    }
    let stems = word.char_indices().skip(2).map(|(i, _)| i);
    stems.into_iter().find(|&i| PARTICLES.has(&word[i..])).map_or(word, |i| &word[..i])
}

/// The particles of the table.
struct Particles {
    words: WordSet,
    marks: Marks,
}

impl Particles {
    /// Whether `rest` is nothing, or a particle.
    fn has(&self, rest: &str) -> bool {
        rest.is_empty() || self.marks.may_start(rest) && self.words.has(rest)
    }
}

static PARTICLES: Lazy<Particles> = Lazy::new(|| {
    let words: Vec<&str> = rows(include_str!("particle.tsv")).collect();
    Particles { marks: Marks::of_starts(&words), words: words.iter().collect() }
});

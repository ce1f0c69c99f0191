//! Where a Korean word may end: before a particle, and only there (`원` is a currency in `만원을`, not in `만원권내`, `원내대표`).

use rustc_hash::FxHashSet;

use once_cell::sync::Lazy;

use super::View;
use crate::scan::lexicon::rows;

/// Whether what follows `byte` in the same run of syllables is nothing, or a particle.
pub(crate) fn ends_word(view: &View<'_>, byte: usize) -> bool {
    is_particle(rest(view, byte))
}

/// Whether `rest` of a run is nothing, or a particle, after a suffix of amount or not: `을`, `가량`, `가량을`, `꼴이다`.
pub(crate) fn is_particle(rest: &str) -> bool {
    const SUFFIXES: [&str; 11] =
        ["가량", "정도", "남짓", "안팎", "내외", "쯤", "씩", "꼴", "어치", "짜리", "까지"];
    let plain = |rest: &str| rest.is_empty() || PARTICLES.contains(rest);
    plain(rest) || SUFFIXES.iter().any(|suffix| rest.strip_prefix(suffix).is_some_and(plain))
}

/// The syllables that follow `byte` without a break, up to a few.
pub(crate) fn rest<'a>(view: &View<'a>, byte: usize) -> &'a str {
    rest_of(view.tail(byte))
}

/// The syllables that `text` begins with, up to a few: longer ones are no particle.
pub(crate) fn rest_of(text: &str) -> &str {
    const LONGEST: usize = 36;
    let text = &text[..text.floor_char_boundary(LONGEST.min(text.len()))];
    let end = text.find(|c: char| !('\u{ac00}'..='\u{d7a3}').contains(&c)).unwrap_or(text.len());
    &text[..end]
}

/// The word that `text` begins with, without the particle that ends it: `구민` of `구민과 함께`. It keeps at least two syllables.
pub(crate) fn stem(text: &str) -> &str {
    let word = rest_of(text);
    let stems = word.char_indices().skip(2).map(|(i, _)| i);
    stems.into_iter().find(|&i| PARTICLES.contains(&word[i..])).map_or(word, |i| &word[..i])
}

static PARTICLES: Lazy<FxHashSet<&'static str>> = Lazy::new(|| rows(include_str!("particle.tsv")).collect());

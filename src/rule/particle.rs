//! Where a Korean word may end: before a particle, and only there (`원` is a currency in `만원을`, not in `만원권내`, `원내대표`).

use std::collections::HashSet;

use once_cell::sync::Lazy;

use super::View;
use crate::scan::lexicon::rows;

/// Whether what follows `byte` in the same run of syllables is nothing, or a particle.
pub(crate) fn ends_word(view: &View<'_>, byte: usize) -> bool {
    let rest = rest(view, byte);
    rest.is_empty() || PARTICLES.contains(rest)
}

/// The syllables that follow `byte` without a break, up to a few: longer ones are no particle.
pub(crate) fn rest<'a>(view: &View<'a>, byte: usize) -> &'a str {
    const LONGEST: usize = 24;
    let tail = view.tail(byte);
    let tail = &tail[..tail.floor_char_boundary(LONGEST.min(tail.len()))];
    let end = tail.find(|c: char| !('\u{ac00}'..='\u{d7a3}').contains(&c)).unwrap_or(tail.len());
    &tail[..end]
}

static PARTICLES: Lazy<HashSet<&'static str>> = Lazy::new(|| rows(include_str!("particle.tsv")).collect());

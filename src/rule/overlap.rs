//! Which of two candidates stays where both claim the same words: one total order, so that the order of the rules changes nothing.
//!
//! 1. The kind: a caller's own first, counts last, all others alike between them.
//! 2. The longer claim.
//! 3. The longer span.
//! 4. The rule's id, in the order of bytes; then the place.
//!
//! Candidates that claim different words stand beside each other: a district inside a count (`6 Geumcheon landmarks`), an amount inside
//! one (`74 50,000-won bills`).

use std::cmp::{Ordering, Reverse};
use std::collections::BTreeMap;

use arrayvec::ArrayVec;

use super::candidate::Candidate;
use crate::span::Span;
use crate::value::kind::Kind;

/// What becomes of candidates that claim the same words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum Overlap {
    /// One stays, by a total order: the kind, the longer claim, the longer span, the rule's id.
    #[default]
    Resolved,
    /// All stay: to see what the rules think.
    All,
}

/// A candidate that is no record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Lost {
    /// Its index.
    pub at: usize,
    /// The index of the candidate that is kept in its place.
    pub to: usize,
}

/// The candidates that lose, in their order, of some in the order of the text.
///
/// Only candidates whose claims hang together compete, and nearly all stand alone: the others are put in order a group at a time.
pub(crate) fn lost(candidates: &[Candidate]) -> Vec<Lost> {
    let mut by_claim: Vec<usize> = (0..candidates.len()).collect();
    let start = |i: &usize| candidates[*i].found.claim().start;
    if !by_claim.is_sorted_by_key(start) {
        by_claim.sort_by_key(start);
    }
    let mut lost = Vec::new();
    let mut rest = by_claim.as_mut_slice();
    while !rest.is_empty() {
        let (group, others) = rest.split_at_mut(group_len(candidates, rest));
        if group.len() > 1 {
            compete(candidates, group, &mut lost);
        }
        rest = others;
    }
    lost.sort_unstable();
    lost
}

/// How many of the first candidates hang together: the claim of each overlaps that of one before it.
fn group_len(candidates: &[Candidate], by_claim: &[usize]) -> usize {
    let mut end = 0;
    let is_apart = |(n, i): (usize, &usize)| {
        let claim = candidates[*i].found.claim();
        let apart = n > 0 && claim.start >= end;
        end = end.max(claim.end);
        apart
    };
    by_claim.iter().enumerate().position(is_apart).unwrap_or(by_claim.len())
}

/// Decides among the candidates of a group.
fn compete(candidates: &[Candidate], group: &mut [usize], lost: &mut Vec<Lost>) {
    group.sort_unstable_by(|&a, &b| rank(&candidates[a]).cmp(&rank(&candidates[b])));
    if group.len() <= FEW { few(candidates, group, lost) } else { many(candidates, group, lost) }
}

/// A group of at most so many is compared one with the other.
const FEW: usize = 8;

/// Decides among few candidates that are in the order of their ranks.
fn few(candidates: &[Candidate], group: &[usize], lost: &mut Vec<Lost>) {
    let mut taken: ArrayVec<(Span, usize), FEW> = ArrayVec::new();
    for &i in group {
        let claim = candidates[i].found.claim();
        let before = taken.iter().filter(|(other, _)| other.start < claim.end);
        let rival = before.max_by_key(|(other, _)| other.start).filter(|(other, _)| other.end > claim.start);
        match rival {
            Some((_, winner)) => lost.push(Lost { at: i, to: *winner }),
            None => taken.push((claim, i)),
        }
    }
}

/// The same among any number; apart from it because a map allocates.
fn many(candidates: &[Candidate], group: &[usize], lost: &mut Vec<Lost>) {
    let mut taken: BTreeMap<usize, (usize, usize)> = BTreeMap::new();
    for &i in group {
        let claim = candidates[i].found.claim();
        let rival = taken.range(..claim.end).next_back().filter(|(_, (end, _))| *end > claim.start);
        match rival {
            Some((_, (_, winner))) => lost.push(Lost { at: i, to: *winner }),
            None => _ = taken.insert(claim.start, (claim.end, i)),
        }
    }
}

/// The candidates that stay, of some in the order of the text.
pub(crate) fn resolve(mut candidates: Vec<Candidate>) -> Vec<Candidate> {
    if stand_apart(&candidates) {
        return candidates;
    }
    let mut lost = lost(&candidates).into_iter().peekable();
    let mut indices = 0..;
    candidates.retain(|_| indices.next().is_some_and(|at| lost.next_if(|lost| lost.at == at).is_none()));
    candidates
}

/// Whether no claim overlaps another: then there is nothing to choose.
fn stand_apart(candidates: &[Candidate]) -> bool {
    candidates.windows(2).all(|pair| pair[0].found.claim().end <= pair[1].found.claim().start)
}

/// Adds candidates that are in no order to those that are in the order of the text.
pub(crate) fn add(candidates: &mut Vec<Candidate>, others: impl IntoIterator<Item = Candidate>) {
    let known = candidates.len();
    candidates.extend(others);
    // A sort takes memory, and often all of the others stand behind.
    if candidates.len() > known && !candidates.is_sorted_by(|a, b| in_order(a, b).is_le()) {
        candidates.sort_by(in_order);
    }
}

/// Adds a candidate at its place: what a rule finds at an atom begins at it or some words before, so that few stand behind it.
pub(crate) fn insert(candidates: &mut Vec<Candidate>, new: Candidate) {
    let mut place = candidates.len();
    candidates.push(new);
    while place > 0 && in_order(&candidates[place - 1], &candidates[place]).is_gt() {
        candidates.swap(place - 1, place);
        place -= 1;
    }
}

/// The order of the text: by start, then the longer one, then by kind and rule.
#[inline]
fn in_order(a: &Candidate, b: &Candidate) -> Ordering {
    let (one, two) = (a.found.span, b.found.span);
    let longer = || two.end.cmp(&one.end);
    one.start.cmp(&two.start).then_with(longer).then_with(|| (a.kind(), &a.rule).cmp(&(b.kind(), &b.rule)))
}

fn rank(candidate: &Candidate) -> impl Ord + '_ {
    let found = &candidate.found;
    (
        tier(candidate.kind()),
        Reverse(found.claim().len()),
        Reverse(found.span.len()),
        &*candidate.rule,
        found.span.start,
    )
}

/// Which kinds go before which: the lower one wins.
pub(crate) const fn tier(kind: Kind) -> u8 {
    match kind {
        Kind::Custom => 0,
        Kind::Count => 2,
        _ => 1,
    }
}

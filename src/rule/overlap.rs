//! Which of two candidates stays where both claim the same words: one total order, so that the order of the rules changes nothing.
//!
//! 1. The kind: a caller's own, money, percent, measure, date, mayor and district before count.
//! 2. The longer claim.
//! 3. The longer span.
//! 4. The rule's id, in the order of bytes; then the place.
//!
//! Candidates that claim different words stand beside each other: a district inside a count (`6 Geumcheon landmarks`), an amount inside
//! one (`74 50,000-won bills`).

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::Candidate;
use crate::kind::Kind;

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

/// What became of a candidate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// It is a record.
    Kept,
    /// The candidate with this index is kept in its place.
    LostTo(usize),
}

/// Says of each candidate what becomes of it.
pub(crate) fn outcomes(candidates: &[Candidate]) -> Vec<Outcome> {
    let mut order: Vec<usize> = (0..candidates.len()).collect();
    order.sort_unstable_by_key(|&i| rank(&candidates[i]));
    let mut taken: BTreeMap<usize, (usize, usize)> = BTreeMap::new();
    let mut outcomes = vec![Outcome::Kept; candidates.len()];
    for i in order {
        let claim = candidates[i].found.claim;
        let rival = taken.range(..claim.end).next_back().filter(|(_, (end, _))| *end > claim.start);
        match rival {
            Some((_, (_, winner))) => outcomes[i] = Outcome::LostTo(*winner),
            None => _ = taken.insert(claim.start, (claim.end, i)),
        }
    }
    outcomes
}

/// The candidates that stay, in the order of the text.
pub(crate) fn resolve(candidates: Vec<Candidate>) -> Vec<Candidate> {
    let outcomes = outcomes(&candidates);
    let kept = candidates.into_iter().zip(outcomes).filter(|(_, outcome)| *outcome == Outcome::Kept);
    in_order(kept.map(|(candidate, _)| candidate).collect())
}

/// The candidates in the order of the text: by start, then the longer one, then by kind and rule.
pub(crate) fn in_order(mut candidates: Vec<Candidate>) -> Vec<Candidate> {
    candidates.sort_by(|a, b| {
        let key = |c: &Candidate| (c.found.span.start, Reverse(c.found.span.end), c.kind);
        key(a).cmp(&key(b)).then_with(|| a.rule.cmp(&b.rule))
    });
    candidates
}

fn rank(candidate: &Candidate) -> impl Ord + '_ {
    let found = &candidate.found;
    (
        tier(candidate.kind),
        Reverse(found.claim.len()),
        Reverse(found.span.len()),
        &*candidate.rule,
        found.span.start,
    )
}

/// Which kinds go before which: the lower one wins.
pub(super) const fn tier(kind: Kind) -> u8 {
    match kind {
        Kind::Custom => 0,
        Kind::Count => 2,
        _ => 1,
    }
}

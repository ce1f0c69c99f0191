//! What a rule found and only the document can confirm, nearly all of it in Korean.
//!
//! Which city's `중구` it is; whether a bare name is a district's (the document names it in full too); whether `전 구청장` is Mayor
//! Jeon or a former mayor; whether a title that others have too is a mayor's. In English: whether a governor is a county's.

mod bare;
mod city;
mod facts;
mod governor;
mod speaker;

use self::facts::{Facts, Open};
use super::Input;
use crate::language::Language;
use crate::rule::Candidate;

/// The candidates that the document confirms, with the codes that it tells.
pub(crate) fn settle(input: &Input<'_>, mut candidates: Vec<Candidate>) -> Vec<Candidate> {
    governor::leave_out(input, &mut candidates);
    if !input.seen.has_language(Language::Korean) {
        return candidates;
    }
    let renamed = city::cities(input, &mut candidates);
    city::seats(&mut candidates, &renamed);
    let open = Open::among(&candidates);
    if !open.any() {
        return candidates;
    }
    let facts = Facts::of(input, &candidates, open);
    let refused = |candidate: &Candidate| !facts.confirm(input, candidate);
    let Some(first) = candidates.iter().position(refused) else { return candidates };
    let refused: Vec<bool> = candidates[first..].iter().map(refused).collect();
    let mut refused = std::iter::repeat_n(false, first).chain(refused);
    candidates.retain(|_| !refused.next().unwrap_or(false));
    candidates
}

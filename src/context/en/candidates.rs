//! The phrases that an amount may be for or of: what the rules propose, and the noun phrases that stand near it.

use super::phrase::Phrase;
use super::statement::Statement;
use super::thing::{ELSEWHERE, PROPOSERS};
use crate::context::{Role, Thing};

/// A phrase, and which of the [`PROPOSERS`] name it: a bit each.
#[derive(Debug)]
pub(super) struct Candidate {
    pub thing: Thing,
    pub proposers: u32,
}

/// So many noun phrases before the amount, and after it, may be meant.
const BEFORE: usize = 3;
const AFTER: usize = 2;

/// The candidates of an amount of this role, each once; what the rules would choose comes first.
pub(super) fn all(s: &Statement<'_>, role: Role) -> Vec<Candidate> {
    let mut all = Vec::new();
    for (number, (_, propose)) in PROPOSERS.iter().enumerate() {
        // What the sentence itself says need not be looked for before it.
        if ELSEWHERE >> number & 1 == 1 && !all.is_empty() {
            continue;
        }
        if let Some(thing) = propose(s, role) {
            add(&mut all, thing, 1 << number);
        }
    }
    near(s, &mut all);
    all
}

/// The noun phrases of the sentence that are near.
fn near(s: &Statement<'_>, all: &mut Vec<Candidate>) {
    let (at, tokens) = (s.clause.at, s.clause.tokens.len());
    let mut add = |phrase: Phrase| add(all, Thing::Here(phrase.span(&s.clause)), 0);
    let mut before = at;
    for _ in 0..BEFORE {
        let Some(phrase) = (0..before).rev().find_map(|last| Phrase::before(&s.clause, last)) else { break };
        before = phrase.first;
        add(phrase);
    }
    let mut after = at + 1;
    for _ in 0..AFTER {
        let phrase = (after..tokens)
            .find_map(|first| Phrase::after(&s.clause, first).filter(|noun| noun.first == first));
        let Some(phrase) = phrase else { break };
        after = phrase.last + 1;
        add(phrase);
    }
}

/// Adds a phrase, or its proposer where it is there already: phrases with one end have one head.
fn add(all: &mut Vec<Candidate>, thing: Thing, proposers: u32) {
    let end = thing.span().end;
    match all.iter_mut().find(|known| known.thing.span().end == end) {
        Some(known) => known.proposers |= proposers,
        None => all.push(Candidate { thing, proposers }),
    }
}

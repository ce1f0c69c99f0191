//! The phrases that an amount may be for or of: what the rules propose, the noun phrases that stand near it, and what the amounts before it were of.

use super::phrase::Phrase;
use super::statement::Statement;
use super::thing::{ELSEWHERE, PROPOSERS};
use crate::context::{Filler, Role, Thing};
use crate::span::Span;

/// A phrase, and which of the [`PROPOSERS`] name it: a bit each.
#[derive(Debug)]
pub(super) struct Candidate {
    pub thing: Thing,
    pub proposers: u32,
    pub side: Side,
    /// The first and the last of its tokens, where it is one of the sentence and apart from the amount.
    pub tokens: Option<(usize, usize)>,
}

impl Candidate {
    /// The names of those who propose it, in their order.
    pub(super) fn each_proposer(&self) -> impl Iterator<Item = Filler> {
        let mut left = self.proposers;
        std::iter::from_fn(move || {
            let number = left.trailing_zeros() as usize;
            left &= left.wrapping_sub(1);
            PROPOSERS.get(number).map(|(name, _)| *name)
        })
    }
}

/// Where a phrase stands to the amount: in its sentence, or in another.
#[derive(Debug, Clone, Copy)]
pub(super) enum Side {
    Left,
    Right,
    Earlier,
    Later,
}

impl Side {
    pub(super) const fn filler(self) -> Filler {
        match self {
            Self::Left => const { Filler::named("left") },
            Self::Right => const { Filler::named("right") },
            Self::Earlier => const { Filler::named("earlier") },
            Self::Later => const { Filler::named("later") },
        }
    }
}

/// Most amounts have fewer.
const USUAL: usize = 12;

/// So many noun phrases before the amount, and after it, may be meant.
const BEFORE: usize = 3;
const AFTER: usize = 2;

/// So many statements before may have named it.
const SAID: usize = 2;

/// The candidates of an amount of this role, each once; what the rules would choose comes first.
pub(super) fn all(s: &Statement<'_>, role: Role) -> Vec<Candidate> {
    let mut all = Vec::with_capacity(USUAL);
    for (number, (_, propose)) in PROPOSERS.iter().enumerate() {
        // What the sentence itself says need not be looked for before it.
        if ELSEWHERE >> number & 1 == 1 && !all.is_empty() {
            continue;
        }
        if let Some(thing) = propose(s, role) {
            add(s, &mut all, thing, 1 << number);
        }
    }
    near(s, &mut all);
    for what in s.before().take(SAID).filter_map(|said| said.what.as_ref()) {
        if !is_known(&all, what.span) {
            add(s, &mut all, Thing::Said(what.clone()), 0);
        }
    }
    all
}

/// The noun phrases of the sentence that are near.
fn near(s: &Statement<'_>, all: &mut Vec<Candidate>) {
    let (at, tokens) = (s.clause.at, s.clause.tokens.len());
    let mut add = |phrase: Phrase| add(s, all, Thing::Here(phrase.span(&s.clause)), 0);
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

/// Whether a phrase is there already: phrases with one end have one head.
fn is_known(all: &[Candidate], span: Span) -> bool {
    all.iter().any(|known| known.thing.span().end == span.end)
}

/// Adds a phrase, or its proposer where it is there already.
fn add(s: &Statement<'_>, all: &mut Vec<Candidate>, thing: Thing, proposers: u32) {
    let span = thing.span();
    if let Some(known) = all.iter_mut().find(|known| known.thing.span().end == span.end) {
        known.proposers |= proposers;
        return;
    }
    let tokens = tokens(s, span);
    let before = span.start < s.clause.scene.amount().span.start;
    let side = match (tokens.is_some(), before) {
        (true, true) => Side::Left,
        (true, false) => Side::Right,
        (false, true) => Side::Earlier,
        (false, false) => Side::Later,
    };
    all.push(Candidate { thing, proposers, side, tokens });
}

/// The first and the last token of a phrase of the sentence that is apart from the amount.
fn tokens(s: &Statement<'_>, span: Span) -> Option<(usize, usize)> {
    let tokens = s.clause.tokens;
    let first = tokens.partition_point(|token| token.start < span.start);
    let last = tokens.partition_point(|token| token.start < span.end);
    let inside = tokens.first().is_some_and(|token| token.start <= span.start) && first < last;
    let apart = last <= s.clause.at || first > s.clause.at;
    (inside && apart).then(|| (first, last - 1))
}

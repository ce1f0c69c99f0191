//! Which of the candidates an amount is for or of: the one of which most speaks for it, by the weights of `weights/what.tsv`.
//!
//! For a candidate speak who proposes it, its head and how that ends, on which side it stands, what stands before it, and what stands between it and the amount. Of equal ones the first
//! is taken, as the rules would.

use once_cell::sync::Lazy;

use super::candidates::{All, Candidate, Side};
use super::precomputed::Numbered;
use crate::context::en::statement::Statement;
use crate::context::en::word::{Class, Token};
use crate::context::headline::is_outside;
use crate::context::training::{Field, rules_tell};
use crate::context::{Collect, CollectPrecomputed, Filler, Model, Role, Slot, Thing};

/// The candidate that weighs most.
pub(in crate::context::en) fn best(s: &Statement<'_>, role: Role, candidates: &All<'_>) -> Option<Thing> {
    let ruled = is_ruled(candidates);
    if is_left_open(s, candidates) || rules_tell(Field::What) {
        return candidates.first().filter(|_| ruled).map(Candidate::thing);
    }
    let weigh = |(at, candidate): (usize, &Candidate<'_>)| {
        let mut tally = WEIGHTS.tally();
        speak(s, role, candidate, ruled && at == 0, &mut tally);
        (at, tally.sum())
    };
    let weighed = candidates.iter().enumerate().map(weigh);
    let (best, sum) = weighed.rev().max_by_key(|(_, sum)| *sum)?;
    let mut nothing = WEIGHTS.tally();
    say_nothing(ruled, &mut nothing);
    (sum >= nothing.sum()).then(|| candidates[best].thing())
}

/// Whether it stands in a headline that does not say it by itself: the body tells.
fn is_left_open(s: &Statement<'_>, candidates: &[Candidate<'_>]) -> bool {
    !is_ruled(candidates) && is_outside(s.clause.scene.amount())
}

/// Whether the rules choose one, which then is the first.
fn is_ruled(candidates: &[Candidate<'_>]) -> bool {
    candidates.first().is_some_and(|first| first.proposers != 0)
}

static WEIGHTS: Lazy<Model<1>> = Lazy::new(|| Model::read(include_str!("../weights/what.tsv")));
static NUMBERED: Lazy<Numbered> = Lazy::new(|| Numbered::of(&WEIGHTS));

/// What speaks for there being no phrase at all.
fn say_nothing(proposed: bool, to: &mut impl Collect) {
    to.add(Slot::Nothing, Filler::proposed(proposed));
}

/// What speaks for a candidate.
fn speak(
    s: &Statement<'_>,
    role: Role,
    own: &Candidate<'_>,
    ruled: bool,
    to: &mut impl CollectPrecomputed<1>,
) {
    if ruled {
        NUMBERED.ruled(own.proposers, to);
    }
    NUMBERED.proposers(own.proposers, to);
    NUMBERED.side_role(own.side, role, to);
    let (stem, head) = head(s, own);
    to.add(Slot::Head, stem);
    to.pair(Slot::HeadRole, stem, Filler::role(role));
    NUMBERED.ending(head, to);
    if let Some((first, last)) = own.tokens {
        surroundings(s, own.side, first, last, to);
    }
}

/// The last word of a candidate, of one with hyphens the last part, and what stands for it: nearly always that is the last token.
fn head<'a>(s: &Statement<'a>, own: &Candidate<'a>) -> (Filler, &'a str) {
    let last = own.tokens.map(|(_, last)| &s.clause.tokens[last]);
    if let Some(token) = last.filter(|token| token.is_of_letters() && token.span().end == own.span.end) {
        return (token.stem, token.text);
    }
    let text = own.text(s.clause.scene);
    // A word is too short for a search by many bytes at once.
    let parted = text.bytes().rposition(|byte| matches!(byte, b' ' | b'-'));
    let head = parted.map_or(text, |at| &text[at + 1..]);
    (Filler::word(head), head)
}

/// What stands around a phrase of the sentence.
fn surroundings(
    s: &Statement<'_>,
    side: Side,
    first: usize,
    last: usize,
    to: &mut impl CollectPrecomputed<1>,
) {
    let tokens = s.clause.tokens;
    let (left, right) = if last < s.clause.at { (last, s.clause.at) } else { (s.clause.at, first) };
    let (own, end) = (&tokens[left], &tokens[right - 1]);
    let amounts = end.amounts.wrapping_sub(own.amounts);
    let commas = end.parts.wrapping_sub(own.parts);
    let next = if left + 1 < right { tokens[left + 1].filler() } else { Filler::NONE };
    NUMBERED.between(side, amounts, commas, to);
    let side = side.filler();
    to.pair(Slot::BetweenFirst, side, next);
    let preposition =
        tokens[..first].iter().rev().find(|token| !(token.has(Class::Determiner) || token.is_number()));
    to.pair(Slot::Preposition, side, preposition.map_or(Filler::NONE, Token::filler));
}

/// Each candidate with what speaks for it, and that there is none.
#[cfg(feature = "training")]
pub(in crate::context::en) fn asked(
    s: &Statement<'_>,
    role: Role,
    candidates: &[Candidate<'_>],
) -> Vec<crate::context::training::Phrase> {
    use crate::context::training::Phrase;
    if is_left_open(s, candidates) {
        return Vec::new();
    }
    let ruled = is_ruled(candidates);
    let own = candidates.iter().enumerate().map(|(at, candidate)| {
        let mut features = Vec::new();
        speak(s, role, candidate, ruled && at == 0, &mut features);
        let text = candidate.text(s.clause.scene).to_owned();
        Phrase { place: Some((candidate.span, text)), features }
    });
    let mut asked: Vec<_> = own.collect();
    let mut features = Vec::new();
    say_nothing(ruled, &mut features);
    asked.push(Phrase { place: None, features });
    asked
}

//! Which of the candidates an amount is for or of: the one of which most speaks for it, by the weights of `weights/what.tsv`.
//!
//! For a candidate speak who proposes it, its head and how that ends, on which side it stands, what stands before it, and what stands between it and the amount. Of equal ones the first
//! is taken, as the rules would.

use once_cell::sync::Lazy;

use super::candidates::Candidate;
use super::mark::Mark;
use super::statement::Statement;
use super::token::Token;
use crate::context::headline::is_outside;
use crate::context::training::{Field, rules_tell};
use crate::context::{Collect, Filler, Model, Role, Slot, Thing};

/// The candidate that weighs most.
pub(super) fn best(s: &Statement<'_>, role: Role, candidates: Vec<Candidate>) -> Option<Thing> {
    let ruled = is_ruled(&candidates);
    if is_left_open(s, &candidates) || rules_tell(Field::What) {
        return candidates.into_iter().next().filter(|_| ruled).map(|first| first.thing);
    }
    let weigh = |(at, candidate): (usize, &Candidate)| {
        let mut tally = WEIGHTS.tally();
        speak(s, role, candidate, ruled && at == 0, &mut tally);
        (at, tally.sum())
    };
    let weighed = candidates.iter().enumerate().map(weigh);
    let (best, sum) = weighed.rev().max_by_key(|(_, sum)| *sum)?;
    let mut nothing = WEIGHTS.tally();
    say_nothing(ruled, &mut nothing);
    let chosen = candidates.into_iter().nth(best)?;
    (sum >= nothing.sum()).then_some(chosen.thing)
}

/// Whether it stands in a headline that does not say it by itself: the body tells.
fn is_left_open(s: &Statement<'_>, candidates: &[Candidate]) -> bool {
    !is_ruled(candidates) && is_outside(s.clause.scene.amount())
}

/// Whether the rules choose one, which then is the first.
fn is_ruled(candidates: &[Candidate]) -> bool {
    candidates.first().is_some_and(|first| first.proposers != 0)
}

static WEIGHTS: Lazy<Model<1>> = Lazy::new(|| Model::read(include_str!("weights/what.tsv")));

/// What speaks for there being no phrase at all.
fn say_nothing(proposed: bool, to: &mut impl Collect) {
    to.add(Slot::Nothing, Filler::proposed(proposed));
}

/// What speaks for a candidate.
fn speak(s: &Statement<'_>, role: Role, own: &Candidate, ruled: bool, to: &mut impl Collect) {
    if ruled && let Some(first) = own.each_proposer().next() {
        to.add(Slot::Ruled, first);
    }
    if own.proposers == 0 {
        to.add(Slot::Proposer, Filler::NONE);
    }
    own.each_proposer().for_each(|name| to.add(Slot::Proposer, name));
    to.pair(Slot::SideRole, own.side.filler(), Filler::role(role));
    form(own.thing.text(s.clause.scene), role, to);
    if let Some((first, last)) = own.tokens {
        surroundings(s, own.side.filler(), first, last, to);
    }
}

/// The phrase itself.
fn form(text: &str, role: Role, to: &mut impl Collect) {
    let head = text.bytes().rposition(|byte| matches!(byte, b' ' | b'-')).map_or(text, |at| &text[at + 1..]);
    let stem = Filler::word(head);
    to.add(Slot::Head, stem);
    to.pair(Slot::HeadRole, stem, Filler::role(role));
    to.add(Slot::Ending, ending(head));
}

/// How a head ends, of a few endings.
fn ending(head: &str) -> Filler {
    const ENDS: [(&str, Filler); 7] = [
        ("ing", Filler::named("ing")),
        ("ment", Filler::named("ment")),
        ("ion", Filler::named("ion")),
        ("ed", Filler::named("ed")),
        ("er", Filler::named("er")),
        ("on", Filler::named("on")),
        ("s", Filler::named("s")),
    ];
    ENDS.iter().find(|(end, _)| head.ends_with(end)).map_or(Filler::NONE, |(_, own)| *own)
}

/// What stands around a phrase of the sentence.
fn surroundings(s: &Statement<'_>, side: Filler, first: usize, last: usize, to: &mut impl Collect) {
    let tokens = s.clause.tokens;
    let between =
        if last < s.clause.at { &tokens[last + 1..s.clause.at] } else { &tokens[s.clause.at + 1..first] };
    let amounts = between.iter().filter(|token| token.is_money()).count();
    let commas = between.iter().filter(|token| !token.joins()).count();
    to.pair(Slot::AmountsBetween, side, Filler::count(amounts));
    to.pair(Slot::PartsBetween, side, Filler::count(commas));
    to.pair(Slot::BetweenFirst, side, between.first().map_or(Filler::NONE, Token::filler));
    let preposition =
        tokens[..first].iter().rev().find(|token| !(token.has(Mark::Determiner) || token.is_number()));
    to.pair(Slot::Preposition, side, preposition.map_or(Filler::NONE, Token::filler));
}

/// Each candidate with what speaks for it, and that there is none.
#[cfg(feature = "training")]
pub(super) fn asked(
    s: &Statement<'_>,
    role: Role,
    candidates: &[Candidate],
) -> Vec<crate::context::training::Phrase> {
    use crate::context::training::Phrase;
    if is_left_open(s, candidates) {
        return Vec::new();
    }
    let ruled = is_ruled(candidates);
    let own = candidates.iter().enumerate().map(|(at, candidate)| {
        let mut features = Vec::new();
        speak(s, role, candidate, ruled && at == 0, &mut features);
        let text = candidate.thing.text(s.clause.scene).to_owned();
        Phrase { place: Some((candidate.thing.span(), text)), features }
    });
    let mut asked: Vec<_> = own.collect();
    let mut features = Vec::new();
    say_nothing(ruled, &mut features);
    asked.push(Phrase { place: None, features });
    asked
}

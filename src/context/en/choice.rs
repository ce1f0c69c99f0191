//! Which of the candidates an amount is for or of: the one of which most speaks for it, by the weights of `weights/what.tsv`.
//!
//! For a candidate speak who proposes it, its head and how that ends, how many words it has, where it stands, what stands before it, and what stands between it
//! and the amount. Of equal ones the first is taken, as the rules would.

use once_cell::sync::Lazy;

use super::candidates::Candidate;
use super::mark::Mark;
use super::statement::Statement;
use super::thing::PROPOSERS;
use super::token::Token;
use crate::context::headline::is_outside;
use crate::context::{Collect, Model, Role, Slot, Stem, Thing, training};
use crate::span::Span;

/// The candidate that weighs most.
pub(super) fn best(s: &Statement<'_>, role: Role, candidates: Vec<Candidate>) -> Option<Thing> {
    let ruled = is_ruled(&candidates);
    // What a headline does not say by itself the body tells.
    let outside = !ruled && is_outside(s.clause.scene.amount());
    if outside || training::rules_tell_what() {
        return candidates.into_iter().next().filter(|_| ruled).map(|first| first.thing);
    }
    let weigh = |(at, candidate): (usize, &Candidate)| {
        let mut tally = WEIGHTS.tally();
        speak(s, role, &candidates, candidate, ruled && at == 0, &mut tally);
        (at, tally.sum())
    };
    let weighed = candidates.iter().enumerate().map(weigh);
    let (best, sum) = weighed.rev().max_by_key(|(_, sum)| *sum)?;
    let mut nothing = WEIGHTS.tally();
    say_nothing(ruled, &mut nothing);
    let chosen = candidates.into_iter().nth(best)?;
    (sum >= nothing.sum()).then_some(chosen.thing)
}

/// Whether the rules choose one, which then is the first.
fn is_ruled(candidates: &[Candidate]) -> bool {
    candidates.first().is_some_and(|first| first.proposers != 0)
}

static WEIGHTS: Lazy<Model<1>> = Lazy::new(|| Model::read(include_str!("weights/what.tsv")));

/// What speaks for there being no phrase at all.
fn say_nothing(proposed: bool, to: &mut impl Collect) {
    to.add(Slot::Nothing, if proposed { "proposed" } else { "unproposed" });
}

/// What speaks for a candidate.
fn speak(
    s: &Statement<'_>,
    role: Role,
    all: &[Candidate],
    own: &Candidate,
    ruled: bool,
    to: &mut impl Collect,
) {
    let proposers = PROPOSERS.iter().enumerate().filter(|(number, _)| own.proposers >> number & 1 == 1);
    let mut proposers = proposers.map(|(_, (name, _))| *name).peekable();
    if ruled && let Some(first) = proposers.peek() {
        to.add(Slot::Ruled, first);
    }
    if proposers.peek().is_none() {
        to.add(Slot::Proposer, NONE);
    }
    proposers.for_each(|name| to.add(Slot::Proposer, name));
    let span = own.thing.span();
    form(own.thing.text(s.clause.scene), role, to);
    let here = Place::of(s, span);
    to.pair(Slot::Nearer, here.relation, number(nearer(s, all, span)));
    if let Some((first, last)) = here.tokens {
        surroundings(s, here.relation, first, last, to);
    }
}

/// The phrase itself.
fn form(text: &str, role: Role, to: &mut impl Collect) {
    const ENDS: [&str; 7] = ["ing", "ment", "ion", "ed", "er", "on", "s"];
    let parts = |byte: &u8| matches!(byte, b' ' | b'-');
    let words = 1 + text.bytes().filter(|byte| parts(byte)).count();
    let head = text.bytes().rposition(|byte| parts(&byte)).map_or(text, |at| &text[at + 1..]);
    to.word(Slot::Head, Stem::of(head));
    to.pair(Slot::HeadRole, five(head), role.name());
    to.add(Slot::Words, number(words));
    to.add(Slot::Ending, ENDS.iter().find(|end| head.ends_with(*end)).unwrap_or(&NONE));
}

/// What stands around a phrase of the sentence.
fn surroundings(s: &Statement<'_>, side: &'static str, first: usize, last: usize, to: &mut impl Collect) {
    let tokens = s.clause.tokens;
    let between =
        if last < s.clause.at { &tokens[last + 1..s.clause.at] } else { &tokens[s.clause.at + 1..first] };
    let amounts = between.iter().filter(|token| token.is_money()).count();
    let commas = between.iter().filter(|token| !token.joins()).count();
    to.pair(Slot::AmountsBetween, side, number(amounts));
    to.pair(Slot::PartsBetween, side, number(commas));
    to.pair(Slot::BetweenFirst, side, stem(between.first()));
    to.pair(Slot::BetweenLast, side, stem(between.last()));
    let preposition =
        tokens[..first].iter().rev().find(|token| !(token.has(Mark::Determiner) || token.is_number()));
    to.pair(Slot::Preposition, side, stem(preposition));
}

/// What stands for a token.
fn stem<'a>(token: Option<&Token<'a>>) -> &'a str {
    let Some(token) = token else { return NONE };
    match () {
        () if token.is_money() => "(won)",
        () if token.is_date() => "(day)",
        () if token.is_number() => "(0)",
        () => five(token.text),
    }
}

/// The first five letters of a word.
fn five(word: &str) -> &str {
    const LETTERS: usize = 5;
    &word[..word.floor_char_boundary(LETTERS)]
}

/// How many other candidates on the same side are nearer.
fn nearer(s: &Statement<'_>, all: &[Candidate], span: Span) -> usize {
    let amount = s.clause.scene.amount().span;
    let left = span.start < amount.start;
    let distance = |span: Span| span.start.abs_diff(amount.start);
    let others = all.iter().map(|other| other.thing.span());
    others.filter(|other| (other.start < amount.start) == left && distance(*other) < distance(span)).count()
}

/// Where a phrase stands to the amount.
struct Place {
    relation: &'static str,
    /// The first and the last of its tokens, where it is one of the sentence.
    tokens: Option<(usize, usize)>,
}

impl Place {
    fn of(s: &Statement<'_>, span: Span) -> Self {
        let tokens = s.clause.tokens;
        let first = tokens.partition_point(|token| token.start < span.start);
        let last = tokens.partition_point(|token| token.start < span.end);
        let inside = tokens.first().is_some_and(|token| token.start <= span.start) && first < last;
        let apart = last <= s.clause.at || first > s.clause.at;
        let before = span.start < s.clause.scene.amount().span.start;
        let relation = match (inside && apart, before) {
            (true, true) => "left",
            (true, false) => "right",
            (false, true) => "earlier",
            (false, false) => "later",
        };
        Self { relation, tokens: (inside && apart).then(|| (first, last - 1)) }
    }
}

/// What stands in a slot where nothing does.
const NONE: &str = "-";

/// A small number by its name.
fn number(number: usize) -> &'static str {
    const NAMES: [&str; 13] = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "more"];
    NAMES[number.min(NAMES.len() - 1)]
}

/// Each candidate with what speaks for it, and that there is none.
#[cfg(feature = "training")]
pub(super) fn asked(
    s: &Statement<'_>,
    role: Role,
    candidates: &[Candidate],
) -> Vec<crate::context::training::Phrase> {
    use crate::context::training::Phrase;
    let ruled = is_ruled(candidates);
    let own = candidates.iter().enumerate().map(|(at, candidate)| {
        let mut features = Vec::new();
        speak(s, role, candidates, candidate, ruled && at == 0, &mut features);
        let text = candidate.thing.text(s.clause.scene).to_owned();
        Phrase { place: Some((candidate.thing.span(), text)), features }
    });
    let mut asked: Vec<_> = own.collect();
    let mut features = Vec::new();
    say_nothing(ruled, &mut features);
    asked.push(Phrase { place: None, features });
    asked
}

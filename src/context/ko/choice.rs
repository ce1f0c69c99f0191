//! Which phrase an amount is for or of: what the rules choose ([`what`](super::what)), what was said before, or a noun near it, whichever most speaks for, by the weights of
//! `weights/what.tsv`.
//!
//! For a phrase speak that the rules choose it, its noun and what the table knows of it, how it ends with its particle (a verb's ending tells that it is none), and how many others
//! are nearer.

use once_cell::sync::Lazy;

use super::eojeol::Mark;
use super::features::last_two;
use super::statement::Statement;
use crate::context::headline::is_outside;
use crate::context::training::{Field, rules_tell};
use crate::context::{Collect, Filler, Model, Role, Slot, Thing};
use crate::scan::hangul::SYLLABLE;

/// A phrase that may be meant.
#[derive(Debug)]
pub(super) struct Candidate {
    thing: Thing,
    /// The rules choose it.
    ruled: bool,
    /// Its noun among the words of the sentence.
    at: Option<usize>,
}

/// So many eojeols before the amount, and after it, are asked whether they are nouns.
const BEFORE: usize = 8;
const AFTER: usize = 5;

/// So many of the nouns may be meant.
const NOUNS_BEFORE: usize = 4;
const NOUNS_AFTER: usize = 1;

/// So many statements before may have named it.
const SAID: usize = 3;

/// The phrases that an amount of this role may be of; what the rules choose comes first.
pub(super) fn candidates(s: &Statement<'_, '_>, ruled: Option<Thing>) -> Vec<Candidate> {
    let mut all = Vec::with_capacity(1 + NOUNS_BEFORE + NOUNS_AFTER + SAID);
    if let Some(thing) = ruled {
        let end = thing.span().end;
        let at = s
            .words
            .iter()
            .position(|word| word.stem_span().end == end)
            .filter(|_| matches!(thing, Thing::Here(_)));
        all.push(Candidate { thing, ruled: true, at });
    }
    let before =
        (s.here.saturating_sub(BEFORE)..s.here).rev().filter(|&at| s.is_thing(at)).take(NOUNS_BEFORE);
    let after = (s.next..s.words.len().min(s.next + AFTER)).filter(|&at| s.is_thing(at)).take(NOUNS_AFTER);
    for at in before.chain(after) {
        let end = s.words[at].stem_span().end;
        if all.iter().all(|known| known.thing.span().end != end) {
            all.push(Candidate { thing: Thing::Here(s.phrase(at)), ruled: false, at: Some(at) });
        }
    }
    for what in s.said().take(SAID).filter_map(|said| said.what.as_ref()) {
        if all.iter().all(|known| known.thing.span().end != what.span.end) {
            all.push(Candidate { thing: Thing::Said(what.clone()), ruled: false, at: None });
        }
    }
    all
}

/// The phrase that weighs most.
pub(super) fn best(s: &Statement<'_, '_>, role: Role, candidates: Vec<Candidate>) -> Option<Thing> {
    let ruled = is_ruled(&candidates);
    if is_left_open(s, &candidates) || rules_tell(Field::What) {
        return candidates.into_iter().next().filter(|first| first.ruled).map(|first| first.thing);
    }
    let mut nothing = WEIGHTS.tally();
    say_nothing(ruled, &mut nothing);
    let weigh = |(at, candidate): (usize, &Candidate)| {
        let mut tally = WEIGHTS.tally();
        speak(s, role, &candidates, candidate, &mut tally);
        (at, tally.sum())
    };
    let (best, sum) = candidates.iter().enumerate().rev().map(weigh).max_by_key(|(_, sum)| *sum)?;
    let chosen = candidates.into_iter().nth(best)?;
    (sum >= nothing.sum()).then_some(chosen.thing)
}

/// Whether it stands in a headline that does not say it by itself: the body tells.
fn is_left_open(s: &Statement<'_, '_>, candidates: &[Candidate]) -> bool {
    !is_ruled(candidates) && is_outside(s.scene.amount())
}

/// Whether the rules choose one, which then is the first.
fn is_ruled(candidates: &[Candidate]) -> bool {
    candidates.first().is_some_and(|first| first.ruled)
}

static WEIGHTS: Lazy<Model<1>> = Lazy::new(|| Model::read(include_str!("weights/what.tsv")));

/// What speaks for there being no phrase at all.
fn say_nothing(proposed: bool, to: &mut impl Collect) {
    to.add(Slot::Nothing, Filler::proposed(proposed));
}

/// What speaks for a candidate.
fn speak(s: &Statement<'_, '_>, role: Role, all: &[Candidate], own: &Candidate, to: &mut impl Collect) {
    let text = own.thing.text(s.scene);
    let (head, place, role) = (last_two(text), relation(s, own), Filler::role(role));
    if own.ruled {
        to.add(Slot::Ruled, place);
        to.pair(Slot::RuledRole, place, role);
    }
    to.add(Slot::Head, head);
    to.pair(Slot::HeadRole, head, role);
    to.pair(Slot::Nearer, place, Filler::count(nearer(s, all, own)));
    let word = own.at.map(|at| &s.words[at]);
    to.pair(Slot::Particle, last(text), word.map_or(Filler::NONE, |word| particle(word.mark())));
    if let Some(word) = word {
        let known = word.noun().and_then(|noun| noun.role).map_or(Filler::NONE, Filler::role);
        to.pair(Slot::NounRole, known, role);
    }
}

/// Where a phrase stands to the amount.
fn relation(s: &Statement<'_, '_>, own: &Candidate) -> Filler {
    match (&own.thing, own.at) {
        (Thing::Said(_), _) => const { Filler::named("said") },
        (_, Some(at)) if at < s.here => const { Filler::named("left") },
        (_, Some(_)) => const { Filler::named("right") },
        (Thing::Here(span), None) if span.start < s.scene.amount().span.start => {
            const { Filler::named("earlier") }
        }
        (..) => const { Filler::named("later") },
    }
}

/// How many other candidates on the same side are nearer.
fn nearer(s: &Statement<'_, '_>, all: &[Candidate], own: &Candidate) -> usize {
    let amount = s.scene.amount().span.start;
    let own = own.thing.span().start;
    let others = all.iter().map(|other| other.thing.span().start);
    others
        .filter(|other| (*other < amount) == (own < amount) && other.abs_diff(amount) < own.abs_diff(amount))
        .count()
}

/// The last syllable of a phrase.
fn last(text: &str) -> Filler {
    Filler::cut(&text.as_bytes()[text.ceil_char_boundary(text.len().saturating_sub(SYLLABLE))..])
}

const fn particle(mark: Mark) -> Filler {
    match mark {
        Mark::Bare => const { Filler::named("bare") },
        Mark::Topic => const { Filler::named("topic") },
        Mark::Object => const { Filler::named("object") },
        Mark::Place => const { Filler::named("place") },
        Mark::Dative => const { Filler::named("dative") },
        Mark::Means => const { Filler::named("means") },
        Mark::Of => const { Filler::named("of") },
        Mark::And => const { Filler::named("and") },
        Mark::Than => const { Filler::named("than") },
        Mark::From => const { Filler::named("from") },
        Mark::Until => const { Filler::named("until") },
        Mark::Copula => const { Filler::named("copula") },
        Mark::Modifier => const { Filler::named("modifier") },
        Mark::Verb => const { Filler::named("verb") },
    }
}

/// Each candidate with what speaks for it, and that there is none.
#[cfg(feature = "training")]
pub(super) fn asked(
    s: &Statement<'_, '_>,
    role: Role,
    candidates: &[Candidate],
) -> Vec<crate::context::training::Phrase> {
    use crate::context::training::Phrase;
    if is_left_open(s, candidates) {
        return Vec::new();
    }
    let ruled = is_ruled(candidates);
    let own = candidates.iter().map(|candidate| {
        let mut features = Vec::new();
        speak(s, role, candidates, candidate, &mut features);
        let text = candidate.thing.text(s.scene).to_owned();
        Phrase { place: Some((candidate.thing.span(), text)), features }
    });
    let mut asked: Vec<_> = own.collect();
    let mut features = Vec::new();
    say_nothing(ruled, &mut features);
    asked.push(Phrase { place: None, features });
    asked
}

//! Which phrase an amount is for or of: what the rules choose ([`what`](super::what)), what was said before, or a noun near it, whichever most speaks for, by the weights of
//! `weights/what.tsv`.
//!
//! For a phrase speak that the rules choose it, its noun and what the table knows of it, how it ends with its particle (a verb's ending tells that it is none), and how many others
//! are nearer.

use arrayvec::ArrayVec;
use once_cell::sync::Lazy;

use super::eojeol::Mark;
use super::features::{is_hangul, last_two};
use super::statement::Statement;
use crate::context::headline::is_outside;
use crate::context::training::{Field, rules_tell};
use crate::context::{Collect, Filler, Model, Role, Slot, Thing, What};
use crate::scan::hangul::SYLLABLE;
use crate::span::Span;

/// A phrase that may be meant.
#[derive(Debug, Clone, Copy)]
struct Candidate<'c> {
    span: Span,
    text: &'c str,
    /// Where it stands to the amount.
    place: Filler,
    /// Its noun among the words of the sentence.
    at: Option<usize>,
    /// Where it was named before.
    said: Option<&'c What>,
}

/// The phrases that may be meant.
#[derive(Debug)]
pub(super) struct Candidates<'c> {
    all: ArrayVec<Candidate<'c>, MOST>,
    /// Whether the rules choose one, which then is the first.
    ruled: bool,
    /// Where each ends, and where it begins as seen from the amount: all places are looked at at once, also those that nothing stands in.
    ends: [usize; MOST],
    starts: [usize; MOST],
}

/// So many eojeols before the amount, and after it, are asked whether they are nouns.
const BEFORE: usize = 8;
const AFTER: usize = 5;

/// So many of the nouns may be meant.
const NOUNS_BEFORE: usize = 4;
const NOUNS_AFTER: usize = 1;

/// So many statements before may have named it.
const SAID: usize = 3;

/// With what the rules choose.
const MOST: usize = 1 + NOUNS_BEFORE + NOUNS_AFTER + SAID;

const LEFT: Filler = Filler::named("left");
const RIGHT: Filler = Filler::named("right");

/// The phrases that an amount may be of; what the rules choose comes first.
pub(super) fn candidates<'c>(s: &'c Statement<'c, '_>, ruled: Option<&'c Thing>) -> Candidates<'c> {
    let mut all = Candidates {
        all: ArrayVec::new(),
        ruled: ruled.is_some(),
        ends: [usize::MAX; MOST],
        starts: [FARTHEST; MOST],
    };
    if let Some(thing) = ruled {
        all.add(s, of_rules(s, thing));
    }
    let before =
        (s.here.saturating_sub(BEFORE)..s.here).rev().filter(|&at| s.is_thing(at)).take(NOUNS_BEFORE);
    before.for_each(|at| all.add_noun(s, at, LEFT));
    let after = (s.next..s.words.len().min(s.next + AFTER)).filter(|&at| s.is_thing(at)).take(NOUNS_AFTER);
    after.for_each(|at| all.add_noun(s, at, RIGHT));
    for what in s.said().take(SAID).filter_map(|said| said.what.as_ref()) {
        if !all.has(what.span.end) {
            all.add(s, of_said(what));
        }
    }
    all
}

/// What the rules choose.
fn of_rules<'c>(s: &'c Statement<'c, '_>, thing: &'c Thing) -> Candidate<'c> {
    let span = match thing {
        Thing::Said(what) => return of_said(what),
        Thing::Here(span) => *span,
    };
    let at = s.words.iter().position(|word| word.stem_span().end == span.end);
    let place = match at {
        Some(at) if at < s.here => LEFT,
        Some(_) => RIGHT,
        None if span.start < s.scene.amount().span.start => const { Filler::named("earlier") },
        None => const { Filler::named("later") },
    };
    Candidate { span, text: s.scene.text(span), place, at, said: None }
}

/// What was named before.
fn of_said(what: &What) -> Candidate<'_> {
    let place = const { Filler::named("said") };
    Candidate { span: what.span, text: &what.text, place, at: None, said: Some(what) }
}

impl Candidate<'_> {
    fn thing(&self) -> Thing {
        self.said.map_or(Thing::Here(self.span), |what| Thing::Said(what.clone()))
    }
}

impl<'c> Candidates<'c> {
    /// Whether one ends there.
    fn has(&self, end: usize) -> bool {
        self.ends.iter().fold(false, |found, other| found | (*other == end))
    }

    /// Adds the phrase that a noun ends, where it is not there.
    fn add_noun(&mut self, s: &'c Statement<'c, '_>, at: usize, place: Filler) {
        if !self.has(s.words[at].stem_span().end) {
            let span = s.phrase(at);
            self.add(s, Candidate { span, text: s.scene.text(span), place, at: Some(at), said: None });
        }
    }

    fn add(&mut self, s: &Statement<'_, '_>, candidate: Candidate<'c>) {
        let at = self.all.len();
        self.ends[at] = candidate.span.end;
        self.starts[at] = offset(s, candidate.span);
        self.all.push(candidate);
    }

    /// How many others on the same side are nearer.
    fn nearer(&self, s: &Statement<'_, '_>, own: &Candidate<'_>) -> usize {
        let own = offset(s, own.span);
        // Before the amount offsets are negative, which are large numbers.
        let turned = if own > FARTHEST { usize::MAX } else { 0 };
        self.starts.iter().map(|other| usize::from(other ^ turned < own ^ turned)).sum()
    }

    /// Whether the amount stands in a headline that does not say it by itself: the body tells.
    fn is_left_open(&self, s: &Statement<'_, '_>) -> bool {
        !self.ruled && is_outside(s.scene.amount())
    }
}

/// Where a phrase begins as seen from the amount.
fn offset(s: &Statement<'_, '_>, span: Span) -> usize {
    span.start.wrapping_sub(s.scene.amount().span.start)
}

/// As far before the amount, or after it, as nothing stands.
const FARTHEST: usize = 1 << (usize::BITS - 1);

/// The phrase that weighs most.
pub(super) fn best(s: &Statement<'_, '_>, role: Role, candidates: &Candidates<'_>) -> Option<Thing> {
    if candidates.is_left_open(s) || rules_tell(Field::What) {
        return candidates.all.first().filter(|_| candidates.ruled).map(Candidate::thing);
    }
    let mut nothing = WEIGHTS.tally();
    say_nothing(candidates.ruled, &mut nothing);
    let weigh = |at: usize| {
        let mut tally = WEIGHTS.tally();
        speak(s, role, candidates, at, &mut tally);
        (at, tally.sum())
    };
    let (best, sum) = (0..candidates.all.len()).rev().map(weigh).max_by_key(|(_, sum)| *sum)?;
    (sum >= nothing.sum()).then(|| candidates.all[best].thing())
}

static WEIGHTS: Lazy<Model<1>> = Lazy::new(|| Model::read(include_str!("weights/what.tsv")));

/// What speaks for there being no phrase at all.
fn say_nothing(proposed: bool, to: &mut impl Collect) {
    to.add(Slot::Nothing, Filler::proposed(proposed));
}

/// What speaks for the candidate with this index.
fn speak(s: &Statement<'_, '_>, role: Role, candidates: &Candidates<'_>, at: usize, to: &mut impl Collect) {
    let own = &candidates.all[at];
    let (head, place, role) = (last_two(own.text), own.place, Filler::role(role));
    if candidates.ruled && at == 0 {
        to.add(Slot::Ruled, place);
        to.pair(Slot::RuledRole, place, role);
    }
    to.add(Slot::Head, head);
    to.pair(Slot::HeadRole, head, role);
    to.pair(Slot::Nearer, place, Filler::count(candidates.nearer(s, own)));
    let word = own.at.map(|at| &s.words[at]);
    to.pair(Slot::Particle, last(own.text), word.map_or(Filler::NONE, |word| particle(word.mark())));
    if let Some(word) = word {
        let known = word.noun().and_then(|noun| noun.role).map_or(Filler::NONE, Filler::role);
        to.pair(Slot::NounRole, known, role);
    }
}

/// The last syllable of a phrase.
fn last(text: &str) -> Filler {
    match text.as_bytes().last_chunk() {
        Some(&[a, b, c]) if is_hangul(a) => Filler::of_two([a, b, c, 0, 0, 0]),
        _ => Filler::cut(&text.as_bytes()[text.ceil_char_boundary(text.len().saturating_sub(SYLLABLE))..]),
    }
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
    candidates: &Candidates<'_>,
) -> Vec<crate::context::training::Phrase> {
    use crate::context::training::Phrase;
    if candidates.is_left_open(s) {
        return Vec::new();
    }
    let own = candidates.all.iter().enumerate().map(|(at, candidate)| {
        let mut features = Vec::new();
        speak(s, role, candidates, at, &mut features);
        Phrase { place: Some((candidate.span, candidate.text.to_owned())), features }
    });
    let mut asked: Vec<_> = own.collect();
    let mut features = Vec::new();
    say_nothing(candidates.ruled, &mut features);
    asked.push(Phrase { place: None, features });
    asked
}

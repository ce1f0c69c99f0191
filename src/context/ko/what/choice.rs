//! Which phrase an amount is for or of: what the rules choose ([`what`](super)), what was said before, or a noun near it, whichever most speaks for, by the weights of
//! `weights/what.tsv`.
//!
//! For a phrase speak that the rules choose it, its noun and what the table knows of it, how it ends with its particle (a verb's ending tells that it is none), and how many others
//! are nearer.

use arrayvec::ArrayVec;
use once_cell::sync::Lazy;

use crate::context::headline::is_outside;
use crate::context::ko::statement::Statement;
use crate::context::ko::weighing::features::{is_hangul, last_two};
use crate::context::ko::word::Eojeol;
use crate::context::training::{Field, rules_tell};
use crate::context::{
    Collect, CollectPrecomputed, Filler, Model, Precomputed, Role, Slot, Tally, Thing, What, lines,
};
use crate::scan::hangul::SYLLABLE;
use crate::span::Span;

/// A phrase that may be meant.
#[derive(Debug, Clone, Copy)]
struct Candidate<'c> {
    span: Span,
    text: &'c str,
    place: Place,
    /// Its noun among the words of the sentence.
    at: Option<usize>,
    /// Where it was named before.
    said: Option<&'c What>,
}

/// The phrases that may be meant.
#[derive(Debug)]
pub(in crate::context::ko) struct Candidates<'c> {
    all: ArrayVec<Candidate<'c>, MOST>,
    /// Whether the rules choose one, which then is the first.
    ruled: bool,
    /// Where each ends and begins as seen from the amount: all places are looked at at once, also those that nothing stands in.
    ends: [i32; PLACED],
    starts: [i32; PLACED],
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

/// So many places are looked at, four at a time.
const PLACED: usize = MOST.next_multiple_of(4);

/// Where a phrase stands to the amount.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    Left,
    Right,
    /// Before its sentence.
    Earlier,
    Later,
    /// What was said before names it.
    Said,
}

/// What stands for each place.
const PLACES: [Filler; 5] = [
    Filler::named("left"),
    Filler::named("right"),
    Filler::named("earlier"),
    Filler::named("later"),
    Filler::named("said"),
];

/// What the rules choose.
fn of_rules<'c>(s: &'c Statement<'c, '_>, thing: &'c Thing) -> Candidate<'c> {
    let span = match thing {
        Thing::Said(what) => return of_said(what),
        Thing::Here(span) => *span,
    };
    let at = s.words.iter().position(|word| word.stem_span().end == span.end);
    let place = match at {
        Some(at) if at < s.here => Place::Left,
        Some(_) => Place::Right,
        None if span.start < s.scene.amount().span.start => Place::Earlier,
        None => Place::Later,
    };
    Candidate { span, text: s.scene.text(span), place, at, said: None }
}

/// What was named before.
fn of_said(what: &What) -> Candidate<'_> {
    Candidate { span: what.span, text: &what.text, place: Place::Said, at: None, said: Some(what) }
}

impl Candidate<'_> {
    fn thing(&self) -> Thing {
        self.said.map_or(Thing::Here(self.span), |what| Thing::Said(what.clone()))
    }
}

impl<'c> Candidates<'c> {
    /// None yet.
    pub(in crate::context::ko) const fn new() -> Self {
        Self { all: ArrayVec::new_const(), ruled: false, ends: [NOWHERE; PLACED], starts: [NOWHERE; PLACED] }
    }

    /// Gathers the phrases that an amount may be of; what the rules choose comes first.
    pub(in crate::context::ko) fn gather(&mut self, s: &'c Statement<'c, '_>, ruled: Option<&'c Thing>) {
        self.ruled = ruled.is_some();
        if let Some(thing) = ruled {
            self.add(s, of_rules(s, thing));
        }
        let before =
            (s.here.saturating_sub(BEFORE)..s.here).rev().filter(|&at| s.is_thing(at)).take(NOUNS_BEFORE);
        before.for_each(|at| self.add_noun(s, at, Place::Left));
        let after =
            (s.next..s.words.len().min(s.next + AFTER)).filter(|&at| s.is_thing(at)).take(NOUNS_AFTER);
        after.for_each(|at| self.add_noun(s, at, Place::Right));
        for what in s.said().take(SAID).filter_map(|said| said.what.as_ref()) {
            if !self.has(s, what.span.end) {
                self.add(s, of_said(what));
            }
        }
    }

    /// Whether one ends there.
    fn has(&self, s: &Statement<'_, '_>, end: usize) -> bool {
        let end = seen(s, end);
        self.ends.iter().fold(0, |found, other| found | i32::from(*other == end)) != 0
    }

    /// Adds the phrase that a noun ends, where it is not there.
    fn add_noun(&mut self, s: &'c Statement<'c, '_>, at: usize, place: Place) {
        if !self.has(s, s.words[at].stem_span().end) {
            let span = s.phrase(at);
            self.add(s, Candidate { span, text: s.scene.text(span), place, at: Some(at), said: None });
        }
    }

    fn add(&mut self, s: &Statement<'_, '_>, candidate: Candidate<'c>) {
        let at = self.all.len();
        self.ends[at] = seen(s, candidate.span.end);
        self.starts[at] = seen(s, candidate.span.start);
        self.all.push(candidate);
    }

    /// How many others on the same side are nearer.
    fn nearer(&self, at: usize) -> usize {
        // Seen the other way round what stands before is behind, and the nearest the first.
        let own = self.starts[at];
        let turned = own >> (i32::BITS - 1);
        let own = own ^ turned;
        let nearer = |other: &i32| i32::from((0 <= other ^ turned) & (other ^ turned < own));
        let nearer: i32 = self.starts.iter().map(nearer).sum();
        usize::try_from(nearer).unwrap_or_default()
    }

    /// What speaks for the candidate with this index.
    fn speak(&self, s: &Statement<'_, '_>, role: Role, at: usize, numbered: &Numbered, to: &mut impl Speech) {
        let own = &self.all[at];
        // Which of them is the first cannot be foreseen: another has the first number.
        let chosen = usize::from(self.ruled & (at == 0));
        to.precomputed(&numbered.ruled, chosen * (1 + own.place as usize * ROLES + role as usize));
        to.head(last_two(own.text), role);
        to.precomputed(&numbered.nearer, own.place as usize * MOST + self.nearer(at));
        let word = own.at.map(|at| &s.words[at]);
        to.pair(
            Slot::Particle,
            last(own.text),
            word.map_or(Filler::NONE, |word| PARTICLES[word.mark() as usize]),
        );
        let known =
            |word: &Eojeol<'_>| word.noun().and_then(|noun| noun.role).map_or(ROLES, |role| role as usize);
        to.precomputed(&numbered.known, word.map_or(ROLES + 1, known) * ROLES + role as usize);
    }

    /// Whether the amount stands in a headline that does not say it by itself: the body tells.
    fn is_left_open(&self, s: &Statement<'_, '_>) -> bool {
        !self.ruled && is_outside(s.scene.amount())
    }
}

/// A place as seen from the amount: no text is so long that it would be taken for another.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    reason = "the distance is what is kept"
)]
fn seen(s: &Statement<'_, '_>, byte: usize) -> i32 {
    byte.wrapping_sub(s.scene.amount().span.start) as i32
}

/// Where nothing stands: farther behind the amount than anything.
const NOWHERE: i32 = i32::MAX;

/// The phrase that weighs most.
pub(in crate::context::ko) fn best(
    s: &Statement<'_, '_>,
    role: Role,
    candidates: &Candidates<'_>,
) -> Option<Thing> {
    if candidates.is_left_open(s) || rules_tell(Field::What) {
        return candidates.all.first().filter(|_| candidates.ruled).map(Candidate::thing);
    }
    let (model, numbered) = (&*MODEL, &*NUMBERED);
    let weigh = |at: usize| {
        let mut weight = model.tally();
        candidates.speak(s, role, at, numbered, &mut weight);
        (at, weight.sum())
    };
    let (best, sum) = (0..candidates.all.len()).rev().map(weigh).max_by_key(|(_, sum)| *sum)?;
    (sum >= numbered.nothing[usize::from(candidates.ruled)]).then(|| candidates.all[best].thing())
}

/// What speaks for there being no phrase at all.
fn say_nothing(proposed: bool, to: &mut impl Collect) {
    to.add(Slot::Nothing, Filler::proposed(proposed));
}

/// Takes what speaks for a phrase.
trait Speech: CollectPrecomputed<1> {
    /// Its noun, of an amount of this role.
    fn head(&mut self, head: Filler, role: Role);
}

impl Speech for Tally<'_, 1> {
    fn head(&mut self, head: Filler, role: Role) {
        self.add_sum(HEADS.weight(Slot::Head, head, role as usize));
    }
}

#[cfg(feature = "training")]
impl Speech for Vec<String> {
    fn head(&mut self, head: Filler, role: Role) {
        self.add(Slot::Head, head);
        self.pair(Slot::HeadRole, head, Filler::role(role));
    }
}

const ROLES: usize = Role::ALL.len();

/// The features of a phrase of which there are few.
#[derive(Debug)]
struct Numbered {
    /// That the rules choose it, which stands there.
    ruled: Precomputed<1>,
    nearer: Precomputed<1>,
    /// What its noun is known to name.
    known: Precomputed<1>,
    /// What there being no phrase weighs, where the rules choose none and where they choose one.
    nothing: [i16; 2],
}

impl Numbered {
    fn of(model: &'static Model<1>) -> Self {
        let of = |numbers, say| Precomputed::of(model, numbers, say);
        let nothing = |proposed| {
            let mut weight = model.tally();
            say_nothing(proposed, &mut weight);
            weight.sum()
        };
        Self {
            ruled: of(PLACES.len() * ROLES + 1, |at, to| {
                if let Some(at) = at.checked_sub(1) {
                    let (place, role) = (PLACES[at / ROLES], Role::ALL[at % ROLES]);
                    to.add(Slot::Ruled, place);
                    to.pair(Slot::RuledRole, place, Filler::role(role));
                }
            }),
            nearer: of(PLACES.len() * MOST, |at, to| {
                to.pair(Slot::Nearer, PLACES[at / MOST], Filler::count(at % MOST));
            }),
            known: of((ROLES + 2) * ROLES, |at, to| {
                let (known, role) = (Role::ALL.get(at / ROLES), Role::ALL[at % ROLES]);
                let known = known.map_or(Filler::NONE, |role| Filler::role(*role));
                // The last are those of no word.
                if at / ROLES <= ROLES {
                    to.pair(Slot::NounRole, known, Filler::role(role));
                }
            }),
            nothing: [false, true].map(nothing),
        }
    }
}

const TABLE: &str = include_str!("../weights/what.tsv");

/// What weighs alone.
static MODEL: Lazy<Model<1>> =
    Lazy::new(|| Model::of_parts(lines(TABLE).filter(|(name, _)| head(name).is_none())));

static NUMBERED: Lazy<Numbered> = Lazy::new(|| Numbered::of(&MODEL));

/// What the noun of a phrase weighs, of an amount of each role: alone, and with the role.
static HEADS: Lazy<Model<ROLES>> = Lazy::new(|| {
    let heads: Vec<_> = lines(TABLE).filter_map(|(name, [weight])| Some((head(name)?, weight))).collect();
    Model::of_parts(heads.iter().map(|((head, role), weight)| {
        let fits = |own: &Role| role.is_none_or(|role| role == own.name());
        (head.as_str(), Role::ALL.map(|own| if fits(&own) { *weight } else { 0 }))
    }))
});

/// The name of a feature that is a noun, alone or with a role: without that role, and the role.
fn head(name: &str) -> Option<(String, Option<&str>)> {
    let (slot, value) = name.split_once(':')?;
    match slot {
        "head" => Some((name.to_owned(), None)),
        "head-role" => {
            let (head, role) = value.split_once('=')?;
            Some((format!("head:{head}"), Some(role)))
        }
        _ => None,
    }
}

/// The last syllable of a phrase.
fn last(text: &str) -> Filler {
    match text.as_bytes().last_chunk() {
        Some(&[a, b, c]) if is_hangul(a) => Filler::of_two([a, b, c, 0, 0, 0]),
        _ => Filler::cut(&text.as_bytes()[text.ceil_char_boundary(text.len().saturating_sub(SYLLABLE))..]),
    }
}

/// What stands for each mark, in the order of `Mark`.
const PARTICLES: [Filler; 14] = [
    Filler::named("bare"),
    Filler::named("topic"),
    Filler::named("object"),
    Filler::named("place"),
    Filler::named("dative"),
    Filler::named("means"),
    Filler::named("of"),
    Filler::named("and"),
    Filler::named("than"),
    Filler::named("from"),
    Filler::named("until"),
    Filler::named("copula"),
    Filler::named("modifier"),
    Filler::named("verb"),
];

/// Each candidate with what speaks for it, and that there is none.
#[cfg(feature = "training")]
pub(in crate::context::ko) fn asked(
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
        candidates.speak(s, role, at, &NUMBERED, &mut features);
        Phrase { place: Some((candidate.span, candidate.text.to_owned())), features }
    });
    let mut asked: Vec<_> = own.collect();
    let mut features = Vec::new();
    say_nothing(candidates.ruled, &mut features);
    asked.push(Phrase { place: None, features });
    asked
}

//! What of a statement can speak for a role or a status: the features that `weights/role.tsv` and `weights/status.tsv` are asked for.
//!
//! What the first rule says, how large the amount is, what binds it, the words in the places that matter (the heads of the
//! noun phrases, the verb, the words beside it), and the words of its sentence and of the text before it, each without its place.

use super::runs::SHORTEST;
use crate::context::en::role::Ruled;
use crate::context::en::statement::{Bond, Link, Statement, Tense};
use crate::context::en::time::tense::said;
use crate::context::en::word::{Class, Token};
use crate::context::{Collect, Filler, Role, Slot, Status, magnitude};
use crate::document::Zone;
use crate::span::Span;

/// So many bytes before the sentence are looked at.
pub(super) const BEFORE: usize = 300;

/// What speaks for the role of a statement of which the first rule says `ruled`.
pub(super) fn role(s: &Statement<'_>, ruled: Option<Ruled>, to: &mut impl Collect) {
    proposed(s, ruled, to);
    bound(s, to);
    beside(s, to);
}

const YES: Filler = Filler::named("yes");

/// The verb, and whether the amount is a ceiling or one of each.
fn governed(s: &Statement<'_>, to: &mut impl Collect) {
    let slot = if s.governor.is_some_and(|verb| verb.of_subject) { Slot::Passive } else { Slot::Verb };
    to.add(slot, s.governor.map_or(Filler::NONE, |verb| s.clause.tokens[verb.at].stem));
    if s.lead.ceiling {
        to.add(Slot::Ceiling, YES);
    }
    if s.tail.per {
        to.add(Slot::Per, YES);
    }
}

/// What the rules say, and how large the amount is.
fn proposed(s: &Statement<'_>, ruled: Option<Ruled>, to: &mut impl Collect) {
    let (role, id) =
        ruled.map_or((Filler::NONE, Filler::NONE), |(role, decider)| (Filler::role(role), decider.filler));
    let (half, power) = magnitude(s.won());
    to.pair(Slot::Rule, id, role);
    to.add(Slot::Ruled, role);
    to.pair(Slot::RuledMagnitude, role, power);
    to.add(Slot::Magnitude, half);
    to.add(Slot::Power, power);
    to.add(Slot::Zone, zone(s.clause.scene.amount().zone));
}

/// What binds the amount, and to what.
fn bound(s: &Statement<'_>, to: &mut impl Collect) {
    to.add(Slot::Link, link(s.lead.link));
    to.add(Slot::Bond, bond(s.tail.bond));
    for (slot, noun) in [(Slot::Lead, s.lead.noun), (Slot::Tail, s.tail.noun), (Slot::Subject, s.subject())] {
        to.add(slot, noun.map_or(Filler::NONE, |noun| noun.head(&s.clause).stem));
    }
    governed(s, to);
}

/// The words beside the amount.
fn beside(s: &Statement<'_>, to: &mut impl Collect) {
    let at = s.clause.at;
    let places =
        [(Slot::Before, at.checked_sub(1)), (Slot::After, Some(at + 1)), (Slot::AfterThat, Some(at + 2))];
    for (slot, place) in places {
        if let Some(word) = place.and_then(|at| s.clause.get(at)) {
            to.add(slot, word.filler());
        }
    }
}

/// What speaks for the status of an amount of this role, of which the rules say `ruled`.
pub(super) fn status(s: &Statement<'_>, role: Role, ruled: Status, to: &mut impl Collect) {
    let (status, role) = (said_status(ruled), Filler::role(role));
    to.add(Slot::Ruled, status);
    to.pair(Slot::RuledRole, status, role);
    to.pair(Slot::Tense, tense(s), status);
    to.pair(Slot::Time, time(s), status);
    to.pair(Slot::Link, link(s.lead.link), role);
    to.pair(Slot::Bond, bond(s.tail.bond), role);
    beside(s, to);
}

/// The tense in which it is told.
fn tense(s: &Statement<'_>) -> Filler {
    match said(s) {
        Some(Tense::Past) => const { Filler::named("past") },
        Some(Tense::Future) => const { Filler::named("future") },
        Some(Tense::Present) => const { Filler::named("present") },
        None => Filler::NONE,
    }
}

/// Of the nearest date of the sentence, whether it is over or to come.
fn time(s: &Statement<'_>) -> Filler {
    let scene = s.clause.scene;
    let amount = scene.amount().span.start;
    // Records come in the order of the text: of each side the first that is found is the nearest.
    let date = |at: usize| Some((scene.records[at].span.start.abs_diff(amount), scene.time(at)?));
    let nearest = match (scene.before().find_map(date), scene.after().find_map(date)) {
        (Some(before), Some(after)) if after.0 < before.0 => Some(after),
        (before, after) => before.or(after),
    };
    nearest.map_or(Filler::NONE, |(_, time)| time.filler())
}

/// The words of the sentence, wherever they stand, each with what it speaks for: a role and, with the function words (`will`), a status.
#[inline]
pub(super) fn spoken(s: &Statement<'_>, mut hear: impl FnMut(Filler, Speaks)) {
    s.clause.tokens.iter().for_each(|token| hear(token.stem, Speaks::of(token)));
}

/// What a word speaks for by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Speaks {
    Nothing,
    Status,
    Both,
}

impl Speaks {
    #[inline]
    fn of(token: &Token<'_>) -> Self {
        let role = (token.text.len() >= SHORTEST) & !token.has(Class::Stop) & !token.is_number();
        let words = [Self::Status, Self::Both][usize::from(role)];
        [words, Self::Nothing][usize::from(token.is_record())]
    }
}

/// Where these words and those before them stand: they are the same for all amounts of a sentence that is not long.
pub(super) fn places(s: &Statement<'_>) -> [Span; 2] {
    let tokens = s.clause.tokens;
    let end = tokens.last().map_or(0, |token| token.span().end);
    [before(s), Span::new(tokens[0].start, end)]
}

/// The last part of the text before the sentence, in the same item.
fn before(s: &Statement<'_>) -> Span {
    let scene = s.clause.scene;
    let end = scene.bounds.start;
    Span::new(scene.item.map_or(0, |item| item.start.min(end)).max(end.saturating_sub(BEFORE)), end)
}

/// The words of the text before the sentence.
#[cfg(feature = "training")]
pub(super) fn earlier(s: &Statement<'_>, to: &mut impl Collect) {
    let bytes = s.clause.scene.view.text.as_bytes();
    super::runs::each(bytes, before(s), |_, word| to.add(Slot::Item, word));
}

const fn zone(zone: Zone) -> Filler {
    match zone {
        Zone::Navigation => const { Filler::named(Zone::Navigation.name()) },
        Zone::Headline => const { Filler::named(Zone::Headline.name()) },
        Zone::Subtitle => const { Filler::named(Zone::Subtitle.name()) },
        Zone::Byline => const { Filler::named(Zone::Byline.name()) },
        Zone::Caption => const { Filler::named(Zone::Caption.name()) },
        Zone::Body => const { Filler::named(Zone::Body.name()) },
        Zone::Footer => const { Filler::named(Zone::Footer.name()) },
    }
}

const fn said_status(status: Status) -> Filler {
    match status {
        Status::Planned => const { Filler::named(Status::Planned.name()) },
        Status::Done => const { Filler::named(Status::Done.name()) },
        Status::Standing => const { Filler::named(Status::Standing.name()) },
    }
}

const fn link(link: Link) -> Filler {
    match link {
        Link::Of => const { Filler::named("of") },
        Link::Worth => const { Filler::named("worth") },
        Link::Copula => const { Filler::named("copula") },
        Link::At => const { Filler::named("at") },
        Link::With => const { Filler::named("with") },
        Link::Paren => const { Filler::named("paren") },
        Link::Colon => const { Filler::named("colon") },
        Link::Noun => const { Filler::named("noun") },
        Link::Verb(_) => const { Filler::named("verb") },
        Link::None => const { Filler::named("-") },
    }
}

const fn bond(bond: Bond) -> Filler {
    match bond {
        Bond::Of => const { Filler::named("of") },
        Bond::In => const { Filler::named("in") },
        Bond::For => const { Filler::named("for") },
        Bond::To => const { Filler::named("to") },
        Bond::As => const { Filler::named("as") },
        Bond::From => const { Filler::named("from") },
        Bond::Purpose(_) => const { Filler::named("purpose") },
        Bond::Verb(_) => const { Filler::named("verb") },
        Bond::None => const { Filler::named("-") },
    }
}

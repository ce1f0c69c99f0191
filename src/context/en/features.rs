//! What of a statement can speak for a role: the features that `weights/role.tsv` is asked for.
//!
//! What the first rule says, how large the amount is, what binds it, the words in the places that matter (the heads of the
//! noun phrases, the verb, the words beside it), and the words of its sentence and of the text before it, each without its place.

use super::lead::Link;
use super::mark::Mark;
use super::statement::Statement;
use super::tail::Bond;
use super::token::Token;
use crate::context::{Collect, Role, Slot, Stem, magnitude};
use crate::scan::letters;
use crate::span::Span;

/// What stands in a slot where nothing does.
const NONE: &str = "-";

/// So many words to each side of the amount are near.
const NEAR: usize = 6;

/// So many bytes before the sentence are looked at.
const BEFORE: usize = 300;

/// Shorter words say nothing by themselves.
const SHORTEST: usize = 3;

/// What speaks for the role of a statement of which the first rule says `ruled`.
pub(super) fn role(s: &Statement<'_>, ruled: Option<(Role, &'static str)>, to: &mut impl Collect) {
    proposed(s, ruled, to);
    bound(s, to);
    beside(s, to);
    around(s, to);
}

/// The verb, and whether the amount is a ceiling or one of each.
fn governed(s: &Statement<'_>, to: &mut impl Collect) {
    let slot = if s.governor.is_some_and(|verb| verb.passive) { Slot::Passive } else { Slot::Verb };
    to.word(slot, Stem::of(s.governor.map_or(NONE, |verb| s.clause.tokens[verb.at].text)));
    if s.lead.ceiling {
        to.add(Slot::Ceiling, "yes");
    }
    if s.tail.per {
        to.add(Slot::Per, "yes");
    }
}

/// What the rules say, and how large the amount is.
fn proposed(s: &Statement<'_>, ruled: Option<(Role, &'static str)>, to: &mut impl Collect) {
    let (role, id) = ruled.map_or((NONE, NONE), |(role, id)| (role.name(), id));
    let (half, power) = magnitude(s.won());
    to.pair(Slot::Rule, id, role);
    to.add(Slot::Ruled, role);
    to.pair(Slot::RuledMagnitude, role, power);
    to.add(Slot::Magnitude, half);
    to.add(Slot::Power, power);
    to.add(Slot::Zone, s.clause.scene.amount().zone.name());
}

/// What binds the amount, and to what.
fn bound(s: &Statement<'_>, to: &mut impl Collect) {
    to.add(Slot::Link, link(s.lead.link));
    to.add(Slot::Bond, bond(s.tail.bond));
    for (slot, noun) in [(Slot::Lead, s.lead.noun), (Slot::Tail, s.tail.noun), (Slot::Subject, s.subject())] {
        to.word(slot, Stem::of(noun.map_or(NONE, |noun| noun.head(&s.clause).text)));
    }
    governed(s, to);
}

/// The words beside the amount.
fn beside(s: &Statement<'_>, to: &mut impl Collect) {
    let at = s.clause.at;
    let places = [
        (Slot::Before, at.checked_sub(1)),
        (Slot::BeforeThat, at.checked_sub(2)),
        (Slot::After, Some(at + 1)),
        (Slot::AfterThat, Some(at + 2)),
    ];
    for (slot, place) in places {
        if let Some(word) = place.and_then(|at| s.clause.get(at)) {
            to.word(slot, stem(word));
        }
    }
}

/// What stands for a token.
fn stem(token: &Token<'_>) -> Stem {
    match () {
        () if token.is_money() => Stem::of("(won)"),
        () if token.is_date() => Stem::of("(day)"),
        () if token.is_number() => Stem::of("(0)"),
        () if token.is_district() => Stem::of("(gu)"),
        () => Stem::of(token.text),
    }
}

/// The words of the sentence.
fn around(s: &Statement<'_>, to: &mut impl Collect) {
    for (at, token) in s.clause.tokens.iter().enumerate() {
        if at == s.clause.at || !speaks(token) {
            continue;
        }
        let slot = if at.abs_diff(s.clause.at) <= NEAR { Slot::Near } else { Slot::Far };
        to.word(slot, Stem::of(token.text));
    }
}

/// Whether a word says something by itself.
fn speaks(token: &Token<'_>) -> bool {
    token.record.is_none() && token.text.len() >= SHORTEST && !token.has(Mark::Stop) && !token.is_number()
}

/// Where they stand: the last part of the text before the sentence, in the same item.
pub(super) fn before(s: &Statement<'_>) -> Span {
    let scene = s.clause.scene;
    let end = scene.bounds.start;
    Span::new(scene.item.map_or(0, |item| item.start.min(end)).max(end.saturating_sub(BEFORE)), end)
}

/// The words of the text before the sentence.
pub(super) fn earlier(s: &Statement<'_>, to: &mut impl Collect) {
    let Span { start: mut at, end } = before(s);
    let bytes = s.clause.scene.view.text.as_bytes();
    while at < end {
        let letters = letters::read(bytes, at);
        if letters.end >= at + SHORTEST {
            to.word(Slot::Item, Stem::of_key(letters.key));
        }
        at = letters.end + 1;
    }
}

const fn link(link: Link) -> &'static str {
    match link {
        Link::Of => "of",
        Link::Worth => "worth",
        Link::Copula => "copula",
        Link::At => "at",
        Link::With => "with",
        Link::Paren => "paren",
        Link::Colon => "colon",
        Link::Noun => "noun",
        Link::Verb(_) => "verb",
        Link::None => NONE,
    }
}

const fn bond(bond: Bond) -> &'static str {
    match bond {
        Bond::Of => "of",
        Bond::In => "in",
        Bond::For => "for",
        Bond::To => "to",
        Bond::As => "as",
        Bond::From => "from",
        Bond::Purpose(_) => "purpose",
        Bond::Verb(_) => "verb",
        Bond::None => NONE,
    }
}

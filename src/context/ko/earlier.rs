//! What was said before the sentence: where it points back, what the sentence before is about, what the item's amounts were of.

use super::afar::shares;
use super::clause;
use super::cue::{self, NounKind};
use super::eojeol::{Eojeol, Mark, Sort};
use super::statement::{self, Statement};
use super::word::Class;
use crate::context::{Role, Scene, Thing, What};
use crate::span::Span;

/// What was said before: of the other amounts of the sentence, of the sentence before, or of the item.
pub(super) fn said(statement: &Statement<'_, '_>, role: Role) -> Option<Thing> {
    let (memory, item) = (statement.scene.memory, statement.scene.amount().item);
    let last = || memory.last(item).and_then(|said| said.what.clone());
    if let Some(place) = pointed(statement) {
        return memory.said(item).nth(place).and_then(|said| said.what.clone()).map(Thing::Said);
    }
    if shares(statement) || statement.part().is_some() {
        return last().map(Thing::Said);
    }
    let kin = matches!(role, Role::Limit | Role::Price).then(|| most_said(statement, Role::Issue)).flatten();
    if let Some(voucher) = kin {
        return Some(Thing::Said(voucher));
    }
    let named = most_said(statement, role);
    match focus(statement) {
        Some((phrase, sure)) if is_meant(statement, sure) || named.is_none() && sure == Focus::Object => {
            Some(Thing::Here(phrase))
        }
        focus => {
            let known = named.or_else(last).map(Thing::Said);
            known.or_else(|| focus.map(|(phrase, _)| Thing::Here(phrase)))
        }
    }
}

/// Whether the amount is of what the sentence before is about, although the item has named other things.
pub(super) fn is_meant(statement: &Statement<'_, '_>, sure: Focus) -> bool {
    let after = statement.words.get(statement.next).filter(|_| statement.mark == Mark::Modifier);
    let points = |word: &Eojeol<'_>| word.is(Class::Pointing);
    let money = |at: usize| statement.is_cost(at) && !follows_verb(statement, at);
    let left = statement.left.is_some_and(|at| money(at) || points(&statement.words[at]));
    sure == Focus::Said || after.is_some_and(points) || left && sure == Focus::Object
}

/// `여기에 드는 예산은`: a verb before the word for money says whose it is.
pub(super) fn follows_verb(statement: &Statement<'_, '_>, at: usize) -> bool {
    at.checked_sub(1).is_some_and(|before| statement.words[before].mark() == Mark::Modifier)
}

/// `앞의 것`, `뒤의 것`: which statement of the memory is meant.
pub(super) fn pointed(statement: &Statement<'_, '_>) -> Option<usize> {
    let at = statement.left.filter(|&at| statement.words[at].stem() == "것")?;
    let word = statement.words.get(at.checked_sub(1)?)?;
    let again = statement.words[..statement.here].iter().any(|word| word.sort == Sort::Amount);
    match word.text {
        "앞의" => Some(1),
        "뒤의" => Some(usize::from(again)),
        _ => None,
    }
}

/// The phrase that the item's amounts of this role were of most often; of equals, the last.
pub(super) fn most_said(statement: &Statement<'_, '_>, role: Role) -> Option<What> {
    let (memory, item) = (statement.scene.memory, statement.scene.amount().item);
    let phrases: Vec<&What> = memory
        .said(item)
        .filter(|said| said.role == Some(role))
        .filter_map(|said| said.what.as_ref())
        .collect();
    let count = |what: &What| phrases.iter().filter(|other| other.text == what.text).count();
    phrases.iter().rev().max_by_key(|what| count(what)).map(|what| (*what).clone())
}

/// The eojeols of the sentence before; of a headline's piece, of the pieces before it.
fn before<'a>(scene: &Scene<'a>) -> Option<Vec<Eojeol<'a>>> {
    const LONGEST: usize = 600;
    let amount = scene.amount();
    let sentence = scene.document.sentence_span(amount.sentence);
    let pieces = Span::new(sentence.start, scene.bounds.start.max(sentence.start));
    let span = if pieces.start < pieces.end {
        pieces
    } else {
        scene.document.sentence_span(amount.sentence.checked_sub(1)?)
    };
    (span.end - span.start < LONGEST).then(|| clause::words(scene, span))
}

/// What makes a phrase the one that a sentence is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Focus {
    /// It is said to be it: `분야는 복지다`.
    Said,
    /// Something is done to it.
    Object,
    /// It is only spoken of.
    Topic,
}

/// What the sentence before is about.
pub(super) fn focus(statement: &Statement<'_, '_>) -> Option<(Span, Focus)> {
    let words = before(statement.scene)?;
    let content = |word: &Eojeol<'_>| {
        let money = word.noun().is_some_and(|noun| noun.kind == NounKind::Cost);
        let closed =
            [Class::Person, Class::Pointing, Class::Adverb, Class::Measure].iter().any(|c| word.is(*c));
        word.sort == Sort::Word && word.record.is_none() && !money && !closed && !word.inside
    };
    let at = |mark: Mark| words.iter().rposition(|word| word.mark() == mark && content(word));
    let last = words.len().checked_sub(1)?;
    let said =
        at(Mark::Copula).filter(|&at| at == last && words[..at].iter().any(|word| word.is(Class::Field)));
    let bare =
        || at(Mark::Bare).filter(|&at| words.get(at + 1).is_some_and(|next| next.mark() == Mark::Verb));
    let cost = || words.iter().position(|word| word.mark() == Mark::Topic && word.noun().is_some());
    let found = said.or_else(|| at(Mark::Object)).or_else(bare).or_else(|| at(Mark::Topic)).or_else(cost)?;
    let focus = match words[found].mark() {
        Mark::Copula => Focus::Said,
        Mark::Topic => Focus::Topic,
        _ => Focus::Object,
    };
    Some((statement::phrase(&words, 0, found), focus))
}

/// Whether the sentence before, or the item's last amount, is about money that is lent.
pub(super) fn speaks_of_lending(statement: &Statement<'_, '_>) -> bool {
    let scene = statement.scene;
    let last = scene.memory.last(scene.amount().item).and_then(|said| said.role);
    let lends = |word: &Eojeol<'_>| {
        let verb = cue::verb(word.text).is_some_and(|(verb, _)| verb.role == Role::Loan);
        verb || word.noun().is_some_and(|noun| noun.role == Some(Role::Loan))
    };
    last == Some(Role::Loan) || last.is_none() && before(scene).is_some_and(|words| words.iter().any(lends))
}

//! What an amount is for or of: where Korean puts it, from the surest place to the least sure; then what was said before.

use super::afar::{about, after_with, headline, is_governed, marked_before, purpose, shares, spent_on};
use super::beside::{after, flows_into, is_verbal, own, predicate, relative};
use super::cue::Frame;
use super::earlier::{pointed, said};
use super::eojeol::Mark;
use super::statement::Statement;
use super::word::{Class, is};
use crate::context::{Role, Thing};

/// The phrase, for an amount of a role.
pub(super) fn find(statement: &Statement<'_, '_>, role: Role) -> Option<Thing> {
    let here =
        if statement.words[statement.here].inside { bracketed(statement) } else { stated(statement, role) };
    here.or_else(|| said(statement, role)).or_else(|| itself(statement))
}

/// An amount in brackets is of the noun before them.
fn bracketed(statement: &Statement<'_, '_>) -> Option<Thing> {
    let at = statement.left.filter(|&at| statement.is_thing(at) && !is_verbal(statement, at))?;
    Some(Thing::Here(statement.phrase(at)))
}

/// The places of a clause, in their order.
fn stated(statement: &Statement<'_, '_>, role: Role) -> Option<Thing> {
    let spends = statement.verb.is_some_and(|(_, verb)| verb.frame == Frame::Spend) && role == Role::Budget;
    let bound =
        statement.left.filter(|&at| role == Role::Limit && statement.is_thing(at) && !statement.is_cost(at));
    let first = bound.or_else(|| spends.then(|| spent_on(statement)).flatten());
    if pointed(statement).is_some() {
        return None;
    }
    let head = first
        .or_else(|| predicate(statement))
        .or_else(|| goods(statement))
        .or_else(|| after(statement).filter(|&at| !statement.is_cost(at)))
        .or_else(|| own(statement));
    let part = statement.part().is_some();
    let head = head
        .or_else(|| relative(statement))
        .or_else(|| flows_into(statement))
        .or_else(|| if shares(statement) || part { None } else { elsewhere(statement, role) });
    head.map(|at| Thing::Here(statement.phrase(at)))
}

/// `절임배추 2억 원어치`: what is sold by its worth.
fn goods(statement: &Statement<'_, '_>) -> Option<usize> {
    let at =
        statement.left.filter(|&at| statement.words[at].mark() == Mark::Bare && statement.is_thing(at))?;
    statement.tail().starts_with("어치").then_some(at)
}

/// The places of a clause that do not touch the amount.
fn elsewhere(statement: &Statement<'_, '_>, role: Role) -> Option<usize> {
    let given = (role == Role::Donation).then(|| after_with(statement, Mark::Dative)).flatten();
    spent_on(statement)
        .or(given)
        .or_else(|| purpose(statement))
        .or_else(|| {
            marked_before(statement, Mark::Object)
                .filter(|&at| role == Role::Budget || statement.is_predicate() || !is_governed(statement, at))
        })
        .or_else(|| about(statement, role))
        .or_else(|| after_with(statement, Mark::Object))
        .or_else(|| marked_before(statement, Mark::Place))
        .or_else(|| marked_before(statement, Mark::Dative))
        .or_else(|| after_with(statement, Mark::Dative))
        .or_else(|| after_with(statement, Mark::Place))
        .or_else(|| headline(statement))
}

/// The word for money itself, where the text has nothing else.
fn itself(statement: &Statement<'_, '_>) -> Option<Thing> {
    let named = |at: usize| statement.words[at].noun().is_some_and(|noun| noun.role.is_some());
    let cost =
        |at: &usize| statement.is_cost(*at) && named(*at) && !is(statement.words[*at].text, Class::Link);
    let at = after(statement).filter(cost).or_else(|| statement.left.filter(cost));
    at.map(|at| Thing::Here(statement.phrase(at)))
}

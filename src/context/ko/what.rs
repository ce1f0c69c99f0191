//! What an amount is for or of: where Korean puts it, from the surest place to the least sure; then what was said before.

use super::afar::{
    about, after_with, client, headline, is_governed, marked_before, purpose, shares, spent_on, theme,
};
use super::beside::{after, covered_by, flows_into, is_content, is_verbal, own, predicate, relative};
use super::cue::{self, Frame};
use super::earlier::{loan_said, most_said, place, pointed, said};
use super::ends;
use super::eojeol::{Eojeol, Mark, Sort};
use super::lead;
use super::phrase::is_rank;
use super::statement::Statement;
use super::when::is_source;
use super::word::Class;
use crate::context::{Role, Thing, What};
use crate::span::Span;

/// The phrase, for an amount of a role.
pub(super) fn find(statement: &Statement<'_, '_>, role: Role) -> Option<Thing> {
    let here =
        if statement.words[statement.here].inside { bracketed(statement) } else { stated(statement, role) };
    let meant = here.as_ref().and_then(|thing| of_loan(statement, role, thing));
    meant
        .or(here)
        .or_else(|| (role == Role::Donation && !is_gift_said(statement)).then(|| giver(statement))?)
        .or_else(|| known(statement, role))
        .or_else(|| saved_by(statement, role))
        .or_else(|| itself(statement))
        .or_else(|| lead::name(statement.scene).map(Thing::Here))
        .or_else(|| place(statement).map(Thing::Here))
}

/// Whether the item has said what is given (`성금`), and not only by whom.
fn is_gift_said(statement: &Statement<'_, '_>) -> bool {
    let gift = |what: What| cue::noun(&what.text).is_some_and(|noun| noun.role.is_some());
    most_said(statement, Role::Donation).is_some_and(gift)
}

/// `한 기업이 2억 원을 쾌척했다`: who gives it, where nothing is said of it.
fn giver(statement: &Statement<'_, '_>) -> Option<Thing> {
    let words = &statement.words[..statement.here];
    let gives =
        |word: &Eojeol<'_>| word.mark() == Mark::Topic && word.record.is_none() && !word.is(Class::Authority);
    let topic = words
        .iter()
        .rposition(|word| gives(word) || word.sort == Sort::Size && word.mark() == Mark::Topic)?;
    let counted = words[topic].sort == Sort::Size && topic > 0;
    let phrase = statement.phrase(if counted { topic - 1 } else { topic });
    // A mere `주민` says nothing.
    let named = statement.scene.text(phrase).contains(' ') || words[topic].is_bare(Class::Corps);
    named.then_some(Thing::Here(phrase))
}

/// What was said before; support that is not named there is of who gets it.
fn known(statement: &Statement<'_, '_>, role: Role) -> Option<Thing> {
    let said = said(statement, role);
    if role == Role::Support && has_cost(statement) {
        return client(statement).map(|at| Thing::Here(statement.phrase(at))).or(said);
    }
    if role != Role::Support || said.as_ref().is_some_and(|thing| is_support(statement, thing)) {
        return said;
    }
    client(statement).map(|at| Thing::Here(statement.phrase(at))).or(said)
}

/// `교회에 2천만 원의 공사비를 대 준다`.
fn has_cost(statement: &Statement<'_, '_>) -> bool {
    after(statement).or(statement.left).is_some_and(|at| statement.is_cost(at))
}

/// `장학금`, `재난지원금`.
fn is_support(statement: &Statement<'_, '_>, thing: &Thing) -> bool {
    let phrase = match thing {
        Thing::Here(span) => statement.scene.text(*span),
        Thing::Said(what) => &what.text,
    };
    cue::noun(phrase).is_some_and(|noun| noun.role == Some(Role::Support))
}

/// `보증을 받는다`, `가게에 빌려준다`: of the loan that the item has named.
fn of_loan(statement: &Statement<'_, '_>, role: Role, thing: &Thing) -> Option<Thing> {
    let Thing::Here(span) = thing else { return None };
    if role != Role::Loan {
        return None;
    }
    let words = statement.words;
    let head = words.iter().position(|word| word.stem_span().end == span.end);
    let given = |at: usize| {
        let counted = words.get(at + 1).filter(|next| next.sort == Sort::Size).unwrap_or(&words[at]);
        counted.mark() == Mark::Dative
    };
    let general = ends::classes(statement.scene.text(*span)).has(Class::Loan) || head.is_some_and(given);
    if general { loan_said(statement).map(Thing::Said) } else { None }
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
    let gift = matches!(role, Role::Donation | Role::Support);
    let first = bound.or_else(|| if gift { given_as(statement) } else { None });
    let first = first.or_else(|| became(statement)).or_else(|| covered_by(statement));
    let first =
        first.or_else(|| summed(statement)).or_else(|| entry(statement)).or_else(|| funded(statement));
    let first = first.or_else(|| spends.then(|| spent_on(statement)).flatten());
    if pointed(statement).is_some() {
        return None;
    }
    let head = first
        .or_else(|| predicate(statement).filter(|&at| !statement.is_cost(at)))
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

/// `수목원 정비 2단계: 4억 원`, `단열 공사: 반지하 90가구, 가구당 150만 원`: the name of an entry of a list.
fn entry(statement: &Statement<'_, '_>) -> Option<usize> {
    const REACH: usize = 8;
    let words = statement.words;
    let before = Span::new(words[0].span.start, words[statement.here].span.start);
    memchr::memchr(b':', statement.scene.text(before).as_bytes())?;
    let named = statement.left().is_some_and(|left| left.noun().is_some_and(|noun| noun.role.is_some()));
    let colon = |at: usize| words[at].gap.contains(':');
    if named && !colon(statement.here) {
        return None;
    }
    let near = (1..=statement.here).rev().take(REACH);
    let apart = |at: usize| at < statement.here && words[at].sort == Sort::Amount || words[at].opens_entry();
    let after = near.into_iter().take_while(|&at| !apart(at)).find(|&at| colon(at))?;
    let name = (0..after).rev().find(|&at| !words[at].inside)?;
    let full =
        is_content(statement, name) && words[name].noun().is_none_or(|noun| noun.role != Some(Role::Prize));
    (full || name > 0 && is_rank(&words[name]) && is_content(statement, name - 1)).then_some(name)
}

/// `공원에 국비 12억 원, 구비 6억 원 등 모두 18억 원을`: of what the sentence speaks of before the list.
fn summed(statement: &Statement<'_, '_>) -> Option<usize> {
    const NEAR: usize = 3;
    let words = &statement.words[..statement.here];
    let listed = words.iter().rev().take(NEAR).any(|word| word.stem() == "등");
    let first = words.iter().position(|word| word.sort == Sort::Amount).filter(|_| listed)?;
    let parts = first.checked_sub(1).is_some_and(|at| words[at].noun().is_some());
    (0..first).rev().find(|&at| {
        let placed = matches!(words[at].mark(), Mark::Place | Mark::Object);
        parts && placed && words[at].sort == Sort::Word && is_content(statement, at)
    })
}

/// `재원은 예비비 4억 원과 기금 2억 원이다`: of nothing but itself.
fn funded(statement: &Statement<'_, '_>) -> Option<usize> {
    let funds = |word: &Eojeol<'_>| word.mark() == Mark::Topic && word.stem() == "재원";
    let named = |word: &Eojeol<'_>| word.noun().is_some_and(|noun| noun.role.is_some());
    let own = |at: &usize| statement.words[*at].mark() == Mark::Bare && named(&statement.words[*at]);
    statement.left.filter(own).filter(|&at| statement.words[..at].iter().any(funds))
}

/// `총예산은 본예산 1조 원에서 1조 2천억 원으로 늘었다`: of what the sentence speaks of, where the amount before has a noun for itself.
fn became(statement: &Statement<'_, '_>) -> Option<usize> {
    let before = statement.here.checked_sub(1)?;
    let from =
        is_source(&statement.words[before]) && statement.words[before.checked_sub(1)?].mark() == Mark::Bare;
    let named = |at: &usize| statement.words[*at].noun().is_some_and(|noun| noun.role.is_some());
    theme(statement).filter(|at| from && named(at))
}

/// `300만 원을 장학금으로 맡겼다`: as what it is given.
fn given_as(statement: &Statement<'_, '_>) -> Option<usize> {
    let next = statement.words.get(statement.next)?;
    let bounded = statement.has_unit(Class::Ceiling) && statement.mark == Mark::Place;
    let as_it = (statement.mark == Mark::Object || bounded) && next.mark() == Mark::Means;
    let as_it = as_it || is_paid_out(statement);
    (as_it && next.noun().is_some() && is_content(statement, statement.next)).then_some(statement.next)
}

/// `100만 원까지 사례금 지급`: the particle is left out.
fn is_paid_out(statement: &Statement<'_, '_>) -> bool {
    let noun = |at: usize| statement.words.get(at).filter(|word| word.mark() == Mark::Bare && !word.inside);
    let paid =
        noun(statement.next + 1).and_then(Eojeol::verb).is_some_and(|(verb, _)| verb.role == Role::Support);
    statement.mark == Mark::Until && paid && noun(statement.next).is_some()
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
                .filter(|&at| !is_of_other(statement, at))
                .filter(|&at| role == Role::Budget || statement.is_predicate() || !is_governed(statement, at))
        })
        .or_else(|| about(statement, role))
        .or_else(|| after_with(statement, Mark::Object))
        .or_else(|| marked_before(statement, Mark::Place))
        .or_else(|| marked_before(statement, Mark::Dative))
        .or_else(|| after_with(statement, Mark::Dative))
        .or_else(|| after_with(statement, Mark::Place).filter(|&at| !is_document(statement, at)))
        .or_else(|| headline(statement))
}

/// `계약심사로 37억 원 아꼈다`: by what it is saved or earned, where nothing else is said.
fn saved_by(statement: &Statement<'_, '_>, role: Role) -> Option<Thing> {
    let earned = role == Role::Turnover && statement.verb.is_some();
    let means = marked_before(statement, Mark::Means).filter(|_| earned);
    means.map(|at| Thing::Here(statement.phrase(at)))
}

/// `공사비 22억 원은 예산안에 담는다`: where it is written, and not what it is for.
fn is_document(statement: &Statement<'_, '_>, at: usize) -> bool {
    let budget = |word: &Eojeol<'_>| word.noun().is_some_and(|noun| noun.role == Some(Role::Budget));
    budget(&statement.words[at]) && statement.left().is_some_and(budget)
}

/// `첫 삽을 뜬 뒤 7억 원이 들어갔다`: the object of a verb that the money is not spent by.
fn is_of_other(statement: &Statement<'_, '_>, object: usize) -> bool {
    let flows = statement.verb.is_some_and(|(_, verb)| verb.frame == Frame::Flow);
    flows && statement.words.get(object + 1).is_some_and(|next| next.mark() == Mark::Modifier)
}

/// The word for money itself, where the text has nothing else.
fn itself(statement: &Statement<'_, '_>) -> Option<Thing> {
    let named = |at: usize| statement.words[at].noun().is_some_and(|noun| noun.role.is_some());
    let cost =
        |at: &usize| statement.is_cost(*at) && named(*at) && !statement.words[*at].is_itself(Class::Link);
    let at = after(statement).filter(cost).or_else(|| statement.left.filter(cost));
    at.map(|at| Thing::Here(statement.phrase(at)))
}

//! Whether the amount is of what the sentence before is about: it says so, it is a cost with nothing beside it, or the sentence speaks of such
//! money.

use super::focus::Focus;
use super::{focus, follows_verb, is_loan, is_other_loan};
use crate::context::ko::statement::Statement;
use crate::context::ko::statement::beside::is_to_do;
use crate::context::ko::word::{Class, Eojeol, Mark, Noun, NounKind, cue};
use crate::context::{Role, Thing};
use crate::span::Span;

/// What the sentence before is about, where that is no other cost than the amount's; of a work's whole cost, what the news is about.
pub(super) fn focus(statement: &Statement<'_, '_>) -> Option<(Span, Focus)> {
    let found = matter_of_cost(statement).or_else(|| focus::focus(statement));
    found.filter(|(phrase, _)| !is_other_cost(statement, *phrase))
}

/// Whether the amount is of that; `unnamed` where the item has named nothing for such money.
pub(super) fn is_it(
    statement: &Statement<'_, '_>,
    (phrase, sure): (Span, Focus),
    role: Role,
    unnamed: bool,
) -> bool {
    let text = phrase.of(statement.scene.view.text);
    role == Role::Loan && is_loan(text) && !is_other_loan(statement, text)
        || sure == Focus::Object && is_all_of(statement, phrase, role)
        || sure == Focus::Topic && is_theme(statement, phrase, role, unnamed)
        || unnamed && (role == Role::Other || sure == Focus::Object)
        || is_meant(statement, phrase, sure)
}

/// `수당을 준다. 한 사람에 50만 원까지다`: the clause names nothing, and the sentence before such money.
fn is_all_of(statement: &Statement<'_, '_>, phrase: Span, role: Role) -> bool {
    let alone = statement.left.is_none() && statement.verb.is_none();
    alone && last_noun(statement, phrase).is_some_and(|noun| noun.role == Some(role))
}

/// `숲길이 생긴다. 사업비 9억 원 중`: what is built has the cost.
pub(super) fn of_work(statement: &Statement<'_, '_>) -> Option<Span> {
    let (phrase, sure) = if is_cost_of_work(statement) { focus(statement)? } else { return None };
    is_meant(statement, phrase, sure).then_some(phrase)
}

/// `산후조리비도 새로 생긴다. 산모 1인당 30만 원을`: what is given, and not to whom.
pub(in crate::context::ko) fn given_theme(statement: &Statement<'_, '_>, role: Role) -> Option<Thing> {
    if role != Role::Support {
        return None;
    }
    let each = statement.words.get(statement.left? + 1)?.text.ends_with('당');
    let client =
        statement.left().is_some_and(|left| left.mark() == Mark::Bare && left.is_bare(Class::Client));
    if !each || !client {
        return None;
    }
    let (phrase, _) = focus::focus(statement).filter(|(_, sure)| *sure == Focus::Topic)?;
    is_theme(statement, phrase, role, false).then_some(Thing::Here(phrase))
}

/// `성금도 이어졌다. 상인회가 3천만 원을 보냈다`: the sentence before speaks of such money.
pub(in crate::context::ko) fn is_told(statement: &Statement<'_, '_>, role: Role) -> bool {
    let topic = focus::focus(statement).filter(|(_, sure)| *sure == Focus::Topic);
    topic.is_some_and(|(phrase, _)| is_theme(statement, phrase, role, false))
}

/// Whether the amount is of what the sentence before is about, although the item has named other things.
fn is_meant(statement: &Statement<'_, '_>, phrase: Span, sure: Focus) -> bool {
    let after = statement.words.get(statement.next).filter(|_| statement.mark == Mark::Modifier);
    let points = |word: &Eojeol<'_>| word.is(Class::Pointing);
    let money = |at: usize| statement.is_cost(at) && !follows_verb(statement, at);
    let left = statement.left.is_some_and(|at| money(at) || points(&statement.words[at]));
    // `숲길이 생긴다. 사업비 9억 원은`: what is built has a cost.
    let work = is_cost_of_work(statement);
    let to_do = statement.left().is_some_and(is_to_do);
    let built = || (work || to_do) && last_noun(statement, phrase).is_none();
    // `월세를 지원한다. 상한은 20만 원이다`
    let ceiling = statement.left().and_then(Eojeol::noun);
    let left = left || to_do || ceiling.is_some_and(|noun| noun.role == Some(Role::Limit));
    sure == Focus::Said || after.is_some_and(points) || left && (sure == Focus::Object || built())
}

/// `모금은 2월까지 이어진다. 15억 원을 모으려 한다`: the sentence before speaks of such money; `상담은 무료다`, of what has the price.
fn is_theme(statement: &Statement<'_, '_>, phrase: Span, role: Role, unnamed: bool) -> bool {
    let text = statement.scene.view.text;
    let of_role = |noun: Noun| noun.role == Some(role) && noun.kind == NounKind::Thing;
    let fits = role == Role::Price && unnamed || last_noun(statement, phrase).is_some_and(of_role);
    fits && text[phrase.end..].starts_with(['은', '는', '도'])
}

/// `처리비를 나눠 낸다. 총사업비는`: what costs is no other cost.
fn is_other_cost(statement: &Statement<'_, '_>, phrase: Span) -> bool {
    let cost = |noun: Noun| matches!(noun.role, Some(Role::Budget | Role::Price));
    is_cost_of_work(statement) && last_noun(statement, phrase).is_some_and(cost)
}

/// `공사를 시작한다. 지붕을 걷어 낸다. 공사비는`: the news names the work, and the cost is not that of its last step.
fn matter_of_cost(statement: &Statement<'_, '_>) -> Option<(Span, Focus)> {
    const FAR: usize = 1500;
    let at = statement.left.filter(|&at| statement.is_cost(at))?;
    let opens = statement.read.begins_paragraph(statement.scene);
    let budget = at == 0 && opens && statement.words[at].mark() == Mark::Topic;
    if !budget && !is_cost_of_work(statement) {
        return None;
    }
    let cost = statement.words[at].stem();
    let whole =
        cost.starts_with('총') || at > 0 && statement.words[at - 1].written().is_any(["전체", "당초", "총"]);
    let near = |phrase: Span| statement.scene.amount().span.start - phrase.end < FAR;
    let named = |phrase: Span| {
        cost.strip_suffix('비').is_some_and(|work| statement.scene.text(phrase).ends_with(work))
    };
    focus::matter(statement).filter(|(phrase, _)| near(*phrase) && (whole || opens || named(*phrase)))
}

/// `총사업비`, `공사비`: what a work costs.
fn is_cost_of_work(statement: &Statement<'_, '_>) -> bool {
    let cost = statement.left.filter(|&at| statement.is_cost(at)).map(|at| &statement.words[at]);
    let budget = |noun: Noun| noun.role == Some(Role::Budget);
    let own = |stem: &str| stem.ends_with('비') && !["구비", "시비", "국비"].contains(&stem);
    cost.is_some_and(|cost| own(cost.stem()) && cost.noun().is_some_and(budget))
}

/// What the last word of a phrase says an amount is.
fn last_noun(statement: &Statement<'_, '_>, phrase: Span) -> Option<Noun> {
    cue::noun(phrase.of(statement.scene.view.text).rsplit(' ').next()?)
}

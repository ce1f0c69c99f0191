//! When it happens: the nearest date of the statement, but the day on which it was told, what is compared with, and deadlines.

use smol_str::SmolStr;

use super::cue::Frame;
use super::eojeol::{Eojeol, Mark, Sort};
use super::statement::{Statement, closes};
use super::status;
use super::tense::{self, Tense};
use super::word::Class;
use crate::context::{Role, Status};
use crate::kind::date::TimePoint;
use crate::modifier::Modifier;

/// A date against the day of publication.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Time {
    Past,
    Now,
    Coming,
}

/// The record of the date of an amount's event.
pub(super) fn find(statement: &Statement<'_, '_>, role: Role) -> Option<usize> {
    if role == Role::Limit || statement.words.iter().all(|word| word.sort != Sort::Date) {
        return None;
    }
    let dated = |occasion| before(statement, occasion).or_else(|| after(statement, occasion));
    dated(false).or_else(|| dated(true))
}

/// The nearest date before: past other amounts of a list, not past one that has its date for itself.
fn before(statement: &Statement<'_, '_>, occasion: bool) -> Option<usize> {
    let words = statement.words;
    let mut from = false;
    for at in (0..statement.here).rev() {
        let word = &words[at];
        match word.sort {
            Sort::Amount if is_source(word) => from = true,
            Sort::Amount if is_apart(statement, at) => return None,
            Sort::Date
                if (from || is_source(&words[statement.here])) && from != (word.mark() == Mark::From) => {}
            Sort::Date if fits(statement, at) && (occasion || !is_occasion(statement, at)) => {
                return word.record;
            }
            _ if closes(word) && words[at + 1].gap.contains(',') => return opening(statement),
            _ => {}
        }
    }
    None
}

/// The date that the sentence opens with: it holds for all its clauses.
fn opening(statement: &Statement<'_, '_>) -> Option<usize> {
    let first = statement.words.first().filter(|word| word.sort == Sort::Date)?;
    first.record.filter(|_| fits(statement, 0))
}

/// The first date after, up to the next amount.
fn after(statement: &Statement<'_, '_>, occasion: bool) -> Option<usize> {
    let words = statement.words;
    // `넘었다”며`: what somebody else says ends there.
    let quoted = |at: usize| at > statement.next && closes(&words[at - 1]) && words[at].gap.contains('”');
    if is_of_list(statement) || status::was(&words[statement.here]) {
        return None;
    }
    // `들여 지붕을 달고, …`: the next clause is of something else.
    let verb = statement.verb.map_or(words.len(), |(verb, _)| verb);
    let another = |at: usize| at > verb + 1 && closes(&words[at - 1]) && words[at].gap.contains(',');
    let ends =
        |at: usize| another(at) || words[at].sort == Sort::Amount || words[at].opens_entry() || quoted(at);
    let near = (statement.next..words.len()).take_while(|&at| !ends(at));
    let fitting = |&at: &usize| {
        words[at].sort == Sort::Date && fits(statement, at) && (occasion || !is_occasion(statement, at))
    };
    near.into_iter().find(fitting).and_then(|at| words[at].record)
}

/// `급식에 7억 원, 3월 여는 도서관에 9억 원`: what stands between two amounts of a list is of the second.
fn is_of_list(statement: &Statement<'_, '_>) -> bool {
    const REACH: usize = 8;
    let words = statement.words;
    let parted = words.get(statement.next).is_some_and(|next| next.gap.starts_with(','));
    let near = words.iter().skip(statement.next).take(REACH);
    let mut near = near.take_while(|word| !closes(word));
    statement.mark == Mark::Bare && parted && near.any(|word| word.sort == Sort::Amount)
}

/// `131만 원에서 142만 원으로`: what it was. The day from which it changes is that of what it becomes.
pub(super) fn is_source(word: &Eojeol<'_>) -> bool {
    word.sort == Sort::Amount && word.text.ends_with("에서")
}

/// An amount in brackets, one that was, and one from which another goes: its date is its own.
fn is_apart(statement: &Statement<'_, '_>, at: usize) -> bool {
    let word = &statement.words[at];
    let compared = statement.words.get(at + 1).is_some_and(|next| next.is_itself(Class::Compare));
    word.inside || compared || matches!(word.mark(), Mark::Modifier | Mark::Copula | Mark::Than)
}

/// Whether a date can be the one of the event.
fn fits(statement: &Statement<'_, '_>, at: usize) -> bool {
    const REACH: usize = 3;
    let word = &statement.words[at];
    let Some(record) = word.record.filter(|&record| is_dated(statement, record)) else {
        return false;
    };
    if is_of_bracket(statement, at) || is_of_attribute(statement, at) {
        return false;
    }
    // `13일 강북구(구청장 …)에 따르면`
    let after = statement.words[at + 1..].iter().take_while(|next| next.sort != Sort::Amount);
    let mut near = after.filter(|next| !next.inside).take(REACH);
    let told = is_day(statement, record) && near.clone().any(|next| next.begins(Class::Tell));
    let paired = word.mark() == Mark::And && !word.outer;
    let compared = paired || word.mark() == Mark::Than || near.clone().take(2).any(is_comparison);
    let deadline = near.any(|next| next.begins(Class::Deadline));
    !(word.inside || told || compared || deadline)
}

/// Whether a date can be dated: a part of the day (`야간`) cannot.
fn is_dated(statement: &Statement<'_, '_>, record: usize) -> bool {
    let of_day =
        |value: &str| value.starts_with('T') && !value[1..].starts_with(|c: char| c.is_ascii_digit());
    statement.scene.date(record).is_some_and(|date| !of_day(&date.value))
}

/// `지난해에 비해`, `지난해 같은 때보다`.
fn is_comparison(word: &Eojeol<'_>) -> bool {
    word.is_itself(Class::Compare) || word.mark() == Mark::Than && word.is_bare(Class::Moment)
}

/// `재작년(2억 원)의 3배`: of the amount in the brackets alone.
fn is_of_bracket(statement: &Statement<'_, '_>, date: usize) -> bool {
    let words = statement.words;
    let own = words.get(date + 1).is_some_and(|next| next.inside && next.sort == Sort::Amount);
    words[date].outer && own && !words[statement.here].inside
}

/// `… 고치고, 1986년에 지은 화장실은`: when a thing that is named later was made.
fn is_of_attribute(statement: &Statement<'_, '_>, date: usize) -> bool {
    if date < statement.here {
        return is_of_opening(statement, date);
    }
    let next = statement.words.get(date + 1).filter(|next| next.sort == Sort::Word);
    let past = next.is_some_and(|next| tense::of_modifier(next) == Some(Tense::Past));
    past && statement.words[date].mark() == Mark::Place
}

/// `10월 문을 여는 수영장의 이용료는`: when the thing that is spoken of opens.
fn is_of_opening(statement: &Statement<'_, '_>, date: usize) -> bool {
    const REACH: usize = 4;
    let words = statement.words;
    let end = statement.here.min(date + 1 + REACH);
    let opens = (date + 1..end).find(|&at| words[at].is(Class::Opened) && words[at].mark() == Mark::Modifier);
    let fee = |word: &Eojeol<'_>| {
        let role = word.noun().and_then(|noun| noun.role);
        word.mark() == Mark::Topic && matches!(role, Some(Role::Price | Role::Turnover))
    };
    opens.is_some_and(|at| words[at..statement.here].iter().any(fee))
}

/// `설을 맞아`: why it happens rather than when.
fn is_occasion(statement: &Statement<'_, '_>, at: usize) -> bool {
    const REACH: usize = 2;
    let end = statement.words.len().min(at + 1 + REACH);
    let mut near = statement.words[at + 1..end].iter();
    near.any(|next| next.begins(Class::Occasion))
}

/// Whether a date is a day or finer: what is told, is told on a day.
fn is_day(statement: &Statement<'_, '_>, record: usize) -> bool {
    const DAY: usize = "2022-01-25".len();
    statement.scene.date(record).is_some_and(|date| date.value.len() >= DAY)
}

/// A date against the day of publication, where both are known.
pub(super) fn time(statement: &Statement<'_, '_>, record: usize) -> Option<Time> {
    let today = TimePoint::whole(statement.scene.published?);
    let date = statement.scene.date(record)?;
    let (first, last) = (date.first?, date.last?);
    Some(match () {
        () if last < today => Time::Past,
        () if first > today => Time::Coming,
        () => Time::Now,
    })
}

/// How long a year is as dates are written.
const YEAR: usize = 4;

/// The year of the budget that the item is about, where it was named as one to come: its parts are of that year.
pub(super) fn budget_year(statement: &Statement<'_, '_>, role: Role) -> Option<SmolStr> {
    let each = role == Role::Support && statement.scene.amount().modifier == Some(Modifier::EqualOrLess);
    if each || !matches!(role, Role::Budget | Role::Support) {
        return None;
    }
    let said = statement.scene.memory.said(statement.scene.amount().item);
    let mut years =
        said.filter(|said| said.role == Some(Role::Budget) && said.status == Some(Status::Planned));
    let year = years.find_map(|said| {
        said.when.as_ref().filter(|when| when.len() == YEAR && is_coming(statement, when))
    })?;
    (!is_spent(statement)).then(|| year.clone())
}

/// `지급한 지원금은 3억 원`, `11억 원이던`: it is no part of a budget to come.
pub(super) fn is_spent(statement: &Statement<'_, '_>) -> bool {
    let spent = |word: &Eojeol<'_>| {
        let verb = word.verb().is_some_and(|(verb, _)| verb.frame != Frame::Assign);
        verb && !word.is(Class::Change) && tense::of_modifier(word) == Some(Tense::Past)
    };
    let gone = statement.verb.filter(|(_, verb)| verb.frame == Frame::Flow);
    let gone = gone.is_some_and(|(at, _)| tense::of_modifier(&statement.words[at]) == Some(Tense::Past));
    gone || statement.tail().ends_with("던") || statement.words[..statement.here].iter().any(spent)
}

fn is_coming(statement: &Statement<'_, '_>, year: &str) -> bool {
    statement.read.today(statement.scene).and_then(|today| today.get(..YEAR)).is_some_and(|this| year > this)
}

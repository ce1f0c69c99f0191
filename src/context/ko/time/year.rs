//! The year of the budget that the item is about: its parts are of that year, where nothing else is said of them.

use std::cmp::Ordering;

use smol_str::SmolStr;

use super::tense::Tense;
use super::{status, tense};
use crate::context::ko::statement::Statement;
use crate::context::ko::word::{Class, Eojeol, Frame};
use crate::context::{Role, Said, Status};
use crate::modifier::Modifier;

/// How long a year is as dates are written.
const YEAR: usize = 4;

/// The year of the budget that the item is about, where it was named as one to come: its parts are of that year.
pub(in crate::context::ko) fn budget(statement: &Statement<'_, '_>, role: Role) -> Option<SmolStr> {
    let each = role == Role::Support && statement.scene.amount().modifier == Some(Modifier::EqualOrLess);
    if each || !matches!(role, Role::Budget | Role::Support) || status::is_average(statement) {
        return None;
    }
    let said = statement.said().filter(|said| said.role == Some(Role::Budget));
    let mut years = said.filter(|said| said.when.as_ref().is_some_and(|when| when.len() == YEAR));
    let said = years.find(|said| match time(statement, said) {
        Some(Ordering::Greater) => {
            said.status == Some(Status::Planned) && said.what.as_ref().is_some_and(status::is_whole_budget)
        }
        Some(Ordering::Equal) => is_of_works(said),
        _ => false,
    })?;
    let coming = time(statement, said) == Some(Ordering::Greater) && !is_spent(statement);
    said.when.clone().filter(|_| coming)
}

/// What was said of a year against the year that is.
fn time(statement: &Statement<'_, '_>, said: &Said) -> Option<Ordering> {
    let today = statement.read.today(statement.scene)?.get(..YEAR)?;
    said.when.as_ref().map(|when| when.as_str().cmp(today))
}

/// `올해 추진하는 사업은 22억 원이다`: from there on the news is of this year's.
fn is_of_works(said: &Said) -> bool {
    said.what.as_ref().is_some_and(|what| what.text.ends_with("사업"))
}

/// `지급한 지원금은 3억 원`, `11억 원이던`: it is no part of a budget to come.
pub(super) fn is_spent(statement: &Statement<'_, '_>) -> bool {
    let spent = |word: &Eojeol<'_>| {
        let verb = word.verb().is_some_and(|(verb, _)| verb.frame != Frame::Assign);
        verb && !word.is(Class::Change) && tense::of_modifier(word) == Some(Tense::Past)
    };
    let gone = statement.verb.filter(|(_, verb)| verb.frame == Frame::Flow);
    let gone = gone.is_some_and(|(at, _)| tense::of_modifier(&statement.words[at]) == Some(Tense::Past));
    gone || is_given_since(statement)
        || statement.tail().ends_with("던")
        || statement.words[..statement.here].iter().any(spent)
}

/// `지난 3년간 2억 원을 지원했고`: in a time that is over.
fn is_given_since(statement: &Statement<'_, '_>) -> bool {
    const SINCE: [&str; 6] = ["지난", "최근", "그동안", "그간", "지금까지", "이제까지"];
    let given = statement.verb.filter(|(_, verb)| verb.frame != Frame::Assign);
    let verb = given.map(|(at, _)| &statement.words[at]);
    let past = verb.is_some_and(|word| tense::of(std::slice::from_ref(word)) == Some(Tense::Past));
    let since = |word: &Eojeol<'_>| SINCE.iter().any(|since| word.text.starts_with(since));
    past && statement.words[..statement.here].iter().any(since)
}

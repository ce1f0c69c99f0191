//! How Korean says what an amount is. The verb that governs an amount stands after it (`10억 원을 발행한다`), the noun that it is of before it
//! (`수강료 3만 원`) or after `규모의`, and a clause ends with its tense.
//!
//! The sentence of an amount is read once as eojeols, its statement from them; the fields of the [`Reading`] are answered from the statement, a folder each:
//!
//! | folder | what it answers |
//! |---|---|
//! | [`word`] | what one eojeol tells: its noun or verb, its particle or ending, by form and by tables |
//! | [`sentence`] | which eojeols stand around an amount |
//! | [`statement`] | which noun the amount belongs to, which verb governs it, how far its clause goes |
//! | [`role`] | which role the rules give it: the strongest claim |
//! | [`weighing`] | which role and which status it has, the rules' word weighed against the words around |
//! | [`what`] | what it is for or of: rules choose a phrase, weights decide between it and others |
//! | [`earlier`] | what the sentences and amounts before have said, where its own sentence leaves that open |
//! | [`time`] | when it happens, and whether it has |
//! | [`doer`] | whose doing it is |
//!
//! [`read`] below is the way through them. What holds in every language (the memory of an item, districts, headlines, how weights are looked up) is in
//! [`context`](crate::context); the weights themselves are in `weights/`, a table a question.

#![allow(
    clippy::needless_bitwise_bool,
    reason = "which of several tests tells cannot be foreseen: what is at hand is asked together"
)]

mod doer;
mod earlier;
mod role;
mod sentence;
mod statement;
mod time;
mod weighing;
mod what;
mod word;

pub(super) use self::sentence::Sentence;

use self::statement::Statement;
use self::time::{status, when, year};
use self::weighing::Told;
use self::what::choice;
use super::{Reading, Rule, Scene};
use crate::context::Time;

/// The rules, in their order.
pub(super) fn rules() -> Vec<&'static Rule> {
    role::rules().chain([&weighing::WEIGHED]).collect()
}

/// Reads an amount; `sentence` keeps what was read of it.
pub(super) fn read(scene: &Scene<'_>, sentence: &mut Sentence<'_>) -> Reading {
    sentence.go_to(scene);
    let Some(mut statement) = Statement::read(scene, sentence) else { return Reading::default() };
    statement.verb = statement.governing();
    let Some((ruled, claims)) = role::decide(&statement) else { return Reading::default() };
    let ((decided, rule), weights) = weighing::role(&statement, ruled, &claims);
    let when = when::find(&statement, decided);
    let year = if when.is_none() { year::budget(&statement, decided) } else { None };
    let time = when.and_then(|record| scene.time(record)).or(year.as_ref().map(|_| Time::Coming));
    let told = Told { role: decided, time, status: status::find(&statement, decided, time) };
    let what = what::find(&statement, decided);
    let mut candidates = choice::Candidates::new();
    candidates.gather(&statement, what.as_ref());
    #[cfg(feature = "training")]
    let asked = super::training::Asked {
        what: choice::asked(&statement, decided, &candidates),
        ..weighing::asked(&statement, ruled, told)
    };
    Reading {
        role: Some((decided, rule)),
        what: choice::best(&statement, decided, &candidates),
        when,
        year,
        status: Some(weighing::status(&statement, told, weights)),
        doer: doer::find(&statement),
        former: false,
        #[cfg(feature = "training")]
        asked,
    }
}

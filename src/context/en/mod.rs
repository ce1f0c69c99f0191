//! How English says what an amount is.
//!
//! The sentence of an amount is read once as words, its statement from them; the fields of the [`Reading`] are answered from the statement, a folder each:
//!
//! | folder | what it answers |
//! |---|---|
//! | [`word`] | what one word tells, by its form and by the table of cues |
//! | [`sentence`] | which words stand around an amount |
//! | [`statement`] | what binds the amount before it, behind it, and by which verb |
//! | [`role`] | which role the rules give it: the first that decides |
//! | [`weighing`] | which role and which status it has, the rules' word weighed against the words around |
//! | [`what`] | what it is for or of: rules propose phrases, weights choose one |
//! | [`earlier`] | what the sentences and amounts before have said, where its own sentence leaves that open |
//! | [`time`] | when it happens, and whether it has |
//! | [`doer`] | whose doing it is |
//!
//! [`read`] below is the way through them. What holds in every language (the memory of an item, districts, headlines, how weights are looked up) is in
//! [`context`](crate::context); the weights themselves are in `weights/`, a table a question.

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

use smol_str::SmolStr;

use self::role::{RULES, Taken, sized};
use self::statement::Statement;
use self::time::{former, status, when};
use self::what::{candidates, choice};
use super::{Reading, Role, Rule, Scene, Status};

/// The rules, in their order.
pub(super) fn rules() -> Vec<&'static Rule> {
    RULES.iter().map(|decider| &decider.rule).chain([&weighing::WEIGHED]).collect()
}

/// Reads one amount.
pub(super) fn read<'a>(scene: &'a Scene<'a>, sentence: &'a mut Sentence<'_>) -> Reading {
    sentence.go_to(scene);
    let endings = sentence.endings();
    let s = Statement::read(sentence.around(scene, &endings));
    let decided = RULES.iter().find_map(|rule| Some(((rule.decide)(&s)?, rule)));
    let ruled = decided.map(|(role, decider)| (sized(&s, role), decider));
    let role = weighing::role(&s, ruled);
    let former = role.is_some_and(|(role, _)| former::is_compared(&s, role));
    let ruled_status = role.map(|(role, _)| {
        // An amount of another role than the one before goes on with nothing of it.
        let taken = decided.filter(|(said, _)| *said == role).map(|(_, decider)| decider.taken);
        (role, status::find(&s, role, taken.unwrap_or(Taken::Nothing), former))
    });
    let status = ruled_status.map(|(role, ruled)| weighing::status(&s, role, ruled));
    let dated = status.is_some_and(|status| status != Status::Standing);
    let budget = role.is_some_and(|(role, _)| role == Role::Budget);
    let year = if dated && budget { when::year(&s) } else { None };
    let year = year.or_else(|| if dated && budget { again(&s) } else { None });
    let when = if dated && year.is_none() { when::find(&s) } else { None };
    let said = when.and_then(|at| scene.date(at)).map(|date| &*date.value).or(year.as_deref());
    let coming = budget && said.is_some_and(|when| is_coming(scene, when));
    let past = budget && status == Some(Status::Planned) && said.is_some_and(|when| is_past(scene, when));
    let status = match (coming, past) {
        (true, _) => Some(Status::Planned),
        (_, true) => Some(Status::Done),
        _ => status,
    };
    let mut candidates = candidates::All::new();
    if let Some((role, _)) = role {
        candidates::find(&s, role, &mut candidates);
    }
    #[cfg(feature = "training")]
    let asked = super::training::Asked {
        what: role.map_or_else(Vec::new, |(role, _)| choice::asked(&s, role, &candidates)),
        ..weighing::asked(&s, ruled, ruled_status)
    };
    Reading {
        role,
        what: role.and_then(|(role, _)| choice::best(&s, role, &candidates)),
        when,
        year,
        status,
        former,
        doer: doer::find(&s),
        #[cfg(feature = "training")]
        asked,
    }
}

/// The coming year that the same amount was said to be the budget of: in the headline, before.
fn again(s: &Statement<'_>) -> Option<SmolStr> {
    let when = s.said_again()?.when.clone()?;
    is_coming(s.clause.scene, &when).then_some(when)
}

/// Whether a date lies in a year to come: a budget that was drawn up for it is planned all the same.
fn is_coming(scene: &Scene<'_>, date: &str) -> bool {
    year(date).zip(scene.published).is_some_and(|(year, day)| year > day.civil().year())
}

/// Whether a date lies in a year that is over: what was planned for it is done.
fn is_past(scene: &Scene<'_>, date: &str) -> bool {
    year(date).zip(scene.published).is_some_and(|(year, day)| year < day.civil().year())
}

/// The year that a date begins with.
fn year(date: &str) -> Option<i16> {
    date.get(..4)?.parse().ok()
}

//! How English says what an amount is.
//!
//! A sentence is read once for all its amounts, as a [`sentence`] of words with what each can tell ([`cue`]): what stands before the amount ([`lead`]), what
//! stands after it ([`tail`]) and the verb that governs it ([`verb`]). The [`rules`] tell the role from these, the first that decides, and [`weighed`] weighs that against the words around; then [`thing`]
//! proposes phrases, of which [`choice`] takes one, [`status`] tells whether it has happened, which is weighed as well, and [`when`] the date.
//!
//! - Reading: `reader`, `token`, `shape`, `gap`, `cue` with its table `cues` and its classes `mark`, `sentence`, `clause`, `endings` of the sentences before, and what was `heard` in them, by its `runs` of letters.
//! - Syntax: `phrase`, `modifier`, `quoted`, `subject`, `lead` with `label`, `change` and `adjacent`, `tail` with `toward` and `inserted`, `verb` with `skipped`; `statement` holds what was
//!   read.
//! - Weights: `features` of a role and a status, `weighed`; `candidates` for what it is for, `choice` with `few`.
//! - What for: `thing` asks `costs`, `whose` with `itemized`, `whole`, `aside`, `people`, `entry`, `topic`, `own`, `said` and `earlier` in turn; `empty` says what can be none.
//! - The rest: `status` with `tensed` and `former`, `when` with `compared` and `elsewhen`, `doer` with `title`.

mod adjacent;
mod aside;
mod candidates;
mod change;
mod choice;
mod clause;
mod compared;
mod costs;
mod cue;
mod cues;
mod doer;
mod earlier;
mod elsewhen;
mod empty;
mod endings;
mod entry;
mod features;
mod few;
mod former;
mod gap;
mod heard;
mod inserted;
mod itemized;
mod label;
mod lead;
mod mark;
mod modifier;
mod own;
mod people;
mod phrase;
mod quoted;
mod reader;
mod respective;
mod rules;
mod runs;
mod said;
mod sentence;
mod shape;
mod skipped;
mod statement;
mod status;
mod subject;
mod tail;
mod tensed;
mod thing;
mod title;
mod token;
mod topic;
mod toward;
mod verb;
mod weighed;
mod when;
mod whole;
mod whose;

pub(super) use self::sentence::Sentence;

use self::statement::Statement;
use smol_str::SmolStr;

use super::{Reading, Role, Rule, Scene, Status};

/// The rules, in their order.
pub(super) fn all() -> Vec<&'static Rule> {
    rules::RULES.iter().map(|decider| &decider.rule).chain([&weighed::WEIGHED]).collect()
}

/// Reads one amount.
pub(super) fn read<'a>(scene: &'a Scene<'a>, sentence: &'a mut Sentence<'_>) -> Reading {
    sentence.go_to(scene);
    let endings = sentence.endings();
    let s = Statement::new(sentence.around(scene, &endings));
    let decided = rules::RULES.iter().find_map(|rule| Some(((rule.decide)(&s)?, rule)));
    let ruled = decided.map(|(role, decider)| (rules::sized(&s, role), decider));
    let role = weighed::role(&s, ruled);
    let former = role.is_some_and(|(role, _)| former::is_compared(&s, role));
    let ruled_status = role.map(|(role, _)| {
        // An amount of another role than the one before goes on with nothing of it.
        let taken = decided.filter(|(said, _)| *said == role).map(|(_, decider)| decider.taken);
        (role, status::of(&s, role, taken.unwrap_or(rules::Taken::Nothing), former))
    });
    let status = ruled_status.map(|(role, ruled)| weighed::status(&s, role, ruled));
    let dated = status.is_some_and(|status| status != Status::Standing);
    let budget = role.is_some_and(|(role, _)| role == Role::Budget);
    let year = if dated && budget { when::year(&s) } else { None };
    let year = year.or_else(|| if dated && budget { again(&s) } else { None });
    let when = if dated && year.is_none() { when::of(&s) } else { None };
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
        ..weighed::asked(&s, ruled, ruled_status)
    };
    Reading {
        role,
        what: role.and_then(|(role, _)| choice::best(&s, role, &candidates)),
        when,
        year,
        status,
        former,
        doer: doer::of(&s),
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

//! How English says what an amount is.
//!
//! A sentence is read once for all its amounts, as [`words`] with what each can tell ([`cue`]): what stands before the amount ([`lead`]), what
//! stands after it ([`tail`]) and the verb that governs it ([`verb`]). The [`rules`] tell the role from these, the first that decides; then [`thing`]
//! chooses the phrase, [`status`] the tense and [`when`] the date.

mod clause;
mod cue;
mod doer;
mod earlier;
mod endings;
mod gap;
mod lead;
mod mark;
mod phrase;
mod reader;
mod rules;
mod statement;
mod status;
mod tail;
mod thing;
mod token;
mod verb;
mod when;
mod words;

pub(super) use self::words::Words;

use self::statement::Statement;
use super::{Reading, Role, Rule, Scene, Status};

/// The rules, in their order.
pub(super) fn all() -> Vec<&'static Rule> {
    rules::RULES.iter().map(|(rule, _)| rule).collect()
}

/// Reads one amount.
pub(super) fn read<'a>(scene: &'a Scene<'a>, words: &'a mut Words<'_>) -> Reading {
    let s = Statement::new(scene, words);
    let decided = rules::RULES.iter().find_map(|(rule, decide)| Some((decide(&s)?, rule.id)));
    let role = decided.map(|(role, rule)| (rules::sized(&s, role), rule));
    // An amount of another role than the one before goes on with nothing of it.
    let taken = |rule| if role == decided { rules::taken(rule) } else { rules::Taken::Nothing };
    let status = role.map(|(role, rule)| status::of(&s, role, taken(rule)));
    let dated = status.is_some_and(|status| status != Status::Standing);
    let when = if dated { when::of(&s) } else { None };
    let coming =
        role.is_some_and(|(role, _)| role == Role::Budget) && when.is_some_and(|when| is_coming(scene, when));
    let status = if coming { Some(Status::Planned) } else { status };
    let what = role.and_then(|(role, _)| thing::of(&s, role));
    Reading { role, what, when, status, doer: doer::of(&s), ..Reading::default() }
}

/// Whether a date lies in a year to come: a budget that was drawn up for it is planned all the same.
fn is_coming(scene: &Scene<'_>, date: usize) -> bool {
    let year = scene.date(date).and_then(|date| date.value.get(..4)?.parse::<i16>().ok());
    year.zip(scene.published).is_some_and(|(year, day)| year > day.civil().year())
}

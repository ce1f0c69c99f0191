//! How Korean says what an amount is. The verb that governs an amount stands after it (`10억 원을 발행한다`), the noun that it is of before it
//! (`수강료 3만 원`) or after `규모의`, and a clause ends with its tense.
//!
//! An amount is read as a [`Statement`]: the eojeols of its clause with their particles. [`role`] has the rules, and what they say is [`weighed`]; [`what`], [`when`], [`status`]
//! and [`doer`] each answer one question of the reading. The words are in five tables: nouns and verbs that are cues, particles, endings of
//! verbs, and the words of grammar around an amount.

#![allow(
    clippy::needless_bitwise_bool,
    reason = "which of several tests tells cannot be foreseen: what is at hand is asked together"
)]

mod afar;
mod begins;
mod beside;
mod choice;
mod clause;
mod cost;
mod cue;
mod doer;
mod earlier;
mod ends;
mod entry;
mod eojeol;
mod event;
mod extent;
mod fallback;
mod features;
mod few;
mod focus;
mod gift;
mod gist;
mod governing;
mod lead;
mod left;
mod means;
mod meant;
mod morph;
mod named;
mod paragraph;
mod particle;
mod phrase;
mod role;
mod runs;
mod settled;
mod statement;
mod status;
mod stem;
mod sum;
mod table;
mod tense;
mod theme;
mod thing;
mod trie;
mod unit;
mod weighed;
mod what;
mod when;
mod word;
mod words;
mod written;
mod year;

use super::{Reading, Rule, Scene};
use crate::context::Time;
use statement::Statement;

pub(super) use words::Words;

/// The rules, in their order.
pub(super) fn rules() -> Vec<&'static Rule> {
    role::rules().chain([&weighed::WEIGHED]).collect()
}

/// Reads an amount; `words` keeps what was read of its sentence.
pub(super) fn read(scene: &Scene<'_>, words: &mut Words<'_>) -> Reading {
    words.meet(scene);
    let Some(mut statement) = Statement::read(scene, words) else { return Reading::default() };
    statement.verb = statement.governing();
    let Some((ruled, claims)) = role::decide(&statement) else { return Reading::default() };
    let ((decided, rule), weights) = weighed::role(&statement, ruled, &claims);
    let when = when::find(&statement, decided);
    let year = if when.is_none() { year::budget(&statement, decided) } else { None };
    let time = when.and_then(|record| scene.time(record)).or(year.as_ref().map(|_| Time::Coming));
    let ruled_status = status::find(&statement, decided, time);
    let what = what::find(&statement, decided);
    let mut candidates = choice::Candidates::new();
    candidates.gather(&statement, what.as_ref());
    #[cfg(feature = "training")]
    let asked = super::training::Asked {
        what: choice::asked(&statement, decided, &candidates),
        ..weighed::asked(&statement, ruled, decided, time, ruled_status)
    };
    Reading {
        role: Some((decided, rule)),
        what: choice::best(&statement, decided, &candidates),
        when,
        year,
        status: Some(weighed::status(&statement, decided, time, ruled_status, weights)),
        doer: doer::find(&statement),
        former: false,
        #[cfg(feature = "training")]
        asked,
    }
}

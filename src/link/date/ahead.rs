//! Dates that a past verb sets for later: `postponed until May`, `rescheduled for June 5`, `banned ... until the end of August`.
//!
//! The verb tells what was decided, the date when that ends or takes place: not what the verb's tense says. Of a festival that `ran until May` the
//! tense holds. How Korean says it is in [`super::ahead_ko`].

use once_cell::sync::Lazy;
use rustc_hash::FxHashMap;

use super::Input;
use super::verb::is_past;
use crate::rule::words::{Word, Words};
use crate::scan::lexicon::rows;
use crate::span::Span;

/// What a verb sets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sets {
    /// A new time: `moved to`, `rescheduled for`.
    Time,
    /// A new time where `off` or `back` goes with it: `put the vote off until`.
    TimeAway,
    /// How long something holds: `banned until`.
    End,
}

/// Whether the past verb before the date at `span` sets it for later.
pub(super) fn is_set(input: &Input<'_>, span: Span, bounds: Span) -> bool {
    let mut words = input.view.words_before(span.start);
    let Some(until) = preposition(&mut words) else { return false };
    let mut away = false;
    for word in
        words.take_while(|word| word.span.start >= bounds.start && !word.gap.contains(['“', '”', ';']))
    {
        match verb(&word) {
            Some(Sets::Time) => return true,
            Some(Sets::TimeAway) => return away,
            Some(Sets::End) => return until,
            None if is_past(input, &word) => return false,
            None => away |= word.is("off") || word.is("back"),
        }
    }
    false
}

/// Whether `until` or the like leads the date, or `to` or `for`; `None` where neither does.
fn preposition(words: &mut Words<'_>) -> Option<bool> {
    const BETWEEN: [&str; 7] = ["the", "end", "of", "early", "mid", "late", "at"];
    let word = words.find(|word| !BETWEEN.iter().any(|between| word.is(between)))?;
    match () {
        () if ["until", "till", "through"].iter().any(|until| word.is(until)) => Some(true),
        () if ["to", "for"].iter().any(|to| word.is(to)) => Some(false),
        () => None,
    }
}

fn verb(word: &Word<'_>) -> Option<Sets> {
    VERBS.get(word.text).copied()
}

static VERBS: Lazy<FxHashMap<&'static str, Sets>> = Lazy::new(|| {
    let read = |row: &'static str| {
        let (word, sets) = row.split_once('\t').expect("ahead.tsv has two columns");
        let sets = match sets {
            "time" => Sets::Time,
            "time-away" => Sets::TimeAway,
            "end" => Sets::End,
            other => panic!("ahead.tsv has no {other:?}"),
        };
        (word, sets)
    };
    rows(include_str!("ahead.tsv")).map(read).collect()
});

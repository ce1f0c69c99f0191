//! Dates that a past verb sets for later: `postponed until May`, `rescheduled for June 5`, `banned ... until the end of August`.
//!
//! The verb tells what was decided, the date when that ends or takes place: not what the verb's tense says. Of a festival that `ran until May` the
//! tense holds. How Korean says it is in `ko/clause.rs`.

use memchr::memmem::Finder;
use once_cell::sync::Lazy;
use rustc_hash::FxHashMap;

use super::event;
use super::verb::{counts, is_past};
use crate::link::Input;
use crate::link::date::tense::Tense;
use crate::rule::words::{self, Word, Words};
use crate::scan::atom::Class;
use crate::scan::lexicon::rows;
use crate::span::Span;

/// What a verb sets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sets {
    /// A new time: `moved to`, `rescheduled for`.
    Time,
    /// A new time where `off` or `back` goes with it: `put the vote off until`.
    TimeAway,
    /// A time that directly follows with its preposition: `set for`, `pencilled in for`.
    TimeNext,
    /// How long something holds, or what it is there for: `banned until`, `earmarked ... for`.
    End,
    /// The same in the perfect alone: `has closed it until`; what `was closed until Sunday` is open again.
    Perfect,
    /// What money or a place is kept for: `set aside 3 billion won for November`.
    Kept,
}

/// The tense of a date that the past verb before it sets for later: ahead, or the nearest where something is kept for it.
pub(super) fn set(input: &Input<'_>, span: Span, bounds: Span) -> Option<Tense> {
    let mut words = input.view.words_before(span.start);
    let planned = || is_planned(input, span, bounds).then_some(Tense::Ahead);
    if is_designated(input, span) {
        return Some(Tense::Unknown);
    }
    if let Some(tense) = event::of(input, span, bounds) {
        return Some(tense);
    }
    let Some(until) = preposition(&mut words) else { return planned() };
    let mut away = false;
    let mut next = true;
    for word in
        words.take_while(|word| word.span.start >= bounds.start && !word.gap.contains(['“', '”', ';']))
    {
        match verb(&word) {
            Some(Sets::Time) => return Some(Tense::Ahead),
            Some(Sets::Kept) => return Some(Tense::Unknown),
            Some(Sets::TimeAway) => return away.then_some(Tense::Ahead),
            Some(Sets::TimeNext) if next => return Some(Tense::Ahead),
            Some(Sets::End) => return until.then_some(Tense::Ahead),
            Some(Sets::Perfect) if until && is_perfect(input, &word) && !is_tally(input, &word, span) => {
                return Some(Tense::Ahead);
            }
            Some(Sets::Perfect) => break,
            None | Some(Sets::TimeNext) if is_past(input, &word) => break,
            None | Some(Sets::TimeNext) => away |= word.is("off") || word.is("back"),
        }
        next &= word.gap == " " && (word.is("in") || word.is("down"));
    }
    planned()
}

/// `|has| closed`, `|have| also ordered`, `|has been| closed`.
fn is_perfect(input: &Input<'_>, verb: &Word<'_>) -> bool {
    const BETWEEN: [&str; 6] = ["also", "already", "now", "temporarily", "been", "recently"];
    let mut words = input.view.words_before(verb.span.start).filter(|word| !BETWEEN.contains(&word.text));
    words.next().is_some_and(|word| word.gap == " " && matches!(word.text, "has" | "have"))
}

/// `has imposed |30 fines| through Thursday`, `has declared emergencies through |April|`: what was done so far, by a number or a month that has just been;
/// or the date is that of a relative: `has ordered it off the roof |that| stood until Sunday`.
fn is_tally(input: &Input<'_>, verb: &Word<'_>, date: Span) -> bool {
    const MONTHS: i64 = 3;
    let view = &input.view;
    let between = view.text.get(verb.span.end..date.start).unwrap_or("");
    let atoms =
        || (view.first_from(verb.span.end)..view.atoms.len()).take_while(|&at| view.span(at).end <= date.end);
    let counted = |at: usize| {
        view.span(at).end <= date.start
            && [Class::Number, Class::NumberWord, Class::Scale].iter().any(|&class| view.is(at, class))
    };
    let over = |at: usize| {
        let months = view.number(at, Class::Month).zip(input.published);
        months.is_some_and(|(month, now)| {
            (1..=MONTHS).contains(&(i64::from(now.month()) - month).rem_euclid(12))
        })
    };
    [" that ", " which ", " who ", " where "].iter().any(|word| between.contains(word))
        || atoms().any(|at| counted(at) || over(at))
}

/// `|set aside| November and December for it`, `|designated| May as a month of families`: the nearest one is meant.
fn is_designated(input: &Input<'_>, span: Span) -> bool {
    let mut words = input.view.words_before(span.start);
    let before = words.next();
    let verb = if before.is_some_and(|word| word.is("and")) { words.nth(1) } else { before };
    verb.filter(|word| word.gap == " ").is_some_and(|verb| match verb.text {
        "designated" | "declared" | "proclaimed" => true,
        "aside" => words.next().is_some_and(|word| word.is("set")),
        _ => false,
    })
}

/// `disclosed a |plan| this week |to give| each household 300,000 won in September`, `|agreed to lend| them a hall in May`.
fn is_planned(input: &Input<'_>, span: Span, bounds: Span) -> bool {
    const MOST: usize = 6;
    const ARTICLES: [&str; 9] = ["the", "a", "an", "its", "their", "all", "each", "every", "this"];
    static TO: Lazy<Finder<'static>> = Lazy::new(|| Finder::new("to "));
    // Most clauses have no infinitive: the bytes tell it before their words are walked.
    let first = span.start.saturating_sub(words::REACH * words::WINDOW).max(bounds.start);
    let there = input.view.text.as_bytes().get(first..span.start).unwrap_or_default();
    let mut after_to = TO.find_iter(there).map(|at| there.get(at + "to ".len()));
    if !after_to.any(|verb| verb.is_some_and(u8::is_ascii_lowercase)) {
        return false;
    }
    let lead = input.view.words_before(span.start).find(|word| !matches!(word.text, "the" | "end" | "of"));
    let due = lead.is_some_and(|word| matches!(word.text, "by" | "until" | "before"));
    let mut words = input
        .view
        .words_before(span.start)
        .take_while(|word| word.span.start >= bounds.start && !word.gap.contains(['.', '“', '”', ';']));
    let mut after: Option<Word<'_>> = None;
    for word in words.by_ref() {
        let verb = after.is_some_and(|verb| {
            verb.gap == " "
                && verb.text.starts_with(|c: char| c.is_ascii_lowercase())
                && !ARTICLES.contains(&verb.text)
        });
        if word.text == "to" && verb {
            let told = |word: &Word<'_>| PLANS.contains(&word.text) || due && ORDERS.contains(&word.text);
            // `the bill |failed| to pass on Thursday`
            let mut words = words.take(MOST).peekable();
            let done = words.peek().is_some_and(|word| DONE.contains(&word.text));
            return !done && words.any(|word| told(&word));
        }
        if is_past(input, &word) && counts(input, word.span) {
            return false;
        }
        after = Some(word);
    }
    false
}

/// What tells of an infinitive what has been of it.
const DONE: [&str; 6] = ["failed", "refused", "declined", "managed", "struggled", "rushed"];

/// What goes with an infinitive of what has to be done by a day: `told them to return it by July`.
const ORDERS: [&str; 8] =
    ["told", "asked", "urged", "instructed", "directed", "notified", "required", "requested"];

/// What goes with an infinitive of what is to come.
const PLANS: [&str; 24] = [
    "plan",
    "plans",
    "proposal",
    "proposals",
    "decision",
    "scheme",
    "bill",
    "promise",
    "pledge",
    "decided",
    "agreed",
    "promised",
    "pledged",
    "vowed",
    "voted",
    "resolved",
    "proposed",
    "intended",
    "opted",
    "ordered",
    "contract",
    "contracts",
    "agreement",
    "deal",
];

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
            "time-next" => Sets::TimeNext,
            "end" => Sets::End,
            "perfect" => Sets::Perfect,
            "kept" => Sets::Kept,
            other => panic!("ahead.tsv has no {other:?}"),
        };
        (word, sets)
    };
    rows(include_str!("ahead.tsv")).map(read).collect()
});

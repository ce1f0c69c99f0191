//! What the rules try at an atom, and whether it lies inside an expression that began before it.

use super::{beside, clock, duration, phrase, read, set, word};
use crate::kind::date::{DateType, Temporal};
use crate::rule::{Draft, Found, View};
use crate::scan::atom::{Class, Classes};
use crate::span::Span;

/// Reads the atom with this index.
type Reader = fn(&View<'_>, usize) -> Option<Found>;

pub(super) fn number_date(view: &View<'_>, at: usize) -> Option<Found> {
    let start = view.span(at).start;
    if !read::may_begin(view, start) {
        return None;
    }
    phrase::dated(view, start).filter(|_| !beside::is_glued(view, start) && !is_name(view, start))
}

/// `6·25 참전용사`, `4·19혁명`: the name of an event, not a member of `10·11일` or `3·6·9월`, whose unit stands at the end.
fn is_name(view: &View<'_>, start: usize) -> bool {
    let digit = |c: char| c.is_ascii_digit();
    if !view.text[..start].strip_suffix('·').is_some_and(|head| head.ends_with(digit)) {
        return false;
    }
    let mut rest = view.tail(start).trim_start_matches(digit);
    while let Some(next) = rest.strip_prefix('·').filter(|next| next.starts_with(digit)) {
        rest = next.trim_start_matches(digit);
    }
    !rest.starts_with(['일', '월'])
}

pub(super) fn word_date(view: &View<'_>, at: usize) -> Option<Found> {
    phrase::dated(view, view.span(at).start)
}

pub(super) fn number_clock(view: &View<'_>, at: usize) -> Option<Found> {
    let start = view.span(at).start;
    let number = view.numeral(at).filter(|_| clock::may_begin(view, start))?;
    let clocks = clock::read(view, start)?;
    let free = !number.bound.number_before && !beside::is_glued(view, start);
    let clocks = match clock::first_of_list(view, at) {
        Some(first) => clocks.map(|(from, to)| (clock::later(from, first), to)),
        None => clocks,
    };
    free.then(|| phrase::timed(view, clocks))
}

pub(super) fn word_clock(view: &View<'_>, at: usize) -> Option<Found> {
    let start = view.span(at).start;
    clock::read(view, start).or_else(|| clock::part(view, start)).map(|clocks| phrase::timed(view, clocks))
}

/// A weekday that is a date: one that recurs takes no time of day to itself.
pub(super) fn weekday_date(view: &View<'_>, at: usize) -> Option<Found> {
    set::weekdays(view, view.span(at).start).is_none().then(|| word_date(view, at)).flatten()
}

pub(super) fn reference(view: &View<'_>, at: usize) -> Option<Found> {
    let word = word::reference(view, view.span(at).start)?;
    Some(Found::new(word.span, Draft::Date(Temporal::Fixed(DateType::Date, word.value.into()))))
}

/// What a reader finds at an atom that does not lie inside an expression that began before it.
pub(super) fn own(view: &View<'_>, at: usize, read: Reader) -> Option<Found> {
    read(view, at).filter(|found| !is_inside(view, at, found.span))
}

/// Whether an expression that begins a few atoms before holds this one.
fn is_inside(view: &View<'_>, at: usize, span: Span) -> bool {
    const REACH: usize = 10;
    const BYTES: usize = 100;
    (at.saturating_sub(REACH)..at)
        .rev()
        .take_while(|&before| view.span(before).start + BYTES > span.start && goes_on(view, before))
        .any(|before| longest(view, before).is_some_and(|end| end > span.start) && !in_set(view, before))
}

/// Whether the atom belongs to a recurring time that begins before it: the day of `매주 토요일 저녁 7시` does not take the time of day to itself.
fn in_set(view: &View<'_>, at: usize) -> bool {
    const REACH: usize = 4;
    let start = view.span(at).start;
    let sets = |before| {
        SETS.iter().filter(move |(class, _)| view.is(before, *class)).map(move |(_, read)| read(view, before))
    };
    (at.saturating_sub(REACH)..at).flat_map(sets).flatten().any(|found| found.span.end > start)
}

/// What recurring times begin with, and what reads them.
const SETS: [(Class, Reader); 2] = [
    (Class::Weekday, |view, at| set::weekdays(view, view.span(at).start)),
    (Class::Every, |view, at| set::every(view, view.span(at).start)),
];

/// Whether an expression may hold an atom and the one after it: both are words of time (or counters, which begin other words too: `년대`),
/// and little else stands between them.
fn goes_on(view: &View<'_>, at: usize) -> bool {
    const GAP: usize = 40;
    view.atoms.get(at).is_some_and(|atom| atom.classes.meets(INNER))
        && view.gap(at).is_some_and(|gap| gap.len() <= GAP)
}

/// What an expression is made of.
const INNER: Classes = Classes::of_all(&[
    Class::Number,
    Class::NumberWord,
    Class::Counter,
    Class::Unit,
    Class::DateUnit,
    Class::TimeUnit,
    Class::Season,
    Class::Part,
    Class::Holiday,
    Class::Relative,
    Class::TimeWord,
    Class::Weekday,
    Class::Every,
    Class::Frequency,
    Class::DayPart,
    Class::Meridiem,
]);

/// The end of the longest expression that begins at an atom.
fn longest(view: &View<'_>, at: usize) -> Option<usize> {
    let classes = view.atoms.get(at)?.classes;
    view.date_ends.of(at, || {
        let readers = READERS.iter().chain(&SETS).filter(|(class, _)| classes.has(*class));
        readers.filter_map(|(_, read)| read(view, at).map(|found| found.span.end)).max()
    })
}

/// What expressions may begin with, and what reads them.
const READERS: [(Class, Reader); 11] = [
    (Class::Number, number_date),
    (Class::Number, number_clock),
    (Class::Number, duration::counted),
    (Class::Relative, word_date),
    (Class::Relative, duration::relative),
    (Class::TimeWord, word_date),
    (Class::Season, word_date),
    (Class::Holiday, word_date),
    (Class::Weekday, weekday_date),
    (Class::Meridiem, word_clock),
    (Class::DayPart, word_clock),
];

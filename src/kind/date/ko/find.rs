//! What the rules try at an atom, and whether it lies inside an expression that began before it.

use super::{beside, clock, duration, phrase, set, word};
use crate::kind::date::{DateType, Temporal};
use crate::rule::{Draft, Found, View};
use crate::scan::atom::Class;
use crate::span::Span;

/// Reads the atom with this index.
type Reader = fn(&View<'_>, usize) -> Option<Found>;

pub(super) fn number_date(view: &View<'_>, at: usize) -> Option<Found> {
    let start = view.span(at).start;
    let head = &view.text[..start];
    // `6·25`: the names of events, not `7일·8월 17일`.
    let named = head.strip_suffix('·').is_some_and(|head| head.ends_with(|c: char| c.is_ascii_digit()));
    let free = !beside::is_glued(view, start) && !named;
    if free { phrase::dated(view, start) } else { None }
}

pub(super) fn word_date(view: &View<'_>, at: usize) -> Option<Found> {
    phrase::dated(view, view.span(at).start)
}

pub(super) fn number_clock(view: &View<'_>, at: usize) -> Option<Found> {
    let start = view.span(at).start;
    let number = view.numeral(at)?;
    let free = !beside::is_glued(view, start) && !number.bound.number_before;
    clock::read(view, start).filter(|_| free).map(|clocks| phrase::timed(view, clocks))
}

pub(super) fn word_clock(view: &View<'_>, at: usize) -> Option<Found> {
    let start = view.span(at).start;
    clock::read(view, start).or_else(|| clock::part(view, start)).map(|clocks| phrase::timed(view, clocks))
}

pub(super) fn reference(view: &View<'_>, at: usize) -> Option<Found> {
    let word = word::reference(view, view.span(at).start)?;
    Some(Found::new(word.span, Draft::Date(Temporal::Fixed(DateType::Date, word.value.to_owned()))))
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
        .take_while(|&before| view.span(before).start + BYTES > span.start)
        .any(|before| longest(view, before).is_some_and(|end| end > span.start))
}

/// The end of the longest expression that begins at an atom.
fn longest(view: &View<'_>, at: usize) -> Option<usize> {
    let start = view.span(at).start;
    let readers: [(Class, Reader); 11] = [
        (Class::Number, number_date),
        (Class::Number, number_clock),
        (Class::Number, duration::counted),
        (Class::Relative, word_date),
        (Class::Relative, duration::relative),
        (Class::TimeWord, word_date),
        (Class::Season, word_date),
        (Class::Holiday, word_date),
        (Class::Weekday, word_date),
        (Class::Meridiem, word_clock),
        (Class::DayPart, word_clock),
    ];
    let read = readers.iter().filter(|(class, _)| view.is(at, *class)).filter_map(|(_, read)| read(view, at));
    let sets = [
        view.is(at, Class::Every).then(|| set::every(view, start)).flatten(),
        view.is(at, Class::Weekday).then(|| set::weekdays(view, start)).flatten(),
    ];
    read.chain(sets.into_iter().flatten()).map(|found| found.span.end).max()
}

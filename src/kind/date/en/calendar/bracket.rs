//! Days in brackets behind the week or month that they lie in: `next week (|14th~18th|)`, `next month (|4th|, |6th|)`.

use super::ordinal::{LONGEST, chained_after};
use crate::draft::temporal::{Calendar, Month, Origin, Unit, Year};
use crate::kind::date::en::read::{self, Piece, Reading, gap_in, ordinal_digits};
use crate::rule::View;
use crate::rule::view::gaps;
use crate::scan::atom::Class;
use crate::span::Span;

/// Whether the ordinal at `at`, whose day begins at `start`, opens a bracket of several days behind a time, or of one with an article: `this week (|14th|~18th)`,
/// `this week (|the 14th|)`.
pub(super) fn is_opened(view: &View<'_>, at: usize, start: usize) -> bool {
    if !view.text[..start].ends_with('(') {
        return false;
    }
    let last = (at..at + LONGEST).find(|&day| !chained_after(view, day));
    let filled = |last: usize| {
        (last > at || start < view.span(at).start) && view.tail(view.span(last).end).starts_with(')')
    };
    last.is_some_and(|last| filled(last) && !is_ranking(view, at, last)) && is_behind_time(view, at)
}

/// `(1st, |2nd| and |3rd|)`, `Sunday (12th, |13th|)`: whether the ordinal at `at` goes on in a bracket of places of winners, or behind a day of the week alone.
pub(super) fn is_unopened(view: &View<'_>, at: usize) -> bool {
    if !chained_before(view, at) {
        return false;
    }
    opening(view, at).is_some_and(|first| {
        let last = (at..at + LONGEST).find(|&day| !chained_after(view, day));
        let closed = last.filter(|&last| view.tail(view.span(last).end).starts_with(')'));
        let weekday = || {
            let before = first.checked_sub(1).filter(|&before| view.is(before, Class::Weekday));
            before.is_some_and(|before| view.gap_is(before, &[" (", "("])) && !is_behind_time(view, first)
        };
        closed.is_some_and(|last| is_ranking(view, first, last) || weekday())
    })
}

/// Whether the atom before an ordinal is another one of the same list or range.
fn chained_before(view: &View<'_>, at: usize) -> bool {
    at.checked_sub(1)
        .is_some_and(|before| ordinal_digits(view, before).is_some() && chained_after(view, before))
}

/// `(|1st|, |2nd| and |3rd|)`: places of winners; not `(1st-3rd)`.
fn is_ranking(view: &View<'_>, first: usize, last: usize) -> bool {
    let listed = |at: usize| gap_in(view, view.span(at).end, at + 1, gaps![", ", " and ", ", and ", " or "]);
    let follows = |at: usize| ordinal_digits(view, at + 1) == ordinal_digits(view, at).map(|day| day + 1);
    last > first
        && ordinal_digits(view, first) == Some(1)
        && (first..last).all(|at| listed(at) && follows(at))
}

/// `this week| (`, `Thursday and Friday| (`, `today| (`; not `four years (5th and 6th)`, `Friday (1st and 2nd)`.
fn is_behind_time(view: &View<'_>, at: usize) -> bool {
    let Some(before) = at.checked_sub(1).filter(|&before| view.gap_is(before, &[" (", "(", " (the "])) else {
        return false;
    };
    let unit = || {
        let short =
            view.meaning(before, Class::TimeUnit).is_some_and(|unit| matches!(&*unit.text, "W" | "M"));
        short && before > 0 && view.is(before - 1, Class::Relative) && view.gap_is(before - 1, &[" "])
    };
    let weekdays = || {
        view.is(before, Class::Weekday)
            && before > 0
            && view.is(before - 1, Class::Weekday)
            && view.gap(before - 1).is_some()
    };
    weekdays() || view.is(before, Class::TimeWord) || unit()
}

/// The month of a day in brackets, or on which side of the publication it lies, by the time before them: `next month (|4th|)`, `last week (1st-|4th|)`.
pub(super) fn of_time_before(view: &View<'_>, at: usize) -> Option<(Year, Month)> {
    let first = opening(view, at)?;
    let unit = first.checked_sub(1).filter(|&unit| view.gap_is(unit, &[" (", "(", " (the "]))?;
    let name = &*view.meaning(unit, Class::TimeUnit)?.text;
    let word = unit.checked_sub(1).filter(|&word| view.gap_is(word, &[" "]))?;
    match (name, &*view.meaning(word, Class::Relative)?.text) {
        ("M", "this" | "current") => Some((Year::Open, Month::Shift(0))),
        ("M", "last") => Some((Year::Open, Month::Shift(-1))),
        ("M", "next" | "coming" | "upcoming") => Some((Year::Open, Month::Shift(1))),
        ("W", "last") => Some((Year::Before, Month::Open)),
        ("W", "next" | "coming" | "upcoming") => Some((Year::After, Month::Open)),
        _ => None,
    }
}

/// The first day of the bracket that the ordinal at `at` stands in: nothing but days stand between.
fn opening(view: &View<'_>, at: usize) -> Option<usize> {
    let opens = |day: usize| view.text[..read::with_the(view, view.span(day).start)].ends_with('(');
    let mut day = at;
    while !opens(day) {
        let before = day.checked_sub(1).filter(|_| at - day < LONGEST)?;
        day = (ordinal_digits(view, before).is_some() && chained_after(view, before)).then_some(before)?;
    }
    Some(day)
}

/// `today| (6th)|`, `this morning| (the 6th)|`: the day once more in brackets, behind what says it; not `May 11 (12th)`.
pub(in crate::kind::date::en) fn over_day(view: &View<'_>, said: &Piece<Reading>) -> Option<Piece<Reading>> {
    if !gap_in(view, said.span.end, said.next, gaps![" (", " (the ", "("]) {
        return None;
    }
    let day = ordinal_digits(view, said.next).filter(|day| (1..=31).contains(day))?;
    let same = match said.value.from.date? {
        Calendar::Day(_, _, named) => named == day,
        Calendar::Shift(Unit::Day, _, Origin::Published) | Calendar::Weekday(..) => true,
        _ => false,
    };
    let end = view.span(said.next).end;
    let closed = same && view.tail(end).starts_with(')');
    closed.then(|| Piece::new(said.value, Span::new(said.span.start, end + 1), said.next + 1))
}

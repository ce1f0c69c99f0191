//! Days in brackets behind the week or month that they lie in: `next week (|14th~18th|)`, `next month (|4th|, |6th|)`.

use super::ordinal::{LONGEST, chained_after};
use crate::draft::temporal::{Month, Year};
use crate::kind::date::en::read::{self, Piece, gap_in, ordinal_digits};
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
    last.is_some_and(filled) && is_behind_time(view, at)
}

/// `this week| (`, `Friday| (`, `today| (`; not `four years (5th and 6th)`.
fn is_behind_time(view: &View<'_>, at: usize) -> bool {
    let Some(before) = at.checked_sub(1).filter(|&before| view.gap_is(before, &[" (", "(", " (the "])) else {
        return false;
    };
    let unit = || {
        let short =
            view.meaning(before, Class::TimeUnit).is_some_and(|unit| matches!(&*unit.text, "W" | "M"));
        short && before > 0 && view.is(before - 1, Class::Relative) && view.gap_is(before - 1, &[" "])
    };
    view.is(before, Class::Weekday) || view.is(before, Class::TimeWord) || unit()
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

/// `today| (6th)|`, `this morning| (the 6th)|`: the day once more in brackets, behind what says it.
pub(in crate::kind::date::en) fn over_day<T: Copy>(view: &View<'_>, said: &Piece<T>) -> Option<Piece<T>> {
    if !gap_in(view, said.span.end, said.next, gaps![" (", " (the ", "("]) {
        return None;
    }
    let day = ordinal_digits(view, said.next).is_some_and(|day| (1..=31).contains(&day));
    let end = view.span(said.next).end;
    let closed = day && view.tail(end).starts_with(')');
    closed.then(|| Piece::new(said.value, Span::new(said.span.start, end + 1), said.next + 1))
}

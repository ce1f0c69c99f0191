//! Weekdays: `announced Sunday`, `Tuesday, January 25`, and in sets (`on Sundays`, `Monday through Saturday`, `closed Mondays`).

use super::month;
use crate::draft::temporal::Calendar;
use crate::kind::date::en::read::{self, Piece, gap_in};
use crate::kind::date::en::relative;
use crate::rule::View;
use crate::rule::view::gaps;
use crate::scan::atom::Class;
use crate::span::Span;

/// The number of the weekday that the atom names, Monday is 1.
pub(in crate::kind::date::en) fn number(view: &View<'_>, at: usize) -> Option<u8> {
    view.number(at, Class::Weekday)?.try_into().ok()
}

/// The date that the weekday at `at` begins.
pub(in crate::kind::date::en) fn read(view: &View<'_>, at: usize) -> Option<Piece<Calendar>> {
    let day = number(view, at)?;
    let span = view.span(at);
    if let Some(date) = date_after(view, at) {
        return Some(date);
    }
    let bracketed = view.text[..span.start].ends_with('(') && view.tail(span.end).starts_with(')');
    if is_nth(view, at) || is_plural(view, at) || is_short(view, at) || bracketed || is_name(view, at) {
        return None;
    }
    let alone = Piece::new(Calendar::Weekday(None, day), span, at + 1);
    Some(week_after(view, at, day).unwrap_or(alone))
}

/// `Friday next week`, `Tuesday of this week`.
fn week_after(view: &View<'_>, at: usize, day: u8) -> Option<Piece<Calendar>> {
    view.gap_is(at, &[" ", " of ", ", "]).then_some(())?;
    let week = relative::read(view, at + 1)?;
    let Calendar::Week(weeks) = week.value else { return None };
    // `Friday, next week's`: the week is of another thing.
    let owns = view.tail(week.span.end).starts_with(['\'', '’']);
    let span = Span::new(view.span(at).start, week.span.end);
    (!owns).then(|| Piece::new(Calendar::Weekday(Some(weeks), day), span, week.next))
}

/// `Tuesday, January 25`, `Friday the 28th`: the date, with the weekday in its span.
fn date_after(view: &View<'_>, at: usize) -> Option<Piece<Calendar>> {
    let span = view.span(at);
    gap_in(view, span.end, at + 1, gaps![", ", " ", " the ", ", the ", ". ", " ("]).then_some(())?;
    let date = month::read(view, at + 1)
        .or_else(|| month::after_day(view, at + 1))
        .or_else(|| super::ordinal::read(view, at + 1))?;
    let is_day = matches!(date.value, Calendar::Day(..));
    let opened = view.gap_is(at, &[" ("]);
    let close = usize::from(opened && view.tail(date.span.end).starts_with(')'));
    // `Thursday and Friday (10th-11th)`: the days of both.
    let several = opened && close == 0 && view.is(at + 1, Class::Ordinal);
    (is_day && !several)
        .then(|| Piece::new(date.value, Span::new(span.start, date.span.end + close), date.next))
}

/// `Sundays`.
pub(in crate::kind::date::en) fn is_plural(view: &View<'_>, at: usize) -> bool {
    view.word(at).ends_with("days")
}

/// `the first Saturday of March`, `every 2nd Friday`: not the nearest one.
fn is_nth(view: &View<'_>, at: usize) -> bool {
    let before = at.checked_sub(1).filter(|&before| view.gap_is(before, &[" "]));
    let nth = before.is_some_and(|b| {
        view.is(b, Class::Ordinal) || view.meaning(b, Class::Relative).is_some_and(|w| &*w.text == "last")
    });
    nth && view.tail(view.span(at).end).starts_with(" of ")
        || before.is_some_and(|b| view.is(b, Class::Ordinal))
}

/// `Sun`, `Wed.`: a weekday only beside a date.
fn is_short(view: &View<'_>, at: usize) -> bool {
    !view.word(at).contains("day")
}

/// `Black Friday`, `Sunday School`: a part of a name.
fn is_name(view: &View<'_>, at: usize) -> bool {
    let before = view.words_before(view.span(at).start).next();
    let black =
        before.is_some_and(|w| w.gap == " " && ["black", "cyber", "good", "easter"].iter().any(|x| w.is(x)));
    let after = view.words_after(view.span(at).end).next();
    black
        || after.is_some_and(|w| {
            w.gap == " " && ["school", "market", "club"].iter().any(|x| w.is(x)) && w.is_capitalized()
        })
}

/// Whether the weekday recurs, by what stands before it: `closing day Monday`, `weekends (Saturday and Sunday)`.
pub(in crate::kind::date::en) fn recurs(view: &View<'_>, at: usize) -> bool {
    let start = view.span(at).start;
    let closed = [
        "closing day ",
        "closed on ",
        "closed ",
        "closed every ",
        "except ",
        "excluding ",
        "except on ",
        "excluding on ",
        "closed days (",
        "closing days (",
    ];
    is_plural(view, at)
        || closed.iter().any(|phrase| read::ends_with(view, start, phrase) && !is_dated(view, at))
        || at.checked_sub(1).is_some_and(|before| beside_set(view, before, at))
}

fn beside_set(view: &View<'_>, before: usize, at: usize) -> bool {
    let listed = view.gap_is(before, &LISTED);
    let again = view.is(before, Class::Weekday) && number(view, at).is_some() && before < at;
    listed && (view.is(before, Class::Frequency) || again && list_recurs(view, before))
}

/// Whether a list of weekdays that goes up to the one at `at` recurs: `every |Monday, Wednesday| and Friday`, `Mondays, |Tuesday|`.
fn list_recurs(view: &View<'_>, at: usize) -> bool {
    const LONGEST: usize = 6;
    for day in (at.saturating_sub(LONGEST)..=at).rev() {
        let Some(before) = day.checked_sub(1).filter(|_| !is_plural(view, day)) else {
            return is_plural(view, day);
        };
        if view.is(before, Class::Every) || view.is(before, Class::Frequency) && view.gap_is(before, &LISTED)
        {
            return true;
        }
        if !view.is(before, Class::Weekday) || !view.gap_is(before, &LISTED) {
            return false;
        }
    }
    false
}

/// Between the members of a list of weekdays, and between it and what says that it recurs.
const LISTED: [&str; 6] = [" (", ", ", " and ", ", and ", " or ", "("];

/// Whether a date stands beside the weekday.
fn is_dated(view: &View<'_>, at: usize) -> bool {
    date_after(view, at).is_some()
}

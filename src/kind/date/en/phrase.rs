//! How the parts make a phrase: a date and a time are one moment, two moments a range (`the 30th from 3 p.m. to 6 p.m.`, `Nov 1 to 6`).
//!
//! Every rule reads its own part and hands it on here. The phrase goes to the right only: the rule that begins first has
//! the longest, and the longest stays.

use super::clock::{self, Clocks};
use super::read::{self, Piece, Reading, gap_in};
use super::{holiday, month, numeric, ordinal, period, relative, weekday, word, year};
use crate::kind::date::temporal::{Calendar, Clock, Moment, Month, Year};
use crate::modifier::Modifier;
use crate::rule::{Draft, Found, View, qualifier};
use crate::scan::atom::Class;
use crate::span::Span;

/// Between a date and the time of day on it.
const DAY_CLOCK: [&str; 24] = [
    " at ",
    " from ",
    ", from ",
    ", at ",
    " ",
    ", ",
    " between ",
    " starting at ",
    " starting from ",
    " beginning at ",
    " at around ",
    " at about ",
    " around ",
    " about ",
    " by ",
    ", starting at ",
    " until ",
    " (",
    ", around ",
    " after ",
    " before ",
    " and ",
    " - ",
    " from around ",
];

/// Between a time of day and its date.
const CLOCK_DAY: [&str; 7] = [" on ", " of ", ", ", " ", " (", ", on ", " (on "];

/// Between the ends of a range.
const TO: [&str; 19] = [
    " to ",
    "-",
    "–",
    "—",
    "~",
    "∼",
    "?",
    " - ",
    " – ",
    " ~ ",
    " through ",
    " to the ",
    " until ",
    " till ",
    " up to ",
    " and up to ",
    " thru ",
    " – the ",
    " through the ",
];

/// The date at `at`, of any form.
pub(super) fn calendar(view: &View<'_>, at: usize) -> Option<Piece<Calendar>> {
    let classes = view.atoms.get(at)?.classes;
    let read = |class: Class, reader: fn(&View<'_>, usize) -> Option<Piece<Calendar>>| {
        if classes.has(class) { reader(view, at) } else { None }
    };
    read(Class::Month, month::read)
        .or_else(|| read(Class::Weekday, weekday::read))
        .or_else(|| read(Class::Relative, period::read))
        .or_else(|| read(Class::Relative, relative::read))
        .or_else(|| read(Class::Ordinal, month::after_day))
        .or_else(|| read(Class::Ordinal, period::read))
        .or_else(|| read(Class::Ordinal, ordinal::read))
        .or_else(|| read(Class::Number, numeric::read))
        .or_else(|| read(Class::Number, month::after_day))
        .or_else(|| read(Class::Number, year::read))
        .or_else(|| read(Class::TimeWord, word::day))
        .or_else(|| read(Class::TimeUnit, period::half))
        .or_else(|| read(Class::Season, period::seasonal))
        .or_else(|| read(Class::Holiday, holiday::read))
}

/// The record of a date, with the time of day and the other end of a range where they follow.
pub(super) fn dated(view: &View<'_>, date: Piece<Calendar>) -> Found {
    let moment = with_clock(view, date);
    let reading = if moment.value.to.is_some() { moment } else { ranged(view, moment) };
    found(view, reading)
}

/// The record of a time of day, with the date and the other end of a range where they follow.
pub(super) fn timed(view: &View<'_>, clocks: Piece<Clocks>) -> Found {
    let moment = with_day(view, clocks);
    let reading = if moment.value.to.is_some() { moment } else { ranged(view, moment) };
    found(view, reading)
}

/// The record of a phrase.
pub(super) fn found(view: &View<'_>, piece: Piece<Reading>) -> Found {
    let modifier = piece.value.modifier.or_else(|| around(view, &piece));
    Found::new(piece.span, Draft::Date(piece.value.temporal())).with(modifier)
}

/// A date and the time of day after it.
fn with_clock(view: &View<'_>, date: Piece<Calendar>) -> Piece<Reading> {
    let alone = date.map(Reading::day);
    if !is_day(date.value) {
        return alone;
    }
    let next = alone.next;
    if let Some(part) =
        clock::part(view, next).filter(|_| gap_in(view, alone.span.end, next, &[" ", " in the ", " at "]))
    {
        let from = Moment { clock: Some(part), ..alone.value.from };
        return Piece::new(
            Reading { from, ..alone.value },
            Span::new(alone.span.start, view.span(next).end),
            next + 1,
        );
    }
    let clocks = if gap_in(view, alone.span.end, next, &DAY_CLOCK) { clock::read(view, next) } else { None };
    clocks.map_or(alone, |clocks| {
        let reading = at_clocks(alone.value.from, clocks.value);
        let bracket = usize::from(
            gap_in(view, alone.span.end, next, &[" ("]) && view.tail(clocks.span.end).starts_with(')'),
        );
        Piece::new(reading, Span::new(alone.span.start, clocks.span.end + bracket), clocks.next)
    })
}

fn at_clocks(day: Moment, (from, to): Clocks) -> Reading {
    let at = |clock| Moment { clock: Some(clock), ..day };
    Reading { from: at(from), to: to.map(at), modifier: None }
}

/// A time of day and the date after it.
fn with_day(view: &View<'_>, clocks: Piece<Clocks>) -> Piece<Reading> {
    let alone = clocks.map(|clocks| at_clocks(Moment { date: None, clock: None }, clocks));
    let Some(date) = calendar(view, alone.next).filter(|date| is_day(date.value)) else { return alone };
    let recurs = view.is(alone.next, Class::Weekday) && weekday::recurs(view, alone.next);
    let between = view.text.get(alone.span.end..date.span.start).unwrap_or("");
    let range_follows = gap_in(view, date.span.end, date.next, &TO)
        && calendar(view, date.next).is_some_and(|d| is_day(d.value));
    if recurs || range_follows || !CLOCK_DAY.contains(&between) {
        return alone;
    }
    let reading = at_clocks(Moment::day(date.value), clocks.value);
    let bracket = usize::from(between.contains('(') && view.tail(date.span.end).starts_with(')'));
    Piece::new(reading, Span::new(alone.span.start, date.span.end + bracket), date.next)
}

/// Whether the date is a single day, which may have a time of day.
pub(super) fn is_day(date: Calendar) -> bool {
    use crate::kind::date::temporal::Unit;
    matches!(date, Calendar::Day(..) | Calendar::Weekday(..) | Calendar::Shift(Unit::Day, ..))
}

/// The range that the reading begins, or the reading.
fn ranged(view: &View<'_>, from: Piece<Reading>) -> Piece<Reading> {
    upper_end(view, &from).map_or(from, |to| {
        let reading = Reading { to: Some(to.value), ..from.value };
        Piece::new(reading, Span::new(from.span.start, to.span.end), to.next)
    })
}

/// The moment after a range's sign, where both make a range.
fn upper_end(view: &View<'_>, from: &Piece<Reading>) -> Option<Piece<Moment>> {
    let (end, next) = (from.span.end, from.next);
    let led = ["from", "between"].iter().any(|w| read::word_before(view, from.span.start, &[w]));
    let until = gap_in(view, end, next, &[" until ", " till ", " up to ", " and up to "]);
    let between = gap_in(view, end, next, &[" and ", " and the "])
        && read::word_before(view, from.span.start, &["between"]);
    if !(between || gap_in(view, end, next, &TO) && (led || !until)) {
        return None;
    }
    if let Some(day) = bare_day(view, from, next) {
        return Some(day);
    }
    let to = moment(view, next)?;
    matches(&from.value.from, &to.value).then_some(to)
}

/// `Nov 1 to 6`: the day at `at` of the same month.
fn bare_day(view: &View<'_>, from: &Piece<Reading>, at: usize) -> Option<Piece<Moment>> {
    let Some(Calendar::Day(_, Month::Number(_), _)) = from.value.from.date else { return None };
    let day = read::day_number(view, at)?;
    let clock = view.is(at + 1, Class::Meridiem) && view.gap_is(at, &["", " "])
        || view.tail(view.span(at).end).starts_with(':');
    let month = view.is(at + 1, Class::Month) && view.gap_is(at, &[" ", " of "]);
    if from.value.from.clock.is_some()
        || clock
        || month
        || read::is_quantity(view, at) && !view.tail(view.span(at).end).starts_with(" days")
    {
        return None;
    }
    let end = view.span(at).end;
    let (end, next) = month::weekday_in_brackets(view, end, at + 1).unwrap_or((end, at + 1));
    let (year, end, next) = year::after(view, end, next).unwrap_or((Year::Open, end, next));
    Some(Piece::new(
        Moment::day(Calendar::Day(year, Month::Open, day)),
        Span::new(view.span(at).start, end),
        next,
    ))
}

/// One moment: a date, a time of day, or both.
fn moment(view: &View<'_>, at: usize) -> Option<Piece<Moment>> {
    if let Some(part) = super::part::read(view, at) {
        return Some(part.map(|reading| reading.from));
    }
    let piece = match clock::read(view, at) {
        Some(clocks) => with_day(view, clocks),
        None => with_clock(view, calendar(view, at).or_else(|| plain(view, at))?),
    };
    piece.value.to.is_none().then(|| piece.map(|reading| reading.from))
}

/// A year or an ordinal day that only the range before it makes one.
fn plain(view: &View<'_>, at: usize) -> Option<Piece<Calendar>> {
    let year = year::digits(view, at).map(Year::Number).map(Calendar::Year);
    year.map(|year| Piece::new(year, view.span(at), at + 1))
}

/// Whether two moments are of one kind, so that a range may lie between them.
fn matches(from: &Moment, to: &Moment) -> bool {
    let grain = |moment: &Moment| match (moment.date, moment.clock) {
        (_, Some(Clock::At(..))) => 1,
        (_, Some(Clock::Part(_))) => 7,
        (Some(Calendar::Year(_)), _) => 2,
        (Some(Calendar::Month(..)), _) => 3,
        (Some(Calendar::Season(..)), _) => 4,
        (Some(date), _) if is_day(date) => 5,
        _ => 6,
    };
    let open_clock = from.clock.is_some() && from.date.is_none() && to.date.is_some();
    let now = matches!(to.date, Some(Calendar::Shift(..))) && !matches!(from.date, Some(Calendar::Shift(..)));
    grain(from) == grain(to) && !open_clock && !now
}

/// The modifier that the words around a date give: `before 2000`, `around October 20`.
fn around(view: &View<'_>, piece: &Piece<Reading>) -> Option<Modifier> {
    let start = read::with_the(view, piece.span.start);
    if read::word_before(view, start, &["before"]) || read::ends_with(view, start, "prior to ") {
        return Some(Modifier::Before);
    }
    if read::word_before(view, start, &["after"]) && piece.value.from.clock.is_none() {
        return Some(Modifier::After);
    }
    qualifier::before(view, piece.span.start).filter(|modifier| matches!(modifier, Modifier::Approx))
}

//! Ranges of moments: `Nov 1 to 6`, `the 28th to December 3`, `9 a.m. on the 3rd to 6 p.m. on the 5th`.
//!
//! Not ranges: two moments of different kinds (`March to 2021`), a change from one value to another.

use super::calendar::{month, year};
use super::read::{self, Piece, Reading, gap_in};
use super::{clock, phrase};
use crate::draft::temporal::{Calendar, Clock, Moment, Month, Year};
use crate::rule::View;
use crate::rule::view::{Gaps, gaps};
use crate::scan::atom::Class;
use crate::span::Span;

/// Between the ends of a range.
pub(super) static TO: Gaps = Gaps::new(&[
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
    " until the ",
    " till the ",
]);

/// The range that the reading begins, or the reading.
pub(super) fn ranged(view: &View<'_>, from: Piece<Reading>) -> Piece<Reading> {
    upper_end(view, &from).map_or(from, |to| {
        let start = of_week(from.value.from, &to.value);
        let reading = Reading { from: start, to: Some(to.value), modifier: None };
        Piece::new(reading, Span::new(from.span.start, to.span.end), to.next)
    })
}

/// `Monday to Friday next week`: the first day is of the week that the last one names.
fn of_week(from: Moment, to: &Moment) -> Moment {
    match (from.date, to.date) {
        (Some(Calendar::Weekday(None, day)), Some(Calendar::Weekday(Some(weeks), last))) if day < last => {
            Moment { date: Some(Calendar::Weekday(Some(weeks), day)), ..from }
        }
        _ => from,
    }
}

/// `the 1950-|53| war`, `in 2018-|19|`: the last two digits of a later year; not `2018-|12|`, which may be a month, nor `2018-19 homes`.
fn short_year(view: &View<'_>, from: &Piece<Reading>) -> Option<Piece<Moment>> {
    const LONGEST: u32 = 30;
    const MONTHS: u32 = 12;
    const NOUNS: [&str; 7] = ["season", "war", "school", "academic", "fiscal", "term", "campaign"];
    // Few dates have a dash behind them.
    view.tail(from.span.end).starts_with(['-', '–']).then_some(())?;
    let Moment { date: Some(Calendar::Year(Year::Number(first))), clock: None } = from.value.from else {
        return None;
    };
    let (last, digits) = view.digits(from.next)?;
    let bound = view.numeral(from.next)?.bound;
    let short = u32::from(first.unsigned_abs()) % 100;
    let later =
        digits == 2 && last > short && last - short <= LONGEST && !bound.number_after && !bound.word_after;
    (later && gap_in(view, from.span.end, from.next, gaps!["-", "–"])).then_some(())?;
    let end = view.span(from.next).end;
    let noun = view.words_after(end).next().filter(|word| word.gap == " ");
    let named = noun.is_some_and(|noun| NOUNS.iter().any(|one| noun.is(one)));
    let counted = || noun.is_some_and(|noun| year::is_plural_noun(noun.text));
    (named || last > MONTHS && !counted()).then_some(())?;
    let year = first - first % 100 + i16::try_from(last).ok()?;
    let moment = Moment::day(Calendar::Year(Year::Number(year)));
    Some(Piece::new(moment, view.span(from.next), from.next + 1))
}

/// The moment after a range's sign, where both make a range.
fn upper_end(view: &View<'_>, from: &Piece<Reading>) -> Option<Piece<Moment>> {
    let (end, next) = (from.span.end, from.next);
    if let Some(year) = short_year(view, from) {
        return Some(year);
    }
    let led = |words: &[&str]| read::word_before(view, from.span.start, words);
    // `April 1, 2023, to March 31, 2024`: the year of a day stands between commas.
    let dated = matches!(from.value.from.date, Some(Calendar::Day(Year::Number(_), ..)));
    let ranged = gap_in(view, end, next, &TO)
        || dated && gap_in(view, end, next, gaps![", to ", ", through ", ", until ", ", till "]);
    let joined = gap_in(view, end, next, gaps![" and ", " and the "])
        || dated && gap_in(view, end, next, gaps![", and "]);
    if !ranged && !joined {
        return None;
    }
    let until = || {
        gap_in(
            view,
            end,
            next,
            gaps![" until ", " till ", " until the ", " till the ", " up to ", " and up to "],
        )
    };
    if !(if ranged { !until() || led(&["from", "between"]) } else { led(&["between"]) }) {
        return None;
    }
    if let Some(day) = bare_day(view, from, next) {
        return Some(day);
    }
    let through = gap_in(view, end, next, gaps![" through ", " until ", " till "]);
    let early =
        if view.is(next, Class::Part) && led(&["from", "between"]) { behind_early(view, next) } else { next };
    // `between Saturday and |early| Sunday morning`
    let parted = led(&["from"]) || early > next;
    let next = early;
    let fits = |to: &Piece<Moment>| {
        matches(&from.value.from, &to.value)
            || is_day_to_part(&from.value.from, &to.value) && parted
            || through && is_month_to_year(&from.value.from, &to.value)
    };
    // In `February 3 to March 24 at 7 p.m.` the time is not the end of the range.
    let day = || phrase::calendar(view, next).map(|date| date.map(Moment::day));
    moment(view, next).filter(fits).or_else(|| day().filter(fits))
}

/// `Nov 1 to 6`: the day at `at` of the same month.
fn bare_day(view: &View<'_>, from: &Piece<Reading>, at: usize) -> Option<Piece<Moment>> {
    let Some(Calendar::Day(_, Month::Number(_), _)) = from.value.from.date else { return None };
    let day = read::day_number(view, at)?;
    let clock = view.is(at + 1, Class::Meridiem) && view.gap_is(at, &["", " "])
        || matches!(view.tail(view.span(at).end).as_bytes(), [b':', b'0'..=b'9', ..]);
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
    if let Some(part) = super::calendar::part::read(view, at) {
        return Some(part.map(|reading| reading.from));
    }
    let piece = match clock::read(view, at) {
        Some(clocks) => phrase::with_day(view, clocks),
        None => phrase::with_clock(view, phrase::calendar(view, at).or_else(|| plain(view, at))?),
    };
    piece.value.to.is_none().then(|| piece.map(|reading| reading.from))
}

/// A year or an ordinal day that only the range before it makes one.
fn plain(view: &View<'_>, at: usize) -> Option<Piece<Calendar>> {
    let year = year::digits(view, at).map(Year::Number).map(Calendar::Year);
    year.map(|year| Piece::new(year, view.span(at), at + 1))
}

/// `October through 2025`: a year in digits ends what a month begins; not `March to 2021`.
fn is_month_to_year(from: &Moment, to: &Moment) -> bool {
    matches!(from.date, Some(Calendar::Month(..))) && matches!(to.date, Some(Calendar::Year(Year::Number(_))))
}

/// `from Tuesday till |early |Wednesday morning`: the day behind the part at `at`.
fn behind_early(view: &View<'_>, at: usize) -> usize {
    let part = view.is(at + 1, Class::Weekday) && view.gap_is(at, &[" "]);
    if part { at + 1 } else { at }
}

/// `from |Tuesday| till |Wednesday morning|`: the last weekday ends earlier than the night.
fn is_day_to_part(from: &Moment, to: &Moment) -> bool {
    let weekday = |moment: &Moment| matches!(moment.date, Some(Calendar::Weekday(..)));
    weekday(from) && weekday(to) && from.clock.is_none() && matches!(to.clock, Some(Clock::Part(_)))
}

/// Whether two moments are of one kind, so that a range may lie between them.
fn matches(from: &Moment, to: &Moment) -> bool {
    let same = from.grain() == to.grain();
    let open_clock = from.clock.is_some() && from.date.is_none() && to.date.is_some();
    let told = to.date.is_some_and(Calendar::is_told);
    let now = !told
        && matches!(to.date, Some(Calendar::Shift(..)))
        && !matches!(from.date, Some(Calendar::Shift(..)));
    same && !open_clock && !now
}

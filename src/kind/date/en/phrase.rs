//! How the parts make a phrase: a date and a time are one moment, two moments a range (`the 30th from 3 p.m. to 6 p.m.`, `Nov 1 to 6`).
//!
//! Every rule reads its own part and hands it on here. The phrase goes to the right only: the rule that begins first has
//! the longest, and the longest stays.

use super::calendar::{bracket, holiday, month, numeric, ordinal, period, quarter, weekday, year};
use super::clock::{self, Clocks};
use super::read::{self, Piece, Reading, gap_in};
use super::relative::word;
use super::{range, relative};
use crate::draft::Draft;
use crate::draft::temporal::{Calendar, Clock, Moment, Month, Year};
use crate::modifier::Modifier;
use crate::rule::view::{Gaps, gaps};
use crate::rule::{Found, View, qualifier};
use crate::scan::atom::Class;
use crate::span::Span;

/// Between a date and the time of day on it.
static DAY_CLOCK: Gaps = Gaps::new(&[
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
]);

/// Between a time of day and its date.
const CLOCK_DAY: [&str; 7] = [" on ", " of ", ", ", " ", " (", ", on ", " (on "];

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
        .or_else(|| read(Class::Season, quarter::read))
        .or_else(|| read(Class::Holiday, holiday::read))
}

/// The record of a date, with the time of day and the other end of a range where they follow.
pub(super) fn dated(view: &View<'_>, date: Piece<Calendar>) -> Found {
    let moment = with_clock(view, date);
    let reading = if moment.value.to.is_some() { moment } else { range::ranged(view, moment) };
    found(view, reading)
}

/// The record of a time of day, with the date and the other end of a range where they follow.
pub(super) fn timed(view: &View<'_>, clocks: Piece<Clocks>) -> Found {
    let moment = with_day(view, clocks);
    let reading = if moment.value.to.is_some() { moment } else { range::ranged(view, moment) };
    found(view, reading)
}

/// The record of a phrase.
pub(super) fn found(view: &View<'_>, piece: Piece<Reading>) -> Found {
    let modifier = piece.value.modifier.or_else(|| around(view, &piece));
    Found::new(piece.span, Draft::Date(piece.value.temporal())).with(modifier)
}

/// A date and the time of day after it.
pub(super) fn with_clock(view: &View<'_>, date: Piece<Calendar>) -> Piece<Reading> {
    let alone = date.map(Reading::day);
    if !date.value.is_day() {
        return alone;
    }
    let next = alone.next;
    if let Some(part) =
        clock::part(view, next).filter(|_| gap_in(view, alone.span.end, next, gaps![" ", " in the ", " at "]))
    {
        let from = Moment { clock: Some(part), ..alone.value.from };
        let span = Span::new(alone.span.start, view.span(next).end);
        let parted = Piece::new(Reading { from, ..alone.value }, span, next + 1);
        return at_hour(view, &parted, alone.value.from).unwrap_or(parted);
    }
    let joined = gap_in(view, alone.span.end, next, &DAY_CLOCK) && !is_last_of_many(view, &alone, next);
    let clocks = if joined { clock::read(view, next) } else { None };
    let behind = || {
        let over = bracket::over_day(view, &alone)?;
        at_hour(view, &over, alone.value.from)
    };
    clocks.or_else(|| stamp(view, &date)).map_or_else(
        || behind().unwrap_or(alone),
        |clocks| {
            let reading = at_clocks(alone.value.from, clocks.value);
            let between = view.text.get(alone.span.end..clocks.span.start).unwrap_or("");
            let approx = ["around ", "about "].iter().any(|word| between.ends_with(word));
            let reading = Reading { modifier: approx.then_some(Modifier::Approx), ..reading };
            let bracket = usize::from(
                gap_in(view, alone.span.end, next, gaps![" ("])
                    && view.tail(clocks.span.end).starts_with(')'),
            );
            Piece::new(reading, Span::new(alone.span.start, clocks.span.end + bracket), clocks.next)
        },
    )
}

/// `Jan. 21, 2026| - 16:20|`, `2022. 12. 7|. 16:40|`: the time at which an article was written, behind its date.
fn stamp(view: &View<'_>, date: &Piece<Calendar>) -> Option<Piece<Clocks>> {
    let whole = matches!(date.value, Calendar::Day(Year::Number(_), Month::Number(_), _));
    (whole && gap_in(view, date.span.end, date.next, gaps![" ", " - ", " | ", ". ", ", "]))
        .then(|| clock::behind_date(view, date.next))?
}

/// `Thursday evening| at 7:30 p.m.|`, `tonight| at 8 p.m.|`: the hour instead of the part of the day.
pub(super) fn at_hour(view: &View<'_>, parted: &Piece<Reading>, day: Moment) -> Option<Piece<Reading>> {
    let parted = bracket::over_day(view, parted).unwrap_or(*parted);
    let about =
        gap_in(view, parted.span.end, parted.next, gaps![" at around ", " at about ", " around ", " about "]);
    let joined = about || gap_in(view, parted.span.end, parted.next, gaps![" at ", ", at ", " from ", ", "]);
    let clocks = if joined { clock::read(view, parted.next) } else { None }?;
    let span = Span::new(parted.span.start, clocks.span.end);
    let reading = Reading { modifier: about.then_some(Modifier::Approx), ..at_clocks(day, clocks.value) };
    Some(Piece::new(reading, span, clocks.next))
}

/// `until June 24|, from |5 p.m.`, `April 2 and 3|, from |10 a.m.`: the hours of all the days up to it.
fn is_last_of_many(view: &View<'_>, day: &Piece<Reading>, next: usize) -> bool {
    gap_in(view, day.span.end, next, gaps![" from ", ", from ", " between "])
        && read::word_before(view, day.span.start, &["until", "till", "through", "to", "and"])
}

fn at_clocks(day: Moment, (from, to): Clocks) -> Reading {
    let at = |clock| Moment { clock: Some(clock), ..day };
    Reading { from: at(from), to: to.map(at), modifier: None }
}

/// A time of day and the date after it.
pub(super) fn with_day(view: &View<'_>, clocks: Piece<Clocks>) -> Piece<Reading> {
    let alone = clocks.map(|clocks| at_clocks(Moment { date: None, clock: None }, clocks));
    if let Some(tonight) = tonight(view, &alone, clocks.value) {
        return tonight;
    }
    let date = calendar(view, alone.next).or_else(|| relative::morning_of(view, alone.next));
    let Some(date) = date.filter(|date| date.value.is_day()) else { return alone };
    let recurs = view.is(alone.next, Class::Weekday) && weekday::recurs(view, alone.next);
    let between = view.text.get(alone.span.end..date.span.start).unwrap_or("");
    let range_follows = gap_in(view, date.span.end, date.next, &range::TO)
        && calendar(view, date.next).is_some_and(|d| d.value.is_day());
    // `10:00-12:00, |Oct. 5| 14:00-16:00`: the day has a time of its own.
    let own = || between.starts_with(',') && with_clock(view, date).value.from.clock.is_some();
    if recurs || range_follows || !CLOCK_DAY.contains(&between) || own() {
        return alone;
    }
    let mut reading = at_clocks(Moment::day(date.value), clocks.value);
    // `9 p.m. to 6 a.m. the next day`: only the end is on it.
    if reading.to.is_some() && date.value.is_told() {
        reading.from.date = None;
    }
    let bracket = usize::from(between.contains('(') && view.tail(date.span.end).starts_with(')'));
    Piece::new(reading, Span::new(alone.span.start, date.span.end + bracket), date.next)
}

/// `8 p.m.| tonight|`, `7:30| tonight|`, which is half past seven in the evening.
fn tonight(view: &View<'_>, alone: &Piece<Reading>, (from, to): Clocks) -> Option<Piece<Reading>> {
    let tonight = word::tonight(view, alone.next)?;
    let late = |clock| match clock {
        Clock::At(hour @ 1..12, minute) => Clock::At(hour + 12, minute),
        clock => clock,
    };
    let span = Span::new(alone.span.start, tonight.span.end);
    let near = gap_in(view, alone.span.end, alone.next, gaps![" "]);
    near.then(|| Piece::new(at_clocks(tonight.value, (late(from), to.map(late))), span, tonight.next))
}

/// `before |this month|'s session ends`, `after |last year|'s flood`, `before |the year| is over`: what it is before is not the date itself.
fn is_of_clause(view: &View<'_>, end: usize) -> bool {
    const ENDS: [&str; 6] = ["ends", "ended", "expires", "closes", "passes", "finishes"];
    let mut words = view.words_after(end);
    let owns = ["'s ", "’s "].iter().any(|owner| view.tail(end).starts_with(owner));
    let Some(next) = words.next().filter(|_| !owns) else { return owns };
    let mut over = || words.next().is_some_and(|word| word.is("over") || word.is("out"));
    next.gap == " " && (ENDS.contains(&next.text) || next.is("is") && over())
}

/// The modifier that the words around a date give: `before 2000`, `around October 20`.
fn around(view: &View<'_>, piece: &Piece<Reading>) -> Option<Modifier> {
    let start = read::with_the(view, piece.span.start);
    let nearest = view.words_before(start).next();
    let word = nearest.filter(|word| matches!(word.gap, " " | " (" | ""));
    let before = word.is_some_and(|word| word.is("before"));
    let told = || word.is_some_and(|word| word.is("before") || word.is("after") || word.is("to"));
    if told() && is_of_clause(view, piece.span.end) {
        return None;
    }
    if before || word.is_some_and(|word| word.is("to")) && read::ends_with(view, start, "prior to ") {
        return Some(Modifier::Before);
    }
    if word.is_some_and(|word| word.is("after")) && piece.value.from.clock.is_none() {
        return Some(Modifier::After);
    }
    let modifier = if start == piece.span.start {
        qualifier::before_word(view, start, nearest)
    } else {
        qualifier::before(view, piece.span.start)
    };
    modifier.filter(|modifier| matches!(modifier, Modifier::Approx))
}

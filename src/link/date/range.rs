//! Ranges: what one end leaves open, the other one says (`April to December 2020`, `Nov 1 to 6`, `the 28th to December 3`).

use crate::draft::temporal::{Calendar, Clock, LAST, Moment, Month, Origin, Unit, Year};

/// Both ends, each with what the other one says.
pub(super) fn shared(mut from: Moment, mut to: Moment) -> (Moment, Moment) {
    match (from.date, to.date) {
        (Some(a), Some(b)) => {
            let (a, b) = months(a, b);
            let (a, b) = years(a, b);
            (from.date, to.date) = (Some(a), Some(b));
        }
        (Some(a), None) => to.date = Some(a),
        // `9 p.m. to 6 a.m. the next day`: of which day nobody says.
        (None, Some(b)) if b.is_told() => to.date = None,
        (None, Some(b)) => from.date = Some(b),
        (None, None) => {}
    }
    (from, over_midnight(from, to))
}

/// The end of a range of two times that one day is said for: where it goes over midnight, it ends on the next one (`20일 밤 10시부터 새벽 2시`).
fn over_midnight(from: Moment, to: Moment) -> Moment {
    const NEXT: Calendar = Calendar::Shift(Unit::Day, 1, Origin::Said);
    match (from.clock, to.clock) {
        (Some(Clock::At(hour, minute)), Some(Clock::At(last, end)))
            if from.date.is_some() && from.date == to.date && (last, end) < (hour, minute) =>
        {
            Moment { date: Some(NEXT), ..to }
        }
        _ => to,
    }
}

/// `지난해 9월부터 연말|까지 모은 결과`: the end of the year that is told of or of this one, as the tense is.
pub(super) fn is_up_to_end_of_year(dates: [Option<Calendar>; 2]) -> bool {
    let [from, to] = dates;
    let before =
        matches!(from, Some(Calendar::Month(Year::Shift(..0), _) | Calendar::Day(Year::Shift(..0), ..)));
    before && matches!(to, Some(Calendar::Year(Year::Shift(0))))
}

/// Whether a range ends with the number of its day, so that its month stands before that: `August 17`, `8월 17일`.
pub(super) fn ends_with_day(text: &str) -> bool {
    let last = text.rsplit(' ').next().unwrap_or(text);
    let digits = last.bytes().take_while(u8::is_ascii_digit).count();
    (1..=2).contains(&digits)
}

/// A day without a month takes the other end's, or the one next to it.
pub(super) fn months(a: Calendar, b: Calendar) -> (Calendar, Calendar) {
    // `4월 2일부터 |같은 달 말|까지`: the month of the lower end.
    if let (
        Calendar::Day(year, month @ Month::Number(_), _),
        Calendar::Month(Year::Said(0), Month::Said(0)),
    ) = (a, b)
    {
        return (a, Calendar::Month(year, month));
    }
    let (Calendar::Day(ya, ma, da), Calendar::Day(yb, mb, db)) = (a, b) else { return (a, b) };
    match (ma, mb) {
        (Month::Open, Month::Open) => (a, b),
        // `오는 21일부터 7월 8일|까지`: so does the lower one.
        (Month::Open, _) if says_which(a) => (a, b),
        (Month::Open, _) => {
            let (month, year) = if da <= db { (mb, yb) } else { step(mb, yb, -1) };
            (Calendar::Day(year, month, da), b)
        }
        (_, Month::Said(0)) if yb == Year::Said(0) => (a, Calendar::Day(ya, ma, db)),
        // `지난해 11월 15일부터 |지난 14일|까지`: the upper end says itself which one it is.
        (_, Month::Open) if says_which(b) => (a, b),
        (_, Month::Open) => {
            let (month, year) = if da <= db { (ma, ya) } else { step(ma, ya, 1) };
            (a, Calendar::Day(if yb == Year::Open { year } else { yb }, month, db))
        }
        _ => (a, b),
    }
}

/// Whether a bare day has a word before it that says which one it is: `지난 14일`, `오는 14일`.
pub(super) fn says_which(date: Calendar) -> bool {
    matches!(date, Calendar::Day(Year::Before | Year::After, Month::Open, _))
}

/// The month before or after, with its year.
fn step(month: Month, year: Year, by: i8) -> (Month, Year) {
    match month {
        Month::Number(n) => match n + by {
            0 => (Month::Number(12), moved(year, -1)),
            13 => (Month::Number(1), moved(year, 1)),
            n => (Month::Number(n), year),
        },
        Month::Shift(n) => (Month::Shift(n.saturating_add(by.into())), year),
        Month::Said(n) => (Month::Said(n.saturating_add(by.into())), year),
        Month::Open => (month, year),
    }
}

fn moved(year: Year, by: i16) -> Year {
    match year {
        Year::Number(n) => Year::Number(n.saturating_add(by)),
        Year::Shift(n) => Year::Shift(n.saturating_add(by)),
        Year::Said(n) => Year::Said(n.saturating_add(by)),
        open => open,
    }
}

/// A date without a year takes the other end's, one less or more where the months go over the turn of the year.
pub(super) fn years(a: Calendar, b: Calendar) -> (Calendar, Calendar) {
    let (Some((ya, ka)), Some((yb, mut kb))) = (year_and_place(a), year_and_place(b)) else { return (a, b) };
    // A month as the upper end goes on to its last day: `2024년 4월 3일부터 |4월 말|까지`.
    if matches!(b, Calendar::Month(..)) {
        kb.1 = LAST;
    }
    match (ya, yb) {
        (Year::Open, Year::Number(_) | Year::Shift(_) | Year::Said(_)) => {
            (with_year(a, moved(yb, if ka > kb { -1 } else { 0 })), b)
        }
        (Year::Number(_) | Year::Shift(_) | Year::Said(_), Year::Open) => {
            (a, with_year(b, moved(ya, i16::from(ka > kb))))
        }
        // `2021년 3월부터 같은 해 5월`: the year of the lower end.
        (Year::Number(_) | Year::Shift(_), Year::Said(0)) => (a, with_year(b, ya)),
        _ => (a, b),
    }
}

/// The year of a date and its place in it, where both ends can be told apart by it.
fn year_and_place(date: Calendar) -> Option<(Year, (i8, u8))> {
    match date {
        Calendar::Day(year, Month::Number(month), day) => Some((year, (month, day))),
        Calendar::Month(year, Month::Number(month)) => Some((year, (month, 0))),
        Calendar::Season(year, season) => Some((year, (season.first_month(), 0))),
        _ => None,
    }
}

fn with_year(date: Calendar, year: Year) -> Calendar {
    match date {
        Calendar::Day(_, month, day) => Calendar::Day(year, month, day),
        Calendar::Month(_, month) => Calendar::Month(year, month),
        Calendar::Season(_, season) => Calendar::Season(year, season),
        other => other,
    }
}

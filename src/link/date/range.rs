//! Ranges: what one end leaves open, the other one says (`April to December 2020`, `Nov 1 to 6`, `the 28th to December 3`).

use jiff::civil::Date;

use super::calendar;
use super::candidate::{self, Candidates, Stretches};
use super::stretch::Stretch;
use super::tense::Tense;
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
fn says_which(date: Calendar) -> bool {
    matches!(date, Calendar::Day(Year::Before | Year::After, Month::Open, _))
}

/// Whether a day or a month has such a word before it: `2022년 3월부터 |지난 2월|까지`, `between January 2022 and |last June|`.
fn names_which(date: Calendar) -> bool {
    says_which(date) || matches!(date, Calendar::Month(Year::Before | Year::After, _))
}

/// Whether a date is of a month that is counted from the publication: `다음 달 25일`, `next month`.
fn is_counted_month(date: Calendar) -> bool {
    matches!(date, Calendar::Day(_, Month::Shift(_), _) | Calendar::Month(_, Month::Shift(_)))
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

/// `will run from |Friday| until Aug. 20`: the one to come, whenever it ends; `will run from Friday to Sunday` may have begun.
fn is_weekday_to_date(a: Calendar, b: Calendar) -> bool {
    matches!((a, b), (Calendar::Weekday(None, _), Calendar::Day(..)))
}

/// `전날 오후 7시부터 이날 오전 6시`: the later end is the day after the earlier one.
fn from_the_day_before(candidates: &Candidates<'_>, before: Calendar) -> (Option<Stretch>, Option<Stretch>) {
    let first = candidates.of(before).into_iter().next();
    let day = first.as_ref().and_then(|stretch| calendar::days_after(stretch.first?, 1));
    (first, day.map(Stretch::day))
}

/// So many days back a beginning would have its year.
const LONG: i32 = 300;

/// The stretches of both ends: the later end is the first one that does not lie before the earlier end, or so many days after it.
pub(super) fn choose(
    candidates: &Candidates<'_>,
    from: Option<Calendar>,
    to: Option<Calendar>,
    tense: Tense,
    published: Option<Date>,
) -> (Option<Stretch>, Option<Stretch>) {
    let (Some(a), Some(b)) = (from, to) else { return (None, None) };
    if let (Calendar::Shift(Unit::Day, -1, _), Calendar::Shift(Unit::Day, 0, _)) = (a, b) {
        return from_the_day_before(candidates, a);
    }
    let (mut starts, mut ends) = (candidates.of(a), candidates.of(b));
    if names_which(b) && !matches!(a, Calendar::Day(_, Month::Open, _)) {
        let end = candidate::choose(&ends, Tense::Unknown.forced_by(b), published);
        ends.retain(|other| *other == end);
    }
    // `6월 9일부터 |다음 달 25일|까지`: the nearest one before it.
    if matches!(a, Calendar::Day(_, Month::Number(_), _) | Calendar::Month(_, Month::Number(_)))
        && is_counted_month(b)
        && let Some(last) = ends.first().and_then(|end| end.last)
        && let Some(start) = starts.iter().rposition(|start| start.first.is_some_and(|first| first <= last))
    {
        starts = std::iter::once(starts[start]).collect();
    }
    // `10월부터 내년 초까지`: one of that year would be said of it.
    if let Calendar::Year(Year::Shift(n)) = b
        && !says_which(a)
        && let Some(year) = ends.first().and_then(|end| end.first).map(Date::year)
    {
        // Who tells of January in December means the next one.
        let near = |start: &Stretch| published.is_none_or(|now| start.distance(now) < LONG);
        let before = |start: &Stretch| {
            start.first.is_some_and(|day| day.year() < year + i16::from(n <= 0)) && near(start)
        };
        if starts.iter().any(before) {
            starts.retain(|start| before(start));
        }
    }
    // `Tickets are sold from Friday until Aug. 20`
    let ahead = || candidate::choose(&ends, tense, published).first > published;
    let tense =
        if tense == Tense::Unknown && is_weekday_to_date(a, b) && ahead() { Tense::Future } else { tense };
    // `the 16th to the 31st`: both days are of one month, which has them.
    if let (Calendar::Day(_, Month::Open, low), Calendar::Day(_, Month::Open, high)) = (a, b)
        && low <= high
    {
        let month = |stretch: &Stretch| stretch.first.map(|day| (day.year(), day.month()));
        starts.retain(|start| ends.iter().any(|end| month(end) == month(start)));
    }
    let told = |start: &Stretch| match b {
        Calendar::Shift(_, days, _) if b.is_told() => {
            calendar::days_after(start.first?, days).map(Stretch::day)
        }
        _ => None,
    };
    let listed = |start: &Stretch| ends.iter().find(|end| end.last >= start.first).or(ends.last()).copied();
    // `2025년 1월 10일부터 |연말|까지`, `지난해 9월부터 |연말|까지 모았다`: that of the lower end.
    let of_year = |start: &Stretch| {
        let over = matches!(a, Calendar::Month(..) | Calendar::Day(..)) && tense == Tense::Past;
        let other = |first: &Date| {
            ends.last().is_some_and(|end| end.last < Some(*first))
                || over && published.is_some_and(|now| first.year() < now.year())
        };
        let year = start.first.filter(other)?.year();
        matches!(b, Calendar::Year(Year::Shift(0))).then(|| Stretch::year(year))
    };
    let end_of = |start: &Stretch| told(start).or_else(|| of_year(start)).or_else(|| listed(start));
    let whole: Stretches = starts
        .iter()
        .map(|start| Stretch { last: end_of(start).and_then(|end| end.last), ..*start })
        .collect();
    // The year in `October through 2025` says nothing of the month's, nor the month in `13일부터 이달 말` of the day's; `오는 11일` says it itself.
    let told_apart = matches!(b, Calendar::Year(_)) && !matches!(a, Calendar::Year(_))
        || matches!((a, b), (Calendar::Day(_, Month::Open | Month::Shift(_), _), Calendar::Month(..)))
        || says_which(a)
        || matches!(
            (a, b),
            (Calendar::Weekday(None, _), Calendar::Day(_, Month::Number(_), _) | Calendar::Month(..))
        )
        || is_weekday_to_date(a, b) && matches!(tense, Tense::Future | Tense::Coming);
    let index = candidate::chosen(if told_apart { &starts } else { &whole }, tense.forced_by(a), published);
    let start = starts.get(index).copied();
    let end = start.as_ref().and_then(end_of);
    (start, end)
}

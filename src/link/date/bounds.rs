//! Which of the days that its two ends may mean a range begins and ends on.
//!
//! What one end leaves open and the other one says is filled in before, by [`range`](super::range).

use jiff::civil::Date;

use super::calendar;
use super::candidate::{self, Candidates, Stretches};
use super::range::says_which;
use super::stretch::Stretch;
use super::tense::Tense;
use crate::draft::temporal::{Calendar, Month, Unit, Year};

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
    let mut bounds = Bounds { a, b, starts: candidates.of(a), ends: candidates.of(b), tense, published };
    bounds.settle_named_end();
    bounds.begin_before_counted_month();
    bounds.begin_before_counted_year();
    bounds.look_ahead();
    bounds.begin_in_month_of_end();
    bounds.chosen()
}

/// `전날 오후 7시부터 이날 오전 6시`: the later end is the day after the earlier one.
fn from_the_day_before(candidates: &Candidates<'_>, before: Calendar) -> (Option<Stretch>, Option<Stretch>) {
    let first = candidates.of(before).into_iter().next();
    let day = first.as_ref().and_then(|stretch| calendar::days_after(stretch.first?, 1));
    (first, day.map(Stretch::day))
}

/// Both ends, with the stretches that each may mean.
struct Bounds {
    a: Calendar,
    b: Calendar,
    starts: Stretches,
    ends: Stretches,
    tense: Tense,
    published: Option<Date>,
}

impl Bounds {
    /// `2022년 3월부터 |지난 2월|까지`: a word says which one the end is.
    fn settle_named_end(&mut self) {
        if names_which(self.b) && !matches!(self.a, Calendar::Day(_, Month::Open, _)) {
            let end = candidate::choose(&self.ends, Tense::Unknown.forced_by(self.b), self.published);
            self.ends.retain(|other| *other == end);
        }
    }

    /// `6월 9일부터 |다음 달 25일|까지`: the nearest one before it.
    fn begin_before_counted_month(&mut self) {
        let numbered =
            matches!(self.a, Calendar::Day(_, Month::Number(_), _) | Calendar::Month(_, Month::Number(_)));
        if !numbered || !is_counted_month(self.b) {
            return;
        }
        let Some(last) = self.ends.first().and_then(|end| end.last) else { return };
        let before = |start: &Stretch| start.first.is_some_and(|first| first <= last);
        if let Some(start) = self.starts.iter().rposition(before) {
            self.starts = std::iter::once(self.starts[start]).collect();
        }
    }

    /// `10월부터 내년 초까지`: one of that year would be said of it.
    fn begin_before_counted_year(&mut self) {
        let Calendar::Year(Year::Shift(n)) = self.b else { return };
        let first = self.ends.first().and_then(|end| end.first).filter(|_| !says_which(self.a));
        let Some(year) = first.map(Date::year) else { return };
        // Who tells of January in December means the next one.
        let near = |start: &Stretch| self.published.is_none_or(|now| start.distance(now) < LONG);
        let before = |start: &Stretch| {
            start.first.is_some_and(|day| day.year() < year + i16::from(n <= 0)) && near(start)
        };
        if self.starts.iter().any(before) {
            self.starts.retain(|start| before(start));
        }
    }

    /// `Tickets are sold from Friday until Aug. 20`
    fn look_ahead(&mut self) {
        let ahead = || candidate::choose(&self.ends, self.tense, self.published).first > self.published;
        if self.tense == Tense::Unknown && self.is_weekday_to_date() && ahead() {
            self.tense = Tense::Future;
        }
    }

    /// `the 16th to the 31st`: both days are of one month, which has them.
    fn begin_in_month_of_end(&mut self) {
        let month = |stretch: &Stretch| stretch.first.map(|day| (day.year(), day.month()));
        if let (Calendar::Day(_, Month::Open, low), Calendar::Day(_, Month::Open, high)) = (self.a, self.b)
            && low <= high
        {
            self.starts.retain(|start| self.ends.iter().any(|end| month(end) == month(start)));
        }
    }

    fn chosen(&self) -> (Option<Stretch>, Option<Stretch>) {
        let whole = |start: &Stretch| Stretch { last: self.end_of(start).and_then(|end| end.last), ..*start };
        let whole: Stretches = self.starts.iter().map(whole).collect();
        let stretches = if self.is_told_apart() { &self.starts } else { &whole };
        let index = candidate::chosen(stretches, self.tense.forced_by(self.a), self.published);
        let start = self.starts.get(index).copied();
        let end = start.as_ref().and_then(|start| self.end_of(start));
        (start, end)
    }

    /// The end of the range that begins so.
    fn end_of(&self, start: &Stretch) -> Option<Stretch> {
        let listed = || self.ends.iter().find(|end| end.last >= start.first).or(self.ends.last()).copied();
        self.days_after(start).or_else(|| self.end_of_year(start)).or_else(listed)
    }

    /// `19일부터 |다음날|까지`: so many days after the beginning.
    fn days_after(&self, start: &Stretch) -> Option<Stretch> {
        match self.b {
            Calendar::Shift(_, days, _) if self.b.is_told() => {
                calendar::days_after(start.first?, days).map(Stretch::day)
            }
            _ => None,
        }
    }

    /// `2025년 1월 10일부터 |연말|까지`, `지난해 9월부터 |연말|까지 모았다`: that of the lower end.
    fn end_of_year(&self, start: &Stretch) -> Option<Stretch> {
        if !matches!(self.b, Calendar::Year(Year::Shift(0))) {
            return None;
        }
        let over = matches!(self.a, Calendar::Month(..) | Calendar::Day(..)) && self.tense == Tense::Past;
        let other = |first: &Date| {
            self.ends.last().is_some_and(|end| end.last < Some(*first))
                || over && self.published.is_some_and(|now| first.year() < now.year())
        };
        start.first.filter(other).map(|first| Stretch::year(first.year()))
    }

    /// Whether the end says nothing of when the beginning is: not the year in `October through 2025` of the month's, nor the month in
    /// `13일부터 이달 말` of the day's; `오는 11일` says it itself.
    fn is_told_apart(&self) -> bool {
        let pair = (self.a, self.b);
        matches!(self.b, Calendar::Year(_)) && !matches!(self.a, Calendar::Year(_))
            || matches!(pair, (Calendar::Day(_, Month::Open | Month::Shift(_), _), Calendar::Month(..)))
            || says_which(self.a)
            || matches!(
                pair,
                (Calendar::Weekday(None, _), Calendar::Day(_, Month::Number(_), _) | Calendar::Month(..))
            )
            || self.is_weekday_to_date() && matches!(self.tense, Tense::Future | Tense::Coming)
    }

    /// `will run from |Friday| until Aug. 20`: the one to come, whenever it ends; `will run from Friday to Sunday` may have begun.
    fn is_weekday_to_date(&self) -> bool {
        matches!((self.a, self.b), (Calendar::Weekday(None, _), Calendar::Day(..)))
    }
}

/// Whether a day or a month has such a word before it: `2022년 3월부터 |지난 2월|까지`, `between January 2022 and |last June|`.
fn names_which(date: Calendar) -> bool {
    says_which(date) || matches!(date, Calendar::Month(Year::Before | Year::After, _))
}

/// Whether a date is of a month that is counted from the publication: `다음 달 25일`, `next month`.
fn is_counted_month(date: Calendar) -> bool {
    matches!(date, Calendar::Day(_, Month::Shift(_), _) | Calendar::Month(_, Month::Shift(_)))
}

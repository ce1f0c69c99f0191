//! A stretch of the calendar: its TIMEX3 value with its first and last day.

use jiff::ToSpan;
use jiff::civil::{Date, ISOWeekDate};

use super::tense::Tense;
use super::timex::Timex;
use crate::draft::temporal::Season;

/// A part of the calendar that is known, or whose value has an `X` where it is not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Stretch {
    /// The value; that of a single day is written only where it is asked for, because two days of three are not chosen.
    pub written: Option<Timex>,
    pub first: Option<Date>,
    pub last: Option<Date>,
}

impl Stretch {
    /// A value of which the calendar cannot tell the days.
    pub(super) fn unknown(value: Timex) -> Self {
        Self { written: Some(value), first: None, last: None }
    }

    fn known(value: Timex, first: Option<Date>, last: Option<Date>) -> Self {
        Self { written: Some(value), first, last }
    }

    pub(super) fn day(date: Date) -> Self {
        Self { written: None, first: Some(date), last: Some(date) }
    }

    /// The value in TIMEX3.
    pub(super) fn value(&self) -> Timex {
        self.written.or_else(|| self.first.map(Timex::day)).unwrap_or_default()
    }

    pub(super) fn days(first: Date, last: Date) -> Self {
        let value = Timex::day(first).text("/").text(Timex::day(last).as_str());
        Self::known(value, Some(first), Some(last))
    }

    pub(super) fn month(year: i16, month: i8) -> Self {
        let first = Date::new(year, month, 1).ok();
        Self::known(Timex::month(year, month), first, first.map(Date::last_of_month))
    }

    pub(super) fn year(year: i16) -> Self {
        Self::known(Timex::year(year), Date::new(year, 1, 1).ok(), Date::new(year, 12, 31).ok())
    }

    /// The years that begin with the same digits: 199 of two or three digits.
    pub(super) fn years(value: Timex, first: i16, count: i16) -> Self {
        let last = first.checked_add(count - 1).and_then(|year| Date::new(year, 12, 31).ok());
        Self::known(value, Date::new(first, 1, 1).ok(), last)
    }

    /// A half, a quarter or a season; the winter of a year goes on into the next one.
    pub(super) fn season(year: i16, season: Season) -> Self {
        let month = season.first_month();
        let months = if matches!(season, Season::Half(_)) { 6 } else { 3 };
        let first = Date::new(year, month, 1).ok();
        let (over, last) = ((month + months - 2) / 12, (month + months - 2) % 12 + 1);
        let last = Date::new(year.saturating_add(over.into()), last, 1).ok().map(Date::last_of_month);
        Self::known(named(Timex::year(year), season), first, last)
    }

    /// The same of a year that is not known.
    pub(super) fn unknown_season(season: Season) -> Self {
        Self::unknown(named(Timex::of("XXXX"), season))
    }

    /// The ISO week of a day.
    pub(super) fn week(day: Date) -> Self {
        let week = day.iso_week_date();
        let monday = monday(week);
        let sunday = monday.and_then(|monday| monday.checked_add(6.days()).ok());
        Self::known(Timex::year(week.year()).text("-W").two(week.week()), monday, sunday)
    }

    /// The weekend of the ISO week of a day.
    pub(super) fn weekend(day: Date) -> Self {
        let week = Self::week(day);
        let saturday = week.first.and_then(|monday| monday.checked_add(5.days()).ok());
        Self::known(week.value().text("-WE"), saturday, week.last)
    }

    /// Whether it may lie where the tense says; a stretch that is not known may lie anywhere.
    pub(super) fn fits(&self, tense: Tense, published: Option<Date>) -> bool {
        let (Some(first), Some(last), Some(published)) = (self.first, self.last, published) else {
            return true;
        };
        match tense {
            Tense::Past => first <= published,
            Tense::Future | Tense::Coming => last >= published,
            Tense::Ahead | Tense::Unknown => true,
        }
    }

    /// How many days lie between it and the publication.
    pub(super) fn distance(&self, published: Date) -> i32 {
        let (Some(first), Some(last)) = (self.first, self.last) else { return i32::MAX };
        let days = |from: Date, to: Date| from.until(to).map_or(i32::MAX, |span| span.get_days());
        if first > published {
            days(published, first)
        } else if last < published {
            days(last, published)
        } else {
            0
        }
    }
}

/// `2022-H1`, `2022-Q1`, `2022-SP`.
fn named(year: Timex, season: Season) -> Timex {
    match season {
        Season::Half(n) => year.text("-H").digits(n.unsigned_abs().into(), 1),
        Season::Quarter(n) => year.text("-Q").digits(n.unsigned_abs().into(), 1),
        Season::Spring => year.text("-SP"),
        Season::Summer => year.text("-SU"),
        Season::Fall => year.text("-FA"),
        Season::Winter => year.text("-WI"),
    }
}

fn monday(week: ISOWeekDate) -> Option<Date> {
    let monday = ISOWeekDate::new(week.year(), week.week(), jiff::civil::Weekday::Monday).ok()?;
    Some(monday.date())
}

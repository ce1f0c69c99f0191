//! What the words of a temporal expression say by themselves, before anything is known about the text around them.
//!
//! A [`Temporal`] is small and unresolved: `the 27th` is a day without month and year. Which day it is, only
//! [`crate::link::date`] can tell, from the publication date, the tense and what has been said before.

use smol_str::SmolStr;

use crate::value::DateType;

/// A temporal expression, unresolved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Temporal {
    /// A value that nothing outside can change: a duration, a set, `PRESENT_REF`.
    Fixed(DateType, SmolStr),
    /// A date, a time of day, or both.
    Moment(Moment),
    /// From one to the other.
    Range(Moment, Moment),
}

/// A date, a time of day, or both.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Moment {
    /// The date, where one is said.
    pub date: Option<Calendar>,
    /// The time of day, where one is said.
    pub clock: Option<Clock>,
}

impl Moment {
    /// A date without a time of day.
    pub(crate) const fn day(date: Calendar) -> Self {
        Self { date: Some(date), clock: None }
    }

    /// What kind of moment it is, as a number that only the same kind has: between two of one kind a range may lie.
    pub(crate) fn grain(self) -> u8 {
        match (self.date, self.clock) {
            (_, Some(Clock::At(..))) => 1,
            (_, Some(Clock::Part(_))) => 7,
            (Some(Calendar::Year(_)), _) => 2,
            (Some(Calendar::Month(..)), _) => 3,
            (Some(Calendar::Season(..)), _) => 4,
            (Some(date), _) if date.is_day() => 5,
            _ => 6,
        }
    }
}

/// The day of `the same day last year`, which the text has said before; no day has this number.
pub(crate) const SAID: u8 = 0;

/// The last day of a month, whichever that is; no day has this number.
pub(crate) const LAST: u8 = 32;

/// A part of the calendar, with what is said of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Calendar {
    /// `2017`, `last year`.
    Year(Year),
    /// `the second half of the year`, `the first quarter of 2021`, `summer`.
    Season(Year, Season),
    /// `October`, `December last year`, `last month`.
    Month(Year, Month),
    /// `October 27`, `the 27th`, `the 10th of last month`.
    Day(Year, Month, u8),
    /// `Friday`: the one of the week that is so many weeks away, or the nearest; Monday is 1.
    Weekday(Option<i32>, u8),
    /// `last week`: so many weeks away.
    Week(i32),
    /// `the first week of March`; 0 is the last one.
    WeekOf(Year, Month, u8),
    /// `the week of June 16`: that of the day.
    WeekWith(Year, Month, u8),
    /// `the second weekend of October`, that of the second Saturday; 0 is the last one.
    WeekendOf(Year, Month, u8),
    /// `the first Saturday of March`: which one, 0 is the last, and the weekday; Monday is 1.
    NthWeekday(Year, Month, u8, u8),
    /// `this weekend`: so many weeks away; `over the weekend`: the nearest.
    Weekend(Option<i32>),
    /// `three days ago`, `yesterday`.
    Shift(Unit, i32, Origin),
    /// `the 1990s`: the year without its last digit.
    Decade(i16),
    /// `the 21st century`: the year without its last two digits.
    Century(i16),
    /// A holiday of that year, where one is said.
    Holiday(Year, Holiday),
}

impl Calendar {
    /// A day of a month, where the month has such a day: `None` for February 30, and for February 29 of a year that is known to have none.
    pub(crate) fn day(year: Year, month: i8, day: u8) -> Option<Self> {
        const LEAP: i16 = 2000;
        let known = if let Year::Number(year) = year { year } else { LEAP };
        let there = jiff::civil::Date::new(known, month, i8::try_from(day).ok()?).is_ok();
        there.then_some(Self::Day(year, Month::Number(month), day))
    }

    /// Whether it is a single day, which may have a time of day.
    pub(crate) const fn is_day(self) -> bool {
        match self {
            Self::Day(..) | Self::Weekday(..) | Self::NthWeekday(..) | Self::Shift(Unit::Day, ..) => true,
            Self::Holiday(_, holiday) => holiday.around == 0,
            _ => false,
        }
    }

    /// Whether it is a day that is counted from one that was said before: `the next day`, `이튿날`.
    pub(crate) const fn is_told(self) -> bool {
        matches!(self, Self::Shift(Unit::Day, 0.., Origin::Said))
    }

    /// Whether it leaves open which of several years, months or weeks it means: only the text around it can tell.
    pub(crate) fn is_open(self) -> bool {
        match self {
            Self::Year(year) | Self::Season(year, _) | Self::Holiday(year, _) => year.is_open(),
            Self::Month(year, month)
            | Self::Day(year, month, _)
            | Self::WeekOf(year, month, _)
            | Self::WeekWith(year, month, _)
            | Self::WeekendOf(year, month, _)
            | Self::NthWeekday(year, month, ..) => match month {
                Month::Open => true,
                Month::Number(_) => year.is_open(),
                Month::Shift(_) | Month::Said(_) => false,
            },
            Self::Weekday(weeks, _) | Self::Weekend(weeks) => weeks.is_none(),
            Self::Week(_) | Self::Shift(..) | Self::Decade(_) | Self::Century(_) => false,
        }
    }
}

/// Which year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Year {
    /// None is said.
    Open,
    /// This one.
    Number(i16),
    /// So many years after that of the publication: `last year` is -1.
    Shift(i16),
    /// The nearest one before the publication in which it fits: `last September`.
    Before,
    /// The nearest one after it: `next March`.
    After,
    /// So many years after the one that the text has spoken of: `the year`, `the previous year`.
    Said(i16),
}

impl Year {
    /// Whether it may be one of several.
    const fn is_open(self) -> bool {
        matches!(self, Self::Open | Self::Before | Self::After)
    }
}

/// Which month.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Month {
    /// None is said.
    Open,
    /// This one, 1 to 12.
    Number(i8),
    /// So many months after that of the publication; it says the year, too.
    Shift(i32),
    /// So many months after the one that the text has spoken of: `the same month`.
    Said(i32),
}

/// A named part of a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Season {
    /// 1 or 2.
    Half(i8),
    /// 1 to 4.
    Quarter(i8),
    Spring,
    Summer,
    Fall,
    Winter,
}

impl Season {
    /// The season of a name in the tables, which is TIMEX3's: `SP`.
    pub(crate) fn named(name: &str) -> Option<Self> {
        match name {
            "SP" => Some(Self::Spring),
            "SU" => Some(Self::Summer),
            "FA" => Some(Self::Fall),
            "WI" => Some(Self::Winter),
            _ => None,
        }
    }

    /// The month that it begins with.
    pub(crate) const fn first_month(self) -> i8 {
        match self {
            Self::Half(n) => n * 6 - 5,
            Self::Quarter(n) => n * 3 - 2,
            Self::Spring => 3,
            Self::Summer => 6,
            Self::Fall => 9,
            Self::Winter => 12,
        }
    }

    /// Whether it is spring, summer, fall or winter.
    pub(crate) const fn is_of_weather(self) -> bool {
        !matches!(self, Self::Half(_) | Self::Quarter(_))
    }
}

/// A unit that a date is moved by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Unit {
    Day,
    Week,
    Month,
    Quarter,
    Year,
}

/// What a shift counts from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Origin {
    /// The publication date.
    Published,
    /// The day that the text has spoken of.
    Said,
}

/// A holiday: a fixed day of the year, or one of the lunar calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Holiday {
    /// By the Korean lunar calendar.
    pub lunar: bool,
    pub month: u8,
    pub day: u8,
    /// How many days before and after it are off, where the holiday as a period is meant.
    pub around: u8,
}

impl Holiday {
    /// Reads the value of a holiday in a table. `l8-15+`: lunar, the 15th of the 8th month, with the day before and the day after.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let (text, around) = text.strip_suffix('+').map_or((text, 0), |t| (t, 1));
        let (text, lunar) = text.strip_prefix('l').map_or((text, false), |t| (t, true));
        let (month, day) = text.split_once('-')?;
        Some(Self { lunar, month: month.parse().ok()?, day: day.parse().ok()?, around })
    }
}

/// A time of day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Clock {
    /// `14:30`; 24:00 is the end of a day.
    At(i8, i8),
    /// `in the evening`.
    Part(DayPart),
}

/// A part of a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum DayPart {
    Morning,
    Afternoon,
    Evening,
    Night,
    Daytime,
}

impl DayPart {
    const NAMES: [(Self, &'static str); 5] = [
        (Self::Morning, "MO"),
        (Self::Afternoon, "AF"),
        (Self::Evening, "EV"),
        (Self::Night, "NI"),
        (Self::Daytime, "DT"),
    ];

    /// The part of a name in the tables, which is TIMEX3's: `MO`.
    pub(crate) fn named(name: &str) -> Option<Self> {
        Self::NAMES.iter().find(|(_, one)| *one == name).map(|(part, _)| *part)
    }

    /// Its name in TIMEX3: `MO`.
    pub(crate) fn name(self) -> &'static str {
        Self::NAMES[self as usize].1
    }
}

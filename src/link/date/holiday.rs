//! The day of a holiday in a year; those of the lunar calendar by the Korean calendar.

use icu_calendar::Date as Lunar;
use icu_calendar::cal::Gregorian;
use icu_calendar::types::Month as LunarMonth;
use jiff::civil::Date;

use super::calendar::days_after;
use super::stretch::Stretch;
use super::timex::Timex;
use crate::draft::temporal::Holiday;

/// The holiday of a year, with the days off around it where the holiday as a period is meant.
pub(super) fn stretch(year: i16, holiday: Holiday) -> Option<Stretch> {
    let day = day(year, holiday)?;
    if holiday.around == 0 {
        return Some(Stretch::day(day));
    }
    let around = i32::from(holiday.around);
    Some(Stretch::days(days_after(day, -around)?, days_after(day, around)?))
}

/// A holiday whose year is not known.
pub(super) fn unknown(holiday: Holiday) -> Stretch {
    let year = Timex::of("XXXX-");
    let (month, day) = (u16::from(holiday.month), u16::from(holiday.day));
    Stretch::unknown(if holiday.lunar {
        year.text("XX-XX")
    } else {
        year.digits(month, 2).text("-").digits(day, 2)
    })
}

fn day(year: i16, holiday: Holiday) -> Option<Date> {
    let (month, day) = (i8::try_from(holiday.month).ok()?, i8::try_from(holiday.day).ok()?);
    if holiday.lunar { lunar(year, holiday.month, holiday.day) } else { Date::new(year, month, day).ok() }
}

/// A day of the Korean lunar calendar whose lunar year begins in `year`.
fn lunar(year: i16, month: u8, day: u8) -> Option<Date> {
    let lunar = Lunar::try_new_korean_traditional(i32::from(year), LunarMonth::new(month), day).ok()?;
    let day = lunar.to_calendar(Gregorian);
    let year = i16::try_from(day.year().extended_year()).ok()?;
    Date::new(year, i8::try_from(day.month().ordinal).ok()?, i8::try_from(day.day_of_month().0).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The table is the Korean government's, from 2010 on.
    #[test]
    fn lunar_holidays_fall_on_the_days_of_the_table() {
        let mut checked = 0;
        for row in include_str!("../../../fixtures/holidays.tsv").lines().skip(1) {
            let columns: Vec<&str> = row.split('\t').collect();
            let Some((month, day)) = columns[7].split_once('.') else { continue };
            let year: i16 = columns[0].parse().expect("a year");
            let found = lunar(year, month.parse().expect("a month"), day.parse().expect("a day"));
            assert_eq!(found.map(|day| day.to_string()).as_deref(), Some(columns[3]), "{row}");
            checked += 1;
        }
        assert!(checked > 60, "{checked}");
    }
}

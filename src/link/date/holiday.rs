//! The day of a holiday in a year; those of the lunar calendar by the Korean calendar.

use jiff::civil::Date;

use super::candidate::days_after;
use super::stretch::Stretch;
use crate::kind::date::temporal::Holiday;

/// The holiday of a year, with the days off around it where the holiday as a period is meant.
pub(super) fn stretch(year: i16, holiday: Holiday) -> Option<Stretch> {
    let day = day(year, holiday)?;
    if holiday.around == 0 {
        return Some(Stretch::day(day));
    }
    let around = i32::from(holiday.around);
    Some(Stretch::days(days_after(day, -around)?, days_after(day, around)?))
}

/// What follows the `XXXX` of a holiday whose year is not known.
pub(super) fn unknown(holiday: Holiday) -> String {
    if holiday.lunar { "-XX-XX".to_owned() } else { format!("-{:02}-{:02}", holiday.month, holiday.day) }
}

fn day(year: i16, holiday: Holiday) -> Option<Date> {
    let (month, day) = (i8::try_from(holiday.month).ok()?, i8::try_from(holiday.day).ok()?);
    if holiday.lunar { lunar(year, holiday.month, holiday.day) } else { Date::new(year, month, day).ok() }
}

/// A day of the Korean lunar calendar whose lunar year begins in `year`.
fn lunar(_year: i16, _month: u8, _day: u8) -> Option<Date> {
    None
}

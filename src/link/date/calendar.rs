//! Steps through the calendar; none where it ends.

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};

use crate::draft::temporal::Unit;

/// The weekday with this number, Monday is 1.
pub(super) fn weekday(day: u8) -> Option<Weekday> {
    Weekday::from_monday_one_offset(i8::try_from(day).ok()?).ok()
}

/// The `n`th of a weekday in a month, the last one for 0.
pub(super) fn nth_weekday((year, month): (i16, i8), n: u8, weekday: Weekday) -> Option<Date> {
    let n = if n == 0 { -1 } else { i8::try_from(n).ok()? };
    Date::new(year, month, 1).ok()?.nth_weekday_of_month(n, weekday).ok()
}

pub(super) fn add(day: Date, unit: Unit, n: i32) -> Option<Date> {
    let n = i64::from(n);
    let span = match unit {
        Unit::Day => jiff::Span::new().try_days(n),
        Unit::Week => jiff::Span::new().try_weeks(n),
        Unit::Month => jiff::Span::new().try_months(n),
        Unit::Quarter => jiff::Span::new().try_months(n.checked_mul(3)?),
        Unit::Year => jiff::Span::new().try_years(n),
    };
    day.checked_add(span.ok()?).ok()
}

/// The year and the month that lie so many months after a day.
pub(super) fn month_after(day: Date, n: i32) -> Option<(i16, i8)> {
    let months = (12 * i32::from(day.year()) + i32::from(day.month()) - 1).checked_add(n)?;
    let year = i16::try_from(months.div_euclid(12)).ok()?;
    let month = i8::try_from(months.rem_euclid(12) + 1).ok()?;
    Date::new(year, month, 1).is_ok().then_some((year, month))
}

/// The day of a number of days after another.
pub(super) fn days_after(day: Date, n: i32) -> Option<Date> {
    day.checked_add(n.days()).ok()
}

//! What stays of a date of which neither the publication nor the text says more: `XXXX-10-27`.

use super::stretch::Stretch;
use super::timex::Timex;
use crate::draft::temporal::{Calendar, LAST, Month, Origin, Unit, Year};

/// What a date is where neither the publication nor the text says more.
pub(super) fn stretch(date: Calendar) -> Stretch {
    let of = |text| Stretch::unknown(Timex::of(text));
    match date {
        Calendar::Month(year, month) => Stretch::unknown(year_month(year, month)),
        Calendar::Day(year, month, LAST) => Stretch::unknown(year_month(year, month).text("-XX")),
        Calendar::Day(year, month, day) => {
            Stretch::unknown(year_month(year, month).text("-").digits(day.into(), 2))
        }
        Calendar::WeekOf(..)
        | Calendar::WeekWith(..)
        | Calendar::Week(_)
        | Calendar::Shift(Unit::Week, ..) => of("XXXX-WXX"),
        Calendar::Weekend(_) | Calendar::WeekendOf(..) => of("XXXX-WXX-WE"),
        Calendar::Shift(Unit::Day, ..) | Calendar::Weekday(..) | Calendar::NthWeekday(..) => of("XXXX-XX-XX"),
        Calendar::Shift(_, n, Origin::Said) => of(if n < 0 { "PAST_REF" } else { "FUTURE_REF" }),
        Calendar::Shift(Unit::Month, ..) => of("XXXX-XX"),
        Calendar::Shift(Unit::Quarter, ..) => of("XXXX-QX"),
        _ => of("XXXX"),
    }
}

/// `2022-XX`, `XXXX-01`.
fn year_month(year: Year, month: Month) -> Timex {
    let year = if let Year::Number(n) = year { Timex::year(n) } else { Timex::of("XXXX") };
    let year = year.text("-");
    if let Month::Number(n) = month { year.two(n) } else { year.text("XX") }
}

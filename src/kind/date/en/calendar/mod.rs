//! Dates of the calendar: years and their parts, months, days, weekdays, holidays, a file for each family of forms.

pub(super) mod beside;
pub(super) mod bracket;
pub(super) mod days;
pub(super) mod holiday;
pub(super) mod list;
pub(super) mod month;
pub(super) mod number;
pub(super) mod numeric;
pub(super) mod ordinal;
pub(super) mod part;
pub(super) mod period;
pub(super) mod quarter;
pub(super) mod weekday;
pub(super) mod year;

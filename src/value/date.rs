//! What a record of a date says: every temporal expression, in the types and values of TIMEX3 (ISO 8601).

use std::fmt;

use serde::{Deserialize, Serialize};
use smol_str::SmolStr;

use super::TimePoint;

/// A temporal expression.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Date {
    /// The TIMEX3 type.
    pub r#type: DateType,
    /// The TIMEX3 value: `2022-01-25`, `2022-H1`, `P7D`, `XXXX-WXX-1`, `A/B` for a range; `X` for what is not known.
    pub value: SmolStr,
    /// The first day (`2022-01-01`) or minute (`2022-01-25T09:00`), where the calendar can tell.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first: Option<TimePoint>,
    /// The last day or minute, inclusive.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last: Option<TimePoint>,
}

/// The types of TIMEX3.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
#[non_exhaustive]
pub enum DateType {
    /// A calendar date, or a range of them.
    Date,
    /// A time of day, or a part of one.
    Time,
    /// A length of time.
    Duration,
    /// A recurring time.
    Set,
}

crate::names::names!(
    DateType,
    "a type of TIMEX3",
    Date => "DATE",
    Time => "TIME",
    Duration => "DURATION",
    Set => "SET",
);

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.r#type, self.value)
    }
}

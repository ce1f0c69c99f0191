//! The first or last day of a date, or minute where it has a time of day: six bytes, written as TIMEX3 writes it.
//!
//! What the calendar cannot tell (`2022-XX`, `PRESENT_REF`) is no such point; it stands in the date's value alone.

use std::fmt;
use std::num::NonZeroU8;
use std::str::FromStr;

use jiff::civil::Date as Civil;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use crate::article::Day;
use crate::error::Error;

/// A day (`2022-01-25`), or a minute of one (`2022-01-25T09:00`).
///
/// ```
/// use gisa::value::TimePoint;
///
/// let opening: TimePoint = "2022-01-25T09:00".parse()?;
/// assert_eq!((opening.day().to_string().as_str(), opening.clock()), ("2022-01-25", Some((9, 0))));
/// # Ok::<(), gisa::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TimePoint {
    day: Day,
    hour: Hour,
    minute: u8,
}

/// The hour of a minute, or none of a day as a whole, which comes before all of its minutes.
///
/// It is no zero: so that a point that is not there takes no byte more than one that is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
struct Hour(NonZeroU8);

impl Hour {
    const NONE: Self = Self(NonZeroU8::MIN);

    const fn of(hour: u8) -> Self {
        Self(NonZeroU8::MIN.saturating_add(1).saturating_add(hour))
    }

    const fn get(self) -> Option<u8> {
        self.0.get().checked_sub(2)
    }
}

impl TimePoint {
    /// A day as a whole.
    pub(crate) const fn whole(day: Day) -> Self {
        Self { day, hour: Hour::NONE, minute: 0 }
    }

    /// The same day at an hour and minute.
    pub(crate) const fn at(self, hour: u8, minute: u8) -> Self {
        Self { hour: Hour::of(hour), minute, ..self }
    }

    /// The day.
    pub const fn day(self) -> Day {
        self.day
    }

    /// The hour, 0 to 23, and the minute, 0 to 59, or 24:00; `None` for a day as a whole.
    pub const fn clock(self) -> Option<(u8, u8)> {
        match self.hour.get() {
            Some(hour) => Some((hour, self.minute)),
            None => None,
        }
    }
}

/// Whether there is such a time of day: from 00:00 to 24:00, as ISO 8601 has it.
pub(crate) fn is_time(hour: i8, minute: i8) -> bool {
    (0..24).contains(&hour) && (0..60).contains(&minute) || (hour, minute) == (24, 0)
}

impl fmt::Display for TimePoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.day.civil())?;
        self.clock().map_or(Ok(()), |(hour, minute)| write!(f, "T{hour:02}:{minute:02}"))
    }
}

impl FromStr for TimePoint {
    type Err = Error;

    /// Reads `YYYY-MM-DD` and `YYYY-MM-DDThh:mm`, as they are written.
    fn from_str(text: &str) -> Result<Self, Error> {
        let fail = || Error::new(format!("{text:?} is no day or minute of the form YYYY-MM-DDThh:mm"));
        let read = || {
            let (day, clock) = text.split_once('T').map_or((text, None), |(day, clock)| (day, Some(clock)));
            let day = Self::whole(Day::of(day.parse::<Civil>().ok()?));
            let Some(clock) = clock else { return Some(day) };
            let (hour, minute) = clock.split_once(':')?;
            let (hour, minute): (i8, i8) = (hour.parse().ok()?, minute.parse().ok()?);
            is_time(hour, minute).then(|| day.at(hour.unsigned_abs(), minute.unsigned_abs()))
        };
        // Only what it is written as: the calendar's own reader takes other forms as well.
        read().filter(|point| point.to_string() == text).ok_or_else(fail)
    }
}

impl Serialize for TimePoint {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for TimePoint {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_again_and_nothing_else() {
        for text in ["2022-01-25", "2022-01-25T09:00", "2022-01-25T24:00", "-000978-01-25"] {
            assert_eq!(text.parse::<TimePoint>().expect(text).to_string(), text);
        }
        for text in [
            "",
            "2022-01",
            "20220125",
            "2022-02-30",
            "2022-01-25T",
            "2022-01-25T9:00",
            "2022-01-25T09:60",
            "2022-01-25T24:30",
        ] {
            assert!(text.parse::<TimePoint>().is_err(), "{text}");
        }
    }
}

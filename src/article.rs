//! What goes in: an article's text, its name and, where it is known, its day of publication.

use std::fmt;
use std::str::FromStr;

use jiff::civil::Date as Civil;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use crate::error::Error;

/// An article to extract from.
///
/// ```
/// use gisa::Article;
///
/// let article = Article::new("a-1", "Guro-gu opens a library on the 3rd.").published("2024-05-01".parse()?);
/// assert_eq!(article.published.unwrap().to_string(), "2024-05-01");
/// # Ok::<(), gisa::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Article<'a> {
    /// The caller's name for it; it comes out as it went in.
    pub id: &'a str,
    /// The text as it was found: page furniture, lost characters and all.
    pub text: &'a str,
    /// The day it was published; without one no date is guessed.
    pub published: Option<Day>,
}

impl<'a> Article<'a> {
    /// An article without a publication date.
    pub const fn new(id: &'a str, text: &'a str) -> Self {
        Self { id, text, published: None }
    }

    /// The same article with its day of publication.
    #[must_use]
    pub const fn published(mut self, day: Day) -> Self {
        self.published = Some(day);
        self
    }
}

/// A day of the (proleptic Gregorian) calendar, written `2024-05-01`.
///
/// ```
/// use gisa::Day;
///
/// let day: Day = "2024-05-01".parse()?;
/// assert_eq!((day.year(), day.month(), day.day()), (2024, 5, 1));
/// assert_eq!(Day::new(2024, 5, 1)?, day);
/// assert!(Day::new(2023, 2, 29).is_err() && Day::new(0, 5, 1).is_err());
/// # Ok::<(), gisa::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(Civil);

impl Day {
    /// The day of these numbers.
    ///
    /// # Errors
    /// Where the calendar has no such day, or the year is not one of 1 to 9999: what is written is read again.
    pub fn new(year: i16, month: i8, day: i8) -> Result<Self, Error> {
        let civil = Civil::new(year, month, day).ok().filter(|_| (1..=9999).contains(&year));
        civil.map(Self).ok_or_else(|| Error::new(format!("no day {year}-{month}-{day}")))
    }

    /// The year: 1 to 9999, or one before of the days that a text names (`7000 years ago`).
    pub fn year(self) -> i16 {
        self.0.year()
    }

    /// The month, from 1.
    pub fn month(self) -> i8 {
        self.0.month()
    }

    /// The day of the month, from 1.
    pub fn day(self) -> i8 {
        self.0.day()
    }

    /// A day that the calendar crate has worked out.
    pub(crate) const fn of(civil: Civil) -> Self {
        Self(civil)
    }

    /// The day as the calendar crate has it: for arithmetic.
    pub(crate) const fn civil(self) -> Civil {
        self.0
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl FromStr for Day {
    type Err = Error;

    /// Reads `YYYY-MM-DD`, and nothing else.
    fn from_str(text: &str) -> Result<Self, Error> {
        let fail = || Error::new(format!("{text:?} is no day of the form YYYY-MM-DD"));
        let shaped = text.len() == 10
            && text
                .bytes()
                .enumerate()
                .all(|(i, b)| if i == 4 || i == 7 { b == b'-' } else { b.is_ascii_digit() });
        if !shaped {
            return Err(fail());
        }
        let year = text[..4].parse().map_err(|_| fail())?;
        let two = |part: &str| part.parse::<i8>().map_err(|_| fail());
        Self::new(year, two(&text[5..7])?, two(&text[8..])?).map_err(|_| fail())
    }
}

impl Serialize for Day {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(de::Error::custom)
    }
}

//! The values of TIMEX3 as they are put together: short, on the stack, digit by digit.
//!
//! A date has up to three candidates with a value each, and one stays. `format!` would allocate them all, and takes several times longer.

use arrayvec::ArrayString;
use jiff::civil::Date;

/// No value is longer: a stretch has at most 27 bytes (`-009999-01-01/-009999-12-31`), a time of day six.
const LONGEST: usize = 40;

/// A value, or a part of one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Timex(ArrayString<LONGEST>);

impl Timex {
    /// A value that is written already.
    pub(super) fn of(text: &str) -> Self {
        Self::default().text(text)
    }

    /// A year in four digits.
    pub(super) fn year(year: i16) -> Self {
        match u16::try_from(year) {
            Ok(year @ ..=9999) => Self::default().digits(year, 4),
            _ => Self::of(&format!("{year:04}")),
        }
    }

    /// `2022-01`.
    pub(super) fn month(year: i16, month: i8) -> Self {
        Self::year(year).text("-").two(month)
    }

    /// `2022-01-25`.
    pub(super) fn day(day: Date) -> Self {
        match day.year() {
            0..=9999 => Self::month(day.year(), day.month()).text("-").two(day.day()),
            _ => Self::of(&day.to_string()),
        }
    }

    /// Goes on with a number in two digits.
    pub(super) fn two(self, number: i8) -> Self {
        self.digits(number.unsigned_abs().into(), 2)
    }

    /// Goes on with a number of one, two, three or four digits.
    pub(super) fn digits(self, number: u16, width: usize) -> Self {
        let digit = |place: u16| b'0' + u8::try_from(number / place % 10).unwrap_or(0);
        let digits = [digit(1000), digit(100), digit(10), digit(1)];
        self.text(std::str::from_utf8(&digits[digits.len() - width..]).unwrap_or_default())
    }

    /// Goes on with `text`.
    pub(super) fn text(mut self, text: &str) -> Self {
        _ = self.0.try_push_str(text);
        self
    }

    pub(super) fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_written_as_iso_8601_has_them() {
        let day = |year, month, day| Timex::day(Date::new(year, month, day).expect("a day"));
        assert_eq!(day(2022, 1, 5).as_str(), "2022-01-05");
        assert_eq!(day(33, 12, 25).as_str(), "0033-12-25");
        assert_eq!(day(-9999, 1, 1).text("/").text("-009999-12-31").as_str(), "-009999-01-01/-009999-12-31");
        assert_eq!(Timex::month(2022, 11).as_str(), "2022-11");
        assert_eq!(Timex::year(-3).as_str(), "-003");
    }
}

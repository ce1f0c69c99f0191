//! The values of TIMEX3 as they are put together: short, on the stack, digit by digit.
//!
//! A date has up to three candidates with a value each, and one stays. `format!` would allocate them all, and takes several times longer.

use arrayvec::ArrayString;
use jiff::civil::Date;
use smol_str::SmolStr;

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

    /// A year in four digits, one before the year 0 with its sign: `-0978`.
    pub(super) fn year(year: i16) -> Self {
        match u16::try_from(year) {
            Ok(year @ ..=9999) => Self::default().digits(year, 4),
            _ => Self::of(&format!("{year:05}")),
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
        match width {
            0..=2 => self.text(&pair(number)[2 - width..]),
            _ => self.text(&pair(number / 100)[4 - width..]).text(pair(number)),
        }
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

impl From<Timex> for SmolStr {
    fn from(timex: Timex) -> Self {
        Self::new(timex.as_str())
    }
}

/// The last two digits of a number. They are cut out of text, because bytes would have to be checked before they are text.
fn pair(number: u16) -> &'static str {
    const PAIRS: &str = "0001020304050607080910111213141516171819202122232425262728293031323334353637383940414243444546474849\
                         5051525354555657585960616263646566676869707172737475767778798081828384858687888990919293949596979899";
    let at = usize::from(number % 100) * 2;
    &PAIRS[at..at + 2]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_are_the_last_ones_of_a_number() {
        let digits = |number, width| Timex::default().digits(number, width);
        for number in [0, 7, 42, 199, 999, 2022, 9999] {
            let padded = format!("{number:04}");
            for width in 1..=4 {
                assert_eq!(digits(number, width).as_str(), &padded[4 - width..], "{number} {width}");
            }
        }
    }

    #[test]
    fn values_are_written_as_iso_8601_has_them() {
        let day = |year, month, day| Timex::day(Date::new(year, month, day).expect("a day"));
        assert_eq!(day(2022, 1, 5).as_str(), "2022-01-05");
        assert_eq!(day(33, 12, 25).as_str(), "0033-12-25");
        assert_eq!(day(-9999, 1, 1).text("/").text("-009999-12-31").as_str(), "-009999-01-01/-009999-12-31");
        assert_eq!(Timex::month(2022, 11).as_str(), "2022-11");
        assert_eq!(Timex::year(-3).as_str(), "-0003");
    }
}

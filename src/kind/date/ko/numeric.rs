//! Dates in digits: `2024-05-14`, `2018.11.26`, `2020. 11. 20.`, and with a time of day after them.
//!
//! Not dates: telephone numbers, versions, two parts by themselves (`4.27`); those that are a month and a day are in [`super::month_day`].

use super::beside;
use super::month_day;
use super::read::{self, Piece};
use crate::kind::date::temporal::{Calendar, Month, Year};
use crate::rule::View;

/// The date in digits at byte `at`.
pub(super) fn read(view: &View<'_>, at: usize) -> Option<Piece<Calendar>> {
    let first = read::digits(view, at)?;
    if !matches!(view.text.as_bytes().get(first.end), Some(b'-' | b'.' | b'/')) {
        return None;
    }
    let before = view.text[..at].bytes().next_back();
    let labelled = || beside::STAMPS.end(view.text[..at].trim_end_matches(':'));
    if before.is_some_and(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'/' | b':')) && !labelled() {
        return None;
    }
    full(view, at).or_else(|| month_day::read(view, at))
}

/// The date with its year.
fn full(view: &View<'_>, at: usize) -> Option<Piece<Calendar>> {
    let year = read::digits(view, at)?;
    let separator = view.tail(year.end).chars().next().filter(|c| matches!(c, '-' | '.' | '/'))?;
    let month = after(view, year.end, separator)?;
    let day = after(view, month.end, separator)?;
    let goes_on = view
        .tail(day.end)
        .strip_prefix(separator)
        .is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
    let short = year.len == 2 && month.len == 2 && day.len == 2 && is_clock(view, day.end);
    let number = if short { 2000 + year.value } else { year.value };
    let sound = (1900..=2100).contains(&number) && (short || year.len == 4) && !goes_on;
    let (month, last) = (i8::try_from(month.value).ok()?, u8::try_from(day.value).ok()?);
    let date = Calendar::Day(Year::Number(number), Month::Number(month), last);
    (sound && (1..=12).contains(&month) && (1..=31).contains(&last)).then(|| Piece::new(date, at, day.end))
}

/// The number of at most two digits after a separator, a space after it or not.
pub(super) fn after(view: &View<'_>, end: usize, separator: char) -> Option<read::Digits> {
    let at = end + view.tail(end).strip_prefix(separator).map(|_| 1)?;
    let at = if separator == '.' { read::skip_space(view, at) } else { at };
    read::digits(view, at).filter(|digits| digits.len <= 2)
}

/// Whether ` 22:08` follows.
pub(super) fn is_clock(view: &View<'_>, end: usize) -> bool {
    matches!(view.tail(end).as_bytes(), [b' ', b'0'..=b'2', b'0'..=b'9', b':', b'0'..=b'5', b'0'..=b'9', ..])
}

/// The byte after the full stop that ends `2020. 11. 20.`, where a time of day may follow.
pub(super) fn stop(view: &View<'_>, end: usize) -> usize {
    end + usize::from(view.tail(end).starts_with(". "))
}

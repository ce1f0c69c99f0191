//! Dates in digits: `2024-05-14`, `2018.11.26`, `2020. 11. 20.`, and with a time of day after them.
//!
//! Not dates: telephone numbers, versions, two parts by themselves (`4.27`); those that are a month and a day are in [`super::month_day`].

use super::super::calendar;
use super::month_day;
use crate::draft::temporal::{Calendar, Month, Year};
use crate::kind::date::ko::length::beside;
use crate::kind::date::ko::read::{self, Piece};
use crate::rule::View;
use crate::scan::edge::Suffixes;

/// The date in digits at byte `at`.
pub(in crate::kind::date::ko) fn read(view: &View<'_>, at: usize) -> Option<Piece<Calendar>> {
    let first = read::digits(view, at)?;
    if !matches!(view.text.as_bytes().get(first.end), Some(b'-' | b'.' | b'/')) {
        return None;
    }
    let before = view.text[..at].bytes().next_back();
    let labelled = || beside::STAMPS.end(view.text[..at].trim_end_matches(':'));
    if before.is_some_and(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'/' | b':')) && !labelled() {
        return None;
    }
    full(view, at).or_else(|| year_month(view, at)).or_else(|| month_day::read(view, at))
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
    let quoted = || separator == '.' && view.text[..at].ends_with(['’', '\'', '‘']);
    let short = year.len == 2 && (month.len == 2 && day.len == 2 && is_clock(view, day.end) || quoted());
    let number = if short { 2000 + year.value } else { year.value };
    let sound = (1900..=2100).contains(&number) && (short || year.len == 4) && !goes_on;
    let (month, last) = (i8::try_from(month.value).ok()?, u8::try_from(day.value).ok()?);
    let date = Calendar::Day(Year::Number(number), Month::Number(month), last);
    (sound && (1..=12).contains(&month) && (1..=31).contains(&last)).then(|| Piece::new(date, at, day.end))
}

/// `2008. 5월`, `’18.7월`: a year that a full stop parts from its month.
pub(in crate::kind::date::ko) fn year_month(view: &View<'_>, at: usize) -> Option<Piece<Calendar>> {
    let year = read::digits(view, at)?;
    let month = after(view, year.end, '.').filter(|month| view.tail(month.end).starts_with('월'))?;
    let number = match year.len {
        4 => year.value,
        2 if view.text[..at].ends_with(['’', '\'', '‘']) => 2000 + year.value,
        _ => return None,
    };
    let sound = (1900..=2100).contains(&number) && (1..=12).contains(&month.value);
    let month_number = Month::Number(i8::try_from(month.value).ok()?);
    let end = month.end + "월".len();
    sound.then(|| calendar::after_month(view, Year::Number(number), month_number, at, end)).flatten()
}

/// `최근 5년간(|2015~2019.6|)`: the years of a length, in brackets behind it.
pub(in crate::kind::date::ko) fn years(view: &View<'_>, at: usize) -> Option<Piece<[Calendar; 2]>> {
    static LENGTHS: Suffixes = Suffixes::new(&[
        "년간(",
        "년여간(",
        "년(",
        "동안(",
        "기간(",
        "년간 (",
        "개년(",
        "계획(",
        "로드맵(",
        "비전(",
    ]);
    if !LENGTHS.end(&view.text[..at]) {
        return None;
    }
    let (low, end) = year_or_month(view, at)?;
    let (high, end) = year_or_month(view, read::after_sign(view, end)?)?;
    let rises = low.0 < high.0 && view.tail(end).starts_with(')');
    let date = |(year, month): (i16, Option<i8>)| {
        month.map_or(Calendar::Year(Year::Number(year)), |month| {
            Calendar::Month(Year::Number(year), Month::Number(month))
        })
    };
    rises.then(|| Piece::new([date(low), date(high)], at, end))
}

/// `2015`, `2019.6`: the year and its month, and where they end.
fn year_or_month(view: &View<'_>, at: usize) -> Option<((i16, Option<i8>), usize)> {
    let year = read::digits(view, at).filter(|year| year.len == 4 && (1900..=2100).contains(&year.value))?;
    let month = after(view, year.end, '.').filter(|month| (1..=12).contains(&month.value));
    match month {
        Some(month) => Some(((year.value, i8::try_from(month.value).ok()), month.end)),
        None => Some(((year.value, None), year.end)),
    }
}

/// The number of at most two digits after a separator, a space after it or not.
pub(in crate::kind::date::ko) fn after(view: &View<'_>, end: usize, separator: char) -> Option<read::Digits> {
    let at = end + view.tail(end).strip_prefix(separator).map(|_| 1)?;
    let at = if separator == '.' { read::skip_space(view, at) } else { at };
    read::digits(view, at).filter(|digits| digits.len <= 2)
}

/// Whether ` 22:08` follows.
pub(in crate::kind::date::ko) fn is_clock(view: &View<'_>, end: usize) -> bool {
    matches!(view.tail(end).as_bytes(), [b' ', b'0'..=b'2', b'0'..=b'9', b':', b'0'..=b'5', b'0'..=b'9', ..])
}

/// The byte after the full stop that ends `2020. 11. 20.`, where a time of day may follow.
pub(in crate::kind::date::ko) fn stop(view: &View<'_>, end: usize) -> usize {
    end + usize::from(view.tail(end).starts_with(". "))
}

//! A month and a day in digits without a year, as press releases write them: `5. 22.(목)`, `5.22(목)`, `5/22(목)`, `11.17일`, `5. 22.부터`, `5. 28. 14:00`,
//! `공고일(4. 28.)`; and days that leave their unit out: `8월 5(월)`, `5월 24까지`.
//!
//! Two numbers alone are no date (`4.27`, `3.5%`, `1/2`): the weekday in brackets, or a full stop after the day with what only a date has
//! behind it, makes them one.

use super::super::calendar;
use super::{numeric, weekday};
use crate::draft::temporal::{Calendar, Month, Year};
use crate::kind::date::ko::length::beside;
use crate::kind::date::ko::read::{self, Piece};
use crate::rule::{View, particle};
use crate::scan::edge::{Prefixes, Suffixes};

/// The date at byte `at`.
pub(in crate::kind::date::ko) fn read(view: &View<'_>, at: usize) -> Option<Piece<Calendar>> {
    let month = read::digits(view, at).filter(|month| month.len <= 2)?;
    let separator = view.tail(month.end).chars().next().filter(|c| matches!(c, '.' | '/'))?;
    let day = numeric::after(view, month.end, separator)?;
    let (m, d) = (i8::try_from(month.value).ok()?, u8::try_from(day.value).ok()?);
    if !(1..=12).contains(&m) || !(1..=31).contains(&d) {
        return None;
    }
    let date = Piece::new(Calendar::Day(Year::Open, Month::Number(m), d), at, day.end);
    // `11.17일`: the unit of the day makes it one; `3.5일` is a length where what follows says so.
    let named = Some(day.end + "일".len())
        .filter(|&end| view.tail(day.end).starts_with('일') && read::ends(view, end));
    if let Some(end) = named.filter(|&end| day.len == 2 && !beside::is_length(view, at, end)) {
        return Some(Piece::new(date.value, at, end));
    }
    let dotted = separator == '.' && view.tail(day.end).starts_with('.');
    let sure = weekday::beside(view, date).span.end > day.end
        || dotted && is_dated(view, at, day.end + 1, day.value);
    sure.then_some(date)
}

/// Whether what stands around `5. 22.` makes it a date: a particle of time, a time of day, the other end of a range.
fn is_dated(view: &View<'_>, start: usize, end: usize, day: i16) -> bool {
    let tail = view.tail(end);
    let particle = ["부터", "까지", "자 "].iter().any(|word| tail.starts_with(word));
    let ranged =
        read::after_sign(view, end).is_some_and(|next| is_pair(view, next) || is_later_day(view, next, day));
    particle
        || ranged
        || numeric::is_clock(view, end)
        || is_upper_end(view, start)
        || is_in_bracket(view, start, tail)
}

/// `공고일(|4. 28.|) 기준`, `개관식(|5. 9.|)에`, `공고일(|4. 28.| 기준)`: when a day or an event is, in brackets behind it.
fn is_in_bracket(view: &View<'_>, start: usize, tail: &str) -> bool {
    static DAYS: Suffixes = Suffixes::new(&["일(", "식(", "날("]);
    static OTHERS: Suffixes =
        Suffixes::new(&["방식(", "형식(", "공식(", "양식(", "서식(", "례식(", "연식(", "과일("]);
    static CLOSES: Prefixes = Prefixes::new(&[")", " 기준)", " 현재)", " 예정)"]);
    let head = &view.text[..start];
    CLOSES.start(tail) && DAYS.end(head) && !OTHERS.end(head)
}

/// `8. 16.~|18.|`, `8. 16.~|18일|`: whether a later day of the same month stands at `at`, which a full stop or its unit ends; not `2. 3.~4.항`.
fn is_later_day(view: &View<'_>, at: usize, first: i16) -> bool {
    let later = read::digits(view, at).filter(|day| day.len <= 2 && (first + 1..=31).contains(&day.value));
    later.is_some_and(|day| {
        let tail = view.tail(day.end);
        let ended = |rest: &str| {
            !rest.starts_with(|c: char| c.is_ascii_digit()) && particle::is_particle(particle::rest_of(rest))
        };
        let stopped = tail.strip_prefix('.').is_some_and(ended);
        stopped || tail.starts_with('일')
    })
}

/// `8. 16.~|18|.`, `8.6(화)~|9(금)|`, `8월 5(월)~|9(금)|`: the upper end of a range of days that says its day only, behind the lower end.
pub(in crate::kind::date::ko) fn last_day(
    view: &View<'_>,
    from: &Piece<Calendar>,
    at: usize,
) -> Option<Piece<Calendar>> {
    let Calendar::Day(_, Month::Number(_) | Month::Shift(_), first) = from.value else { return None };
    // `2월 1일부터 |말일|까지`
    if let Some((last, end)) = calendar::last_day(view, at) {
        return Some(Piece::new(Calendar::Day(Year::Open, Month::Open, last), at, end));
    }
    let day = read::digits(view, at).filter(|day| day.len <= 2 && (1..=31).contains(&day.value))?;
    let date = Piece::new(Calendar::Day(Year::Open, Month::Open, u8::try_from(day.value).ok()?), at, day.end);
    let weekday = || Some(weekday::beside(view, date)).filter(|date| date.span.end > day.end);
    let lower = from.span.of(view.text);
    if lower.ends_with(')') {
        return weekday();
    }
    let year = || lower.as_bytes().iter().take_while(|byte| byte.is_ascii_digit()).count() == 4;
    // `(2023.1.1~|9.30|)`
    if let Some(day) = numeric_pair(view, at)
        && year()
    {
        return Some(day);
    }
    // `(2023.6.16~|18|)`
    let bracketed = || view.text[..from.span.start].ends_with('(') && view.tail(day.end).starts_with(')');
    if day.value > first.into() && bracketed() && year() {
        return Some(date);
    }
    // In digits alone, with a full stop behind each day.
    let dotted = !lower.contains('월') && lower.ends_with(|c: char| c.is_ascii_digit());
    let stopped = dotted && view.tail(from.span.end).starts_with('.') && is_later_day(view, at, first.into());
    stopped.then_some(date)
}

/// `2023.1.1~|9.30|)`: a month and a day behind a date with its year, which a bracket ends.
fn numeric_pair(view: &View<'_>, at: usize) -> Option<Piece<Calendar>> {
    let month = read::digits(view, at).filter(|month| (1..=12).contains(&month.value))?;
    let day = numeric::after(view, month.end, '.').filter(|day| (1..=31).contains(&day.value))?;
    let date = Calendar::day(Year::Open, i8::try_from(month.value).ok()?, u8::try_from(day.value).ok()?)?;
    let tail = view.tail(day.end);
    let closed = tail.strip_prefix('.').unwrap_or(tail).starts_with(')');
    closed.then(|| Piece::new(date, at, day.end))
}

/// Whether `5. 26` stands at `at`.
fn is_pair(view: &View<'_>, at: usize) -> bool {
    let month = read::digits(view, at).filter(|month| month.len <= 2);
    month.is_some_and(|month| numeric::after(view, month.end, '.').is_some())
}

/// Whether the sign of a range stands before `start`, and `5. 22.`, a weekday or an open bracket before that.
fn is_upper_end(view: &View<'_>, start: usize) -> bool {
    let head = view.text[..start].trim_end_matches(' ');
    let lower = head.strip_suffix(['~', '∼', '～', '–', '-']);
    // `자가격리(|~5.16.|)`
    lower.is_some_and(|lower| lower.trim_end_matches(' ').ends_with(['.', ')', '(']))
}

/// `8월 |5|(월)`, `이달 |21|(목)부터`, `5월 |24|까지`: a day whose weekday or `까지` stands behind it in place of its unit.
pub(in crate::kind::date::ko) fn day_without_unit(view: &View<'_>, at: usize) -> Option<(u8, usize)> {
    let number = read::digits(view, at).filter(|day| day.len <= 2 && (1..=31).contains(&day.value))?;
    // `5월 13일부터 5월 |24|까지`
    let until = || view.tail(number.end).starts_with("까지");
    if !until() && weekday::bracketed(view, number.end).is_none() && !is_before_month(view, number.end) {
        return None;
    }
    Some((u8::try_from(number.value).ok()?, number.end))
}

/// `5월 8|~6월 16일`: whether a range goes on to a day of another month.
fn is_before_month(view: &View<'_>, end: usize) -> bool {
    let upper = || {
        let month = read::digits(view, read::after_sign(view, end)?)
            .filter(|month| (1..=12).contains(&month.value))?;
        let (_, unit) = read::date_unit(view, month.end).filter(|(unit, _)| *unit == "M")?;
        let day =
            read::digits(view, read::skip_space(view, unit)).filter(|day| (1..=31).contains(&day.value))?;
        read::date_unit(view, day.end).filter(|(unit, _)| *unit == "D")
    };
    upper().is_some()
}

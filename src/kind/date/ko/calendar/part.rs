//! Parts of a year, a month, a week: `상반기`, `봄`, `5월 말`, `연초`, `10월 첫째 주`.

use super::weekday;
use crate::draft::temporal::{Calendar, Month, Season, Year};
use crate::kind::date::ko::read::{self, Piece};
use crate::kind::date::ko::relative::Lead;
use crate::modifier::Modifier;
use crate::rule::View;
use crate::scan::atom::Class;
use crate::scan::edge::{Prefixes, Suffixes};
use crate::scan::hangul::is_alphanumeric;

/// A half or a season of a year at `at`.
pub(in crate::kind::date::ko) fn of_year(view: &View<'_>, at: usize, year: Year) -> Option<Piece<Calendar>> {
    let (meaning, end) = read::word(view, at, Class::Season)?;
    let season = match &*meaning.text {
        "H1" => Season::Half(1),
        "H2" => Season::Half(2),
        // `봄밤의 음악`: a night of no day.
        _ if view.tail(end).starts_with('밤') => return None,
        name => Season::named(name)?,
    };
    let born = || matches!(season, Season::Half(_)) && year != Year::Open && read::is_birth(view, end);
    (read::ends(view, end) || born()).then(|| with(view, Piece::new(Calendar::Season(year, season), at, end)))
}

/// `올해 상·하반기`, `상하반기`: both halves of a year, which share their noun; not those of each year (`매년 상·하반기`).
pub(in crate::kind::date::ko) fn halves(
    view: &View<'_>,
    at: usize,
    lead: Option<&Piece<Lead>>,
) -> Option<Piece<[Calendar; 2]>> {
    static FIRST: Suffixes = Suffixes::new(&["상·", "상ㆍ", "상‧", "상・", "상/", "상, ", "상,"]);
    static EACH: Suffixes = Suffixes::new(&["매년", "해마다", "연", "각"]);
    let year = year(view, at, lead);
    // Most are numbers, of which only a year has halves.
    if year.is_none() && read::is_digit(view, at) {
        return None;
    }
    let (year, next) = year.unwrap_or((Year::Open, at));
    let (start, end) = if let Some(end) = both_halves(view, next) {
        (at, end)
    } else {
        let rest = view.tail(at).strip_prefix("하반기")?;
        let head = FIRST.strip(&view.text[..at]).next().filter(|head| !head.ends_with(is_alphanumeric))?;
        (head.len(), view.text.len() - rest.len())
    };
    let half = |n| Calendar::Season(year, Season::Half(n));
    (read::ends(view, end) && !read::led_by(view, start, &EACH))
        .then(|| Piece::new([half(1), half(2)], start, end))
}

/// The end of `상·하반기` at `at`.
pub(in crate::kind::date::ko) fn both_halves(view: &View<'_>, at: usize) -> Option<usize> {
    static BOTH: Prefixes = Prefixes::new(&[
        "상·하반기",
        "상ㆍ하반기",
        "상‧하반기",
        "상・하반기",
        "상/하반기",
        "상하반기",
        "상, 하반기",
        "상,하반기",
    ]);
    BOTH.strip(view.tail(at)).next().map(|rest| view.text.len() - rest.len())
}

/// The year at `at`, and the byte where what is of it may stand.
fn year(view: &View<'_>, at: usize, lead: Option<&Piece<Lead>>) -> Option<(Year, usize)> {
    let (year, end) = if read::is_digit(view, at) {
        let number = read::digits(view, at).filter(|number| number.len == 4)?;
        let (unit, end) = read::date_unit(view, number.end)?;
        unit.starts_with('Y').then_some((Year::Number(number.value), end))?
    } else {
        let lead = lead?;
        let Lead::Year(year) = lead.value else { return None };
        (year, lead.span.end)
    };
    Some((year, read::skip_space(view, end)))
}

/// `연말`, `월초`: a part of this year or month by a name of its own.
pub(in crate::kind::date::ko) fn named(view: &View<'_>, at: usize) -> Option<Piece<Calendar>> {
    let (meaning, end) = read::word(view, at, Class::Part)?;
    let (date, modifier) = match &*meaning.text {
        "year-start" => (Calendar::Year(Year::Shift(0)), Modifier::Start),
        "year-end" => (Calendar::Year(Year::Shift(0)), Modifier::End),
        "year-within" => (Calendar::Year(Year::Shift(0)), Modifier::EqualOrLess),
        "month-start" => (Calendar::Month(Year::Open, Month::Shift(0)), Modifier::Start),
        "month-end" => (Calendar::Month(Year::Open, Month::Shift(0)), Modifier::End),
        _ => return None,
    };
    read::ends(view, end).then(|| Piece::new(date, at, end).with(Some(modifier)))
}

/// The date with the part of it that follows: `5월 말`, `내년 초`.
pub(in crate::kind::date::ko) fn with(view: &View<'_>, date: Piece<Calendar>) -> Piece<Calendar> {
    match behind(view, date.span.end) {
        Some((modifier, end)) => Piece::new(date.value, date.span.start, end).with(Some(modifier)),
        None => date,
    }
}

/// The part that stands behind a date that ends at `end`, and its end: `5월| 말`.
pub(in crate::kind::date::ko) fn behind(view: &View<'_>, end: usize) -> Option<(Modifier, usize)> {
    let (meaning, end) = read::word(view, read::skip_space(view, end), Class::Part)?;
    let modifier = match &*meaning.text {
        "start" | "year-start" => Modifier::Start,
        "mid" => Modifier::Mid,
        "end" | "year-end" => Modifier::End,
        _ => return None,
    };
    let ended = read::ends(view, end) || read::after_sign(view, end).is_some();
    (ended && !is_of_schools(view.tail(end))).then_some((modifier, end))
}

/// `올해 초|·중학교`, `내년 초|·중·고교`, `올해 초|·중등 교사`: the first of the schools, no part of the year; not `이달 초|·중순에`, `이달 초|·중·하순에`.
fn is_of_schools(tail: &str) -> bool {
    static MIDDLE: Prefixes = Prefixes::new(&["·중", "ㆍ중", "‧중", "・중", "·고교", "·고등"]);
    static PARTS: Prefixes =
        Prefixes::new(&["순", "반", "·하순", "ㆍ하순", "‧하순", "・하순", "·말", "ㆍ말"]);
    MIDDLE.strip(tail).any(|rest| !PARTS.start(rest))
}

/// `전년|비 12%`, `전월|비 4%`: whether so much more than in the year or the month is told.
pub(super) fn is_compared(view: &View<'_>, start: usize, end: usize) -> bool {
    let amount = || {
        let rest = view.tail(end).strip_prefix("비 ");
        rest.is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
    };
    matches!(&view.text[start..end], "전년" | "전월") && amount()
}

/// The names of weeks of a month, the longest first; 0 is the last one.
const WEEKS: [(&str, u8); 16] = [
    ("첫 번째", 1),
    ("두 번째", 2),
    ("세 번째", 3),
    ("네 번째", 4),
    ("다섯 번째", 5),
    ("첫번째", 1),
    ("두번째", 2),
    ("세번째", 3),
    ("네번째", 4),
    ("다섯째", 5),
    ("첫째", 1),
    ("둘째", 2),
    ("셋째", 3),
    ("넷째", 4),
    ("마지막", 0),
    ("첫", 1),
];

/// The name of a week at `at`: which one, and its end.
fn name(view: &View<'_>, at: usize) -> Option<(u8, usize)> {
    let tail = view.tail(at);
    WEEKS.iter().find(|(name, _)| tail.starts_with(name)).map(|(name, n)| (*n, at + name.len()))
}

/// The end of the `주` behind a name that ends at `end`.
fn week_behind(view: &View<'_>, end: usize) -> Option<usize> {
    let unit = read::skip_space(view, end);
    view.tail(unit).strip_prefix('주').map(|_| unit + "주".len())
}

/// `첫째 주`, `둘째주`, `마지막 주`: which week of a month at `at`; 0 is the last one.
pub(in crate::kind::date::ko) fn week(view: &View<'_>, at: usize) -> Option<Piece<u8>> {
    let (n, named) = name(view, at)?;
    let end = week_behind(view, named)?;
    read::ends(view, end).then(|| Piece::new(n, at, end))
}

/// `둘째 주말`, `마지막 주말`: which weekend of a month at `at`; 0 is the last one.
pub(in crate::kind::date::ko) fn weekend(view: &View<'_>, at: usize) -> Option<Piece<u8>> {
    let (n, named) = name(view, at)?;
    let week = week_behind(view, named)?;
    // `둘째주 주말`
    let again = || view.tail(week).starts_with(" 주말").then_some(week + " 주말".len());
    let end = if view.tail(week).starts_with('말') { week + "말".len() } else { again()? };
    read::ends(view, end).then(|| Piece::new(n, at, end))
}

/// `둘째 주 토요일`, `마지막 금요일`: which week of a month at `at`, the weekday, and its end.
pub(in crate::kind::date::ko) fn nth_weekday(view: &View<'_>, at: usize) -> Option<(u8, u8, usize)> {
    let (n, named) = name(view, at)?;
    let week = week_behind(view, named).unwrap_or(named);
    let (day, end) = weekday::number(view, read::skip_space(view, week))?;
    read::ends(view, end).then_some((n, day, end))
}

/// What stands between two weeks.
static JOINS: Prefixes = Prefixes::new(&["와 ", "과 ", ", ", "·", "ㆍ", ",", " 및 ", " "]);

/// `1·3주 |`, `2, 4번째 |`, `2·4째 주 |`: weeks by their numbers, and the end of the last word.
fn numbered_weeks(view: &View<'_>, at: usize) -> Option<usize> {
    const NAMES: [&str; 7] = ["번째 주", "째 주", "번째주", "째주", "번째", "째", "주"];
    const MOST: usize = 5;
    let mut next = at;
    for _ in 0..MOST {
        let tail = view.tail(next).strip_prefix(|c| ('1'..='5').contains(&c))?;
        let name = NAMES.iter().find_map(|name| tail.strip_prefix(name));
        let rest = name.unwrap_or(tail);
        let join = JOINS.strip(rest).find(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
        match (join, name) {
            (Some(more), _) => next = view.text.len() - more.len(),
            (None, name) => return name.map(|rest| view.text.len() - rest.len()),
        }
    }
    None
}

/// Which weeks before a weekday: `둘째·넷째 |일요일`, `첫째 주와 셋째 주 |화요일`, `마지막 |수요일`; the byte after them and a space.
pub(in crate::kind::date::ko) fn weeks_of_weekday(view: &View<'_>, at: usize) -> Option<usize> {
    const MOST: usize = 5;
    if let Some(end) = numbered_weeks(view, at) {
        return Some(read::skip_space(view, end));
    }
    let mut end = None;
    let mut next = at;
    for _ in 0..MOST {
        let Some((_, named)) = name(view, next) else { break };
        let last = week_behind(view, named).unwrap_or(named);
        end = Some(last);
        let Some(rest) = JOINS.strip(view.tail(last)).next() else { break };
        next = view.text.len() - rest.len();
    }
    end.map(|end| read::skip_space(view, end))
}

/// `매월 1, |3주|에는`, `매월 2·|4주|에`: the number of a week of each month.
pub(in crate::kind::date::ko) fn is_week_of_each(head: &str) -> bool {
    static SIGNS: Suffixes = Suffixes::new(&[", ", ",", "·", "ㆍ"]);
    static EACH: Suffixes = Suffixes::new(&["매월 ", "매달 "]);
    let weeks = SIGNS.strip(head).next().and_then(|head| head.strip_suffix(|c| ('1'..='4').contains(&c)));
    weeks.is_some_and(|head| EACH.end(head))
}

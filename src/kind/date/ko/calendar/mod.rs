//! Dates: `2024년 5월 14일`, `지난해 12월`, `내달 3일`, `올해 상반기`, `5월 말`, `27일`.
//!
//! A number may have its unit later on (`27∼28일`, `5, 6일`). A bare `5일` is a day of the month unless what stands beside it makes it a
//! length (`5일간`, `최대 5일`).

pub(super) mod holiday;
pub(super) mod later_year;
pub(super) mod month_day;
pub(super) mod numeric;
pub(super) mod part;
pub(super) mod short_year;
pub(super) mod weekday;
pub(super) mod year;

use super::length::beside;
use super::read::{self, Piece};
use super::relative::{Lead, same, word};
use super::shared;
use crate::draft::temporal::{Calendar, Holiday, LAST, Month, Origin, Season, Unit, Year};
use crate::rule::{View, particle};
use crate::scan::edge::{Prefixes, Suffixes};

/// The date at byte `at`, of any form but digits alone, with the word that leads it.
pub(super) fn read(view: &View<'_>, at: usize, lead: Option<&Piece<Lead>>) -> Option<Piece<Calendar>> {
    let date = if read::is_digit(view, at) {
        let thousands =
            || year::in_thousands(view, at).and_then(|(year, end)| after_year(view, year, at, end));
        absolute(view, at, Year::Open).or_else(thousands)?
    } else if let Some(lead) = lead {
        led(view, lead)?
    } else {
        named(view, at)?
    };
    Some(weekday::beside(view, lunar(view, date)))
}

static LUNAR: Suffixes = Suffixes::new(&["음력"]);

/// `음력 7월 7일`: a day of the lunar calendar, as the holidays are.
fn lunar(view: &View<'_>, date: Piece<Calendar>) -> Piece<Calendar> {
    match date.value {
        Calendar::Day(year, Month::Number(month), day) if read::led_by(view, date.span.start, &LUNAR) => {
            let holiday = Holiday { lunar: true, month: month.unsigned_abs(), day, around: 0 };
            date.map(|_| Calendar::Holiday(year, holiday))
        }
        _ => date,
    }
}

/// A date by a name of its own: a holiday, a season, a weekday, `오늘`.
fn named(view: &View<'_>, at: usize) -> Option<Piece<Calendar>> {
    holiday::read(view, at, Year::Open)
        .or_else(|| part::of_year(view, at, Year::Open))
        .or_else(|| word::day(view, at))
        .or_else(|| part::named(view, at))
        .or_else(|| bare_last_day(view, at))
        .or_else(|| weekday::read(view, at, None))
}

/// What a leading word makes of what follows it.
fn led(view: &View<'_>, lead: &Piece<Lead>) -> Option<Piece<Calendar>> {
    let (start, end) = (lead.span.start, lead.span.end);
    let next = read::skip_space(view, end);
    let found = match lead.value {
        Lead::Year(year) => return after_year(view, year, start, end),
        Lead::Month(year, month) => return after_month(view, year, month, start, end),
        Lead::Week(n) => weekend(view, n, end)
            .or_else(|| weekday::read(view, next, Some(n)))
            .or_else(|| read::ends(view, end).then(|| Piece::new(Calendar::Week(n), start, end)))?,
        Lead::Quarter(n) => {
            let quarter = Calendar::Shift(Unit::Quarter, n, Origin::Published);
            read::ends(view, end).then(|| Piece::new(quarter, start, end))?
        }
        Lead::Turn(turn) => turned(view, turn, next)?,
    };
    Some(found.from(start))
}

/// `지난주|말`: the weekend; `다음주 말` is the end of the week.
fn weekend(view: &View<'_>, weeks: i32, end: usize) -> Option<Piece<Calendar>> {
    let last = end + "말".len();
    let there = view.text[..end].ends_with('주') && view.tail(end).starts_with('말');
    (there && read::ends(view, last)).then(|| Piece::new(Calendar::Weekend(Some(weeks)), end, last))
}

/// What follows `지난`, `이번`, `오는`.
fn turned(view: &View<'_>, turn: i8, at: usize) -> Option<Piece<Calendar>> {
    let year = match turn {
        ..=-1 => Year::Before,
        0 => Year::Shift(0),
        1.. => Year::After,
    };
    let weeks = i32::from(turn);
    if view.tail(at).starts_with("주말") && read::ends(view, at + "주말".len()) {
        return Some(Piece::new(Calendar::Weekend(Some(weeks)), at, at + "주말".len()));
    }
    if view.tail(at).starts_with("분기") && read::ends(view, at + "분기".len()) {
        let quarter = Calendar::Shift(Unit::Quarter, weeks, Origin::Published);
        return Some(Piece::new(quarter, at, at + "분기".len()));
    }
    absolute(view, at, year)
        .or_else(|| numeric::year_month(view, at))
        .or_else(|| year::of_century(view, at).filter(|_| turn < 0))
        .or_else(|| year::in_thousands(view, at).and_then(|(year, end)| after_year(view, year, at, end)))
        .map(|date| if turn == 0 { date.map(this_month) } else { date.map(coming_month) })
        .or_else(|| part::of_year(view, at, year))
        .or_else(|| holiday::read(view, at, year))
        .or_else(|| weekday::read(view, at, (turn == 0).then_some(0)))
}

/// `오는 4월`, told on its first day, is this one.
fn coming_month(date: Calendar) -> Calendar {
    match date {
        Calendar::Month(Year::After, month) => Calendar::Month(Year::Open, month),
        other => other,
    }
}

/// `이번 15일` is of this month.
fn this_month(date: Calendar) -> Calendar {
    match date {
        Calendar::Day(year, Month::Open, day) => Calendar::Day(year, Month::Shift(0), day),
        other => other,
    }
}

/// A date that begins with a number.
pub(super) fn absolute(view: &View<'_>, at: usize, year: Year) -> Option<Piece<Calendar>> {
    quarter_of_four(view, at, year).or_else(|| numbered(view, at, year, shared::read(view, at)?))
}

/// A date that begins with a number whose unit is known.
fn numbered(view: &View<'_>, at: usize, year: Year, number: shared::Number<'_>) -> Option<Piece<Calendar>> {
    let small = u8::try_from(number.value).unwrap_or(0);
    match number.unit {
        "Y" | "YD" if number.len == 4 && (1300..=2100).contains(&number.value) => {
            if let Some(end) = year::decade_end(view, &number) {
                return Some(part::with(view, Piece::new(Calendar::Decade(number.value / 10), at, end)));
            }
            after_year(view, Year::Number(number.value), at, number.end)
        }
        "Y" if number.len == 2
            && let Some(end) = year::decade_of_two(view, at, &number) =>
        {
            let century = year::decade_century(view, at);
            Some(Piece::new(Calendar::Decade(century + number.value / 10), at, end))
        }
        "Y" | "YD" if number.len == 2 && year::is_short(view, at, number.end) => {
            let century = if small > 50 { 1900 } else { 2000 };
            after_year(view, Year::Number(century + number.value), at, number.end)
        }
        "M" if (1..=12).contains(&small) && !beside::is_prison_term(view, at, number.end) => {
            after_month(view, year, Month::Number(small.cast_signed()), at, number.end)
        }
        "D" if (1..=31).contains(&small) && read::ends(view, number.full_end) => {
            let length = beside::is_length(view, at, number.full_end);
            (!length).then(|| Piece::new(Calendar::Day(year, Month::Open, small), at, number.end))
        }
        "Q" if (1..=4).contains(&small) => quarter(view, at, year, number),
        _ => None,
    }
}

/// `3분기`, which ends at the end of its number; not `3분기 연속`, which is a length.
fn quarter(view: &View<'_>, at: usize, year: Year, number: shared::Number<'_>) -> Option<Piece<Calendar>> {
    if is_fourth(view, at) || !read::ends(view, number.full_end) {
        return None;
    }
    let tail = view.tail(read::skip_space(view, number.full_end));
    let run = ["연속", "동안", "째"].iter().any(|word| tail.starts_with(word));
    let season = Season::Quarter(i8::try_from(number.value).ok()?);
    (!run)
        .then(|| Piece::new(Calendar::Season(year, season), at, number.end))
        .map(|quarter| part::with(view, quarter))
}

/// `1/4분기`: the first of four quarters.
fn quarter_of_four(view: &View<'_>, at: usize, year: Year) -> Option<Piece<Calendar>> {
    let tail = view.tail(at);
    let digit = tail.bytes().next().filter(|digit| (b'1'..=b'4').contains(digit))?;
    // `2·3·4분기`: a list.
    let listed = view.text[..at].ends_with(['·', 'ㆍ', ',']);
    let four =
        ["/4분기", "·4분기", "ㆍ4분기"].into_iter().find(|four| tail[1..].starts_with(four) && !listed)?;
    let end = at + 1 + four.len();
    let quarter = Season::Quarter(i8::try_from(digit - b'0').ok()?);
    read::ends(view, end).then(|| Piece::new(Calendar::Season(year, quarter), at, end))
}

/// Whether `4분기` is that of `1/4분기`, `1·4분기`, which is the first quarter; not of `3분기·4분기`.
fn is_fourth(view: &View<'_>, at: usize) -> bool {
    let head = &view.text[..at];
    let first =
        head.strip_suffix(['·', 'ㆍ']).and_then(|head| head.strip_suffix(|c| ('1'..='3').contains(&c)));
    let quarter = || first.is_some_and(|head| !head.ends_with(['·', 'ㆍ', ',']));
    view.tail(at).starts_with('4') && (head.ends_with('/') || quarter())
}

/// A year that ends at `end`, with the month, the half or the part that follows.
fn after_year(view: &View<'_>, year: Year, start: usize, end: usize) -> Option<Piece<Calendar>> {
    let next = read::skip_space(view, end);
    if let Some(same) = same::read(view, year, start, end) {
        return Some(same);
    }
    let inner = shared::read(view, next)
        .filter(|n| matches!(n.unit, "M" | "Q"))
        .and_then(|number| quarter_of_four(view, next, year).or_else(|| numbered(view, next, year, number)))
        .or_else(|| part::of_year(view, next, year))
        .or_else(|| holiday::read(view, next, year));
    if let Some(inner) = inner {
        return Some(inner.from(start));
    }
    // `한 해` adds nothing to `올`.
    let head = &view.text[..start];
    let follows =
        || is_of_year(view.tail(next)) || next > end && !TO.end(head) && is_kind_of_budget(view.tail(next));
    let bare = view.text.get(start..end) == Some("올") && (COUNTED.end(head) || !follows());
    // A year in digits is the year alone.
    let named = !matches!(year, Year::Number(_));
    let whole = ["한 해", "한해"].iter().find(|w| named && view.tail(next).starts_with(**w));
    let end = whole.map_or(end, |w| next + w.len());
    let alone = Piece::new(Calendar::Year(year), start, end);
    let parted = part::with(view, alone);
    if parted.modifier.is_some() {
        return Some(parted);
    }
    // `올들어`
    let since = || view.text.get(start..end) == Some("올") && view.tail(end).starts_with("들어 ");
    ((!bare || whole.is_some()) && (read::ends(view, end) || since() || part::is_compared(view, start, end)))
        .then_some(alone)
}

/// What counts threads before `올`.
static COUNTED: Suffixes = Suffixes::new(&["한 ", "두 ", "세 ", "네 ", "몇 ", "한", "두"]);

/// `국회로 |올| 복지 예산`: what comes there.
static TO: Suffixes = Suffixes::new(&["에 ", "로 ", "다시 ", "곧 ", "이 ", "가 "]);

static OF_YEAR: Prefixes =
    Prefixes::new(&["들어", "예산", "본예산", "추경", "사업", "목표", "첫 ", "시즌", "신학기", "새 학기"]);

/// Whether `올` is the year before it: `올 들어`, `올 예산`, `올 2학기`. By itself it is a thread as well.
fn is_of_year(next: &str) -> bool {
    let term = next.trim_start_matches(|c: char| c.is_ascii_digit());
    let numbered = next.strip_prefix('제').is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
    numbered
        || OF_YEAR.start(next)
        || term.len() < next.len()
            && (term.starts_with("학기") || term.starts_with("차 추") || term.starts_with("회 추"))
}

/// `복지 예산`, `일자리 사업비`: nouns up to a budget, none with a particle before it.
fn is_kind_of_budget(next: &str) -> bool {
    const WORDS: usize = 3;
    static BUDGETS: Suffixes = Suffixes::new(&["예산", "예산안", "추경", "추경안", "사업비", "보조금"]);
    // `다시 올 |수| 있는 예산`: the verb.
    static VERB: Prefixes =
        Prefixes::new(&["수 ", "것", "때", "줄 ", "만큼", "사람", "이들", "예정", "계획", "전망"]);
    if VERB.start(next) {
        return false;
    }
    for word in next.splitn(WORDS + 1, ' ').take(WORDS) {
        let stem = particle::stem(word);
        if BUDGETS.end(stem) {
            return true;
        }
        if stem.len() != word.len() {
            return false;
        }
    }
    false
}

/// A month that ends at `end`, with the day or the part that follows.
pub(super) fn after_month(
    view: &View<'_>,
    year: Year,
    month: Month,
    start: usize,
    end: usize,
) -> Option<Piece<Calendar>> {
    let next = read::skip_space(view, end);
    if let Some(number) = shared::read(view, next)
        && number.unit == "D"
        && (1..=31).contains(&number.value)
        && read::ends(view, number.full_end)
    {
        let day = u8::try_from(number.value).ok()?;
        return Some(Piece::new(Calendar::Day(year, month, day), start, number.end));
    }
    if let Some((day, end)) = month_day::day_without_unit(view, next).or_else(|| last_day(view, next)) {
        return Some(Piece::new(Calendar::Day(year, month, day), start, end));
    }
    if let Some((week, day, end)) = part::nth_weekday(view, next) {
        return Some(Piece::new(Calendar::NthWeekday(year, month, week, day), start, end));
    }
    if let Some(weekend) = part::weekend(view, next) {
        return Some(Piece::new(Calendar::WeekendOf(year, month, weekend.value), start, weekend.span.end));
    }
    if let Some(week) = part::week(view, next) {
        return Some(Piece::new(Calendar::WeekOf(year, month, week.value), start, week.span.end));
    }
    let date = Piece::new(Calendar::Month(year, month), start, end);
    let parted = part::with(view, date);
    let open = shared::unit_later(view, end);
    (parted.modifier.is_some() || open || read::ends(view, end) || part::is_compared(view, start, end))
        .then_some(parted)
}

/// `6월 |말일|까지`, `이달 |말일|`: the last day of the month.
pub(super) fn last_day(view: &View<'_>, at: usize) -> Option<(u8, usize)> {
    let end = at + LAST_DAY.len();
    (view.tail(at).starts_with(LAST_DAY) && read::ends(view, end)).then_some((LAST, end))
}

/// `신청은 |말일|까지`: the last day of a month that nobody names; not `말일 무렵`.
fn bare_last_day(view: &View<'_>, at: usize) -> Option<Piece<Calendar>> {
    static PARTICLES: Prefixes = Prefixes::new(&["까지", "에 ", "에는 ", "부터 ", "이다"]);
    static OTHERS: Suffixes = Suffixes::new(&["달의 ", "월의 ", "월 ", "달 ", "분기 ", "과 ", "이나 ", ", "]);
    if OTHERS.end(&view.text[..at]) {
        return None;
    }
    let (day, end) = last_day(view, at).filter(|(_, end)| PARTICLES.start(view.tail(*end)))?;
    Some(Piece::new(Calendar::Day(Year::Open, Month::Open, day), at, end))
}

const LAST_DAY: &str = "말일";

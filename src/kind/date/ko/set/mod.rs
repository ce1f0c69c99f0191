//! Recurring times: `매주 월요일`, `매월 15일`, `매일`, `평일`, `화요일~일요일`, `일요일은 쉰다`.

pub(super) mod every_year;
pub(super) mod market;
pub(super) mod recur;
mod regular;
pub(super) mod short_days;

use smol_str::{SmolStr, format_smolstr};

use super::calendar::{part, weekday};
use super::length::EACH;
use super::read::{self, Piece};
use super::{calendar, clock, shared};
use crate::draft::Draft;
use crate::draft::temporal::{Clock, Season, Temporal};
use crate::modifier::Modifier;
use crate::rule::{Found, View};
use crate::scan::atom::Class;
use crate::scan::hangul::{is_alphanumeric, is_weekday};
use crate::value::DateType;

/// A word that is a set by itself.
pub(super) fn frequency(view: &View<'_>, at: usize) -> Option<Found> {
    let (meaning, end) = read::word(view, at, Class::Frequency)?;
    read::ends(view, end).then(|| set(Piece::new(SmolStr::new(&meaning.text), at, end)))
}

/// `매주`, `매월`, `매년` with the day that recurs.
pub(super) fn every(view: &View<'_>, at: usize) -> Option<Found> {
    let (meaning, end) = read::word(view, at, Class::Every)?;
    let next = read::skip_space(view, end);
    let day = match &*meaning.text {
        "P1W" | "P2W" => days(view, next)
            .or_else(|| short_days::is_in_run(view, next).then(|| self::day(view, next)).flatten())
            .map(|day| with_part(view, day))
            .or_else(|| nth_weekday(view, next)),
        "P1M" | "P2M" => day_of_month(view, next)
            .or_else(|| nth_weekday(view, next))
            .or_else(|| last_day(view, &meaning.text, next)),
        _ => every_year::day(view, next).or_else(|| season(view, next)),
    };
    let alone = || read::ends(view, end).then(|| Piece::new(SmolStr::new(&meaning.text), at, end));
    day.map(|day| day.from(at)).or_else(alone).map(set)
}

/// `매주 토요일| 저녁`: the part of the day that follows, where no hour does (`저녁 7시`) and no other part is joined to it.
fn with_part(view: &View<'_>, day: Piece<SmolStr>) -> Piece<SmolStr> {
    let at = read::skip_space(view, day.span.end);
    let part = clock::part(view, at).filter(|_| clock::read(view, at).is_none());
    let part = part.filter(|part| {
        let end = part.span.end;
        let next = read::after_comma(view, end).or_else(|| clock::connector(view, end));
        let timed = |next| clock::read(view, next).is_some() || clock::part(view, next).is_some();
        let joined = next.is_some_and(timed);
        let hour = view.tail(end).trim_start_matches([' ', '(']).starts_with(|c: char| c.is_ascii_digit());
        !joined && !hour && !day.value.contains('/')
    });
    match part.map(|part| (part.value.0, part.span.end)) {
        Some((Clock::Part(part), end)) => {
            Piece::new(format_smolstr!("{}T{}", day.value, part.name()), day.span.start, end)
        }
        _ => day,
    }
}

/// A weekday that recurs by what stands beside it, or a range of weekdays, at byte `at`.
pub(super) fn weekdays(view: &View<'_>, at: usize) -> Option<Found> {
    let (_, end) = weekday::short(view, at)?;
    if let Some(each) = view.text[..at].strip_suffix("매 주 ") {
        return days(view, at).map(|day| set(with_part(view, day).from(each.len())));
    }
    let from = short_before(view, at).unwrap_or(at);
    let ranged =
        days(view, from).filter(|piece| piece.value.contains('/') && !recur::is_of_event(view, piece.span));
    let ended = || read::ends(view, end) || weekday::shared(view, at).is_some();
    let listed = || short_days::is_of_list(view, at) || short_days::is_in_run(view, at);
    let recurs = || (ended() && recur::recurs(view, at, end) || listed()).then(|| day(view, at)).flatten();
    ranged.or_else(|| recurs().map(|day| with_part(view, day))).map(set)
}

/// `|월|~금요일`: the byte of the short name before a range's sign; not `6월~금요일`.
fn short_before(view: &View<'_>, at: usize) -> Option<usize> {
    let head = view.text[..at].trim_end_matches(['~', '∼', '～', '-', '–']);
    let name = head.chars().next_back().filter(|c| is_weekday(*c))?;
    let start = head.len() - name.len_utf8();
    let free = !view.text[..start].ends_with(is_alphanumeric);
    (head.len() < at && free).then_some(start)
}

/// A weekday at `at` of which it is known that it recurs: a short name needs nothing behind it.
fn day(view: &View<'_>, at: usize) -> Option<Piece<SmolStr>> {
    let alone =
        || weekday::short(view, at).map(|(day, end)| Piece::new(format_smolstr!("XXXX-WXX-{day}"), at, end));
    days(view, at).or_else(alone)
}

/// A weekday, or a range of two, at `at`.
fn days(view: &View<'_>, at: usize) -> Option<Piece<SmolStr>> {
    let (first, end) = weekday::short(view, at)?;
    let full = view.text[at..end].len() > 3;
    // `금요일에서 |토요일로| 옮겼다`: two days.
    let moved = |last: usize| {
        let rest = view.tail(last).strip_prefix("요일").unwrap_or(view.tail(last));
        view.tail(end).starts_with("에서") && rest.starts_with("로 ")
    };
    if let Some(next) = clock::connector(view, end)
        && let Some((last, end)) = weekday::short(view, next).filter(|(_, last)| !moved(*last))
        && (view.text[next..end].len() > 3
            || view.tail(end).starts_with("요일")
            || short_days::are_range(view, at, end))
    {
        let end = if view.tail(end).starts_with("요일") { end + "요일".len() } else { end };
        return Some(Piece::new(format_smolstr!("XXXX-WXX-{first}/XXXX-WXX-{last}"), at, end));
    }
    let listed =
        !full && read::after_comma(view, end).is_some_and(|next| weekday::short(view, next).is_some());
    ((full && read::ends(view, end)) || listed)
        .then(|| Piece::new(format_smolstr!("XXXX-WXX-{first}"), at, end))
}

/// `매월 15일`, `매월 |5|·20일`.
pub(super) fn day_of_month(view: &View<'_>, at: usize) -> Option<Piece<SmolStr>> {
    let day = shared::read(view, at).filter(|day| (1..=31).contains(&day.value) && day.unit == "D")?;
    let listed = day.end == day.full_end || read::after_comma(view, day.end).is_some();
    (listed && read::ends(view, day.full_end))
        .then(|| Piece::new(format_smolstr!("XXXX-XX-{:02}", day.value), at, day.end))
}

/// `매 월 |10일|`: the day of each month, with the words before it.
pub(super) fn day_of_each_month(view: &View<'_>, at: usize) -> Option<Found> {
    let head = view.text[..at].strip_suffix("매 월 ")?;
    day_of_month(view, at).map(|day| set(day.from(head.len())))
}

/// `매월 |말일|`: the end of each month, which has no number.
fn last_day(view: &View<'_>, each: &str, at: usize) -> Option<Piece<SmolStr>> {
    let (_, end) = calendar::last_day(view, at)?;
    Some(Piece::new(SmolStr::new(each), at, end).with(Some(Modifier::End)))
}

/// `매년 가을`, `매년 상반기`, `매년 상·하반기`.
fn season(view: &View<'_>, at: usize) -> Option<Piece<SmolStr>> {
    if let Some(end) = part::both_halves(view, at) {
        let halves = || Piece::new(SmolStr::new_static("XXXX-H1/XXXX-H2"), at, end);
        return read::ends(view, end).then(halves);
    }
    let (meaning, end) = read::word(view, at, Class::Season)?;
    let season =
        Some(&*meaning.text).filter(|name| Season::named(name).is_some() || matches!(*name, "H1" | "H2"))?;
    read::ends(view, end).then(|| Piece::new(format_smolstr!("XXXX-{season}"), at, end))
}

/// `여름마다`.
pub(super) fn each_season(view: &View<'_>, at: usize) -> Option<Found> {
    if let Some(half) = every_year::half(view, at) {
        return Some(half);
    }
    let (meaning, end) = read::word(view, at, Class::Season)?;
    let season = Some(&*meaning.text).filter(|name| Season::named(name).is_some())?;
    let each = end + EACH.len();
    let there = view.tail(end).starts_with(EACH) && read::ends(view, each);
    there.then(|| set(Piece::new(format_smolstr!("XXXX-{season}"), at, each)))
}

/// `매달 첫째 주와 셋째 주 화요일`, `매월 둘째·넷째 일요일`, `매달 마지막 수요일`.
pub(super) fn nth_weekday(view: &View<'_>, at: usize) -> Option<Piece<SmolStr>> {
    let (day, end) = weekday::number(view, part::weeks_of_weekday(view, at)?)?;
    read::ends(view, end).then(|| Piece::new(format_smolstr!("XXXX-WXX-{day}"), at, end))
}

pub(super) fn set(piece: Piece<SmolStr>) -> Found {
    Found::new(piece.span, Draft::Date(Temporal::Fixed(DateType::Set, piece.value))).with(piece.modifier)
}

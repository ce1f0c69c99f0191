//! Recurring times: `매주 월요일`, `매월 15일`, `매일`, `평일`, `화요일~일요일`, `일요일은 쉰다`.

use smol_str::{SmolStr, format_smolstr};

use super::read::{self, Piece};
use super::{part, weekday};
use crate::kind::date::{DateType, Temporal};
use crate::rule::{Draft, Found, View};
use crate::scan::atom::Class;

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
        "P1W" | "P2W" => days(view, next),
        "P1M" | "P2M" => day_of_month(view, next).or_else(|| nth_weekday(view, next)),
        _ => day_of_year(view, next),
    };
    let alone = || read::ends(view, end).then(|| Piece::new(SmolStr::new(&meaning.text), at, end));
    day.map(|day| day.from(at)).or_else(alone).map(set)
}

/// A weekday that recurs by what stands beside it, or a range of weekdays, at byte `at`.
pub(super) fn weekdays(view: &View<'_>, at: usize) -> Option<Found> {
    let (_, end) = weekday::number(view, at)?;
    let ranged = days(view, at).filter(|piece| piece.value.contains('/'));
    let recurs = || (read::ends(view, end) && recurs(view, at, end)).then(|| days(view, at)).flatten();
    ranged.or_else(recurs).map(set)
}

/// A weekday, or a range of two, at `at`.
fn days(view: &View<'_>, at: usize) -> Option<Piece<SmolStr>> {
    let (first, end) = weekday::short(view, at)?;
    let full = view.text[at..end].len() > 3;
    if let Some(next) = super::clock::connector(view, end)
        && let Some((last, end)) = weekday::short(view, next)
        && (view.text[next..end].len() > 3 || view.tail(end).starts_with("요일"))
    {
        let end = if view.text[next..end].len() > 3 { end } else { end + "요일".len() };
        return Some(Piece::new(format_smolstr!("XXXX-WXX-{first}/XXXX-WXX-{last}"), at, end));
    }
    let listed =
        !full && read::after_comma(view, end).is_some_and(|next| weekday::short(view, next).is_some());
    ((full && read::ends(view, end)) || listed)
        .then(|| Piece::new(format_smolstr!("XXXX-WXX-{first}"), at, end))
}

/// Whether a weekday recurs: in a list after `매주`, before `마다`, or where something is closed on it.
fn recurs(view: &View<'_>, at: usize, end: usize) -> bool {
    const CLOSED: [&str; 9] =
        ["마다", " 휴관", " 휴무", " 제외", "은 휴", "은 쉰", "에는 쉰", "은 쉬", "은 문을 닫"];
    CLOSED.iter().any(|word| view.tail(end).starts_with(word)) || after_every(view, at)
}

/// Whether only weekdays stand between `매주` and `at`.
fn after_every(view: &View<'_>, at: usize) -> bool {
    const REACH: usize = 60;
    let start = view.text.ceil_char_boundary(at.saturating_sub(REACH));
    let head = &view.text[start..at];
    let between = head.rfind("매주").map(|i| &head[i + "매주".len()..]);
    between.is_some_and(|text| text.chars().all(|c| "월화수목금토일요과와·ㆍ, /및".contains(c)))
}

/// `매월 15일`.
fn day_of_month(view: &View<'_>, at: usize) -> Option<Piece<SmolStr>> {
    let number = read::digits(view, at).filter(|digits| (1..=31).contains(&digits.value))?;
    let (unit, end) = read::date_unit(view, number.end)?;
    (unit == "D" && read::ends(view, end))
        .then(|| Piece::new(format_smolstr!("XXXX-XX-{:02}", number.value), at, end))
}

/// `매년 5월`, `매년 5월 5일`.
fn day_of_year(view: &View<'_>, at: usize) -> Option<Piece<SmolStr>> {
    let number = read::digits(view, at).filter(|digits| (1..=12).contains(&digits.value))?;
    let (_, end) = read::date_unit(view, number.end).filter(|(unit, _)| *unit == "M")?;
    let month = format_smolstr!("XXXX-{:02}", number.value);
    let next = read::skip_space(view, end);
    if let Some(day) = day_of_month(view, next) {
        return Some(Piece::new(
            format_smolstr!("{month}{}", &day.value["XXXX-XX".len()..]),
            at,
            day.span.end,
        ));
    }
    read::ends(view, end).then(|| Piece::new(month, at, end))
}

/// `매달 첫째 주와 셋째 주 화요일`.
fn nth_weekday(view: &View<'_>, at: usize) -> Option<Piece<SmolStr>> {
    let week = part::week(view, at)?;
    let and = ["와 ", ", ", "·", " "].iter().find(|word| view.tail(week.span.end).starts_with(**word))?;
    let next = week.span.end + and.len();
    let next = part::week(view, next).map_or(next, |week| read::skip_space(view, week.span.end));
    let (day, end) = weekday::number(view, next)?;
    read::ends(view, end).then(|| Piece::new(format_smolstr!("XXXX-WXX-{day}"), at, end))
}

fn set(piece: Piece<SmolStr>) -> Found {
    Found::new(piece.span, Draft::Date(Temporal::Fixed(DateType::Set, piece.value)))
}

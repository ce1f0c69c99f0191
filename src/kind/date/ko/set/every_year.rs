//! What recurs every year: `매년 5월`, `매년 5월 5일`, `매년 6월 1일부터 9월 30일까지`, `매년 2월 말, 3월 초`.

use smol_str::{SmolStr, format_smolstr};

use super::super::set;
use crate::kind::date::ko::calendar::part;
use crate::kind::date::ko::read::{self, Piece};
use crate::kind::date::ko::{calendar, clock, shared};
use crate::modifier::Modifier;
use crate::rule::{Found, View};
use crate::scan::edge::{Prefixes, Suffixes};

/// `매년 5월`, `매년 5월 5일`, `매년 |5|·10월`, `매년 10월 셋째 주 수요일`.
pub(in crate::kind::date::ko) fn day(view: &View<'_>, at: usize) -> Option<Piece<SmolStr>> {
    let number =
        shared::read(view, at).filter(|number| (1..=12).contains(&number.value) && number.unit == "M")?;
    let month = format_smolstr!("XXXX-{:02}", number.value);
    if let Some(upper) = read::after_sign(view, number.end).and_then(|next| last_month(view, next)) {
        return Some(upper.map(|upper| format_smolstr!("{month}/{upper}")).from(at));
    }
    let next = read::skip_space(view, number.end);
    if let Some(day) = day_of(view, &month, next) {
        return Some(last_day(view, &month, &day).unwrap_or(day).from(at));
    }
    if let Some(weekday) = set::nth_weekday(view, next) {
        return Some(weekday.from(at));
    }
    // `매년 4월 |말일|까지`
    if let Some((_, end)) = calendar::last_day(view, next) {
        return Some(Piece::new(month, at, end).with(Some(Modifier::End)));
    }
    if let Some((part, end)) = part::behind(view, number.end) {
        return Some(Piece::new(month, at, end).with(Some(part)));
    }
    let ended = number.end < number.full_end || read::ends(view, number.end);
    ended.then(|| Piece::new(month, at, number.end))
}

/// `매년 5월 |5일|`, `매년 5월 |5|~10일`: the day of a month at `at`.
fn day_of(view: &View<'_>, month: &str, at: usize) -> Option<Piece<SmolStr>> {
    let number = shared::read(view, at).filter(|day| (1..=31).contains(&day.value) && day.unit == "D")?;
    let ended = read::ends(view, number.full_end);
    ended.then(|| Piece::new(format_smolstr!("{month}-{:02}", number.value), at, number.end))
}

/// `매년 6월 1일부터 |9월 30일|까지`, `매년 6월 1일~|10일|`: with the upper end of a range of days.
fn last_day(view: &View<'_>, month: &str, first: &Piece<SmolStr>) -> Option<Piece<SmolStr>> {
    let at = clock::connector(view, first.span.end)?;
    let day = || {
        let at = after_next_year(view, at);
        let number = shared::read(view, at).filter(|number| number.unit == "M" && number.value <= 12)?;
        let month = format_smolstr!("XXXX-{:02}", number.value);
        day_of(view, &month, read::skip_space(view, number.end))
    };
    let last = day_of(view, month, at).filter(|last| last.value > first.value).or_else(day)?;
    Some(Piece::new(format_smolstr!("{}/{}", first.value, last.value), first.span.start, last.span.end))
}

/// `매년 5~|6월|`, `매년 11월~이듬해 |2월|`: the upper end of a range of months.
fn last_month(view: &View<'_>, at: usize) -> Option<Piece<SmolStr>> {
    let at = after_next_year(view, at);
    let number =
        shared::read(view, at).filter(|number| (1..=12).contains(&number.value) && number.unit == "M")?;
    let alone = number.end == number.full_end && read::ends(view, number.end);
    alone.then(|| Piece::new(format_smolstr!("XXXX-{:02}", number.value), at, number.end))
}

/// `매년 2월과 |8월|`, `매년 3월 1일과 |9월 1일|`: a month or a day of each year as the one before it, at byte `at`.
pub(in crate::kind::date::ko) fn later(view: &View<'_>, at: usize) -> Option<Found> {
    const MOST: usize = 4;
    let mut head = &view.text[..at];
    for _ in 0..MOST {
        let before = without_day(JOINS.strip(head).next()?);
        let month = before.strip_suffix('월').unwrap_or(before);
        let first = month.trim_end_matches(|c: char| c.is_ascii_digit());
        if first.len() == month.len() {
            return None;
        }
        if is_every_year(first) {
            return day(view, at).map(set::set);
        }
        head = first;
    }
    None
}

/// `3월| 1일`, `6월| 말`: the month.
fn without_day(head: &str) -> &str {
    let part = head.strip_suffix(['말', '초']);
    let day = head.strip_suffix('일').map(|day| day.trim_end_matches(|c: char| c.is_ascii_digit()));
    let month = part.or(day).map(|month| month.trim_end_matches(' '));
    month.filter(|month| month.ends_with('월')).unwrap_or(head)
}

/// What joins the members of a list.
static JOINS: Suffixes = Suffixes::new(&["과 ", "와 ", ", ", "·", "ㆍ", " 및 "]);

fn is_every_year(head: &str) -> bool {
    static EVERY: Suffixes = Suffixes::new(&["매년 ", "해마다 ", "매해 "]);
    EVERY.end(head)
}

/// `매년 상반기와 |하반기|`.
pub(in crate::kind::date::ko) fn half(view: &View<'_>, at: usize) -> Option<Found> {
    let first = JOINS.strip(&view.text[..at]).next()?.strip_suffix("상반기")?;
    let end = at + "하반기".len();
    let there = view.tail(at).starts_with("하반기") && read::ends(view, end) && is_every_year(first);
    there.then(|| set::set(Piece::new(SmolStr::new_static("XXXX-H2"), at, end)))
}

/// `이듬해 |2월|`: the byte after what puts it into the next year, where that stands at `at`.
fn after_next_year(view: &View<'_>, at: usize) -> usize {
    static NEXT: Prefixes = Prefixes::new(&["이듬해 ", "다음해 ", "다음 해 "]);
    NEXT.strip(view.tail(at)).next().map_or(at, |rest| view.text.len() - rest.len())
}

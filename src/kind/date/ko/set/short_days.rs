//! Weekdays by their first syllable, which what stands beside them makes days that come again: `화·목 주 2회`, `교실(월, 수, 금)`, `화·목 저녁 7시`, `(월~금)`.

use super::recur::{MOST, before_short, is_closed, is_of_one_week, is_once, is_over, is_with_holidays};
use crate::kind::date::ko::calendar::weekday;
use crate::kind::date::ko::read;
use crate::rule::View;
use crate::scan::atom::Class;
use crate::scan::edge::{Prefixes, Suffixes};
use crate::scan::hangul::{SYLLABLE, is_alphanumeric, is_weekday, weekday};

/// `|화|·목 주 2회`, `|금|·토 휴관`, `|토|·일·공휴일`: a short name in a list of days, which what stands beside the list makes one of
/// weekdays; not `월·수 두 사람`, `월·화·수 드라마`.
pub(in crate::kind::date::ko) fn is_of_list(view: &View<'_>, at: usize) -> bool {
    let one = |at: usize| weekday::short(view, at).filter(|(_, end)| end - at == SYLLABLE);
    let Some((_, mut end)) = one(at) else { return false };
    let (mut head, mut days) = (&view.text[..at], 1);
    while let Some(rest) = before_short(head).filter(|_| days < MOST) {
        (head, days) = (rest, days + 1);
    }
    while let Some((_, next)) = read::after_comma(view, end).and_then(one).filter(|_| days < MOST) {
        (end, days) = (next, days + 1);
    }
    let tail = view.tail(end);
    let often = |text: &str| {
        text.strip_prefix(" 주 ")
            .is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()) && rest[1..].starts_with('회'))
    };
    let timed = || {
        !is_once(view, at, end)
            && !is_of_event(head, tail)
            && rises(&view.text[head.len()..end])
            && (is_in_bracket(head, tail) || has_hours(head, tail))
    };
    let beside = || often(tail) || is_with_holidays(tail) || is_closed(tail) || timed();
    days > 1 && !head.ends_with(is_alphanumeric) && beside()
}

/// `월~금| 오전 10시`, `평일(|월~금|)`, `매주 |월~금|`: whether a range of two short names is one of days that come again.
pub(in crate::kind::date::ko) fn are_range(view: &View<'_>, at: usize, end: usize) -> bool {
    let (head, tail) = (&view.text[..at], view.tail(end));
    rises(&view.text[at..end])
        && !is_once(view, at, end)
        && !is_of_event(head, tail)
        && !head.ends_with(is_alphanumeric)
        && (head.ends_with("매주 ") || is_in_bracket(head, tail) || has_hours(head, tail))
}

/// `지난 주말(|토·일|)`, `10일 열리는 축제는 |금·토| 저녁 7시에`, `17~19일 사흘간 열린다. 공연은 |금·토|`: days of one event, not of each week.
fn is_of_event(head: &str, tail: &str) -> bool {
    const REACH: usize = 110;
    const NEAR: usize = 40;
    static ONE: Suffixes = Suffixes::new(&["지난 주말", "이번 주말", "오는 주말", "다음 주말", "일 주말"]);
    const ONCE: [&str; 7] =
        ["이번 축제", "사전투표", "축제 기간", "다음 주 열", "이번 주 열", "일간 열", "사흘간"];
    let before = &head[head.ceil_char_boundary(head.len().saturating_sub(REACH))..];
    let behind = &tail[..tail.floor_char_boundary(NEAR)];
    let owner = head.strip_suffix('(').unwrap_or(head);
    ONE.end(owner.strip_suffix(' ').unwrap_or(owner))
        || ONCE.iter().any(|word| before.contains(word))
        || has_days(before)
        || behind.contains("일 열")
}

/// `17~19일`, `9일~10일`, `10일 열`: whether a text names the days of what takes a week at most; not `17일부터 열린다`.
fn has_days(text: &str) -> bool {
    const WEEK: i16 = 7;
    let digits = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
    let apart = |(at, _): (usize, &str)| {
        let low = text[..at].strip_suffix('일').unwrap_or(&text[..at]);
        let first = low.trim_end_matches(|c: char| c.is_ascii_digit()).len();
        let high = &text[at + 1..];
        let end = digits(high);
        let ends = high[end..].starts_with('일');
        let days = low[first..].parse::<i16>().ok().zip(high[..end].parse::<i16>().ok());
        ends && days.is_some_and(|(low, high)| (low..low + WEEK).contains(&high))
    };
    text.contains("일 열") || text.match_indices('~').any(apart)
}

/// Whether the days come in the order of the week.
fn rises(days: &str) -> bool {
    let days = || days.chars().filter_map(weekday);
    days().zip(days().skip(1)).all(|(day, next)| day < next)
}

/// `교실(|월, 수, 금|)은`, `주말(|토·일|)`: in brackets behind what takes place on them; not `오행(화·수·목)`, nor the days of a date (`27~29일(금·토·일)`).
fn is_in_bracket(head: &str, tail: &str) -> bool {
    static OWNERS: Suffixes = Suffixes::new(&[
        "주말",
        "평일",
        "주중",
        "요일",
        "교실",
        "강좌",
        "강의",
        "강습",
        "수업",
        "특강",
        "반",
        "교육",
        "과정",
        "프로그램",
        "체험",
        "모임",
        "상담",
        "진료",
        "운영",
        "개방",
        "근무",
        "훈련",
        "요가",
        "수영",
        "체조",
    ]);
    let owner = head.strip_suffix('(').filter(|_| tail.starts_with(')'));
    owner.is_some_and(|owner| OWNERS.end(owner.strip_suffix(' ').unwrap_or(owner)))
}

/// `화·목| 저녁 7시에`, `월~금| 오전 10시부터`: hours, which nothing tells as those of one week or as over.
fn has_hours(head: &str, tail: &str) -> bool {
    static HALVES: Prefixes = Prefixes::new(&[" 오전 ", " 오후 ", " 저녁 ", " 아침 ", " 새벽 ", " 밤 "]);
    let hours = HALVES.strip(tail).any(|hour| hour.starts_with(|c: char| c.is_ascii_digit()));
    hours && !is_of_one_week(head) && !is_over(tail)
}

/// `매주 |월|수금`, `매주 월|수|금`: a short name in a run of them behind `매주`, which the scan has told apart.
pub(in crate::kind::date::ko) fn is_in_run(view: &View<'_>, at: usize) -> bool {
    let atom = view.first_from(at);
    if !view.is(atom, Class::Weekday) || view.span(atom).start != at {
        return false;
    }
    let head = &view.text[..at];
    let first = head.trim_end_matches(is_weekday);
    let next = || view.tail(at).strip_prefix(is_weekday).is_some_and(|rest| rest.starts_with(is_weekday));
    first.ends_with("매주 ") && (first.len() < head.len() || next())
}

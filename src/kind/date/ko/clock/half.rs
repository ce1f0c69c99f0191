//! Which half of the day an hour lies in that does not say it: `저녁(7~9시)`, `오후 2시·4시`, `오후 6시 30분 막이 오르고 8시에는`.

use super::super::clock;
use crate::draft::temporal::Clock;
use crate::kind::date::ko::read;
use crate::rule::View;
use crate::scan::atom::Class;
use crate::scan::edge::Suffixes;

/// `저녁(|7~9시)`: the half of the day that is said before the bracket.
pub(in crate::kind::date::ko) fn before_bracket(head: &str) -> Option<&'static str> {
    static MORNING: Suffixes = Suffixes::new(&["오전(", "아침(", "새벽("]);
    static EVENING: Suffixes = Suffixes::new(&["오후(", "저녁("]);
    match () {
        () if MORNING.end(head) => Some("am"),
        () if EVENING.end(head) => Some("pm"),
        () => None,
    }
}

/// `오후 6시 30분 막이 오르고 |8시|에는`: an hour of the same evening; not one that comes earlier than the first or long after it, nor one of another day.
pub(in crate::kind::date::ko) fn of_sentence(view: &View<'_>, at: usize) -> Option<&'static str> {
    const ATOMS: usize = 32;
    const BYTES: usize = 200;
    const HOURS: i8 = 6;
    const ANEW: [&str; 19] = [
        "닫",
        "출근",
        "퇴근",
        "등교",
        "하교",
        "이후",
        "다. ",
        "다음",
        "이튿날",
        "익일",
        "요일",
        "주말",
        "평일",
        "휴일",
        "매일",
        "오전",
        "아침",
        "새벽",
        "\n",
    ];
    let digits = read::digits(view, at).filter(|hour| view.tail(hour.end).starts_with('시'))?;
    let next = view.first_from(at);
    let first = (next.saturating_sub(ATOMS)..next).rev().find(|&i| view.is(i, Class::Meridiem))?;
    let half = view.meaning(first, Class::Meridiem)?.text.split_once('-')?.0;
    let between = view.text.get(view.span(first).end..at).filter(|between| between.len() <= BYTES)?;
    if half != "pm" || ANEW.iter().any(|word| between.contains(word)) {
        return None;
    }
    let Clock::At(earlier, _) = clock::read(view, view.span(first).start)?.value.0 else { return None };
    let hour = i8::try_from(digits.value).ok()?.checked_add(12)?;
    // `오후 1시|부터 공연이 끝나는 |8시|까지`: however long it is.
    let ended = between.contains("시부터 ") && view.tail(digits.end).starts_with("시까지");
    (earlier < hour && (ended || hour <= earlier + HOURS)).then_some("pm")
}

/// The time that a list begins with, where the number at `at` is the hour of a later one: `오후 2시`, before `·|4시`,
/// with what takes place between them or without (`오후 2시(마포구)·|3시|(성북구)`).
pub(in crate::kind::date::ko) fn first_of_list(view: &View<'_>, at: usize) -> Option<Clock> {
    const LONGEST: usize = 12;
    let first = (at.saturating_sub(LONGEST)..at).rev().find(|&before| view.is(before, Class::Meridiem))?;
    let between = view.text.get(view.span(first).end..view.span(at).start)?;
    // `오후 8시에서 |10시|로 늦춘다`
    let changed = between.ends_with("에서 ");
    let between = between.strip_suffix("에서 ").unwrap_or(between);
    let listed = |c: char| c.is_ascii_digit() || " 시분반·ㆍ,/와과및".contains(c);
    let whole = between.contains('시')
        && (changed || between.ends_with(['·', 'ㆍ', ',', '/', ' ']))
        && (between.chars().all(listed) || between.ends_with(['·', 'ㆍ']) && !between.contains(['.', '\n']));
    clock::read(view, view.span(first).start).filter(|_| whole).map(|clocks| clocks.value.0)
}

/// The first reading of a time in words of twelve hours that lies after another time.
pub(in crate::kind::date::ko) fn later(time: Clock, first: Clock) -> Clock {
    match (time, first) {
        (Clock::At(hour, minute), Clock::At(h, m)) if hour < 12 && (hour, minute) <= (h, m) => {
            Clock::At(hour + 12, minute)
        }
        _ => time,
    }
}

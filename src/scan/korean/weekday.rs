//! Weekdays by their first syllable, as lists of them have them: `월·수·금`, `토·일요일`.

use crate::scan::hangul::{SYLLABLE, is_weekday, weekday};
use crate::scan::lexicon::{Found, Lexicon};
use crate::span::Span;

/// `매주`, behind which weekdays may stand in one run.
pub(in crate::scan) const EVERY_WEEK: &str = "매주";

/// The run of short weekdays behind `매주`, which ends at `end`: `매주 |월수금| 연다`; nothing where there is none. Not `매주 수금 업무`.
pub(in crate::scan) fn weekday_run(text: &str, end: usize) -> Span {
    const AFTER: [&str; 5] = [" ", "에 ", "에는 ", ",", "."];
    let none = Span::new(end, end);
    let Some(run) = text[end..].strip_prefix(' ') else { return none };
    let rest = run.trim_start_matches(is_weekday);
    let days = &run[..run.len() - rest.len()];
    let rises = days.chars().zip(days.chars().skip(1)).all(|(day, next)| weekday(day) < weekday(next));
    let several = days.len() > SYLLABLE && rises && days != "수금";
    let start = end + " ".len();
    // `매주 화목 보일러를`, `매주 수목 정비`: firewood and trees.
    let noun =
        matches!(days, "화목" | "수목") && rest.strip_prefix(' ').is_some_and(|next| !is_of_hour(next));
    if several && !noun && AFTER.iter().any(|after| rest.starts_with(after)) {
        Span::new(start, start + days.len())
    } else {
        none
    }
}

/// `오전 10시에`, `7시에`: what is told of a day.
fn is_of_hour(text: &str) -> bool {
    const HALVES: [&str; 6] = ["오전", "오후", "저녁", "아침", "밤", "새벽"];
    text.starts_with(|c: char| c.is_ascii_digit()) || HALVES.iter().any(|half| text.starts_with(half))
}

/// The weekdays of such a run.
pub(in crate::scan) fn weekdays<'a>(
    text: &'a str,
    run: Span,
    lexicon: &'a Lexicon,
) -> impl Iterator<Item = (usize, Found)> + 'a {
    (run.start..run.end).step_by(SYLLABLE).filter_map(move |at| Some((at, named(text, at, lexicon)?)))
}

/// The weekday whose first syllable stands at `at`.
fn named(text: &str, at: usize, lexicon: &Lexicon) -> Option<Found> {
    const DAYS: [(&str, &str); 7] = [
        ("월", "월요일"),
        ("화", "화요일"),
        ("수", "수요일"),
        ("목", "목요일"),
        ("금", "금요일"),
        ("토", "토요일"),
        ("일", "일요일"),
    ];
    let end = at + SYLLABLE;
    let (_, day) = DAYS.iter().find(|(short, _)| text.get(at..end) == Some(short))?;
    lexicon.hangul(day, 0).map(|found| Found { end, ..found })
}

/// The weekday that a syllable alone is in a list: `수` and `금` of `월·수·금`, `토` of `토·일요일`, `일` of `매주 토, 일`.
pub(in crate::scan) fn short_weekday(text: &str, at: usize, lexicon: &Lexicon) -> Option<Found> {
    let end = at + SYLLABLE;
    let head = &text[..at];
    // All but one in a hundred are told by the last byte of what stands before them.
    let behind = matches!(head.as_bytes(), [.., b' ' | b'/' | 0x80..])
        && (head.ends_with(['·', 'ㆍ', '/'])
            || head.ends_with(", ") && (text[end..].starts_with(',') || is_of_every(head)));
    // `그 |일|, 월요일`: a noun before a comma.
    let noun = || text.get(at..end) == Some("일") && text[end..].starts_with(',');
    if !behind && (!leads_weekday(text, end) || noun()) {
        return None;
    }
    named(text, at, lexicon)
}

/// Whether the run of syllables from `start` to `end` is the last day of a list with its particle: `토·|일에는| 쉰다`.
pub(in crate::scan) fn is_weekday_with_particle(text: &str, start: usize, end: usize) -> bool {
    const PARTICLES: [&str; 4] = ["에는", "에", "은", "에만"];
    text[..start].strip_suffix('·').is_some_and(|head| head.ends_with(is_weekday))
        && text[start..end].strip_prefix(is_weekday).is_some_and(|rest| PARTICLES.contains(&rest))
}

/// `|토, |일 문을 연다`, `(|월, |수)`: the days before it, up to the `매주` or the bracket that all share.
fn is_of_every(head: &str) -> bool {
    const MOST: usize = 6;
    let mut rest = head;
    for _ in 0..MOST {
        let Some(before) = rest.strip_suffix(", ").and_then(|rest| rest.strip_suffix(is_weekday)) else {
            return false;
        };
        if before.ends_with("매주 ") || before.ends_with('(') {
            return true;
        }
        rest = before;
    }
    false
}

/// `토|·일요일`, `월|·화·수요일`, `화|, 목요일`: whether days follow of which the last one has the `요일` of all, or what only weekdays have
/// (`화|·목 주 2회`, `토|·일·공휴일`, `금|·토 휴관`), or may have (`화|·목 저녁 7시`, `(월|~금)`).
fn leads_weekday(text: &str, end: usize) -> bool {
    const MOST: usize = 6;
    const ENDS: [&str; 14] = [
        "요일",
        " 주 ",
        "·공휴일",
        " 휴관",
        " 휴무",
        ")",
        "에는 ",
        "은 ",
        " 오전",
        " 오후",
        " 저녁",
        " 아침",
        " 새벽",
        " 밤 ",
    ];
    // Nearly always something else follows.
    match text.as_bytes().get(end) {
        Some(b',' | b'/' | 0xc2 | 0xe3) => {}
        Some(b'~' | 0xe2) => return leads_range(text, end),
        _ => return false,
    }
    let mut rest = &text[end..];
    for _ in 0..MOST {
        let sign = ["·", "ㆍ", "/", ", ", ","].iter().find_map(|sign| rest.strip_prefix(sign));
        let Some(next) = sign.and_then(|next| next.strip_prefix(is_weekday)) else { return false };
        if ENDS.iter().any(|end| next.starts_with(end)) {
            return true;
        }
        rest = next;
    }
    false
}

/// `월|~금 오전 10시`, `(월|~금)`, `매주 월|~금 연다`: whether another day follows as the upper end of a range.
fn leads_range(text: &str, end: usize) -> bool {
    const ENDS: [&str; 8] = [")", " 오전", " 오후", " 저녁", " 아침", " 새벽", " 밤 ", " "];
    // `6월~금`: the month.
    if text[..end - SYLLABLE].ends_with(|c: char| c.is_ascii_digit()) {
        return false;
    }
    let upper = text[end..].strip_prefix(['~', '∼']).and_then(|upper| upper.strip_prefix(is_weekday));
    upper.is_some_and(|rest| ENDS.iter().any(|end| rest.starts_with(end)))
}

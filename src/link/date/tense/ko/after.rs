//! What follows a Korean date and tells what it is, but for the tense: `지난해|보다`, `1966년 하반기|생`, `28일 |군에 따르면|`.

use super::words::words;
use super::{REACH, event, is_korean, noun};
use jiff::civil::Date;

use crate::article::Day;
use crate::draft::temporal::{Calendar, Origin, Unit};
use crate::link::Input;
use crate::rule::particle;
use crate::scan::edge::{Prefixes, Suffixes};
use crate::scan::hangul::is_hangul;
use crate::span::Span;

/// Whether something is compared with the date, so that what follows is not told of it: `지난해보다`, `작년 38억 원에 비해`, `지난해 같은 달 2조
/// 원 대비`, `설에 견줘`.
pub(in crate::link::date) fn is_compared(input: &Input<'_>, span: Span) -> bool {
    const WORDS: usize = 5;
    static WITH: Prefixes = Prefixes::new(&[
        "보다",
        "대비",
        "에 비해",
        "에 비하",
        "에 견",
        "와 비교",
        "과 비교",
        "와 견",
        "과 견",
    ]);
    let tail = input.view.tail(span.end);
    if !is_korean(input, span) {
        return false;
    }
    // `전년|비 12%`
    if tail.starts_with("비 ") {
        return true;
    }
    let mut rest = tail.strip_prefix('의').unwrap_or(tail);
    rest = behind_noun(rest).unwrap_or(rest);
    for _ in 0..WORDS {
        let next = rest.strip_prefix([' ', '(']).unwrap_or(rest);
        if WITH.start(next) {
            return true;
        }
        // The amount that it was.
        let amount = next.trim_start_matches(is_of_amount);
        if amount.len() == next.len() {
            return false;
        }
        rest = amount;
    }
    false
}

/// `지난해| 방문객 |71만 명보다`: what follows the noun of an amount.
fn behind_noun(rest: &str) -> Option<&str> {
    let (noun, amount) = rest.strip_prefix(' ')?.split_once(' ')?;
    // Seldom an amount stands there.
    if !amount.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let bare = noun.chars().all(is_hangul) && particle::stem(noun).len() == noun.len();
    bare.then(|| &rest[" ".len() + noun.len()..])
}

/// `1966년 하반기|생 과장이|`: when somebody was born is no year of what is told.
pub(in crate::link::date) fn is_of_birth(input: &Input<'_>, span: Span) -> bool {
    input.view.tail(span.end).starts_with('생') && is_korean(input, span)
}

/// `파종기(|2019년 10월|)`: whether a noun of a time stands before the bracket, which says when that was and nothing of what is told; not `축제(2019년 10월)`.
pub(in crate::link::date) fn is_of_time_before(before: &str) -> bool {
    static TIMES: Suffixes = Suffixes::new(&[
        "파종기",
        "수확기",
        "개화기",
        "성수기",
        "비수기",
        "장마철",
        "휴가철",
        "농번기",
        "겨울철",
        "여름철",
    ]);
    before.strip_suffix('(').is_some_and(|noun| TIMES.end(noun))
}

/// What an amount is written with: `3만 8,500원(`, `1조2천억 원`.
fn is_of_amount(c: char) -> bool {
    c.is_ascii_digit()
        || matches!(
            c,
            ',' | '.'
                | '조'
                | '억'
                | '천'
                | '백'
                | '만'
                | '원'
                | '여'
                | '명'
                | '건'
                | '개'
                | '톤'
                | '곳'
                | ')'
        )
}

/// `상반기| 배정액이 작년보다 늘었다`: whether last year is spoken of after the date, with which it is compared.
pub(in crate::link::date) fn is_set_against(input: &Input<'_>, span: Span) -> bool {
    const WORDS: usize = 8;
    static LAST: Prefixes = Prefixes::new(&["작년", "지난해", "전년", "재작년"]);
    let tail = input.view.tail(span.end);
    words(&tail[..tail.floor_char_boundary(REACH)])
        .take(WORDS)
        .take_while(|word| !word.ends_with('.'))
        .any(|word| LAST.start(word))
}

/// `11월 7일부터 10일|까지 열리며`: a clause of an event without a tense of its own.
pub(in crate::link::date) fn is_in_clause_of_event(input: &Input<'_>, span: Span) -> bool {
    const WORDS: usize = 5;
    static VERBS: Suffixes =
        Suffixes::new(&["열리", "펼쳐지", "치러지", "이어지", "진행되", "개최되", "시작되"]);
    let tail = input.view.tail(span.end);
    let joined = |word: &str| {
        let word = word.trim_end_matches(',');
        ["며", "고", "는데"].iter().filter_map(|end| word.strip_suffix(end)).any(|stem| VERBS.end(stem))
    };
    is_korean(input, span)
        && words(&tail[..tail.floor_char_boundary(REACH)])
            .take(WORDS)
            .take_while(|word| !word.ends_with('.'))
            .any(joined)
}

/// `7일| 개막한 축제에는`, `전날`: a day that only tells of a noun, or that is counted back from the one that was said `before`; `이날` behind it is that one.
pub(in crate::link::date) fn is_no_anchor(
    input: &Input<'_>,
    date: Calendar,
    span: Span,
    before: Option<Date>,
) -> bool {
    static BEGAN: Prefixes =
        Prefixes::new(&[" 개막한 ", " 시작한 ", " 시작된 ", " 개막된 ", " 막을 올린 ", " 막이 오른 "]);
    let tail = input.view.tail(span.end);
    match date {
        Calendar::Day(..) => is_korean(input, span) && (BEGAN.start(tail) || is_said_aside(input, span)),
        Calendar::Shift(Unit::Day, -1, origin) => {
            let counted =
                || origin == Origin::Said || before.is_some() && before == input.published.map(Day::civil);
            span.of(input.view.text).starts_with("전날") && counted()
        }
        _ => false,
    }
}

/// `앞서 |14일|과 15일 이틀간 진행된 투표에는`: what has been before, of which only a noun is told.
fn is_said_aside(input: &Input<'_>, span: Span) -> bool {
    const WORDS: usize = 4;
    const NEAR: usize = 24;
    static HELD: Suffixes =
        Suffixes::new(&["진행된", "실시된", "치러진", "열린", "개최된", "진행한", "실시한"]);
    let head = &input.view.text[..span.start];
    let near = &head[head.ceil_char_boundary(head.len().saturating_sub(NEAR))..];
    let listed = |rest: &str| rest.chars().all(|c| c.is_ascii_digit() || " 일과와,·지난".contains(c));
    let aside = near.rsplit_once("앞서 ").is_some_and(|(_, rest)| listed(rest));
    let tail = input.view.tail(span.end);
    aside && words(&tail[..tail.floor_char_boundary(REACH)]).take(WORDS).any(|word| HELD.end(word))
}

/// `5월 11일| 제정된 조례의`: a day since when there has been a rule or a building, of which something else is told.
pub(in crate::link::date) fn is_of_rule(input: &Input<'_>, date: Calendar, span: Span) -> bool {
    matches!(date, Calendar::Day(..)) && noun::is_of_rule(input.view.tail(span.end)) && is_korean(input, span)
}

/// `9월 2일| 착공한 도서관이 문을 열었다고 8일 밝혔다`: a day that only tells of a noun, so that the sentence is of the day of the telling.
pub(in crate::link::date) fn is_of_lasting(input: &Input<'_>, date: Calendar, span: Span) -> bool {
    matches!(date, Calendar::Day(..))
        && noun::is_of_lasting(input.view.tail(span.end))
        && is_korean(input, span)
}

/// Whether a day is the one on which somebody told what follows: `28일 |군에 따르면|`.
pub(in crate::link::date) fn is_source_of(tail: &str) -> bool {
    const WORDS: usize = 9;
    let tail = &tail[..tail.floor_char_boundary(REACH)];
    words(tail)
        .take(WORDS)
        .take_while(|word| !word.ends_with(['.', ',']))
        .any(|word| word.starts_with("따르면"))
}

/// `15일| 심사를 통과한 사람은 면접을 본다`: whether what is over is only said of persons who are to come.
pub(in crate::link::date) fn is_of_persons(input: &Input<'_>, span: Span) -> bool {
    let tail = input.view.tail(span.end);
    is_korean(input, span) && noun::is_of_persons(&tail[..tail.floor_char_boundary(REACH)])
}

/// `12월 2일|부터 모집한다`, `12월 7일|까지 신청하면`: what is done before the year that it is for.
pub(in crate::link::date) fn is_of_preparing(input: &Input<'_>, span: Span) -> bool {
    const WORDS: usize = 6;
    static PREPARES: Prefixes = Prefixes::new(&[
        "모집",
        "접수",
        "신청",
        "심의",
        "심사",
        "의결",
        "제출",
        "공모",
        "선발",
        "선정",
        "확정",
        "설명회",
        "사전",
        "예약",
        "등록",
        "발표",
        "공고",
    ]);
    let tail = input.view.tail(span.end);
    is_korean(input, span)
        && words(&tail[..tail.floor_char_boundary(REACH)]).take(WORDS).any(|word| PREPARES.start(word))
}

/// Whether a noun that ends the clause of the date at `span` announces what is to come.
pub(in crate::link::date) fn is_announced(input: &Input<'_>, span: Span) -> bool {
    let tail = input.view.tail(span.end);
    is_korean(input, span) && event::is_announced(&tail[..tail.floor_char_boundary(REACH)])
}

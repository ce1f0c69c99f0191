//! The tense around a Korean date: Korean says it at the end of a clause, so the first cue after the date decides.
//!
//! Past: a syllable that ends in ㅆ (`했다`, `열렸으며`), `열린`, `개최된`, `따르면`. To come, or announced: the present (`연다`, `한다고`), `예정`, `겠`,
//! `열리는`. `지난` and `오는` in the date itself say it outright; `까지` alone leans to what is to come.

use super::Input;
use super::ahead_ko::{self, Clause};
use super::noun_ko;
use super::said::Frame;
use super::state_ko;
use super::tense::Tense;
use crate::document::Zone;
use crate::rule::particle;
use crate::scan::edge::{Prefixes, Suffixes};
use crate::scan::hangul::is_hangul;
use crate::span::Span;

/// No cue is looked for farther away than this many bytes.
const REACH: usize = 400;

/// Whether the date at `span` is written in Korean.
pub(super) fn is_korean(input: &Input<'_>, span: Span) -> bool {
    // Where no Hangul stands in the text, no date is asked.
    if !input.view.hangul.overlaps(span) {
        return false;
    }
    let date = span.of(input.view.text);
    !date.is_ascii() && date.chars().any(is_hangul)
}

/// The tense at the date at `span` in its sentence.
pub(super) fn of(input: &Input<'_>, span: Span, bounds: Span) -> Tense {
    let date = span.of(input.view.text);
    if date.starts_with("오는") || date.starts_with("다가오는") {
        return Tense::Coming;
    }
    if date.starts_with("지난 ") {
        return Tense::Past;
    }
    let before = &input.view.text[..span.start];
    if is_since_new_year(before) || state_ko::is_month_that_had(before, date) {
        return Tense::Past;
    }
    let end = input.view.text.floor_char_boundary(bounds.end.min(span.end + REACH));
    let after = input.view.text.get(span.end..end).unwrap_or("");
    let after = if input.document.zone(span.start) == Zone::Body { after } else { headline_part(after) };
    if is_prepared_for(date, after) {
        return Tense::Coming;
    }
    if is_of_disaster(input.view.tail(span.end)) {
        return Tense::Past;
    }
    let until = after.starts_with("까지");
    let mut clause = Clause::new(date, after);
    let cue = ahead_ko::words(after).find_map(|word| {
        let found = clause.intends(word).or_else(|| Some(clause.tense(clause.cue(word)?, word)));
        clause.pass(word);
        found
    });
    let tense = cue.unwrap_or(match () {
        () if until => Tense::Coming,
        // `상반기|에만| 2억 원 육박`: so far as it was counted.
        () if after.starts_with("에만 ") => Tense::Past,
        () if noun_ko::is_caption(after) => Tense::Past,
        () => Tense::Unknown,
    });
    match tense {
        Tense::Coming => as_of(input, span).unwrap_or(tense),
        _ => tense,
    }
}

/// `올해 들어 |10월|까지`: what has been since the year began.
fn is_since_new_year(before: &str) -> bool {
    static YEARS: Suffixes = Suffixes::new(&["올", "올해", "금년"]);
    before.strip_suffix(" 들어 ").is_some_and(|year| YEARS.end(year))
}

/// A headline says one thing before an ellipsis and another behind it: `상반기 교부금 따내…“골목부터 손본다”`.
fn headline_part(after: &str) -> &str {
    &after[..after.find('…').or_else(|| after.find("...")).unwrap_or(after.len())]
}

/// The tense of a day or a month as of which something is so, though it is told in the present: `9월 말 |현재| 기금이 5억 원에 이른다`,
/// `공고일인 |4월 1일|까지 ... 신청할 수 있다`. It is a near one; a bare day `현재` is over.
fn as_of(input: &Input<'_>, span: Span) -> Option<Tense> {
    static DAYS: Suffixes =
        Suffixes::new(&["공고일인 ", "기준일인 ", "공고일(", "기준일(", "공고일 ", "기준일 "]);
    static NOW: Prefixes = Prefixes::new(&[" 현재", "현재"]);
    static BASE: Prefixes = Prefixes::new(&[" 기준", "을 기준", "를 기준"]);
    let tail = input.view.tail(span.end);
    let month = span.of(input.view.text).contains('월');
    let ends = |rest: &str| particle::is_particle(particle::rest_of(rest));
    let now = NOW.strip(tail).any(ends);
    let based = DAYS.end(&input.view.text[..span.start]) || BASE.strip(tail).any(ends);
    match () {
        () if now && !month => Some(Tense::Past),
        () if month && (now || based) => Some(Tense::Unknown),
        () => None,
    }
}

/// Whether something is compared with the date, so that what follows is not told of it: `지난해보다`, `작년 38억 원에 비해`, `지난해 같은 달 2조
/// 원 대비`, `설에 견줘`.
pub(super) fn is_compared(input: &Input<'_>, span: Span) -> bool {
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
    let mut rest = tail.strip_prefix('의').unwrap_or(tail);
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

/// `1966년 하반기|생 과장이|`: when somebody was born is no year of what is told.
pub(super) fn is_of_birth(input: &Input<'_>, span: Span) -> bool {
    input.view.tail(span.end).starts_with('생') && is_korean(input, span)
}

/// What an amount is written with: `3만 8,500원(`, `1조2천억 원`.
fn is_of_amount(c: char) -> bool {
    c.is_ascii_digit()
        || matches!(c, ',' | '.' | '조' | '억' | '천' | '백' | '만' | '원' | '여' | '명' | '건' | '개' | ')')
}

/// `상반기| 배정액이 작년보다 늘었다`: whether last year is spoken of after the date, with which it is compared.
pub(super) fn is_set_against(input: &Input<'_>, span: Span) -> bool {
    const WORDS: usize = 8;
    static LAST: Prefixes = Prefixes::new(&["작년", "지난해", "전년", "재작년"]);
    let tail = input.view.tail(span.end);
    ahead_ko::words(&tail[..tail.floor_char_boundary(REACH)])
        .take(WORDS)
        .take_while(|word| !word.ends_with('.'))
        .any(|word| LAST.start(word))
}

/// `11월 7일부터 10일|까지 열리며`: a clause of an event without a tense of its own.
pub(super) fn is_in_clause_of_event(input: &Input<'_>, span: Span) -> bool {
    const WORDS: usize = 5;
    static VERBS: Suffixes =
        Suffixes::new(&["열리", "펼쳐지", "치러지", "이어지", "진행되", "개최되", "시작되"]);
    let tail = input.view.tail(span.end);
    let joined = |word: &str| {
        let word = word.trim_end_matches(',');
        ["며", "고", "는데"].iter().filter_map(|end| word.strip_suffix(end)).any(|stem| VERBS.end(stem))
    };
    is_korean(input, span)
        && ahead_ko::words(&tail[..tail.floor_char_boundary(REACH)])
            .take(WORDS)
            .take_while(|word| !word.ends_with('.'))
            .any(joined)
}

/// Whether a day is the one on which somebody told what follows: `28일 |군에 따르면|`.
pub(super) fn is_source_of(tail: &str) -> bool {
    const WORDS: usize = 9;
    let tail = &tail[..tail.floor_char_boundary(REACH)];
    ahead_ko::words(tail)
        .take(WORDS)
        .take_while(|word| !word.ends_with(['.', ',']))
        .any(|word| word.starts_with("따르면"))
}

/// `15일| 심사를 통과한 사람은 면접을 본다`: whether what is over is only said of persons who are to come.
pub(super) fn is_of_persons(input: &Input<'_>, span: Span) -> bool {
    let tail = input.view.tail(span.end);
    is_korean(input, span) && noun_ko::is_of_persons(&tail[..tail.floor_char_boundary(REACH)])
}

/// `12월 2일|부터 모집한다`, `12월 7일|까지 신청하면`: what is done before the year that it is for.
pub(super) fn is_of_preparing(input: &Input<'_>, span: Span) -> bool {
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
        && ahead_ko::words(&tail[..tail.floor_char_boundary(REACH)])
            .take(WORDS)
            .any(|word| PREPARES.start(word))
}

/// `여름철| 침수를 막기 위해`, `겨울철| 화재에 대비해`: a season that something is done for is to come, whatever is over.
fn is_prepared_for(date: &str, after: &str) -> bool {
    const WORDS: usize = 5;
    static SEASONS: Suffixes =
        Suffixes::new(&["봄철", "여름철", "가을철", "겨울철", "봄", "여름", "가을", "겨울"]);
    let purpose = |word: &str| ["위해", "위한", "대비", "앞두고"].iter().any(|verb| word.starts_with(verb));
    SEASONS.end(date) && ahead_ko::words(after).take(WORDS).any(purpose)
}

/// `11월| 폭설`, `8월| 집중호우 피해`: nobody announces one.
fn is_of_disaster(tail: &str) -> bool {
    static DISASTERS: Prefixes = Prefixes::new(&[
        " 폭설",
        " 폭우",
        " 집중호우",
        " 호우",
        " 태풍",
        " 산불",
        " 화재",
        " 지진",
        " 홍수",
        " 침수",
        " 수해",
        " 한파",
        " 참사",
    ]);
    DISASTERS.strip(tail).any(|rest| !rest.starts_with(" 대비") && !rest.starts_with(" 예방"))
}

/// Whether a noun that ends the clause of the date at `span` announces what is to come.
pub(super) fn is_announced(input: &Input<'_>, span: Span) -> bool {
    let tail = input.view.tail(span.end);
    is_korean(input, span) && ahead_ko::is_announced(&tail[..tail.floor_char_boundary(REACH)])
}

/// How far a bare year at `span` reaches: over the sentence that it opens, or to `전년` after it.
pub(super) fn frame(input: &Input<'_>, span: Span, sentence: Span) -> Frame {
    let tail = input.view.tail(span.end);
    let adverbial = ["에", "부터", "까지", ",", " 들어", " "].iter().any(|word| tail.starts_with(word))
        || is_topic_of_part(tail);
    match () {
        () if adverbial && is_of_budget(input, span) => Frame::Year,
        () if adverbial && span.start <= sentence.start + "“".len() => Frame::Clause,
        () if adverbial => Frame::Year,
        () => Frame::None,
    }
}

/// `2023년|은 1~10월까지`, `2023년|은 상반기에`: a topic whose part is told of.
fn is_topic_of_part(tail: &str) -> bool {
    let Some(rest) = tail.strip_prefix("은 ") else { return false };
    let number = rest.trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, '~' | '∼' | '-'));
    number.len() < rest.len() && number.starts_with('월')
        || ["상반기", "하반기"].iter().any(|half| rest.starts_with(half))
}

/// `내년| 본예산에`, `2022년| 운영비로`: the year is that of the money, not of what is done with it.
pub(super) fn is_of_budget(input: &Input<'_>, span: Span) -> bool {
    static BUDGETS: Prefixes = Prefixes::new(&[
        "예산",
        "본예산",
        "추경",
        "운영비",
        "사업비",
        "관리비",
        "인건비",
        "공사비",
        "지원비",
        "활동비",
        "국비",
        "시비",
        "구비",
        "살림",
    ]);
    let tail = input.view.tail(span.end);
    let tail = tail.strip_prefix('의').unwrap_or(tail);
    let Some(tail) = tail.strip_prefix(' ') else { return false };
    let ended = |rest: &str| particle::is_particle(rest.strip_prefix('안').unwrap_or(rest));
    BUDGETS.strip(particle::rest_of(tail)).any(ended) || is_kind_of_budget(tail)
}

/// `주민참여예산`, `일자리 예산안`: nouns up to a budget, none with a particle before it.
fn is_kind_of_budget(tail: &str) -> bool {
    const WORDS: usize = 3;
    static BUDGETS: Suffixes = Suffixes::new(&["예산", "예산안", "추경", "추경안"]);
    for word in ahead_ko::words(&tail[..tail.floor_char_boundary(REACH)]).take(WORDS) {
        let stem = particle::stem(word);
        if BUDGETS.end(stem) {
            return true;
        }
        if stem != word {
            return false;
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_headline_says_two_things() {
        assert_eq!(headline_part(" 기금 따내…“골목부터 손본다”"), " 기금 따내");
        assert_eq!(headline_part(" 기금 따내... 골목부터"), " 기금 따내");
        assert_eq!(headline_part(" 기금을 따냈다."), " 기금을 따냈다.");
    }
}

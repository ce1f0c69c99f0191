//! Counters that say of what follows which one it is, or of what kind: `16대 국회`, `5번 출구`, `1인 가구`, `2종 보통`.

use rust_decimal::Decimal;

use super::super::{age, building, office, organ, session, thing, tree};
use super::{NOUNS, Numbered, TIMES};
use crate::kind::date::ko::length::persons;
use crate::rule::particle;
use crate::scan::edge::Suffixes;

/// What stands before a number of times that a bus runs: `평일 |5번| 셔틀버스를`, `한 달에 |2번| 헌혈버스가`.
static RUNS: Suffixes = Suffixes::new(&[
    "평일 ",
    "평일에 ",
    "평일에는 ",
    "주말 ",
    "주말에 ",
    "주말에는 ",
    "왕복 ",
    "편도 ",
    "오전 ",
    "오후 ",
    "달에 ",
    "주일에 ",
    "주에 ",
    "년에 ",
]);

/// Whether what follows says that it is no count.
pub(super) fn is_named(numbered: &Numbered<'_>) -> bool {
    let Numbered { number, head, tail, .. } = *numbered;
    let next = tail.strip_prefix(' ').unwrap_or(tail);
    let begins = |words: &[&str]| words.iter().any(|word| next.starts_with(word));
    match numbered.word() {
        "대" => is_ratio_or_office(numbered, next),
        "번" => begins(&["출구", "국도", "확진", "게이트"]) || is_of_bus(numbered, next),
        "인" => number.value == Decimal::ONE || begins(&["가구", "가족", "세대", "1조", "승"]),
        "주" => number.value < Decimal::from(53) && !tree::is_counted(head, tail),
        // `두 발로 걷다`, `한 보 물러서다`
        "발" | "두" | "량" => numbered.is_in_words(),
        "회" if begins(&["임시회", "정례회"]) => !session::are_counted(head),
        "회" => begins(&["추경", "추가경정"]) || is_edition(numbered, next),
        "보" => numbered.is_in_words() || number.value < Decimal::ONE_HUNDRED,
        "세대" => age::is_group(number) || age::are_of_one_origin(head, tail, number),
        "부" => is_part(numbered),
        // `굴(|1 어가|)`
        "어가" | "농가" if head.ends_with('(') => false,
        // `1마을 1기업`, `한 어린이집`: each, or a certain one.
        counter if NOUNS.contains(&counter) => number.value == Decimal::ONE,
        "종" => {
            let contest = || numbered.rest().is_empty() && is_contest(head, next, number.value);
            begins(&["보통", "대형", "면허", "일반", "근린"]) || contest()
        }
        // `1석 2조`: two birds.
        "석" => number.value == Decimal::ONE && begins(&["2조", "3조", "이조", "삼조"]),
        "분" => is_of_time(numbered),
        "기" => numbered.rest().is_empty() && !thing::is_of_machines(head),
        "동" => is_building(numbered, next),
        _ => false,
    }
}

/// `12대 1`, `16대 국회`, `20대 청년`, `1,000억대`: a ratio, who holds an office, an age, about so much; not `자동차 1604대 4억 원`.
fn is_ratio_or_office(numbered: &Numbered<'_>, next: &str) -> bool {
    const MUCH: i64 = 100_000_000;
    let Numbered { view, number, head, .. } = *numbered;
    let after = next.trim_start_matches(|c: char| c.is_ascii_digit());
    let ratio = after.len() < next.len() && !after.starts_with(['억', '만', '천', '조', '백']);
    ratio
        || number.scale >= MUCH
        || office::is_numbered(number.value, head, next)
        || age::is_age(view, head, numbered.counter, number, next)
}

/// `3번 버스`, `7번 마을버스`; not `하루 3번 버스가`, `왕복 2번 셔틀버스를`.
fn is_of_bus(numbered: &Numbered<'_>, next: &str) -> bool {
    let head = numbered.head;
    next.starts_with("버스")
        || !numbered.is_in_words()
            && particle::stem(next).ends_with("버스")
            && !TIMES.end(head.trim_end_matches(' '))
            && !RUNS.end(head)
}

/// `1회 추경`: the first of the year; not `매년 2회 대회를 연다`.
fn is_edition(numbered: &Numbered<'_>, next: &str) -> bool {
    let Numbered { view, number, head, .. } = *numbered;
    let ranged = view.span(numbered.counter - 1).start > head.len();
    ranged && session::are_won(next)
        || !TIMES.end(head.trim_end_matches(' '))
            && numbered.rest().is_empty()
            && session::is_numbered(number.value, head, next)
}

/// `1부에서`, `2부는`: the parts of a concert; `신문 3부를` are copies.
fn is_part(numbered: &Numbered<'_>) -> bool {
    let part = || matches!(numbered.rest(), "" | "에서" | "에서는" | "에는" | "에" | "는" | "의");
    !numbered.is_in_words() && numbered.number.value <= Decimal::TEN && part()
}

/// Minutes; not `7천여 분`, persons, of whom there may be more.
fn is_of_time(numbered: &Numbered<'_>) -> bool {
    let Numbered { view, number, counter, .. } = *numbered;
    !numbered.is_in_words()
        && number.value < Decimal::ONE_THOUSAND
        && !persons::are_counted(view, counter - 1, view.span(counter).end)
}

/// `101동 앞`, `3동에 산다`; not `비닐하우스 3동`, `축사(12억원, |4동|)`.
fn is_building(numbered: &Numbered<'_>, next: &str) -> bool {
    let Numbered { number, head, tail, .. } = *numbered;
    let beside_sum = || next.starts_with(')') && head.ends_with("원, ");
    let there = || !numbered.is_in_words() && building::is_place(head, tail, number.value);
    (numbered.rest().is_empty() || there())
        && !building::is_of_one(head, next)
        && !beside_sum()
        && !organ::are_counted(head, tail, "동")
}

/// `근대|5종| 선수`, `육상 |10종| 경기`: a contest in several sports; not `전통놀이 |4종| 경기`, `3종 경기도 쌀`.
fn is_contest(head: &str, tail: &str, number: Decimal) -> bool {
    const REACH: usize = 60;
    const SPORTS: [&str; 4] = ["육상", "근대", "철인", "올림픽"];
    let near = &head[head.ceil_char_boundary(head.len().saturating_sub(REACH))..];
    let head = head.trim_end_matches(' ');
    let contest = || {
        let sentence = near.rsplit(['.', '\n']).next().unwrap_or(near);
        number == Decimal::TEN
            && particle::stem(tail) == "경기"
            && !tail.starts_with("경기도")
            && SPORTS.iter().any(|sport| sentence.contains(sport))
    };
    head.ends_with("근대") || head.ends_with("철인") || contest()
}

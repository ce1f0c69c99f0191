//! Counters by which what stands before them is called: `동작22번`, `3구역`, `제3별관`, `상도 4동`, `(120번)`.

use rust_decimal::Decimal;

use super::super::{block, building, hole, lane, organ, page, quarter, route, space, term, thing};
use super::{Numbered, TIMES};
use crate::scan::atom::Form;
use crate::scan::edge::{Prefixes, Suffixes};

/// What stands before the number that one calls: `전화(|120번|)`.
static CALLS: Suffixes =
    Suffixes::new(&["전화(", "국번 없이 ", "국번없이 ", "재단(", "콜센터(", "상담전화 "]);

/// What is listed by its tastes, not counted by its tails: `향토음식 |100미|`; not `넙치 |10만미|`.
static TASTES: Suffixes = Suffixes::new(&["음식 ", "대표 ", "별미 ", "남도 ", "맛집 "]);

/// Whether the number and its counter are the label of something.
pub(super) fn is_one(numbered: &Numbered<'_>) -> bool {
    let Numbered { view, number, head, tail, .. } = *numbered;
    match numbered.word() {
        "통" => numbered.is_glued(),
        "번" => is_number_called(numbered),
        // `3구역`: a part of a redevelopment; `청년주택 180호`.
        "호" => !numbered.is_spaced() && !thing::is_of_homes(head, tail, number),
        "구역" => !numbered.is_spaced() && number.value <= Decimal::from(20),
        "면" => {
            let sized = || numbered.rest().starts_with("짜리");
            !numbered.is_spaced() && !sized() && !space::are_counted(head, tail, number)
        }
        "단지" => numbered.is_glued() || !block::are_counted(head, tail, number),
        "줄" => is_no_row(numbered),
        "미" => is_no_tail(numbered),
        "공" => !thing::is_of_wells(head),
        "팀" => organ::is_team(head, number),
        part @ ("국" | "과" | "담당관" | "담당" | "본부" | "사업소" | "센터" | "관" | "소" | "직속기관") => {
            !organ::are_counted(head, tail, part)
        }
        "단" => !organ::are_counted(head, tail, "단") && !thing::is_of_bunches(head),
        "레인" => !lane::are_counted(head, tail, number),
        "쪽" | "페이지" => {
            let between = &view.text[view.span(numbered.at).end..view.span(numbered.counter).start];
            page::is_one(between, tail)
        }
        "동" => !organ::are_counted(head, tail, "동") && is_quarter_or_block(numbered),
        "홀" => !hole::are_counted(head, tail, number),
        "편성" => number.value >= Decimal::ONE_THOUSAND,
        "기" => is_generation(numbered),
        // `뉴딜300사업`, `목동10단지`: a counter of two syllables after a word and digits in one run is a name.
        // `공원 등|10개소|`: a space was lost.
        counter => numbered.is_glued() && counter.chars().count() > 1 && !head.ends_with(" 등"),
    }
}

/// `동작22번`, `버스 3번`; not `하루3번`, `버스 3번 갈아탄다`.
fn is_number_called(numbered: &Numbered<'_>) -> bool {
    let Numbered { number, head, tail, .. } = *numbered;
    numbered.is_glued() && !TIMES.end(head)
        || head.ends_with("버스 ") && !tail.starts_with(" 갈아")
        || CALLS.end(head)
        || is_on_ballot(head, tail)
        || route::is_one(head, tail, number)
}

/// `3억 |줄|여`, `5천만 |줄|이고`: a verb.
fn is_no_row(numbered: &Numbered<'_>) -> bool {
    let verb = || {
        matches!(
            numbered.rest(),
            "여" | "여서" | "이고" | "이며" | "이는" | "이기" | "이면" | "인" | "일" | "이던" | "이지만"
        )
    };
    numbered.number.value >= Decimal::from(1_000_000)
        || numbered.is_spaced() && !numbered.is_in_words() && verb()
}

/// `향토음식 |100미|`, `100|미|만`; not `넙치 |10만미|`.
fn is_no_tail(numbered: &Numbered<'_>) -> bool {
    let Numbered { number, head, .. } = *numbered;
    numbered.is_in_words()
        || number.value < Decimal::ONE_HUNDRED
        || numbered.is_spaced() && number.scale == 1
        || TASTES.end(head)
        || numbered.rest().starts_with('만')
}

/// `상도 |4동|`, `아파트 |101동|`; not `건물 260동`, `건축물 1,240동`.
fn is_quarter_or_block(numbered: &Numbered<'_>) -> bool {
    let Numbered { number, head, tail, .. } = *numbered;
    let block = || {
        matches!(number.form, Form::Plain(3 | 4))
            && number.scale == 1
            && !building::is_of_one(head, tail.strip_prefix(' ').unwrap_or(tail))
    };
    numbered.is_glued() || is_listed(head) || quarter::is_one(head) || block()
}

/// `상도 1, |4동|과`: the last of the neighbourhoods that one name has.
fn is_listed(head: &str) -> bool {
    static JOINTS: Suffixes = Suffixes::new(&[", ", ",", "ㆍ"]);
    JOINTS.strip(head).any(|before| before.ends_with(|c: char| c.is_ascii_digit()))
}

/// `민선 8|기|`, `교육생 1|기|`, `8|기|분`; not `풍력발전기 4기`.
fn is_generation(numbered: &Numbered<'_>) -> bool {
    let Numbered { number, head, tail, .. } = *numbered;
    term::is_one(head, tail, number.value)
        || tail.starts_with('분')
        || !thing::is_of_machines(head) && (thing::is_of_members(tail) || number.value < Decimal::TWO)
}

/// `기호 |1번|`, `민주당이 |1번|, 국민의힘이 |2번|을 받았다`: the number on a ballot.
fn is_on_ballot(head: &str, tail: &str) -> bool {
    static PARTIES: Suffixes = Suffixes::new(&[
        "민주당이 ",
        "민주당은 ",
        "민주당 ",
        "국민의힘이 ",
        "국민의힘은 ",
        "국민의힘 ",
        "정의당이 ",
        "정의당은 ",
        "정의당 ",
        "진보당이 ",
        "진보당은 ",
        "진보당 ",
        "개혁신당이 ",
        "개혁신당은 ",
        "혁신당이 ",
        "혁신당은 ",
        "국민의당이 ",
        "국민의당은 ",
        "무소속이 ",
        "무소속은 ",
    ]);
    static GIVEN: Prefixes =
        Prefixes::new(&[",", ".", "을 받", "을 배정", "을 부여", "을 달", "이다", "이고", "이며"]);
    head.ends_with("기호 ") || PARTIES.end(head) && GIVEN.start(tail)
}

//! Where `열` and `한` are verbs and no numerals: `가게를 열 사람`, `행사를 열 예정`, `내달 열 축제`, `아이를 대상으로 한 강좌`; not `나무를 열 그루 심었다`,
//! `한 강좌에`.

use super::name;
use crate::rule::{View, particle};
use crate::scan::edge::{Prefixes, Suffixes};

/// Whether the number at `at` is a form of `열다`, before a noun without a counter: news opens far more than it counts to ten.
pub(super) fn opens(view: &View<'_>, at: usize) -> bool {
    static TENS: Prefixes = Prefixes::new(&[
        "식구",
        "가족",
        "사람",
        "아이",
        "형제",
        "자매",
        "남매",
        "친구",
        "학생",
        "손가락",
        "마을",
        "동네",
        "나라",
        "도시",
        "학교",
        "골목",
    ]);
    let tail = view.tail(view.span(at).end);
    let noun = particle::stem(tail.strip_prefix(' ').unwrap_or(tail));
    view.word(at) == "열" && (has_object(view, at) || !TENS.start(noun))
}

/// Whether it is one before a counter: what is opened stands before it, and a particle after the counter, which a mere number goes without.
pub(super) fn opens_for(view: &View<'_>, at: usize, counter: usize) -> bool {
    view.word(at) == "열" && has_object(view, at) && !particle::rest(view, view.span(counter).end).is_empty()
}

/// Whether the number at `at` is a form of `하다`: `대상으로 |한| 강좌`; not `예산을 한 사업에 쓴다`. What is counted so is a noun by itself; before a mere counter it is one
/// (`물을 한 병`, `대상으로 한 번 더`).
pub(super) fn is_done(view: &View<'_>, at: usize, counter: usize) -> bool {
    const PROGRAMS: [&str; 18] = [
        "강의",
        "강좌",
        "과목",
        "과정",
        "과제",
        "문항",
        "부문",
        "부스",
        "분야",
        "사람",
        "사업",
        "세트",
        "업체",
        "점포",
        "종목",
        "코스",
        "항목",
        "프로그램",
    ];
    static OF: Suffixes = Suffixes::new(&[
        "대상으로 ",
        "위주로 ",
        "중심으로 ",
        "주제로 ",
        "바탕으로 ",
        "목표로 ",
        "기반으로 ",
        "토대로 ",
        "배경으로 ",
        "소재로 ",
        "목적으로 ",
        "전제로 ",
        "내용으로 ",
        "골자로 ",
        "조건으로 ",
        "핵심으로 ",
        "모델로 ",
        "무대로 ",
        "매개로 ",
        "재료로 ",
        "기준으로 ",
        "계기로 ",
        "주축으로 ",
        "테마로 ",
        "취지로 ",
    ]);
    static EACH: Prefixes = Prefixes::new(&["만", "씩", "당", "마다", "뿐", "도"]);
    let end = view.span(counter).end;
    let noun = view.word(counter);
    view.word(at) == "한"
        && (PROGRAMS.contains(&noun) || name::NOUNS.contains(&noun))
        && OF.end(&view.text[..view.span(at).start])
        && !EACH.start(view.tail(end))
}

/// Whether the eojeol before it is an object: `가게를`.
fn has_object(view: &View<'_>, at: usize) -> bool {
    static OBJECT: Suffixes = Suffixes::new(&["을 ", "를 "]);
    OBJECT.end(&view.text[..view.span(at).start])
}

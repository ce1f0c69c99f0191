//! `분` as persons, told with respect, and no minutes.

use crate::rule::View;
use crate::scan::edge::{Prefixes, Suffixes};

/// `어르신 |12분|이 나왔다`, `참전용사 |40여 분|을 모셨다`: persons, told with respect.
pub(crate) fn are_counted(view: &View<'_>, number_at: usize, end: usize) -> bool {
    static PERSONS: Suffixes = Suffixes::new(&[
        "어르신 ",
        "회원 ",
        "손님 ",
        "운동가 ",
        "유공자 ",
        "애국지사 ",
        "선열 ",
        "열사 ",
        "용사 ",
        "선생님 ",
        "할머니 ",
        "할아버지 ",
        "할머님 ",
        "주민 ",
        "구민 ",
        "시민 ",
        "봉사자 ",
        "후원자 ",
        "기부자 ",
        "수상자 ",
        "참석자 ",
        "참가자 ",
        "학부모 ",
        "부모님 ",
        "위원 ",
        "위원님 ",
        "내빈 ",
        "피해자 ",
        "생존자 ",
    ]);
    static PARTICLES: Prefixes = Prefixes::new(&["이 ", "을 ", "께 ", "께서", "께는", "에게", "과 ", "도 "]);
    PARTICLES.start(view.tail(end)) && PERSONS.end(&view.text[..view.span(number_at).start])
}

//! `분` as persons, told with respect, and no minutes.

use rust_decimal::Decimal;

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
    static HONORS: Prefixes = Prefixes::new(&["께", "에게", "과 "]);
    let tail = view.tail(end);
    let number = view.numeral(number_at).map(|number| number.value);
    // `시민 10분을 기다렸다`: minutes are told in fives.
    let round = number.is_none_or(|number| (number % Decimal::from(5)).is_zero());
    let anybody = ["시민 ", "주민 ", "구민 ", "손님 ", "학부모 "]
        .iter()
        .any(|who| view.text[..view.span(number_at).start].ends_with(who));
    let about = view.text[..end].ends_with("여 분") || view.text[..end].ends_with("여분");
    PARTICLES.start(tail)
        && (HONORS.start(tail) || about || !round || !anybody)
        && PERSONS.end(&view.text[..view.span(number_at).start])
}

//! Ages whose lower end leaves out its tens: `5~60대가`, `3~40대 주부`; not `버스 5~6대`, `버스 2~30대`, `제설기 3~40대를`.

use rust_decimal::Decimal;

use super::{is_behind_noun, is_decade, is_of_machines, span};
use crate::rule::View;
use crate::scan::atom::Numeral;
use crate::scan::edge::{Prefixes, Suffixes};

/// Whether `number` and the one before the counter are the tens of two ages. Of machines few would say so how many they are: those stand before the
/// number or in its sentence.
pub(super) fn is_one(view: &View<'_>, head: &str, counter: usize, number: &Numeral, tail: &str) -> bool {
    static GIVEN: Prefixes = Prefixes::new(&["를", "로", "규모", "가량"]);
    // `매년 |2~30대| 늘린다`, `|3~40대|가 주차할 수 있다`
    static EACH: Suffixes = Suffixes::new(&["매년 ", "해마다 ", "하루 ", "매일 ", "연간 ", "한 번에 "]);
    static DONE: Prefixes = Prefixes::new(&[
        "씩",
        "가 주차",
        "를 세",
        "를 늘",
        "를 댈",
        "를 설치",
        "를 도입",
        "늘",
        "도입",
        "설치",
        "확충",
        "증차",
    ]);
    if number.value >= Decimal::TEN || view.span(counter - 1).start <= head.len() {
        return false;
    }
    let higher = |high: Numeral| is_decade(&high) && high.value / Decimal::TEN > number.value;
    let thing = || {
        is_of_machines(head)
            || span::has_machines(head)
            || is_behind_noun(head) && GIVEN.start(tail)
            || EACH.end(head)
            || DONE.start(tail)
    };
    view.numeral(counter - 1).is_some_and(higher) && !thing()
}

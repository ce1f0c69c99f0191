//! Where `열` is the verb and no numeral: `가게를 열 사람`, `행사를 열 예정`, `내달 열 축제`; not `나무를 열 그루 심었다`.

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

/// Whether the eojeol before it is an object: `가게를`.
fn has_object(view: &View<'_>, at: usize) -> bool {
    static OBJECT: Suffixes = Suffixes::new(&["을 ", "를 "]);
    OBJECT.end(&view.text[..view.span(at).start])
}

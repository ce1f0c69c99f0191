//! Pages that one looks up, written as pages are counted: `120쪽부터 134쪽까지`, `12쪽에 실렸다`; not `12쪽짜리 책`, `12쪽에서 16쪽으로 늘렸다`.

use crate::scan::edge::Prefixes;

/// Whether what stands between the number and its counter, the lower end of a range, or `tail` behind it, says that it is one of them.
pub(super) fn is_one(between: &str, tail: &str) -> bool {
    static ONE: Prefixes =
        Prefixes::new(&["에 실", " 참조", " 참고", "을 참", "를 참", "을 보면", "를 보면"]);
    between.contains("부터 ") || ONE.start(tail)
}

//! Native numerals whose tens and ones a space parts: `스물| 세명`, `열| 한분`.

use crate::scan::edge::{Prefixes, Suffixes};

/// Whether the numeral of `at..end`, written with its counter, goes on with the tens before it; not `한분` by itself, nor `세분` (a subdivision).
pub(super) fn go_on(text: &str, at: usize, end: usize) -> bool {
    static TENS: Suffixes =
        Suffixes::new(&["스물 ", "서른 ", "마흔 ", "쉰 ", "예순 ", "일흔 ", "여든 ", "아흔 "]);
    static COUNTERS: Prefixes = Prefixes::new(&["명", "분", "개", "곳", "마리", "그루"]);
    let glued = || !text[end..].starts_with(' ') && COUNTERS.start(&text[end..]);
    let head = &text[..at];
    TENS.end(head) && glued() || head.strip_suffix("열 ").is_some_and(|ten| ten_goes_on(text, ten.len(), end))
}

/// `열| 한명`: whether the ten at `ten` goes on with what ends at `end`; not `가게를 열 세명`, `새로 열 두곳`, where it is a verb.
pub(in crate::scan) fn ten_goes_on(text: &str, ten: usize, end: usize) -> bool {
    static OBJECT: Suffixes = Suffixes::new(&["을 ", "를 "]);
    const COUNTERS: [&str; 4] = ["명", "분", "마리", "그루"];
    let glued = || COUNTERS.iter().any(|counter| text[end..].starts_with(counter));
    text[ten..].starts_with("열 ") && glued() && !OBJECT.end(&text[..ten])
}

//! Terms of elected mayors: `민선8기에 들어`, `민선 5기와 6기에 이어 7기를`; not `소각로 7기`.

use crate::scan::edge::Suffixes;

/// Whether a number before `기`, behind `head`, is one of a term, or stands behind another one.
pub(super) fn is_one(head: &str) -> bool {
    const MOST: usize = 5;
    let elected = |head: &str| head.trim_end_matches('제').trim_end_matches(' ').ends_with("민선");
    std::iter::successors(Some(head), |head| term_before(head)).take(MOST).any(elected)
}

/// What stands before the term that `head` ends with: `민선|5기와 |`, `민선|7기에 이어 |`.
fn term_before(head: &str) -> Option<&str> {
    static JOINTS: Suffixes = Suffixes::new(&[
        "에 이어 ",
        "에 이은 ",
        "에 이어서 ",
        "를 이어 ",
        "를 거쳐 ",
        "를 지나 ",
        "를 넘어 ",
        "부터 ",
        " 때부터 ",
        " 이후 ",
        "에서 ",
        "보다 ",
        "와 ",
        ", ",
        "·",
    ]);
    let number = JOINTS.strip(head).find_map(|list| list.strip_suffix('기'))?;
    let rest = number.trim_end_matches(|c: char| c.is_ascii_digit());
    (rest.len() < number.len()).then_some(rest)
}

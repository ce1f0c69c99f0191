//! Terms of elected mayors: `민선8기에 들어`, `민선 5기와 6기에 이어 7기를`; not `소각로 7기`.

use rust_decimal::Decimal;

use crate::scan::edge::{Prefixes, Suffixes};

/// Whether a number before `기`, between `head` and `tail`, is one of a term, or stands behind another one: the next, or a later one with what is said of
/// terms (`민선5기부터 |8기|까지`); not `민선7기부터 |20기|의 충전기를`.
pub(super) fn is_one(head: &str, tail: &str, number: Decimal) -> bool {
    const MOST: usize = 5;
    const LAST: Decimal = Decimal::from_parts(9, 0, 0, false, 0);
    static OF_TERMS: Prefixes =
        Prefixes::new(&["에", "까지", " 때", "를 거", "동안", " 동안", " 들어", " 내내"]);
    let elected = |head: &str| head.trim_end_matches('제').trim_end_matches(' ').ends_with("민선");
    if elected(head) {
        return true;
    }
    let Some((_, before)) = term_before(head) else { return false };
    let later = || number == before + Decimal::ONE || number > before && OF_TERMS.start(tail);
    let mut list =
        std::iter::successors(Some(head), |head| term_before(head).map(|(rest, _)| rest)).take(MOST);
    number <= LAST && later() && list.any(elected)
}

/// What stands before the term that `head` ends with, and which it is: `민선|5기와 |`, `민선|7기에 이어 |`.
fn term_before(head: &str) -> Option<(&str, Decimal)> {
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
    Some((rest, number[rest.len()..].parse().ok()?))
}

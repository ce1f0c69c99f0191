//! A number and the next one, as one says who is not sure: `4, 5명`, `40, 50명`, `한 달에 3, 4회`; not `3, 4등급`, `1, 2부`, `각각 4, 5명`.

use rust_decimal::Decimal;

use crate::rule::View;
use crate::rule::range_ko::Values;
use crate::scan::atom::{Form, Numeral};
use crate::scan::edge::Suffixes;

/// Both, where the number at `at` is the lower one; `unit` gives the atom of the unit behind a number.
pub(super) fn read(view: &View<'_>, at: usize, unit: impl Fn(usize) -> Option<usize>) -> Option<Values> {
    // What no number names.
    const COUNTERS: [&str; 14] =
        ["명", "건", "마리", "곳", "개", "개소", "그루", "채", "차례", "가구", "척", "쌍", "상자", "사람"];
    // `5월 |9, 10개| 마을`, `의안 |1,2건|`: a day, and things by their numbers.
    static EACH: Suffixes =
        Suffixes::new(&["각각 ", "각 ", "제", "제 ", "월 ", "의안 ", "안건 ", "법안 ", "조례안 "]);
    if !view.gap_is(at, &[", ", ","]) {
        return None;
    }
    let last = at + 1;
    let digit = |number: &Numeral| matches!(number.form, Form::Plain(1..=2)) && number.scale == 1;
    let (low, high) = (view.numeral(at).filter(digit)?, view.numeral(last).filter(digit)?);
    let tens = (low.value % Decimal::TEN).is_zero() && low.value + Decimal::TEN == high.value;
    let next = (low.value + Decimal::ONE == high.value || tens) && !low.approx && !high.approx;
    let own = unit(last).filter(|_| next)?;
    let head = &view.text[..view.span(at).start];
    let fits = COUNTERS.contains(&view.word(own)) || matches!(view.word(own), "회" | "번") && is_often(head);
    // `2, |3, 4명|`: a list.
    let listed =
        head.ends_with(", ") && at > 0 && view.numeral(at - 1).is_some() && view.gap_is(at - 1, &[", "]);
    (fits && !listed && !EACH.end(head)).then_some(Values {
        last,
        unit: own,
        low: low.value,
        high: Some(high.value),
    })
}

/// Whether the number at `at` is the upper one.
pub(super) fn is_upper_end(view: &View<'_>, at: usize, unit: impl Fn(usize) -> Option<usize>) -> bool {
    at.checked_sub(1).is_some_and(|low| read(view, low, unit).is_some())
}

/// `한 달에 |3, 4회|`
fn is_often(head: &str) -> bool {
    static SPANS: Suffixes = Suffixes::new(&[
        "달에 ",
        "주에 ",
        "주일에 ",
        "해에 ",
        "년에 ",
        "하루 ",
        "하루에 ",
        "매년 ",
        "매달 ",
        "매주 ",
        "연 ",
        "월 ",
        "주 ",
        "해마다 ",
    ]);
    SPANS.end(head)
}

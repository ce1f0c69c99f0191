//! Holes of a golf course: `골프장 18홀`, `9홀 규모`; not `18홀에서`, which is one of them, nor `전시장 3홀`.

use rust_decimal::Decimal;

use crate::rule::particle;
use crate::scan::atom::{Form, Numeral};

/// Whether a number and `홀` between `head` and `tail` count holes.
pub(super) fn are_counted(head: &str, tail: &str, number: &Numeral) -> bool {
    const NINE: Decimal = Decimal::from_parts(9, 0, 0, false, 0);
    const REACH: usize = 60;
    let place = matches!(particle::rest_of(tail), "에" | "에서" | "에는" | "에서는" | "에도");
    // `9홀|에서 18홀로|`
    let becomes = || {
        let rest = tail.strip_prefix("에서 ").unwrap_or_default();
        rest.trim_start_matches(|c: char| c.is_ascii_digit()).starts_with('홀') && !rest.starts_with('홀')
    };
    let near = &head[head.ceil_char_boundary(head.len().saturating_sub(REACH))..];
    let before = near.rsplit(['.', '\n']).next().unwrap_or(near);
    let behind = tail[..tail.floor_char_boundary(REACH)].split(['.', '\n']).next().unwrap_or(tail);
    let said = |word: &str| before.contains(word) || behind.contains(word);
    let nines = (number.value % NINE).is_zero() && number.value > Decimal::ZERO;
    number.form != Form::Words && (!place || becomes()) && (nines && !said("전시") || said("골프"))
}

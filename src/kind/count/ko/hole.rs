//! Holes of a golf course: `골프장 18홀`, `9홀 규모`; not `18홀에서`, which is one of them, nor `전시장 3홀`.

use rust_decimal::Decimal;

use crate::rule::particle;
use crate::scan::atom::{Form, Numeral};
use crate::scan::edge::Prefixes;

/// Whether a number and `홀` between `head` and `tail` count holes.
pub(super) fn are_counted(head: &str, tail: &str, number: &Numeral) -> bool {
    const NINE: Decimal = Decimal::from_parts(9, 0, 0, false, 0);
    const REACH: usize = 60;
    static BESIDE: Prefixes = Prefixes::new(&[
        " 근처",
        " 옆",
        " 앞",
        " 뒤",
        " 인근",
        " 주변",
        " 그린",
        " 파3",
        " 파4",
        " 파5",
        " 티",
        " 페어웨이",
        " 벙커",
        " 러프",
        " 깃발",
        " 홀컵",
        " 부근",
        " 지점",
    ]);
    const HALLS: [&str; 7] = ["전시", "킨텍스", "컨벤션", "벡스코", "엑스코", "코엑스", "회의장"];
    let particle = particle::rest_of(tail);
    let place = matches!(particle, "에" | "에서" | "에는" | "에서는" | "에도")
        && !is_total(tail, number.value)
        || BESIDE.start(tail);
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
    number.form != Form::Words
        && (!place || becomes())
        && (nines && !HALLS.iter().any(|hall| said(hall)) || said("골프"))
}

/// `36홀|에 이르는|`, `45홀|에 5억원을|`: more than a course has, or so many altogether.
fn is_total(tail: &str, number: Decimal) -> bool {
    static REACHED: Prefixes =
        Prefixes::new(&["이르", "이른", "달하", "달한", "달했", "육박", "걸쳐", "걸친"]);
    const COURSE: Decimal = Decimal::from_parts(18, 0, 0, false, 0);
    tail.strip_prefix("에 ").is_some_and(|rest| number > COURSE || REACHED.start(rest))
}

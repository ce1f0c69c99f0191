//! Numerals that a space parts where none belongs: `12억 300| 만 원`, `640억| 여원`, `300| 여명`.
//!
//! What is counted has to follow: `5억 여력`, `30 조명`, `2 만장` are words of their own.

use super::value::power;
use crate::scan::edge::Prefixes;
use crate::scan::hangul::syllable_char;

/// What a numeral goes on with behind a space.
pub(super) enum Part {
    /// A power of ten.
    Power(i64),
    /// `여`: some more.
    Some,
}

/// What the numeral that the byte `at` stands behind, a space, goes on with there.
pub(super) fn part(text: &str, at: usize) -> Option<Part> {
    let first = syllable_char(text.as_bytes(), at)?;
    if first == '여' {
        return is_some(&text[at..]).then_some(Part::Some);
    }
    let tail = text[at..].trim_start_matches(|c| power(c).is_some());
    // `30 조명`, `5 조건`: only money has so much.
    let counted = if first == '조' { MONEY.start(beside(tail)) } else { COUNTED.start(beside(tail)) };
    let goes_on = || power(first) >= Some(10_000) && is_less(beside(tail));
    power(first).filter(|_| counted || is_some(tail) || goes_on()).map(Part::Power)
}

/// `2 조| 5천억`, `3 만|5000원`: digits of a smaller part, which have a unit or are money; not `5 조| 3명`.
fn is_less(tail: &str) -> bool {
    let rest = tail.trim_start_matches(|c: char| c.is_ascii_digit() || c == ',');
    let unit = || syllable_char(rest.as_bytes(), 0).is_some_and(|unit| power(unit).is_some());
    rest.len() < tail.len() && (unit() || rest.starts_with('원') || rest.starts_with(" 원"))
}

static MONEY: Prefixes = Prefixes::new(&["원", "달러"]);

static COUNTED: Prefixes = Prefixes::new(&[
    "원", "달러", "유로", "명", "가구", "세대", "개", "건", "그루", "마리", "송이", "포기", "㎡", "톤",
]);

/// `여명`, `여 원`, `여만 원`; not `여력`, `여성`, `여건`.
fn is_some(tail: &str) -> bool {
    static GLUED: Prefixes = Prefixes::new(&[
        "원", "달러", "명", "만", "가구", "세대", "개", "곳", "그루", "마리", "년", "시간", "㎡",
    ]);
    static SPACED: Prefixes = Prefixes::new(&[" 건", " 대", " 채", " 종", " 차례", " 만 ", " 천 "]);
    let some = tail.strip_prefix('여');
    some.is_some_and(|tail| GLUED.start(beside(tail)) || SPACED.start(tail))
}

/// The same behind the space that it may begin with.
fn beside(tail: &str) -> &str {
    tail.strip_prefix(' ').unwrap_or(tail)
}

//! Numerals that begin with a syllable: `천만`, `천2백`.

use super::is_alphanumeric;
use crate::span::Span;

/// Whether syllables are a number and no other word: all of them numerals, and one alone only as `만 원`, `천명` (not `조명`, `만개`).
pub(super) fn is_spelled(text: &str, span: Span) -> bool {
    let word = span.of(text);
    let alone = word.chars().count() == 1;
    let next = &text[span.end..];
    let counted = next.starts_with(' ') || ["명", "원"].iter().any(|counter| next.starts_with(counter));
    let mixed = word.bytes().any(|b| b.is_ascii_digit()) && !is_parted(text, span);
    // `1천800㎡|만| 사 둔`: a particle.
    let particle =
        text[..span.start].ends_with(['%', '％', '㎡', '㎥', '㎢', '㎞', '㎏', '㎝', '㎜', '㏊', '℃']);
    !mixed && !particle && (!alone || counted && matches!(word, "만" | "천" | "백"))
}

/// `천2백`, `만 2천`: digits that have a unit too behind one that has none; not `만 2세`, `주민만 2천`.
fn is_parted(text: &str, span: Span) -> bool {
    let word = span.of(text);
    // `한 달 |만 3천 명|`: after a month.
    let since =
        ["달 ", "년 ", "주 ", "일 ", "개월 ", "시간 "].iter().any(|time| text[..span.start].ends_with(time));
    let apart = !since && !text[..span.start].ends_with(is_alphanumeric);
    apart && word.starts_with(['만', '천', '백']) && !word.ends_with(|c: char| c.is_ascii_digit())
}

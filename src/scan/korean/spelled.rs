//! Numerals that begin with a syllable: `천만`, `천2백`.

use crate::scan::hangul::is_alphanumeric;
use crate::span::Span;

/// Whether syllables are a number and no other word: all of them numerals, and one alone only as `만 원`, `천명` (not `조명`, `만개`).
pub(super) fn is_spelled(text: &str, span: Span) -> bool {
    let word = span.of(text);
    let alone = word.chars().count() == 1;
    let next = &text[span.end..];
    let counted =
        next.starts_with(' ') || ["명", "원", "달러"].iter().any(|counter| next.starts_with(counter));
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
    let closed = !word.ends_with(|c: char| c.is_ascii_digit()) || is_large(text, span);
    apart && word.starts_with(['만', '천', '백']) && closed
}

/// `만4,210명`, `만305명`, `만8천3백12명`, `만 8천500명`: ten thousand and some; not the age of `만65세` or `만 65세`.
fn is_large(text: &str, span: Span) -> bool {
    const OTHERS: [&str; 6] = ["세", "살", "일", "년", "개월", "시간"];
    let Some(rest) = span.of(text).strip_prefix('만') else { return false };
    let digits = rest.trim_start_matches(|c: char| c.is_ascii_digit() || c == ',');
    let large = rest.len() - digits.len() > 2 || rest.contains(['천', '백']);
    let next = text[span.end..].trim_start_matches(' ');
    large && !OTHERS.iter().any(|other| next.starts_with(other))
}

//! Names in quotation marks, which are kept whole.

use crate::span::Span;

/// The whole of the name that a phrase begins or ends in: of `‘Library for All’ contest` the phrase may only be `contest`, or `All’ contest`.
pub(super) fn quoted(text: &str, span: Span) -> Span {
    const LONGEST: usize = 80;
    const PAIRS: [(char, char); 2] = [('‘', '’'), ('“', '”')];
    let inside = span.of(text);
    let mut before = text.as_bytes()[..span.start].iter().rev().take(LONGEST);
    let beside = before.find(|byte| !byte.is_ascii_whitespace());
    if inside.is_ascii() && beside.is_none_or(u8::is_ascii) {
        return span;
    }
    for (open, close) in PAIRS {
        let before =
            text.get(text.floor_char_boundary(span.start.saturating_sub(LONGEST))..span.start).unwrap_or("");
        let after =
            text.get(span.end..text.floor_char_boundary((span.end + LONGEST).min(text.len()))).unwrap_or("");
        let closes = |at: &usize| inside[*at + close.len_utf8()..].starts_with(' ');
        if let (Some(end), false) = (inside.find(close).filter(closes), inside.contains(open))
            && let Some(start) = before.rfind(open)
        {
            return Span::new(span.start - before.len() + start + open.len_utf8(), span.start + end);
        }
        let named = before.trim_end().ends_with(close) && !inside.contains(' ') && before.ends_with(' ');
        if let (true, Some(start)) = (named, before.rfind(open)) {
            let start = span.start - before.len() + start + open.len_utf8();
            return Span::new(start, span.start - 1 - close.len_utf8());
        }
        if before.ends_with(open)
            && !inside.contains(close)
            && let Some(end) = after.find(close).filter(|end| !after[..*end].contains([',', '.', open]))
        {
            return Span::new(span.start, span.end + end);
        }
    }
    span
}

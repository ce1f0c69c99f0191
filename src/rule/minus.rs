//! Numbers below zero: `-0.5%`, `−3.2 percent`, `영하 5도`. The sign belongs to the record.
//!
//! No signs: the hyphen of a range or a compound (`10-15%`, `COVID-19`), the dash of an entry (a line that begins with `-5%`), and what shops
//! mean by a space before the sign of a range (`5 -10%`).

use rust_decimal::Decimal;

use super::View;
use crate::scan::edge::Suffixes;
use crate::span::Span;

/// The span and the value of a number with the sign before it, where it has one. A range up to `high` has none.
pub(crate) fn signed(view: &View<'_>, span: Span, value: Decimal, high: Option<Decimal>) -> (Span, Decimal) {
    match sign(view, span.start).filter(|_| high.is_none()) {
        Some(start) => (Span::new(start, span.end), -value),
        None => (span, value),
    }
}

/// The byte at which the sign of the number at `start` begins.
fn sign(view: &View<'_>, start: usize) -> Option<usize> {
    static WORDS: Suffixes = Suffixes::new(&["영하 ", "영하", "minus ", "Minus "]);
    let head = &view.text[..start];
    if let Some(before) = head.strip_suffix(['-', '−']) {
        let opened = before.ends_with(['(', '[', ':', '|', '→']);
        let spaced = before
            .strip_suffix(' ')
            .is_some_and(|word| !word.ends_with(|c: char| c.is_ascii_digit() || c == '\n'));
        return (opened || spaced && !before.trim_end_matches(' ').is_empty()).then_some(before.len());
    }
    let before = WORDS.strip(head).next()?;
    (!before.ends_with(char::is_alphanumeric)).then_some(before.len())
}

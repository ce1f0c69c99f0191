//! How each language writes physical quantities, and how a unit ends in both.

pub(crate) mod en;
pub(crate) mod ko;

use crate::rule::View;

/// The end of a unit, with what it is measured by: `㎍|/㎥`, `㎎|/㎏`, and the hours of `㎾|h`.
fn unit_end(view: &View<'_>, unit: usize) -> usize {
    const BY: [&str; 10] = ["/㎥", "/m³", "/m3", "/L", "/l", "/ℓ", "/㎡", "/h", "/㎏", "/kg"];
    let end = view.span(unit).end;
    let by = || BY.iter().find(|by| view.tail(end).starts_with(**by)).map_or(end, |by| end + by.len());
    match view.text.as_bytes().get(end) {
        Some(b'/') => by(),
        Some(b'h') if is_power(view.word(unit)) => end + "h".len(),
        _ => end,
    }
}

/// Whether a symbol in one character is that of power, which hours make energy of.
fn is_power(unit: &str) -> bool {
    matches!(unit, "㎾" | "㎿")
}

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
        Some(b'-' | b'e') if is_gas(view.word(unit)) => equivalent(view, end),
        Some(b'/') => by(),
        Some(b'h') if is_power(view.word(unit)) => end + "h".len(),
        _ => end,
    }
}

/// Whether it is a unit of carbon dioxide, beside which others are measured.
fn is_gas(unit: &str) -> bool {
    matches!(unit, "tCO2" | "tCO₂")
}

/// The end of what says that other gases are meant too: `tCO2|eq|`, `tCO2|-eq|`.
fn equivalent(view: &View<'_>, end: usize) -> usize {
    let tail = view.tail(end);
    let rest = ["-eq", "eq", "-e", "e"].iter().find_map(|sign| tail.strip_prefix(*sign));
    rest.filter(|rest| !rest.starts_with(|c: char| c.is_ascii_alphanumeric()))
        .map_or(end, |rest| view.text.len() - rest.len())
}

/// Whether a symbol in one character is that of power, which hours make energy of.
fn is_power(unit: &str) -> bool {
    matches!(unit, "㎾" | "㎿")
}

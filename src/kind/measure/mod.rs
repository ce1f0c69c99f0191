//! Physical quantities: what a record of one holds.

pub(crate) mod en;
pub(crate) mod ko;

use std::fmt;

use serde::{Deserialize, Serialize};
use smol_str::SmolStr;

use crate::number::Number;
use crate::rule::View;

/// A physical quantity, or a range of them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Measure {
    /// How many units.
    pub value: Number,
    /// The unit as written: `km`, `pyeong`, `square meters`.
    pub unit: SmolStr,
    /// The upper end of a range.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value_to: Option<Number>,
}

impl fmt::Display for Measure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.value)?;
        if let Some(to) = self.value_to {
            write!(f, "..{to}")?;
        }
        write!(f, " {}", self.unit)
    }
}

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

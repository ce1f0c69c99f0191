//! What a record of a physical quantity says.

use std::fmt;

use serde::{Deserialize, Serialize};
use smol_str::SmolStr;

use crate::number::Number;

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

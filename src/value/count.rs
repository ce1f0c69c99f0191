//! What a record of a count says.

use std::fmt;

use serde::{Deserialize, Serialize};
use smol_str::SmolStr;

use crate::number::Number;

/// A number and what it counts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Count {
    /// How many.
    pub value: Number,
    /// What is counted, as written, without the number and without quotes: `public construction sites`; in Korean the counter (`명`) or, where there is none,
    /// the noun.
    pub unit: SmolStr,
    /// The upper end of a range.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value_to: Option<Number>,
    /// The noun after a Korean counter.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub noun: Option<SmolStr>,
}

impl fmt::Display for Count {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.value)?;
        if let Some(to) = self.value_to {
            write!(f, "..{to}")?;
        }
        write!(f, " {}", self.unit)
    }
}

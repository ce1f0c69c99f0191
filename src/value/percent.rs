//! What a record of a percentage says.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::number::Number;

/// A percentage, or a range of them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Percent {
    /// The percentage: `10` for `10%`.
    pub value: Number,
    /// The upper end of a range.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value_to: Option<Number>,
}

impl fmt::Display for Percent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.value)?;
        self.value_to.map_or(Ok(()), |to| write!(f, "..{to}"))
    }
}

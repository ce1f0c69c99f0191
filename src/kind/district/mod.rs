//! Districts: what a record of one holds, and the gazetteer of their names.

pub(crate) mod en;
pub(crate) mod gazetteer;

use std::fmt;

use serde::{Deserialize, Serialize};

/// A mention of a district, city or county.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct District {
    /// The five-digit administrative code (행정표준코드): `11620`.
    pub code: String,
    /// The name in the Revised Romanization: `Gwanak-gu`.
    pub name: String,
}

impl fmt::Display for District {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.code, self.name)
    }
}

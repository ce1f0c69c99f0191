//! What a record of a mayor says.

use std::fmt;

use serde::{Deserialize, Serialize};
use smol_str::SmolStr;

/// A mention, by name, of the head of a district, city or county.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Mayor {
    /// The full name in the form that the document has first; as written where it has none.
    pub name: SmolStr,
    /// The code of the district governed, where it is one of the gazetteer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub district: Option<SmolStr>,
    /// Where the person is not the sitting mayor.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<MayorRole>,
    /// The name in Hangul, where the roster knows exactly one such person there then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hangul: Option<SmolStr>,
    /// The elected term (민선 n기) that the roster gives for that day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub term: Option<u8>,
}

/// In what way a person is not the sitting mayor.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum MayorRole {
    /// Stands in for a mayor (권한대행).
    Acting,
    /// Was one before.
    Former,
}

crate::names::names!(
    MayorRole,
    "a mayor's role",
    Acting => "acting",
    Former => "former",
);

impl fmt::Display for Mayor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.name)?;
        if let Some(district) = &self.district {
            write!(f, " {district}")?;
        }
        self.role.map_or(Ok(()), |role| write!(f, " ({role})"))
    }
}

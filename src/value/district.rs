//! What a record of a district says.

use std::borrow::Cow;
use std::fmt;

use serde::{Deserialize, Serialize};

/// A mention of a district, city or county.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct District {
    /// The five-digit administrative code (행정표준코드): `11620`.
    pub code: Cow<'static, str>,
    /// The name in the Revised Romanization: `Gwanak-gu`.
    pub name: Cow<'static, str>,
    /// The metropolitan city or province that it lies in, where the code is one of Korea's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sido: Option<Sido>,
}

/// A metropolitan city or province (시도).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Sido {
    /// The first two digits of the codes of its districts: `11`.
    pub code: Cow<'static, str>,
    /// Its name: `Seoul`.
    pub name: Cow<'static, str>,
}

impl fmt::Display for District {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.code, self.name)
    }
}

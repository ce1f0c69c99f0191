//! Districts: what a record of one holds, the gazetteer of their names, and how a name is read.

pub(crate) mod en;
pub(crate) mod gazetteer;
pub(crate) mod hangul;
pub(crate) mod ko;
pub(crate) mod korea;
pub(crate) mod place;
pub(crate) mod region;

use std::borrow::Cow;
use std::fmt;

use serde::{Deserialize, Serialize};

/// The code of a place; only that of a caller's gazetteer is owned.
pub(crate) type Code = Cow<'static, str>;

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

impl District {
    /// The district with this code and name; the code tells what it lies in.
    pub(crate) fn new(code: Cow<'static, str>, name: Cow<'static, str>) -> Self {
        let sido = region::sido(&code);
        Self { code, name, sido }
    }
}

impl fmt::Display for District {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.code, self.name)
    }
}

/// A mention as its own words have it, before the document and the day tell which district it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Mention {
    /// The code: of one outside Seoul, the newest.
    pub code: Cow<'static, str>,
    pub name: Cow<'static, str>,
    /// Other cities have a district of this name, and nothing beside it says which is meant.
    pub assumed: bool,
}

//! The kinds of records.

use serde::{Deserialize, Serialize};

/// What kind of record it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Kind {
    /// An amount of money.
    Money,
    /// A temporal expression: a date, a time of day, a duration or a set of times.
    Date,
    /// A mayor, by name.
    Mayor,
    /// A district, city or county.
    District,
    /// A number and what it counts.
    Count,
    /// A share of a hundred.
    Percent,
    /// A physical quantity.
    Measure,
    /// What a caller's own [`Extractor`](crate::Extractor) found.
    Custom,
}

impl Kind {
    /// The kinds that the library itself finds.
    pub const ALL: [Self; 7] =
        [Self::Money, Self::Date, Self::Mayor, Self::District, Self::Count, Self::Percent, Self::Measure];
}

crate::names::names!(
    Kind,
    "a kind",
    Money => "money",
    Date => "date",
    Mayor => "mayor",
    District => "district",
    Count => "count",
    Percent => "percent",
    Measure => "measure",
    Custom => "custom",
);

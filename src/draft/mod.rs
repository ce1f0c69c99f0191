//! What a rule found before the document has been read as a whole: dates, mayors and districts are resolved then.

pub(crate) mod district;
pub(crate) mod mayor;
pub(crate) mod temporal;

use temporal::Temporal;

use crate::value::kind::Kind;
use crate::value::{Count, Measure, Money, Percent};

/// A value before linking. Large variants that are rare are boxed: a long text has millions of drafts.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Draft {
    Money(Money),
    Date(Temporal),
    Mayor(mayor::Mention),
    District(district::Mention),
    Count(Box<Count>),
    Percent(Percent),
    Measure(Box<Measure>),
    Custom(serde_json::Map<String, serde_json::Value>),
}

impl Draft {
    /// The kind of the record that it is of.
    pub(crate) const fn kind(&self) -> Kind {
        match self {
            Self::Money(_) => Kind::Money,
            Self::Date(_) => Kind::Date,
            Self::Mayor(_) => Kind::Mayor,
            Self::District(_) => Kind::District,
            Self::Count(_) => Kind::Count,
            Self::Percent(_) => Kind::Percent,
            Self::Measure(_) => Kind::Measure,
            Self::Custom(_) => Kind::Custom,
        }
    }
}

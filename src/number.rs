//! An exact number as it stands in a record, written in JSON in its shortest exact form.
//!
//! The decimal type behind it is not public, so that it can change. Reading numbers out of text is
//! [`crate::scan`]'s work, not done here.

use std::fmt;

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// The most significant digits that a record's number has: what a JSON reader with doubles keeps.
pub(crate) const MAX_DIGITS: u32 = 15;

/// An exact decimal number of at most 15 significant digits.
///
/// It is written to JSON as an integer where it is one and as the shortest decimal otherwise
/// (`370`, `2.3`), never rounded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Number(Decimal);

impl Number {
    /// The number as it is, or `None` where it has more than 15 significant digits.
    pub(crate) fn exact(value: Decimal) -> Option<Self> {
        let value = value.normalize();
        let digits = value.mantissa().unsigned_abs().checked_ilog10().map_or(1, |log| log + 1);
        (digits <= MAX_DIGITS).then_some(Self(value))
    }

    /// The value as a double: exact to 15 significant digits.
    pub fn as_f64(self) -> f64 {
        self.0.to_f64().unwrap_or(f64::NAN)
    }

    /// The value as an integer, or `None` where it has a fraction or does not fit.
    pub fn as_i64(self) -> Option<i64> {
        self.0.is_integer().then(|| self.0.to_i64()).flatten()
    }
}

impl From<i32> for Number {
    fn from(value: i32) -> Self {
        Self(Decimal::from(value))
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl Serialize for Number {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.as_i64() {
            Some(integer) => serializer.serialize_i64(integer),
            None => serializer.serialize_f64(self.as_f64()),
        }
    }
}

impl<'de> Deserialize<'de> for Number {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor;
        impl de::Visitor<'_> for Visitor {
            type Value = Number;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "a number of at most {MAX_DIGITS} significant digits")
            }
            fn visit_i64<E: de::Error>(self, value: i64) -> Result<Number, E> {
                Number::exact(value.into()).ok_or_else(|| E::custom("too many digits"))
            }
            fn visit_u64<E: de::Error>(self, value: u64) -> Result<Number, E> {
                Number::exact(value.into()).ok_or_else(|| E::custom("too many digits"))
            }
            fn visit_f64<E: de::Error>(self, value: f64) -> Result<Number, E> {
                let decimal = Decimal::from_f64_retain(value).map(|d| d.round_sf(MAX_DIGITS).unwrap_or(d));
                decimal.and_then(Number::exact).ok_or_else(|| E::custom("not a finite number"))
            }
        }
        deserializer.deserialize_any(Visitor)
    }
}

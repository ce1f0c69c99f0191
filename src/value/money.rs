//! What a record of an amount of money says.

use std::borrow::Cow;
use std::fmt;

use iso_currency::Currency;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use serde::{Deserialize, Serialize};

/// An amount of money, or a range of amounts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Money {
    /// The amount in the currency's ISO 4217 minor unit: won for KRW, cents for USD.
    pub amount: i64,
    /// The ISO 4217 code: `KRW`.
    pub currency: Cow<'static, str>,
    /// The upper end of a range, in the same unit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount_to: Option<i64>,
}

impl Money {
    /// The value of an amount in whole units of `currency` (an ISO 4217 code, with `/100` behind it where they are hundredths), or `None` where it is not a whole
    /// number of minor units, has more than 15 significant digits, or the code is unknown.
    pub(crate) fn new(currency: &str, amount: Decimal, to: Option<Decimal>) -> Option<Self> {
        if let Some(whole) = currency.strip_suffix("/100") {
            let units = |hundredths: Decimal| hundredths / Decimal::ONE_HUNDRED;
            return Self::new(whole, units(amount), to.map(units));
        }
        // Nearly all amounts are in won, and the table of codes is long.
        let currency = if currency == "KRW" { Currency::KRW } else { Currency::from_code(currency)? };
        let amount = minor_units(currency, amount)?;
        let amount_to = match to {
            Some(to) => Some(minor_units(currency, to).filter(|to| *to > amount)?),
            None => None,
        };
        Some(Self { amount, currency: Cow::Borrowed(currency.code()), amount_to })
    }
}

fn minor_units(currency: Currency, amount: Decimal) -> Option<i64> {
    // A won has no smaller unit, and nearly all amounts are whole ones.
    if currency == Currency::KRW && amount.scale() == 0 {
        return i64::try_from(amount.mantissa()).ok().filter(|won| *won > 0 && is_exact(*won));
    }
    let exponent = currency.exponent()?;
    let amount = amount.checked_mul(Decimal::from(10_i64.checked_pow(exponent.into())?))?;
    let in_range = amount.is_integer() && amount > Decimal::ZERO;
    amount.to_i64().filter(|units| in_range && is_exact(*units))
}

/// Whether the digits before its zeros are not too many: `1200조` has sixteen, and four that count.
const fn is_exact(units: i64) -> bool {
    const LIMIT: i64 = 10_i64.pow(crate::number::MAX_DIGITS);
    units < LIMIT || units % 1000 == 0 && units / 1000 < LIMIT
}

impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.amount)?;
        if let Some(to) = self.amount_to {
            write!(f, "..{to}")?;
        }
        write!(f, " {}", self.currency)
    }
}

//! What a record says, kind by kind.

use schemars::JsonSchema;

use super::{Currency, DistrictCode, MayorRole};

/// What a record says, by its kind.
#[derive(JsonSchema)]
#[schemars(tag = "kind", rename_all = "snake_case")]
pub(super) enum Value {
    /// An amount of money.
    Money {
        /// In the currency's ISO 4217 minor unit: won for KRW, cents for USD.
        amount: u64,
        /// The upper end of a range.
        amount_to: Option<u64>,
        currency: Currency,
        context: Option<Context>,
    },
    /// A temporal expression.
    Date {
        r#type: DateType,
        /// The TIMEX3 value: `2022-01-25`, `P7D`, `XXXX-WXX-1`.
        value: String,
        /// The first day (`2022-01-01`) or minute, where the calendar can tell.
        first: Option<String>,
        /// The last one, inclusive.
        last: Option<String>,
    },
    /// A mayor, by name.
    Mayor {
        /// The full name in the form that the document has first.
        name: String,
        district: Option<DistrictCode>,
        role: Option<MayorRole>,
        hangul: Option<String>,
        term: Option<u8>,
    },
    /// A district, city or county.
    District {
        code: DistrictCode,
        /// The name in the Revised Romanization.
        name: String,
        sido: Option<Sido>,
    },
    /// A number and what it counts.
    Count {
        value: f64,
        value_to: Option<f64>,
        /// What is counted, as written.
        unit: String,
        /// The noun after a Korean counter.
        noun: Option<String>,
    },
    /// A share of a hundred.
    Percent { value: f64, value_to: Option<f64> },
    /// A physical quantity.
    Measure { value: f64, value_to: Option<f64>, unit: String },
}

/// The statement that an amount stands in.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
pub(super) struct Context {
    role: Option<Role>,
    what: Option<What>,
    district: Option<DistrictCode>,
    /// When it happens or happened: a TIMEX3 value.
    when: Option<String>,
    status: Option<Status>,
    /// The rule that decided the role.
    rule: Option<String>,
}

/// What an amount is.
#[derive(JsonSchema)]
#[schemars(rename_all = "snake_case")]
pub(super) enum Role {
    Issue,
    Budget,
    Grant,
    Loan,
    Support,
    Price,
    Limit,
    Donation,
    Turnover,
    Prize,
    Other,
}

#[derive(JsonSchema)]
#[schemars(rename_all = "snake_case")]
pub(super) enum Status {
    Planned,
    Done,
    Standing,
}

/// The phrase that says what an amount is for or of.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
pub(super) struct What {
    start: u64,
    end: u64,
    char_start: u64,
    char_end: u64,
    text: String,
}

/// The metropolitan city or province of a district.
#[derive(JsonSchema)]
#[schemars(deny_unknown_fields)]
pub(super) struct Sido {
    /// The first two digits of its districts' codes.
    code: String,
    name: String,
}

#[derive(JsonSchema)]
#[schemars(rename_all = "UPPERCASE")]
pub(super) enum DateType {
    Date,
    Time,
    Duration,
    Set,
}

//! How each language writes amounts of money.

pub(crate) mod en;
pub(crate) mod ko;

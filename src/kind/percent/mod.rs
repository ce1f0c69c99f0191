//! How each language writes percentages.

pub(crate) mod en;
pub(crate) mod ko;

//! How each language writes counts.

pub(crate) mod en;
pub(crate) mod ko;

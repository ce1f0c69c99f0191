//! How each language writes dates: every temporal expression.
//!
//! A rule reads what its own words say, as a [`Temporal`](crate::draft::temporal::Temporal); the links resolve it against the publication date, the
//! sentence and what has been said before.

pub(crate) mod en;
pub(crate) mod ko;

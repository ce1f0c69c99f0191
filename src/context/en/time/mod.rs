//! When it happens, and whether it has: the date of an amount, and its status.
//!
//! Both are told by the tense of the statement and by the dates beside it, so they stand together. Which day a date is, is linked before
//! ([`link`](crate::link)); the weights have the last word on the status ([`weighing`](super::weighing)).
//!
//! The way through: [`when`] takes the date, unless it is of something else ([`compared`], [`elsewhen`]); [`status`] asks the rule, the verb and its [`tense`]; [`former`] tells amounts that are only what
//! another one is compared with.

mod compared;
mod elsewhen;
pub(super) mod former;
pub(super) mod status;
pub(super) mod tense;
pub(super) mod when;

//! When it happens, and whether it has: the date of an amount, and its status.
//!
//! Both are told by the tense of the clause and by the dates in it, so they stand together. Which day a date is, is linked before ([`link`](crate::link)); the weights have
//! the last word on the status ([`weighing`](super::weighing)).
//!
//! The way through: [`when`] takes the nearest date that can be the one of the [`event`], [`year`] the year of the budget that the item is about; [`status`] asks the date, then the verb and its [`tense`],
//! unless what the amount is has [`settled`] it.

mod event;
mod settled;
pub(super) mod status;
pub(super) mod tense;
pub(super) mod when;
pub(super) mod year;

pub(super) use self::tense::Tense;

//! How Korean writes temporal expressions: a file for each family of forms, and in `rules` what tries them.
//!
//! A rule is tried at the atom that its form may begin with; from there the readers go from byte to byte, because Korean writes a
//! date in one run with its particles. What lies inside an expression that began earlier is no record of its own.

mod calendar;
mod clock;
mod find;
pub(crate) mod length;
mod phrase;
mod read;
mod relative;
mod rules;
mod set;
mod shared;

use crate::draft::temporal::{Calendar, Origin, Unit};
use crate::rule::View;

pub(crate) use rules::RULES;

pub(crate) const WORDS: &str = include_str!("../ko.tsv");

/// The day that begins at byte `at`: `다음 달 9일`, `지난 12일`, `오늘`.
pub(crate) fn day_at(view: &View<'_>, at: usize) -> Option<Calendar> {
    let lead = relative::leading(view, at);
    let date = calendar::read(view, at, lead.as_ref())?.value;
    matches!(date, Calendar::Day(..) | Calendar::Shift(Unit::Day, _, Origin::Published)).then_some(date)
}

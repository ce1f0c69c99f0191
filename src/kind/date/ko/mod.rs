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

pub(crate) use rules::RULES;

pub(crate) const WORDS: &str = include_str!("../ko.tsv");

//! How Korean writes temporal expressions: a file for each family of forms, and in `rules` what tries them.
//!
//! A rule is tried at the atom that its form may begin with; from there the readers go from byte to byte, because Korean writes a
//! date in one run with its particles. What lies inside an expression that began earlier is no record of its own.

mod beside;
mod calendar;
mod clock;
mod duration;
mod every_year;
mod find;
mod half;
mod holiday;
mod later_year;
mod length;
mod market;
mod month_day;
mod numeric;
mod one_day;
mod part;
mod per_day;
pub(crate) mod persons;
mod phrase;
mod rate;
mod read;
mod recur;
mod relative;
mod rules;
mod same;
mod set;
mod shared;
mod short_days;
mod short_year;
mod weekday;
mod word;
mod year;

pub(crate) use rules::RULES;

pub(crate) const WORDS: &str = include_str!("../ko.tsv");

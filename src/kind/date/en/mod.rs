//! How English writes temporal expressions: a file for each family of forms, and here the rules that try them.
//!
//! A rule is tried at the atom that its form begins with; [`phrase`] then joins what follows (a time of day, the other end of a range).
//! Which of two readings stays is not decided here: the longer one does.

mod calendar;
mod clock;
mod length;
mod phrase;
mod range;
mod read;
mod relative;
mod rules;
mod set;

pub(crate) use self::calendar::year::is_figure;
use crate::rule::Rule;

pub(crate) const WORDS: &str = include_str!("../en.tsv");

pub(crate) const RULES: &[Rule] = &[
    rules::MONTH,
    rules::DAY_MONTH,
    rules::ORDINAL_DAY,
    calendar::list::DAY_OF_LIST,
    rules::NUMERIC,
    rules::YEAR,
    rules::WEEKDAY,
    rules::RELATIVE,
    rules::periods::PERIOD,
    rules::periods::HALF,
    rules::periods::PERIODS,
    rules::periods::PART,
    rules::periods::SEASON,
    calendar::quarter::QUARTER,
    rules::periods::HOLIDAY,
    rules::DAY_WORD,
    rules::THE_DAY,
    rules::THE_WEEKEND,
    relative::before::THE_BEFORE,
    relative::within::WITHIN_THE_YEAR,
    relative::within::WEEK_OF_DAY,
    rules::REFERENCE,
    rules::times::CLOCK,
    rules::times::CLOCK_OF_LIST,
    rules::times::CLOCK_NAME,
    rules::times::DAY_PART,
    rules::times::RELATIVE_PART,
    length::duration::LENGTH,
    length::duration::AGO,
    length::duration::ARTICLE,
    length::duration::RELATIVE,
    length::duration::VAGUE,
    set::frequency::FREQUENCY,
    set::every::EVERY,
    set::WEEKDAYS,
    set::NTH_WEEKDAY,
    set::NTH_DAY,
    set::monthly::DAY_OF_EACH,
    set::monthly::DAY_OF_OWN,
    set::RATE,
];

//! How English writes temporal expressions: a file for each family of forms, and here the rules that try them.
//!
//! A rule is tried at the atom that its form begins with; [`phrase`] then joins what follows (a time of day, the other end of a range).
//! Which of two readings stays is not decided here: the longer one does.

mod before;
mod beside;
mod clock;
mod days;
mod duration;
mod frequency;
mod holiday;
mod length;
mod list;
mod month;
mod monthly;
mod number;
mod numeric;
mod ordinal;
mod part;
mod period;
mod periods;
mod phrase;
mod quarter;
mod range;
mod read;
mod relative;
mod rules;
mod set;
mod times;
mod weekday;
mod within;
mod word;
mod year;

pub(crate) use self::year::is_figure;
use crate::rule::Rule;

pub(crate) const WORDS: &str = include_str!("../en.tsv");

pub(crate) const RULES: &[Rule] = &[
    rules::MONTH,
    rules::DAY_MONTH,
    rules::ORDINAL_DAY,
    list::DAY_OF_LIST,
    rules::NUMERIC,
    rules::YEAR,
    rules::WEEKDAY,
    rules::RELATIVE,
    periods::PERIOD,
    periods::HALF,
    periods::PERIODS,
    periods::PART,
    periods::SEASON,
    quarter::QUARTER,
    periods::HOLIDAY,
    rules::DAY_WORD,
    rules::THE_DAY,
    rules::THE_WEEKEND,
    before::THE_BEFORE,
    within::WITHIN_THE_YEAR,
    within::WEEK_OF_DAY,
    rules::REFERENCE,
    times::CLOCK,
    times::CLOCK_OF_LIST,
    times::CLOCK_NAME,
    times::DAY_PART,
    times::RELATIVE_PART,
    duration::LENGTH,
    duration::AGO,
    duration::ARTICLE,
    duration::RELATIVE,
    duration::VAGUE,
    frequency::FREQUENCY,
    set::EVERY,
    set::WEEKDAYS,
    set::NTH_WEEKDAY,
    set::NTH_DAY,
    monthly::DAY_OF_EACH,
    monthly::DAY_OF_OWN,
    set::RATE,
];

//! Korean: its rules and its words, a line a kind.

use super::Entry;
use crate::kind::{count, date, district, mayor, measure, money, percent};
use crate::rule::range;

pub(super) const ENTRY: Entry = Entry {
    rules: &[
        money::ko::RULES,
        date::ko::RULES,
        mayor::ko::RULES,
        district::ko::RULES,
        count::ko::RULES,
        percent::ko::RULES,
        measure::ko::RULES,
    ],
    words: &[
        include_str!("../scan/ko.tsv"),
        range::PAIRS,
        money::ko::WORDS,
        date::ko::WORDS,
        mayor::ko::WORDS,
        count::ko::WORDS,
        percent::ko::WORDS,
        // Signs and symbols of units (`%`, `㎡`, `km`) are the same in both.
        percent::en::WORDS,
        measure::en::WORDS,
        measure::ko::WORDS,
    ],
};

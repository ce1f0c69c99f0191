//! English: its rules and its words, a line a kind.

use super::Entry;
use crate::kind::{count, date, district, mayor, measure, money, percent};

pub(super) const ENTRY: Entry = Entry {
    rules: &[
        money::en::RULES,
        date::en::RULES,
        mayor::en::RULES,
        district::en::RULES,
        count::en::RULES,
        percent::en::RULES,
        measure::en::RULES,
    ],
    words: &[
        include_str!("../scan/en.tsv"),
        money::en::WORDS,
        date::en::WORDS,
        mayor::en::WORDS,
        district::en::WORDS,
        percent::en::WORDS,
        measure::en::WORDS,
    ],
};

//! How English writes mayors.

use crate::rule::Rule;

pub(crate) const WORDS: &str = include_str!("en.tsv");

pub(crate) const RULES: &[Rule] = &[];

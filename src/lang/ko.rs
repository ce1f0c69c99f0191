//! Korean: its rules and its words, a line a kind.

use super::Registered;
use crate::kind::money;

pub(crate) const REGISTERED: Registered =
    Registered { rules: &[money::ko::RULES], words: &[include_str!("../scan/ko.tsv"), money::ko::WORDS] };

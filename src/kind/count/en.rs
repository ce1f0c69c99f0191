//! How English writes counts.

use crate::rule::Rule;

pub(crate) const RULES: &[Rule] = &[];

//! How English writes districts.

use crate::rule::Rule;

pub(crate) const RULES: &[Rule] = &[];

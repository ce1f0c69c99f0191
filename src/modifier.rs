//! What a qualifier makes of a value: `about`, `more than`, `the end of`.
//!
//! The words that say so are in [`crate::rule::qualifier`] (English) and [`crate::rule::qualifier_ko`], those that only dates have with the dates.

use serde::{Deserialize, Serialize};

/// How a value is meant, in the names of ISO-TimeML's `mod`; absent where the value is plain.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Modifier {
    /// `about`, `around`, `approximately`, `some`, `nearly`, `-odd`.
    Approx,
    /// `over`, `more than`, `exceeding`.
    MoreThan,
    /// `under`, `less than`, `below`.
    LessThan,
    /// `at least`, `or more`, `no fewer than`, `a minimum of`.
    EqualOrMore,
    /// `up to`, `at most`, `a maximum of`, `within`, `or less`.
    EqualOrLess,
    /// `early`, `the beginning of`: of dates.
    Start,
    /// `mid-`, `the middle of`: of dates.
    Mid,
    /// `late`, `the end of`: of dates.
    End,
    /// `before`: of dates.
    Before,
    /// `after`: of dates and durations.
    After,
}

crate::names::names!(
    Modifier,
    "a modifier",
    Approx => "approx",
    MoreThan => "more_than",
    LessThan => "less_than",
    EqualOrMore => "equal_or_more",
    EqualOrLess => "equal_or_less",
    Start => "start",
    Mid => "mid",
    End => "end",
    Before => "before",
    After => "after",
);

//! What a qualifier makes of a value: `about`, `more than`, `the end of`.
//!
//! The words that say so, and how they are read, are in [`crate::rule::qualifier`].

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

impl Modifier {
    /// The name as JSON and the tables write it: `more_than`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Approx => "approx",
            Self::MoreThan => "more_than",
            Self::LessThan => "less_than",
            Self::EqualOrMore => "equal_or_more",
            Self::EqualOrLess => "equal_or_less",
            Self::Start => "start",
            Self::Mid => "mid",
            Self::End => "end",
            Self::Before => "before",
            Self::After => "after",
        }
    }

    /// The modifier of a [`name`](Self::name), or `None` where there is none of that name.
    pub(crate) fn named(name: &str) -> Option<Self> {
        const ALL: [Modifier; 10] = [
            Modifier::Approx,
            Modifier::MoreThan,
            Modifier::LessThan,
            Modifier::EqualOrMore,
            Modifier::EqualOrLess,
            Modifier::Start,
            Modifier::Mid,
            Modifier::End,
            Modifier::Before,
            Modifier::After,
        ];
        ALL.into_iter().find(|modifier| modifier.name() == name)
    }
}

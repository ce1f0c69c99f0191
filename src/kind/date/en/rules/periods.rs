//! The rules for parts of years and months, seasons and holidays; how each form is read is in the file of its family.

use super::rule;
use crate::draft::temporal::Moment;
use crate::kind::date::en::calendar::{holiday, part, period};
use crate::kind::date::en::read::Reading;
use crate::kind::date::en::{phrase, range};
use crate::rule::{Anchor, Rule};
use crate::scan::atom::Class;

/// A half, a quarter, a week of a month, a century.
pub(in crate::kind::date::en) const PERIOD: Rule = rule(
    "en/date/period",
    Anchor::at(Class::Ordinal),
    [
        &[
            "[the first quarter of 2021] => DATE 2021-Q1",
            "in [the 21st century] => DATE 20",
            "in [the first week of March] => DATE 2022-W09",
            "10 in the first half of this year and 20 in [the second] => DATE 2022-H2",
        ],
        &[
            "in the first half of the match and in the second",
            "three quarters of it",
            "the first quarter final",
            "the first day",
        ],
    ],
    |view, at| Some(phrase::dated(view, period::read(view, at).or_else(|| period::second(view, at))?)),
);

/// A half of a year.
pub(in crate::kind::date::en) const HALF: Rule = rule(
    "en/date/half",
    Anchor::at(Class::TimeUnit),
    [
        &["in [the second half of the year] => DATE 2022-H2", "by [the first half of 2023] => DATE 2023-H1"],
        &["the first half of the match", "the second half goal", "half of the year"],
    ],
    |view, at| Some(phrase::dated(view, period::half(view, at)?)),
);

/// Two parts of a year with one head, the first months of one.
pub(in crate::kind::date::en) const PERIODS: Rule = rule(
    "en/date/periods",
    Anchor::at(Class::Ordinal),
    [
        &[
            "in [the first and second halves of this year] => DATE 2022-H1/2022-H2",
            "in [the first seven months of 2021] => DATE 2021-01/2021-07",
        ],
        &["the first and second prizes", "the first half and the second", "the first seven members of 2021"],
    ],
    |view, at| {
        let both = period::both(view, at).or_else(|| period::first_months(view, at))?;
        let (from, to) = both.value;
        let reading = Reading { from: Moment::day(from), to: Some(Moment::day(to)), modifier: None };
        Some(phrase::found(view, both.map(|_| reading)))
    },
);

/// The beginning, middle or end of a time.
pub(in crate::kind::date::en) const PART: Rule = rule(
    "en/date/part",
    Anchor::at(Class::Part),
    [
        &[
            "from [late October] => end DATE 2021-10",
            "until [the end of February] => end DATE 2022-02",
            "in [mid-2021] => mid DATE 2021",
            "[early next year] => start DATE 2023",
            "debts at [year-end 2017] => end DATE 2017",
        ],
        &["early risers", "the end of the road", "the start of the project"],
    ],
    |view, at| Some(phrase::found(view, range::ranged(view, part::read(view, at)?))),
);

/// A season.
pub(in crate::kind::date::en) const SEASON: Rule = rule(
    "en/date/season",
    Anchor::at(Class::Season),
    [
        &["in [the summer of 2021] => DATE 2021-SU", "during [winter] => DATE 2021-WI"],
        &["prices fall in Seoul", "a hot spring"],
    ],
    |view, at| Some(phrase::dated(view, period::seasonal(view, at)?)),
);

/// A holiday.
pub(in crate::kind::date::en) const HOLIDAY: Rule = rule(
    "en/date/holiday",
    Anchor::at(Class::Holiday),
    [
        &[
            "on [Chuseok] they met. It will rest over the [Lunar New Year holiday] => DATE 2021-09-21; DATE 2022-01-31/2022-02-02",
        ],
        &["a holiday", "the new year"],
    ],
    |view, at| Some(phrase::dated(view, holiday::read(view, at)?)),
);

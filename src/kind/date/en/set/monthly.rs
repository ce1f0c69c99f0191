//! Days of a month that is no one month: `monthly on the 15th`, `the 10th of the month of their birthday`.

use smol_str::format_smolstr;

use super::set;
use crate::draft::Draft;
use crate::draft::temporal::Temporal;
use crate::kind::date::en::calendar::{month, ordinal};
use crate::kind::date::en::read::{self, day_number};
use crate::kind::date::en::rules::rule;
use crate::rule::{Anchor, Found, Rule, Signs, View};
use crate::scan::atom::Class;
use crate::span::Span;
use crate::value::DateType;

/// A day behind `monthly` or `every month`.
pub(in crate::kind::date::en) const DAY_OF_EACH: Rule = rule(
    "en/date/day-of-each-month",
    Anchor::at(Class::Ordinal),
    [
        &[
            "paid [monthly on the 15th] => SET XXXX-XX-15",
            "due [every month on the 5th] and [the 20th], collected [quarterly on the 9th] => SET XXXX-XX-05; SET XXXX-XX-20; SET XXXX-XX-09",
        ],
        &[
            "read monthly on the 3rd floor",
            "a monthly fair, held on the third",
            "a monthly fair on the third day",
            "on the 5th and third floors",
        ],
    ],
    day_of_each,
);

/// A day of a month that what follows tells.
pub(in crate::kind::date::en) const DAY_OF_OWN: Rule = rule(
    "en/date/day-of-own-month",
    Anchor::at(Class::Ordinal).with(Signs::soon(&[Class::TimeUnit])),
    [
        &[
            "by [the 10th of the month] of their birth, on [the 5th of the month] in which it was born => DATE XXXX-XX-10; DATE XXXX-XX-05",
        ],
        &[
            "the 3rd month of their lease",
            "the 2nd of the months of rain",
            "the 9th of the week of their birth",
        ],
    ],
    |view, at| {
        let end = is_of_own_month(view, at).then(|| view.span(at + 1).end)?;
        let span = Span::new(read::with_the(view, view.span(at).start), end);
        let value = format_smolstr!("XXXX-XX-{:02}", day_number(view, at)?);
        Some(Found::new(span, Draft::Date(Temporal::Fixed(DateType::Date, value))))
    },
);

fn day_of_each(view: &View<'_>, at: usize) -> Option<Found> {
    const MOST: usize = 4;
    let joined = |before: usize| view.gap_is(before, &[" and ", " and the ", ", ", ", and "]);
    let listed = |before: &usize| view.is(*before, Class::Ordinal) && joined(*before);
    let first = (at.saturating_sub(MOST)..at).rev().take_while(listed).last().unwrap_or(at);
    let often = first.checked_sub(1).filter(|&before| view.gap_is(before, &[" on the ", " on "]))?;
    let start = view.span(start_of_each(view, often)?).start;
    let alone = || ordinal::read(view, at).is_some() && month::after_day(view, at).is_none();
    let day = day_number(view, at).filter(|_| alone())?;
    let own = view.span(at);
    let start = if at == first { start } else { read::with_the(view, own.start) };
    Some(set(Span::new(start, own.end), format_smolstr!("XXXX-XX-{day:02}")))
}

/// The atom that `monthly`, `quarterly` or `every month` begins, which ends with the atom `at`.
fn start_of_each(view: &View<'_>, at: usize) -> Option<usize> {
    if let Some(often) = view.meaning(at, Class::Frequency) {
        return matches!(&*often.text, "P1M" | "P3M").then_some(at);
    }
    let month = view.meaning(at, Class::TimeUnit).is_some_and(|unit| &*unit.text == "M");
    at.checked_sub(1).filter(|&every| month && view.is(every, Class::Every) && view.gap_is(every, &[" "]))
}

/// `the |10th| of the month of their birthday`, `in which it began`: each has another month; not `of the month of May`.
pub(in crate::kind::date::en) fn is_of_own_month(view: &View<'_>, at: usize) -> bool {
    const TOLD: [&str; 4] = [" of ", " in which ", " when ", " that "];
    let unit = view.meaning(at + 1, Class::TimeUnit).is_some_and(|unit| &*unit.text == "M");
    if !unit || !view.gap_is(at, &[" of the "]) || crate::kind::date::en::calendar::year::plural(view, at + 1)
    {
        return false;
    }
    let tail = view.tail(view.span(at + 1).end);
    let told = TOLD.iter().find_map(|told| tail.strip_prefix(told));
    told.is_some_and(|told| told.starts_with(|c: char| c.is_ascii_lowercase()))
}

//! Numbers whose unit is said once, at their end: lists (`5, 10 or 15 percent`, `10·20%`) and changes (`from 3 to 5 percent`). What the unit is, each
//! kind knows.
//!
//! No lists: numbers that a comma alone parts in English (`In 2021, 20 percent`).

use super::{View, change};
use crate::scan::atom::Class;

/// No list is read over more numbers after its first one.
pub(crate) const LONGEST: usize = 8;

/// The last number of an English list whose first or a later one is at `at`, and which `and` or `or` closes.
pub(crate) fn closed(view: &View<'_>, at: usize) -> Option<usize> {
    let listed = at > 0 && view.is(at - 1, Class::Number) && view.gap_is(at - 1, &[", "]);
    let mut last = at;
    while last - at < LONGEST && view.is(last + 1, Class::Number) {
        let closes = view.gap_is(last, &[" and ", " or "])
            || (last > at || listed) && view.gap_is(last, &[", and ", ", or "]);
        if closes {
            return Some(last + 1);
        }
        if !view.gap_is(last, &[", "]) {
            return None;
        }
        last += 1;
    }
    None
}

/// The number that the one at `at` changes to or from, where their unit is said once: `from |30,000| to 50,000 won`, `to |5| from 3 percent`.
pub(crate) fn changed(view: &View<'_>, at: usize) -> Option<usize> {
    let start = view.span(at).start;
    let led = |lead: &str| view.words_before(start).next().is_some_and(|word| word.is(lead));
    // `falls by 5 to 8 percent` is a range.
    let to = || view.gap_is(at, &[" to "]) && led("from") && change::is_change(view, start);
    let from = || view.gap_is(at, &[" from "]) && led("to");
    (view.is(at + 1, Class::Number) && (to() || from())).then_some(at + 1)
}

/// The last of the numbers that begin at `at` and that one of the joints parts, where there is more than one.
pub(crate) fn joined(view: &View<'_>, at: usize, joints: &[&str]) -> Option<usize> {
    let goes_on = |number: usize| view.is(number + 1, Class::Number) && view.gap_is(number, joints);
    let last = (at..at + LONGEST).find(|number| !goes_on(*number)).unwrap_or(at + LONGEST);
    (last > at).then_some(last)
}

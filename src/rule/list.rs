//! Lists of numbers whose unit is said once, at their end: `5, 10 or 15 percent`, `10·20%`. What the unit is, each kind knows.
//!
//! No lists: numbers that a comma alone parts in English (`In 2021, 20 percent`).

use super::View;

/// No list is read over more numbers.
const LONGEST: usize = 8;

/// The last number of an English list whose first or a later one is at `at`, and which `and` or `or` closes.
pub(crate) fn closed(view: &View<'_>, at: usize) -> Option<usize> {
    let listed = at > 0 && view.numeral(at - 1).is_some() && view.gap_is(at - 1, &[", "]);
    let mut last = at;
    while last - at < LONGEST && view.numeral(last + 1).is_some() {
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

/// The last of the numbers that begin at `at` and that one of the joints parts, where there is more than one.
pub(crate) fn joined(view: &View<'_>, at: usize, joints: &[&str]) -> Option<usize> {
    let goes_on = |number: usize| view.numeral(number + 1).is_some() && view.gap_is(number, joints);
    let last = (at..at + LONGEST).find(|number| !goes_on(*number)).unwrap_or(at + LONGEST);
    (last > at).then_some(last)
}

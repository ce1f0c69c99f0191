//! A number with the unit of a date, which a range or a list may say once, at its end: `27∼28일`, `5, 6일`, `2000~2008년`.

use super::read::{self, Digits};
use crate::rule::View;
use crate::scan::atom::Class;

/// A number and its unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Number<'a> {
    pub value: i16,
    /// How many digits.
    pub len: usize,
    pub unit: &'a str,
    /// The byte after the number, and its unit where that follows at once.
    pub end: usize,
    /// The byte after the unit, wherever it stands.
    pub full_end: usize,
}

/// No list of numbers with one unit is longer.
const LONGEST: usize = 8;

/// The number at `at`, where a unit of a date follows it or what it is joined with.
pub(super) fn read<'a>(view: &View<'a>, at: usize) -> Option<Number<'a>> {
    let Digits { value, len, end } = read::digits(view, at)?;
    if let Some((unit, unit_end)) = unit(view, end) {
        return Some(Number { value, len, unit, end: unit_end, full_end: unit_end });
    }
    let (unit, full_end) = later(view, Digits { value, len, end })?;
    Some(Number { value, len, unit, end, full_end })
}

/// Whether a number with a unit is joined to the one that ends at `end`.
pub(super) fn unit_later(view: &View<'_>, end: usize) -> bool {
    read::after_sign(view, end).and_then(|at| read::digits(view, at)).is_some()
}

fn unit<'a>(view: &View<'a>, at: usize) -> Option<(&'a str, usize)> {
    let found = view.lexicon.hangul_as(view.text, at, read::UNITS)?;
    let unit = |class| view.lexicon.meaning(found.entry, class).map(|unit| &*unit.text);
    unit(Class::DateUnit)
        .filter(|unit| *unit != "TH")
        .or_else(|| unit(Class::TimeUnit).filter(|unit| *unit == "Q"))
        .map(|unit| (unit, read::without_part(view, at, found.end)))
}

/// The upper end of a range; `'70~|'80|년대`: with the apostrophe that stands for its century.
fn digits_of_upper(view: &View<'_>, at: usize) -> Option<Digits> {
    let tail = view.tail(at);
    let quoted = tail.strip_prefix(['’', '‘', '\'', '`']).map_or(at, |rest| at + tail.len() - rest.len());
    read::digits(view, quoted)
}

/// The unit after the upper end of a range, or after the last number of a list.
fn later<'a>(view: &View<'a>, first: Digits) -> Option<(&'a str, usize)> {
    let mut last = first;
    let mut ranged = false;
    if let Some(upper) = read::after_sign(view, first.end).and_then(|at| digits_of_upper(view, at)) {
        (last, ranged) = (upper, true);
    } else {
        last = last_of_list(view, last).0;
    }
    // `9월 5∼6, 12∼13일`: a list of ranges.
    if ranged && unit(view, last.end).is_none() {
        let (end, goes_on) = last_of_list(view, last);
        let head = || view.text[..first.end - first.len].trim_end_matches(' ');
        // `9월 3~5, |8~9|, 11일`
        let listed = |head: &str| {
            head.strip_suffix(',').is_some_and(|head| head.ends_with(|c: char| c.is_ascii_digit()))
        };
        let of_month = || head().ends_with('월') || listed(head());
        last = if goes_on || of_month() { end } else { last };
    }
    let rises = last.value > first.value && last.end > first.end;
    // `2023~25년`: the upper end leaves its century out.
    let shortened = first.len == 4 && last.len == 2 && last.value > first.value % 100;
    // `’19~’23년`: both do, with an apostrophe for it.
    let quoted = || view.text[..first.end - first.len].ends_with(['’', '‘', '\'', '`']);
    let both = || first.len == 2 && last.len == 2 && rises && ranged && quoted();
    let years = first.len == 4 && (rises && last.len == 4 || shortened);
    // `11~2월`: over the turn of the year.
    let turns = (9..=12).contains(&first.value) && (1..=4).contains(&last.value);
    let found = unit(view, last.end)?;
    let fits = match found.0 {
        "M" => rises || turns && ranged,
        "Y" => years || both() || are_decades(first, last) && view.tail(found.1).starts_with('대'),
        "YD" => years,
        _ => rises,
    };
    fits.then_some(found)
}

/// The last number of a list that rises, `5, |6|`, `5∼6, 12∼|13|`, and whether it has ranges.
fn last_of_list(view: &View<'_>, first: Digits) -> (Digits, bool) {
    let (mut last, mut ranges) = (first, false);
    for _ in 0..LONGEST {
        let next = read::after_comma(view, last.end).and_then(|at| read::digits(view, at));
        // `1970·|80|년대`: without its century.
        let shortened = |next: &Digits| last.len == 4 && next.len == 2 && next.value > last.value % 100;
        let Some(next) = next.filter(|next| next.value > last.value || shortened(next)) else { break };
        last = next;
        let upper = read::after_sign(view, last.end).and_then(|at| read::digits(view, at));
        let upper = upper.filter(|upper| upper.value > last.value);
        ranges |= upper.is_some();
        last = upper.unwrap_or(last);
    }
    (last, ranges)
}

/// `60~70|년대`, `90~2000|년대`: decades of the last century, of which the first leaves it out.
const fn are_decades(first: Digits, last: Digits) -> bool {
    const FIRST: i16 = 50;
    let round = first.value % 10 == 0 && last.value % 10 == 0;
    let rises = last.value > first.value && (last.len == 2 || last.len == 4 && last.value >= 2000);
    first.len == 2 && first.value >= FIRST && round && rises
}

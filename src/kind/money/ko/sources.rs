//! Amounts in a list of where money comes from, which says `원` once: `국비 24억, 도비 7억2000만, 군비 16억8000만원`.
//!
//! Each has its source directly before it, so that no number of anything else is one.

use crate::rule::{View, list};
use crate::scan::atom::Class;
use crate::scan::edge::{Prefixes, Suffixes};

/// What money comes from.
const SOURCES: [&str; 20] = [
    "국비",
    "도비",
    "시비",
    "구비",
    "군비",
    "지방비",
    "자부담",
    "자비",
    "민자",
    "기금",
    "국고",
    "특교세",
    "교부세",
    "교부금",
    "보조금",
    "지원금",
    "융자",
    "균특",
    "자담",
    "매칭",
];

/// Between an amount and the next source.
const JOINTS: [&str; 8] = [", ", ",", "·", "ㆍ", "/", " / ", "과 ", "와 "];

/// The last number of the list that the one at `at` stands in; `closes` says whether a number has its currency.
pub(super) fn last(view: &View<'_>, at: usize, closes: impl Fn(usize) -> bool) -> Option<usize> {
    let mut last = at;
    is_sourced(view, at).then_some(())?;
    for _ in 0..list::LONGEST {
        if let Some(sum) = sum(view, last).filter(|&sum| closes(sum)) {
            return (last > at || follows_another(view, at)).then_some(sum);
        }
        last = next(view, last)?;
        if closes(last) {
            return Some(last);
        }
    }
    None
}

/// The sum behind a list: `도비 7억, 군비 16억| 등 모두 |47억원`, `시비 2억|을 더해 |5억 원`.
fn sum(view: &View<'_>, at: usize) -> Option<usize> {
    const ATOMS: usize = 4;
    const LONGEST: usize = 40;
    static SUMS: Prefixes = Prefixes::new(&[" 등 ", "을 더", "을 합", "을 보태", " 등을 더", " 등을 합"]);
    let end = view.span(at).end;
    SUMS.start(view.tail(end)).then_some(())?;
    let sum = (at + 1..=at + ATOMS).find(|&next| view.is(next, Class::Number))?;
    (view.span(sum).start - end <= LONGEST).then_some(sum)
}

/// Whether the number ends a list of such amounts.
fn follows_another(view: &View<'_>, at: usize) -> bool {
    const ATOMS: usize = 3;
    let before = (at.saturating_sub(ATOMS)..at).rev().find(|&before| view.is(before, Class::Number));
    before.is_some_and(|before| is_sourced(view, before) && next(view, before) == Some(at))
}

/// Whether a source stands directly before the number.
fn is_sourced(view: &View<'_>, at: usize) -> bool {
    static NAMES: Suffixes = Suffixes::new(&SOURCES);
    NAMES.end(view.text[..view.span(at).start].trim_end_matches(' '))
}

/// The next number of the list.
fn next(view: &View<'_>, at: usize) -> Option<usize> {
    // The name of a source may hold an atom.
    const ATOMS: usize = 3;
    let next = (at + 1..=at + ATOMS).find(|&next| view.is(next, Class::Number))?;
    let between = view.text.get(view.span(at).end..view.span(next).start)?;
    let source = JOINTS.iter().find_map(|joint| between.strip_prefix(joint))?;
    SOURCES.contains(&source.trim_end_matches(' ')).then_some(next)
}

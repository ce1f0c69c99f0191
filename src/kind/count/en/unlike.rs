//! What looks like a noun behind a number and is none: `one |quarter|`, `80,000 |accounts for| 60 percent`, `1,200 |ranks| among`.

use rust_decimal::Decimal;

use crate::rule::View;
use crate::rule::words::Word;

/// Whether the noun `unit`, which ends at `end` and is counted from `low` on, is a part of one or the verb of the number.
pub(super) fn is_none(view: &View<'_>, low: Decimal, unit: &str, end: usize) -> bool {
    low == Decimal::ONE && is_part(unit) || is_verb(view, unit, end)
}

/// `one |third| of`: so much of it.
fn is_part(unit: &str) -> bool {
    const PARTS: [&str; 10] =
        ["half", "third", "quarter", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];
    PARTS.contains(&unit)
}

/// `as 80,000 |accounts for| 60 percent`, `1,200 |exceeds| the goal`: the number is its subject.
fn is_verb(view: &View<'_>, unit: &str, end: usize) -> bool {
    const VERBS: [&str; 9] = [
        "accounts",
        "ranks",
        "amounts",
        "translates",
        "corresponds",
        "equals",
        "exceeds",
        "represents",
        "surpasses",
    ];
    /// `more than 60 percent`.
    const SIZE: usize = 4;
    if !VERBS.contains(&unit) {
        return false;
    }
    let mut after = view.words_after(end);
    let next = after.next().filter(|word| word.gap == " ");
    let is = |words: &[&str]| next.is_some_and(|next| words.iter().any(|word| next.is(word)));
    match unit {
        "accounts" => is(&["for"]) && after.take(SIZE).any(|word| is_share(view, &word)),
        "ranks" => is(&["among", "as", "first", "second", "third", "fourth", "fifth", "above", "below"]),
        "amounts" | "translates" | "corresponds" => is(&["to", "into"]),
        _ => next.is_some(),
    }
}

/// `60 |percent|`, `nearly |half|`.
fn is_share(view: &View<'_>, word: &Word<'_>) -> bool {
    ["percent", "half", "most"].iter().any(|share| word.is(share))
        || view.tail(word.span.end).starts_with('%')
}

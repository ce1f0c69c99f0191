//! Dates of what an amount is only compared with: `up 3 percent on |last year|`, `no higher than |last year's|`.

use crate::context::en::sentence::Clause;
use crate::context::en::word::{Class, Classes, Token, Words};

/// Whether the date at a token is of what is compared.
pub(super) fn is_compared(clause: &Clause<'_>, at: usize) -> bool {
    let comparing = clause.prev(at).is_some_and(|word| word.has(Class::Comparing));
    comparing && follows_comparison(clause, at)
        || is_than(clause, at)
        || is_of_change(clause, at)
        || is_of_compared(clause, at)
}

/// `up 3 percent on |last year|`, `up 3 billion won, or 5 percent, from |this year|`.
fn is_of_change(clause: &Clause<'_>, at: usize) -> bool {
    const MOST: usize = 6;
    let from = clause.prev(at).is_some_and(|word| word.has_any(Classes::of(&[Class::From, Class::On])));
    // `put 3 billion won of vouchers |up for sale| on May 3`.
    let offered = |at: usize| clause.get(at + 1).is_some_and(|next| next.has(Class::For));
    let moved = |at: usize| (clause.tokens[at].is("up") && !offered(at)) || clause.tokens[at].is("down");
    let first = if at > clause.at { clause.at.saturating_sub(1) } else { at.saturating_sub(MOST) };
    let near = first.max(at.saturating_sub(MOST))..at;
    from && !is_former(clause, at) && !is_own(clause, at) && near.into_iter().any(moved)
}

/// `reaches 700 homes, compared with 500 homes |a year earlier|`: not the date of an amount before.
fn is_of_compared(clause: &Clause<'_>, at: usize) -> bool {
    const MOST: usize = 5;
    let near = &clause.tokens[at.saturating_sub(MOST)..at];
    let compared = clause.tokens[at].text.ends_with("earlier") && near.iter().any(|word| word.is("compared"));
    compared && !near.iter().any(Token::is_money)
}

/// `more than in |2022|`, `twice as much as in |2022|`.
fn is_than(clause: &Clause<'_>, at: usize) -> bool {
    clause.prev(at).is_some_and(|word| word.has_any(Classes::of(&[Class::In, Class::On, Class::At])))
        && at
            .checked_sub(2)
            .is_some_and(|than| clause.tokens[than].is_one(&const { Words::of(["than", "as"]) }))
}

/// `than this |year's| 5 billion won`: the date is the amount's own.
fn is_own(clause: &Clause<'_>, at: usize) -> bool {
    at < clause.at
        && (clause.tokens[at + 1..clause.at].iter().all(|word| word.is("s")) || is_paired(clause, at))
}

/// `Compared to last year's |27 projects and| 6 billion won`: the date of both.
fn is_paired(clause: &Clause<'_>, at: usize) -> bool {
    const MOST: usize = 6;
    let owner = clause.tokens[at].text.ends_with('s') || clause.get(at + 1).is_some_and(|own| own.is("s"));
    let between = match &clause.tokens[at + 1..clause.at] {
        [own, words @ ..] if own.is("s") => words,
        words => words,
    };
    let [count, words @ .., and] = between else { return false };
    let named = words.iter().all(|word| word.joins() && word.is_nominal());
    owner && count.is_number() && and.has(Class::And) && named && words.len() < MOST
}

/// `down from 3 billion won in the same period of |2023|`: the date of what is compared itself.
fn is_former(clause: &Clause<'_>, at: usize) -> bool {
    let before = |back: usize| clause.at.checked_sub(back).and_then(|at| clause.get(at));
    let moved = before(2).is_some_and(|word| word.is("down") || word.is("up"));
    at > clause.at && moved && before(1).is_some_and(|word| word.has(Class::From))
}

/// `no higher than |last year's|`, `compared with |2020|`, `that of |2020|`.
fn follows_comparison(clause: &Clause<'_>, at: usize) -> bool {
    let from = at.saturating_sub(4);
    // `larger than |3 billion won| of this year`: what is compared is the amount.
    let from = if at > clause.at { from.max(clause.at) } else { from };
    !is_own(clause, at)
        && !is_former(clause, at)
        && clause.tokens[from..at].iter().any(|word| word.has(Class::Comparison))
}

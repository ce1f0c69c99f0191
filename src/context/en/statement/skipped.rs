//! What a search for the verb of an amount passes over: the items of a list before it, clauses between commas, what other amounts are for.

use crate::context::en::sentence::Clause;
use crate::context::en::word::{Class, Classes, Gap, Sense, Token};

/// The first sign of the list that the item beginning at `first` is of: what governs them all stands before it.
pub(super) fn list_opened(clause: &Clause<'_>, first: usize) -> Option<usize> {
    let item = |at: &usize| clause.tokens[*at].gap.has(Gap::ITEM);
    if !clause.get(first)?.gap.has(Gap::ITEM) {
        return None;
    }
    let opened = (1..=first).find(item)?;
    // `▲1 billion won for jobs ▲|2 billion won| for roads were set`: the list begins the sentence.
    let begins = opened == first && clause.tokens[..first].iter().any(Token::is_money);
    Some(if begins { 0 } else { opened })
}

/// The first word of the clause between commas that ends before the verb at `at`: `a library, |where| people borrow tents, came`.
pub(super) fn clause_between_commas(clause: &Clause<'_>, at: usize) -> Option<usize> {
    const MOST: usize = 12;
    const OPENS: Classes =
        Classes::of(&[Class::Which, Class::Who, Class::Relative, Class::Subordinate, Class::Splits]);
    let comma = |at: &usize| clause.tokens[*at].gap.has(Gap::COMMA_FIRST);
    if !comma(&at) || clause.verb(at).is_none() && !clause.tokens[at].is_auxiliary() {
        return None;
    }
    let opened = (at.saturating_sub(MOST)..at).rev().find(comma)?;
    clause.tokens[opened].has_any(OPENS).then_some(opened)
}

/// `25 billion won for |attracting| the fair and 2 billion won for`: what another amount of the list is for.
pub(super) fn is_purpose(clause: &Clause<'_>, at: usize) -> bool {
    let [.., amount, for_] = &clause.tokens[..at] else { return false };
    for_.has(Class::For) && amount.is_money()
}

/// `12 million won saved in this way |will be donated|`: what becomes of what was saved.
pub(super) fn given_on(clause: &Clause<'_>, saved: usize) -> Option<usize> {
    const MOST: usize = 12;
    if !clause.tokens[saved].is("saved") || clause.prev(saved).is_some_and(Token::is_auxiliary) {
        return None;
    }
    let near = (saved + 1..clause.tokens.len().min(saved + MOST)).take_while(|&at| clause.tokens[at].joins());
    let gives = |at: &usize| clause.verb(*at).is_some_and(|verb| matches!(verb.sense, Sense::Role(_)));
    near.skip_while(|&at| !clause.tokens[at].is_auxiliary()).find(gives)
}

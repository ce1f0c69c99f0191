//! What a noun phrase names by its head, and what the words before the head make of it.

use crate::context::Role;
use crate::context::en::word::cue::cue_of_owner;
use crate::context::en::word::{Class, Classes, Token, Words};

/// The role that the words of a phrase name.
pub(super) fn named(words: &[Token<'_>]) -> Option<Role> {
    let (head, before) = words.split_last()?;
    // `Seoul |Pay|`.
    if head.text == "Pay" && before.last().is_some_and(Token::is_capitalized) {
        return Some(Role::Issue);
    }
    match head.cue.noun {
        Some(role) => by_head(head, before, role),
        None => by_modifier(head, before),
    }
}

/// The one that they name where no verb says otherwise.
pub(super) fn weakly_named(words: &[Token<'_>]) -> Option<Role> {
    let (head, before) = words.split_last()?;
    let weak = words.iter().rev().find_map(|word| word.cue.weak);
    let state = || head.is("money") && before.iter().any(|word| word.has(Class::Source));
    Some(sourced(head, before, weak.or_else(|| state().then_some(Role::Grant))?))
}

/// The head names a role.
fn by_head(head: &Token<'_>, before: &[Token<'_>], role: Role) -> Option<Role> {
    let any = |is: fn(&Token<'_>) -> bool| before.iter().any(is);
    match role {
        // `a budget |bill|`.
        _ if head.has(Class::Tab) && any(is_budget) => None,
        Role::Donation if head.text.starts_with("gift") && is_welcome(before) => Some(Role::Support),
        _ if any(is_gone) => Some(Role::Other),
        Role::Limit if any(is_loan) => Some(Role::Loan),
        role => Some(sourced(head, before, role)),
    }
}

/// The head names none: a word for money does not change what the word before it names.
fn by_modifier(head: &Token<'_>, before: &[Token<'_>]) -> Option<Role> {
    const OTHERS: Classes = Classes::of(&[Class::Work, Class::Person]);
    if head.has(Class::Scheme) && before.iter().any(is_loan) {
        return Some(Role::Loan);
    }
    if !head.is_noun() || head.has_any(OTHERS) {
        return None;
    }
    match before.iter().rev().find_map(|word| word.cue.noun)? {
        Role::Turnover if head.has(Class::Goal) => None,
        Role::Price if head.cue.weak == Some(Role::Support) => Some(sourced(head, before, Role::Support)),
        role => Some(sourced(head, before, role)),
    }
}

fn is_budget(word: &Token<'_>) -> bool {
    word.cue.weak == Some(Role::Budget) && !word.has(Class::Tab)
}

fn is_loan(word: &Token<'_>) -> bool {
    word.cue.noun == Some(Role::Loan)
}

/// `|stolen| vouchers`.
fn is_gone(word: &Token<'_>) -> bool {
    word.is("lost") || word.is("stolen")
}

/// Money with where it comes from before it (`state funds`, `city subsidies`) is received.
fn sourced(head: &Token<'_>, before: &[Token<'_>], role: Role) -> Role {
    const GRANTS: Words<2> = Words::of(["grant", "grants"]);
    const ADJUSTED: Words<2> = Words::of(["special", "adjustment"]);
    let granted = || {
        head.is("tax") && before.iter().any(|word| word.is("grant"))
            || head.is_one(&GRANTS) && before.iter().any(|word| word.is_one(&ADJUSTED))
    };
    let funds = matches!(role, Role::Budget | Role::Support | Role::Grant);
    let given = funds && before.iter().any(|word| word.has(Class::Source));
    let given = given || role == Role::Support && head.has(Class::Granted) && before.iter().any(is_of_source);
    if !before.is_empty() && (given || granted()) { Role::Grant } else { role }
}

/// `the |city's| adjustment grants`: not `the city's youth allowance`.
fn is_of_source(word: &Token<'_>) -> bool {
    cue_of_owner(word.text).is_some_and(|owner| owner.has(Class::Source))
}

/// `a |birth| gift`, `a |congratulatory| gift`: what an authority gives.
fn is_welcome(before: &[Token<'_>]) -> bool {
    const BORN: Words<7> =
        Words::of(["birth", "birthday", "newborn", "baby", "enrollment", "holiday", "anniversary"]);
    before.iter().any(|word| word.cue.noun == Some(Role::Support) || word.is_one(&BORN))
}

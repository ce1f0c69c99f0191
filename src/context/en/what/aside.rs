//! What an amount is for where a comparison is put between: `set aside 20 billion won, |an increase of 3 billion won|, for welfare`.

use super::names;
use crate::context::Role;
use crate::context::en::statement::{Phrase, Statement};
use crate::context::en::word::{Class, Gap, Token, Words};

/// The phrase behind the comparison, for the amount before it and for the one in it.
pub(super) fn of(s: &Statement<'_>, role: Role) -> Option<Phrase> {
    const MOST: usize = 14;
    let clause = &s.clause;
    if role != Role::Budget {
        return None;
    }
    let comma = |at: &usize| clause.tokens[*at].gap.has(Gap::COMMA_FIRST);
    let last = clause.tokens.len().min(clause.at + MOST);
    let behind = (clause.at + 1..last).find(|at| comma(at) && clause.tokens[*at].has(Class::For))?;
    let measures =
        |word: &Token<'_>| word.is_one(&const { Words::of(["up", "down", "increase", "decrease"]) });
    let opened = (clause.at.saturating_sub(4)..behind).rev().find(comma)?;
    let compared = clause.tokens[opened..behind].iter().take(3).any(measures);
    Phrase::after(clause, behind + 1).filter(|noun| compared && names(s, *noun, role))
}

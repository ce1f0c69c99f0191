//! What the words before the head of a noun phrase make of the role that the head names.

use super::mark::Mark;
use super::token::Token;
use crate::context::Role;

/// Money with where it comes from before it (`state funds`, `city subsidies`) is received.
pub(super) fn sourced(words: &[Token<'_>], role: Role) -> Role {
    let before = words.split_last().map_or(&[][..], |(_, before)| before);
    if words.last().is_some_and(|head| head.is("tax")) && before.iter().any(|word| word.is("grant")) {
        return Role::Grant;
    }
    let granted = words.last().is_some_and(|head| head.is("grant") || head.is("grants"));
    if granted && before.iter().any(|word| word.is("special")) {
        return Role::Grant;
    }
    let funds = matches!(role, Role::Budget | Role::Support | Role::Grant);
    if funds && before.iter().any(|word| word.has(Mark::Source)) { Role::Grant } else { role }
}

/// `a |birth| gift`, `a |congratulatory| gift`: what an authority gives.
pub(super) fn is_welcome(words: &[Token<'_>]) -> bool {
    const BORN: [&str; 7] = ["birth", "birthday", "newborn", "baby", "enrollment", "holiday", "anniversary"];
    let before = words.split_last().map_or(&[][..], |(_, before)| before);
    before.iter().any(|word| word.cue.noun == Some(Role::Support) || BORN.iter().any(|of| word.is(of)))
}

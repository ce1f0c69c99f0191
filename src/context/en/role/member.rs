//! Amounts whose role is that of the list that they are members of, or that is clear from being one head's share.

use super::{LARGE, SMALL};
use crate::context::en::statement::{Link, Phrase, Statement};
use crate::context::en::word::{Class, Gap, Token, Words};
use crate::context::{Role, Rule, won};

/// A member of a list in brackets is what the words that open the list say, whatever its own name says.
pub(super) const MEMBER: Rule = Rule {
    id: "en/context/member",
    finds: &[
        "Among the larger gifts were those of a bank ([100 million won]) and a union ([45 million won]). => donation | bank | - | - | done; donation | union | - | - | done",
    ],
    skips: &[
        "The larger gifts were handed over. The center ([100 million won]) and the garden (45 million won) open in May.",
        "Among the gifts was a car ([30 million won]).",
    ],
};

pub(super) fn member(s: &Statement<'_>) -> Option<Role> {
    if s.lead.link != Link::Paren || !is_listed(s) {
        return None;
    }
    if is_of_sum(s) {
        return Some(Role::Budget);
    }
    let opener = opener(s)?;
    let spent = || opener.role(&s.clause).is_none() && is_of_budget(s);
    match opener.role(&s.clause) {
        Some(Role::Donation) => Some(Role::Donation),
        Some(Role::Grant) => Some(Role::Grant),
        _ => spent().then_some(Role::Budget),
    }
}

/// Whether the item spoke of a budget before, and a member of the list is as much as only an authority spends.
fn is_of_budget(s: &Statement<'_>) -> bool {
    const NEAR: usize = 6;
    let scene = s.clause.scene;
    let large = |word: &Token<'_>| {
        word.is_money() && word.record().is_some_and(|record| won(&scene.records[record]) >= LARGE)
    };
    let budget = || s.before().take(NEAR).any(|said| said.role == Some(Role::Budget));
    budget() && s.won() >= SMALL && s.clause.tokens.iter().any(large)
}

/// `with a total of 7 billion won|:| startup support (4 billion won), market revival (3 billion won)`, `in jobs |such as| public work (4 billion won)`.
fn is_of_sum(s: &Statement<'_>) -> bool {
    if s.won() < LARGE || s.last() != Some(Role::Budget) {
        return false;
    }
    let tokens = &s.clause.tokens[..s.clause.at];
    let opens = |word: &Token<'_>| word.gap.has(Gap::LABELS) || word.is("such") || word.is("including");
    let opened = tokens.iter().rposition(opens);
    opened.is_some_and(|opened| tokens[..opened].iter().any(Token::is_money))
}

/// Whether another amount of the sentence stands in a bracket, too.
fn is_listed(s: &Statement<'_>) -> bool {
    let bracketed = |at: usize| s.clause.tokens[at].is_money() && s.clause.tokens[at].gap.has(Gap::OPENS);
    bracketed(s.clause.at) && (0..s.clause.tokens.len()).any(|at| at != s.clause.at && bracketed(at))
}

/// `|major items| include`, `among |the larger gifts| were`: what the list is of.
fn opener(s: &Statement<'_>) -> Option<Phrase> {
    const OPENS: Words<3> = Words::of(["include", "includes", "included"]);
    const NAMES: Words<4> = Words::of(["examples", "ones", "items", "projects"]);
    let tokens = &s.clause.tokens[..s.clause.at];
    let first = tokens[0].is("among") || tokens[0].is("of");
    let named = |at: usize| at > 0 && tokens[at - 1].is_one(&NAMES);
    let opens = |at: &usize| tokens[*at].is_one(&OPENS) || tokens[*at].is_be() && (first || named(*at));
    let verb = (0..tokens.len()).find(opens)?;
    Phrase::before(&s.clause, verb.checked_sub(1)?)
}

/// What each of several gets is help, though the item spoke of a budget before.
pub(super) const SHARE: Rule = Rule {
    id: "en/context/share",
    finds: &[
        "The budget is 8 billion won. Cafes: [600,000 won] each => support | Cafes | - | - | standing",
        "The budget is 8 billion won. Small shops are eligible for [5 million won] each. => support | Small shops | - | - | standing",
    ],
    skips: &[
        "The budget is 8 billion won. Parks: 600 million won each",
        "The budget is 8 billion won. Lamps are made for 5 million won each.",
        "The fee is 8,000 won. Cafes: 6,000 won each",
    ],
};

pub(super) fn share(s: &Statement<'_>) -> Option<Role> {
    let whom = || s.lead.link == Link::Colon || s.speaks_of(Class::Person);
    // `can join a class |for 5,000 won| per person`.
    let had = s.lead.link == Link::At && s.won() < SMALL;
    let share = !had && is_for_each(s) && s.won() < LARGE && s.last() == Some(Role::Budget) && whom();
    share.then_some(Role::Support)
}

/// `5 million won |each|`, `|per person|`.
fn is_for_each(s: &Statement<'_>) -> bool {
    const HEADS: Words<5> = Words::of(["person", "household", "head", "family", "shop"]);
    match &s.clause.tokens[s.clause.at + 1..] {
        [each, ..] if each.joins() && (each.is("each") || each.is("apiece")) => true,
        [per, head, ..] => per.joins() && per.has(Class::Per) && head.is_one(&HEADS),
        _ => false,
    }
}

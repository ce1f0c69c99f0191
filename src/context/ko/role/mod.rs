//! What an amount is: each rule is a place where Korean says it, and makes a claim of a certain strength.
//!
//! The strongest claim wins; of equals, that of the rule that stands first in the list. So a ceiling (`한도`) holds against any verb, a verb of giving
//! for good (`기탁`) against any sum (`장학금`), and `사업비` yields to whatever is done with it. A rule that cannot claim more than is
//! claimed already is not asked.

mod column;
mod given;
mod known;
mod limit;
mod listed;
mod modifier;
mod noun;
mod sense;
mod share;
mod spoken;
mod verb;

pub(super) use share::fills_gap;

use super::cue::{Frame, Noun};
use super::eojeol::{Eojeol, Mark, Sort};
use super::statement::Statement;
use super::word::Class;
use crate::context::{self, Role, Rule};

/// From so many won on an amount is an authority's rather than a person's.
const LARGE: i64 = 10_000_000;

/// What a rule says.
struct Claim {
    role: Role,
    strength: u8,
}

/// A rule, what it does, the strength that it claims at most, and without what it claims nothing.
struct Entry {
    rule: &'static Rule,
    claim: fn(&Statement<'_, '_>) -> Option<Claim>,
    most: u8,
    need: Need,
}

/// What a statement has to have for a rule to be asked.
#[derive(Debug, Clone, Copy)]
enum Need {
    Nothing,
    /// Something that the amount follows.
    Left,
    /// A verb that governs it.
    Verb,
    /// Something written together with it.
    Tail,
    /// A colon in its sentence.
    Colon,
}

impl Need {
    fn is_met(self, statement: &Statement<'_, '_>) -> bool {
        match self {
            Self::Nothing => true,
            Self::Left => statement.left.is_some(),
            Self::Verb => statement.verb.is_some(),
            Self::Tail => !statement.tail().is_empty(),
            Self::Colon => statement.read.gist().colon,
        }
    }
}

/// In their order, those first that may claim the most.
const LIST: &[Entry] = &[
    Entry { rule: &limit::THRESHOLD, claim: limit::threshold, most: 5, need: Need::Nothing },
    Entry { rule: &limit::DENOMINATION, claim: limit::denomination, most: 5, need: Need::Tail },
    Entry { rule: &noun::BEFORE, claim: noun::before, most: 4, need: Need::Left },
    Entry { rule: &noun::AFTER, claim: noun::after, most: 4, need: Need::Nothing },
    Entry { rule: &noun::PREDICATE, claim: noun::predicate, most: 4, need: Need::Nothing },
    Entry { rule: &noun::OBJECT, claim: noun::object, most: 4, need: Need::Verb },
    Entry { rule: &verb::VERB, claim: verb::verb, most: 4, need: Need::Verb },
    Entry { rule: &modifier::MODIFIER, claim: modifier::modifier, most: 4, need: Need::Left },
    Entry { rule: &column::COLUMN, claim: column::column, most: 1, need: Need::Nothing },
    Entry { rule: &known::PART, claim: known::part, most: 1, need: Need::Nothing },
    Entry { rule: &spoken::ENTRY, claim: spoken::entry, most: 1, need: Need::Colon },
    Entry { rule: &spoken::TOPIC, claim: spoken::topic, most: 1, need: Need::Nothing },
    Entry { rule: &spoken::FOCUS, claim: spoken::focus, most: 1, need: Need::Nothing },
    Entry { rule: &known::SERIES, claim: known::series, most: 1, need: Need::Nothing },
    Entry { rule: &known::ITEM, claim: known::item, most: 0, need: Need::Nothing },
    Entry { rule: &known::PLAIN, claim: known::plain, most: 0, need: Need::Nothing },
];

/// The rules, in their order.
pub(super) fn rules() -> impl Iterator<Item = &'static Rule> {
    LIST.iter().map(|entry| entry.rule)
}

/// The first rule that claims a role, however weakly.
pub(super) fn claims(statement: &Statement<'_, '_>, role: Role) -> Option<&'static Rule> {
    let claims = |entry: &&Entry| {
        let claim = entry.need.is_met(statement).then(|| (entry.claim)(statement)).flatten();
        claim.is_some_and(|claim| claim.role == role)
    };
    LIST.iter().find(claims).map(|entry| entry.rule)
}

/// The role of the amount, and the rule that decided it.
pub(super) fn decide(statement: &Statement<'_, '_>) -> Option<(Role, &'static str)> {
    let mut best: Option<(Claim, &'static str)> = None;
    for Entry { rule, claim, most, need } in LIST {
        let held = best.as_ref().map(|(held, _)| held.strength);
        if held.is_some_and(|held| held >= *most) {
            break;
        }
        let Some(claim) = need.is_met(statement).then(|| claim(statement)).flatten() else { continue };
        debug_assert!(claim.strength <= *most, "{} claims more than it may", rule.id);
        if held.is_none_or(|held| claim.strength > held) {
            best = Some((claim, rule.id));
        }
    }
    let (claim, rule) = best?;
    Some((known::compared(statement).unwrap_or_else(|| of_a_person(statement, claim.role)), rule))
}

/// What is issued is issued in millions: a voucher of less is what one person gets, or its price. What somebody is given is support.
fn of_a_person(statement: &Statement<'_, '_>, role: Role) -> Role {
    const LEAST: i64 = 1_000_000;
    if given::is_given(statement, role) {
        return Role::Support;
    }
    if role != Role::Issue || won(statement) > LEAST {
        return role;
    }
    if known::is_of_contest(statement) {
        return Role::Prize;
    }
    // `상품권 40만 원어치를 산 사람이`
    let bought = |word: &Eojeol<'_>| {
        word.text == "산" || word.verb().is_some_and(|(verb, _)| verb.frame == Frame::Buy)
    };
    if statement.mark == Mark::Object && statement.words[statement.next..].iter().take(2).any(bought) {
        return Role::Price;
    }
    let gets = statement.verb.is_some_and(|(at, _)| statement.words[at].text.starts_with('받'));
    if gets || is_each(statement) { Role::Support } else { Role::Price }
}

/// `1인당`, `주민에게`, `씩`: so much for each.
fn is_each(statement: &Statement<'_, '_>) -> bool {
    let given = |word: &Eojeol<'_>| {
        word.mark() == Mark::Dative
            || word.text.ends_with('당')
            || word.text.ends_with("마다")
            || word.sort == Sort::Word
                && word.mark() == Mark::Topic
                && word.is(Class::Person)
                && !word.is_bare(Class::Authority)
    };
    statement.has_unit(Class::Each) || statement.words.iter().any(given)
}

/// The amount in won; of another currency, at about its worth.
pub(super) fn won(statement: &Statement<'_, '_>) -> i64 {
    context::won(statement.scene.amount())
}

/// The role of the amount before.
fn said(statement: &Statement<'_, '_>) -> Option<Role> {
    statement.said().find_map(|said| said.role)
}

/// What a noun claims that says what an amount is.
fn noun_claim(noun: Noun) -> Option<Claim> {
    Some(Claim { role: noun.role?, strength: noun.strength })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_rule_may_claim_more_than_one_before_it() {
        assert!(
            LIST.is_sorted_by(|one, next| one.most >= next.most),
            "the search ends at the first that may not win"
        );
    }
}

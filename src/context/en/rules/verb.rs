//! Amounts whose verb says what they are.

use super::super::cue::Sense;
use super::super::earlier;
use super::super::lead::Link;
use super::super::mark::{Mark, Marks};
use super::super::phrase::Phrase;
use super::super::statement::Statement;
use super::super::tail::Bond;
use super::{GRANT, LARGE, PRIZE, SMALL, is_donated};
use crate::context::{Role, Rule};

/// The verb that governs the amount.
pub(super) const VERB: Rule = Rule {
    id: "en/context/verb",
    finds: &[
        "Mapo-gu will issue [5 billion won]. => issue | - | 11440 | - | planned",
        "The district secured [2 billion won]. => grant | - | - | - | done",
    ],
    skips: &["It was 5 billion won."],
};

pub(super) fn verb(s: &Statement<'_>) -> Option<Role> {
    let governor = s.governor.filter(|_| !is_parallel(s))?;
    let subject = s.subject().filter(|_| !governor.passive);
    let named = subject.and_then(|noun| noun.role(&s.clause));
    let changes = s.lead.link == Link::Copula && s.clause.tokens[governor.at].has(Mark::Change);
    if governor.sense == Sense::Other && is_to_authority(s) {
        return Some(Role::Donation);
    }
    let Some(role) = governor.role().filter(|_| !changes) else {
        return named
            .filter(|role| matches!(role, Role::Loan | Role::Support | Role::Donation | Role::Price));
    };
    let people = subject.is_some_and(|noun| noun.head(&s.clause).has(Mark::Person));
    let wins = subject.is_some_and(|noun| noun.head(&s.clause).has(Mark::Lottery));
    Some(match role {
        Role::Support | Role::Grant if wins && s.won() < LARGE => Role::Prize,
        Role::Support | Role::Grant if s.won() < PRIZE && s.speaks_of(Mark::Lottery) => Role::Prize,
        Role::Grant if s.won() < PRIZE && s.is_verb(Mark::Wins) => Role::Prize,
        Role::Grant if people || s.tail.per || s.lead.ceiling || s.won() < GRANT => Role::Support,
        Role::Support if s.is_passive() && s.won() >= LARGE && is_sourced(s) => Role::Grant,
        Role::Support if s.won() >= LARGE && subject.is_some_and(|noun| noun.is_sourced(&s.clause)) => {
            Role::Grant
        }
        Role::Budget if s.won() < SMALL && s.tail.per => Role::Support,
        Role::Donation if is_authority(s, subject) => Role::Budget,
        Role::Donation if is_fined(s) => Role::Price,
        Role::Support => supported(s, named, people),
        Role::Price if s.won() >= SMALL && s.is_verb(Mark::Costs) => Role::Budget,
        Role::Prize if s.won() >= LARGE => Role::Grant,
        Role::Turnover if s.lead.link == Link::At => Role::Price,
        Role::Turnover if is_issued(s) => Role::Issue,
        role => role,
    })
}

/// Whether the money comes from the city or the state: `in city funds`.
fn is_sourced(s: &Statement<'_>) -> bool {
    s.content().and_then(|noun| noun.weak_role(&s.clause)) == Some(Role::Grant)
}

/// What is collected, where the item spoke of a fine or a fee and of no donation, is that.
fn is_fined(s: &Statement<'_>) -> bool {
    s.last() == Some(Role::Price) && s.is_verb(Mark::Collects) && !is_donated(s)
}

/// Whether the money is given to an authority: `left |the district| 120 million won`.
fn is_to_authority(s: &Statement<'_>) -> bool {
    let Some(verb) = s.governor.filter(|verb| !verb.passive && verb.at < s.lead.anchor) else { return false };
    let between = &s.clause.tokens[verb.at + 1..=s.lead.anchor];
    let short = between.len() < 4 && matches!(s.lead.link, Link::Verb(_));
    short && between.last().is_some_and(|word| word.is_district() || word.has(Mark::Authority))
}

/// A district that contributes to something spends its own money.
fn is_authority(s: &Statement<'_>, subject: Option<Phrase>) -> bool {
    let head = subject.map(|noun| noun.head(&s.clause));
    s.is_verb(Mark::Contributes) && head.is_none_or(|head| head.is_district() || head.is("district"))
}

/// `those with a loan 1 million won, those without |700,000 won|`: the verb is that of the amount before.
fn is_parallel(s: &Statement<'_>) -> bool {
    let scene = s.clause.scene;
    s.lead.link == Link::Noun && scene.before().any(|at| scene.is_money(at))
}

/// What is given: money for a work is the authority's budget, what people pay is a price, what a loan covers is a loan.
fn supported(s: &Statement<'_>, named: Option<Role>, people: bool) -> Role {
    match named {
        Some(role @ (Role::Loan | Role::Prize | Role::Donation)) => role,
        _ if s.phrase_of(Role::Loan).is_some() => Role::Loan,
        _ if is_donated(s) || s.last() == Some(Role::Donation) || is_to_authority(s) => Role::Donation,
        _ if s.won() >= LARGE && spent(s) => Role::Budget,
        _ if people && s.won() < SMALL && s.governor.is_some_and(|verb| !verb.passive) => Role::Price,
        _ => Role::Support,
    }
}

/// Whether what is sold are certificates.
fn is_issued(s: &Statement<'_>) -> bool {
    let said = s.before().any(|said| said.role == Some(Role::Issue));
    said || s.phrase_of(Role::Issue).is_some()
        || earlier::find(&s.clause, Marks::names(Role::Issue), earlier::any).is_some()
}

/// Whether the amount is for a work of the authority's.
fn spent(s: &Statement<'_>) -> bool {
    let noun = s.tail.noun.filter(|_| matches!(s.tail.bond, Bond::For | Bond::In | Bond::Purpose(_)));
    noun.is_some_and(|noun| noun.words(&s.clause).iter().any(|word| word.has(Mark::Work)))
}

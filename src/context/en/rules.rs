//! The rules that tell the role of an amount in English. The first that decides wins: what is bound to the amount itself comes before
//! its verb, the verb before what only stands near. What the item has said of the same amount, or of the one before in a list, counts more than a
//! word for funds or a purpose; what it spoke of last comes last.

mod beside;
mod given;
mod heading;
mod limit;
mod noun;
mod trade;
mod verb;

pub(super) use self::beside::is_requested;

use super::lead::Link;
use super::mark::Mark;
use super::statement::Statement;
use crate::context::{Role, Rule};

/// A rule and what it does.
pub(super) type Decider = (Rule, fn(&Statement<'_>) -> Option<Role>);

/// The total order.
pub(super) const RULES: &[Decider] = &[
    (limit::CEILING, limit::ceiling),
    (limit::GIFT, limit::gift),
    (noun::MEASURE, noun::measure),
    (noun::WORTH, noun::worth),
    (noun::COST, noun::cost),
    (verb::VERB, verb::verb),
    (beside::LIST, beside::list),
    (heading::HEADING, heading::heading),
    (beside::AGAIN, beside::again),
    (noun::FUNDS, noun::funds),
    (noun::PURPOSE, noun::purpose),
    (beside::SPENT, beside::spends),
    (beside::PRICE, beside::priced),
    (beside::NEAR, beside::near),
    (beside::BEFORE, beside::before),
    (beside::EARLIER, beside::named_earlier),
];

/// What a rule takes over from an amount before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Taken {
    Nothing,
    /// It goes on with the list of the sentence.
    Listed,
    /// It goes on with what the item spoke of.
    Before,
}

/// What the rule with this id takes over.
pub(super) fn taken(id: &str) -> Taken {
    match id {
        _ if id == beside::LIST.id => Taken::Listed,
        _ if id == beside::BEFORE.id || id == beside::AGAIN.id => Taken::Before,
        _ => Taken::Nothing,
    }
}

/// Amounts below this are one person's, not a project's.
const SMALL: i64 = 1_000_000;

/// No authority's budget for anything is smaller.
const TINY: i64 = 100_000;

/// Nobody pays as much for one thing.
const HUGE: i64 = 1_000_000_000;

/// No authority is granted less.
const GRANT: i64 = 5_000_000;

/// No prize of a contest is larger.
const PRIZE: i64 = 10_000_000;

/// Amounts from this on are a project's, not one person's.
const LARGE: i64 = 50_000_000;

/// What the size of an amount rules out: a ticket's price is no budget, billions are no fee, and what one person can hold is no issue.
pub(super) fn sized(s: &Statement<'_>, role: Role) -> Role {
    match role {
        Role::Budget if s.won() < TINY => Role::Price,
        // `comes in 10,000 and 50,000 won`, `nobody may hold more than 1.5 million won`: terms of what is issued.
        Role::Issue if s.won() < GRANT && s.speaks_of(Mark::Modal) => Role::Limit,
        Role::Issue if s.won() < GRANT => Role::Price,
        Role::Price if s.won() >= HUGE && s.lead.link != Link::At && !trade::is_demanded(s) => {
            let named = s.measure().or_else(|| s.worth()).and_then(|noun| noun.role(&s.clause));
            let cost = s.measure().is_some_and(|noun| noun.head(&s.clause).is("price"));
            if named == Some(Role::Price) && !cost { Role::Other } else { Role::Budget }
        }
        role => role,
    }
}

/// Whether the sentence speaks of a donation.
fn is_donated(s: &Statement<'_>) -> bool {
    s.phrase_of(Role::Donation).is_some()
}

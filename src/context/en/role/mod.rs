//! The rules that tell the role of an amount. The first that decides says the role, and [`weighing`](super::weighing) weighs it: what is bound to the amount itself comes before
//! its verb, the verb before what only stands near. What the item has said of the same amount, or of the one before in a list, counts more than a
//! word for funds or a purpose; what it spoke of last comes last, but for what the sentences before have named without an amount.
//!
//! The way through: [`RULES`] is the order, a file holds the rules that look at the same place, and [`sense`] what the role of a verb or a noun comes to in its sentence.
//! A role that only the words around tell is no rule's.

mod beside;
mod heading;
mod limit;
mod member;
mod noun;
mod parts;
mod purpose;
mod sense;
mod spent;
mod verb;

pub(super) use self::parts::{including, is_following};
pub(super) use self::purpose::is_to_spend;
pub(super) use self::sense::due::is_unpaid;
pub(super) use self::spent::{is_requested, scaled};

use crate::context::en::statement::{Link, Statement};
use crate::context::en::word::{Class, Token, Words};
use crate::context::{Filler, Role, Rule};

/// A rule, what it does, and what it takes over from an amount before.
pub(super) struct Decider {
    pub rule: Rule,
    pub decide: fn(&Statement<'_>) -> Option<Role>,
    pub taken: Taken,
    /// What stands for its id.
    pub filler: Filler,
}

/// What a rule says, and which.
pub(super) type Ruled = (Role, &'static Decider);

/// What a rule takes over from an amount before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Taken {
    Nothing,
    /// It goes on with the list of the sentence.
    Listed,
    /// It goes on with what the item spoke of.
    Before,
    /// So it does where that was of the same role and no verb of the list says otherwise.
    Same,
    /// It is a part of what the item spoke of.
    Whole,
}

/// The total order.
pub(super) const RULES: &[Decider] = &[
    decider(beside::CONVERTED, beside::converted, Taken::Listed),
    own(limit::CEILING, limit::ceiling),
    own(limit::GIFT, limit::gift),
    decider(member::MEMBER, member::member, Taken::Same),
    decider(parts::PARTS, parts::parts, Taken::Whole),
    own(noun::MEASURE, noun::measure),
    own(noun::WORTH, noun::worth),
    own(noun::COST, noun::cost),
    own(verb::VERB, verb::verb),
    own(member::SHARE, member::share),
    decider(beside::LIST, beside::list, Taken::Listed),
    own(heading::HEADING, heading::heading),
    decider(beside::AGAIN, beside::again, Taken::Before),
    own(purpose::FUNDS, purpose::funds),
    own(purpose::PURPOSE, purpose::purpose),
    own(spent::GROUP, spent::given_to_group),
    own(spent::HAD_FOR, spent::had_for),
    own(spent::SPENT, spent::spends),
    own(beside::PRICE, beside::priced),
    own(beside::NEAR, beside::near),
    decider(beside::BEFORE, beside::before, Taken::Before),
    own(beside::EARLIER, beside::named_earlier),
];

/// A rule that takes nothing over.
const fn own(rule: Rule, decide: fn(&Statement<'_>) -> Option<Role>) -> Decider {
    decider(rule, decide, Taken::Nothing)
}

const fn decider(rule: Rule, decide: fn(&Statement<'_>) -> Option<Role>, taken: Taken) -> Decider {
    Decider { rule, decide, taken, filler: Filler::named(rule.id) }
}

/// Amounts below this are one person's, not a project's.
pub(super) const SMALL: i64 = 1_000_000;

/// No authority's budget for anything is smaller.
const TINY: i64 = 100_000;

/// Nobody pays as much for one thing.
const HUGE: i64 = 1_000_000_000;

/// No authority is granted less.
const GRANT: i64 = 5_000_000;

/// No prize of a contest is larger.
const PRIZE: i64 = 10_000_000;

/// Amounts from this on are a project's, not one person's.
pub(super) const LARGE: i64 = 50_000_000;

/// What the size of an amount rules out: a ticket's price is no budget, billions are no fee, and what one person can hold is no issue.
pub(super) fn sized(s: &Statement<'_>, role: Role) -> Role {
    match role {
        Role::Budget if s.won() < TINY => Role::Price,
        // `comes in 10,000 and 50,000 won`, `nobody may hold more than 1.5 million won`: terms of what is issued.
        Role::Issue if s.won() < GRANT && s.speaks_of(Class::Modal) => Role::Limit,
        Role::Issue if s.won() < GRANT => Role::Price,
        Role::Price if s.won() >= HUGE && s.lead.link != Link::At && !sense::trade::is_demanded(s) => {
            let named = s.measure().or_else(|| s.worth()).and_then(|noun| noun.role(&s.clause));
            let cost = s.measure().is_some_and(|noun| is_cost(noun.head(&s.clause)));
            if s.measure().is_some_and(|noun| is_bid(noun.words(&s.clause))) {
                return Role::Price;
            }
            match named {
                // `|Fines| of 12 billion won were imposed`: no single one's.
                Some(Role::Price) if sense::due::is_named(s) => Role::Turnover,
                Some(Role::Price) if !cost => Role::Other,
                _ => Role::Budget,
            }
        }
        role => role,
    }
}

/// What is paid for a plot, or to all who work for an authority.
fn is_cost(noun: &Token<'_>) -> bool {
    noun.is_one(&const { Words::of(["price", "wages", "salaries", "interest", "premiums"]) })
}

/// `an |asking| price of`, `the winning |bid|`: what one side of a deal names.
fn is_bid(noun: &[Token<'_>]) -> bool {
    noun.iter().any(|word| word.is_one(&const { Words::of(["asking", "bid", "bids"]) }))
}

/// Whether the sentence speaks of a donation.
fn is_donated(s: &Statement<'_>) -> bool {
    s.phrase_of(Role::Donation).is_some_and(|noun| noun.role(&s.clause) != Some(Role::Issue))
}

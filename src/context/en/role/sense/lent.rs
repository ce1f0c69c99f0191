//! What is lent, taken out or guaranteed. No rules of their own, but questions that the rule of the verb asks.

use crate::context::Role;
use crate::context::en::role::{LARGE, SMALL, TINY};
use crate::context::en::statement::{Bond, Link, Phrase, Statement};
use crate::context::en::word::{Class, Words};

/// What is lent: for little it is lent at a price, and what is only guaranteed to someone is given.
pub(super) fn lent(s: &Statement<'_>, subject: Option<Phrase>) -> Role {
    match () {
        () if is_struck(s, subject) || is_moved(s) => Role::Budget,
        () if s.lead.link == Link::At && (s.won() < SMALL || is_taken_out(s)) => Role::Price,
        // `Lends Garden Plots, 30,000 Won a Year`.
        () if s.won() < TINY => Role::Price,
        () if is_assured(s) && s.won() >= LARGE => Role::Budget,
        () if is_assured(s) => Role::Support,
        () => Role::Loan,
    }
}

/// `the council's |committee took out| 3 billion won`: what those who decide on a budget take from it.
fn is_struck(s: &Statement<'_>, subject: Option<Phrase>) -> bool {
    const DECIDES: Words<5> = Words::of(["council", "committee", "councilors", "councillors", "assembly"]);
    let decides = |noun: Phrase| noun.head(&s.clause).is_one(&DECIDES);
    s.is_verb(Class::Takes) && s.won() >= LARGE && subject.is_some_and(decides)
}

/// `took out 3 billion won |from travel and events| and turned it to the needy`: not `from the bank`.
fn is_moved(s: &Statement<'_>) -> bool {
    const LENDS: Words<6> = Words::of(["bank", "banks", "fund", "foundation", "lender", "lenders"]);
    let lends =
        |noun: Phrase| noun.head(&s.clause).is_one(&LENDS) || noun.role(&s.clause) == Some(Role::Loan);
    let from = s.tail.noun.filter(|_| s.tail.bond == Bond::From);
    s.is_verb(Class::Takes)
        && s.won() >= LARGE
        && from.is_some_and(|noun| !lends(noun) && !noun.head(&s.clause).is_capitalized())
}

/// `insurance, |taken out for| 280 million won`: its premium.
fn is_taken_out(s: &Statement<'_>) -> bool {
    s.clause.tokens[..s.lead.anchor].iter().any(|word| word.is("insurance"))
}

/// `each dong |is guaranteed| 50 million won`.
fn is_assured(s: &Statement<'_>) -> bool {
    s.is_passive() && s.governor.is_some_and(|verb| s.clause.tokens[verb.at].is("guaranteed"))
}

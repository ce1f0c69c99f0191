//! Prize money: what one takes home, or what all the prizes come to. No rule of its own, but what the rules of the noun ask.

use crate::context::Role;
use crate::context::en::role::{LARGE, PRIZE, SMALL};
use crate::context::en::statement::{Link, Phrase, Statement};

/// What all the prizes come to is money that an authority spends; `prize money` for each is a prize.
pub(in crate::context::en::role) fn prizes(s: &Statement<'_>, noun: Phrase, role: Role) -> Role {
    let money = noun.head(&s.clause).is("money") && !s.tail.per && s.won() >= SMALL;
    let all = s.lead.total || s.lead.link == Link::Worth || money;
    // `won the contest and |received| 80 million won in prize money`.
    let received = || s.governor.is_some_and(|verb| verb.role() == Some(Role::Grant)) && s.won() >= LARGE;
    // `the best |team receives| prize money of 5 million won`.
    let one = || {
        let takes = s.won() < PRIZE && s.governor.is_some_and(|verb| verb.role() == Some(Role::Grant));
        let alone = |who: Phrase| !who.head(&s.clause).is_plural();
        takes && !s.lead.total && !s.is_passive() && s.subject().is_some_and(alone)
    };
    if role == Role::Prize && all && !received() && !one() { Role::Budget } else { role }
}

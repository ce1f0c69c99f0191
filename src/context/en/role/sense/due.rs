//! What an authority demands of all who owe it: taxes that it bills, fines that it imposes, what has not been paid of them. No rule of its own, but
//! questions that the rules of the noun and of the verb ask.

use crate::context::Role;
use crate::context::en::role::{LARGE, is_donated};
use crate::context::en::statement::Statement;
use crate::context::en::word::{Class, Words};

/// Whether all of what is owed comes to the amount, whatever else the verb is of: as much as no single person owes.
pub(in crate::context::en::role) fn is_due(s: &Statement<'_>) -> bool {
    s.won() >= LARGE && (is_unpaid(s) || is_imposed(s) || is_taken_in(s))
}

/// `Mapo-gu |Bills| 40 billion won |in property tax|`: not the bill that someone pays.
pub(in crate::context::en::role) fn is_billed(s: &Statement<'_>) -> bool {
    let taxes = s.content().is_some_and(|noun| noun.role(&s.clause) == Some(Role::Turnover));
    taxes && s.won() >= LARGE
}

/// `leaving 3 billion won |uncollected|`.
pub(in crate::context::en) fn is_unpaid(s: &Statement<'_>) -> bool {
    const UNPAID: Words<4> = Words::of(["uncollected", "unpaid", "overdue", "outstanding"]);
    // `3 billion won |($2 million)| uncollected`.
    let behind = s.clause.tokens[s.clause.at + 1..].iter().take(2).find(|word| !word.is_money());
    behind.is_some_and(|word| word.is_one(&UNPAID))
}

/// `has |imposed| 160,000 cases of property tax, amounting to 58 billion won`, `9 billion won was |levied| in fines`.
fn is_imposed(s: &Statement<'_>) -> bool {
    const IMPOSES: Words<8> =
        Words::of(["imposed", "imposes", "impose", "levied", "levies", "levy", "imposing", "levying"]);
    let imposes = |at: usize| s.clause.tokens[at].is_one(&IMPOSES);
    s.governor.is_some_and(|verb| imposes(verb.at))
}

/// In the news of fines, `Mapo-gu |collected| the most, 1.2 billion won`.
fn is_taken_in(s: &Statement<'_>) -> bool {
    let taken = s.is_verb(Class::Collects) && matches!(s.last(), Some(Role::Price | Role::Turnover));
    taken && !is_donated(s)
}

/// `|property tax bills| totaling 61 billion won`, `|fines| of 12 billion won`: what all who owe it pay.
pub(in crate::context::en::role) fn is_named(s: &Statement<'_>) -> bool {
    const OWED: Words<5> = Words::of(["fines", "bills", "penalties", "surcharges", "taxes"]);
    let noun = s.measure().or_else(|| s.worth());
    noun.is_some_and(|noun| noun.head(&s.clause).is_one(&OWED))
}

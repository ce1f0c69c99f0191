//! Amounts that only a word for money itself, or what they are for, tells the role of.

use super::{LARGE, TINY};
use crate::context::en::statement::{Bond, Link, Phrase, Statement};
use crate::context::en::word::{Class, Token, Verb};
use crate::context::{Role, Rule};
use crate::document::Zone;

/// A word for money itself, where no verb says more: `with a budget of`, `with`.
pub(super) const FUNDS: Rule = Rule {
    id: "en/context/funds",
    finds: &[
        "With [300 million won], Mapo-gu built a park last year. => budget | park | 11440 | 2021 | done",
    ],
    skips: &["Residents gave 3 million won."],
};

pub(super) fn funds(s: &Statement<'_>) -> Option<Role> {
    let noun = s.measure().or_else(|| s.worth());
    let weak = noun.and_then(|noun| noun.weak_role(&s.clause));
    // `|Biggest| by far is the challenge of the ministry, with 6 billion won`, in the news of grants.
    let biggest = s.clause.tokens[0].has(Class::Superlative);
    if biggest && s.lead.link == Link::With && s.last() == Some(Role::Grant) && s.won() >= LARGE {
        return Some(Role::Grant);
    }
    // `the loan amount is a third of the sales, |with a maximum of| 150 million won`.
    if s.lead.link == Link::With && s.lead.ceiling && s.phrase_of(Role::Loan).is_some() {
        return Some(Role::Loan);
    }
    weak.or_else(|| (s.lead.link == Link::With && s.won() >= LARGE).then_some(Role::Budget))
}

/// What the amount is for.
pub(super) const PURPOSE: Rule = Rule {
    id: "en/context/purpose",
    finds: &["[3 billion won] for new parks => budget | new parks | - | - | planned"],
    skips: &["3 million won for two"],
};

pub(super) fn purpose(s: &Statement<'_>) -> Option<Role> {
    let work = |noun: &Phrase| noun.words(&s.clause).iter().any(|word| word.has(Class::Work));
    if is_to_spend(s) {
        return Some(Role::Budget);
    }
    // `each with 7 million won |toward| fares`.
    let toward = |word: &Token<'_>| word.is("toward") || word.is("towards");
    if s.clause.get(s.clause.at + 1).is_some_and(toward) && s.won() < LARGE {
        return Some(Role::Support);
    }
    // `unveiled a 5 billion won |plan|`.
    let planned = |noun: Phrase| {
        let head = noun.head(&s.clause);
        head.is("plan") || head.has(Class::Scheme)
    };
    if s.won() >= LARGE && s.tail.bond == Bond::Of && s.tail.noun.is_some_and(planned) {
        return Some(Role::Budget);
    }
    // `31 projects |worth| 9 billion won for people living alone`.
    if s.won() >= LARGE && s.worth().is_some_and(|noun| noun.head(&s.clause).has(Class::Work)) {
        return Some(Role::Budget);
    }
    if is_per_pupil(s) {
        return Some(Role::Support);
    }
    let named = s.aim().and_then(|noun| noun.role(&s.clause));
    // In the news of a budget, `142 billion won is for |the basic pension|`.
    if named == Some(Role::Support) && s.won() >= LARGE && s.last() == Some(Role::Budget) {
        return Some(Role::Budget);
    }
    let phrases = [s.aim(), s.worth(), s.measure()];
    named.or_else(|| phrases.iter().flatten().any(work).then_some(Role::Budget))
}

/// `has 3 billion won |to spend|`, `3 billion won |less to spend|`.
pub(in crate::context::en) fn is_to_spend(s: &Statement<'_>) -> bool {
    let spends = |at: usize| s.clause.verb(at).and_then(Verb::role) == Some(Role::Budget);
    let to = |at: usize| s.clause.get(at).is_some_and(|word| word.joins() && word.has(Class::To));
    let to = (s.clause.at + 1..s.clause.at + 3).find(|&at| to(at));
    to.is_some_and(|to| spends(to + 1)) && s.governor.is_none_or(|verb| verb.role().is_none())
}

/// `The amount is 200,000 won |for elementary school students|`: not `for schools`.
fn is_per_pupil(s: &Statement<'_>) -> bool {
    let whom = |noun: Phrase| noun.head(&s.clause).has(Class::Person) && noun.head(&s.clause).is_plural();
    let given = matches!(s.last(), None | Some(Role::Support | Role::Budget));
    let amount = s.measure().is_some_and(|noun| noun.head(&s.clause).has(Class::Part));
    // `1.5 million won |for high school students|`, in a headline.
    let alone = || {
        let zone = s.clause.scene.amount().zone;
        s.governor.is_none() && s.lead.noun.is_none() && s.won() >= TINY && zone != Zone::Body
    };
    (amount || alone())
        && given
        && s.won() < LARGE
        && s.tail.bond == Bond::For
        && s.tail.noun.is_some_and(whom)
}

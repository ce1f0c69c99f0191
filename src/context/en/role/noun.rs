//! Amounts whose noun says what they are: what they measure, what is worth them, what they cost.

use super::sense::due;
use super::sense::prize::prizes;
use super::sense::trade::{is_collected, is_discount, is_shopped};
use super::{LARGE, SMALL, is_donated};
use crate::context::en::statement::{Bond, Link, Phrase, Statement};
use crate::context::en::word::{Class, Words};
use crate::context::{Role, Rule};

/// The noun that the amount measures: `a limit of`, `the fee is`, `loans (`.
pub(super) const MEASURE: Rule = Rule {
    id: "en/context/measure",
    finds: &[
        "The monthly purchase limit is [700,000 won]. => limit | monthly purchase limit | - | - | standing",
        "There is a fee of [3,000 won]. => price | fee | - | - | standing",
    ],
    skips: &["The district spent 3 billion won."],
};

pub(super) fn measure(s: &Statement<'_>) -> Option<Role> {
    let noun = s.measure()?;
    let role = noun.role(&s.clause)?;
    if matches!(role, Role::Support | Role::Budget | Role::Prize) && is_from_others(s, noun) {
        return Some(Role::Grant);
    }
    // `a |discount benefit| of 52,000 won`: so much less is paid.
    if role == Role::Support && noun.words(&s.clause).iter().any(|word| word.is("discount")) {
        return Some(Role::Price);
    }
    if role == Role::Price && (is_collected(s, noun) || due::is_billed(s)) {
        return Some(Role::Turnover);
    }
    if role == Role::Price && (is_cell(s) || is_planned_row(s)) {
        return Some(Role::Budget);
    }
    // `homes got 2 million won each. The |payments| add up to`.
    let paid = noun.head(&s.clause).is("payments") && s.last() == Some(Role::Support);
    if paid && s.lead.link == Link::Copula && s.won() >= LARGE {
        return Some(Role::Support);
    }
    // In the news of a budget, `|total spending| rises by 48 billion won`.
    let spending = noun.head(&s.clause).is("spending") && s.last() == Some(Role::Budget);
    if spending && s.won() >= LARGE {
        return Some(Role::Budget);
    }
    if is_insured(s, noun) {
        return Some(Role::Limit);
    }
    if is_incentive(s, noun) {
        return Some(Role::Grant);
    }
    if is_helped(s, noun, role) {
        return Some(Role::Budget);
    }
    if is_cost_of_authority(s, noun, role) {
        return Some(Role::Budget);
    }
    // `a |bill| of 30,000 won is sent to`.
    // `covers hospital bills of |up to| 3 million won`: what one person gets at most.
    let covered = s.lead.ceiling && s.is_verb(Class::Covers);
    if role == Role::Price && noun.head(&s.clause).has(Class::Tab) && !covered {
        return Some(role);
    }
    Some(governed(s, prizes(s, noun, role)))
}

/// `a price |tag| of 3 billion won`, `rental |costs|`: a price that is no single person's is what something costs an authority.
fn is_cost_of_authority(s: &Statement<'_>, noun: Phrase, role: Role) -> bool {
    let head = noun.head(&s.clause);
    role == Role::Price && s.won() >= LARGE && (head.has(Class::Tab) || head.cue.weak == Some(Role::Budget))
}

/// `has taken out |insurance of up to| 1 billion won`: the most that it pays, and no loan.
fn is_insured(s: &Statement<'_>, noun: Phrase) -> bool {
    let loan = || s.governor.and_then(|verb| verb.role()) == Some(Role::Loan);
    s.lead.ceiling && noun.head(&s.clause).is("insurance") && loan()
}

/// `won 12 awards, with |incentives| amounting to 300 million won`: not those that it gives.
fn is_incentive(s: &Statement<'_>, noun: Phrase) -> bool {
    let head = noun.head(&s.clause);
    let gives = s.governor.is_some_and(|verb| matches!(verb.role(), Some(Role::Support | Role::Budget)));
    (head.is("incentives") || head.is("incentive")) && s.won() >= LARGE && !gives
}

/// `Legal fees | 24 | |60 million won|`: a cell of a table of what was spent.
fn is_cell(s: &Statement<'_>) -> bool {
    let before = &s.clause.scene.view.text[..s.clause.scene.amount().span.start];
    before.trim_end_matches(' ').ends_with('|') && s.won() >= LARGE && s.last() == Some(Role::Budget)
}

/// `- Welfare: pensions 171 billion won, childcare |fees| 48 billion won`, in the news of a budget.
fn is_planned_row(s: &Statement<'_>) -> bool {
    const NEAR: usize = 4;
    let row = matches!(s.lead.link, Link::Noun | Link::Colon) && s.governor.is_none() && s.won() >= LARGE;
    row && s.before().take(NEAR).any(|said| said.role == Some(Role::Budget))
}

/// `grants |from the state| come to`.
fn is_from_others(s: &Statement<'_>, noun: Phrase) -> bool {
    let sourced = |noun: Option<Phrase>| noun.is_some_and(|noun| noun.is_sourced(&s.clause));
    let gives = s.governor.is_some_and(|verb| verb.role() == Some(Role::Support)) && !s.is_passive();
    if s.won() >= LARGE && (sourced(s.source()) || gives && sourced(s.subject())) {
        return true;
    }
    let from = s.clause.get(noun.last + 1).is_some_and(|word| word.joins() && word.has(Class::From));
    from && Phrase::after(&s.clause, noun.last + 2)
        .is_some_and(|from| from.words(&s.clause).iter().any(|word| word.has(Class::Source)))
}

/// `discounts on certificates (2 billion won)`, `interest support on loans (`: what is spent on something, not that itself.
fn is_helped(s: &Statement<'_>, noun: Phrase, role: Role) -> bool {
    let on = noun.first.checked_sub(1).filter(|&on| {
        let on = &s.clause.tokens[on];
        (on.is("on") || on.has(Class::For)) && on.joins()
    });
    let helps = |at: usize| {
        let word = &s.clause.tokens[at];
        word.cue.noun == Some(Role::Price)
            || word.cue.noun == Some(Role::Support)
            || word.cue.weak == Some(Role::Budget)
            || word.is("support")
    };
    if s.clause.tokens[noun.first].is("repayment") {
        return role == Role::Loan && s.won() >= LARGE;
    }
    let listed = matches!(s.lead.link, Link::Paren | Link::Colon) && s.won() >= LARGE;
    listed
        && matches!(role, Role::Issue | Role::Loan)
        && on.and_then(|on| on.checked_sub(1)).is_some_and(helps)
}

/// What is worth the amount, or what it consists of: `certificates worth`, `worth of certificates`, `in donations`.
pub(super) const WORTH: Rule = Rule {
    id: "en/context/worth",
    finds: &[
        "Loans totaling [6 billion won] were given. => loan | Loans | - | - | done",
        "The bazaar brought [5 million won] in donations. => donation | donations | - | - | done",
    ],
    skips: &["It invested 3 billion won in parks."],
};

pub(super) fn worth(s: &Statement<'_>) -> Option<Role> {
    if is_own(s) {
        return Some(Role::Budget);
    }
    if is_shopped(s) {
        return Some(Role::Turnover);
    }
    if foots(s) {
        let state = s.subject().is_some_and(|noun| noun.is_sourced(&s.clause));
        return Some(if state { Role::Grant } else { Role::Budget });
    }
    let from = s.source();
    let own = s
        .governor
        .and_then(|verb| verb.role())
        .filter(|_| !s.clause.prev(s.lead.anchor).is_some_and(|word| word.is("including")));
    if is_from_state(s, from, own) {
        return Some(Role::Grant);
    }
    let noun = s.worth().filter(|noun| noun.role(&s.clause).is_some()).or(from)?;
    // `540 million won came |from deposits|`: what they brought.
    let named = noun.role(&s.clause);
    if named == Some(Role::Price) && from == Some(noun) && s.won() >= LARGE {
        return Some(Role::Turnover);
    }
    if named == Some(Role::Price) && is_spent_on_price(s, own) {
        return Some(Role::Budget);
    }
    let saved = s.governor.and_then(|verb| verb.role()) == Some(Role::Other);
    if noun.role(&s.clause).is_some_and(|role| is_cost_of_authority(s, noun, role))
        && !saved
        && !noun.head(&s.clause).has(Class::Tab)
    {
        return Some(Role::Budget);
    }
    Some(governed(s, prizes(s, noun, noun.role(&s.clause)?)))
}

/// `3 billion won came |from the state|`, `secured 3 billion won in funds |from the city|`: `own` is the role of the verb.
fn is_from_state(s: &Statement<'_>, from: Option<Phrase>, own: Option<Role>) -> bool {
    let behind = s.next();
    let sender = from.or_else(|| behind.noun.filter(|_| behind.bond == Bond::From));
    let city = sender.is_some_and(|noun| noun.words(&s.clause).iter().any(|word| word.has(Class::Source)));
    city && (from.is_some() || own == Some(Role::Grant))
        && (own.is_none()
            || own == Some(Role::Grant) && s.won() >= LARGE
            || s.lead.link == Link::None && matches!(own, Some(Role::Budget | Role::Price)))
}

/// `will be invested in |the discount| of certificates`.
fn is_spent_on_price(s: &Statement<'_>, own: Option<Role>) -> bool {
    let scene = s.clause.scene;
    let listed = || s.last() == Some(Role::Budget) && scene.before().any(|at| scene.is_money(at));
    s.tail.bond == Bond::In && s.won() >= LARGE && (own == Some(Role::Budget) || listed())
}

/// `|will foot| 3 billion won of the bill`.
fn foots(s: &Statement<'_>) -> bool {
    let bill = s.content().is_some_and(|noun| noun.head(&s.clause).has(Class::Tab));
    bill && s.won() >= LARGE
        && s.governor
            .and_then(|verb| verb.role())
            .is_some_and(|role| matches!(role, Role::Budget | Role::Support))
}

/// `added 3 billion won |of its own|`, `drew it |from its own coffers|`.
fn is_own(s: &Statement<'_>) -> bool {
    let own =
        (s.clause.at + 2..s.clause.at + 4).any(|at| s.clause.get(at).is_some_and(|word| word.is("own")));
    let district = s.content().is_some_and(|noun| {
        let words = noun.words(&s.clause);
        noun.head(&s.clause).cue.weak.is_some()
            && words[0].is_one(&const { Words::of(["district", "ward", "own"]) })
    });
    let of = s.clause.get(s.clause.at + 1).is_some_and(|word| word.has(Class::Of));
    (of && own || district || own && is_from_coffers(s)) && s.won() >= LARGE
}

/// `drew 2 billion won |from its own coffers|`: not `from his own savings`.
fn is_from_coffers(s: &Statement<'_>) -> bool {
    s.tail.bond == Bond::From
        && s.source().is_some_and(|noun| noun.weak_role(&s.clause) == Some(Role::Budget))
}

/// What a verb makes of a noun: help that an authority secures is a grant, savings that are given are a donation.
fn governed(s: &Statement<'_>, role: Role) -> Role {
    let verb = s.governor.and_then(|verb| verb.role());
    match (verb, role) {
        // `18 shops |got| 94 million won in payouts`: not a grant, which an authority gets.
        (Some(Role::Grant), Role::Support) if s.is_of_people() => Role::Support,
        (Some(Role::Grant | Role::Prize), Role::Support | Role::Prize) if s.won() >= LARGE => Role::Grant,
        (Some(Role::Donation), Role::Turnover | Role::Price) if !is_donated_verb(s) => role,
        (Some(Role::Donation), Role::Support) if s.is_verb(Class::Raises) && s.lead.link == Link::Copula => {
            role
        }
        (Some(Role::Donation), Role::Support | Role::Turnover | Role::Price | Role::Other) => Role::Donation,
        (Some(Role::Loan), Role::Price | Role::Support) => Role::Loan,
        (Some(Role::Limit), Role::Price | Role::Turnover) if s.lead.link == Link::Copula => Role::Limit,
        (Some(Role::Other), Role::Price | Role::Turnover) if s.lead.link != Link::Copula => Role::Other,
        (Some(Role::Support), Role::Turnover | Role::Other) if is_donated(s) => Role::Donation,
        // `recovered 260 million won in unpaid fines`: what all of them brought.
        (Some(Role::Turnover), Role::Price) if s.won() >= LARGE && s.content().is_some() => Role::Turnover,
        // `to support |sales of| 40 billion won`.
        (Some(Role::Support), Role::Turnover) if s.measure().is_none() => Role::Support,
        (Some(Role::Support), Role::Price) if s.is_verb(Class::Offers) && is_discount(s) => role,
        (Some(Role::Support), Role::Price)
            if s.tail.bond == Bond::Of || !s.is_verb(Class::Pays) || s.lead.ceiling && !s.is_of_people() =>
        {
            Role::Support
        }
        _ => role,
    }
}

/// `donate` and its like; taxes are collected and funds raised, too.
fn is_donated_verb(s: &Statement<'_>) -> bool {
    !s.is_verb(Class::Collects) && !s.is_verb(Class::Raises)
}

/// A cost is what the noun says, whatever verb is near: `the project budget is`.
pub(super) const COST: Rule = Rule {
    id: "en/context/cost",
    finds: &[
        "The project budget is [1.2 billion won]. => budget | project budget | - | - | planned",
        "Guro-gu (Mayor Lee Sung) builds a hall.\n\nMapo-gu (Mayor Yoo Dong-kyun) builds one, too.\n\nThe project budget is [1.2 billion won]. => budget | project budget | 11440 | - | planned",
        "Guro-gu (Mayor Lee Sung) builds a hall.\n\nGuests from Mapo-gu (Mayor Yoo Dong-kyun) came.\n\nThe project budget is [1.2 billion won]. => budget | hall | 11530 | - | planned",
    ],
    skips: &["The district invests 1.2 billion won."],
};

pub(super) fn cost(s: &Statement<'_>) -> Option<Role> {
    let noun = s.measure()?;
    if is_met(s, noun) {
        return Some(Role::Support);
    }
    // `pays legal fees apart from moving costs |(200,000 won)|`.
    let small = s.lead.link == Link::Paren && s.won() < SMALL && s.last() == Some(Role::Support);
    if small && noun.weak_role(&s.clause) == Some(Role::Budget) {
        return Some(Role::Support);
    }
    let bound = matches!(s.lead.link, Link::Copula | Link::Colon | Link::Paren | Link::Noun);
    let verbless = s.governor.is_none_or(|verb| verb.role().is_none());
    (bound || verbless || !s.is_object(noun)).then(|| noun.weak_role(&s.clause)).flatten()
}

/// `the district |meets| funeral |costs of up to| 800,000 won`: what one person gets at most.
fn is_met(s: &Statement<'_>, noun: Phrase) -> bool {
    const MEETS: Words<4> = Words::of(["meet", "meets", "met", "meeting"]);
    let small = s.lead.ceiling && s.lead.link == Link::Of && s.won() < LARGE;
    let meets = |at: usize| s.clause.tokens[at].is_one(&MEETS);
    small && noun.weak_role(&s.clause) == Some(Role::Budget) && s.governor.is_some_and(|verb| meets(verb.at))
}

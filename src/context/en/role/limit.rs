//! Amounts that nobody pays or gets as such: a ceiling or threshold, and one certificate of many.

use super::{GRANT, LARGE, SMALL};
use crate::context::en::statement::{Link, Phrase, Statement, Tense};
use crate::context::en::word::{Class, Classes, Sense, Token, Words};
use crate::context::{Role, Rule};

/// A ceiling on buying and holding, a threshold of income or sales.
pub(super) const CEILING: Rule = Rule {
    id: "en/context/ceiling",
    finds: &[
        "Residents can buy up to [500,000 won] a month. => limit | - | - | - | standing",
        "Shops with annual sales over [1 billion won] are left out. => limit | annual sales | - | - | standing",
        "Bills above [2 million won] can be paid in parts. => limit | Bills | - | - | standing",
        "It helps families with savings of less than [10 million won]. => limit | savings | - | - | standing",
        "The income has to be [2 million won] or less. => limit | income | - | - | standing",
    ],
    skips: &[
        "Sales of over 1 billion won were reached.",
        "The project brought savings of over 10 million won.",
        "A grant covers up to 2 million won.",
    ],
};

pub(super) fn ceiling(s: &Statement<'_>) -> Option<Role> {
    (is_first(s)
        || is_above(s)
        || is_held(s)
        || is_eligible(s)
        || is_obliged(s)
        || is_bounded(s)
        || is_filled(s)
        || is_of_those(s)
        || is_forbidden(s))
    .then_some(Role::Limit)
}

/// `|bills above| 2 million won can be paid in parts`: which of them.
fn is_above(s: &Statement<'_>) -> bool {
    let bounded = s.lead.link == Link::Noun && (s.lead.floor || s.lead.ceiling);
    let many = |noun: Phrase| {
        noun.role(&s.clause) == Some(Role::Price) && noun.head(&s.clause).is_plural() && noun.first < 2
    };
    bounded && s.won() < LARGE && s.speaks_of(Class::Modal) && s.measure().is_some_and(many)
}

/// `|the first| 3 million won`.
fn is_first(s: &Statement<'_>) -> bool {
    let before = &s.clause.tokens[..s.clause.at];
    s.won() < LARGE && matches!(before, [.., the, first] if first.is("first") && the.is("the"))
}

/// `5 percent of the sum, |but never more than|`, `as long as the |order| comes to 3,000 won |or more|`.
fn is_bounded(s: &Statement<'_>) -> bool {
    let near = || s.clause.tokens[..=s.lead.anchor].iter().rev().take(3);
    let but = || near().take(2).any(|word| word.is("but"));
    s.lead.ceiling && (but() || is_earned(s))
        || s.tail.compared && near().any(|word| word.has(Class::Ordered))
}

/// `a shop |may take in| no more than 100 million won`.
fn is_earned(s: &Statement<'_>) -> bool {
    let earns = |at: usize| {
        let may = s.clause.prev(at).is_some_and(|word| word.has(Class::Modal));
        may && s.clause.verb(at).is_some_and(|verb| verb.sense == Sense::Role(Role::Turnover))
    };
    s.governor.is_some_and(|verb| earns(verb.at))
}

/// What may be bought or held.
fn is_held(s: &Statement<'_>) -> bool {
    let allowed = || (s.tail.per || is_buyer(s)) && s.speaks_of(Class::Modal);
    let denied = || s.lead.floor && is_denied(s) || s.lead.link == Link::Copula && most(s);
    // `can use the kitchen |for 2,000 won| an hour`: what it costs.
    let costs = s.lead.link == Link::At && s.won() < SMALL && !s.lead.ceiling && !s.lead.floor;
    let holds = s.governor.is_some_and(|verb| verb.sense == Sense::Hold) && !costs;
    holds && (s.lead.ceiling || allowed() || denied())
}

/// `|the card can be charged up to| 300,000 won`: what it holds at most. Not `visitors can be charged`.
fn is_filled(s: &Statement<'_>) -> bool {
    const FILLS: Words<4> = Words::of(["charged", "recharged", "loaded", "topped"]);
    const HOLDERS: Words<5> = Words::of(["card", "pass", "wallet", "account", "currency"]);
    let filled = |at: usize| s.clause.tokens[at].is_one(&FILLS) && s.clause.verb(at).is_some();
    let near = s.lead.anchor.saturating_sub(2)..=s.lead.anchor;
    if !s.lead.ceiling
        || !s.speaks_of(Class::Modal)
        || !s.governor.is_some_and(|verb| near.contains(&verb.at))
    {
        return false;
    }
    let holds =
        |noun: Phrase| noun.head(&s.clause).is_one(&HOLDERS) || noun.role(&s.clause) == Some(Role::Issue);
    s.governor.is_some_and(|verb| filled(verb.at)) && s.subject().is_some_and(holds)
}

/// In the news of certificates, `a person |may buy| 500,000 won worth`.
fn is_buyer(s: &Statement<'_>) -> bool {
    let may = s.governor.and_then(|verb| s.clause.prev(verb.at)).is_some_and(|word| word.has(Class::Modal));
    let issued = || s.before().any(|said| said.role == Some(Role::Issue));
    may && s.won() < GRANT && matches!(s.lead.link, Link::Verb(_)) && issued()
}

/// What sales or income are compared with.
fn is_eligible(s: &Statement<'_>) -> bool {
    let bounded = s.lead.ceiling || s.lead.floor || s.tail.compared || exceeds(s);
    bounded && (is_of_income(s) || is_earning(s) || is_debt(s) || is_saved(s) || is_deposit(s)) && !is_past(s)
}

/// The income that the amount measures.
fn income(s: &Statement<'_>) -> Option<Phrase> {
    s.measure().filter(|noun| noun.role(&s.clause) == Some(Role::Turnover))
}

fn is_of_income(s: &Statement<'_>) -> bool {
    if is_whose(s) {
        return true;
    }
    income(s).is_some_and(|noun| {
        let owner = s.clause.prev(noun.first).is_some_and(|word| word.has(Class::Owning));
        s.tail.compared || s.lead.ceiling || matches!(s.lead.link, Link::Noun | Link::Copula) || owner
    })
}

/// `tenants |whose deposit| is 30 million won |or less|`.
fn is_whose(s: &Statement<'_>) -> bool {
    let price = s.measure().filter(|noun| noun.role(&s.clause) == Some(Role::Price));
    price.is_some_and(|noun| s.clause.prev(noun.first).is_some_and(|word| word.is("whose")))
}

/// `with |debts| of over 50 million won`.
fn is_debt(s: &Statement<'_>) -> bool {
    let debt =
        s.measure().is_some_and(|noun| noun.head(&s.clause).is("debts") || noun.head(&s.clause).is("debt"));
    debt && s.lead.link == Link::Of
}

/// `leases |with deposits of| 100 million won |or less|`, `a house with |a price of| 900 million won or less`.
fn is_deposit(s: &Statement<'_>) -> bool {
    const OWNED: Words<5> = Words::of(["deposit", "deposits", "price", "prices", "value"]);
    let deposit = |noun: Phrase| noun.head(&s.clause).is_one(&OWNED);
    // `|with deposits up to| 90 million won`.
    let with = |noun: Phrase| {
        noun.head(&s.clause).is("deposits")
            && s.clause.prev(noun.first).is_some_and(|word| word.has(Class::With))
    };
    let up_to = || s.lead.ceiling && s.lead.link == Link::Noun && s.measure().is_some_and(with);
    let bounded = s.tail.compared && s.lead.link == Link::Of || up_to();
    bounded && s.won() >= GRANT && s.measure().is_some_and(deposit)
}

/// `from households with deposits up to 90 million won to |those up to| 140 million won`.
fn is_of_those(s: &Statement<'_>) -> bool {
    let those = s.clause.get(s.lead.anchor).is_some_and(|who| who.is("those"));
    those && s.lead.ceiling && s.last() == Some(Role::Limit)
}

/// `|families with savings of| less than 10 million won`: not what a project ends with.
fn is_saved(s: &Statement<'_>) -> bool {
    let savings = s.lead.noun.filter(|noun| s.lead.link == Link::Of && noun.head(&s.clause).is("savings"));
    let with = savings.and_then(|noun| noun.first.checked_sub(1));
    with.is_some_and(|with| {
        let who = s.clause.prev(with).is_some_and(|word| word.has(Class::Person));
        who && s.clause.tokens[with].has(Class::Owning)
    })
}

fn is_earning(s: &Statement<'_>) -> bool {
    let sold = s.tail.compared && s.governor.is_some_and(|verb| verb.role() == Some(Role::Turnover));
    sold || s.lead.link != Link::Copula && s.is_verb(Class::Earns)
}

/// `sales |must| be 1 billion won`.
fn is_obliged(s: &Statement<'_>) -> bool {
    s.lead.link == Link::Copula && s.speaks_of(Class::Modal) && income(s).is_some() && !is_hoped(s)
}

/// `the deposit |must not exceed| 200 million won`, whatever it is that may be no larger.
fn is_forbidden(s: &Statement<'_>) -> bool {
    const EXCEEDS: Classes = Classes::of(&[Class::Exceeds]);
    if !s.clause.classes.has(EXCEEDS) {
        return false;
    }
    let verb = s.lead.anchor;
    let exceeds = s.clause.get(verb).is_some_and(|word| word.has(Class::Exceeds));
    let denied = |at: usize| {
        let word = &s.clause.tokens[at];
        word.is("cannot") || word.is("not") && s.clause.prev(at).is_some_and(|may| may.has(Class::Modal))
    };
    exceeds && verb.checked_sub(1).is_some_and(denied)
}

/// `|should| reach`, `|could| come to`: what is expected, not what is asked for.
fn is_hoped(s: &Statement<'_>) -> bool {
    let hoped = s.clause.prev(s.lead.anchor).is_some_and(|word| word.is("should") || word.is("could"));
    hoped && !s.clause.get(s.lead.anchor).is_some_and(Token::is_be)
}

/// `whose sales |exceed|`.
fn exceeds(s: &Statement<'_>) -> bool {
    let before = &s.clause.tokens[..s.lead.anchor];
    s.clause.get(s.lead.anchor).is_some_and(|word| word.has(Class::Exceeds))
        && before.iter().any(|word| word.is_one(&const { Words::of(["whose", "if", "where", "when"]) }))
}

/// `|no one| may hold more than`, `may |not| hold over`.
fn is_denied(s: &Statement<'_>) -> bool {
    s.clause.tokens[..s.lead.anchor]
        .iter()
        .any(|word| word.is_one(&const { Words::of(["no", "nobody", "not", "cannot"]) }))
}

/// `|the most| a person may buy is`.
fn most(s: &Statement<'_>) -> bool {
    let before = &s.clause.tokens[..s.lead.anchor];
    before.windows(2).any(|pair| pair[0].is("the") && pair[1].is("most")) && s.speaks_of(Class::Modal)
}

/// Whether the statement tells what was.
fn is_past(s: &Statement<'_>) -> bool {
    s.lead.link == Link::Copula && s.governor.and_then(|verb| verb.tense(&s.clause)) == Some(Tense::Past)
}

/// One certificate of a small amount is no issue: it is won, given or bought.
pub(super) const GIFT: Rule = Rule {
    id: "en/context/gift",
    finds: &[
        "Ten visitors are drawn in a lottery for gift certificates ([5,000 won]). => prize | gift certificates | - | - | standing",
    ],
    skips: &[
        "Guro-gu will issue gift certificates of 5 billion won.",
        "It comes in denominations of 10,000 won.",
    ],
};

pub(super) fn gift(s: &Statement<'_>) -> Option<Role> {
    let small = || s.won() < GRANT;
    let noun = s.measure().or_else(|| s.worth()).filter(|_| small())?;
    let one = noun.role(&s.clause) == Some(Role::Issue);
    let scene = s.clause.scene;
    let listed = || s.last() == Some(Role::Support) && scene.before().any(|at| scene.is_money(at));
    one.then(|| match s.governor.and_then(|verb| verb.role()) {
        // `gives 3 million won: 1 million won in a grant, 2 million won in vouchers`.
        None if listed() => Role::Support,
        _ if s.speaks_of(Class::Lottery) || s.before().any(|said| said.role == Some(Role::Prize)) => {
            Role::Prize
        }
        Some(Role::Support | Role::Grant) => Role::Support,
        Some(Role::Turnover) if s.is_verb(Class::Earns) => Role::Support,
        Some(Role::Prize) => Role::Prize,
        _ => Role::Price,
    })
}

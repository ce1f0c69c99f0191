//! Amounts that nobody pays or gets as such: a ceiling or threshold, and one certificate of many.

use super::super::cue::Sense;
use super::super::lead::Link;
use super::super::mark::Mark;
use super::super::statement::Statement;
use super::super::verb::Tense;
use super::GRANT;
use crate::context::{Role, Rule};

/// A ceiling on buying and holding, a threshold of income or sales.
pub(super) const CEILING: Rule = Rule {
    id: "en/context/ceiling",
    finds: &[
        "Residents can buy up to [500,000 won] a month. => limit | - | - | - | standing",
        "Shops with annual sales over [1 billion won] are left out. => limit | annual sales | - | - | standing",
        "The income has to be [2 million won] or less. => limit | income | - | - | standing",
    ],
    skips: &["Sales of over 1 billion won were reached.", "A grant covers up to 2 million won."],
};

pub(super) fn ceiling(s: &Statement<'_>) -> Option<Role> {
    let clause = &s.clause;
    let bounded = s.lead.ceiling || s.lead.floor || s.tail.compared;
    let allowed = s.tail.per && s.speaks_of(Mark::Modal);
    let held = (s.lead.ceiling || allowed) && s.governor.is_some_and(|verb| verb.sense == Sense::Hold);
    let measure = s.measure().filter(|noun| noun.role(clause) == Some(Role::Turnover));
    let eligible = measure.is_some_and(|noun| {
        let owner = clause.prev(noun.first).is_some_and(|word| word.has(Mark::Owning));
        s.tail.compared || matches!(s.lead.link, Link::Noun | Link::Copula) || owner
    });
    let earning = s.tail.compared && s.governor.is_some_and(|verb| verb.role() == Some(Role::Turnover));
    let earning = earning || bounded && s.lead.link != Link::Copula && s.is_verb(Mark::Earns);
    let first = s.clause.prev(s.clause.at).is_some_and(|word| word.is("first"))
        && s.clause.tokens[..s.clause.at].iter().rev().nth(1).is_some_and(|word| word.is("the"));
    if first {
        return Some(Role::Limit);
    }
    let obliged = measure.is_some() && s.lead.link == Link::Copula && s.speaks_of(Mark::Modal);
    (held || bounded && (eligible || earning) && !is_past(s) || obliged).then_some(Role::Limit)
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
    let noun = s.measure().or_else(|| s.worth())?;
    let one = noun.role(&s.clause) == Some(Role::Issue) && s.won() < GRANT;
    one.then(|| match s.governor.and_then(|verb| verb.role()) {
        _ if s.speaks_of(Mark::Lottery) || s.before().any(|said| said.role == Some(Role::Prize)) => {
            Role::Prize
        }
        Some(Role::Support | Role::Grant) => Role::Support,
        Some(Role::Prize) => Role::Prize,
        _ => Role::Price,
    })
}

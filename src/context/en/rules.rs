//! The rules that tell the role of an amount in English. The first that decides wins: what is bound to the amount itself comes before
//! its verb, the verb before what only stands near, and what the item spoke of before comes last.

use super::cue::{Mark, Sense};
use super::earlier;
use super::lead::Link;
use super::phrase::Phrase;
use super::statement::Statement;
use super::tail::Bond;
use super::verb::Tense;
use crate::context::{Role, Rule};

/// A rule and what it does.
pub(super) type Decider = (Rule, fn(&Statement<'_>) -> Option<Role>);

/// The total order.
pub(super) const RULES: &[Decider] = &[
    (CEILING, ceiling),
    (GIFT, gift),
    (MEASURE, measure),
    (WORTH, worth),
    (COST, cost),
    (VERB, verb),
    (LIST, list),
    (AGAIN, again),
    (FUNDS, funds),
    (PURPOSE, purpose),
    (SPENT, spends),
    (PRICE, priced),
    (NEAR, near),
    (BEFORE, before),
    (EARLIER, named_earlier),
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
        _ if id == LIST.id => Taken::Listed,
        _ if id == BEFORE.id || id == AGAIN.id => Taken::Before,
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

/// A ceiling on buying and holding, a threshold of income or sales.
const CEILING: Rule = Rule {
    id: "en/context/ceiling",
    finds: &[
        "Residents can buy up to [500,000 won] a month. => limit | - | - | - | standing",
        "Shops with annual sales over [1 billion won] are left out. => limit | annual sales | - | - | standing",
        "The income has to be [2 million won] or less. => limit | income | - | - | standing",
    ],
    skips: &["Sales of over 1 billion won were reached.", "A grant covers up to 2 million won."],
};

fn ceiling(s: &Statement<'_>) -> Option<Role> {
    let clause = &s.clause;
    let bounded = s.lead.ceiling || s.lead.floor || s.tail.compared;
    let allowed = s.tail.per && s.speaks_of(Mark::Modal);
    let held = (s.lead.ceiling || allowed) && s.governor.is_some_and(|verb| verb.sense == Sense::Hold);
    let measure = s.measure().filter(|noun| noun.role(clause) == Some(Role::Turnover));
    let eligible = measure.is_some_and(|noun| {
        let owner =
            clause.prev(noun.first).is_some_and(|word| word.is_any(&["with", "whose", "having", "a", "an"]));
        s.tail.compared || matches!(s.lead.link, Link::Noun | Link::Copula) || owner
    });
    let earning = s.tail.compared && s.governor.is_some_and(|verb| verb.role() == Some(Role::Turnover));
    let earning = earning || bounded && s.lead.link != Link::Copula && is_verb(s, &["earning", "earns"]);
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
const GIFT: Rule = Rule {
    id: "en/context/gift",
    finds: &[
        "Ten visitors are drawn in a lottery for gift certificates ([5,000 won]). => prize | gift certificates | - | - | standing",
    ],
    skips: &[
        "Guro-gu will issue gift certificates of 5 billion won.",
        "It comes in denominations of 10,000 won.",
    ],
};

fn gift(s: &Statement<'_>) -> Option<Role> {
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

/// The noun that the amount measures: `a limit of`, `the fee is`, `loans (`.
const MEASURE: Rule = Rule {
    id: "en/context/measure",
    finds: &[
        "The monthly purchase limit is [700,000 won]. => limit | monthly purchase limit | - | - | standing",
        "There is a fee of [3,000 won]. => price | fee | - | - | standing",
    ],
    skips: &["The district spent 3 billion won."],
};

fn measure(s: &Statement<'_>) -> Option<Role> {
    let noun = s.measure()?;
    let role = noun.role(&s.clause)?;
    Some(governed(s, prizes(s, noun, role)))
}

/// What all the prizes come to is money that an authority spends; `prize money` for each is a prize.
fn prizes(s: &Statement<'_>, noun: Phrase, role: Role) -> Role {
    let money = noun.head(&s.clause).is("money") && !s.tail.per && s.won() >= SMALL;
    let all = s.lead.total || s.lead.link == Link::Worth || money;
    if role == Role::Prize && all { Role::Budget } else { role }
}

/// What is worth the amount, or what it consists of: `certificates worth`, `worth of certificates`, `in donations`.
const WORTH: Rule = Rule {
    id: "en/context/worth",
    finds: &[
        "Loans totaling [6 billion won] were given. => loan | Loans | - | - | done",
        "The bazaar brought [5 million won] in donations. => donation | donations | - | - | done",
    ],
    skips: &["It invested 3 billion won in parks."],
};

fn worth(s: &Statement<'_>) -> Option<Role> {
    let from = s.source();
    let own = s
        .governor
        .and_then(|verb| verb.role())
        .filter(|_| !s.clause.prev(s.lead.anchor).is_some_and(|word| word.is("including")));
    let city = from.is_some_and(|noun| noun.words(&s.clause).iter().any(|word| word.has(Mark::Source)));
    if city && (own.is_none() || s.lead.link == Link::None && own == Some(Role::Budget)) {
        return Some(Role::Grant);
    }
    let noun = s.worth().filter(|noun| noun.role(&s.clause).is_some()).or(from)?;
    Some(governed(s, prizes(s, noun, noun.role(&s.clause)?)))
}

/// What a verb makes of a noun: help that an authority secures is a grant, savings that are given are a donation.
fn governed(s: &Statement<'_>, role: Role) -> Role {
    let verb = s.governor.and_then(|verb| verb.role());
    match (verb, role) {
        (Some(Role::Grant | Role::Prize), Role::Support | Role::Prize) if s.won() >= LARGE => Role::Grant,
        (Some(Role::Donation), Role::Turnover | Role::Price) if !is_donated_verb(s) => role,
        (Some(Role::Donation), Role::Support | Role::Turnover | Role::Price) => Role::Donation,
        (Some(Role::Support), Role::Turnover) if is_donated(s) => Role::Donation,
        (Some(Role::Support), Role::Turnover) => Role::Support,
        (Some(Role::Support), Role::Price) if s.tail.bond == Bond::Of || !is_verb(s, &["pay", "paid"]) => {
            Role::Support
        }
        _ => role,
    }
}

/// Whether the verb that governs the amount begins so.
fn is_verb(s: &Statement<'_>, stems: &[&str]) -> bool {
    let verb = s.governor.map(|governor| s.clause.tokens[governor.at].text.to_ascii_lowercase());
    verb.is_some_and(|verb| stems.iter().any(|stem| verb.starts_with(stem)))
}

/// `donate` and its like; taxes are collected and funds raised, too.
fn is_donated_verb(s: &Statement<'_>) -> bool {
    !is_verb(s, &["collect", "rais", "gather"])
}

/// Whether the sentence speaks of a donation.
fn is_donated(s: &Statement<'_>) -> bool {
    s.phrase_of(Role::Donation).is_some()
}

/// A cost is what the noun says, whatever verb is near: `the project budget is`.
const COST: Rule = Rule {
    id: "en/context/cost",
    finds: &["The project budget is [1.2 billion won]. => budget | project budget | - | - | planned"],
    skips: &["The district invests 1.2 billion won."],
};

fn cost(s: &Statement<'_>) -> Option<Role> {
    let noun = s.measure()?;
    let bound = matches!(s.lead.link, Link::Copula | Link::Colon | Link::Paren | Link::Noun);
    let verbless = s.governor.is_none_or(|verb| verb.role().is_none());
    (bound || verbless || !s.is_object(noun)).then(|| noun.weak_role(&s.clause)).flatten()
}

/// The verb that governs the amount.
const VERB: Rule = Rule {
    id: "en/context/verb",
    finds: &[
        "Mapo-gu will issue [5 billion won]. => issue | - | 11440 | - | planned",
        "The district secured [2 billion won]. => grant | - | - | - | done",
    ],
    skips: &["It was 5 billion won."],
};

fn verb(s: &Statement<'_>) -> Option<Role> {
    let governor = s.governor.filter(|_| !is_parallel(s))?;
    let subject = super::lead::subject(&s.clause, governor.at).filter(|_| !governor.passive);
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
        Role::Grant if s.won() < PRIZE && is_verb(s, &["win", "won"]) => Role::Prize,
        Role::Grant if people || s.tail.per || s.lead.ceiling || s.won() < GRANT => Role::Support,
        Role::Support if s.is_passive() && s.won() >= LARGE && is_sourced(s) => Role::Grant,
        Role::Support if s.won() >= LARGE && subject.is_some_and(|noun| noun.is_sourced(&s.clause)) => {
            Role::Grant
        }
        Role::Budget if s.won() < SMALL && s.tail.per => Role::Support,
        Role::Donation if is_authority(s, subject) => Role::Budget,
        Role::Donation if is_fined(s) => Role::Price,
        Role::Support => supported(s, named, people),
        Role::Price if s.won() >= SMALL && is_verb(s, &["cost"]) => Role::Budget,
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
    s.last() == Some(Role::Price) && is_verb(s, &["collect"]) && !is_donated(s)
}

/// Whether the money is given to an authority: `left |the district| 120 million won`.
fn is_to_authority(s: &Statement<'_>) -> bool {
    let Some(verb) = s.governor.filter(|verb| !verb.passive && verb.at < s.lead.anchor) else { return false };
    let between = &s.clause.tokens[verb.at + 1..=s.lead.anchor];
    let short = between.len() < 4 && matches!(s.lead.link, Link::Verb(_));
    short
        && between.last().is_some_and(|word| {
            word.text.ends_with("-gu") || word.is_any(&["district", "city", "foundation", "council"])
        })
}

/// A district that contributes to something spends its own money.
fn is_authority(s: &Statement<'_>, subject: Option<Phrase>) -> bool {
    let head = subject.map(|noun| noun.head(&s.clause).text);
    is_verb(s, &["contribut"]) && head.is_none_or(|head| head.ends_with("-gu") || head == "district")
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
        || earlier::find(s.clause.scene, earlier::names(Role::Issue), earlier::any).is_some()
}

/// Whether the amount is for a work of the authority's.
fn spent(s: &Statement<'_>) -> bool {
    let noun = s.tail.noun.filter(|_| matches!(s.tail.bond, Bond::For | Bond::In | Bond::Purpose(_)));
    noun.is_some_and(|noun| noun.words(&s.clause).iter().any(|word| word.has(Mark::Work)))
}

/// An amount that the item has named before is what it was.
const AGAIN: Rule = Rule {
    id: "en/context/again",
    finds: &[
        "Guro-gu secured 3 billion won. “The [3 billion won] is a great help.” => grant | - | 11530 | - | done",
    ],
    skips: &["Guro-gu secured 3 billion won. Another 2 billion won is a great help."],
};

fn again(s: &Statement<'_>) -> Option<Role> {
    s.said_again()?.role
}

/// A word for money itself, where no verb says more: `with a budget of`, `with`.
const FUNDS: Rule = Rule {
    id: "en/context/funds",
    finds: &[
        "With [300 million won], Mapo-gu built a park last year. => budget | park | 11440 | 2021 | done",
    ],
    skips: &["Residents gave 3 million won."],
};

fn funds(s: &Statement<'_>) -> Option<Role> {
    let noun = s.measure().or_else(|| s.worth());
    let weak = noun.and_then(|noun| noun.weak_role(&s.clause));
    weak.or_else(|| (s.lead.link == Link::With && s.won() >= LARGE).then_some(Role::Budget))
}

/// What the amount is for.
const PURPOSE: Rule = Rule {
    id: "en/context/purpose",
    finds: &["[3 billion won] for new parks => budget | new parks | - | - | planned"],
    skips: &["3 million won for two"],
};

fn purpose(s: &Statement<'_>) -> Option<Role> {
    let work = |noun: &Phrase| noun.words(&s.clause).iter().any(|word| word.has(Mark::Work));
    let named = s.aim().and_then(|noun| noun.role(&s.clause));
    let phrases = [s.aim(), s.worth(), s.measure()];
    named.or_else(|| phrases.iter().flatten().any(work).then_some(Role::Budget))
}

/// A member of a list is what the member before it is.
const LIST: Rule = Rule {
    id: "en/context/list",
    finds: &[
        "The admission is 3,000 won for adults and [1,000 won] for children. => price | admission | - | - | standing",
    ],
    skips: &["It was 5 billion won.", "It spent 2 billion won on parks and 1 billion won on roads."],
};

fn list(s: &Statement<'_>) -> Option<Role> {
    let scene = s.clause.scene;
    let same = scene.before().any(|at| scene.is_money(at));
    s.before().next().filter(|_| same)?.role
}

/// A large amount with which something is done.
const SPENT: Rule = Rule {
    id: "en/context/spent",
    finds: &[
        "Last year Mapo-gu planted trees worth [300 million won]. => budget | trees | 11440 | 2021 | done",
    ],
    skips: &["Last year Mapo-gu planted a tree worth 300,000 won."],
};

fn spends(s: &Statement<'_>) -> Option<Role> {
    if s.lead.link == Link::Colon && s.won() >= LARGE {
        return Some(Role::Budget);
    }
    if is_sized(s) {
        return Some(Role::Budget);
    }
    let does = matches!(s.governor?.sense, Sense::Other | Sense::Hold);
    let bound =
        s.governor?.passive || matches!(s.lead.link, Link::Verb(_) | Link::With | Link::At | Link::Worth);
    let people = super::lead::subject(&s.clause, s.governor?.at)
        .is_some_and(|noun| noun.head(&s.clause).has(Mark::Person));
    (does && bound && !people && s.won() >= LARGE).then_some(Role::Budget)
}

/// `is estimated at`, `ran to`, `trimmed the request by`: what is large and has such a size costs it.
fn is_sized(s: &Statement<'_>) -> bool {
    let ran =
        s.clause.prev(s.lead.anchor).is_some_and(|word| word.is_any(&["ran", "runs", "estimated", "put"]));
    let verb = ran || is_verb(s, &["estimat", "trim", "slash", "cut"]);
    s.lead.link == Link::Copula && s.won() >= LARGE && verb
}

/// What the size of an amount rules out: a ticket's price is no budget, billions are no fee, and what one person can hold is no issue.
pub(super) fn sized(s: &Statement<'_>, role: Role) -> Role {
    match role {
        Role::Budget if s.won() < TINY => Role::Price,
        // `comes in 10,000 and 50,000 won`, `nobody may hold more than 1.5 million won`: terms of what is issued.
        Role::Issue if s.won() < GRANT && s.speaks_of(Mark::Modal) => Role::Limit,
        Role::Issue if s.won() < GRANT => Role::Price,
        Role::Price if s.won() >= HUGE && s.lead.link != Link::At => {
            let named = s.measure().or_else(|| s.worth()).and_then(|noun| noun.role(&s.clause));
            if named == Some(Role::Price) { Role::Other } else { Role::Budget }
        }
        role => role,
    }
}

/// A small amount at which or for which something is had.
const PRICE: Rule = Rule {
    id: "en/context/price",
    finds: &["Visitors can taste the soup for [3,000 won]. => price | - | - | - | standing"],
    skips: &["Visitors brought 3,000 won."],
};

fn priced(s: &Statement<'_>) -> Option<Role> {
    (s.lead.link == Link::At && s.won() < SMALL).then_some(Role::Price)
}

/// The nearest word of the sentence that names a role.
const NEAR: Rule = Rule {
    id: "en/context/near",
    finds: &["Thanks to donors, the box held [3 million won]. => donation | donors | - | - | done"],
    skips: &["It was 5 billion won."],
};

fn near(s: &Statement<'_>) -> Option<Role> {
    let role = s.nearest().filter(|role| !matches!(role, Role::Limit | Role::Price) || s.won() < LARGE);
    let funds =
        || s.clause.tokens.iter().any(|token| token.cue.weak == Some(Role::Budget)) && s.won() >= LARGE;
    let prize = || s.won() < PRIZE && s.speaks_of(Mark::Lottery);
    role.or_else(|| prize().then_some(Role::Prize)).or_else(|| funds().then_some(Role::Budget))
}

/// What the item spoke of before.
const BEFORE: Rule = Rule {
    id: "en/context/before",
    finds: &["The fee is 3,000 won. For two it is [5,000 won]. => price | fee | - | - | standing"],
    skips: &["It was 5 billion won."],
};

fn before(s: &Statement<'_>) -> Option<Role> {
    let scene = s.clause.scene;
    scene.memory.last(scene.amount().item)?.role
}

/// What the sentences before have named, though without an amount.
const EARLIER: Rule = Rule {
    id: "en/context/earlier",
    finds: &[
        "Guro-gu pays a youth allowance. It is [500,000 won]. => support | youth allowance | 11530 | - | standing",
    ],
    skips: &["It was 5 billion won."],
};

fn named_earlier(s: &Statement<'_>) -> Option<Role> {
    earlier::find(s.clause.scene, earlier::names_any, earlier::any)?.1
}

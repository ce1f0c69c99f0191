//! What the role that a verb gives comes to in its sentence: who does it, to whom, how much and for each of what. No rules of their own, but what
//! the rules of the verb and the noun ask, a function for each role that can turn into another.
//!
//! The way through: [`of`] takes the role to its function; those of which there is more to ask have a file: what is [`given`], [`lent`](mod@lent), bought or sold ([`trade`]), won ([`prize`]), demanded ([`due`]).

pub(super) mod due;
pub(super) mod given;
mod lent;
pub(super) mod prize;
pub(super) mod trade;

use self::given::supported;
use self::lent::lent;
use self::trade::{
    is_bought, is_charged, is_earned_from_others, is_earned_help, is_fined, is_of_taxes, is_shopping,
    is_sold, is_sold_out, is_threshold,
};
use super::{GRANT, HUGE, LARGE, PRIZE, SMALL, TINY};
use crate::context::Role;
use crate::context::en::earlier;
use crate::context::en::statement::{Bond, Link, Phrase, Statement};
use crate::context::en::word::{Class, Classes, Token, Words};

/// The role of an amount whose verb gives `role`, with the subject of the verb and what it names.
pub(super) fn of(s: &Statement<'_>, role: Role, subject: Option<Phrase>, named: Option<Role>) -> Role {
    match role {
        Role::Grant => granted(s, subject, named),
        Role::Support => supported(s, subject, named),
        Role::Budget => spent(s, subject),
        Role::Loan => lent(s, subject),
        Role::Donation => donated(s, subject),
        Role::Price if s.won() >= SMALL && s.is_verb(Class::Costs) => Role::Budget,
        Role::Prize => prized(s),
        Role::Turnover => sold(s, subject, named),
        role => role,
    }
}

/// What is received: what is bought has a price; by people support, from a bazaar a donation, in taxes income.
fn granted(s: &Statement<'_>, subject: Option<Phrase>, named: Option<Role>) -> Role {
    let event = subject.is_some_and(|noun| noun.head(&s.clause).has(Class::Event));
    match () {
        () if is_bought(s) => Role::Price,
        () if is_completed(s) => Role::Budget,
        () if is_through_loan(s) || is_up_to_loan(s) => Role::Loan,
        () if is_in_budget(s) || is_in_plan(s, subject) => Role::Budget,
        () if is_prize(s, subject) || s.won() < PRIZE && s.is_verb(Class::Wins) => Role::Prize,
        () if subject.is_some_and(|noun| noun.head(&s.clause).has(Class::Borrower)) => Role::Loan,
        () if s.is_verb(Class::Brings) && matches!(named, Some(Role::Turnover | Role::Price)) => {
            Role::Turnover
        }
        () if s.is_verb(Class::Brings) && s.last() == Some(Role::Turnover) && is_trade(subject, s) => {
            Role::Turnover
        }
        () if is_income(s, subject) => Role::Turnover,
        () if s.is_verb(Class::Brings) && event => Role::Donation,
        () if s.is_verb(Class::Brings) && s.tail.bond == Bond::To && s.is_of_people() => Role::Donation,
        () if s.won() >= HUGE && is_of_speaker(s) => Role::Grant,
        () if is_counted(s, subject) => Role::Support,
        () if s.tail.per || s.lead.ceiling || s.won() < GRANT || s.is_of_people() => Role::Support,
        () => Role::Grant,
    }
}

/// What is spent: what an authority was allotted is a grant, what shoppers spend turnover.
fn spent(s: &Statement<'_>, subject: Option<Phrase>) -> Role {
    match () {
        () if s.won() < SMALL && s.tail.per && is_own_spending(s) => Role::Price,
        () if s.won() < SMALL && s.tail.per => Role::Support,
        () if s.won() < SMALL && is_threshold(s) => Role::Limit,
        () if s.won() < SMALL && is_said_to_spend(s) => Role::Price,
        () if is_allotted(s, subject) || is_from_state(s) => Role::Grant,
        () if is_shopping(s) => Role::Turnover,
        () => Role::Budget,
    }
}

/// `without |spending| 300,000 won on clothes`: nobody's in particular, and too little for an authority's.
fn is_said_to_spend(s: &Statement<'_>) -> bool {
    s.is_verb(Class::Spends) && !s.is_passive() && matches!(s.lead.link, Link::Verb(_))
}

/// `|they spent| 40,000 won a month on taxis`: what people say that they pay.
fn is_own_spending(s: &Statement<'_>) -> bool {
    const WHO: Words<5> = Words::of(["they", "he", "she", "I", "we"]);
    let Some(verb) = s.governor.filter(|verb| !verb.of_subject && s.is_verb(Class::Spends)) else {
        return false;
    };
    let they = s.clause.prev(verb.at).is_some_and(|word| word.is_one(&WHO));
    they || s.is_of_people()
}

/// What is given by the public: by a district it is its own money, by the state a grant, as a fine a price.
fn donated(s: &Statement<'_>, subject: Option<Phrase>) -> Role {
    match () {
        () if is_own_money(s, subject) => Role::Budget,
        () if s.source().is_some_and(|noun| noun.head(&s.clause).is("investors")) => Role::Turnover,
        () if s.won() >= LARGE && subject.is_some_and(|noun| is_state(s, noun)) => Role::Grant,
        () if is_fined(s) || is_charged(s) => Role::Price,
        () if is_of_taxes(s, subject) => Role::Turnover,
        () => Role::Donation,
    }
}

/// What is won: as much as no contest gives is a grant, so much for each of something help.
fn prized(s: &Statement<'_>) -> Role {
    match () {
        // `300 |students| will be awarded 450 million won`.
        () if s.won() >= LARGE && (s.is_passive() && s.is_of_people() || is_to_people(s)) => Role::Support,
        () if s.won() > PRIZE && is_awarded_to_many(s) => Role::Support,
        () if s.won() >= LARGE => Role::Grant,
        // `may take home a bag of herbs for 10,000 won`.
        () if s.lead.link == Link::At && s.won() < SMALL => Role::Price,
        () if s.tail.per || is_taken_home(s) => earned(s),
        () => Role::Prize,
    }
}

/// `has awarded 3 billion won |to 2,200 students|`.
fn is_to_people(s: &Statement<'_>) -> bool {
    let many = |noun: Phrase| noun.head(&s.clause).has(Class::Person) && noun.head(&s.clause).is_plural();
    !s.is_passive() && s.tail.bond == Bond::To && s.tail.noun.is_some_and(many)
}

/// `33 million won |will be awarded to 15 freshmen|`.
fn is_awarded_to_many(s: &Statement<'_>) -> bool {
    let Bond::Verb(verb) = s.tail.bond else { return false };
    let to = s.behind_verb(verb);
    let many = |noun: Phrase| {
        let head = noun.head(&s.clause);
        head.is_plural() && !head.has_any(Classes::of(&[Class::Lottery, Class::Entity, Class::Authority]))
    };
    s.is_passive() && !s.speaks_of(Class::Lottery) && to.bond == Bond::To && to.noun.is_some_and(many)
}

/// `seniors |take home| 290,000 won`, where nobody wins.
fn is_taken_home(s: &Statement<'_>) -> bool {
    s.is_verb(Class::Takes)
        && s.is_of_people()
        && s.last() != Some(Role::Prize)
        && !s.speaks_of(Class::Lottery)
}

/// What is sold or earned: certificates are issued, and what people earn for each of something helps them.
fn sold(s: &Statement<'_>, subject: Option<Phrase>, named: Option<Role>) -> Role {
    match () {
        () if s.won() >= GRANT && s.source().is_some_and(|who| is_state(s, who)) => Role::Grant,
        () if is_earned_from_others(s) => Role::Grant,
        () if is_sold_out(s) => Role::Turnover,
        () if s.lead.link == Link::At || is_sold(s) => Role::Price,
        () if named == Some(Role::Donation) => Role::Donation,
        () if s.tail.per && s.won() < TINY && s.is_of_people() => earned(s),
        () if s.tail.per && s.won() < PRIZE && is_wage(s, subject) => earned(s),
        () if is_earned_help(s) => Role::Support,
        () if is_placed(s, subject) => Role::Prize,
        () if !s.is_of_people() && !is_of_goods(s) && is_issued(s) => Role::Issue,
        () => Role::Turnover,
    }
}

/// Whether what is given or received is what someone won.
pub(super) fn is_prize(s: &Statement<'_>, subject: Option<Phrase>) -> bool {
    let wins = subject.is_some_and(|noun| noun.head(&s.clause).has(Class::Lottery));
    wins && s.won() < LARGE || s.won() < PRIZE && s.speaks_of(Class::Lottery)
}

/// `|she| hopes to secure 3 billion won`: who leads the district, for no single person is given as much.
fn is_of_speaker(s: &Statement<'_>) -> bool {
    const MOST: usize = 4;
    let Some(verb) = s.governor.filter(|verb| !verb.of_subject) else { return false };
    let before = &s.clause.tokens[verb.at.saturating_sub(MOST)..verb.at];
    before.iter().any(|word| word.is("he") || word.is("she"))
}

/// `corporations can receive |up to| 150 million won`, in the news of a loan.
fn is_up_to_loan(s: &Statement<'_>) -> bool {
    s.lead.ceiling && s.won() >= PRIZE && s.last() == Some(Role::Loan) && s.content().is_none()
}

/// `61 shops received 3 billion won |through the fund|`, in the news of a loan.
fn is_through_loan(s: &Statement<'_>) -> bool {
    let through = s.clause.get(s.clause.at + 1).is_some_and(|word| word.joins() && word.is("through"));
    through && s.won() >= LARGE && s.last() == Some(Role::Loan)
}

/// `|48 complexes| received`: many, and no authorities.
fn is_counted(s: &Statement<'_>, subject: Option<Phrase>) -> bool {
    let counted = |noun: Phrase| {
        let head = noun.head(&s.clause);
        let authority = head.has_any(Classes::of(&[
            Class::Authority,
            Class::Entity,
            Class::Work,
            Class::Scheme,
            Class::Lottery,
        ])) || head.is("districts");
        head.is_plural()
            && !authority
            && !head.is_capitalized()
            && s.clause.prev(noun.first).is_some_and(Token::is_number)
    };
    !s.is_verb(Class::Wins) && subject.is_some_and(counted)
}

/// `|a reading room| will get 145 million won`, in the news of a budget: a thing gets its money from the authority that the news is of.
fn is_in_plan(s: &Statement<'_>, subject: Option<Phrase>) -> bool {
    let planned = s.last() == Some(Role::Budget) && s.source().is_none() && s.won() >= GRANT;
    let taken = matches!(s.lead.link, Link::Verb(_)) && s.is_verb(Class::Takes) && s.content().is_none();
    let thing = |noun: Phrase| {
        let head = noun.head(&s.clause);
        let named = noun.words(&s.clause).iter().any(Token::is_capitalized);
        !named && !head.has_any(Classes::of(&[Class::Person, Class::Entity, Class::Authority, Class::Back]))
    };
    planned && taken && subject.is_some_and(thing)
}

/// `brought |projects worth 3 billion won to completion|`: what they cost.
fn is_completed(s: &Statement<'_>) -> bool {
    const ENDS: Words<4> = Words::of(["completion", "conclusion", "close", "end"]);
    let end = |noun: Phrase| noun.head(&s.clause).is_one(&ENDS);
    s.lead.link == Link::Worth && s.tail.bond == Bond::To && s.tail.noun.is_some_and(end)
}

/// `secured 3 billion won |in its budget|`.
fn is_in_budget(s: &Statement<'_>) -> bool {
    let own = |noun: Phrase| noun.head(&s.clause).is("budget") && !noun.is_sourced(&s.clause);
    // `in |this year's| budget`.
    let inside = s.clause.get(s.clause.at + 1).is_some_and(|word| word.has(Class::In));
    // `with 4 billion won |secured in| this year's budget`.
    if let Bond::Verb(verb) = s.tail.bond {
        let behind = s.behind_verb(verb);
        return matches!(behind.bond, Bond::In | Bond::Of)
            && s.won() >= LARGE
            && behind.noun.is_some_and(own);
    }
    inside && matches!(s.tail.bond, Bond::In | Bond::Of) && s.won() >= LARGE && s.tail.noun.is_some_and(own)
}

/// `the district |was allotted| 3 billion won`.
fn is_allotted(s: &Statement<'_>, subject: Option<Phrase>) -> bool {
    let own = matches!(s.lead.link, Link::Verb(_)) && s.is_passive();
    own && subject.is_some_and(|noun| noun.head(&s.clause).is_authority())
}

/// `is borne |by the state|`.
pub(super) fn is_from_state(s: &Statement<'_>) -> bool {
    let Some(verb) = s.governor.filter(|verb| verb.of_subject) else { return false };
    let by = s.clause.get(verb.at + 1).is_some_and(|word| word.has(Class::By));
    // `is borne by the city, the state |and the district|`.
    let shared = || {
        s.clause.tokens[verb.at + 2..]
            .iter()
            .take_while(|word| !word.is_money())
            .any(|word| word.is("district") || word.is_district())
    };
    by && Phrase::after(&s.clause, verb.at + 2).is_some_and(|who| is_state(s, who)) && !shared()
}

/// `|the ministry| chipped in`.
fn is_state(s: &Statement<'_>, who: Phrase) -> bool {
    who.is_sourced(&s.clause) && !who.head(&s.clause).has(Class::Person)
}

/// A district that contributes to something spends its own money.
fn is_own_money(s: &Statement<'_>, subject: Option<Phrase>) -> bool {
    let head = subject.map(|noun| noun.head(&s.clause));
    s.is_verb(Class::Contributes) && head.is_none_or(|head| head.is_district() || head.is("district"))
}

/// `wrote 4,300 |tickets|, bringing in 340 million won`, `the farm brought |the district| 31 million won`.
fn is_income(s: &Statement<'_>, subject: Option<Phrase>) -> bool {
    let brings = s.is_verb(Class::Brings) && s.source().is_none() && s.content().is_none();
    let priced = || s.clause.tokens[..s.lead.anchor].iter().any(|word| word.cue.noun == Some(Role::Price));
    let event = subject.is_some_and(|noun| noun.head(&s.clause).has(Class::Event));
    let district = || s.clause.prev(s.clause.at).is_some_and(Token::is_authority);
    brings && !event && (priced() || district() && is_trade(subject, s))
}

/// `last year's |fair| brought in`: no authority.
fn is_trade(subject: Option<Phrase>, s: &Statement<'_>) -> bool {
    subject.is_some_and(|noun| {
        let head = noun.head(&s.clause);
        !head.is_authority() && !head.has_any(Classes::of(&[Class::Entity, Class::Person]))
    })
}

/// `|interns| earn 2 million won a month`.
fn is_wage(s: &Statement<'_>, subject: Option<Phrase>) -> bool {
    subject.is_some_and(|noun| noun.head(&s.clause).has(Class::Hired))
}

/// What people earn for one of something is help; a wage is a price.
fn earned(s: &Statement<'_>) -> Role {
    let hour =
        (s.clause.at + 1..s.clause.at + 4).any(|at| s.clause.get(at).is_some_and(|word| word.is("hour")));
    if hour { Role::Price } else { Role::Support }
}

/// `|first place| earns`: what is given to who does well.
fn is_placed(s: &Statement<'_>, subject: Option<Phrase>) -> bool {
    s.won() < LARGE
        && subject
            .is_some_and(|noun| noun.head(&s.clause).is("place") || noun.head(&s.clause).has(Class::Lottery))
}

/// `shops sold 130 million won |of books|`.
fn is_of_goods(s: &Statement<'_>) -> bool {
    s.content().is_some_and(|noun| {
        noun.role(&s.clause).is_none()
            && noun.weak_role(&s.clause).is_none()
            && !noun.head(&s.clause).is_capitalized()
    })
}

/// Whether what is sold are certificates.
pub(super) fn is_issued(s: &Statement<'_>) -> bool {
    let said = s.before().any(|said| said.role == Some(Role::Issue));
    said || s.phrase_of(Role::Issue).is_some()
        || earlier::find(&s.clause, Classes::names(Role::Issue), earlier::any).is_some()
}

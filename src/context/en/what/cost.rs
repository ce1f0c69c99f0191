//! Words for money as what an amount is of: which of them say what for (`moving costs`, `prize money`), which only that it is money (`the project cost`), and what
//! those are bound to.

use super::empty::{is_empty, is_entity, is_fund, limits, points};
use super::says;
use crate::context::Role;
use crate::context::en::role::is_unpaid;
use crate::context::en::statement::subject::{before_determiners, subject};
use crate::context::en::statement::{Bond, Link, Phrase, Statement, Tail};
use crate::context::en::word::{Class, Classes, Token, Words};

/// A word for money with another one before it: `the project budget`.
pub(super) fn cost(s: &Statement<'_>) -> Option<Phrase> {
    let says = |noun: &Phrase| {
        let work = is_of_work(s, *noun) && !is_had(s, *noun);
        let tab = noun.head(&s.clause).has(Class::Tab) && !is_budget_bill(s, *noun);
        let issued = noun.weak_role(&s.clause) == Some(Role::Issue);
        let scale = noun.head(&s.clause).is("scale") && s.clause.tokens[noun.last - 1].is("support");
        let named = !tab && !work && !issued && !scale;
        named && !points(&s.clause, *noun) && !noun.head(&s.clause).has(Class::Part)
    };
    s.measure().filter(|noun| is_kind(s, *noun) && says(noun))
}

/// `the budget |bill|`: no bill that has to be paid.
pub(super) fn is_budget_bill(s: &Statement<'_>, noun: Phrase) -> bool {
    noun.first < noun.last && s.clause.tokens[noun.last - 1].is("budget")
}

/// `the district |has| a construction budget of`: what an authority has for work is for no work in particular.
fn is_had(s: &Statement<'_>, cost: Phrase) -> bool {
    let has = before_determiners(&s.clause, cost.first).filter(|&at| {
        let word = &s.clause.tokens[at];
        word.has(Class::Have) || word.is("had")
    });
    let who = has.and_then(|has| subject(&s.clause, has));
    who.is_some_and(|who| who.head(&s.clause).is_authority())
}

/// `the construction cost`, `the total project cost`: the work itself is named elsewhere.
pub(super) fn is_of_work(s: &Statement<'_>, cost: Phrase) -> bool {
    let budget = cost.head(&s.clause).cue.weak == Some(Role::Budget);
    let words = &cost.words(&s.clause)[..cost.last - cost.first];
    let names_work = |word: &Token<'_>| word.has(Class::Work) || word.is_doing();
    let plain = words
        .iter()
        .all(|word| names_work(word) || word.has_any(Classes::of(&[Class::Whole, Class::Quantifier])));
    budget && plain && words.iter().any(names_work)
}

/// A cost with a word that says which: `toward |moving costs|`.
pub(super) fn aim(s: &Statement<'_>, role: Role) -> Option<Phrase> {
    let work = |noun: &Phrase| noun.words(&s.clause).iter().any(|word| word.has(Class::Work));
    s.tail.noun.filter(|noun| s.tail.bond == Bond::For && says(s, *noun, role) && !work(noun))
}

/// What a word for money alone is bound to: `the payment |for a first child| goes up to`.
pub(super) fn part_of(s: &Statement<'_>) -> Option<Phrase> {
    const BINDS: Classes = Classes::of(&[Class::For, Class::Of]);
    let noun = s.measure().filter(|noun| {
        let own = noun.first == noun.last || is_owner(s.clause.tokens[noun.last - 1].text);
        own && (noun.is_generic(&s.clause) || noun.head(&s.clause).has(Class::Tab))
    })?;
    let bound = s.clause.get(noun.last + 1).is_some_and(|word| word.joins() && word.has_any(BINDS));
    let of = Phrase::after(&s.clause, noun.last + 2).filter(|of| bound && of.last < s.clause.at)?;
    let dated =
        (noun.last + 2..=of.last).any(|at| s.clause.tokens[at].is_date() || s.clause.verb(at).is_some());
    (!dated && !is_entity(&s.clause, of) && !is_empty(&s.clause, of) && !of.is_generic(&s.clause))
        .then_some(of)
}

/// What only says that money is still to come: `|planned| expenditure`.
const TOLD: Words<6> = Words::of(["planned", "estimated", "expected", "projected", "required", "needed"]);

/// Whether a word before the head says which money it is: `project budget`, not `the district's budget`, nor `the combined cost`.
fn is_kind(s: &Statement<'_>, noun: Phrase) -> bool {
    let words = &s.clause.tokens[noun.first..noun.last];
    let says =
        |word: &Token<'_>| (!word.has(Class::Together) || word.is_capitalized()) && !word.is_one(&TOLD);
    words.iter().any(says) && words.last().is_some_and(|word| !is_owner(word.text))
}

/// `the |district's| budget for the program`.
fn is_owner(word: &str) -> bool {
    word == "s" || word.ends_with("'s") || word.ends_with("’s")
}

/// `have yet to pay their |fines|, leaving 3 billion won uncollected`: what has not been paid.
pub(super) fn unpaid(s: &Statement<'_>, role: Role) -> Option<Phrase> {
    if role == Role::Turnover && is_unpaid(s) { s.phrase_of(Role::Price) } else { None }
}

/// A word for money alone.
pub(super) fn generic(s: &Statement<'_>) -> Option<Phrase> {
    let named = |noun: &Phrase| {
        !points(&s.clause, *noun) && !is_entity(&s.clause, *noun) && !is_empty(&s.clause, *noun)
    };
    s.lead.noun.or(s.content()).filter(named)
}

/// `5 million won for |operating expenses|`: a cost with a word that says which.
pub(super) fn is_expense(s: &Statement<'_>, noun: Phrase, role: Role) -> bool {
    let cost = noun.first < noun.last && noun.head(&s.clause).cue.weak == Some(Role::Budget);
    role != Role::Issue && cost && !s.clause.tokens[noun.first].is_one(&TOLD)
}

/// A word for money that yet says which: `prize money`, `external funds`, `a city subsidy`.
pub(super) fn money(s: &Statement<'_>, role: Role) -> Option<Phrase> {
    if role == Role::Issue {
        return s.phrase_of(role).filter(|phrase| !phrase.is_generic(&s.clause));
    }
    let kept = |phrase: &Phrase| {
        let named = phrase.role(&s.clause).is_some()
            || is_fund(&s.clause, *phrase)
                && (role == Role::Grant || is_kind(s, *phrase) && !is_of_work(s, *phrase));
        named
            && limits(&s.clause, *phrase, role)
            && !points(&s.clause, *phrase)
            && !is_entity(&s.clause, *phrase)
    };
    let given = s.tail.noun.filter(|_| s.tail.bond == Bond::To).map(|to| Tail::next(&s.clause, to.last + 1));
    let given = given.filter(|tail| tail.bond == Bond::As).and_then(|tail| tail.noun);
    let fund = s.tail.noun.filter(|_| s.tail.bond == Bond::To && role == Role::Donation);
    let worth = s.lead.noun.filter(|_| s.lead.link == Link::Worth);
    [s.content(), given, worth, s.measure(), fund].into_iter().flatten().find(kept)
}

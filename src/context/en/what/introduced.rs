//! Whom or what the amount's own sentence speaks of, where nothing in it says what for: its subject, if the sentence introduces it. `Customers who
//! spend 30,000 won` begins a topic of its own; `the residents get`, `each person gets` and `they get` go on with what was spoken of before.

use super::empty::{is_empty, is_entity, points};
use super::people;
use crate::context::Role;
use crate::context::en::sentence::Clause;
use crate::context::en::statement::subject::{before_determiners, subject};
use crate::context::en::statement::{Link, Phrase, Statement};
use crate::context::en::word::{Class, Classes, Sense, Token, Words};

/// What the sentence introduces.
pub(super) fn of(s: &Statement<'_>, role: Role) -> Option<Phrase> {
    if matches!(role, Role::Issue | Role::Loan | Role::Budget | Role::Grant) {
        return None;
    }
    // `a session costs 80,000 won; |residents under 34| pay 5,000 won`: the price of what was named in the same sentence.
    let scene = s.clause.scene;
    if role == Role::Price && s.last() == Some(role) && scene.before().any(|at| scene.is_money(at)) {
        return visited(s);
    }
    if let Some(who) = s.governor.and_then(|verb| s.clause.who(verb.at)) {
        return if role == Role::Price { used(&s.clause, who) } else { led(&s.clause, who) };
    }
    // `each person can |buy| up to`: what they buy was named before.
    if role == Role::Limit || s.governor.is_some_and(|verb| verb.sense == Sense::Hold) {
        return None;
    }
    let label = s.lead.noun.filter(|_| s.lead.link == Link::Colon);
    // `pays 3 million won |to five people|`.
    let free = |whom: &Phrase| s.tail.noun == Some(*whom) || !is_bound(&s.clause, *whom);
    let subject = || s.subject().filter(|_| !people::is_giver(s)).filter(free).or_else(|| said_of(s));
    let introduced = |whom: &Phrase| is_introduced(&s.clause, *whom);
    let people = || people::people(s, role).filter(free).filter(introduced);
    label.or_else(subject).filter(introduced).or_else(people)
}

/// `a night costs 90,000 won, and visitors |to the museum| pay 1,000 won`: what is paid for, where who pays says it.
fn visited(s: &Statement<'_>) -> Option<Phrase> {
    let subject = s.subject().filter(|who| who.head(&s.clause).has(Class::Person))?;
    let to = s
        .clause
        .get(subject.last + 1)
        .filter(|word| word.joins() && word.has_any(Classes::of(&[Class::To, Class::Of])));
    let place = Phrase::before(&s.clause, s.governor?.at.checked_sub(1)?).filter(|_| to.is_some())?;
    (place.first > subject.last && names_place(s, place)).then_some(place)
}

/// Whether a phrase names something, pointed to or not.
fn names_place(s: &Statement<'_>, place: Phrase) -> bool {
    !place.is_generic(&s.clause)
        && !is_empty(&s.clause, place)
        && !points(&s.clause, place)
        && !is_entity(&s.clause, place)
}

/// `|small shops| are eligible for`, `|shops| that closed are`: the subject of a sentence whose verb is only `be`.
fn said_of(s: &Statement<'_>) -> Option<Phrase> {
    let be =
        s.clause.tokens[..s.lead.anchor].iter().rposition(Token::is_be).filter(|_| s.governor.is_none())?;
    match s.clause.who(be) {
        Some(who) => led(&s.clause, who),
        None => subject(&s.clause, be).filter(|who| !is_bound(&s.clause, *who)),
    }
}

/// `|customers| who spend`.
fn led(clause: &Clause<'_>, who: usize) -> Option<Phrase> {
    Phrase::before(clause, who.checked_sub(1)?).filter(|whom| is_introduced(clause, *whom))
}

/// `anyone |who| loses |a book| pays`: what those who pay have, use or break.
fn used(clause: &Clause<'_>, who: usize) -> Option<Phrase> {
    let object = Phrase::after(clause, who + 2)?;
    let own = !object.is_generic(clause) && !is_empty(clause, object) && !points(clause, object);
    (own && !object.head(clause).has(Class::Person)).then_some(object)
}

/// Whether a phrase names someone or something new: no article or pronoun points back, and it is not one of those spoken of.
fn is_introduced(clause: &Clause<'_>, noun: Phrase) -> bool {
    const BACK: Classes = Classes::of(&[Class::Apiece, Class::Back, Class::Pronoun]);
    let before = clause.prev(noun.first).filter(|_| clause.tokens[noun.first].joins());
    let known = before
        .is_some_and(|word| word.has_any(BACK) || word.is_one(&const { Words::of(["the", "one", "every"]) }));
    let head = noun.head(clause);
    let names = !noun.is_generic(clause) && !is_empty(clause, noun) && !points(clause, noun);
    names && !known && !is_entity(clause, noun) && !head.is("others") && !head.is("person")
}

/// `178 households (61 percent) of |two people| get`, `with 5 or |more people| get`: the subject is not it.
fn is_bound(clause: &Clause<'_>, noun: Phrase) -> bool {
    before_determiners(clause, noun.first).is_some_and(|at| {
        let word = &clause.tokens[at];
        clause.tokens[at + 1].joins() && (word.has(Class::Binds) || word.is("or"))
    })
}

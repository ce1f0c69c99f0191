//! Who gets, gives or earns an amount, where nothing says what it is for.

use super::empty::{is_empty, is_entity, points};
use crate::context::en::statement::{Bond, Governor, Link, Phrase, Statement};
use crate::context::en::word::Class;

use crate::context::Role;

/// Whom the money goes to, where nothing says what for.
pub(super) fn people(s: &Statement<'_>, role: Role) -> Option<Phrase> {
    let to = matches!(s.tail.bond, Bond::To | Bond::For);
    let to = s.tail.noun.filter(|noun| role == Role::Support && to && !is_entity(&s.clause, *noun));
    // `200,000 won a month for up to 10 months |to 500 tenants|`.
    let months = to.filter(|noun| noun.head(&s.clause).has(Class::Unit)).map(|_| s.next());
    let to = match months {
        Some(next) => {
            next.noun.filter(|noun| next.bond == Bond::To && noun.head(&s.clause).has(Class::Person))
        }
        None => to,
    };
    to.or_else(|| given(s, role)).or_else(|| receiver(s, role))
}

/// `gives |newlyweds| 1 million won`, `rewards |owners| with`.
pub(super) fn given(s: &Statement<'_>, role: Role) -> Option<Phrase> {
    let verb = s
        .governor
        .filter(|verb| !verb.of_subject && matches!(verb.role(), Some(Role::Support | Role::Loan)))?;
    let whom = Phrase::after(&s.clause, verb.at + 1)?;
    let given =
        matches!(role, Role::Support | Role::Loan) && whom.last < s.clause.at && whom.last - verb.at < 5;
    (given && whom.head(&s.clause).has(Class::Person) && !points(&s.clause, whom)).then_some(whom)
}

/// `|tenants| who leave get`, `|residents| were paid`: said in full, so that nothing said before is meant.
pub(super) fn led(s: &Statement<'_>, role: Role) -> Option<Phrase> {
    let verb = s.governor.filter(|_| role == Role::Support || role == Role::Loan)?;
    receiver(s, role).filter(|_| s.is_passive() || s.clause.who(verb.at).is_some())
}

/// `|parents| receive 2 million won`, `|owners| who sign get`.
fn receiver(s: &Statement<'_>, role: Role) -> Option<Phrase> {
    let clause = &s.clause;
    let paid = s.is_passive() && role == Role::Support;
    let receives = s.governor.filter(|verb| {
        !verb.of_subject && (gets(verb, role) || paid && verb.role() == Some(Role::Support))
    })?;
    let led = clause.who(receives.at).and_then(|who| Phrase::before(clause, who.checked_sub(1)?));
    let whom = led.or_else(|| s.subject())?;
    (!whom.is_generic(clause) && !is_empty(clause, whom) && !points(clause, whom) && !is_entity(clause, whom))
        .then_some(whom)
}

/// Whether whoever does what the verb says gets an amount of this role.
fn gets(verb: &Governor, role: Role) -> bool {
    matches!((verb.role(), role), (Some(Role::Grant), Role::Support) | (Some(Role::Loan), Role::Loan))
}

/// `|two runners-up| won 2 million won`, `|ten others| received`: who got a prize, by rank and not by name.
pub(super) fn winner(s: &Statement<'_>, role: Role) -> Option<Phrase> {
    // `the winner took home 1 million won, |the runner-up| 500,000 won`.
    let listed = s.lead.noun.filter(|_| role == Role::Prize && s.lead.link == Link::Noun);
    if let Some(who) = listed.filter(|who| who.head(&s.clause).has(Class::Person)) {
        return Some(who);
    }
    let verb = s.governor.filter(|verb| role == Role::Prize && !verb.of_subject && !s.is_passive())?;
    let gets = matches!(verb.role(), Some(Role::Grant | Role::Prize | Role::Turnover));
    let who = s.subject().filter(|who| gets && who.head(&s.clause).has(Class::Person))?;
    let counted = s.clause.prev(who.first).is_some_and(|word| word.is_number() || word.has(Class::Numeral));
    (counted || who.head(&s.clause).is_plural() && !points(&s.clause, who)).then_some(who)
}

/// Who earns or gives: `|the shops| took in`, `that |citizens| had donated`.
pub(super) fn earner(s: &Statement<'_>, role: Role) -> Option<Phrase> {
    // What people earn can be help, too.
    let does = |verb: Role| match role {
        Role::Support => verb == Role::Turnover,
        _ => verb == role,
    };
    let governor = s.governor.filter(|verb| !verb.of_subject && verb.role().is_some_and(does))?;
    let earns = matches!(role, Role::Turnover | Role::Support) && matches!(s.lead.link, Link::Verb(_))
        || role == Role::Donation && governor.relative;
    if !earns || s.is_passive() {
        return None;
    }
    let who = s.subject()?;
    (!is_entity(&s.clause, who) && !points(&s.clause, who) && !who.is_generic(&s.clause)).then_some(who)
}

/// `supports |Jinan County and Imsil County| with 50 million won`: who is helped, where nothing else is said.
pub(super) fn helped(s: &Statement<'_>, role: Role) -> Option<Phrase> {
    let verb =
        s.governor.filter(|verb| role == Role::Support && verb.role() == Some(role) && !verb.of_subject)?;
    let whom = Phrase::after(&s.clause, verb.at + 1).filter(|whom| whom.last < s.lead.anchor)?;
    (s.lead.link == Link::With && whom.head(&s.clause).is_capitalized()).then_some(whom)
}

/// `Daejeon |pays| 2 million won |to| each couple`: whether the subject gives, so that it is not what the amount is for.
pub(super) fn is_giver(s: &Statement<'_>) -> bool {
    let gives = s
        .governor
        .is_some_and(|verb| !verb.of_subject && matches!(verb.role(), Some(Role::Support | Role::Prize)));
    gives && s.tail.bond == Bond::To && !s.is_passive()
}

//! The tense in which an amount is told: that of the verb that governs it, unless that verb is of a clause that only says who or what.

use crate::context::Role;
use crate::context::en::statement::verb::tense;
use crate::context::en::statement::{Bond, Link, Statement, Tense};
use crate::context::en::word::{Class, Classes, Form, Gap, Sense, Token};

/// The tense of the verb that governs the amount; without one, of the nearest verb of the sentence.
pub(in crate::context::en) fn said(s: &Statement<'_>) -> Option<Tense> {
    *s.tense.get_or_init(|| read(s))
}

fn read(s: &Statement<'_>) -> Option<Tense> {
    let clause = &s.clause;
    // `every home that was flooded |will have| 2 million won`.
    if let [.., will, have] = &clause.tokens[..clause.at]
        && have.is("have")
        && will.has(Class::Will)
    {
        return Some(Tense::Future);
    }
    // `will shoulder the costs, with 3 billion won |already spent|`.
    if let [already, ..] = &clause.tokens[clause.at + 1..]
        && already.is("already")
        && matches!(s.tail.bond, Bond::Verb(_))
    {
        return Some(Tense::Past);
    }
    if s.lead.link == Link::Copula {
        let verb = (0..=s.lead.anchor).rev().take(4).find_map(|at| told(s, at));
        if verb.is_some() {
            return verb;
        }
    }
    if let Some(governor) = s.governor {
        if let Some(who) = described(s, governor.at) {
            return (0..who).rev().find_map(|at| told(s, at));
        }
        return if is_absolute(s, governor.at) { Some(Tense::Future) } else { governor.tense(clause) };
    }
    let after = (clause.at + 1..clause.tokens.len()).find_map(|at| told(s, at));
    after.or_else(|| (0..clause.at).rev().find_map(|at| told(s, at)))
}

/// `The targets are ▲shops |that closed| in May (600,000 won)`: where the clause begins that only says which they are.
fn described(s: &Statement<'_>, verb: usize) -> Option<usize> {
    const MOST: usize = 3;
    const WHO: Classes = Classes::of(&[Class::Who, Class::Which, Class::That]);
    // `is eligible for help |offered by| the city, such as loans of up to 300 million won`.
    let by = s.clause.get(verb + 1).is_some_and(|word| word.joins() && word.has(Class::By));
    let whom = s.clause.prev(verb).is_some_and(|word| word.is_nominal() && !word.is_auxiliary());
    if by && whom && verb < s.lead.anchor && s.clause.tokens[verb].joins() {
        return Some(verb);
    }
    let opened = s.lead.link == Link::Paren && s.clause.tokens[s.clause.at].gap.has(Gap::OPENS);
    let near = verb.saturating_sub(MOST)..verb;
    near.rev().find(|&at| opened && s.clause.tokens[at].joins() && s.clause.tokens[at].has_any(WHO))
}

/// `|With| district funds of 150 million won |added|, the roof |will| be replaced`: not `With 3 billion won secured, it will`.
fn is_absolute(s: &Statement<'_>, verb: usize) -> bool {
    const MOST: usize = 5;
    let clause = &s.clause;
    let fronted = clause.tokens[0].has(Class::With) && s.tail.bond == Bond::Verb(verb);
    if !fronted || clause.prev(verb).is_some_and(Token::is_auxiliary) {
        return false;
    }
    let taken = s.governor.and_then(|verb| verb.role()) == Some(Role::Grant);
    let comma = |at: &usize| clause.get(*at).is_some_and(|word| word.gap.has(Gap::COMMA_FIRST));
    let main = (verb + 1..verb + MOST).find(comma).filter(|_| !taken);
    main.and_then(|main| (main..clause.tokens.len()).find_map(|at| told(s, at))) == Some(Tense::Future)
}

/// The tense of an auxiliary or a verb that reports nothing.
fn told(s: &Statement<'_>, at: usize) -> Option<Tense> {
    let verb = s.clause.verb(at).filter(|verb| verb.sense != Sense::Report);
    auxiliary(s, at).or_else(|| verb.and_then(|_| tense(&s.clause, at)))
}

/// `has |secured|`, `have also |been|`: not `has a budget`.
fn is_perfect(s: &Statement<'_>, at: usize) -> bool {
    (at + 1..at + 3).any(|at| {
        let token = s.clause.get(at);
        let participle =
            s.clause.verb(at).is_some_and(|verb| matches!(verb.form, Form::Past | Form::Participle));
        participle || token.is_some_and(|token| token.is("been"))
    })
}

/// The tense of an auxiliary.
fn auxiliary(s: &Statement<'_>, at: usize) -> Option<Tense> {
    let token = s.clause.get(at)?;
    match () {
        () if token.has(Class::Will) => Some(Tense::Future),
        () if token.has(Class::Have) && !is_perfect(s, at) => Some(Tense::Present),
        () if token.has(Class::Past) => Some(Tense::Past),
        () if token.has(Class::Present) && !token.is("be") || token.has(Class::Modal) => Some(Tense::Present),
        () => None,
    }
}

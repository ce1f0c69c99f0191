//! What an amount is for, by what binds it to the phrase: `for parks`, `to build a park`, `will be invested in parks`.

use super::cost::is_expense;
use super::empty::is_fund;
use super::{fronted, is_planned, names, says};
use crate::context::Role;
use crate::context::en::statement::{Bond, Link, Phrase, Statement, Tail};
use crate::context::en::word::{Class, Classes, Gap, Token, Words};

/// What the amount is for: `for parks`, `to build a park`, `will be invested in parks`.
pub(super) fn purpose(s: &Statement<'_>, role: Role) -> Option<Phrase> {
    let told = helped_with(s, &s.tail).or_else(|| respective(s));
    if let Some(noun) = told.filter(|noun| says(s, *noun, role)) {
        return Some(noun);
    }
    let mut tail = s.tail;
    let mut acts = false;
    // `the additional issuance |of vouchers|`.
    let mut of_generic = false;
    for step in 0..3 {
        let open = matches!(tail.bond, Bond::For | Bond::Purpose(_) | Bond::In | Bond::To | Bond::As)
            || (step == 0 || acts || of_generic) && tail.bond == Bond::Of;
        acts = matches!(tail.bond, Bond::Verb(at) if s.clause.prev(at).is_some_and(|word| word.has(Class::Will)));
        let open =
            open && !(matches!(role, Role::Price | Role::Limit) && matches!(tail.bond, Bond::For | Bond::To));
        let open = open && !(role == Role::Prize && is_to_someone(s, &tail));
        let open = open && !(step == 0 && tail.noun.is_some_and(|noun| is_planned(s, noun)));
        let funds = |noun| {
            role == Role::Grant && matches!(tail.bond, Bond::In | Bond::Of) && is_fund(&s.clause, noun)
        };
        let said = |noun: &Phrase| names(s, *noun, role) || is_expense(s, *noun, role);
        if let Some(noun) = tail.noun.filter(|noun| open && said(noun) && !funds(*noun)) {
            return Some(noun);
        }
        let of = s.clause.get(tail.end).is_some_and(|word| word.joins() && word.has(Class::Of));
        of_generic = of && open && tail.noun.is_some_and(|noun| noun.is_generic(&s.clause));
        // `(|5 million won in cash|, 8 million won in goods)`: what another amount is of.
        if tail.noun.is_some()
            && s.clause.get(tail.end).is_some_and(|word| word.is_money() && word.gap.has(Gap::COMMA))
        {
            break;
        }
        tail = match tail.bond {
            Bond::Verb(at) => s.behind_verb(at),
            _ if step == 0 => s.next(),
            _ => Tail::next(&s.clause, tail.end),
        };
        if tail.bond == Bond::None {
            break;
        }
    }
    led_by_for(s, role).or_else(|| shared(s).filter(|noun| names(s, *noun, role)))
}

/// `|For street cats|, the district set aside 40 million won from its own coffers`.
pub(super) fn led_by_for(s: &Statement<'_>, role: Role) -> Option<Phrase> {
    let open = matches!(s.tail.bond, Bond::None | Bond::From) && s.lead.noun.is_none();
    let led = open && s.clause.tokens[0].has(Class::For);
    if led { fronted(s, role).filter(|noun| names(s, *noun, role)) } else { None }
}

/// `the prize and 5 million won went |to Kim Min-ji|`: not `to the best idea`.
fn is_to_someone(s: &Statement<'_>, tail: &Tail) -> bool {
    tail.bond == Bond::To && tail.noun.is_some_and(|noun| noun.head(&s.clause).is_capitalized())
}

/// `to help young people |with dental bills|`: what people are helped with.
fn helped_with(s: &Statement<'_>, tail: &Tail) -> Option<Phrase> {
    const HELPS: Words<2> = Words::of(["help", "assist"]);
    const MOST: usize = 7;
    let Bond::Purpose(verb) = tail.bond else { return None };
    let whom = tail.noun.filter(|whom| whom.head(&s.clause).has(Class::Person))?;
    let near = (whom.last + 1..whom.last + MOST)
        .take_while(|&at| s.clause.get(at).is_some_and(|word| word.joins() && !word.is_money()));
    let with = near.into_iter().find(|&at| s.clause.tokens[at].has(Class::With))?;
    Phrase::after(&s.clause, with + 1).filter(|_| s.clause.tokens[verb].is_one(&HELPS))
}

/// `shares the |burden| of 6 billion won with the ministry |for the museum|`: what is borne, behind who bears it.
fn shared(s: &Statement<'_>) -> Option<Phrase> {
    const MOST: usize = 6;
    s.measure().filter(|noun| noun.head(&s.clause).is("burden") && s.lead.link == Link::Of)?;
    let behind = s.clause.at + 1..s.clause.tokens.len().min(s.clause.at + 1 + MOST);
    let mut joined = behind.take_while(|&at| s.clause.tokens[at].joins() && !s.clause.tokens[at].is_money());
    joined.find(|&at| s.clause.tokens[at].has(Class::For)).and_then(|at| Phrase::after(&s.clause, at + 1))
}

/// `2 billion won and 1 billion won, |respectively|, into widening roads and a new hall`: each for its own.
fn respective(s: &Statement<'_>) -> Option<Phrase> {
    const NEAR: usize = 4;
    const MOST: usize = 12;
    const BINDS: Classes = Classes::of(&[Class::Toward, Class::In, Class::To, Class::For]);
    let (tokens, at) = (s.clause.tokens, s.clause.at);
    if !s.clause.classes.has(Classes::of(&[Class::Together])) {
        return None;
    }
    let is_respectively = |word: &Token<'_>| word.is("respectively");
    let word = at + 1 + tokens[at + 1..].iter().take(NEAR).position(is_respectively)?;
    let binds = word + 1;
    let and_other = |and: Option<&Token<'_>>, other: Option<&Token<'_>>| {
        and.is_some_and(|and| and.has(Class::And)) && other.is_some_and(Token::is_money)
    };
    let first = and_other(tokens.get(at + 1), tokens.get(at + 2));
    let second = at > 1 && and_other(tokens.get(at - 1), tokens.get(at - 2));
    tokens.get(binds).filter(|bind| bind.has_any(BINDS) && first != second)?;
    let and = binds + 1 + tokens[binds + 1..].iter().take(MOST).position(|word| word.has(Class::And))?;
    let place = if first { binds + 1 } else { and + 1 };
    let doing = tokens.get(place)?.ends_as_doing();
    let particle =
        doing && tokens.get(place + 1).is_some_and(|word| word.has(Class::Particle) || word.has(Class::Up));
    let noun = Phrase::after(&s.clause, place + usize::from(doing) + usize::from(particle))?;
    let last = if first { noun.last.min(and - 1) } else { noun.last };
    (noun.first <= last).then_some(Phrase { last, ..noun })
}

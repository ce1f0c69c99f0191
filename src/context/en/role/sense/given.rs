//! What is given or paid: help, an authority's own money, a price, a donation. No rules of their own, but questions that the rule of the verb asks.

use super::is_prize;
use crate::context::Role;
use crate::context::en::role::{GRANT, LARGE, SMALL, is_donated};
use crate::context::en::statement::{Bond, Link, Phrase, Statement};
use crate::context::en::word::{Class, Classes, Token, Words};

/// What is given: money for a work is the authority's budget, what people pay is a price, what a loan covers is a loan.
pub(super) fn supported(s: &Statement<'_>, subject: Option<Phrase>, named: Option<Role>) -> Role {
    let sourced = subject.is_some_and(|noun| noun.is_sourced(&s.clause)) || s.is_passive() && is_sourced(s);
    match named {
        _ if is_prize(s, subject) => Role::Prize,
        _ if is_prizes(s) => Role::Budget,
        _ if s.won() >= LARGE && sourced => Role::Grant,
        _ if is_asked(s) || s.lead.link == Link::At && s.won() < SMALL && !s.lead.ceiling && !s.tail.per => {
            Role::Price
        }
        _ if is_owed(s, subject) => Role::Price,
        _ if s.won() >= LARGE && (is_budget(s) || is_hired(s) || pays_for(s) || is_thing(s, subject)) => {
            Role::Budget
        }
        Some(role @ (Role::Loan | Role::Prize | Role::Donation)) => role,
        _ if s.phrase_of(Role::Loan).is_some() && !is_interest(s) || is_of_terms(s) => Role::Loan,
        _ if is_given(s) => Role::Donation,
        _ if s.won() >= LARGE && (spent(s) || bears(s)) => Role::Budget,
        _ if s.lead.link != Link::Copula && s.is_of_people() => paid(s),
        _ => Role::Support,
    }
}

/// `whoever is late |has to pay| 300,000 won`: not the district.
fn is_owed(s: &Statement<'_>, subject: Option<Phrase>) -> bool {
    let Some(verb) = s.governor.filter(|_| s.won() < LARGE && s.is_verb(Class::Pays)) else { return false };
    let has = |word: &Token<'_>| word.has(Class::Have) || word.is("had");
    let obliged = match &s.clause.tokens[..verb.at] {
        [.., must] if must.is("must") => true,
        [.., have, to] if has(have) => to.has(Class::To),
        // `|ordered| them |to| pay`.
        [before @ .., to] if to.has(Class::To) => before.iter().rev().take(3).any(is_order),
        _ => false,
    };
    let authority = subject.is_some_and(|noun| is_public(s, noun));
    let fined = s.last() == Some(Role::Price) && s.is_of_people();
    (obliged || fined) && !authority && !s.lead.ceiling && matches!(s.lead.link, Link::Verb(_))
}

/// Whether a phrase is an authority, or what belongs to one.
fn is_public(s: &Statement<'_>, noun: Phrase) -> bool {
    let head = noun.head(&s.clause);
    head.is_authority() || head.has(Class::Entity)
}

/// `|ordered| them to pay`, `is |obliged| to pay`.
fn is_order(word: &Token<'_>) -> bool {
    const ORDERS: Words<6> = Words::of(["ordered", "told", "required", "obliged", "forced", "made"]);
    word.is_one(&ORDERS)
}

/// `up to 70 million won per company, 1.9% |interest rate|, one-year |grace period|`: the terms of a loan.
fn is_of_terms(s: &Statement<'_>) -> bool {
    const TERMS: [[&str; 2]; 2] = [["interest", "rate"], ["grace", "period"]];
    let behind = || s.clause.tokens[s.clause.at + 1..].windows(2);
    let terms = |pair: &[Token<'_>]| TERMS.iter().any(|[first, last]| pair[0].is(first) && pair[1].is(last));
    s.lead.ceiling && s.won() >= GRANT && behind().any(terms)
}

/// Whether the public gives the money: the sentence, or the one before, speaks of donations, or it goes to an authority.
fn is_given(s: &Statement<'_>) -> bool {
    let donated = is_donated(s) || s.last() == Some(Role::Donation);
    // `the district will |pay| 1 million won |a month|`.
    if s.is_verb(Class::Pays) && s.tail.per && s.phrase_of(Role::Donation).is_none() {
        return false;
    }
    donated && !is_handed_on(s) && !is_awarded(s) || is_to_authority(s) || is_to_charity(s)
}

/// `the foundation |selected| 60 students and |provided| 90 million won`: what a foundation gives those it chooses.
fn is_awarded(s: &Statement<'_>) -> bool {
    let Some(verb) = s.governor.filter(|verb| !verb.of_subject) else { return false };
    let before = &s.clause.tokens[..verb.at];
    before.iter().any(|word| word.is("selected") || word.is("select")) && s.speaks_of(Class::Person)
}

/// `they gave 5 million won |to a food bank|`.
fn is_to_charity(s: &Statement<'_>) -> bool {
    let charity = s.tail.noun.is_some_and(|noun| noun.head(&s.clause).has(Class::Charity));
    let authority = s.subject().is_some_and(|noun| is_public(s, noun));
    charity && s.tail.bond == Bond::To && !authority && matches!(s.lead.link, Link::Verb(_))
}

/// Whether the money is given to an authority: `left |the district| 120 million won`.
pub(in crate::context::en::role) fn is_to_authority(s: &Statement<'_>) -> bool {
    if s.is_verb(Class::Leaves) && matches!(s.lead.link, Link::Verb(_)) {
        let to = s.tail.noun.filter(|_| s.tail.bond == Bond::To);
        return s.is_of_people() || to.is_some_and(|noun| noun.head(&s.clause).is_authority());
    }
    let Some(verb) = s.governor.filter(|verb| !verb.of_subject && verb.at < s.lead.anchor) else {
        return false;
    };
    let between = &s.clause.tokens[verb.at + 1..=s.lead.anchor];
    let short = between.len() < 4 && matches!(s.lead.link, Link::Verb(_)) && !s.is_verb(Class::Pays);
    short && between.last().is_some_and(Token::is_authority)
}

/// What people pay is a price, what they give a donation.
fn paid(s: &Statement<'_>) -> Role {
    match () {
        () if s.is_passive() => Role::Support,
        () if is_his(s) => Role::Price,
        () if s.won() < SMALL || is_for_thing(s) => Role::Price,
        () if !s.is_passive() && !s.is_verb(Class::Pays) => Role::Donation,
        () => Role::Support,
    }
}

/// `the firm paid 340 million won |for the patent|`: what is had for it.
fn is_for_thing(s: &Statement<'_>) -> bool {
    const NONE: Classes = Classes::of(&[Class::Person, Class::Work, Class::Scheme, Class::Event]);
    let thing = |noun: Phrase| !noun.head(&s.clause).has_any(NONE) && noun.role(&s.clause).is_none();
    let bound = s.clause.get(s.clause.at + 1).is_some_and(|word| word.joins() && word.has(Class::For));
    s.is_verb(Class::Pays)
        && !s.lead.ceiling
        && bound
        && s.tail.bond == Bond::For
        && s.tail.noun.is_some_and(thing)
}

/// `sent |a budget| of 600 billion won to the council`.
fn is_budget(s: &Statement<'_>) -> bool {
    let phrases = [s.measure(), s.worth()];
    phrases.iter().flatten().any(|noun| {
        let words = noun.words(&s.clause);
        let budget = words.iter().any(|word| word.is("budget") || word.is("spending"));
        noun.role(&s.clause).is_none() && (budget || noun.head(&s.clause).is("proposal"))
    })
}

/// `the slope |was offered| for 3 billion won`, `shoes, |offered at| 70,000 won`: what is asked for it.
fn is_asked(s: &Statement<'_>) -> bool {
    let at = s.governor.is_some_and(|verb| verb.at + 1 == s.lead.anchor && s.lead.link == Link::At);
    s.is_verb(Class::Offers) && (is_hired(s) || at && !s.lead.ceiling)
}

/// `the job was given to a firm |for 700 million won|`.
fn is_hired(s: &Statement<'_>) -> bool {
    s.is_passive() && s.lead.link == Link::At
}

/// `the largest share, 3 billion won, |pays for| lamps`: what the money itself does.
fn pays_for(s: &Statement<'_>) -> bool {
    let pays = s.governor.is_some_and(|verb| verb.of_subject) && !s.is_passive();
    pays && (s.is_verb(Class::Pays) || s.is_verb(Class::Covers)) && !s.is_of_people()
}

/// `|the program| has been handed 260 million won`: what an authority spends on.
fn is_thing(s: &Statement<'_>, subject: Option<Phrase>) -> bool {
    const WHO: Classes = Classes::of(&[Class::Person, Class::Entity, Class::Authority, Class::Back]);
    let given = s.is_passive() && matches!(s.lead.link, Link::Verb(_));
    let work = |noun: Phrase| noun.head(&s.clause).has_any(Classes::of(&[Class::Work, Class::Scheme]));
    given && subject.is_some_and(|noun| work(noun) && !noun.head(&s.clause).has_any(WHO))
}

/// In the news of prizes, `In all, the district |gave away| 5 million won`.
fn is_prizes(s: &Statement<'_>) -> bool {
    let whole = || s.lead.total || s.clause.tokens[..s.clause.at.min(2)].iter().any(|word| word.is("all"));
    s.last() == Some(Role::Prize) && !s.tail.per && s.tail.noun.is_none() && whole()
}

/// `to give 100,000 won |to each of| 300 households`: what was donated is given on.
fn is_handed_on(s: &Statement<'_>) -> bool {
    let after = &s.clause.tokens[s.clause.at + 1..];
    let each = s.tail.per || after.iter().any(|word| word.has(Class::Apiece));
    each && s.won() < SMALL && s.phrase_of(Role::Donation).is_none()
}

/// `the district |pays| 500 million won`, to nobody: its share of what something costs.
fn bears(s: &Statement<'_>) -> bool {
    const SIZES: Classes = Classes::of(&[Class::Determiner, Class::Quantifier, Class::Adverb, Class::Sizes]);
    let authority = s.subject().is_some_and(|noun| noun.head(&s.clause).is_authority());
    let whole = |verb: usize| s.clause.tokens[verb + 1..s.clause.at].iter().all(|word| word.has_any(SIZES));
    let alone = matches!(s.lead.link, Link::Verb(verb) if whole(verb)) && s.tail.noun.is_none();
    let pays = s.is_verb(Class::Pays) || s.is_verb(Class::Covers);
    authority && alone && !s.is_passive() && pays
}

/// Whether the amount is for a work of the authority's.
fn spent(s: &Statement<'_>) -> bool {
    let noun = s.tail.noun.filter(|_| matches!(s.tail.bond, Bond::For | Bond::In | Bond::Purpose(_)));
    noun.is_some_and(|noun| noun.words(&s.clause).iter().any(|word| word.has(Class::Work)))
}

/// Whether the money comes from the city or the state: `in city funds`.
fn is_sourced(s: &Statement<'_>) -> bool {
    s.content().and_then(|noun| noun.weak_role(&s.clause)) == Some(Role::Grant)
}

/// `he paid 90 million won`: what one person owes.
fn is_his(s: &Statement<'_>) -> bool {
    let who = s.governor.and_then(|verb| s.clause.prev(verb.at));
    s.is_verb(Class::Pays) && who.is_some_and(|who| who.is("he") || who.is("she")) && s.tail.noun.is_none()
}

/// `the city |pays 2% of the balance| of the loan, at most 1 million won a year`: a share of what is owed.
fn is_interest(s: &Statement<'_>) -> bool {
    let pays = s.is_verb(Class::Pays) && s.won() < LARGE && s.lead.ceiling;
    let share = |at: usize| s.clause.get(at + 1).is_some_and(Token::is_number);
    pays && s.governor.is_some_and(|verb| share(verb.at))
}

//! Dates before an amount that another clause of its sentence tells of: what was before, why it is so, whom it is given to.

use crate::context::en::sentence::Clause;
use crate::context::en::word::{Class, Classes, Form, Gap, Token};

/// Whether the date at a token is of another clause.
pub(super) fn is_elsewhen(clause: &Clause<'_>, at: usize) -> bool {
    is_inserted(clause, at)
        || is_of_earlier(clause, at)
        || is_of_former(clause, at)
        || is_of_cause(clause, at)
        || is_relative(clause, at)
        || is_of_part(clause, at)
}

/// `the plan, which goes to the council |in May|, earmarks`: a date of a clause between commas.
fn is_inserted(clause: &Clause<'_>, at: usize) -> bool {
    let comma = |at: &usize| clause.tokens[*at].gap.has(Gap::COMMA);
    let participle = |at: usize| clause.verb(at).is_some_and(|verb| verb.form != Form::Base);
    let opened = (0..=at).rev().find(comma);
    let opened = opened.filter(|&first| clause.tokens[first].has_any(Classes::WHO) || participle(first));
    opened.is_some() && (at + 1..clause.at).any(|at| comma(&at))
}

/// `shops |that closed in May| (600,000 won)`, `residents |who moved in last month| will get`: a date of whom it is, not of the amount.
fn is_relative(clause: &Clause<'_>, at: usize) -> bool {
    const MOST: usize = 8;
    if !clause.classes.has(Classes::of(&[Class::Which, Class::Who, Class::That])) {
        return false;
    }
    let near = at.saturating_sub(MOST)..at;
    let opens = |i: usize| {
        let (word, whom) = (&clause.tokens[i], clause.prev(i));
        let that = || word.has(Class::That) && whom.is_some_and(|whom| whom.is_plural() && whom.is_nominal());
        word.joins() && (word.has_any(Classes::WHO) || that())
    };
    let parted = |i: usize| clause.tokens[i].gap.has(Gap::COMMA.or(Gap::ENDS).or(Gap::OPENS));
    let Some(who) = near.rev().take_while(|&i| !parted(i + 1)).find(|&i| opens(i)) else { return false };
    let past =
        |i: usize| clause.verb(i).is_some_and(|verb| matches!(verb.form, Form::Past | Form::Participle));
    let told = (who + 1..at).any(past);
    let finite = |i: usize| {
        clause.tokens[i].is_auxiliary()
            || clause.verb(i).is_some_and(|verb| matches!(verb.form, Form::Base | Form::Present | Form::Past))
    };
    told && (clause.tokens[clause.at].gap.has(Gap::OPENS) || (at + 1..clause.at).any(finite))
}

/// `was doubled from 225 million won |last year| to 450 million won`: the date of what was before.
fn is_of_former(clause: &Clause<'_>, at: usize) -> bool {
    let to = clause.get(at + 1).is_some_and(|word| word.has(Class::To) && word.joins());
    to && clause.prev(at).is_some_and(Token::is_money)
}

/// `As the homes were flooded |in August|, 3 billion won will be put into`: the date of what made it so.
fn is_of_cause(clause: &Clause<'_>, at: usize) -> bool {
    let first = &clause.tokens[0];
    if !first.has_any(Classes::of(&[Class::As, Class::Since, Class::Subordinate])) {
        return false;
    }
    let comma = clause.tokens[at + 1..=clause.at].iter().any(|word| word.gap.has(Gap::COMMA_FIRST));
    let told = clause.tokens[..at].iter().any(|word| word.has_any(Classes::of(&[Class::Past])));
    comma && told && clause.tokens[at..].iter().any(|word| word.has(Class::Will))
}

/// `had been drawn up |in May|, and the council cut`: the date of what had been before.
fn is_of_earlier(clause: &Clause<'_>, at: usize) -> bool {
    let had = |words: &[Token<'_>]| words.iter().any(|word| word.is("had"));
    let new = |word: &Token<'_>| word.gap.has(Gap::COMMA_FIRST) && (word.is("and") || word.is("but"));
    let behind = &clause.tokens[at + 1..clause.at];
    // `opened in 2015 |and has| given`.
    let since = |pair: &[Token<'_>]| pair[0].has(Class::And) && (pair[1].is("has") || pair[1].is("have"));
    let told =
        |at: usize| clause.verb(at).is_some_and(|verb| matches!(verb.form, Form::Past | Form::Participle));
    if behind.windows(2).any(since) && (0..at).any(told) {
        return true;
    }
    let Some(new) = behind.iter().position(new) else { return false };
    // `began in 2008, and donors |have| raised it to`: what has been is of no day.
    let perfect = || behind[new..].iter().any(|word| word.is("have") || word.is("has"));
    had(&clause.tokens[..at]) && !had(behind) || perfect()
}

/// `Including the 2 billion won received |in March|, the grant is`: the date of a part.
fn is_of_part(clause: &Clause<'_>, at: usize) -> bool {
    let comma = |word: &Token<'_>| word.gap.has(Gap::COMMA_FIRST);
    clause.tokens[0].is("including") && clause.tokens[at + 1..=clause.at].iter().any(comma)
}

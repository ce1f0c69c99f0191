//! The noun phrases before a verb or an amount that are bound to each other by prepositions, and which of them is the subject.

use super::phrase::Phrase;
use crate::context::Role;
use crate::context::en::sentence::Clause;
use crate::context::en::word::{Class, Classes, Form, Gap, Sense, Token, Words};

/// The subject of the verb at `at`: of `the limit per person is`, the first noun, or the one that names a kind of amount.
pub(in crate::context::en) fn subject(clause: &Clause<'_>, at: usize) -> Option<Phrase> {
    let mut at = at;
    while at > 0 && is_of_verb(clause, at - 1) && clause.tokens[at].joins() {
        at -= 1;
    }
    if let Some(verb) = finite_before_participle(clause, at) {
        return subject(clause, verb);
    }
    if let Some(verb) = coordinated(clause, at) {
        return subject(clause, verb);
    }
    if let Some(named) = before_mayor(clause, at) {
        return Some(named);
    }
    let phrases = match inserted_before(clause, at) {
        Some(inserted) => chain_from(clause, undated_last(clause, inserted.checked_sub(1)?)),
        None => chain(clause, at),
    };
    // `a small business |with proof of damage| may borrow`.
    let who = phrases.iter().flatten().next_back().is_some_and(|who| who.head(clause).has(Class::Person));
    let fits = |role: Role| !(who && role == Role::Other);
    if phrases[0].is_none()
        && let Some(subject) = before_that(clause, at)
    {
        return Some(subject);
    }
    let named = phrases.iter().flatten().rfind(|phrase| phrase.role(clause).is_some_and(fits));
    let counted = |phrase: &&Phrase| !phrase.head(clause).has(Class::Unit);
    let subject = named.or_else(|| phrases.iter().flatten().rfind(counted)).copied()?;
    if let Some(who) = doing(clause, subject) {
        return Some(who);
    }
    match led(clause, subject) {
        Some(who) if named.is_none() => Phrase::before(clause, who.checked_sub(1)?),
        _ => Some(behind_place(clause, subject)),
    }
}

/// `|the resources| that the district can use freely fell`.
fn before_that(clause: &Clause<'_>, at: usize) -> Option<Phrase> {
    const MOST: usize = 8;
    let near = (at.saturating_sub(MOST)..at).rev().take_while(|&at| clause.tokens[at + 1].joins());
    let that =
        near.into_iter().find(|&at| clause.tokens[at].has_any(Classes::of(&[Class::That, Class::Which])))?;
    let verb = (that + 1..at).any(|at| clause.verb(at).is_some());
    Phrase::before(clause, that.checked_sub(1)?).filter(|_| verb && clause.tokens[that].joins())
}

/// `|Mapo-gu| (Mayor Park) supports`: the district before the bracket.
fn before_mayor(clause: &Clause<'_>, at: usize) -> Option<Phrase> {
    let last = clause.bracketed(at)?.checked_sub(1)?;
    Phrase::before(clause, last).filter(|who| who.head(clause).is_district())
}

/// `|parents| using the nursery will pay`: who does what the phrase is the object of.
fn doing(clause: &Clause<'_>, phrase: Phrase) -> Option<Phrase> {
    const MOST: usize = 5;
    let near = (phrase.first.saturating_sub(MOST)..phrase.first).rev();
    let mut near = near.take_while(|&at| clause.tokens[at + 1].joins());
    let verb = near.find(|&at| clause.tokens[at].ends_in_ing() && clause.tokens[at].joins())?;
    let who = clause.prev(verb).filter(|word| word.has(Class::Person) && word.is_plural())?;
    let known = !who.is_date() && !clause.tokens[verb].is_noun();
    Phrase::before(clause, verb - 1).filter(|_| known)
}

/// The finite verb that `and` binds this one to: `the bus |carries| 900 people a day and costs`.
fn coordinated(clause: &Clause<'_>, at: usize) -> Option<usize> {
    const MOST: usize = 10;
    const OTHERS: Classes = Classes::of(&[Class::Amount, Class::And, Class::Who, Class::Which, Class::That]);
    let and =
        at.checked_sub(1).filter(|&and| clause.tokens[and].has(Class::And) && clause.tokens[at].joins())?;
    // `|was| chosen in 2019 and was built`.
    if clause.tokens[at].is_be() {
        let near = (and.saturating_sub(MOST)..and).rev().take_while(|&at| clause.tokens[at + 1].joins());
        let mut near = near.take_while(|&at| !clause.tokens[at].has_any(OTHERS));
        return near.find(|&be| clause.tokens[be].is(clause.tokens[at].text));
    }
    let form = clause.tokens[at].cue.verb?.form;
    let alike = |of: Form| of == form || form == Form::Past && of == Form::Participle;
    let near = (and.saturating_sub(MOST)..and).rev();
    let mut joined =
        near.take_while(|&at| clause.tokens[at + 1].joins() && !clause.tokens[at].has_any(OTHERS));
    // `of the money |secured| and capped at`: a participle has no object.
    let object = |at: usize| {
        let next = &clause.tokens[at + 1];
        next.is_nominal() || next.is_number() || next.has(Class::Determiner)
    };
    joined.find(|&at| clause.verb(at).is_some_and(|verb| alike(verb.form)) && object(at))
}

/// `In Mapo-gu |traders| may borrow`: the subject behind the place that the sentence begins with.
fn behind_place(clause: &Clause<'_>, phrase: Phrase) -> Phrase {
    let place = clause.tokens[phrase.first].is_district() && phrase.first < phrase.last;
    let placed = place && phrase.first == 1 && clause.tokens[0].has(Class::Placed);
    Phrase { first: phrase.first + usize::from(placed), ..phrase }
}

/// The word behind the subject, where the phrase is only the object of its relative clause: `tenants |who| signed a lease get`.
fn led(clause: &Clause<'_>, phrase: Phrase) -> Option<usize> {
    const MOST: usize = 8;
    const WHO: Classes = Classes::of(&[Class::Who, Class::Which, Class::That]);
    let first = phrase.first;
    let near = (first.saturating_sub(MOST)..first).rev().take_while(|&at| clause.tokens[at + 1].joins());
    let who = near.into_iter().find(|&at| clause.tokens[at].has_any(WHO))?;
    (who + 1..first).any(|at| clause.verb(at).is_some()).then_some(who)
}

/// The finite verb before a participle behind a comma, which has the same subject: `people |gave|, giving 30,000 won each`.
fn finite_before_participle(clause: &Clause<'_>, at: usize) -> Option<usize> {
    if !clause.tokens.get(at)?.gap.has(Gap::COMMA_FIRST) || clause.verb(at)?.form != Form::Ing {
        return None;
    }
    let parts = |at: &usize| !clause.tokens[at + 1].gap.has(Gap::PARTS);
    let finite = |at: &usize| {
        clause.tokens[*at].is_auxiliary() || clause.verb(*at).is_some_and(|verb| verb.form != Form::Ing)
    };
    (0..at).rev().take_while(parts).find(finite)
}

/// The first place of what stands between commas before `at`: `the roof, |which| burned in June, will cost`, `the roof, |built| in 1980, will
/// cost`, `swimming, |by| the way, will cost`.
pub(super) fn inserted_before(clause: &Clause<'_>, at: usize) -> Option<usize> {
    const MOST: usize = 12;
    const INSERTED: Classes =
        Classes::of(&[Class::Which, Class::Who, Class::Binds, Class::Determiner, Class::Opens]);
    let comma = |at: &usize| clause.tokens[*at].gap.has(Gap::COMMA_FIRST);
    let closed = clause.get(at).is_some_and(|word| word.gap.has(Gap::COMMA_FIRST));
    if !closed {
        return None;
    }
    let opened = (at.saturating_sub(MOST)..at).rev().find(comma);
    let participle = |at: usize| {
        let form = clause.verb(at).map(|verb| verb.form);
        matches!(form, Some(Form::Past | Form::Participle)) || clause.tokens[at].ends_as_participle()
    };
    // `welfare, |up| 3 billion won from last year, receives`.
    let moved = |at: usize| clause.tokens[at].is("up") || clause.tokens[at].is("down");
    opened.filter(|&first| clause.tokens[first].has_any(INSERTED) || participle(first) || moved(first))
}

/// Whether the token is of a verb group: `has been set at`.
fn is_of_verb(clause: &Clause<'_>, at: usize) -> bool {
    const GROUP: Classes = Classes::AUXILIARY.or(Classes::of(&[
        Class::Adverb,
        Class::To,
        Class::At,
        Class::By,
        Class::Up,
        Class::For,
    ]));
    let token = &clause.tokens[at];
    token.has_any(GROUP) || token.is_adverb() || token.has(Class::Sized) || clause.verb(at).is_some()
}

/// No chain of phrases is longer.
pub(super) const CHAIN: usize = 3;

/// The noun phrases that end before `at`, each bound to the one before by a preposition: `limit` and `person` of `limit per person is`.
pub(super) fn chain(clause: &Clause<'_>, at: usize) -> [Option<Phrase>; CHAIN] {
    let last = phrases_end(clause, uncollected(clause, at, unaged(clause, undated(clause, at))));
    last.map_or([None; CHAIN], |last| chain_from(clause, last))
}

/// The same, the first of which ends with the token at `last`.
pub(in crate::context::en) fn chain_from(clause: &Clause<'_>, last: usize) -> [Option<Phrase>; CHAIN] {
    let mut phrases = [None; CHAIN];
    let mut last = Some(last);
    for place in &mut phrases {
        let Some(phrase) = last.and_then(|last| Phrase::before(clause, last)) else { break };
        *place = Some(phrase);
        // `losses from the |July| storm`.
        let dated =
            clause.prev(phrase.first).is_some_and(Token::is_date) && clause.tokens[phrase.first].joins();
        let first = phrase.first - usize::from(dated);
        let preposition = before_coordinated(clause, before_owner(clause, first));
        let bound = preposition.filter(|&i| clause.tokens[i].has(Class::Binds));
        let at = bound.map(|at| before_participle(clause, undated(clause, at)));
        last = at.filter(|&at| clause.tokens[at].joins()).and_then(|at| at.checked_sub(1));
    }
    phrases
}

/// The first word of whose phrase it is: `lunch at |the district|'s seven centers`.
fn before_owner(clause: &Clause<'_>, first: usize) -> usize {
    let mark = before_determiners(clause, first).filter(|&at| clause.tokens[at].is("s"));
    let owner = mark.and_then(|at| Phrase::before(clause, at.checked_sub(1)?));
    owner.map_or(first, |owner| owner.first)
}

/// The place before a participle of the phrase: `paper |gathered| from neighborhoods earned`.
fn before_participle(clause: &Clause<'_>, at: usize) -> usize {
    let Some(verb) = at.checked_sub(1).filter(|&verb| clause.tokens[verb].joins()) else { return at };
    let form = clause.tokens[verb].cue.verb.map(|verb| verb.form);
    let noun = clause.prev(verb).is_some_and(|word| word.is_nominal() && !word.is_number());
    let participle = matches!(form, Some(Form::Past | Form::Participle)) && noun;
    let bound = clause.get(at).is_some_and(|word| word.has_any(Classes::of(&[Class::From, Class::By])));
    if participle && bound { verb } else { at }
}

/// The last word of a phrase before the date that ends at `last`: `its |budget| for next year, submitted in May, is`.
fn undated_last(clause: &Clause<'_>, last: usize) -> usize {
    let led = |word: &Token<'_>| word.has_any(Classes::of(&[Class::For, Class::In, Class::Of]));
    let dated = clause.tokens[last].is_date() && last > 1 && clause.prev(last).is_some_and(led);
    if dated { last - 2 } else { last }
}

/// The place before a date and its preposition: `the budget |for 2022| is`.
fn undated(clause: &Clause<'_>, at: usize) -> usize {
    const LEADS: Classes =
        Classes::of(&[Class::For, Class::In, Class::Of, Class::By, Class::On, Class::Since]);
    let date = at
        .checked_sub(1)
        .filter(|&date| clause.tokens[date].is_date() && clause.get(at).is_some_and(Token::joins));
    let Some(date) = date else { return at };
    let led = clause.prev(date).is_some_and(|word| word.has_any(LEADS));
    if led { date - 1 } else { date }
}

/// The place before the participle of a subject: `taxes |collected in May| came to`.
fn uncollected(clause: &Clause<'_>, at: usize, undated: usize) -> usize {
    let Some(verb) = undated.checked_sub(1).filter(|&verb| clause.tokens[verb].joins()) else {
        return undated;
    };
    let form = clause.tokens[verb].cue.verb.map(|verb| verb.form);
    let noun =
        || clause.prev(verb).is_some_and(|word| word.is_plural() && word.is_nominal() && !word.is_number());
    let finite =
        || clause.verb(at).is_some_and(|verb| verb.form != Form::Ing) || clause.tokens[at].is_auxiliary();
    let participle = matches!(form, Some(Form::Past | Form::Participle)) && noun() && finite();
    if participle { verb } else { undated }
}

/// The place before an age: `residents |under 34| pay`, `residents |aged 65| pay`, `residents |aged 34 or younger| pay`.
fn unaged(clause: &Clause<'_>, at: usize) -> usize {
    const AGES: Words<6> = Words::of(["under", "over", "aged", "above", "below", "than"]);
    const BOUNDS: Words<5> = Words::of(["younger", "older", "over", "under", "above"]);
    let at = match &clause.tokens[..at] {
        [.., or, bound] if or.is("or") && bound.is_one(&BOUNDS) => at - 2,
        _ => at,
    };
    let Some(age) = at.checked_sub(2).filter(|_| clause.tokens[at - 1].is_number()) else { return at };
    let word = &clause.tokens[age];
    let who = clause.prev(age).is_some_and(|who| who.has(Class::Person));
    if who && word.joins() && word.is_one(&AGES) { age } else { at }
}

/// The last word of the phrase before `at`: in apposition a comma stands between.
fn phrases_end(clause: &Clause<'_>, at: usize) -> Option<usize> {
    const APPOSED: Classes = Classes::of(&[Class::Amount, Class::Worth, Class::Which, Class::Who]);
    let token = clause.get(at)?;
    at.checked_sub(1).filter(|_| token.joins() || token.has_any(APPOSED) || is_sized(clause, at))
}

/// `the loss, |put| at 3 billion won`: a participle of size behind a comma.
fn is_sized(clause: &Clause<'_>, at: usize) -> bool {
    let token = &clause.tokens[at];
    let level = clause.verb(at).map_or(token.has(Class::Sized), |verb| {
        let past = matches!(verb.form, Form::Past | Form::Participle) || token.has(Class::Unmarked);
        let level = verb.sense == Sense::Level && past;
        (level || token.has(Class::Sized)) && verb.sense != Sense::Role(Role::Limit)
    });
    // `the sector, |growing by| 3 billion won, takes`.
    let growing = || token.ends_in_ing() && token.has(Class::Change) && token.gap.has(Gap::COMMA_FIRST);
    // `froze` is no participle.
    growing() || level && token.text.ends_with(['d', 't']) && token.gap.has(Gap::COMMA_FIRST)
}

/// The index of the word before a phrase, and before another that `and` binds to it: `grants |from| the state and the city`.
fn before_coordinated(clause: &Clause<'_>, first: usize) -> Option<usize> {
    let before = before_determiners(clause, first)?;
    let joined = (before..=first).all(|at| clause.tokens[at].joins());
    let other = before.checked_sub(1).filter(|_| joined && clause.tokens[before].has(Class::And));
    other.and_then(|at| before_determiners(clause, Phrase::before(clause, at)?.first)).or(Some(before))
}

/// The index of the word before a phrase and its determiners.
pub(in crate::context::en) fn before_determiners(clause: &Clause<'_>, first: usize) -> Option<usize> {
    (first.saturating_sub(3)..first).rev().find(|&i| {
        let token = &clause.tokens[i];
        !token.has_any(Classes::of(&[Class::Determiner, Class::Numeral])) && !token.is_number()
    })
}

//! The noun phrases before a verb or an amount that are bound to each other by prepositions, and which of them is the subject.

use super::clause::Clause;
use super::cue::Form;
use super::gap::Gap;
use super::mark::{Mark, Marks};
use super::phrase::Phrase;
use super::token::Token;

/// The subject of the verb at `at`: of `the limit per person is`, the first noun, or the one that names a kind of amount.
pub(super) fn subject(clause: &Clause<'_>, at: usize) -> Option<Phrase> {
    let mut at = at;
    while at > 0 && is_of_verb(clause, at - 1) && clause.tokens[at].joins() {
        at -= 1;
    }
    let phrases = chain(clause, behind_inserted(clause, at).unwrap_or(at));
    let named = phrases.iter().flatten().rfind(|phrase| phrase.role(clause).is_some());
    let counted = |phrase: &&Phrase| !phrase.head(clause).has(Mark::Unit);
    named.or_else(|| phrases.iter().flatten().rfind(counted)).copied()
}

/// The place of `which` of a clause between commas before `at`: `the roof, |which| burned in June, will cost`.
fn behind_inserted(clause: &Clause<'_>, at: usize) -> Option<usize> {
    const MOST: usize = 12;
    const WHO: Marks = Marks::of(&[Mark::Which, Mark::Who]);
    let comma = |at: &usize| clause.tokens[*at].gap.has(Gap::COMMA_FIRST);
    let closed = clause.get(at).is_some_and(|word| word.gap.has(Gap::COMMA_FIRST));
    if !closed {
        return None;
    }
    let opened = (at.saturating_sub(MOST)..at).rev().find(comma);
    opened.filter(|&first| clause.tokens[first].has_any(WHO))
}

/// Whether the token is of a verb group: `has been set at`.
fn is_of_verb(clause: &Clause<'_>, at: usize) -> bool {
    const GROUP: Marks =
        Marks::AUXILIARY.and(Marks::of(&[Mark::Adverb, Mark::To, Mark::At, Mark::By, Mark::Up, Mark::For]));
    let token = &clause.tokens[at];
    token.has_any(GROUP) || clause.verb(at).is_some()
}

/// No chain of phrases is longer.
pub(super) const CHAIN: usize = 3;

/// The noun phrases that end before `at`, each bound to the one before by a preposition: `limit` and `person` of `limit per person is`.
pub(super) fn chain(clause: &Clause<'_>, at: usize) -> [Option<Phrase>; CHAIN] {
    let mut phrases = [None; CHAIN];
    let mut at = undated(clause, at);
    for (i, place) in phrases.iter_mut().enumerate() {
        let place_is_first = i == 0;
        let first = phrases_end(clause, at, place_is_first);
        let Some(phrase) = first.and_then(|at| Phrase::before(clause, at)) else { break };
        *place = Some(phrase);
        let preposition = behind_coordinated(clause, behind_owner(clause, phrase.first));
        let bound = preposition.filter(|&i| clause.tokens[i].has(Mark::Binds));
        match bound {
            Some(preposition) => at = behind_participle(clause, undated(clause, preposition)),
            None => break,
        }
    }
    phrases
}

/// The first word of whose phrase it is: `lunch at |the district|'s seven centers`.
fn behind_owner(clause: &Clause<'_>, first: usize) -> usize {
    let mark = behind_determiners(clause, first).filter(|&at| clause.tokens[at].is("s"));
    let owner = mark.and_then(|at| Phrase::before(clause, at.checked_sub(1)?));
    owner.map_or(first, |owner| owner.first)
}

/// The place before a participle of the phrase: `paper |gathered| from neighborhoods earned`.
fn behind_participle(clause: &Clause<'_>, at: usize) -> usize {
    let Some(verb) = at.checked_sub(1).filter(|&verb| clause.tokens[verb].joins()) else { return at };
    let form = clause.tokens[verb].cue.verb.map(|verb| verb.form);
    let noun = clause.prev(verb).is_some_and(|word| word.is_nominal() && !word.is_number());
    let participle = matches!(form, Some(Form::Past | Form::Participle)) && noun;
    if participle && clause.get(at).is_some_and(|word| word.has(Mark::From)) { verb } else { at }
}

/// The place before a date and its preposition: `the budget |for 2022| is`.
fn undated(clause: &Clause<'_>, at: usize) -> usize {
    const LEADS: Marks = Marks::of(&[Mark::For, Mark::In, Mark::Of, Mark::By, Mark::On]);
    let date = at
        .checked_sub(1)
        .filter(|&date| clause.tokens[date].is_date() && clause.get(at).is_some_and(Token::joins));
    let Some(date) = date else { return at };
    let led = clause.prev(date).is_some_and(|word| word.has_any(LEADS));
    if led { date - 1 } else { date }
}

/// The last word of the phrase before `at`: in apposition a comma stands between.
fn phrases_end(clause: &Clause<'_>, at: usize, first: bool) -> Option<usize> {
    let apposed =
        first && clause.get(at)?.has_any(Marks::of(&[Mark::Amount, Mark::Worth, Mark::Which, Mark::Who]));
    at.checked_sub(1).filter(|_| apposed || clause.get(at).is_some_and(Token::joins))
}

/// The index of the word before a phrase, and before another that `and` binds to it: `grants |from| the state and the city`.
fn behind_coordinated(clause: &Clause<'_>, first: usize) -> Option<usize> {
    let before = behind_determiners(clause, first)?;
    let joined = (before..=first).all(|at| clause.tokens[at].joins());
    let other = before.checked_sub(1).filter(|_| joined && clause.tokens[before].has(Mark::And));
    other.and_then(|at| behind_determiners(clause, Phrase::before(clause, at)?.first)).or(Some(before))
}

/// The index of the word before a phrase and its determiners.
pub(super) fn behind_determiners(clause: &Clause<'_>, first: usize) -> Option<usize> {
    (first.saturating_sub(3)..first).rev().find(|&i| {
        let token = &clause.tokens[i];
        !token.has_any(Marks::of(&[Mark::Determiner, Mark::Numeral])) && !token.is_number()
    })
}

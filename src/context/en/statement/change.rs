//! Verbs of size before an amount: what changes to it, goes up from it or comes to it.

use super::phrase::Phrase;
use super::subject::{before_determiners, chain_from, subject};
use crate::context::en::sentence::Clause;
use crate::context::en::word::{Class, Classes, Gap, Sense, Token};

/// What changes to, from or by the amount: `raised the limit |to|`, `the limit was raised |from|`.
pub(super) fn changed(clause: &Clause<'_>, at: usize) -> Option<Phrase> {
    const MOST: usize = 12;
    // `raise the |limit| of loans from`: a noun.
    let noun = |i: usize| clause.prev(i).is_some_and(|word| word.has(Class::Determiner));
    let is_verb = |i: &usize| clause.verb(*i).is_some() || clause.tokens[*i].has(Class::Change) && !noun(*i);
    if let Some(other) = gapped(clause, at) {
        return Some(other);
    }
    if let Some(accounts) = accounting(clause, at) {
        return subject(clause, accounts);
    }
    let verb = (at.saturating_sub(MOST)..at).rev().find(is_verb)?;
    let together = clause.tokens[verb + 1..=at].iter().all(Token::joins);
    // `|put| the loss at`.
    let puts = clause.tokens[at].has(Class::At) && clause.tokens[verb].has(Class::Sized);
    // `|brings| the whole budget to`.
    let brings = clause.tokens[at].has(Class::To) && clause.tokens[verb].has(Class::Brings);
    let moves = clause.tokens[verb].has(Class::Change) || goes(clause, verb) || puts || brings;
    if !moves || !together {
        return None;
    }
    let passive = clause.prev(verb).is_some_and(Token::is_be);
    let object = Phrase::after(clause, verb + 1).filter(|noun| noun.last < at && !passive);
    object.map(|first| of_object(clause, first, at)).or_else(|| subject(clause, verb))
}

/// `welfare |accounts for| 56% of the budget at`.
fn accounting(clause: &Clause<'_>, at: usize) -> Option<usize> {
    const MOST: usize = 9;
    let near = (at.saturating_sub(MOST)..at).rev().take_while(|&at| clause.tokens[at + 1].joins());
    let verb = near.into_iter().find(|&at| clause.tokens[at].has(Class::Accounts))?;
    let share = clause.tokens[verb..at].iter().any(Token::is_number) && clause.tokens[at].has(Class::At);
    (share && clause.verb(verb).is_some()).then_some(verb)
}

/// `, up 4% |from| 780 billion won`: whether the amount is only what another one is compared with.
pub(in crate::context::en) fn is_moved_from(clause: &Clause<'_>) -> bool {
    const MOST: usize = 5;
    let near = &clause.tokens[clause.at.saturating_sub(MOST)..clause.at];
    let from = near.last().is_some_and(|word| word.has_any(Classes::of(&[Class::From, Class::On])));
    let moved = || near.iter().rposition(|word| word.is("up") || word.is("down"));
    from && moved().is_some_and(|at| near[at].gap.has(Gap::COMMA) && !near[at..].iter().any(Token::is_money))
}

/// `, down |from| 3 billion won`, `|instead of| the 490 won paid in May`: what the amount before is compared with is what that is.
pub(in crate::context::en) fn is_contrasted(clause: &Clause<'_>) -> bool {
    is_moved_from(clause) || is_replacing(clause)
}

/// `|instead of| 490 won`, `|rather than| the 490 won`.
pub(in crate::context::en) fn is_replacing(clause: &Clause<'_>) -> bool {
    let [.., first, second] = clause.before_article(clause.at) else { return false };
    first.has(Class::Instead) && second.has(Class::Of) || first.is("rather") && second.is("than")
}

/// The subject of a verb that is not said again: `the fund comes to 3 billion won and |the reserve| to 1 billion won`.
pub(super) fn gapped(clause: &Clause<'_>, at: usize) -> Option<Phrase> {
    let level = clause.tokens[at].joins()
        && clause.tokens[at].has_any(Classes::of(&[
            Class::To,
            Class::At,
            Class::For,
            Class::By,
            Class::From,
        ]));
    let phrases = chain_from(clause, at.checked_sub(1).filter(|_| level)?);
    phrases.into_iter().flatten().find(|noun| is_listed(clause, noun.first))
}

/// Whether a phrase stands behind an amount and a comma or `and`.
fn is_listed(clause: &Clause<'_>, first: usize) -> bool {
    const PER: usize = 3;
    let Some(before) = before_determiners(clause, first) else { return false };
    let listed = clause.tokens[before].has(Class::And) || clause.tokens[before + 1].gap.has(Gap::COMMA_FIRST);
    listed && (before.saturating_sub(PER)..=before).any(|at| clause.tokens[at].is_money())
}

/// `|goes| up from`, `|went| down to`.
fn goes(clause: &Clause<'_>, verb: usize) -> bool {
    let level = clause.verb(verb).is_some_and(|verb| verb.sense == Sense::Level);
    level && clause.get(verb + 1).is_some_and(|next| next.is("up") || next.is("down"))
}

/// The last phrase of `the scale of its certificates`, where the first is only a word for a size.
fn of_object(clause: &Clause<'_>, first: Phrase, at: usize) -> Phrase {
    let of = clause.get(first.last + 1).is_some_and(|word| word.has(Class::Of)) && first.is_generic(clause);
    Phrase::after(clause, first.last + 2).filter(|noun| of && noun.last < at).unwrap_or(first)
}

/// `amounted |to|`, `was set |at|`: the word follows a verb of size.
pub(super) fn leveled(clause: &Clause<'_>, at: usize) -> bool {
    let verb = at.checked_sub(1).and_then(|at| clause.verb(at));
    let account = clause.prev(at).is_some_and(|word| word.has(Class::Accounts));
    verb.is_some_and(|verb| verb.sense == Sense::Level) && (!clause.tokens[at].has(Class::For) || account)
        || clause.prev(at).is_some_and(|word| word.has(Class::Sized))
}

/// The verb that a word is a part of: `|takes| up`, `|took| in`, `|set| the district back`.
pub(super) fn taken(clause: &Clause<'_>, at: usize) -> Option<usize> {
    const TAKES: Classes = Classes::of(&[Class::Takes, Class::Brings]);
    const MOST: usize = 4;
    let parts = |&verb: &usize| {
        let word = &clause.tokens[verb];
        let takes = verb + 1 == at && word.has_any(TAKES) && clause.verb(verb).is_some();
        takes || word.cue.with_particle(clause.tokens[at].text).is_some()
    };
    (at.saturating_sub(MOST)..at).rev().take_while(|&verb| clause.tokens[verb + 1].joins()).find(parts)
}

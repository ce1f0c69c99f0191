//! Verbs of size before an amount: what changes to it, goes up from it or comes to it.

use super::clause::Clause;
use super::cue::Sense;
use super::mark::{Mark, Marks};
use super::phrase::Phrase;
use super::subject::subject;
use super::token::Token;

/// What changes to, from or by the amount: `raised the limit |to|`, `the limit was raised |from|`.
pub(super) fn changed(clause: &Clause<'_>, at: usize) -> Option<Phrase> {
    const MOST: usize = 8;
    let is_verb = |i: &usize| clause.verb(*i).is_some() || clause.tokens[*i].has(Mark::Change);
    let verb = (at.saturating_sub(MOST)..at).rev().find(is_verb)?;
    let together = clause.tokens[verb + 1..=at].iter().all(Token::joins);
    let moves = clause.tokens[verb].has(Mark::Change) || goes(clause, verb);
    if !moves || !together {
        return None;
    }
    let passive = clause.prev(verb).is_some_and(Token::is_be);
    let object = Phrase::after(clause, verb + 1).filter(|noun| noun.last < at && !passive);
    object.map(|first| of_object(clause, first, at)).or_else(|| subject(clause, verb))
}

/// `|goes| up from`, `|went| down to`.
fn goes(clause: &Clause<'_>, verb: usize) -> bool {
    let level = clause.verb(verb).is_some_and(|verb| verb.sense == Sense::Level);
    level && clause.get(verb + 1).is_some_and(|next| next.is("up") || next.is("down"))
}

/// The last phrase of `the scale of its certificates`, where the first is only a word for a size.
fn of_object(clause: &Clause<'_>, first: Phrase, at: usize) -> Phrase {
    let of = clause.get(first.last + 1).is_some_and(|word| word.has(Mark::Of)) && first.is_generic(clause);
    Phrase::after(clause, first.last + 2).filter(|noun| of && noun.last < at).unwrap_or(first)
}

/// `amounted |to|`, `was set |at|`: the word follows a verb of size.
pub(super) fn leveled(clause: &Clause<'_>, at: usize) -> bool {
    let verb = at.checked_sub(1).and_then(|at| clause.verb(at));
    let account = clause.prev(at).is_some_and(|word| word.text.starts_with("account"));
    verb.is_some_and(|verb| verb.sense == Sense::Level) && (!clause.tokens[at].has(Mark::For) || account)
        || clause.prev(at).is_some_and(|word| word.has(Mark::Sized))
}

/// The verb that a word is a part of: `|takes| up`, `|took| in`, `|set| the district back`.
pub(super) fn taken(clause: &Clause<'_>, at: usize) -> Option<usize> {
    const TAKES: Marks = Marks::of(&[Mark::Takes, Mark::Brings]);
    const MOST: usize = 4;
    let parts = |&verb: &usize| {
        let word = &clause.tokens[verb];
        let takes = verb + 1 == at && word.has_any(TAKES) && clause.verb(verb).is_some();
        takes || word.cue.with_particle(clause.tokens[at].text).is_some()
    };
    (at.saturating_sub(MOST)..at).rev().take_while(|&verb| clause.tokens[verb + 1].joins()).find(parts)
}

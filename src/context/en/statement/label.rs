//! What an amount behind a colon, or in a list of two, is labelled with.

use super::phrase::Phrase;
use super::subject::{CHAIN, before_determiners};
use crate::context::en::sentence::Clause;
use crate::context::en::word::{Class, Classes, Gap, Token};

/// The head of `|grants| to shops and cafes:`, a line that is a label and an amount.
pub(super) fn label(clause: &Clause<'_>, end: usize) -> Option<Phrase> {
    let whole = |noun: &Phrase| !clause.get(noun.last + 1).is_some_and(|word| word.has(Class::And));
    Phrase::after(clause, behind_size(clause)).filter(|noun| {
        noun.last < end && !noun.is_generic(clause) && whole(noun) && !is_sentence(clause, end)
    })
}

/// Whether a verb or an amount stands before a place, but in brackets.
fn is_sentence(clause: &Clause<'_>, end: usize) -> bool {
    let mut inside = false;
    (0..end).any(|at| {
        let gap = clause.tokens[at].gap;
        inside = gap.has(Gap::OPENS) || inside && !gap.has(Gap::CLOSES);
        !inside && (clause.tokens[at].is_money() || clause.verb(at).is_some())
    })
}

/// The first word behind the size of who is meant: `Fewer than 150 |households|`, `150 to 500 |households|`.
pub(in crate::context::en) fn behind_size(clause: &Clause<'_>) -> usize {
    const MOST: usize = 4;
    const SIZES: Classes =
        Classes::of(&[Class::Quantifier, Class::Floor, Class::Ceiling, Class::Sizes, Class::To, Class::Most]);
    let sizes = |word: &&Token<'_>| word.has_any(SIZES) || word.is_number() || word.is("than");
    let size = clause.tokens.iter().take(MOST).take_while(sizes).count();
    let counts = clause.tokens[..size].iter().any(Token::is_number);
    if counts { size } else { 0 }
}

/// The first phrase before a colon that names a kind of amount: `|compensation| for victims of fraud:`.
pub(super) fn named(clause: &Clause<'_>, end: usize) -> Option<Phrase> {
    const LABELED: Classes = Classes::of(&[Class::Of, Class::For, Class::To, Class::In]);
    let at = end.checked_sub(1)?;
    let mut phrases = [None; CHAIN];
    phrases[0] = Phrase::before(clause, at);
    for i in 1..CHAIN {
        let before = phrases[i - 1].and_then(|phrase: Phrase| before_determiners(clause, phrase.first));
        let of = before.filter(|&of| clause.tokens[of].has_any(LABELED));
        phrases[i] = of.and_then(|of| Phrase::before(clause, of.checked_sub(1)?));
    }
    phrases.iter().flatten().rfind(|phrase| phrase.role(clause).is_some()).copied()
}

/// The amount of `from |3,000 won| to` and of `from |3,000 won| ($2) to`, before whose preposition the statement begins.
pub(super) fn former(clause: &Clause<'_>, to: usize) -> Option<usize> {
    let amount = (0..to).rev().take(2).take_while(|&at| clause.tokens[at].is_money()).last()?;
    clause.prev(amount).is_some_and(|word| word.has(Class::From)).then_some(amount)
}

/// `▲|Grand Prize| (1 work) 3 million won`, `|welfare| (56%) 484 billion won`: the label of one of a list, before the bracket that counts it.
pub(super) fn counted(clause: &Clause<'_>, at: usize) -> Option<Phrase> {
    const BEGINS: Gap = Gap::ITEM.or(Gap::LABELS).or(Gap::COMMA_FIRST);
    let open = clause.bracketed(at)?;
    let counts = clause.tokens[open..at].iter().any(|word| word.is_number() || word.is_record());
    let label = Phrase::before(clause, open.checked_sub(1).filter(|_| counts)?)?;
    let joined = clause.prev(label.first).is_some_and(|word| word.has(Class::And) || word.is_be());
    (joined || clause.tokens[label.first].gap.has(BEGINS)).then_some(label)
}

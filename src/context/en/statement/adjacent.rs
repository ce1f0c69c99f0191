//! What the words directly before an amount are where their form alone does not tell: a verb, whom a verb gives the amount, or a noun in
//! apposition to the amount.

use super::phrase::Phrase;
use super::subject::{before_determiners, inserted_before};
use crate::context::en::sentence::Clause;
use crate::context::en::word::{Class, Classes, Form, Gap, Sense, Token};

/// The first phrase of `|shelters| at bus stops (`: what is there, where neither names a kind of amount.
pub(super) fn placed(clause: &Clause<'_>, noun: Phrase) -> Option<Phrase> {
    const PLACED: Classes = Classes::of(&[Class::At, Class::In]);
    let placed = |at: &usize| clause.tokens[*at].has_any(PLACED) || clause.tokens[*at].is("under");
    let at = before_determiners(clause, noun.first).filter(placed)?;
    let there = Phrase::before(clause, at.checked_sub(1)?)?;
    let joined = (at..=noun.first).all(|at| clause.tokens[at].joins());
    let plain = |noun: Phrase| noun.role(clause).is_none() && noun.weak_role(clause).is_none();
    (joined && plain(noun) && plain(there) && !there.is_generic(clause)).then_some(there)
}

/// The verb of `pays residents`, `left the district`: whoever stands between it and the amount is given the amount.
pub(super) fn giver(clause: &Clause<'_>, noun: Phrase) -> Option<usize> {
    let head = noun.head(clause);
    let whom = head.has(Class::Person) || head.is_authority();
    let costs = |at: &usize| clause.tokens[*at].has(Class::Costs);
    if let Some(verb) = (noun.first + 1..noun.last).find(costs).filter(|_| whom) {
        return Some(verb);
    }
    let verb = before_determiners(clause, noun.first).filter(|_| whom && noun.role(clause).is_none())?;
    let role = clause.verb(verb).is_some_and(|verb| matches!(verb.sense, Sense::Role(_)));
    let leaves = clause.tokens[verb].has(Class::Leaves);
    ((role || leaves) && clause.tokens[noun.first].joins()).then_some(verb)
}

/// A word that can be a noun or a verb is a verb directly before an amount, behind a noun: `the course |costs|`.
pub(super) fn is_present(clause: &Clause<'_>, at: usize) -> bool {
    let present =
        clause.tokens[at].cue.verb.is_some_and(|verb| matches!(verb.form, Form::Present | Form::Base));
    let subject = clause.prev(at).is_some_and(|word| {
        let after = clause.tokens[at].joins() || inserted_before(clause, at).is_some();
        // `carries 900 people a day |and costs|`: not `salaries and costs`.
        let goes_on = || {
            word.has(Class::And)
                && at > 2
                && clause.tokens[..at - 1].iter().rev().take(6).any(Token::is_number)
        };
        // `a session |normally| costs`.
        let adverb =
            word.is_adverb() && at.checked_sub(2).is_some_and(|noun| clause.tokens[noun].is_nominal());
        (word.is_nominal() || word.is_record() || adverb) && after
            || word.has(Class::Relative)
            || clause.tokens[at].has(Class::Costs) && goes_on()
    });
    let object = at.checked_sub(2).and_then(|verb| clause.verb(verb)).is_some_and(|verb| {
        matches!(verb.sense, Sense::Role(_)) && verb.form != Form::Ing && clause.tokens[at - 1].joins()
    });
    if object && clause.tokens[at].joins() {
        return false;
    }
    if clause.tokens[at].is_noun() && is_of_row(clause, at) {
        return false;
    }
    let of_amount = clause.tokens[at].is("cost")
        || clause.tokens[at].cue.verb.is_some_and(|verb| verb.form == Form::Present);
    let that = at.checked_sub(1).filter(|&that| clause.tokens[that].has(Class::Relative));
    let noun = clause.prev(that.unwrap_or(at));
    present && subject && (of_amount || noun.is_some_and(Token::is_plural))
}

/// `Welfare: |childbirth grants| 8 billion won`: a phrase without an article behind the label of a row.
fn is_of_row(clause: &Clause<'_>, at: usize) -> bool {
    const MOST: usize = 4;
    let inside = |&word: &usize| clause.tokens[word].joins() && clause.tokens[word].is_nominal();
    let words = (at.saturating_sub(MOST) + 1..=at).rev().take_while(inside).count();
    let first = at.checked_sub(words);
    first.is_some_and(|first| clause.tokens[first].gap.has(Gap::LABELS) && clause.tokens[first].is_nominal())
}

/// `the first batch, |12 billion won in January|, was gone`: whether a comma stands behind the amount and its date.
pub(super) fn is_apposed(clause: &Clause<'_>) -> bool {
    let dated = |at: &usize| {
        clause.get(*at).is_some_and(|word| word.joins() && (word.is_date() || word.has(Class::Dating)))
    };
    let behind = (clause.at + 1..clause.at + 4).find(|at| !dated(at));
    behind.and_then(|at| clause.get(at)).is_some_and(|next| next.gap.has(Gap::COMMA_FIRST))
}

//! The verb that governs an amount, and its tense.

use super::lead::{Lead, Link};
use super::skipped::{clause_between_commas, given_on, is_purpose, list_opened};
use super::tail::{Bond, Tail};
use crate::context::Role;
use crate::context::en::sentence::Clause;
use crate::context::en::word::{Class, Classes, Form, Gap, Sense, Token, Words};

/// What a verb group speaks of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::context::en) enum Tense {
    Past,
    Future,
    Present,
}

/// The verb that governs an amount.
#[derive(Debug, Clone, Copy)]
pub(in crate::context::en) struct Governor {
    pub at: usize,
    pub sense: Sense,
    /// The amount, or what it measures, is its subject: `was issued`.
    pub of_subject: bool,
    /// It is of a clause behind the amount, with a subject of its own: `that citizens donated`.
    pub relative: bool,
}

impl Governor {
    /// The verb directly before the amount; else the one whose subject it is; else the nearest one before it in its clause.
    /// `next` gives the phrase behind the tail.
    pub(super) fn find(
        clause: &Clause<'_>,
        lead: &Lead,
        tail: &Tail,
        next: impl FnOnce() -> Tail,
    ) -> Option<Self> {
        if let Some(at) = relative_verb(clause, lead) {
            return Self::at(clause, at, false).map(|verb| Self { relative: true, ..verb });
        }
        if let Link::Verb(at) = lead.link {
            return Self::at(clause, at, false);
        }
        if lead.link == Link::At
            && let Some(at) = lead.anchor.checked_sub(1).filter(|&at| clause.verb(at).is_some())
        {
            return Self::at(clause, at, false);
        }
        if let Some(at) = limited(clause, lead) {
            return Self::at(clause, at, false);
        }
        if let Some(at) = verb_after(clause, tail, next) {
            return Self::at(clause, at, true);
        }
        if is_subject(clause, tail) {
            return None;
        }
        let first = lead.noun.map_or(lead.anchor, |noun| noun.first.min(lead.anchor));
        let at = verb_before(clause, list_opened(clause, first).unwrap_or(first))?;
        Self::at(clause, at, false)
    }

    fn at(clause: &Clause<'_>, at: usize, of_subject: bool) -> Option<Self> {
        let sense = clause.verb(at).or(clause.tokens.get(at)?.cue.verb)?.sense;
        Some(Self { at, sense, of_subject, relative: false })
    }

    /// The role that it gives.
    pub(in crate::context::en) const fn role(&self) -> Option<Role> {
        self.sense.role()
    }

    pub(in crate::context::en) fn tense(&self, clause: &Clause<'_>) -> Option<Tense> {
        tense(clause, self.at)
    }
}

/// The verb of the clause that an amount is the object of: `3 million won that citizens |donated|`.
fn relative_verb(clause: &Clause<'_>, lead: &Lead) -> Option<usize> {
    const MOST: usize = 8;
    let that = clause.at + 1;
    let bound = clause.get(that).is_some_and(|word| word.joins() && word.has(Class::That));
    if !bound {
        return contact_verb(clause, that);
    }
    let joined = |at: &usize| clause.get(*at).is_some_and(Token::joins);
    let verb = (that + 1..that + MOST)
        .take_while(joined)
        .find(|&at| clause.verb(at).is_some() || has_subject(clause, at))?;
    // `donated 3 million won that she had saved`: what is done with the money comes first, unless the clause says what it pays for.
    let costs = clause.tokens[verb]
        .cue
        .verb
        .is_some_and(|verb| matches!(verb.sense, Sense::Role(Role::Budget | Role::Price)));
    if matches!(lead.link, Link::Verb(_)) && !costs {
        return None;
    }
    let subject =
        clause.tokens[that + 1..verb].iter().any(|word| word.is_nominal() || word.has(Class::Pronoun));
    subject.then_some(verb)
}

/// `the 55 million won it |spends|`: the same without `that`.
fn contact_verb(clause: &Clause<'_>, who: usize) -> Option<usize> {
    let pronoun =
        |word: &Token<'_>| word.joins() && word.is_one(&const { Words::of(["it", "they", "he", "she"]) });
    clause.get(who).filter(|word| pronoun(word))?;
    let role = clause.verb(who + 1).is_some_and(|verb| matches!(verb.sense, Sense::Role(_)));
    role.then_some(who + 1)
}

/// `that a set |costs|`: a word that can be a noun, with a noun or a pronoun before it.
fn has_subject(clause: &Clause<'_>, at: usize) -> bool {
    let costs = clause.tokens[at].has(Class::Costs) && clause.tokens[at].cue.verb.is_some();
    costs && clause.prev(at).is_some_and(|word| word.is_nominal() || word.has(Class::Pronoun))
}

/// `purchases are |capped| at 500,000 won`: the verb that gives the size is one of limits.
fn limited(clause: &Clause<'_>, lead: &Lead) -> Option<usize> {
    let at = lead.anchor.checked_sub(1).filter(|_| lead.link == Link::Copula)?;
    let sense = clause.tokens[at].cue.verb?.sense;
    (sense == Sense::Role(Role::Limit) && clause.verb(at).is_some()).then_some(at)
}

/// The verb after the amount, and after the phrase that it is bound to: `22 billion won of certificates |were issued|`.
fn verb_after(clause: &Clause<'_>, tail: &Tail, next: impl FnOnce() -> Tail) -> Option<usize> {
    if let Bond::Verb(at) = tail.bond {
        return Some(given_on(clause, at).unwrap_or(at));
    }
    let mut next = Some(next);
    let mut end = tail.end;
    for _ in 0..2 {
        let behind = next.take().map_or_else(|| Tail::next(clause, end), |next| next());
        if let Bond::Verb(at) = behind.bond {
            // A participle behind a phrase is that phrase's own: `of certificates issued in May`.
            return auxiliary_between(clause, end, at).then_some(at);
        }
        behind.noun?;
        end = behind.end;
    }
    None
}

/// `5 million won in support |is| available`: the amount is the subject, of no verb that is known.
fn is_subject(clause: &Clause<'_>, tail: &Tail) -> bool {
    clause.get(tail.end).is_some_and(|token| token.joins() && token.is_auxiliary())
}

fn auxiliary_between(clause: &Clause<'_>, from: usize, to: usize) -> bool {
    clause.tokens[from..to].iter().any(Token::is_auxiliary)
}

/// The nearest verb before `from` that says what an amount is; else the nearest one at all.
fn verb_before(clause: &Clause<'_>, from: usize) -> Option<usize> {
    let mut any = None;
    let mut next = from.min(clause.tokens.len());
    while let Some(at) = next.checked_sub(1) {
        next = clause_between_commas(clause, at).unwrap_or(at);
        if let Some(verb) = clause.verb(at).filter(|_| !is_purpose(clause, at)) {
            // `what is |saved| will go to the elderly`.
            let saved = verb.sense == Sense::Role(Role::Other)
                && any.is_some()
                && clause.prev(at).is_some_and(Token::is_be);
            any = any.or(Some(at));
            if matches!(verb.sense, Sense::Role(_) | Sense::Hold) && !saved {
                return Some(at);
            }
            if verb.sense == Sense::Report {
                break;
            }
        }
        if is_boundary(clause, at) {
            break;
        }
    }
    any
}

/// Whether a clause begins with the token at `at`: after a full stop, a bracket or a quotation mark, or with `, and` and a new subject.
fn is_boundary(clause: &Clause<'_>, at: usize) -> bool {
    const PARTS: Gap = Gap::PARTS.or(Gap::ENDS).or(Gap::OPENS).or(Gap::CLOSES);
    let token = &clause.tokens[at];
    if token.gap.has(PARTS) || token.has(Class::Opens) {
        return true;
    }
    // `and loans of 5 billion won were given`: what follows has a verb of its own. `and 5 billion won for`: a list goes on.
    let listed = || clause.tokens[at + 1..clause.at].iter().any(Token::is_money) || at + 1 == clause.at;
    token.gap.has(Gap::COMMA) && token.is("and") && !listed()
}

/// The tense of the verb at `at`, from its form and what stands before it.
pub(in crate::context::en) fn tense(clause: &Clause<'_>, at: usize) -> Option<Tense> {
    let form = clause.tokens[at].cue.verb?.form;
    let intends = clause.tokens[at].cue.verb.is_some_and(|verb| verb.sense == Sense::Intend);
    if clause.tokens[at].has(Class::Need) || intends {
        return Some(Tense::Future);
    }
    let mut first = at;
    for i in (at.saturating_sub(6)..at).rev() {
        let token = &clause.tokens[i];
        if !clause.tokens[i + 1].joins() {
            break;
        }
        match () {
            () if token.has(Class::Will) => return Some(Tense::Future),
            () if token.has(Class::Past) && !token.is("been") => return Some(Tense::Past),
            () if token.has(Class::Modal) => return Some(Tense::Present),
            () if token.has(Class::Present) && !(token.is("be") || token.is("being")) => {
                return Some(if clause.tokens[i + 1].has(Class::To) {
                    Tense::Future
                } else {
                    Tense::Present
                });
            }
            () if token.has(Class::To) => return Some(infinitive(clause, i)),
            () if token.has_any(Classes::of(&[Class::Adverb, Class::Be, Class::Apiece])) => first = i,
            () => break,
        }
    }
    match form {
        Form::Past | Form::Participle => Some(Tense::Past),
        Form::Base
            if clause.tokens[at].has(Class::Costs) && clause.prev(at).is_some_and(Token::is_plural) =>
        {
            Some(if is_of_doing(clause, at) { Tense::Past } else { Tense::Present })
        }
        Form::Base if clause.tokens[at].has(Class::Unmarked) => Some(Tense::Past),
        Form::Base => Some(coordinated(clause, first).unwrap_or(Tense::Present)),
        Form::Present => Some(Tense::Present),
        Form::Ing => tense_of_main_verb(clause, first),
    }
}

/// `|building| the gardens cost`: a subject in the singular, whatever stands before the verb.
fn is_of_doing(clause: &Clause<'_>, at: usize) -> bool {
    let first = (0..at).rev().find(|&i| clause.tokens[i].gap.has(Gap::COMMA)).unwrap_or(0);
    clause.tokens[first].ends_in_ing()
}

/// The tense of `would raise the fee and |impose|`: a bare form behind `and` is in the tense of the one before it.
fn coordinated(clause: &Clause<'_>, at: usize) -> Option<Tense> {
    let and = at.checked_sub(1).filter(|&and| clause.tokens[and].has(Class::And))?;
    let base = |i: &usize| clause.verb(*i).is_some_and(|verb| verb.form == Form::Base);
    let before = (0..and).rev().take_while(|&i| !clause.tokens[i].gap.has(Gap::SEMICOLON)).find(base)?;
    tense(clause, before)
}

/// `plans to`, `has decided to`, `to`: what is to come. `was able to`, `used to`: what was.
fn infinitive(clause: &Clause<'_>, to: usize) -> Tense {
    let before = clause.prev(to);
    let able = before.is_some_and(|word| word.has(Class::Able))
        || is_ordered(clause, to)
        || is_first(clause, to)
        || is_means(clause, to);
    if able { Tense::Past } else { Tense::Future }
}

/// `|became the first| to receive`.
fn is_first(clause: &Clause<'_>, to: usize) -> bool {
    let [.., be, the, first] = &clause.tokens[..to] else { return false };
    (first.is("first") || first.is("last")) && the.is("the") && (be.has(Class::Past) || be.is("became"))
}

/// `|used| bonus points to buy`: what was done with what was used. Not `used to`.
fn is_means(clause: &Clause<'_>, to: usize) -> bool {
    const MOST: usize = 4;
    let near = (to.saturating_sub(MOST)..to).rev().take_while(|&at| clause.tokens[at + 1].joins());
    let used = near.skip(1).find(|&at| clause.tokens[at].is("used") && clause.verb(at).is_some());
    used.is_some_and(|at| clause.prev(at).is_some_and(|who| who.is_nominal() && !who.is_auxiliary()))
}

/// `|ordered| them to pay`.
fn is_ordered(clause: &Clause<'_>, to: usize) -> bool {
    match &clause.tokens[..to] {
        [.., ordered, them] => them.is("them") && (ordered.is("ordered") || ordered.is("made")),
        _ => false,
    }
}

/// The tense of the sentence that a participle (`securing`) hangs on.
fn tense_of_main_verb(clause: &Clause<'_>, at: usize) -> Option<Tense> {
    let finite = |i: &usize| {
        let verb = clause.verb(*i);
        verb.is_some_and(|verb| verb.form != Form::Ing && verb.sense != Sense::Report)
    };
    let before = (0..at).rev().take_while(|&i| !clause.tokens[i].gap.has(Gap::PARTS)).find(finite);
    before.and_then(|at| tense(clause, at))
}

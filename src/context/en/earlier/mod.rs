//! What was said before an amount's own sentence: what the sentences before have named, where no amount before it did (`It releases certificates. A total of |6 billion won|`), what
//! a pronoun stands for, what the item has spoken of.
//!
//! Few sentences and few words of each are read, and only where the amount's own sentence leaves the question open. What amounts before were is kept by the
//! [memory](crate::context::Memory) of the item; whose news it is, is [`doer`](super::doer)'s.
//!
//! The way through: [`find`] looks for a phrase in the sentences before; [`said`] asks what the item has said of its amounts, [`antecedent`] what the pronoun or the paragraph is about; [`endings`] keeps what
//! the sentences before end in.

pub(super) mod antecedent;
pub(super) mod endings;
pub(super) mod said;

pub(super) use self::endings::{Endings, Ends, Wholes};

use crate::context::Role;
use crate::context::en::sentence::Clause;
use crate::context::en::statement::{Phrase, phrase_around};
use crate::context::en::word::{Class, Classes};
use crate::span::Span;

/// So many sentences are looked at, no farther away than so many bytes.
const SENTENCES: usize = 5;
pub(super) const FARTHEST: usize = 1200;

/// The place of the nearest phrase that fits, and its role.
pub(super) fn find(
    clause: &Clause<'_>,
    fits: Classes,
    holds: fn(&Clause<'_>, Phrase) -> bool,
) -> Option<(Span, Option<Role>)> {
    find_behind(clause, 0, fits, holds)
}

/// The same of phrases that begin at a byte or behind it: no sentence before it is read.
fn find_behind(
    clause: &Clause<'_>,
    from: usize,
    fits: Classes,
    holds: fn(&Clause<'_>, Phrase) -> bool,
) -> Option<(Span, Option<Role>)> {
    let scene = clause.scene;
    let amount = scene.amount();
    let item = scene.item.map_or(0, |item| item.start);
    let sentences = (amount.sentence.saturating_sub(SENTENCES)..amount.sentence).rev();
    let near = |span: &Span| {
        let apart = amount.span.start.saturating_sub(span.end);
        span.start >= item && span.end > from && apart < FARTHEST
    };
    let mut near = sentences.take_while(|&sentence| near(&scene.document.sentence_span(sentence)));
    let found = near.find_map(|sentence| {
        let ending = clause.endings.with(scene, sentence, fits)?;
        let clause = ending.clause(scene, clause.endings);
        // What a sentence is about stands first in it.
        let mut places = (0..clause.at).filter(|&at| clause.tokens[at].has_any(fits) && !clause.lives(at));
        let phrase =
            places.find_map(|at| phrase_around(&clause, at).filter(|phrase| holds(&clause, *phrase)))?;
        Some((phrase.span(&clause), phrase.role(&clause)))
    });
    found.filter(|(span, _)| span.start >= from)
}

/// Any phrase will do.
pub(super) fn any(_: &Clause<'_>, _: Phrase) -> bool {
    true
}

/// A project, a contest or an event.
const WORK: Classes = Classes::of(&[Class::Work, Class::Lottery, Class::Event]);

/// A phrase of more than one word: `the project` alone says little.
pub(super) fn is_named(clause: &Clause<'_>, phrase: Phrase) -> bool {
    phrase.first < phrase.last && is_thing(clause, phrase)
}

/// A phrase that names no one: not `elementary school |students|`.
pub(super) fn is_thing(clause: &Clause<'_>, phrase: Phrase) -> bool {
    !phrase.head(clause).has(Class::Person)
}

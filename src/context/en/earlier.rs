//! What the sentences before an amount's own have named, where no amount before it did: `It releases certificates. A total of |6 billion won|`.
//!
//! Few sentences and few words of each are read, and only where the amount's own sentence leaves the question open.

use super::clause::Clause;
use super::mark::{Mark, Marks};
use super::phrase::Phrase;
use super::statement::phrase_around;
use crate::context::Role;
use crate::span::Span;

/// So many sentences are looked at, no farther away than so many bytes.
const SENTENCES: usize = 5;
pub(super) const FARTHEST: usize = 1200;

/// The place of the nearest phrase that fits, and its role. Words are only looked up until one fits.
pub(super) fn find(
    clause: &Clause<'_>,
    fits: Marks,
    holds: fn(&Clause<'_>, Phrase) -> bool,
) -> Option<(Span, Option<Role>)> {
    let scene = clause.scene;
    let amount = scene.amount();
    let item = scene.item.map_or(0, |item| item.start);
    (1..=SENTENCES).find_map(|back| {
        let sentence = amount.sentence.checked_sub(back)?;
        let span = scene.document.sentence_span(sentence);
        let near = span.start >= item && amount.span.start.checked_sub(span.end)? < FARTHEST;
        let tokens = if near { clause.endings.with(scene, sentence, fits)? } else { return None };
        let clause = Clause { scene, tokens: &tokens, at: tokens.len(), endings: clause.endings };
        let mut places = (0..tokens.len()).rev().filter(|&at| tokens[at].has_any(fits));
        let phrase =
            places.find_map(|at| phrase_around(&clause, at).filter(|phrase| holds(&clause, *phrase)))?;
        Some((phrase.span(&clause), phrase.role(&clause)))
    })
}

/// Any phrase will do.
pub(super) fn any(_: &Clause<'_>, _: Phrase) -> bool {
    true
}

/// A project, a contest or an event.
pub(super) const WORK: Marks = Marks::of(&[Mark::Work, Mark::Lottery, Mark::Event]);

/// A phrase of more than one word: `the project` alone says little.
pub(super) fn is_named(_: &Clause<'_>, phrase: Phrase) -> bool {
    phrase.first < phrase.last
}

//! What the sentences before an amount's own have named, where no amount before it did: `It releases certificates. A total of |6 billion won|`.
//!
//! Few sentences and few words of each are read, and only where the amount's own sentence leaves the question open.

use super::clause::Clause;
use super::cue::{Cue, Mark, cue};
use super::phrase::Phrase;
use super::statement::phrase_around;
use crate::context::{Role, Scene};
use crate::span::Span;

/// So many sentences are looked at, no farther away than so many bytes.
const SENTENCES: usize = 5;
const FARTHEST: usize = 1200;

/// The place of the nearest phrase that fits, and its role. Words are only looked up until one fits.
pub(super) fn find(
    scene: &Scene<'_>,
    fits: impl Fn(Cue) -> bool,
    holds: fn(&Clause<'_>, Phrase) -> bool,
) -> Option<(Span, Option<Role>)> {
    let amount = scene.amount();
    let item = scene.item.map_or(0, |item| item.start);
    (1..=SENTENCES).find_map(|back| {
        let sentence = scene.document.sentence_span(amount.sentence.checked_sub(back)?);
        let near = sentence.start >= item && amount.span.start.checked_sub(sentence.end)? < FARTHEST;
        let mut words =
            scene.view.words_before(sentence.end).take_while(|word| word.span.start >= sentence.start);
        if !near || !words.any(|word| fits(cue(word.text))) {
            return None;
        }
        let clause = Clause::ending(scene, sentence)?;
        let mut places = (0..clause.tokens.len()).rev().filter(|&at| fits(clause.tokens[at].cue));
        let phrase =
            places.find_map(|at| phrase_around(&clause, at).filter(|phrase| holds(&clause, *phrase)))?;
        Some((phrase.span(&clause), phrase.role(&clause)))
    })
}

/// Any phrase will do.
pub(super) fn any(_: &Clause<'_>, _: Phrase) -> bool {
    true
}

/// A word that names this role.
pub(super) fn names(role: Role) -> impl Fn(Cue) -> bool {
    move |cue| cue.noun == Some(role) && !cue.has(Mark::Generic)
}

/// A word that names any role that a statement can go on speaking of.
pub(super) fn names_any(cue: Cue) -> bool {
    matches!(
        cue.noun,
        Some(Role::Issue | Role::Support | Role::Loan | Role::Donation | Role::Prize | Role::Grant)
    )
}

/// A project or a contest.
pub(super) fn is_work(cue: Cue) -> bool {
    cue.has(Mark::Work) || cue.has(Mark::Lottery)
}

/// A phrase of more than one word: `the project` alone says little.
pub(super) fn is_named(_: &Clause<'_>, phrase: Phrase) -> bool {
    phrase.first < phrase.last
}

//! What the sentences before an amount's own have named, where no amount before it did: `It releases certificates. A total of |6 billion won|`.
//!
//! Few sentences and few words of each are read, and only where the amount's own sentence leaves the question open.

use super::clause::Clause;
use super::cue::Mark;
use super::phrase::Phrase;
use super::statement::phrase_around;
use crate::context::{Role, Scene};
use crate::span::Span;

/// So many sentences are looked at, no farther away than so many bytes.
const SENTENCES: usize = 5;
const FARTHEST: usize = 1200;

/// The place of the nearest phrase that fits, and its role.
pub(super) fn find(
    scene: &Scene<'_>,
    fits: impl Fn(&Clause<'_>, usize) -> bool,
) -> Option<(Span, Option<Role>)> {
    let amount = scene.amount();
    let item = scene.item.map_or(0, |item| item.start);
    (1..=SENTENCES).find_map(|back| {
        let sentence = scene.document.sentence_span(amount.sentence.checked_sub(back)?);
        let near = sentence.start >= item && amount.span.start.checked_sub(sentence.end)? < FARTHEST;
        let clause = Clause::ending(scene, sentence).filter(|_| near)?;
        let at = (0..clause.tokens.len()).rev().find(|&at| fits(&clause, at))?;
        let phrase = phrase_around(&clause, at)?;
        Some((phrase.span(&clause), phrase.role(&clause)))
    })
}

/// A word that names this role.
pub(super) fn names(role: Role) -> impl Fn(&Clause<'_>, usize) -> bool {
    move |clause, at| clause.tokens[at].cue.noun == Some(role) && !clause.tokens[at].has(Mark::Generic)
}

/// A word that names any role that a statement can go on speaking of.
pub(super) fn names_any(clause: &Clause<'_>, at: usize) -> bool {
    let role = clause.tokens[at].cue.noun;
    matches!(
        role,
        Some(Role::Issue | Role::Support | Role::Loan | Role::Donation | Role::Prize | Role::Grant)
    )
}

/// A project or a contest.
pub(super) fn is_work(clause: &Clause<'_>, at: usize) -> bool {
    let token = &clause.tokens[at];
    let ends = Phrase::before(clause, at).is_some_and(|phrase| phrase.first < phrase.last);
    ends && (token.has(Mark::Work)
        || token.is_any(&["contest", "contests", "competition", "evaluation", "initiative"]))
}

//! What the head of a table calls a column: `구분 / 대상 / 지원액` over `주택 침수 / 517채 / 350만 원`.

use super::super::cue;
use super::super::statement::Statement;
use super::{Claim, noun_claim};
use crate::context::{Role, Rule};

/// The noun over the amount.
pub(super) const COLUMN: Rule = Rule {
    id: "ko/context/column",
    finds: &["구분 / 대상 / 지급액\n첫째 / 120명 / [30만 원] => support | - | - | - | standing"],
    skips: &["구분 / 대상 / 인원\n첫째 / 120명 / 30만 원", "대상은 첫째. 지급은 3월 / 30만 원"],
};

pub(super) fn column(statement: &Statement<'_, '_>) -> Option<Claim> {
    const MOST: usize = 12;
    let cells_before = statement.words[..=statement.here].iter().rev().take(NEAR);
    if !cells_before.into_iter().any(|word| word.gap != " " && word.gap.contains(SIGNS)) {
        return None;
    }
    let scene = statement.scene;
    let amount = scene.amount();
    let row = scene.document.sentence_span(amount.sentence);
    let before = scene.view.text.get(row.start.max(scene.bounds.start)..amount.span.start)?;
    let column = cells(before).count().checked_sub(1)?;
    let above = (0..amount.sentence).rev().take(MOST);
    let lines = above.into_iter().map(|at| scene.text(scene.document.sentence_span(at)));
    let mut rows = lines.take_while(|line| line.len() < ROW && cells(line).nth(1).is_some());
    let head = rows.find(|line| !line.contains(|c: char| c.is_ascii_digit()))?;
    let noun = cue::noun(cells(head).nth(column)?.trim()).filter(|noun| noun.role != Some(Role::Prize))?;
    noun_claim(noun).map(|claim| Claim { strength: 1, ..claim })
}

/// What stands between two cells.
const SIGNS: [char; 3] = ['/', '|', '\t'];

/// No cell with an amount has more eojeols before it.
const NEAR: usize = 5;

/// No row is longer.
const ROW: usize = 400;

/// The cells of a line.
fn cells(line: &str) -> impl Iterator<Item = &str> {
    line.split(SIGNS)
}

//! What the head of a table calls a column: `구분 / 대상 / 지원액` over `주택 침수 / 517채 / 350만 원`.

use super::super::cue;
use super::super::statement::Statement;
use super::super::table;
use super::{Claim, noun_claim};
use crate::context::{Role, Rule};

/// The noun over the amount.
pub(super) const COLUMN: Rule = Rule {
    id: "ko/context/column",
    finds: &["구분 / 대상 / 지급액\n첫째 / 120명 / [30만 원] => support | - | - | - | standing"],
    skips: &["구분 / 대상 / 인원\n첫째 / 120명 / 30만 원", "대상은 첫째. 지급은 3월 / 30만 원"],
};

pub(super) fn column(statement: &Statement<'_, '_>) -> Option<Claim> {
    let head = table::above(statement)?.find(|row| !row.text.contains(|c: char| c.is_ascii_digit()))?;
    let cell = statement.scene.text(head.cell?).trim();
    let noun = cue::noun(cell).filter(|noun| noun.role != Some(Role::Prize))?;
    noun_claim(noun).map(|claim| Claim { strength: 1, ..claim })
}

//! What the head of a table calls a column: `구분 / 대상 / 지원액` over `주택 침수 / 517채 / 350만 원`.

use super::{Claim, noun_claim};
use crate::context::ko::statement::{Statement, table};
use crate::context::ko::word::cue;
use crate::context::{Role, Rule};

/// The noun over the amount.
pub(super) const COLUMN: Rule = Rule {
    id: "ko/context/column",
    finds: &[
        "출산 지원금\n구분 / 2020년 / 2021년\n둘째 / 없음 / [60만 원] => support | 둘째 | - | 2021 | done",
        "구분 / 대상 / 지급액\n첫째 / 120명 / [30만 원] => support | 첫째 | - | - | standing",
    ],
    skips: &[
        "출산 지원금\n둘째는 60만 원이다.",
        "구분 / 대상 / 인원\n첫째 / 120명 / 30만 원",
        "대상은 첫째. 지급은 3월 / 30만 원",
    ],
};

pub(super) fn column(statement: &Statement<'_, '_>) -> Option<Claim> {
    let head = table::above(statement)?.find(|row| !row.text.contains(|c: char| c.is_ascii_digit()));
    let cell = head.and_then(|row| row.cell).map(|cell| statement.scene.text(cell).trim());
    let claim = cell.and_then(claim_of).or_else(|| claim_of(table::title(statement)?))?;
    Some(Claim { strength: 1, ..claim })
}

/// What a cell or title ends with.
fn claim_of(text: &str) -> Option<Claim> {
    cue::noun(text).filter(|noun| noun.role != Some(Role::Prize)).and_then(noun_claim)
}

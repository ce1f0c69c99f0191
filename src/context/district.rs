//! Whose doing a statement is, as a district of Seoul.

use smol_str::SmolStr;

use super::rule::Doer;
use super::scene::Scene;
use crate::document::Zone;
use crate::record::{Record, Value};

/// The code of the district: the item's, unless the language says another; no other city's.
pub(super) fn of(scene: &Scene<'_>, doer: &Doer) -> Option<SmolStr> {
    let code = match doer {
        Doer::Item => {
            scene.item.and_then(|item| item.district.as_deref()).filter(|code| !is_late(scene, code))
        }
        Doer::District(at) => code(scene, *at),
        Doer::Elsewhere => None,
    };
    let homeless = scene.item.is_none_or(|item| item.district.is_none());
    let code = code.or_else(|| (homeless && *doer == Doer::Item).then(|| near(scene)).flatten());
    code.filter(|code| is_of_seoul(code)).map(SmolStr::new)
}

/// Whether the item names its district only farther on: what stands before is news of the country or of the city. A headline may leave it to the lead.
fn is_late(scene: &Scene<'_>, district: &str) -> bool {
    const MOST: usize = 24;
    const LEAD: usize = 4;
    let amount = scene.amount();
    // The headline of a roundup stands before its items.
    let Some(item) = scene.item.filter(|item| item.start <= amount.span.start) else { return false };
    let first = scene.records.partition_point(|record| record.span.start < item.start);
    let mut named =
        scene.records[first..].iter().take(MOST).filter(|record| of_record(record) == Some(district));
    let near = if amount.zone == Zone::Body { 2 } else { LEAD };
    named.next().is_some_and(|named| named.sentence > amount.sentence + near)
}

/// The district of a record: of a mayor, the one governed.
pub(super) fn code<'a>(scene: &Scene<'a>, at: usize) -> Option<&'a str> {
    of_record(scene.records.get(at)?)
}

/// The same of a record.
pub(super) fn of_record(record: &Record) -> Option<&str> {
    match &record.value {
        Value::District(district) => Some(&district.code),
        Value::Mayor(mayor) => mayor.district.as_deref(),
        _ => None,
    }
}

/// What no item owns: the nearest district before, in the same sentence or piece.
fn near<'a>(scene: &Scene<'a>) -> Option<&'a str> {
    scene.before().find_map(|at| code(scene, at))
}

/// Whether the code is one of Seoul's 25 districts.
pub(super) fn is_of_seoul(code: &str) -> bool {
    code.len() == 5 && code.starts_with("11") && code != "11000"
}

//! Whose doing a statement is, as a district of Seoul.

use smol_str::SmolStr;

use super::rule::Doer;
use super::scene::Scene;
use crate::record::Value;

/// The code of the district: the item's, unless the language says another; no other city's.
pub(super) fn of(scene: &Scene<'_>, doer: &Doer) -> Option<SmolStr> {
    let code = match doer {
        Doer::Item => scene.item.and_then(|item| item.district.as_deref()),
        Doer::District(at) => code(scene, *at),
        Doer::Elsewhere => None,
    };
    let homeless = scene.item.is_none_or(|item| item.district.is_none());
    let code = code.or_else(|| (homeless && *doer == Doer::Item).then(|| near(scene)).flatten());
    code.filter(|code| is_of_seoul(code)).map(SmolStr::new)
}

/// The district of a record: of a mayor, the one governed.
pub(super) fn code<'a>(scene: &Scene<'a>, at: usize) -> Option<&'a str> {
    match &scene.records.get(at)?.value {
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

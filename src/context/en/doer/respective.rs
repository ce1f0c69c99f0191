//! Whose amount one of several is that are told beside as many districts: `Songpa-gu and Mapo-gu came next, with 402 million won and 371 million won,
//! respectively`.
//!
//! Only where the text says so itself: without `respectively` an amount is of whom its clause speaks.

use crate::context::Scene;
use crate::record::Value;
use crate::span::Span;

/// What joins the members of a list.
const JOINTS: [&str; 4] = [" and ", ", ", ", and ", " or "];

/// The record of the district that the amount is of.
pub(super) fn of(scene: &Scene<'_>) -> Option<usize> {
    let rest = Span::new(scene.amount().span.end, scene.bounds.end);
    if rest.start >= rest.end || !scene.text(rest).contains("respectively") {
        return None;
    }
    let (first, last) = list(scene, scene.at, &|at| scene.is_money(at));
    let is_district = |at: usize| matches!(scene.records[at].value, Value::District(_));
    let named = (0..first).rev().take_while(|&at| inside(scene, at)).find(|&at| is_district(at))?;
    let (start, end) = list(scene, named, &is_district);
    (last > first && end - start == last - first).then(|| start + (scene.at - first))
}

/// The first and the last record of the list of such records that one stands in.
fn list(scene: &Scene<'_>, at: usize, is_member: &impl Fn(usize) -> bool) -> (usize, usize) {
    let joined = |low: usize| {
        let pair = scene.records.get(low).zip(scene.records.get(low + 1));
        pair.is_some_and(|(low, high)| {
            scene.view.text.get(low.span.end..high.span.start).is_some_and(|gap| JOINTS.contains(&gap))
        })
    };
    let member = |at: usize| at < scene.records.len() && inside(scene, at) && is_member(at);
    let (mut first, mut last) = (at, at);
    while first > 0 && member(first - 1) && joined(first - 1) {
        first -= 1;
    }
    while member(last + 1) && joined(last) {
        last += 1;
    }
    (first, last)
}

/// Whether a record stands in the sentence of the amount.
fn inside(scene: &Scene<'_>, at: usize) -> bool {
    scene.bounds.contains(scene.records[at].span)
}

//! Amounts of a headline, subtitle or caption that the body says again: the body knows when, and whether it is done.

use std::collections::BTreeMap;

use smol_str::SmolStr;

use super::memory::won;
use crate::document::Zone;
use crate::record::Record;
use crate::value::context::{Context, Status};

/// Completes the context of each amount outside the body from the one of the body that repeats it.
pub(super) fn complete(records: &mut [Record]) {
    let outside = |record: &Record| is_outside(record) && record.context.is_some();
    let Some(first) = records.iter().position(outside) else { return };
    let without_role = |record: &Record| record.context.as_ref().is_some_and(|own| own.role.is_none());
    let untold = records[first..].iter().any(|record| outside(record) && without_role(record));
    let body = Body::read(records, untold);
    for at in first..records.len() {
        if !outside(&records[at]) {
            continue;
        }
        let told = body.told.get(&records[at].repeats.unwrap_or(at)).or_else(|| body.same(&records[at]));
        let topic = body.first.get(&records[at].item);
        let Some(from) = told.or(topic) else { continue };
        let Ok([own, from]) = records.get_disjoint_mut([at, *from]) else { continue };
        let (Some(context), Some(from)) = (&mut own.context, &from.context) else { continue };
        if told.is_some() {
            adopt(context, from);
        } else if context.role.is_none() {
            speak_of(context, from);
        }
    }
}

/// Whether a record stands in a headline, a subtitle or a caption.
pub(super) fn is_outside(record: &Record) -> bool {
    matches!(record.zone, Zone::Headline | Zone::Subtitle | Zone::Caption)
}

/// What the body says of amounts, by the index of the amount that says it.
#[derive(Default)]
struct Body {
    /// The first that repeats an amount.
    told: BTreeMap<usize, usize>,
    /// The last that says what so much is of a district, where anything outside asks for that.
    same: BTreeMap<(SmolStr, i64), usize>,
    /// The first of an item that says what it is, where anything outside asks for that.
    first: BTreeMap<Option<usize>, usize>,
}

impl Body {
    fn read(records: &[Record], untold: bool) -> Self {
        let mut body = Self::default();
        for (at, record) in records.iter().enumerate().filter(|(_, record)| record.zone == Zone::Body) {
            let Some(context) = &record.context else { continue };
            if let Some(first) = record.repeats {
                body.told.entry(first).or_insert(at);
            }
            if let (true, Some(_), Some(district)) = (untold, context.role, &context.district) {
                body.same.insert((district.clone(), won(record)), at);
            }
            if untold && context.role.is_some() {
                body.first.entry(record.item).or_insert(at);
            }
        }
        body
    }

    /// `Mapo-gu 50 million won, Guro-gu 20 million won`, of which nothing is told but whose it is: the same amount of the same district, in
    /// whichever item.
    fn same(&self, record: &Record) -> Option<&usize> {
        let context = record.context.as_ref().filter(|context| context.role.is_none())?;
        self.same.get(&(context.district.clone()?, won(record)))
    }
}

/// A headline that does not say what it counts speaks of what the body speaks of first; that it is news says that it is done.
fn speak_of(context: &mut Context, topic: &Context) {
    context.role = topic.role;
    context.rule.clone_from(&topic.rule);
    context.what = context.what.take().or_else(|| topic.what.clone());
    context.status = context.status.or(Some(Status::Done));
}

/// Tense and date are the body's, but where the headline has another month for itself; what the headline names itself stays.
fn adopt(context: &mut Context, body: &Context) {
    if !is_of_month(context, body) {
        context.status = body.status.or(context.status);
        context.when = body.when.clone().or_else(|| context.when.take());
    }
    context.district = context.district.take().or_else(|| body.district.clone());
    context.what = context.what.take().or_else(|| body.what.clone());
    if context.role.is_none() {
        (context.role, context.rule) = (body.role, body.rule.clone());
    }
}

/// `4월 2억 원 준 데 이어 11월에도 2억 원` over `하반기에도 2억 원을 준다`: what was done in another month than the body says.
fn is_of_month(context: &Context, body: &Context) -> bool {
    const MONTH: usize = "2025-04".len();
    let month = |when: &SmolStr| when.len() == MONTH && when.ends_with(|c: char| c.is_ascii_digit());
    let own = context.when.as_ref().filter(|when| month(when) && !when.contains(['H', 'Q', 'W']));
    own.zip(body.when.as_ref())
        .is_some_and(|(own, body)| !body.starts_with(own.as_str()) && body.len() <= MONTH)
}

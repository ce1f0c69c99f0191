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

/// Tense and date are the body's; what the headline names itself stays.
fn adopt(context: &mut Context, body: &Context) {
    context.status = body.status.or(context.status);
    context.when = body.when.clone().or_else(|| context.when.take());
    context.district = context.district.take().or_else(|| body.district.clone());
    context.what = context.what.take().or_else(|| body.what.clone());
    if context.role.is_none() {
        (context.role, context.rule) = (body.role, body.rule.clone());
    }
}

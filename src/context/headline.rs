//! Amounts of a headline, subtitle or caption that the body says again: the body knows when, and whether it is done.

use std::collections::BTreeMap;

use super::value::{Context, Status, What};
use crate::document::Zone;
use crate::record::Record;

/// Completes the context of each amount outside the body from the one of the body that repeats it.
pub(super) fn complete(records: &mut [Record]) {
    let mut told: BTreeMap<usize, Box<Context>> = BTreeMap::new();
    for record in records.iter().filter(|record| record.zone == Zone::Body) {
        if let (Some(first), Some(context)) = (record.repeats, &record.context) {
            told.entry(first).or_insert_with(|| context.clone());
        }
    }
    let mut first: BTreeMap<Option<usize>, Box<Context>> = BTreeMap::new();
    for record in records.iter().filter(|record| record.zone == Zone::Body) {
        if let Some(context) = record.context.as_ref().filter(|context| context.role.is_some()) {
            first.entry(record.item).or_insert_with(|| context.clone());
        }
    }
    for (at, record) in records.iter_mut().enumerate().filter(|(_, record)| record.zone != Zone::Body) {
        let body = told.get(&record.repeats.unwrap_or(at));
        let Some(context) = &mut record.context else { continue };
        if let Some(body) = body {
            adopt(context, body);
        } else if let (None, Some(topic)) = (context.role, first.get(&record.item)) {
            speak_of(context, topic);
        }
    }
}

/// A headline that does not say what it counts speaks of what the body speaks of first; that it is news says that it is done.
fn speak_of(context: &mut Context, topic: &Context) {
    context.role = topic.role;
    context.rule.clone_from(&topic.rule);
    context.what = context.what.take().or_else(|| topic.what.clone());
    context.status = context.status.or(Some(Status::Done));
}

/// `Certificates` for `Mapo Love Gift Certificates`.
fn is_short_for(what: &What, full: &What) -> bool {
    let (short, full) = (what.text.to_lowercase(), full.text.to_lowercase());
    full.len() > short.len() && full.ends_with(&short)
}

/// Tense and date are the body's; what the headline names itself stays.
fn adopt(context: &mut Context, body: &Context) {
    context.status = body.status.or(context.status);
    context.when = body.when.clone().or_else(|| context.when.take());
    context.district = context.district.take().or_else(|| body.district.clone());
    if context
        .what
        .as_ref()
        .is_none_or(|what| body.what.as_ref().is_some_and(|full| is_short_for(what, full)))
    {
        context.what.clone_from(&body.what);
    }
    if context.role.is_none() {
        (context.role, context.rule) = (body.role, body.rule.clone());
    }
}

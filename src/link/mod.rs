//! Linking: what needs the whole document. Items, who a mayor is, which day a date is, what repeats what.

pub(crate) mod again;
pub(crate) mod date;
mod dateline;
mod district;
mod headline;
pub(crate) mod item;
pub(crate) mod mayor;
mod opening;
mod person;
mod place;
mod repeat;
mod section;
pub(crate) mod settle;
#[cfg(test)]
mod tests;

use crate::article::{Article, Day};
use crate::document::{Document, Walk};
use crate::extraction::{Extraction, Person};
use crate::lang::Language;
use crate::record::{Record, Value};
use crate::rule::{Candidate, Draft, View};

/// What linking may look at.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Context<'a> {
    pub view: View<'a>,
    pub document: &'a Document,
    pub published: Option<Day>,
}

/// Makes the records of `candidates`, which are in the order of the text.
pub(crate) fn link(
    article: &Article<'_>,
    context: &Context<'_>,
    mut candidates: Vec<Candidate>,
) -> Extraction {
    let mut items = item::items(context, &candidates);
    let mentions = mayor::mentions(context, &mut candidates);
    let mayors = mayor::link(context, &items, &candidates, mentions);
    let mut dates = date::Resolver::new(context, &items);
    let mut districts = district::Districts::new(context.published);
    let mut places = place::Places::new(context);
    let owners = item::Owners::new(&items);
    let mut walk = Walk::new(context.document);
    let mut records = Vec::with_capacity(candidates.len());
    let mut announced = false;
    for (index, Candidate { rule, found, .. }) in candidates.into_iter().enumerate() {
        let (zone, sentence) = walk.to(found.span.start);
        announced |= repeat::announces(zone);
        let value = match found.draft {
            Draft::Money(value) => Value::Money(value),
            Draft::District(mention) => Value::District(districts.resolve(mention)),
            Draft::Count(value) => Value::Count(*value),
            Draft::Percent(value) => Value::Percent(value),
            Draft::Measure(value) => Value::Measure(*value),
            Draft::Custom(value) => Value::Custom(value),
            Draft::Date(temporal) => Value::Date(dates.resolve(temporal, found.span, sentence)),
            Draft::Mayor(mention) => Value::Mayor(mayors.of(index, mention)),
        };
        records.push(Record {
            char_span: places.characters(found.span),
            text: found.span.of(article.text).into(),
            zone,
            item: owners.of(found.span),
            sentence,
            span: found.span,
            rule,
            value,
            modifier: found.modifier,
            repeats: None,
            context: None,
        });
    }
    if announced {
        repeat::mark(&mut records);
    }
    item::name_mayors(&mut items, &records);
    finish(article, context, items, mayors.people(), records)
}

fn finish(
    article: &Article<'_>,
    context: &Context<'_>,
    items: Vec<item::Draft>,
    mayors: Vec<Person>,
    records: Vec<Record>,
) -> Extraction {
    Extraction {
        gisa: env!("CARGO_PKG_VERSION").to_owned(),
        id: article.id.to_owned(),
        published: article.published,
        language: Language::of(article.text),
        reporter: context.document.reporter.map(|name| name.of(article.text).to_owned()),
        items: items.into_iter().map(|item| item.finish(article.text)).collect(),
        mayors,
        records,
    }
}

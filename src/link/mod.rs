//! Linking: what needs the whole document. Items, who a mayor is, which day a date is, what repeats what.

pub(crate) mod again;
pub(crate) mod date;
mod dateline;
mod district;
mod headed;
mod headline;
pub(crate) mod item;
mod joined;
pub(crate) mod mayor;
mod opening;
mod person;
mod places;
mod ranking;
mod repeat;
mod saying;
mod section;
pub(crate) mod settle;
mod surname;
#[cfg(test)]
mod tests;

use crate::article::{Article, Day};
use crate::characters::Ascending;
use crate::document::{Document, Walk};
use crate::draft::Draft;
use crate::extraction::{Extraction, Person};
use crate::record::Record;
use crate::record::Value;
use crate::rule::seen::Seen;
use crate::rule::{Candidate, View};
use crate::span::Span;

/// What linking may look at.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Input<'a> {
    pub view: View<'a>,
    pub document: &'a Document,
    /// What the rules found at all.
    pub seen: Seen,
    pub published: Option<Day>,
}

/// Makes the records of `candidates`, which are in the order of the text.
pub(crate) fn link(article: &Article<'_>, input: &Input<'_>, mut candidates: Vec<Candidate>) -> Extraction {
    let mut items = item::items(input, &candidates);
    let mentions = mayor::mentions(input, &mut candidates);
    let mayors = mayor::link(input, &items, &candidates, mentions);
    let mut linker = Linker::new(input, &items, &mayors);
    // A candidate has the room of a record: these take the place of those, and no list is copied.
    let record = |(index, candidate)| linker.record(index, candidate);
    let mut records: Vec<Record> = candidates.into_iter().enumerate().map(record).collect();
    if linker.announced {
        repeat::mark(&mut records);
    }
    item::name_mayors(&mut items, &mayors, &records);
    finish(article, input, items, mayors.people(), records)
}

/// Makes one record after the other.
struct Linker<'a> {
    text: &'a str,
    mayors: &'a mayor::Mayors,
    dates: date::Resolver<'a>,
    districts: district::Districts,
    characters: Ascending<'a>,
    owners: item::Owners,
    walk: Walk<'a>,
    /// Whether a record stands where the body is announced.
    announced: bool,
}

impl<'a> Linker<'a> {
    fn new(input: &'a Input<'a>, items: &'a [item::Draft], mayors: &'a mayor::Mayors) -> Self {
        Self {
            text: input.view.text,
            mayors,
            dates: date::Resolver::new(input, items),
            districts: district::Districts::new(input.published),
            characters: Ascending::new(input.view.text),
            owners: item::Owners::new(items),
            walk: Walk::new(input.document),
            announced: false,
        }
    }

    /// The record of the candidate with this index.
    #[inline]
    fn record(&mut self, index: usize, candidate: Candidate) -> Record {
        let Candidate { rule, found, .. } = candidate;
        let (zone, sentence) = self.walk.to(found.span.start);
        self.announced |= repeat::announces(zone);
        Record {
            char_span: self.characters.of(found.span),
            text: found.span.of(self.text).into(),
            zone,
            item: self.owners.of(found.span),
            sentence,
            span: found.span,
            rule,
            value: self.value(index, found.draft, found.span, sentence),
            modifier: found.modifier,
            repeats: None,
            context: None,
        }
    }

    /// What the draft of a candidate says, now that the document is known.
    #[inline]
    fn value(&mut self, index: usize, draft: Draft, span: Span, sentence: usize) -> Value {
        match draft {
            Draft::Money(value) => Value::Money(value),
            Draft::District(mention) => Value::District(self.districts.resolve(mention)),
            Draft::Count(value) => Value::Count(value),
            Draft::Percent(value) => Value::Percent(value),
            Draft::Measure(value) => Value::Measure(value),
            Draft::Custom(value) => Value::Custom(value),
            Draft::Date(temporal) => Value::Date(self.dates.resolve(temporal, span, sentence)),
            Draft::Mayor(mention) => Value::Mayor(self.mayors.of(index, mention)),
        }
    }
}

fn finish(
    article: &Article<'_>,
    input: &Input<'_>,
    items: Vec<item::Draft>,
    mayors: Vec<Person>,
    records: Vec<Record>,
) -> Extraction {
    Extraction {
        gisa: env!("CARGO_PKG_VERSION").to_owned(),
        id: article.id.to_owned(),
        published: article.published,
        language: input.view.language(Span::new(0, article.text.len())),
        reporter: input.document.reporter.map(|name| name.of(article.text).to_owned()),
        items: items.into_iter().map(|item| item.finish(article.text)).collect(),
        mayors,
        records,
    }
}

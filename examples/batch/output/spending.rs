//! The spending table: a row an amount, with who does what with it, when, and whether it is done. What a headline says again is left out,
//! so that a sum over the rows counts an amount once.

use std::collections::BTreeMap;

use gisa::context::{Context, Role, Status};
use gisa::extraction::Person;
use gisa::value::Money;
use gisa::{Extraction, Modifier, Record, Span, Value, sentences};

/// The columns; `document` is the document's place in the input, which tells two of one id apart, `amount` is in the currency's minor unit, so won for
/// KRW, and of a range the lower end, of which `amount_to` is the upper one.
pub(crate) const COLUMNS: [&str; 15] = [
    "id",
    "document",
    "published",
    "district",
    "district_name",
    "mayor",
    "amount",
    "amount_to",
    "currency",
    "role",
    "what",
    "when",
    "status",
    "modifier",
    "sentence",
];

/// So many bytes of a sentence are shown on either side of an amount.
const NEAR: usize = 1000;

/// The rows of the document at `place` in the input, whose text is needed for the sentences. A cell is empty where the text does not say it.
pub(crate) fn rows(place: u64, extraction: &Extraction, text: &str) -> Vec<[String; COLUMNS.len()]> {
    let (names, full) = (names(extraction), full_names(extraction));
    let source = Source { place, extraction, text, sentences: sentences(text), names };
    let once = extraction.records.iter().enumerate().filter(|(_, record)| record.repeats.is_none());
    once.filter_map(|(at, record)| match &record.value {
        Value::Money(money) => Some(source.row(record, money, full.get(&at).copied())),
        _ => None,
    })
    .collect()
}

/// A document, with what each of its rows asks for.
struct Source<'a> {
    place: u64,
    extraction: &'a Extraction,
    text: &'a str,
    sentences: Vec<Span>,
    /// The names of the districts that it mentions.
    names: BTreeMap<&'a str, &'a str>,
}

impl Source<'_> {
    /// The row of an amount, of what is named in full where it is said again, if it is.
    fn row(&self, record: &Record, money: &Money, full: Option<&str>) -> [String; COLUMNS.len()] {
        let none = Context::default();
        let context = record.context.as_deref().unwrap_or(&none);
        let district = context.district.as_deref();
        let owned = |cell: Option<&str>| cell.unwrap_or_default().to_owned();
        [
            self.extraction.id.clone(),
            self.place.to_string(),
            self.extraction.published.map(|day| day.to_string()).unwrap_or_default(),
            owned(district),
            owned(district.and_then(|code| self.names.get(code).copied())),
            owned(district.and_then(|code| self.mayor(record, code))),
            money.amount.to_string(),
            money.amount_to.map(|to| to.to_string()).unwrap_or_default(),
            money.currency.clone().into_owned(),
            owned(context.role.map(Role::name)),
            owned(full.or(context.what.as_ref().map(|what| what.text.as_str()))),
            owned(context.when.as_deref()),
            owned(context.status.map(Status::name)),
            owned(record.modifier.map(Modifier::name)),
            self.sentence(record.span).to_owned(),
        ]
    }

    /// The mayor of the record's item, where the item is that district's; else the one whom the document names.
    fn mayor(&self, record: &Record, code: &str) -> Option<&str> {
        let item = record.item.and_then(|item| self.extraction.items.get(item));
        let own =
            item.filter(|item| item.district.as_deref() == Some(code)).and_then(|item| item.mayor.as_deref());
        let governs = |mayor: &&Person| mayor.district.as_deref() == Some(code) && mayor.role.is_none();
        own.or_else(|| self.extraction.mayors.iter().find(governs).map(|mayor| mayor.name.as_str()))
    }

    /// The sentence around an amount; of one that has no end, what stands near.
    fn sentence(&self, amount: Span) -> &str {
        let behind = self.sentences.partition_point(|sentence| sentence.start <= amount.start);
        let sentence = behind.checked_sub(1).map_or(amount, |last| self.sentences[last]);
        let start = sentence.start.max(amount.start.saturating_sub(NEAR));
        let end = sentence.end.min(amount.end + NEAR).max(amount.end);
        self.text[self.text.floor_char_boundary(start)..self.text.ceil_char_boundary(end)].trim()
    }
}

fn what(record: &Record) -> Option<&str> {
    Some(record.context.as_deref()?.what.as_ref()?.text.as_str())
}

fn names(extraction: &Extraction) -> BTreeMap<&str, &str> {
    let districts = extraction.records.iter().filter_map(|record| match &record.value {
        Value::District(district) => Some((district.code.as_ref(), district.name.as_ref())),
        _ => None,
    });
    districts.collect()
}

/// What an amount of a headline is called in full where it is said again, by its index: `Certificates`, and then `Mapo Love Gift Certificates`.
fn full_names(extraction: &Extraction) -> BTreeMap<usize, &str> {
    let again = extraction.records.iter().filter_map(|record| Some((record.repeats?, record)));
    let full = again.filter_map(|(first, record)| {
        let short = what(extraction.records.get(first)?)?.to_lowercase();
        let full = what(record)?;
        (full.len() > short.len() && full.to_lowercase().ends_with(&short)).then_some((first, full))
    });
    full.collect()
}

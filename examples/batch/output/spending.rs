//! The spending table: a row an amount, with who does what with it, when, and whether it is done. What a headline says again is left out,
//! so that a sum over the rows counts an amount once.

use gisa::context::{Context, Role, Status};
use gisa::value::Money;
use gisa::{Extraction, Modifier, Record, Value, sentence_at};

/// The columns; `amount` is in the currency's minor unit, so won for KRW, and of a range the lower end.
pub(crate) const COLUMNS: [&str; 13] = [
    "id",
    "published",
    "district",
    "district_name",
    "mayor",
    "amount",
    "currency",
    "role",
    "what",
    "when",
    "status",
    "modifier",
    "sentence",
];

/// The rows of a document, whose text is needed for the sentences. A cell is empty where the text does not say it.
pub(crate) fn rows(extraction: &Extraction, text: &str) -> Vec<[String; COLUMNS.len()]> {
    let once = extraction.records.iter().filter(|record| record.repeats.is_none());
    once.filter_map(|record| match &record.value {
        Value::Money(money) => Some(row(extraction, text, record, money)),
        _ => None,
    })
    .collect()
}

fn row(extraction: &Extraction, text: &str, record: &Record, money: &Money) -> [String; COLUMNS.len()] {
    let none = Context::default();
    let context = record.context.as_deref().unwrap_or(&none);
    let district = context.district.as_deref();
    let owned = |cell: Option<&str>| cell.unwrap_or_default().to_owned();
    let sentence = sentence_at(text, record.span.start).of(text).trim();
    [
        extraction.id.clone(),
        extraction.published.map(|day| day.to_string()).unwrap_or_default(),
        owned(district),
        owned(district.and_then(|code| name(extraction, code))),
        owned(district.and_then(|code| mayor(extraction, record, code))),
        money.amount.to_string(),
        money.currency.clone().into_owned(),
        owned(context.role.map(Role::name)),
        owned(context.what.as_ref().map(|what| what.text.as_str())),
        owned(context.when.as_deref()),
        owned(context.status.map(Status::name)),
        owned(record.modifier.map(Modifier::name)),
        sentence.to_owned(),
    ]
}

/// The name of a district that the document mentions.
fn name<'a>(extraction: &'a Extraction, code: &str) -> Option<&'a str> {
    extraction.records.iter().find_map(|record| match &record.value {
        Value::District(district) if district.code == code => Some(district.name.as_ref()),
        _ => None,
    })
}

/// The mayor of the record's item, where the item is that district's; else the one whom the document names.
fn mayor<'a>(extraction: &'a Extraction, record: &Record, code: &str) -> Option<&'a str> {
    let item = record.item.and_then(|item| extraction.items.get(item));
    let own =
        item.filter(|item| item.district.as_deref() == Some(code)).and_then(|item| item.mayor.as_deref());
    let named = || {
        extraction.mayors.iter().find(|mayor| mayor.district.as_deref() == Some(code) && mayor.role.is_none())
    };
    own.or_else(|| named().map(|mayor| mayor.name.as_str()))
}

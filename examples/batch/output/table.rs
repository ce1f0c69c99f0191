//! CSV tables: of the records, with a column for each field that a record of some kind has, and of the amounts ([`spending`]).

use std::io;

use serde_json::{Map, Value as Json};

use super::lines::record_line;
use super::{Outcome, spending};

/// The columns of the document, of every record, and of the kinds, under the names that the fields have in JSON; a field inside
/// a field is joined to it by `_`.
pub(super) const COLUMNS: [&str; 48] = [
    "id",
    "document",
    "published",
    "published_from",
    "kind",
    "text",
    "amount",
    "amount_to",
    "currency",
    "type",
    "value",
    "value_to",
    "first",
    "last",
    "unit",
    "noun",
    "name",
    "hangul",
    "district",
    "role",
    "term",
    "code",
    "sido_code",
    "sido_name",
    "fields",
    "modifier",
    "repeats",
    "context_role",
    "context_what_text",
    "context_what_start",
    "context_what_end",
    "context_what_char_start",
    "context_what_char_end",
    "context_district",
    "context_when",
    "context_status",
    "context_rule",
    "zone",
    "item",
    "item_district",
    "item_headline",
    "sentence",
    "start",
    "end",
    "char_start",
    "char_end",
    "rule",
    "meta",
];

/// The header's line.
pub(super) fn header(columns: &[&str]) -> io::Result<Vec<u8>> {
    let mut table = csv::Writer::from_writer(Vec::new());
    table.write_record(columns)?;
    bytes(table)
}

/// The rows of a document's amounts.
pub(super) fn spending(outcome: &Outcome) -> io::Result<Vec<u8>> {
    let mut table = csv::Writer::from_writer(Vec::new());
    if let Ok((document, extraction)) = &outcome.found {
        for row in spending::rows(outcome.place, extraction, &document.text) {
            table.write_record(row)?;
        }
    }
    bytes(table)
}

/// The rows of a document's records; a document that failed has none.
pub(super) fn records(outcome: &Outcome) -> io::Result<Vec<u8>> {
    let mut table = csv::Writer::from_writer(Vec::new());
    if let Ok((document, extraction)) = &outcome.found {
        for record in &extraction.records {
            let mut fields = Map::new();
            flatten(
                "",
                serde_json::to_value(record_line(outcome.place, document, extraction, record))?,
                &mut fields,
            );
            table.write_record(COLUMNS.map(|column| fields.get(column).map(cell).unwrap_or_default()))?;
        }
    }
    bytes(table)
}

fn bytes(table: csv::Writer<Vec<u8>>) -> io::Result<Vec<u8>> {
    table.into_inner().map_err(csv::IntoInnerError::into_error)
}

/// Whole objects that a caller's or the input's own names are in stay what they are.
const WHOLE: [&str; 2] = ["fields", "meta"];

fn flatten(name: &str, value: Json, fields: &mut Map<String, Json>) {
    match value {
        Json::Object(inner) if !WHOLE.contains(&name) => {
            for (key, value) in inner {
                let name = if name.is_empty() { key } else { format!("{name}_{key}") };
                flatten(&name, value, fields);
            }
        }
        value => _ = fields.insert(name.to_owned(), value),
    }
}

fn cell(value: &Json) -> String {
    match value {
        Json::String(text) => text.clone(),
        value => value.to_string(),
    }
}

//! JSON lines: a document a line, or a record a line. A document that failed is a line `{"id","error"}` in its place.

use std::io;

use gisa::{Day, Extraction, Record};
use serde::Serialize;

use super::{Extras, Outcome};
use crate::input::{Document, Failed, Meta, Origin};

/// A document's line.
#[derive(Serialize)]
struct DocumentLine<'a> {
    #[serde(flatten)]
    extraction: &'a Extraction,
    #[serde(skip_serializing_if = "Option::is_none")]
    published_from: Option<Origin>,
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<&'a str>,
    #[serde(skip_serializing_if = "Meta::is_empty")]
    meta: &'a Meta,
}

/// A record's line.
#[derive(Serialize)]
pub(super) struct RecordLine<'a> {
    id: &'a str,
    /// The document's place in the input, which tells documents of the same id apart.
    document: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    published: Option<Day>,
    #[serde(skip_serializing_if = "Option::is_none")]
    published_from: Option<Origin>,
    /// The district whose news the record's item is.
    #[serde(skip_serializing_if = "Option::is_none")]
    item_district: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    item_headline: Option<&'a str>,
    #[serde(flatten)]
    record: &'a Record,
    #[serde(skip_serializing_if = "Meta::is_empty")]
    meta: &'a Meta,
}

/// The line in place of a document.
#[derive(Serialize)]
struct FailedLine<'a> {
    id: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    document: Option<u64>,
    error: String,
}

/// The line of a document.
pub(super) fn document(outcome: &Outcome, extras: Extras) -> io::Result<Vec<u8>> {
    let mut line = Vec::new();
    match &outcome.found {
        Ok((document, extraction)) => {
            let text = extras.text.then_some(document.text.as_str());
            let published_from = document.published.map(|(_, origin)| origin);
            push(&mut line, &DocumentLine { extraction, published_from, text, meta: &document.meta })?;
        }
        Err(failed) => push_failed(&mut line, failed, None)?,
    }
    Ok(line)
}

/// The lines of a document's records.
pub(super) fn records(outcome: &Outcome) -> io::Result<Vec<u8>> {
    let mut lines = Vec::new();
    match &outcome.found {
        Ok((document, extraction)) => {
            for record in &extraction.records {
                push(&mut lines, &record_line(outcome.place, document, extraction, record))?;
            }
        }
        Err(failed) => push_failed(&mut lines, failed, Some(outcome.place))?,
    }
    Ok(lines)
}

pub(super) fn record_line<'a>(
    place: u64,
    document: &'a Document,
    extraction: &'a Extraction,
    record: &'a Record,
) -> RecordLine<'a> {
    let item = record.item.and_then(|item| extraction.items.get(item));
    RecordLine {
        id: &document.id,
        document: place,
        published: document.published.map(|(day, _)| day),
        published_from: document.published.map(|(_, origin)| origin),
        item_district: item.and_then(|item| item.district.as_deref()),
        item_headline: item.and_then(|item| item.headline.as_deref()),
        record,
        meta: &document.meta,
    }
}

fn push_failed(lines: &mut Vec<u8>, failed: &Failed, document: Option<u64>) -> io::Result<()> {
    push(lines, &FailedLine { id: &failed.id, document, error: failed.problem.to_string() })
}

fn push(lines: &mut Vec<u8>, line: &impl Serialize) -> io::Result<()> {
    serde_json::to_writer(&mut *lines, line)?;
    lines.push(b'\n');
    Ok(())
}

//! Writes the dates of a corpus as TIMEX3 records, to compare with TempEval-3 data.
//!
//! Reads `{"id","dct","text"}` lines on standard input and writes `{"id","timexes":[{"start","end","type","value","text"}]}` lines, in
//! characters. The corpora differ from our records in three ways, which are mapped here and nowhere else: a clock time
//! takes the day of the document (and `Z` where the text says UTC), a range becomes its two ends, and `optional` has no meaning.

use std::io::{BufRead, Write};

use gisa::{Article, Kind, Pipeline, Record, Value};
use serde_json::{Value as Json, json};

fn main() -> anyhow::Result<()> {
    let pipeline =
        Pipeline::builder().kinds([Kind::Date, Kind::Money, Kind::Percent, Kind::Measure]).build()?;
    let mut out = std::io::stdout().lock();
    for line in std::io::stdin().lock().lines() {
        let document: Json = serde_json::from_str(&line?)?;
        let field = |name: &str| document[name].as_str().unwrap_or("");
        let (text, dct) = (field("text"), field("dct"));
        let mut article = Article::new(field("id"), text);
        if let Ok(day) = dct.parse() {
            article = article.published(day);
        }
        let records = pipeline.extract(&article).records;
        let timexes: Vec<Json> = records.iter().flat_map(|record| timexes(record, text, dct)).collect();
        writeln!(out, "{}", json!({"id": article.id, "timexes": timexes}))?;
    }
    Ok(())
}

/// The TIMEX3 records of a record: two for a range, none for what is no date.
fn timexes(record: &Record, text: &str, dct: &str) -> Vec<Json> {
    let Value::Date(date) = &record.value else { return Vec::new() };
    let start = record.char_span.start;
    let utc = [" UTC", " GMT"]
        .iter()
        .any(|zone| record.text.contains(zone) || text[record.span.end..].starts_with(zone));
    let timex = |part: &str, offset: usize, value: &str| {
        let from = start + record.text[..offset].chars().count();
        let to = from + part.chars().count();
        json!({"start": from, "end": to, "type": date.r#type.name(), "value": mapped(value, dct, utc), "text": part})
    };
    let ends = date.value.split_once('/').filter(|_| date.r#type.name() != "SET");
    match ends.and_then(|(low, high)| Some((low, high, connector(&record.text)?))) {
        Some((low, high, (end, start))) => {
            vec![timex(&record.text[..end], 0, low), timex(&record.text[start..], start, high)]
        }
        None => vec![timex(&record.text, 0, &date.value)],
    }
}

/// Where the connector of a range begins and ends in its text.
fn connector(text: &str) -> Option<(usize, usize)> {
    let words = [" to ", " through ", " until ", " and ", "–", "-", "~", "?"];
    words.iter().find_map(|word| text.find(word).map(|at| (at, at + word.len())))
}

/// The value in the corpora's convention.
fn mapped(value: &str, dct: &str, utc: bool) -> String {
    let dated = if value.starts_with('T') { format!("{dct}{value}") } else { value.to_owned() };
    if utc && dated.contains(':') { format!("{dated}Z") } else { dated }
}

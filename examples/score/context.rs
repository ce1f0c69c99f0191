//! How often each field of an amount's context is right, against annotated amounts.
//!
//! It counts exactly as the reference scorer does: a field is right where it is the gold's or one of its alternatives (`role_alt` ...); a `what` also where it
//! meets the gold's place and has the same last word; a field that the gold lacks has to be absent; an amount that was not found has no field right.

use std::collections::BTreeMap;
use std::fmt;

use gisa::Record;
use serde_json::Value as Json;

use super::table::Fields;

/// The fields, in the order in which they are printed.
pub(crate) const FIELDS: [&str; 5] = ["role", "what", "district", "when", "status"];

/// How many amounts have each field right, and all of them.
#[derive(Debug, Default)]
pub(crate) struct Shares {
    right: [usize; FIELDS.len()],
    whole: usize,
    amounts: usize,
    faults: Vec<String>,
}

impl Shares {
    /// Counts the annotated amounts of one document among its records.
    pub(crate) fn count(&mut self, gold: &[Fields], records: &[Record]) {
        let found: BTreeMap<usize, Json> = records
            .iter()
            .filter_map(|record| {
                Some((record.span.start, serde_json::to_value(record.context.as_ref()?).ok()?))
            })
            .collect();
        for amount in gold {
            let start =
                amount.get("start").and_then(Json::as_u64).and_then(|start| usize::try_from(start).ok());
            self.add(amount, start.and_then(|start| found.get(&start)));
        }
    }

    fn add(&mut self, gold: &Fields, found: Option<&Json>) {
        let right = FIELDS.map(|field| found.is_some_and(|found| is_right(field, gold, &found[field])));
        for (count, right) in self.right.iter_mut().zip(right) {
            *count += usize::from(right);
        }
        self.whole += usize::from(right.iter().all(|right| *right));
        self.amounts += 1;
        let wrong = FIELDS.iter().zip(right).filter(|(_, right)| !right);
        let wrong: Vec<_> = wrong.map(|(field, _)| shown(field, gold, found)).collect();
        if !wrong.is_empty() {
            self.faults.push(format!(
                "context {}@{} {}",
                text(gold, "id"),
                text(gold, "text"),
                wrong.join("; ")
            ));
        }
    }

    /// The share of amounts that have a field right, in the order of [`FIELDS`], and at the end of those that have all.
    #[allow(clippy::cast_precision_loss, reason = "counts of amounts")]
    pub(crate) fn shares(&self) -> Vec<f64> {
        let share = |right: usize| right as f64 / self.amounts.max(1) as f64;
        self.right.iter().copied().chain([self.whole]).map(share).collect()
    }

    /// What was wrong, an amount a line.
    pub(crate) fn faults(&self) -> impl Iterator<Item = &str> {
        self.faults.iter().map(String::as_str)
    }
}

/// One line: `role 0.990  what 0.961 ... all 0.932  (103 amounts)`.
impl fmt::Display for Shares {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (field, share) in FIELDS.into_iter().chain(["all"]).zip(self.shares()) {
            write!(f, "{field} {share:.3}  ")?;
        }
        writeln!(f, "({} amounts)", self.amounts)
    }
}

fn is_right(field: &str, gold: &Fields, found: &Json) -> bool {
    if field == "what" {
        is_right_phrase(gold, found)
    } else {
        alternatives(field, gold).any(|value| value == found)
    }
}

/// The gold's value, null where it has none, and the alternatives to it.
fn alternatives<'a>(field: &str, gold: &'a Fields) -> impl Iterator<Item = &'a Json> {
    let more = gold.get(&format!("{field}_alt")).and_then(Json::as_array);
    std::iter::once(gold.get(field).unwrap_or(&Json::Null)).chain(more.into_iter().flatten())
}

fn is_right_phrase(gold: &Fields, found: &Json) -> bool {
    let Some(phrase) = gold.get("what").and_then(Json::as_str) else { return found.is_null() };
    let Some(text) = found["text"].as_str() else { return false };
    let said = words(text);
    if alternatives("what", gold).filter_map(Json::as_str).any(|other| words(other) == said) {
        return true;
    }
    let start = gold.get("what_start").and_then(Json::as_u64).unwrap_or(0);
    let (first, last) = (found["start"].as_u64().unwrap_or(0), found["end"].as_u64().unwrap_or(0));
    first < start + phrase.len() as u64
        && start < last
        && !said.is_empty()
        && said.last() == words(phrase).last()
}

/// The words of a phrase in lower case.
fn words(phrase: &str) -> Vec<String> {
    let inside = |c: char| c.is_alphanumeric() || c == '_';
    let words = phrase.split(|c| !inside(c)).filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect()
}

fn text<'a>(fields: &'a Fields, key: &str) -> &'a str {
    fields.get(key).and_then(Json::as_str).unwrap_or("")
}

fn shown(field: &str, gold: &Fields, found: Option<&Json>) -> String {
    let found = found.map_or(&Json::Null, |found| &found[field]);
    let found = if field == "what" { &found["text"] } else { found };
    format!("{field} {found}, gold {}", gold.get(field).unwrap_or(&Json::Null))
}

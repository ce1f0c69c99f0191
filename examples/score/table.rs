//! The score table: gold records and found ones in, precision, recall and F1 of each kind out.
//!
//! It counts exactly as the reference scorer does, so that the figures can be compared: records marked optional in the
//! gold, and what overlaps them, count neither way; so do spurious dates with a vague value and districts outside
//! Seoul. What makes two values equal is in [`value`].

#[path = "value.rs"]
mod value;

use std::cmp::Reverse;
use std::collections::BTreeSet;
use std::fmt;

use gisa::{Kind, Record};
use serde_json::{Map, Value as Json};

/// A record as JSON has it.
pub(crate) type Fields = Map<String, Json>;

/// A document's gold records and found ones.
#[derive(Debug)]
pub(crate) struct Pair {
    pub(crate) id: String,
    pub(crate) gold: Vec<Fields>,
    pub(crate) found: Vec<Fields>,
}

/// A row a kind, and what was wrong.
#[derive(Debug)]
pub(crate) struct Table {
    rows: Vec<(Kind, Row)>,
    faults: Vec<(Kind, String)>,
}

/// The counts of a kind.
#[derive(Debug, Default, Clone, Copy)]
pub(crate) struct Row {
    gold: usize,
    found: usize,
    span: usize,
    overlap: usize,
    value: usize,
    modifier: usize,
    r#type: usize,
}

impl Table {
    /// Counts over all documents.
    pub(crate) fn new(pairs: &[Pair]) -> Self {
        let mut table = Self { rows: Vec::new(), faults: Vec::new() };
        for kind in Kind::ALL {
            let mut row = Row::default();
            for pair in pairs {
                table.count(kind, pair, &mut row);
            }
            table.rows.push((kind, row));
        }
        table
    }

    /// F1 of the values of a kind.
    #[allow(dead_code, reason = "the tests hold it above a floor")]
    pub(crate) fn value_f1(&self, kind: Kind) -> f64 {
        let row = self.rows.iter().find(|(k, _)| *k == kind);
        row.map_or(0.0, |(_, row)| row.rates(row.value).2)
    }

    /// Up to `most` faults of each kind.
    pub(crate) fn faults(&self, most: usize) -> impl Iterator<Item = &str> {
        Kind::ALL.into_iter().flat_map(move |kind| {
            self.faults.iter().filter(move |(k, _)| *k == kind).map(|(_, fault)| fault.as_str()).take(most)
        })
    }

    fn count(&mut self, kind: Kind, pair: &Pair, row: &mut Row) {
        let gold: Vec<&Fields> = pair.gold.iter().filter(|g| is(g, kind)).collect();
        let found: Vec<&Fields> = pair.found.iter().filter(|f| is(f, kind) && !is_outside_seoul(f)).collect();
        let mut fault = |what: &str, record: &Fields| {
            let line = format!("{kind} {}@{} {what}: {}", pair.id, place(record).0, value::shown(record));
            self.faults.push((kind, line));
        };
        let (mut met, mut used) = (BTreeSet::new(), BTreeSet::new());
        let mut ignored = 0;
        for (g, f) in paired(&gold, &found) {
            met.insert(g);
            used.insert(f);
            let (g, f) = (gold[g], found[f]);
            if is_optional(g) {
                ignored += 1;
                continue;
            }
            row.add(kind, g, f);
            if !value::is_right(kind, g, f) {
                fault(&format!("wrong value, gold {}", value::shown(g)), f);
            }
        }
        let missed = |(i, g): &(usize, &&Fields)| !is_optional(g) && !met.contains(i);
        gold.iter().enumerate().filter(missed).for_each(|(_, g)| fault("missed", g));
        let grey = |f: &Fields| {
            let vague = kind == Kind::Date
                && f.get("value").and_then(Json::as_str).is_some_and(|v| v.ends_with("_REF"));
            vague || gold.iter().any(|g| is_optional(g) && overlap(g, f) > 0)
        };
        let spurious = |(i, f): &(usize, &&Fields)| !used.contains(i) && !grey(f);
        let spurious: Vec<_> = found.iter().enumerate().filter(spurious).collect();
        for (_, f) in &spurious {
            fault("spurious", f);
        }
        row.gold += gold.iter().filter(|g| !is_optional(g)).count();
        row.found += used.len() - ignored + spurious.len();
    }
}

impl Row {
    fn add(&mut self, kind: Kind, gold: &Fields, found: &Fields) {
        self.overlap += 1;
        self.span += usize::from(place(gold) == place(found));
        if value::is_right(kind, gold, found) {
            self.value += 1;
            self.modifier += usize::from(value::is_same(gold, found, "modifier"));
            self.r#type += usize::from(value::is_same(gold, found, "type"));
        }
    }

    /// Precision, recall and F1 of so many right ones.
    fn rates(&self, right: usize) -> (f64, f64, f64) {
        let precision = share(right, self.found).unwrap_or(1.0);
        let recall = share(right, self.gold).unwrap_or(1.0);
        let sum = precision + recall;
        (precision, recall, if sum > 0.0 { 2.0 * precision * recall / sum } else { 0.0 })
    }
}

#[allow(clippy::cast_precision_loss, reason = "counts of records")]
fn share(part: usize, whole: usize) -> Option<f64> {
    (whole > 0).then(|| part as f64 / whole as f64)
}

/// The layout of the reference scorer.
impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "kind       gold  pred    span F1 overlap F1    value P      R     F1  modifier  type")?;
        for (kind, row) in &self.rows {
            let (span, overlap, value) =
                (row.rates(row.span).2, row.rates(row.overlap).2, row.rates(row.value));
            write!(f, "{kind:9} {:5} {:5}   {span:8.3} {overlap:10.3}   ", row.gold, row.found)?;
            write!(f, "{:8.3} {:6.3} {:6.3}", value.0, value.1, value.2)?;
            let shown = |right: usize| {
                share(right, row.value).map_or("       -".into(), |share| format!("{share:8.3}"))
            };
            let r#type = if *kind == Kind::Date { format!("  {}", shown(row.r#type)) } else { String::new() };
            writeln!(f, "  {}{type}", shown(row.modifier))?;
        }
        Ok(())
    }
}

/// One-to-one pairs of indexes, the largest overlap first.
fn paired(gold: &[&Fields], found: &[&Fields]) -> Vec<(usize, usize)> {
    let mut all = Vec::new();
    for (i, g) in gold.iter().enumerate() {
        for (j, f) in found.iter().enumerate().filter(|(_, f)| overlap(g, f) > 0) {
            all.push((Reverse(overlap(g, f)), place(g).0.abs_diff(place(f).0), i, j));
        }
    }
    all.sort_unstable();
    let (mut met, mut used, mut pairs) = (BTreeSet::new(), BTreeSet::new(), Vec::new());
    for (_, _, i, j) in all {
        if !met.contains(&i) && !used.contains(&j) {
            met.insert(i);
            used.insert(j);
            pairs.push((i, j));
        }
    }
    pairs
}

/// Records as JSON has them.
pub(crate) fn fields(records: &[Record]) -> Vec<Fields> {
    let json = serde_json::to_value(records).expect("a record is always written");
    serde_json::from_value(json).expect("a record is an object")
}

/// The records of a gold file.
pub(crate) fn parse(lines: &str) -> serde_json::Result<Vec<Fields>> {
    lines.lines().filter(|line| !line.trim().is_empty()).map(serde_json::from_str).collect()
}

fn is(record: &Fields, kind: Kind) -> bool {
    record.get("kind").and_then(Json::as_str) == Some(kind.name())
}

fn is_optional(record: &Fields) -> bool {
    record.get("optional").and_then(Json::as_bool).unwrap_or(false)
}

fn is_outside_seoul(record: &Fields) -> bool {
    record.get("code").and_then(Json::as_str).is_some_and(|code| !code.starts_with("11"))
}

fn place(record: &Fields) -> (u64, u64) {
    let offset = |key| record.get(key).and_then(Json::as_u64).unwrap_or(0);
    (offset("start"), offset("end"))
}

fn overlap(a: &Fields, b: &Fields) -> u64 {
    let ((a_start, a_end), (b_start, b_end)) = (place(a), place(b));
    a_end.min(b_end).saturating_sub(a_start.max(b_start))
}

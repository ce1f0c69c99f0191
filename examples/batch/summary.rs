//! What a run did, in a table for people. It goes to standard error, so that it is never part of the output.

use std::collections::BTreeMap;
use std::fmt;
use std::time::Duration;

use gisa::Kind;

use crate::input::Encoding;
use crate::output::Outcome;

/// Counts of a run.
#[derive(Debug, Default)]
pub(crate) struct Summary {
    pub(crate) errors: u64,
    pub(crate) documents: u64,
    /// Documents that an earlier run has written, and how many of them are errors.
    earlier: (u64, u64),
    pub(crate) elapsed: Duration,
    bytes: u64,
    encodings: BTreeMap<Encoding, u64>,
    records: BTreeMap<Kind, u64>,
}

/// What one document adds to them.
#[derive(Debug, Default)]
pub(crate) struct Tally {
    bytes: u64,
    encoding: Encoding,
    records: BTreeMap<Kind, u64>,
}

impl Tally {
    /// That of a document.
    pub(crate) fn of(outcome: &Outcome) -> Self {
        let Ok((document, extraction)) = &outcome.found else { return Self::default() };
        let mut records = BTreeMap::new();
        for record in &extraction.records {
            *records.entry(record.kind()).or_default() += 1;
        }
        Self { bytes: document.text.len() as u64, encoding: document.encoding, records }
    }
}

impl Summary {
    /// With so many documents, and so many errors among them, that an earlier run has written.
    pub(crate) fn after(earlier: (u64, u64)) -> Self {
        Self { earlier, ..Self::default() }
    }

    /// Adds a document that has been read.
    pub(crate) fn count(&mut self, tally: &Tally) {
        self.documents += 1;
        self.bytes += tally.bytes;
        *self.encodings.entry(tally.encoding).or_default() += 1;
        for (kind, count) in &tally.records {
            *self.records.entry(*kind).or_default() += count;
        }
    }
}

impl fmt::Display for Summary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        #[allow(clippy::cast_precision_loss, reason = "no run has 2^53 bytes")]
        let megabytes = self.bytes as f64 / 1e6;
        let seconds = self.elapsed.as_secs_f64();
        let speed = if seconds > 0.0 { megabytes / seconds } else { 0.0 };
        writeln!(f, "documents  {:>10}", grouped(self.documents))?;
        writeln!(f, "records    {:>10}", grouped(self.records.values().sum()))?;
        for (kind, count) in &self.records {
            writeln!(f, "  {kind:<8} {:>10}", grouped(*count))?;
        }
        writeln!(f, "text       {megabytes:>10.1} MB in {seconds:.2} s: {speed:.1} MB/s")?;
        for (encoding, count) in self.encodings.iter().filter(|(encoding, _)| **encoding != Encoding::Utf8) {
            writeln!(f, "{:<10} {:>10}", encoding.name(), grouped(*count))?;
        }
        if let (documents @ 1.., failed) = self.earlier {
            writeln!(f, "earlier    {:>10}, {} of them errors", grouped(documents), grouped(failed))?;
        }
        writeln!(f, "errors     {:>10}", grouped(self.errors))
    }
}

/// `1234567` as `1,234,567`.
fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut out = String::new();
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

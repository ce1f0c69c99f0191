//! What a run did, in a table for people. It goes to standard error, so that it is never part of the output.

use std::collections::BTreeMap;
use std::fmt;
use std::time::Duration;

use gisa::{Extraction, Kind};

/// Counts of a run.
#[derive(Debug, Default)]
pub(crate) struct Summary {
    pub(crate) documents: u64,
    pub(crate) bytes: u64,
    pub(crate) errors: u64,
    /// Documents that were in CP949.
    pub(crate) cp949: u64,
    pub(crate) elapsed: Duration,
    records: BTreeMap<Kind, u64>,
}

impl Summary {
    /// Adds a document.
    pub(crate) fn count(&mut self, extraction: &Extraction, text: &str) {
        self.documents += 1;
        self.bytes += text.len() as u64;
        for record in &extraction.records {
            *self.records.entry(record.kind()).or_default() += 1;
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
        if self.cp949 > 0 {
            writeln!(f, "CP949      {:>10}", grouped(self.cp949))?;
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

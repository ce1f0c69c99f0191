//! Tables in Markdown, with columns that also stand under each other.

use std::time::Duration;

/// A table of these cells under this head.
pub(crate) fn markdown(head: &[&str], mut rows: Vec<Vec<String>>) -> String {
    rows.insert(0, head.iter().map(ToString::to_string).collect());
    let width = |column: usize| rows.iter().map(|row| row[column].chars().count()).max().unwrap_or(0);
    let widths: Vec<usize> = (0..head.len()).map(width).collect();
    rows.insert(1, widths.iter().map(|width| "-".repeat(*width)).collect());
    rows.iter().map(|row| line(row, &widths)).collect()
}

fn line(row: &[String], widths: &[usize]) -> String {
    let cells = row.iter().zip(widths).map(|(cell, width)| format!(" {cell:width$} |"));
    format!("|{}\n", cells.collect::<String>())
}

/// Millions of bytes a second.
#[allow(clippy::cast_precision_loss, reason = "no text is that long")]
pub(crate) fn megabytes(bytes: usize, time: Duration) -> String {
    format!("{:.1}", bytes as f64 / time.as_secs_f64() / 1e6)
}

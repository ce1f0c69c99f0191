//! The rows as a Markdown table.

use crate::measure::Row;

const HEAD: [&str; 8] = ["tool", "version", "task", "found", "median", "MB/s", "times slower", "bar"];

/// The table, its columns under each other.
pub fn markdown(rows: &[Row]) -> String {
    let mut lines = vec![HEAD.map(str::to_owned)];
    lines.extend(rows.iter().map(cells));
    let widths: Vec<usize> = (0..HEAD.len())
        .map(|column| lines.iter().map(|line| line[column].chars().count()).max().unwrap_or(0))
        .collect();
    lines.insert(1, std::array::from_fn(|column| "-".repeat(widths[column])));
    lines.iter().map(|line| text(line, &widths)).collect()
}

fn cells(row: &Row) -> [String; 8] {
    let bar = row.least.map(|least| {
        let met = if row.slower >= least { "met" } else { "NOT met" };
        format!("{least:.0}, {met}")
    });
    [
        row.tool.to_owned(),
        row.version.to_owned(),
        row.task.to_owned(),
        row.found.to_string(),
        format!("{:.3?}", row.median),
        format!("{:.4}", row.speed),
        format!("{:.1}", row.slower),
        bar.unwrap_or_default(),
    ]
}

fn text(line: &[String; 8], widths: &[usize]) -> String {
    let cells = line.iter().zip(widths).map(|(cell, width)| format!(" {cell:width$} |"));
    format!("|{}\n", cells.collect::<String>())
}

//! What the README shows is what the library prints.

use gisa::{Article, Pipeline, Record};

use crate::programs::written;
use crate::seeds;

const README: &str = include_str!("../../README.md");

#[test]
fn the_quick_start_prints_what_the_readme_shows() {
    shows(&written("quickstart", &[], ""));
}

#[test]
fn korean_text_gives_what_the_readme_shows() {
    let text = "서초구(구청장 전성수)는 지난 27일 소상공인 370명에게 11억 5천만 원을 지원했다.";
    let line = |record: &Record| Some(format!("{} {} {}\n", record.kind(), record.text, record.value));
    shows(&lines(text, "2023-01-30", line));
}

#[test]
fn amounts_have_the_contexts_that_the_readme_shows() {
    let text = "Mapo-gu (Mayor Yoo Dong-gyun) will issue 5 billion won worth of Mapo Love Gift Certificates on February 3. \
                The purchase limit is 700,000 won. Last year the district spent 1.2 billion won on footpaths.";
    let line = |record: &Record| Some(format!("{}: {}\n", record.text, record.context.as_deref()?));
    shows(&lines(text, "2022-01-25", line));
}

#[test]
fn the_spending_table_begins_as_the_readme_shows() {
    let articles = seeds::fixtures().join("articles");
    let table = written("batch", &["--quiet", "--format", "spending", articles.to_str().expect("UTF-8")], "");
    let mut table = csv::ReaderBuilder::new().has_headers(false).from_reader(table.as_bytes());
    let rows = table.records().take(8).map(|row| row.expect("a row"));
    let cells = |row: csv::StringRecord| {
        [&row[4], &row[5], &row[6], &row[8], &row[9], &row[10], &row[11], &row[12]].join(",")
    };
    shows(&rows.map(|row| cells(row) + "\n").collect::<String>());
}

/// A line a record of a text that stands in the README.
fn lines(text: &str, published: &str, line: impl Fn(&Record) -> Option<String>) -> String {
    let code = |text: &str| text.replace("\\\n            ", "");
    assert!(code(README).contains(text), "{text}");
    let article = Article::new("example", text).published(published.parse().expect("a day"));
    Pipeline::default().extract(&article).records.iter().filter_map(line).collect()
}

/// That the README shows this.
fn shows(printed: &str) {
    assert!(README.contains(&format!("```text\n{printed}```")), "{printed}");
}

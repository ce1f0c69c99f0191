//! The specification of each kind: invented sentences with their records in brackets, at least half of them look-alikes.
//!
//! `fixtures/spec/<language>/<kind>.tsv` has the columns `form`, `text` and `expected`; the notation is that of the rules'
//! own evidence: `[brackets]`, values separated by `; `, a modifier before its value, `@YYYY-MM-DD ` or `@- ` before the text.
//! Where nothing is expected a bracket is a bracket: a byline's. `\n` is the end of a line.
//! `context.tsv` is about amounts in their context: the brackets are its amounts, the values their contexts as they display themselves
//! (`role | what | district | when | status`), and none of its rows has to be without.
//! A rule's evidence is about the rule alone; here every rule runs and the overlaps are resolved.

use std::fs;
use std::path::{Path, PathBuf};

use gisa::{Article, Day, Pipeline, Record, Span};

use crate::seeds;

/// The kinds that must have this many rows.
const LARGE: [&str; 5] = ["money", "date", "mayor", "district", "count"];
const LEAST_ROWS: usize = 120;

/// The specification of amounts in their context, and how many rows it must have.
const CONTEXT: &str = "context";
const LEAST_CONTEXTS: usize = 80;

/// A row, taken apart.
#[derive(Debug)]
struct Row {
    text: String,
    published: Option<Day>,
    expected: Vec<(Span, String)>,
}

#[test]
fn every_sentence_gives_its_records_and_no_others() {
    let pipeline = Pipeline::default();
    let mut faults = Vec::new();
    let files = files();
    assert!(!files.is_empty(), "fixtures/spec has no specification");
    for path in files {
        check(&path, &pipeline, &mut faults);
    }
    assert!(faults.is_empty(), "{} faults\n{}", faults.len(), faults.join("\n"));
}

/// The README says how many there are.
#[test]
fn the_readme_counts_the_sentences() {
    let rows = |path: &PathBuf| rows(&fs::read_to_string(path).expect("a readable specification")).count();
    let sentences: usize = files().iter().map(rows).sum();
    let number = format!("{},{:03} invented sentences", sentences / 1000, sentences % 1000);
    assert!(include_str!("../../README.md").contains(&number), "the README does not say {number:?}");
}

/// The rows of a specification and the numbers of their lines: all but the first line and the empty ones.
fn rows(tsv: &str) -> impl Iterator<Item = (&str, usize)> {
    tsv.lines().zip(1..).skip(1).filter(|(line, _)| !line.is_empty())
}

fn check(path: &Path, pipeline: &Pipeline, faults: &mut Vec<String>) {
    let kind = path.file_stem().and_then(|stem| stem.to_str()).expect("a kind's name");
    let tsv = fs::read_to_string(path).expect("a readable specification");
    let of_contexts = kind == CONTEXT;
    let (mut sentences, mut without) = (0, 0);
    for (line, number) in rows(&tsv) {
        let place = format!("{}:{number}: {line}", path.display());
        match read(line) {
            Err(fault) => faults.push(format!("{place}\n  {fault}")),
            Ok(row) => {
                sentences += 1;
                without += usize::from(row.expected.is_empty());
                let found = found(pipeline, kind, &row);
                if found != row.expected {
                    faults.push(format!("{place}\n  found {}", shown(&row.text, &found)));
                }
            }
        }
    }
    let least = if of_contexts { LEAST_CONTEXTS } else { LEAST_ROWS };
    if (of_contexts || LARGE.contains(&kind)) && sentences < least {
        faults.push(format!("{}: {sentences} rows, at least {least} are wanted", path.display()));
    }
    if without * 2 < sentences && !of_contexts {
        faults.push(format!(
            "{}: {without} of {sentences} rows have no record, half is wanted",
            path.display()
        ));
    }
}

/// The records of `kind` in a row's text, as the specification writes them.
fn found(pipeline: &Pipeline, kind: &str, row: &Row) -> Vec<(Span, String)> {
    let article = Article { id: "spec", text: &row.text, published: row.published };
    let records = pipeline.extract(&article).records;
    let contexts = records.iter().filter_map(|r| Some((r.span, r.context.as_ref()?.to_string())));
    if kind == CONTEXT {
        return contexts.collect();
    }
    records.iter().filter(|record| record.kind().name() == kind).map(|r| (r.span, value(r))).collect()
}

fn value(record: &Record) -> String {
    record.modifier.map_or_else(|| record.value.to_string(), |m| format!("{} {}", m.name(), record.value))
}

fn shown(text: &str, found: &[(Span, String)]) -> String {
    let records = found.iter().map(|(span, value)| format!("[{}] {value}", span.of(text)));
    let shown = records.collect::<Vec<_>>().join("; ");
    if shown.is_empty() { "nothing".to_owned() } else { shown }
}

fn read(line: &str) -> Result<Row, String> {
    let columns: Vec<&str> = line.split('\t').collect();
    let (marked, expected) = match columns[..] {
        [_, text] => (text, ""),
        [_, text, expected] => (text, expected),
        _ => return Err(format!("{} columns, 2 or 3 are wanted", columns.len())),
    };
    let (published, marked) = dated(marked)?;
    let marked = &marked.replace("\\n", "\n");
    if expected.trim().is_empty() {
        return Ok(Row { text: marked.to_owned(), published, expected: Vec::new() });
    }
    let (mut text, mut spans, mut start) = (String::new(), Vec::new(), None);
    for c in marked.chars() {
        match (c, start) {
            ('[', None) => start = Some(text.len()),
            (']', Some(from)) => {
                spans.push(Span::new(from, text.len()));
                start = None;
            }
            ('[' | ']', _) => return Err("a lone bracket".to_owned()),
            _ => text.push(c),
        }
    }
    let values: Vec<_> = expected.split(';').map(str::trim).filter(|value| !value.is_empty()).collect();
    if values.len() != spans.len() || start.is_some() {
        return Err(format!("{} brackets and {} values", spans.len(), values.len()));
    }
    let expected = spans.into_iter().zip(values.into_iter().map(str::to_owned)).collect();
    Ok(Row { text, published, expected })
}

/// The day before a text, and the text.
fn dated(text: &str) -> Result<(Option<Day>, &str), String> {
    let Some(rest) = text.strip_prefix('@') else {
        return Ok((Some("2022-01-25".parse().expect("a day")), text));
    };
    match rest.split_once(' ') {
        Some(("-", text)) => Ok((None, text)),
        Some((day, text)) => day.parse().map(|day| (Some(day), text)).map_err(|error| format!("{error}")),
        None => Err("a day without a text".to_owned()),
    }
}

/// Every specification, in the order of its path.
fn files() -> Vec<PathBuf> {
    let entries = |folder: &Path| {
        let entries = fs::read_dir(folder).into_iter().flatten();
        let mut paths: Vec<_> = entries.map(|entry| entry.expect("an entry").path()).collect();
        paths.sort();
        paths
    };
    entries(&seeds::fixtures().join("spec")).iter().flat_map(|language| entries(language)).collect()
}

#[test]
fn a_row_is_read_as_it_is_written() {
    let row = read("range\t@- up to [3 won] or [4 won]\tequal_or_less 3 KRW; 4 KRW").expect("a sound row");
    assert_eq!((row.text.as_str(), row.published), ("up to 3 won or 4 won", None));
    let expected = [(Span::new(6, 11), "equal_or_less 3 KRW"), (Span::new(15, 20), "4 KRW")];
    assert_eq!(row.expected, expected.map(|(span, value)| (span, value.to_owned())));
    let byline = read("look-alike\t[Reporter Kim Ha-neul] A mayor spoke.\t").expect("a sound row");
    assert_eq!((byline.text.as_str(), byline.expected.len()), ("[Reporter Kim Ha-neul] A mayor spoke.", 0));
    assert!(read("plain\t[3 won] a\t3 KRW; 4 KRW").is_err() && read("plain\ta [b\t3 KRW").is_err());
    assert!(read("plain").is_err());
}

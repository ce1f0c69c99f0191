//! Everything that comes out of an article, as a table to be read in a review, and the numbers that no rule claimed.
//!
//! A change of a rule shows here, on real text, as the lines that it changes.

use std::fmt::Write;
use std::sync::LazyLock;

use gisa::{Extraction, Pipeline, Record};
use regex::Regex;

use crate::seeds;

/// A run of digits, or a number word.
static NUMBER: LazyLock<Regex> = LazyLock::new(|| {
    let words = "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|fifty|dozens?|hundreds?|\
                 thousands?|millions?|billions?|trillions?|half|first|second|third";
    Regex::new(&format!(r"(?i)[0-9](?:[0-9.,]*[0-9])?|(?-u:\b)(?:{words})(?-u:\b)"))
        .expect("a constant pattern")
});

#[test]
fn articles() {
    let seeds: Vec<_> = seeds::SETS.iter().flat_map(|(_, folder)| seeds::set(folder)).collect();
    let pipeline = Pipeline::default();
    let mut settings = insta::Settings::clone_current();
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    insta::glob!("../../fixtures", "**/articles/*.txt", |path| {
        let id = path.file_stem().and_then(|stem| stem.to_str()).expect("a name");
        let seed = seeds.iter().find(|seed| seed.id == id).expect("a row in the index");
        let mut settings = settings.clone();
        settings.set_snapshot_suffix(id);
        let found = pipeline.extract(&seed.article());
        settings.bind(|| insta::assert_snapshot!("article", table(&seed.text, &found)));
    });
}

/// An extraction as a text, from the article down to the numbers left over.
fn table(text: &str, found: &Extraction) -> String {
    let mut out = String::new();
    let mut line = |line: String| writeln!(out, "{}", line.trim_end()).expect("a string takes all");
    line(format!("language {:?}, reporter {}", found.language, or_none(found.reporter.as_deref())));
    line(format!("\n{} items", found.items.len()));
    for (i, item) in found.items.iter().enumerate() {
        let (district, mayor) = (or_none(item.district.as_deref()), or_none(item.mayor.as_deref()));
        let place = format!("{}..{}", item.start, item.end);
        line(format!("{i:>3} {place:13} {district:6} {mayor:16} {}", or_none(item.headline.as_deref())));
    }
    line(format!("\n{} mayors", found.mayors.len()));
    for mayor in &found.mayors {
        let (hangul, district) = (or_none(mayor.hangul.as_deref()), or_none(mayor.district.as_deref()));
        let term = mayor.term.map_or("-".to_owned(), |term| term.to_string());
        let role = mayor.role.map_or(String::new(), |role| format!("{role:?}"));
        let aliases = mayor.aliases.join(", ");
        let name = &mayor.name;
        line(format!(
            "    {name:16} {hangul:4} {district:6} term {term} x{:<3} {role} {aliases}",
            mayor.mentions
        ));
    }
    line(format!("\n{} records", found.records.len()));
    found.records.iter().map(record).for_each(&mut line);
    line("\nnumbers that no rule claimed".to_owned());
    unclaimed(text, &found.records).into_iter().for_each(line);
    out
}

fn or_none(text: Option<&str>) -> &str {
    text.unwrap_or("-")
}

fn record(record: &Record) -> String {
    let place = format!("{}..{}", record.span.start, record.span.end);
    let modifier = record.modifier.map_or("", gisa::Modifier::name);
    let item = record.item.map_or("-".to_owned(), |item| item.to_string());
    let zone = record.zone.name();
    let repeats = record.repeats.map_or(String::new(), |index| format!(" repeats record {index}"));
    let (kind, text, value) = (record.kind().name(), &record.text, record.value.to_string());
    let (rule, sentence) = (&record.rule, record.sentence);
    let what = format!("{place:12} {kind:8} {text:34} {value:30} {modifier:13}");
    let context = record.context.as_ref().map_or(String::new(), |context| format!("\n{:13}{context}", ""));
    format!("{what} {rule:32} {zone} i{item} s{sentence}{repeats}{context}")
}

/// The numbers of `text` that lie in no record, each with the words around it.
fn unclaimed(text: &str, records: &[Record]) -> Vec<String> {
    let covered = |start: usize, end: usize| records.iter().any(|r| r.span.start < end && start < r.span.end);
    let left = NUMBER.find_iter(text).filter(|number| !covered(number.start(), number.end()));
    left.map(|number| {
        let (start, end) = (number.start(), number.end());
        let from = seeds::boundary(text, start.saturating_sub(28));
        let to = seeds::boundary(text, end + 28);
        let before = text[from..start].rsplit('\n').next().unwrap_or("");
        let after = text[end..to].split('\n').next().unwrap_or("");
        format!("{start:6} {before}[{}]{after}", number.as_str())
    })
    .collect()
}

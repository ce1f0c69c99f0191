//! Every rule's evidence, run: what it finds, with its values, and what it must not find.
//!
//! A sentence of `finds` has what the rule finds in brackets, and after `=>` the values in the same order, separated by `;`, each with
//! its modifier before it. It is read as published on Tuesday, 2022-01-25, or on the day that stands before it
//! (`@2021-10-28 ...`; `@- ...` is no day).

use crate::article::{Article, Day};
use crate::language::Language;
use crate::record::Record;
use crate::span::Span;
use crate::{Overlap, Pipeline};

/// A sentence with brackets, taken apart.
pub(crate) struct Marked {
    pub published: Option<Day>,
    pub text: String,
    pub spans: Vec<Span>,
    pub values: Vec<String>,
}

pub(crate) fn read(sentence: &str) -> Marked {
    let (published, sentence) = dated(sentence);
    let (marked, values) = sentence.split_once(" => ").unwrap_or((sentence, ""));
    let (mut text, mut spans, mut start) = (String::new(), Vec::new(), 0);
    for c in marked.chars() {
        match c {
            '[' => start = text.len(),
            ']' => spans.push(Span::new(start, text.len())),
            _ => text.push(c),
        }
    }
    let values =
        values.split(';').map(|value| value.trim().to_owned()).filter(|value| !value.is_empty()).collect();
    Marked { published, text, spans, values }
}

/// A sentence in which nothing is marked: a bracket is one of the text.
fn plain(sentence: &str) -> Marked {
    let (published, text) = dated(sentence);
    Marked { published, text: text.to_owned(), spans: Vec::new(), values: Vec::new() }
}

/// The day of publication that stands before a sentence, or the usual one, and the sentence.
fn dated(sentence: &str) -> (Option<Day>, &str) {
    match sentence.strip_prefix('@') {
        Some(rest) => {
            rest.split_once(' ').map(|(day, rest)| (day.parse().ok(), rest)).expect("a day and a sentence")
        }
        None => (Some("2022-01-25".parse().expect("a day")), sentence),
    }
}

/// The records of one rule in a text, as the evidence writes them.
fn found(pipeline: &Pipeline, rule: &str, marked: &Marked) -> Vec<(Span, String)> {
    let article = Article { id: rule, text: &marked.text, published: marked.published };
    let records = pipeline.extract(&article).records;
    records.iter().filter(|record| record.rule == rule).map(|record| (record.span, shown(record))).collect()
}

fn shown(record: &Record) -> String {
    record
        .modifier
        .map_or_else(|| record.value.to_string(), |modifier| format!("{} {}", modifier.name(), record.value))
}

#[test]
fn every_rule_finds_and_skips_what_it_says() {
    let pipeline = Pipeline::builder().overlap(Overlap::All).build().expect("the built-in tables are sound");
    let mut faults = Vec::new();
    for rule in Language::ALL.into_iter().flat_map(super::rules) {
        assert!(!rule.finds.is_empty() && !rule.skips.is_empty(), "{} has no evidence", rule.id);
        for sentence in rule.finds {
            let marked = read(sentence);
            let expected: Vec<_> = marked.spans.iter().copied().zip(marked.values.iter().cloned()).collect();
            assert_eq!(marked.spans.len(), marked.values.len(), "{}: {sentence}", rule.id);
            let found = found(&pipeline, rule.id, &marked);
            if found != expected {
                faults.push(format!("{}: {sentence}\n  found {found:?}", rule.id));
            }
        }
        for sentence in rule.skips {
            let found = found(&pipeline, rule.id, &plain(sentence));
            if !found.is_empty() {
                faults.push(format!("{}: must skip {sentence}\n  found {found:?}", rule.id));
            }
        }
    }
    assert!(faults.is_empty(), "{} faults\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn rule_ids_are_unique_and_say_where_the_rule_is() {
    let mut ids = std::collections::BTreeSet::new();
    for language in Language::ALL {
        let code = serde_json::to_value(language).expect("a language is a string");
        let code = code.as_str().expect("a language is a string");
        for rule in super::rules(language) {
            assert!(ids.insert(rule.id), "{} is there twice", rule.id);
            let place = format!("{code}/{}/", rule.kind.name());
            assert!(rule.id.starts_with(&place), "{} is not in {place}", rule.id);
        }
    }
}

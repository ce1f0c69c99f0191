//! What was written down by reading the seeds: their news items, their mayors, and which records say again what another said.
//!
//! `fixtures/expected/<id>.json` has `items`, `mayors` and `repeats` (a record's text and start, and the start of
//! the one that it repeats).

use std::fs;

use gisa::{Extraction, Pipeline, SmolStr};
use serde::Deserialize;

use crate::seeds;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Expected {
    items: Vec<Item>,
    mayors: Vec<Mayor>,
    repeats: Vec<Repeat>,
}

#[derive(Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Item {
    start: usize,
    end: usize,
    district: Option<SmolStr>,
    mayor: Option<SmolStr>,
    headline: Option<String>,
}

#[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(deny_unknown_fields)]
struct Mayor {
    name: SmolStr,
    hangul: Option<SmolStr>,
    district: Option<SmolStr>,
    term: Option<u8>,
}

#[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(deny_unknown_fields)]
struct Repeat {
    text: SmolStr,
    start: usize,
    repeats_start: usize,
}

#[test]
fn items_mayors_and_repeats_are_as_read() {
    let pipeline = Pipeline::default();
    let mut faults = Vec::new();
    for seed in seeds::all() {
        let path = seeds::fixtures().join(format!("expected/{}.json", seed.id));
        let expected =
            fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let mut expected: Expected = serde_json::from_str(&expected).expect("what is expected of a seed");
        let mut found = seen(&pipeline.extract(&seed.article()));
        for side in [&mut expected, &mut found] {
            side.mayors.sort();
            side.repeats.sort();
        }
        compare(&seed.id, "item", &expected.items, &found.items, &mut faults);
        compare(&seed.id, "mayor", &expected.mayors, &found.mayors, &mut faults);
        compare(&seed.id, "repeat", &expected.repeats, &found.repeats, &mut faults);
    }
    assert!(faults.is_empty(), "{} faults\n{}", faults.len(), faults.join("\n"));
}

/// What is missing and what is too much, each on its own line.
fn compare<T: PartialEq + std::fmt::Debug>(
    id: &str,
    what: &str,
    expected: &[T],
    found: &[T],
    faults: &mut Vec<String>,
) {
    let before = faults.len();
    let missing = expected.iter().filter(|one| !found.contains(one));
    faults.extend(missing.map(|one| format!("{id}: missing {what} {one:?}")));
    let extra = found.iter().filter(|one| !expected.contains(one));
    faults.extend(extra.map(|one| format!("{id}: {what} too much {one:?}")));
    if faults.len() == before && expected != found {
        faults.push(format!("{id}: {what}s twice or in another order: {found:?}"));
    }
}

/// An extraction as the expectations are written.
fn seen(found: &Extraction) -> Expected {
    let item = |item: &gisa::extraction::Item| Item {
        start: item.start,
        end: item.end,
        district: item.district.clone(),
        mayor: item.mayor.clone(),
        headline: item.headline.clone(),
    };
    let mayor = |person: &gisa::extraction::Person| Mayor {
        name: person.name.clone(),
        hangul: person.hangul.clone(),
        district: person.district.clone(),
        term: person.term,
    };
    let repeats = found.records.iter().filter_map(|record| {
        let earlier = &found.records[record.repeats?];
        Some(Repeat {
            text: record.text.clone(),
            start: record.span.start,
            repeats_start: earlier.span.start,
        })
    });
    Expected {
        items: found.items.iter().map(item).collect(),
        mayors: found.mayors.iter().map(mayor).collect(),
        repeats: repeats.collect(),
    }
}

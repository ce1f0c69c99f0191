//! How good the records are on the annotated articles: the whole table, so that no change lowers it unseen, and a floor.

use std::fs;

use gisa::{Kind, Pipeline};
use serde_json::json;

use crate::seeds;

#[path = "../../examples/score/table.rs"]
#[allow(dead_code, reason = "the example asks more of it")]
mod table;

#[path = "../../examples/score/context.rs"]
mod context;

use context::{FIELDS, Shares};
use table::{Fields, Pair, Table};

const README: &str = include_str!("../../README.md");

/// The share of amounts that may not be undercut, in the order of role, what, district, when, status and all of them.
const CONTEXT_FLOORS: [(&str, [f64; FIELDS.len() + 1]); 3] = [
    ("seeds", [0.99, 0.97, 1.0, 0.96, 0.99, 0.95]),
    ("invented-en", [1.0, 0.96, 1.0, 1.0, 1.0, 0.96]),
    ("invented-ko", [0.98, 0.95, 0.99, 0.98, 0.97, 0.92]),
];

/// The value F1 that no kind may fall below.
const FLOORS: [(Kind, f64); 7] = [
    (Kind::Money, 0.98),
    (Kind::Date, 0.97),
    (Kind::Mayor, 0.98),
    (Kind::District, 0.98),
    (Kind::Count, 0.96),
    (Kind::Percent, 1.0),
    (Kind::Measure, 1.0),
];

#[test]
fn annotated_articles_score_as_before() {
    for (name, folder) in seeds::SETS {
        let table = Table::new(&pairs(folder));
        let faults = table.faults(usize::MAX).collect::<Vec<_>>().join("\n");
        let mut settings = insta::Settings::clone_current();
        settings.set_prepend_module_to_snapshot(false);
        settings.set_omit_expression(true);
        settings.set_snapshot_suffix(name);
        settings.bind(|| insta::assert_snapshot!("score", format!("{table}\n{faults}")));
        for (kind, floor) in FLOORS {
            let f1 = table.value_f1(kind);
            assert!(f1 >= floor, "{name}, {kind}: value F1 {f1:.3} is below {floor}");
        }
    }
}

#[test]
fn amounts_are_understood_as_before() {
    let pipeline = Pipeline::default();
    for ((name, folder), (set, floors)) in seeds::SETS.into_iter().zip(CONTEXT_FLOORS) {
        assert_eq!(name, set);
        let lines = fs::read_to_string(seeds::fixtures().join(format!("context/{name}.jsonl")));
        let gold = table::parse(&lines.expect("the annotated amounts of a set")).expect("annotated amounts");
        let mut shares = Shares::default();
        for seed in seeds::set(folder) {
            let of_seed =
                |amount: &&Fields| amount.get("id").and_then(serde_json::Value::as_str) == Some(&seed.id);
            let amounts: Vec<_> = gold.iter().filter(of_seed).cloned().collect();
            shares.count(&amounts, &pipeline.extract(&seed.article()).records);
        }
        assert!(README.contains(&shares.to_string()), "the README does not show {name}: {shares}");
        for (share, floor) in shares.shares().into_iter().zip(floors) {
            assert!(
                share >= floor,
                "{name}: below {floors:?}\n{shares}{}",
                shares.faults().collect::<Vec<_>>().join("\n")
            );
        }
    }
}

/// The articles of a set, what is in them and what was found.
fn pairs(folder: &str) -> Vec<Pair> {
    let pipeline = Pipeline::default();
    let pair = |seed: seeds::Seed| {
        let lines =
            fs::read_to_string(seeds::fixtures().join(folder).join(format!("gold/{}.jsonl", seed.id)));
        let gold = table::parse(&lines.expect("the gold of an article")).expect("gold records");
        let found = table::fields(&pipeline.extract(&seed.article()).records);
        Pair { id: seed.id, gold, found }
    };
    seeds::set(folder).into_iter().map(pair).collect()
}

fn record(json: serde_json::Value) -> Fields {
    serde_json::from_value(json).expect("an object")
}

fn count(start: usize, end: usize, value: f64, unit: &str) -> Fields {
    record(json!({"kind": "count", "start": start, "end": end, "value": value, "unit": unit}))
}

fn optional(mut fields: Fields) -> Fields {
    fields.insert("optional".to_owned(), true.into());
    fields
}

/// What one document's records of a kind come to: the table's row.
fn row(kind: &str, gold: Vec<Fields>, found: Vec<Fields>) -> String {
    let table = Table::new(&[Pair { id: "a".to_owned(), gold, found }]).to_string();
    let row = table.lines().find(|line| line.starts_with(kind)).expect("a row a kind");
    row.split_whitespace().skip(1).collect::<Vec<_>>().join(" ")
}

/// The expected rows are what the reference scorer prints for the same records.
#[test]
fn counts_as_the_reference_scorer() {
    let gold =
        vec![count(0, 5, 3.0, "young people"), count(10, 15, 4.0, "boxes"), count(20, 25, 5.0, "cities")];
    let found = vec![count(0, 5, 3.0, "People"), count(11, 15, 4.0, "box"), count(20, 25, 6.0, "city")];
    assert_eq!(row("count", gold.clone(), found), "3 3 0.667 1.000 0.667 0.667 0.667 1.000");
    // Of two that overlap one gold record the larger one is its pair; the other is spurious.
    let found = vec![count(0, 2, 3.0, "people"), count(1, 5, 3.0, "people")];
    assert_eq!(row("count", gold, found), "3 2 0.000 0.400 0.500 0.333 0.400 1.000");
    assert_eq!(row("count", vec![], vec![]), "0 0 1.000 1.000 1.000 1.000 1.000 -");
}

#[test]
fn what_is_grey_counts_neither_way() {
    let gold = vec![optional(count(0, 9, 3.0, "steps")), count(20, 25, 5.0, "parks")];
    let found = vec![count(0, 4, 7.0, "things"), count(5, 9, 8.0, "things"), count(20, 25, 5.0, "park")];
    assert_eq!(row("count", gold, found), "1 1 1.000 1.000 1.000 1.000 1.000 1.000");
    let vague = record(json!({"kind": "date", "start": 0, "end": 3, "type": "DATE", "value": "PRESENT_REF"}));
    assert_eq!(row("date", vec![], vec![vague.clone()]), "0 0 1.000 1.000 1.000 1.000 1.000 - -");
    let outside = record(json!({"kind": "district", "start": 0, "end": 3, "code": "26110"}));
    assert_eq!(row("district", vec![], vec![outside]), "0 0 1.000 1.000 1.000 1.000 1.000 -");
    let other = record(json!({"kind": "date", "start": 0, "end": 3, "type": "DATE", "value": "2022"}));
    assert_eq!(row("date", vec![], vec![vague, other]), "0 1 0.000 0.000 0.000 1.000 0.000 - -");
}

#[test]
fn names_and_alternatives_are_right_values() {
    let mayor = |name: &str| {
        record(json!({"kind": "mayor", "start": 0, "end": 9, "name": name, "district": "11620"}))
    };
    let mut gold = mayor("Ma Ru-han");
    gold.insert("name_alt".to_owned(), json!(["Maru Han"]));
    for (name, expected) in [("Ma Ruhan", true), ("MARU HAN", true), ("Ma Ru", false)] {
        let row = row("mayor", vec![gold.clone()], vec![mayor(name)]);
        assert_eq!(row.contains("1.000 1.000 1.000 1.000 1.000 1.000"), expected, "{name}: {row}");
    }
}

//! An archive: ten thousand documents, some of them poisoned, and a very long one. In a test build the long one is shorter.

use std::fmt::Write as _;
use std::fs;

use serde_json::Value as Json;

use crate::batch::{GOOD, batch, name, stderr};

#[path = "../../examples/batch/order.rs"]
mod order;
#[path = "../../examples/batch/window.rs"]
mod window;

const DOCUMENTS: usize = 10_000;
const LONG: usize = if cfg!(debug_assertions) { 4_000_000 } else { 50_000_000 };
/// The place of the long one.
const LONG_AT: usize = 4_321;

/// The line of a document; one in each hundred cannot be read.
fn line(i: usize) -> Vec<u8> {
    let poisons: [&[u8]; 4] = [
        b"{\"id\": \"broken\", \"text\": \"",
        b"{\"id\": \"bytes\", \"text\": \"\xff\xfe\"}",
        b"{\"id\": \"missing\"}",
        b"{\"id\": \"number\", \"text\": 5}",
    ];
    match i {
        LONG_AT => document(i, &GOOD.repeat(LONG / GOOD.len())),
        _ if i % 100 == 50 => poisons[i / 100 % poisons.len()].to_vec(),
        _ => document(i, GOOD),
    }
}

fn document(i: usize, text: &str) -> Vec<u8> {
    format!("{{\"id\":\"d{i}\",\"published\":\"2022-01-25\",\"text\":{text:?}}}").into_bytes()
}

#[test]
fn ten_thousand_documents_come_out_in_order_with_one_bad_in_each_hundred_and_one_very_long() {
    let folder = tempfile::tempdir().expect("a folder");
    let input = folder.path().join("in.jsonl");
    let lines: Vec<_> = (0..DOCUMENTS).map(line).collect();
    fs::write(&input, lines.join(&b'\n')).expect("a file");
    let written = ["1", "8"].map(|jobs| {
        let out = folder.path().join(jobs);
        let output = batch(&["--jobs", jobs, "-o", name(&out), name(&input)], "");
        assert_eq!(output.status.code(), Some(1));
        assert!(stderr(&output).contains("errors            100"), "{}", stderr(&output));
        fs::read_to_string(out).expect("UTF-8")
    });
    assert!(written[0] == written[1], "one thread and eight write the same");
    assert_eq!(written[0].lines().count(), DOCUMENTS);
    for (i, line) in written[0].lines().enumerate() {
        check(i, line);
    }
}

fn check(i: usize, line: &str) {
    let mut id = String::new();
    _ = match (i % 100, i / 100 % 4) {
        (50, 0 | 1) => write!(id, "in.jsonl:{}", i + 1),
        (50, 2) => write!(id, "missing"),
        (50, _) => write!(id, "number"),
        _ => write!(id, "d{i}"),
    };
    // The long one's records are many: it is enough that they are there.
    if i == LONG_AT {
        assert!(line.starts_with(&format!("{{\"gisa\":\"{}\",\"id\":\"{id}\"", env!("CARGO_PKG_VERSION"))));
        assert!(line.matches("\"amount\":1500000000").count() >= LONG / GOOD.len() - 1);
        return;
    }
    let line: Json = serde_json::from_str(line).expect("JSON");
    assert_eq!(line["id"], id);
    let error = line["error"].as_str().unwrap_or_default();
    assert_eq!(error.contains(&format!("in.jsonl line {}: ", i + 1)), i % 100 == 50, "{line}");
    assert_eq!(line["records"][0]["amount"].as_i64(), (i % 100 != 50).then_some(1_500_000_000));
}

//! What `batch` writes: the formats say the same, and the JSON is what its schema promises.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde_json::Value as Json;
use tempfile::TempDir;

use crate::batch::{GOOD, batch, documents, folder, name, stderr};
use crate::seeds;

/// What becomes of every article of the fixtures, and of files that cannot be read.
fn everything(format: &str) -> Vec<Json> {
    static BAD: LazyLock<TempDir> = LazyLock::new(|| {
        folder(&[
            ("bad.txt", b"\xff\xfe\x00" as &[u8]),
            ("lines.jsonl", b"{\"id\":\"more\",\"text\":\"5 billion won\",\"n\":1}\n{"),
        ])
    });
    let sets: Vec<_> =
        seeds::SETS.iter().map(|(_, folder)| seeds::fixtures().join(folder).join("articles")).collect();
    let mut arguments = vec!["--format", format, name(BAD.path())];
    if format == "jsonl" {
        arguments.push("--with-text");
    }
    arguments.extend(sets.iter().map(|path| name(path)));
    let output = batch(&arguments, "");
    assert_eq!(output.status.code(), Some(1), "{}", stderr(&output));
    documents(&output)
}

fn schema(format: &str) -> Json {
    let output = batch(&["--schema", "--format", format], "");
    assert!(output.status.success(), "{}", stderr(&output));
    serde_json::from_slice(&output.stdout).expect("JSON")
}

#[test]
fn the_output_is_what_the_schema_promises() {
    for format in ["jsonl", "records"] {
        let validator = jsonschema::validator_for(&schema(format)).expect("a schema");
        let lines = everything(format);
        assert!(lines.len() > 20);
        for line in &lines {
            let faults: Vec<_> = validator.iter_errors(line).map(|error| error.to_string()).collect();
            assert_eq!(faults, [""; 0], "{}", line["id"]);
        }
    }
}

/// A schema that everything fits would say nothing.
#[test]
fn what_the_schema_does_not_promise_does_not_fit() {
    for format in ["jsonl", "records"] {
        let validator = jsonschema::validator_for(&schema(format)).expect("a schema");
        let line = everything(format).into_iter().find(|line| line["error"].is_null()).expect("a document");
        let changed = |change: fn(&mut Json)| {
            let mut line = line.clone();
            change(&mut line);
            validator.is_valid(&line)
        };
        assert!(changed(|_| ()));
        assert!(!changed(|line| line["unknown"] = 1.into()), "{format}: a field more");
        assert!(!changed(|line| line["id"] = 1.into()), "{format}: a field of another type");
        assert!(!changed(|line| line["published"] = "soon".into()), "{format}: no day");
        assert!(
            !changed(|line| _ = line.as_object_mut().map(|line| line.remove("id"))),
            "{format}: a field less"
        );
        assert!(
            !changed(|line| {
                let record = if line["kind"].is_null() { &mut line["records"][0] } else { line };
                record["kind"] = "rumour".into();
            }),
            "{format}: an unknown kind"
        );
    }
}

#[test]
fn records_are_those_of_the_documents_with_their_document() {
    let mut records = everything("records").into_iter();
    for (place, document) in everything("jsonl").iter().enumerate() {
        if !document["error"].is_null() {
            let line = records.next().expect("the error in its place");
            assert_eq!((&line["id"], &line["error"]), (&document["id"], &document["error"]));
            continue;
        }
        for record in document["records"].as_array().expect("records") {
            let mut line = records.next().expect("a record");
            for field in ["id", "published", "published_from", "meta"] {
                assert_eq!(line[field].take(), document[field], "{}", document["id"]);
            }
            assert_eq!(line["document"].take(), place);
            let item = record["item"].as_u64().and_then(|item| usize::try_from(item).ok());
            for field in ["district", "headline"] {
                let expected = item.map_or(Json::Null, |item| document["items"][item][field].clone());
                assert_eq!(line[format!("item_{field}")].take(), expected);
            }
            let line = line.as_object_mut().expect("a record");
            line.retain(|_, value| !value.is_null());
            assert_eq!(Json::Object(line.clone()), *record);
        }
    }
    assert!(records.next().is_none());
}

/// A cell of a table as JSON has it: where there is none, it is empty.
fn cells(value: &Json, name: &str, cells: &mut BTreeMap<String, String>) {
    match value {
        Json::Object(fields) if name != "meta" => {
            for (key, value) in fields {
                let name = if name.is_empty() { key.clone() } else { format!("{name}_{key}") };
                self::cells(value, &name, cells);
            }
        }
        Json::String(text) => _ = cells.insert(name.to_owned(), text.clone()),
        value => _ = cells.insert(name.to_owned(), value.to_string()),
    }
}

#[test]
fn the_table_has_every_field_of_every_record() {
    let articles = seeds::fixtures().join("articles");
    let lines =
        folder(&[("x.jsonl", format!("{{\"id\":\"a,\\\"b\",\"text\":{GOOD:?},\"url\":[1]}}").as_bytes())]);
    let paths = [name(&articles), name(lines.path())];
    let table = batch(&[&["--format", "csv"][..], &paths].concat(), "");
    let mut table = csv::Reader::from_reader(table.stdout.as_slice());
    let header = table.headers().expect("a header").clone();
    let records = documents(&batch(&[&["--format", "records"][..], &paths].concat(), ""));
    let rows: Vec<_> = table.records().map(|row| row.expect("a row")).collect();
    assert_eq!(rows.len(), records.len());
    for (row, record) in rows.iter().zip(&records) {
        let mut expected = BTreeMap::new();
        cells(record, "", &mut expected);
        let row = header.iter().zip(row).filter(|(_, cell)| !cell.is_empty());
        assert_eq!(
            row.map(|(name, cell)| (name.to_owned(), cell.to_owned())).collect::<BTreeMap<_, _>>(),
            expected
        );
    }
}

#[test]
fn the_spending_table_has_each_amount_once() {
    let articles = seeds::fixtures().join("articles");
    let table = batch(&["--format", "spending", name(&articles)], "");
    let mut table = csv::Reader::from_reader(table.stdout.as_slice());
    let header = table.headers().expect("a header").iter().collect::<Vec<_>>().join(",");
    assert_eq!(
        header,
        "id,document,published,district,district_name,mayor,amount,amount_to,currency,role,what,when,status,modifier,sentence"
    );
    let rows = table.records().map(|row| row.expect("a row"));
    let rows: Vec<_> = rows.map(|row| (row[0].to_owned(), row[6].to_owned())).collect();
    let mut expected = Vec::new();
    for document in documents(&batch(&[name(&articles)], "")) {
        let records = document["records"].as_array().expect("records").iter();
        let amounts = records.filter(|record| record["kind"] == "money" && record["repeats"].is_null());
        let id = document["id"].as_str().expect("an id");
        expected.extend(amounts.map(|record| (id.to_owned(), record["amount"].to_string())));
    }
    assert!(expected.len() > 50);
    assert_eq!(rows, expected);
}

/// A sentence without end stands in each of its rows; they must not grow with it.
#[test]
fn the_spending_table_of_a_long_line_is_small() {
    let folder = folder(&[("a.txt", "the fee is 5,000 won and ".repeat(20_000).as_bytes())]);
    let output = batch(&["--format", "spending", name(folder.path())], "");
    assert!(output.stdout.len() < 20_000 * 3_000, "{}", output.stdout.len());
    assert_eq!(csv::Reader::from_reader(output.stdout.as_slice()).records().count(), 20_000);
}

#[test]
fn a_table_without_rows_has_its_header() {
    let output = batch(&["--format", "csv"], "");
    assert!(output.stdout.starts_with(b"id,document,published,") && output.stdout.ends_with(b",meta\n"));
}

#[test]
fn a_page_is_whole_and_names_its_articles_and_its_faults() {
    let input = format!("{{\"id\":\"first\",\"text\":{GOOD:?}}}\nbroken\n");
    let output = batch(&["--format", "html"], &input);
    let page = String::from_utf8_lossy(&output.stdout);
    assert!(page.starts_with("<!doctype html>") || page.starts_with("<!DOCTYPE html>"), "{}", &page[..80]);
    assert!(
        page.trim_end().ends_with("</html>") && page.contains("\"id\":\"first\"") && page.contains("line 2")
    );
}

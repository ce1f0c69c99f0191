//! What `batch` reads: each form of input, the encodings, the day of publication; and its reader of JSONL on any bytes.

use std::io::Write;

use flate2::Compression;
use flate2::write::GzEncoder;
use proptest::prelude::*;
use serde_json::{Value as Json, json};

use crate::batch::{GOOD, batch, documents, folder, ids, name, stderr};

#[path = "../../examples/batch/input/mod.rs"]
#[allow(dead_code, unused_imports, unreachable_pub, reason = "the example asks more of it")]
mod input;

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(bytes).expect("memory");
    encoder.finish().expect("memory")
}

fn zstd(bytes: &[u8]) -> Vec<u8> {
    zstd::encode_all(bytes, 1).expect("memory")
}

fn utf16(text: &str) -> Vec<u8> {
    [0xfeff].into_iter().chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect()
}

fn line(id: &str) -> String {
    format!("{}\n", json!({"id": id, "published": "2022-01-25", "text": GOOD}))
}

#[test]
fn every_form_says_the_same() {
    let (one, table) = (line("one"), format!("id,published,text\none,2022-01-25,{GOOD}\n"));
    let page = format!(
        "<meta property=article:published_time content=2022-01-25T09:00:00+09:00><article><p>{GOOD}</p></article>"
    );
    let files: Vec<(&str, Vec<u8>)> = vec![
        ("2022-01-25_a.txt", GOOD.into()),
        ("2022-01-25_b.txt.gz", gzip(GOOD.as_bytes())),
        ("2022-01-25_c.txt.zst", zstd(GOOD.as_bytes())),
        ("2022-01-25_d.txt", utf16(GOOD)),
        ("2022-01-25_e.txt", utf16(GOOD).chunks(2).flat_map(|unit| [unit[1], unit[0]]).collect()),
        ("e.jsonl", one.clone().into()),
        ("f.jsonl.gz", gzip(one.as_bytes())),
        ("g.ndjson", utf16(&one)),
        ("h.csv", table.clone().into()),
        ("i.csv", format!("\u{feff}{table}").into()),
        ("j.tsv.zst", zstd(table.replace(',', "\t").as_bytes())),
        ("k.tsv", utf16(&table.replace(',', "\t"))),
        ("l.html", page.clone().into()),
        ("m.HTM.GZ", gzip(page.as_bytes())),
    ];
    let files: Vec<_> = files.iter().map(|(name, bytes)| (*name, bytes.as_slice())).collect();
    let output = batch(&["--with-text", name(folder(&files).path())], "");
    assert!(output.status.success(), "{}", stderr(&output));
    let documents = documents(&output);
    assert_eq!(documents.len(), files.len());
    for (document, (file, _)) in documents.iter().zip(&files) {
        assert_eq!(
            (&document["text"], &document["published"]),
            (&json!(GOOD), &json!("2022-01-25")),
            "{file}"
        );
        assert_eq!(document["records"][0]["amount"], 1_500_000_000_i64, "{file}");
    }
    assert!(stderr(&output).contains("UTF-16              4"), "{}", stderr(&output));
}

#[test]
fn other_fields_come_out_again_as_they_were() {
    let lines = "{\"url\":\"https://a\",\"id\":7,\"text\":\"\",\"n\":12345678901234567890.10,\"tags\":[1,{\"a\":null}]}\n";
    let files = [("a.jsonl", lines.as_bytes()), ("b.csv", b"page,text,id\n3,,b-1\n" as &[u8])];
    let folder = folder(&files);
    let output = batch(&[name(folder.path())], "");
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(
        text.contains(r#""meta":{"n":12345678901234567890.10,"tags":[1,{"a":null}],"url":"https://a"}"#),
        "{text}"
    );
    assert!(text.contains(r#""meta":{"page":"3"}"#), "{text}");
    assert_eq!(ids(&output), ["7", "b-1"]);
}

#[test]
fn the_day_is_the_index_s_the_field_s_the_file_name_s_or_the_page_s() {
    let line = |id: &str, field: &str| {
        format!("{{\"id\":{id:?},\"text\":\"A headline\\n입력 2020.01.04 10:30\\n\"{field}}}\n")
    };
    let lines = line("x", ",\"published\":\"2020-01-02\"")
        + &line("y", ",\"published\":\"2020-01-02 09:30:00\"")
        + &line("z", "");
    let dated = "A headline\nPublished January 4, 2020\n";
    let files: [(&str, &[u8]); 6] = [
        ("index.tsv", b"id\tpublished\nx\t2020-01-01\n2020-01-03_a\t2020-01-01\n"),
        ("2020-01-03_a.txt", dated.as_bytes()),
        ("2020-01-03_b.txt", dated.as_bytes()),
        ("c.jsonl", lines.as_bytes()),
        ("d.txt", dated.as_bytes()),
        ("e.txt", b"The library opened on January 4, 2020."),
    ];
    let output = batch(&[name(folder(&files).path())], "");
    let days: Vec<_> =
        documents(&output).iter().map(|d| [d["published_from"].clone(), d["published"].clone()]).collect();
    let expected = [
        ["index", "2020-01-01"],
        ["file_name", "2020-01-03"],
        ["index", "2020-01-01"],
        ["field", "2020-01-02"],
        ["page", "2020-01-04"],
        ["page", "2020-01-04"],
    ];
    assert_eq!(days[..6], expected.map(|day| day.map(Json::from)));
    assert_eq!(days[6], [Json::Null, Json::Null]);
}

#[test]
fn what_is_wrong_in_a_table_is_said_with_its_line() {
    let table =
        b"id,text,published\na,x,2022-01-25\nb,\xff,\nc,too,many,fields\nd,\"two\nlines\",soon\ne,x,\n";
    let windows = String::from_utf8_lossy(table).replace('\u{fffd}', "").replace('\n', "\r\n");
    let files =
        [("a.csv", table as &[u8]), ("b.tsv", b"id\tbody\n"), ("c.csv", b""), ("d.csv", windows.as_bytes())];
    let output = batch(&[name(folder(&files).path())], "");
    assert_eq!(ids(&output), ["a", "b", "a.csv:4", "d", "e", "b", "c", "a", "b", "d.csv:4", "d", "e"]);
    let errors: Vec<_> =
        documents(&output).iter().filter_map(|line| Some(line["error"].as_str()?.to_owned())).collect();
    let expected = [
        "a.csv line 3: `text`: not UTF-8",
        "a.csv line 4: 4 fields, where the header has 3",
        "a.csv line 5: `published`: ",
        "b.tsv line 1: no column `text`",
        "c.csv line 1: no column `id`",
        "d.csv line 4: 4 fields",
        "d.csv line 5: `published`: ",
    ];
    assert_eq!(errors.len(), expected.len(), "{errors:#?}");
    for (error, expected) in errors.iter().zip(expected) {
        assert!(error.contains(expected), "{error}");
    }
}

#[test]
fn a_compressed_file_that_is_torn_gives_what_is_before_the_tear() {
    let lines: String = (0..2000).map(|i| line(&i.to_string())).collect();
    let whole = gzip(lines.as_bytes());
    let folder =
        folder(&[("a.jsonl.gz", &whole[..whole.len() - 20]), ("b.txt.gz", b"no gzip"), ("c.txt", b"")]);
    let output = batch(&[name(folder.path())], "");
    let ids = ids(&output);
    assert!(ids.len() > 1000 && ids[ids.len() - 2..] == ["b", "c"], "{} {:?}", ids.len(), ids.last());
    assert_eq!(stderr(&output).matches("a.jsonl.gz line ").count(), 1, "{}", stderr(&output));
    assert!(stderr(&output).contains("b.txt.gz: "), "{}", stderr(&output));
}

#[test]
fn a_broken_utf16_line_is_the_only_one_at_fault() {
    let mut bytes = utf16(&line("a"));
    bytes.extend([0x00, 0xd8]);
    bytes.extend(&utf16(&(line("b") + &line("c")))[2..]);
    let output = batch(&[name(folder(&[("a.jsonl", &bytes)]).path())], "");
    assert_eq!(ids(&output), ["a", "a.jsonl:2", "c"]);
    assert!(stderr(&output).contains("a.jsonl line 2: not UTF-16 from its unit 0 on"), "{}", stderr(&output));
}

/// What the reader makes of the lines of a file: an id, a text, or that it is at fault.
fn read(bytes: &[u8]) -> Vec<Option<(String, String)>> {
    let folder = folder(&[("a.jsonl", bytes)]);
    let paths = [folder.path().to_owned()];
    let inputs = input::Inputs::new(&paths, None, None).expect("no index was asked for");
    inputs.documents().map(|document| document.ok().map(|document| (document.id, document.text))).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    /// Whatever the bytes are, each line that is not blank is a document or a fault, and nothing else is.
    #[test]
    fn any_bytes_are_a_document_or_a_fault_a_line(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let bytes = [b"\n", bytes.as_slice()].concat();
        let lines = bytes.split(|byte| *byte == b'\n').filter(|line| !line.trim_ascii().is_empty()).count();
        prop_assert_eq!(read(&bytes).len(), lines);
    }

    /// What is written as JSON is read as it was, and a broken line between takes none of it away.
    #[test]
    fn lines_are_read_as_they_were_written(
        documents in prop::collection::vec((any::<String>(), any::<String>()), 0..12),
        broken in "[^\n]{0,30}",
        at in any::<prop::sample::Index>(),
    ) {
        let mut lines: Vec<_> = documents.iter().map(|(id, text)| json!({"text": text, "id": id, "more": [id]}).to_string()).collect();
        let mut expected: Vec<_> = documents.into_iter().map(Some).collect();
        let at = at.index(lines.len() + 1);
        lines.insert(at, format!("{{{broken}"));
        expected.insert(at, None);
        prop_assert_eq!(read(lines.join("\n").as_bytes()), expected);
    }
}

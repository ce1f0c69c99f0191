//! `batch` as a person runs it: the built program, on folders made for each test.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Output, Stdio};

use serde_json::Value as Json;
use tempfile::TempDir;

use crate::programs::example;
use crate::seeds;

const GOOD: &str = "The grant is 1.5 billion won.";

fn batch(arguments: &[&str], input: &str) -> Output {
    let mut child = example("batch");
    let child = child.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = child.spawn().expect("batch runs");
    // A program that reads nothing may be gone by now.
    _ = child.stdin.take().expect("its input").write_all(input.as_bytes());
    child.wait_with_output().expect("batch ends")
}

fn documents(output: &Output) -> Vec<Json> {
    let text = std::str::from_utf8(&output.stdout).expect("UTF-8");
    text.lines().map(|line| serde_json::from_str(line).expect("a document a line")).collect()
}

fn ids(output: &Output) -> Vec<String> {
    documents(output).iter().map(|document| document["id"].as_str().expect("an id").to_owned()).collect()
}

fn stderr(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// A folder with these files.
fn folder(files: &[(&str, &[u8])]) -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    for (name, bytes) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, bytes).expect("a file");
    }
    folder
}

fn name(path: &Path) -> &str {
    path.to_str().expect("UTF-8")
}

#[test]
fn a_folder_comes_out_in_the_order_of_its_paths() {
    let lines = format!("{{\"id\":\"line\",\"text\":{GOOD:?}}}\n\n");
    let files: [(&str, &[u8]); 5] = [
        ("b.txt", GOOD.as_bytes()),
        ("a/z.txt", b""),
        ("a/y.jsonl", lines.as_bytes()),
        ("note.md", GOOD.as_bytes()),
        ("a.b.txt", GOOD.as_bytes()),
    ];
    let folder = folder(&files);
    let output = batch(&[name(folder.path())], "");
    assert_eq!(ids(&output), ["line", "a/z", "a.b", "b"], "{}", stderr(&output));
    assert!(output.status.success());
    assert_eq!(documents(&output)[1]["records"], Json::Array(vec![]));
    assert_eq!(documents(&output)[3]["records"][0]["amount"], 1_500_000_000);
}

#[test]
fn a_file_that_cannot_be_read_is_named_and_the_rest_goes_on() {
    let files: [(&str, &[u8]); 3] =
        [("a.txt", GOOD.as_bytes()), ("b.txt", b"three bytes, then \xff\xfe"), ("c.txt", GOOD.as_bytes())];
    let folder = folder(&files);
    let gone = folder.path().join("gone.txt");
    let output = batch(&[name(folder.path()), name(&gone)], "");
    assert_eq!(ids(&output), ["a", "c"]);
    assert_eq!(output.status.code(), Some(1));
    let stderr = stderr(&output);
    let faults: Vec<_> = stderr.lines().filter(|line| line.starts_with("batch: ")).collect();
    assert_eq!(faults.len(), 2, "{stderr}");
    assert!(faults[0].contains("b.txt") && faults[0].ends_with("not UTF-8 from byte 18 on"), "{stderr}");
    assert!(faults[1].contains("gone.txt"), "{stderr}");
    assert!(stderr.contains("errors              2"), "{stderr}");
}

#[test]
fn cp949_is_read_and_counted() {
    // `서초구가 5억원을 쓴다.` and `뷁`, which only CP949 has.
    let old = b"\xbc\xad\xc3\xca\xb1\xb8\xb0\xa1 5\xbe\xef\xbf\xf8\xc0\xbb \xbe\xb4\xb4\xd9. \x94\xee";
    let latin = b"The caf\xe9 won 5 million won.";
    let folder = folder(&[("a.txt", old), ("b.txt", latin), ("c.txt", GOOD.as_bytes())]);
    let output = batch(&["--with-text", name(folder.path())], "");
    assert_eq!(ids(&output), ["a", "c"], "{}", stderr(&output));
    let first = &documents(&output)[0];
    assert_eq!((&first["text"], &first["language"]), (&"서초구가 5억원을 쓴다. 뷁".into(), &"ko".into()));
    assert!(stderr(&output).contains("CP949               1"), "{}", stderr(&output));
    assert!(stderr(&output).contains("b.txt: not UTF-8 from byte 7 on"), "{}", stderr(&output));
}

#[test]
fn wrong_arguments_are_2() {
    for arguments in [&["--jobs", "0"][..], &["--nonsense"], &["--jobs", "many"]] {
        let output = batch(arguments, "");
        assert_eq!((output.status.code(), output.stdout.len()), (Some(2), 0), "{arguments:?}");
    }
}

#[test]
fn an_index_or_output_that_cannot_be_opened_is_1() {
    for option in ["--index", "-o"] {
        let output = batch(&[option, "/no/such/folder/file"], "");
        assert_eq!((output.status.code(), output.stdout.len()), (Some(1), 0));
        assert!(stderr(&output).contains("/no/such/folder/file"), "{}", stderr(&output));
    }
}

#[test]
fn standard_input_is_jsonl() {
    let input = format!(
        "{{\"id\":\"a\",\"published\":\"2022-01-25\",\"text\":{GOOD:?},\"more\":1}}\nno JSON\n{{\"id\":\"b\"}}\n\
         {{\"id\":\"c\",\"published\":\"2022-02-30\",\"text\":\"\"}}\n{{\"id\":\"d\",\"published\":null,\"text\":\"\"}}"
    );
    for arguments in [&[][..], &["-"]] {
        let output = batch(arguments, &input);
        assert_eq!(ids(&output), ["a", "d"]);
        assert_eq!(documents(&output)[0]["published"], "2022-01-25");
        assert_eq!(output.status.code(), Some(1));
        for line in ["standard input line 2: ", "standard input line 3: ", "standard input line 4: "] {
            assert_eq!(stderr(&output).matches(line).count(), 1, "{}", stderr(&output));
        }
    }
}

#[test]
fn the_text_comes_with_the_records_where_it_is_asked_for() {
    let input = format!("{{\"id\":\"a\",\"text\":{GOOD:?}}}");
    let (plain, with) = (documents(&batch(&[], &input)), documents(&batch(&["--with-text"], &input)));
    assert_eq!(with[0]["text"], GOOD);
    assert_eq!((&plain[0]["text"], &plain[0]["records"]), (&Json::Null, &with[0]["records"]));
}

#[test]
fn any_number_of_jobs_writes_the_same_bytes() {
    let folder = tempfile::tempdir().expect("a folder");
    let written = |jobs: &str| {
        let out = folder.path().join(format!("{jobs}.jsonl"));
        let articles = seeds::fixtures().join("articles");
        let output = batch(&["--jobs", jobs, "-o", name(&out), name(&articles)], "");
        assert!(output.status.success() && output.stdout.is_empty(), "{}", stderr(&output));
        fs::read(out).expect("the output")
    };
    let one = written("1");
    assert!(one.len() > 10_000);
    assert_eq!(written("4"), one);
}

#[test]
fn publication_dates_come_from_an_index() {
    let beside = b"url\tpublished\tid\n-\t2021-05-06\ta\n-\tsoon\tb\n-\t2020-01-02\tsub/c";
    let files: [(&str, &[u8]); 5] = [
        ("index.tsv", beside),
        ("a.txt", b""),
        ("b.txt", b""),
        ("sub/c.txt", b""),
        ("asked.tsv", b"id\tpublished\na\t2019-01-01\n"),
    ];
    let folder = folder(&files);
    let output = batch(&[name(folder.path())], "");
    let dates =
        |output: &Output| documents(output).iter().map(|d| d["published"].clone()).collect::<Vec<_>>();
    assert_eq!(dates(&output), [Json::from("2021-05-06"), Json::Null, Json::from("2020-01-02")]);
    assert!(stderr(&output).contains("index.tsv line 3: "), "{}", stderr(&output));
    let asked = folder.path().join("asked.tsv");
    let file = folder.path().join("a.txt");
    let output = batch(&["--index", name(&asked), name(&file)], "");
    assert_eq!(dates(&output), [Json::from("2019-01-01")]);
    assert_eq!(dates(&batch(&[name(&file)], "")), [Json::from("2021-05-06")]);
}

#[test]
fn an_empty_folder_is_no_error() {
    let folder = tempfile::tempdir().expect("a folder");
    let output = batch(&[name(folder.path())], "");
    assert_eq!((output.status.code(), output.stdout.len()), (Some(0), 0));
    assert!(stderr(&output).contains("documents           0"), "{}", stderr(&output));
}

/// `batch ... | head` is no error.
#[test]
fn a_reader_that_has_enough_ends_it_quietly() {
    let articles = seeds::fixtures().join("articles");
    let paths: Vec<PathBuf> = std::iter::repeat_n(articles, 40).collect();
    let mut child = example("batch");
    let child = child.args(paths).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = child.spawn().expect("batch runs");
    drop(child.stdout.take());
    let output = child.wait_with_output().expect("batch ends");
    assert_eq!((output.status.code(), stderr(&output)), (Some(0), String::new()));
}

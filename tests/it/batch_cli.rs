//! What `batch` says to its arguments and to the files that it is given, and its exit status.

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::process::{Output, Stdio};

use serde_json::Value as Json;

use crate::batch::{GOOD, batch, command, documents, folder, ids, name, stderr};
use crate::seeds;

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
fn a_file_that_cannot_be_read_is_an_error_in_its_place_and_the_rest_goes_on() {
    let files: [(&str, &[u8]); 3] =
        [("a.txt", GOOD.as_bytes()), ("b.txt", b"three bytes, then \xff\xfe"), ("c.txt", GOOD.as_bytes())];
    let folder = folder(&files);
    let gone = folder.path().join("gone.txt");
    let output = batch(&[name(&gone), name(folder.path())], "");
    assert_eq!(ids(&output), ["gone", "a", "b", "c"]);
    assert_eq!(output.status.code(), Some(1));
    let errors: Vec<_> =
        documents(&output).iter().map(|line| line["error"].as_str().map(str::to_owned)).collect();
    let (gone, b) = (errors[0].clone().unwrap_or_default(), errors[2].clone().unwrap_or_default());
    assert!(gone.contains("gone.txt: No such file"), "{gone}");
    assert!(b.contains("b.txt: ") && b.ends_with("not UTF-8 from its byte 18 on, and not CP949"), "{b}");
    assert_eq!((&errors[1], &errors[3]), (&None, &None));
    let stderr = stderr(&output);
    let faults: Vec<_> = stderr.lines().filter_map(|line| line.strip_prefix("batch: ")).collect();
    assert_eq!(faults, [gone, b]);
    assert!(stderr.contains("errors              2"), "{stderr}");
}

#[test]
fn cp949_is_read_and_counted() {
    // `서초구가 5억원을 쓴다.` and `뷁`, which only CP949 has.
    let old = b"\xbc\xad\xc3\xca\xb1\xb8\xb0\xa1 5\xbe\xef\xbf\xf8\xc0\xbb \xbe\xb4\xb4\xd9. \x94\xee";
    let latin = b"The caf\xe9 won 5 million won.";
    let folder = folder(&[("a.txt", old), ("b.txt", latin), ("c.txt", GOOD.as_bytes())]);
    let output = batch(&["--with-text", name(folder.path())], "");
    assert_eq!(ids(&output), ["a", "b", "c"], "{}", stderr(&output));
    let first = &documents(&output)[0];
    assert_eq!((&first["text"], &first["language"]), (&"서초구가 5억원을 쓴다. 뷁".into(), &"ko".into()));
    assert!(stderr(&output).contains("CP949               1"), "{}", stderr(&output));
    assert!(stderr(&output).contains("b.txt: not UTF-8 from its byte 7 on"), "{}", stderr(&output));
}

#[test]
fn wrong_arguments_are_2() {
    let wrong: [&[&str]; 9] = [
        &["--jobs", "0"],
        &["--nonsense"],
        &["--jobs", "many"],
        &["--format", "xml"],
        &["--resume"],
        &["--resume", "--unordered", "-o", "out"],
        &["--resume", "--format", "csv", "-o", "out"],
        &["--schema", "--format", "html"],
        &["--with-text", "--format", "csv"],
    ];
    for arguments in wrong {
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
fn what_batch_wrote_is_no_input() {
    let folder = folder(&[("a.txt", GOOD.as_bytes())]);
    let path = |file: &str| folder.path().join(file).display().to_string();
    for (format, output) in [("csv", "out.csv"), ("jsonl", "out.jsonl")] {
        assert!(batch(&["-f", format, "-o", &path(output), &path("a.txt")], "").status.success());
        let again = batch(&[&path(output)], "");
        assert!(stderr(&again).contains("that batch wrote"), "{}", stderr(&again));
        assert_eq!(again.status.code(), Some(1));
    }
}

#[test]
fn a_dash_is_standard_output() {
    let folder = folder(&[("a.txt", GOOD.as_bytes())]);
    let output = batch(&["-o", "-", name(folder.path())], "");
    assert_eq!(documents(&output).len(), 1);
}

#[test]
fn standard_input_is_jsonl() {
    let input = format!(
        "{{\"id\":\"a\",\"published\":\"2022-01-25\",\"text\":{GOOD:?},\"more\":1}}\nno JSON\n{{\"id\":\"b\"}}\n\
         {{\"id\":\"c\",\"published\":\"2022-02-30\",\"text\":\"\"}}\n{{\"id\":\"d\",\"published\":null,\"text\":\"\"}}"
    );
    for arguments in [&[][..], &["-"]] {
        let output = batch(arguments, &input);
        assert_eq!(ids(&output), ["a", "-:2", "b", "c", "d"]);
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
        ("asked.dates", b"id\tpublished\na\t2019-01-01\n"),
    ];
    let folder = folder(&files);
    let output = batch(&[name(folder.path())], "");
    let dates =
        |output: &Output| documents(output).iter().map(|d| d["published"].clone()).collect::<Vec<_>>();
    assert_eq!(dates(&output), [Json::from("2021-05-06"), Json::Null, Json::from("2020-01-02")]);
    assert!(stderr(&output).contains("index.tsv line 3: "), "{}", stderr(&output));
    let asked = folder.path().join("asked.dates");
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
    let stderr = stderr(&output);
    assert!(stderr.contains("no articles (*.txt") && stderr.contains("documents           0"), "{stderr}");
}

#[test]
fn a_glob_names_files_and_one_that_names_none_is_an_error() {
    let files =
        [("2021/a.txt", b"x" as &[u8]), ("2022/a.txt", b"x"), ("2022/b.txt.bak", b"x"), ("2023/a.md", b"x")];
    let folder = folder(&files);
    let pattern = |pattern: &str| folder.path().join(pattern);
    let output = batch(&[name(&pattern("202[12]/*.txt"))], "");
    assert_eq!((ids(&output), output.status.code()), (vec!["2021/a".into(), "2022/a".into()], Some(0)));
    assert_eq!(ids(&batch(&[name(&pattern("**/a.*"))], "")), ["2021/a", "2022/a", "2023/a"]);
    let output = batch(&[name(&pattern("2024/*"))], "");
    assert!(documents(&output)[0]["error"].as_str().is_some_and(|error| error.ends_with("no file matches")));
    assert_eq!(output.status.code(), Some(1));
}

#[test]
fn a_file_that_is_named_twice_is_read_once() {
    let folder = folder(&[("a.txt", b"" as &[u8]), ("sub/b.txt", b""), ("c.md", b"")]);
    let path = |file: &str| folder.path().join(file).display().to_string();
    let (all, a, b, c) = (path(""), path("a.txt"), path("sub/b.txt"), path("c.md"));
    let of = |paths: &[&str]| ids(&batch(paths, ""));
    assert_eq!(of(&[&all, &a, &all]), ["a", "sub/b"]);
    assert_eq!(of(&[&a, &all, &b]), ["a", "sub/b"]);
    assert_eq!(of(&[&a, &path("sub/../a.txt"), &path("*.txt")]), ["a"]);
    // It is not looked for in folders, so it has not been read with this one.
    assert_eq!(of(&[&all, &c, &c]), ["a", "sub/b", "c"]);
}

#[test]
fn the_output_is_never_an_input() {
    let folder = folder(&[("a.txt", b"" as &[u8])]);
    let out = folder.path().join("out.jsonl");
    for _ in 0..2 {
        let output = batch(&["-o", name(&out), name(folder.path())], "");
        assert!(output.status.success(), "{}", stderr(&output));
        assert_eq!(fs::read_to_string(&out).expect("the output").lines().count(), 1);
    }
    let written = fs::read(&out).expect("the output");
    let output = batch(&["-o", name(&out), name(&out)], "");
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(fs::read(&out).expect("the output"), written);
}

#[test]
fn quiet_says_what_is_wrong_and_nothing_else() {
    let input = "{\"id\":\"a\",\"text\":\"\"}\n{";
    let output = batch(&["--quiet"], input);
    assert_eq!(stderr(&output).lines().count(), 1);
    assert!(stderr(&output).starts_with("batch: standard input line 2: "));
}

#[test]
fn strict_stops_before_the_first_fault() {
    let lines: Vec<_> = ["a", "b"].map(|id| format!("{{\"id\":{id:?},\"text\":{GOOD:?}}}")).into();
    let output = batch(&["--strict"], &format!("{}\n{{}}\n{}\n", lines[0], lines[1]));
    assert_eq!((ids(&output), output.status.code()), (vec!["a".to_owned()], Some(1)));
    assert!(stderr(&output).contains("line 2: no field `id`"), "{}", stderr(&output));
}

#[test]
fn unordered_writes_the_same_lines() {
    let articles = seeds::fixtures().join("articles");
    let lines = |arguments: &[&str]| {
        let output = batch(arguments, "");
        let mut lines: Vec<_> = output.stdout.split(|byte| *byte == b'\n').map(<[u8]>::to_vec).collect();
        lines.sort();
        lines
    };
    assert_eq!(lines(&["--unordered", name(&articles)]), lines(&[name(&articles)]));
}

#[test]
fn standard_input_is_answered_line_by_line() {
    let mut child = command(&[]).stdin(Stdio::piped()).spawn().expect("batch runs");
    let mut input = child.stdin.take().expect("its input");
    let mut output = BufReader::new(child.stdout.take().expect("its output"));
    for id in ["a", "b", "c"] {
        writeln!(input, "{{\"id\":{id:?},\"text\":{GOOD:?}}}").expect("it listens");
        let mut line = String::new();
        output.read_line(&mut line).expect("a line");
        assert_eq!(serde_json::from_str::<Json>(&line).expect("JSON")["id"], id);
    }
    drop(input);
    assert!(child.wait().expect("batch ends").success());
}

#[test]
fn standard_error_has_no_colour_and_no_progress_where_it_is_no_terminal() {
    for arguments in [&["--help"][..], &["--nonsense"], &[name(&seeds::fixtures().join("articles"))]] {
        let output = batch(arguments, "");
        assert!(!output.stderr.contains(&0x1b) && !output.stderr.contains(&b'\r'), "{}", stderr(&output));
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_said() {
    let articles = seeds::fixtures().join("articles");
    for format in ["jsonl", "csv", "html"] {
        let output = batch(&["--format", format, "-o", "/dev/full", name(&articles)], "");
        assert_eq!(output.status.code(), Some(1));
        let stderr = stderr(&output);
        assert!(stderr.starts_with("batch: cannot write /dev/full: No space left"), "{stderr}");
    }
    let full = fs::File::options().write(true).open("/dev/full").expect("the full device");
    let output = command(&[name(&articles)]).stdout(full).output().expect("batch runs");
    assert!(
        stderr(&output).contains("cannot write to standard output: No space left"),
        "{}",
        stderr(&output)
    );
}

#[test]
fn a_target_that_cannot_be_written_is_said_and_named() {
    let folder = folder(&[("a.txt", b"" as &[u8]), ("out/b.txt", b"")]);
    let (input, out) = (folder.path().join("a.txt"), folder.path().join("out"));
    for arguments in [&["-o", name(&out)][..], &["--resume", "-o", name(&out)]] {
        let output = batch(&[arguments, &[name(&input)]].concat(), "");
        assert_eq!(output.status.code(), Some(1));
        assert!(
            stderr(&output).contains(&format!("cannot write {}: ", out.display())),
            "{}",
            stderr(&output)
        );
    }
}

/// `batch ... | head` is no error.
#[test]
fn a_reader_that_has_enough_ends_it_quietly() {
    let text = GOOD.repeat(2000);
    let files: Vec<_> = (0..40).map(|i| (format!("{i:02}.txt"), text.as_bytes())).collect();
    let files: Vec<_> = files.iter().map(|(name, text)| (name.as_str(), *text)).collect();
    let folder = folder(&files);
    let mut child = command(&[name(folder.path())]).spawn().expect("batch runs");
    drop(child.stdout.take());
    let output = child.wait_with_output().expect("batch ends");
    assert_eq!((output.status.code(), stderr(&output)), (Some(0), String::new()));
}

//! `--resume`: however a run ends, going on with it gives what an undisturbed run writes.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;
use std::thread::sleep;
use std::time::Duration;

use proptest::prelude::*;
use tempfile::TempDir;

use crate::batch::{GOOD, batch, command, folder, name, stderr};

/// Documents of every sort: files, lines, errors, some without records, and two pairs of the same id.
fn archive(documents: usize) -> TempDir {
    let lines: String = (0..documents)
        .map(|i| match i % 7 {
            0 => "no JSON\n".to_owned(),
            1 => "{\"id\":\"same\",\"text\":\"nothing here\"}\n\n".to_owned(),
            _ => format!("{{\"id\":\"same\",\"text\":{:?},\"n\":{i}}}\n", GOOD.repeat(1 + i % 5)),
        })
        .collect();
    let files: Vec<_> = (0..documents).map(|i| (format!("{i:04}.txt"), GOOD.repeat(i % 3))).collect();
    let files = files.iter().map(|(name, text)| (name.as_str(), text.as_bytes()));
    let odd: [(&str, &[u8]); 3] = [
        ("0001.5.txt", b"\xff"),
        ("index.tsv", b"id\tpublished\n0001\tsoon\n"),
        ("0002.jsonl", lines.as_bytes()),
    ];
    folder(&files.chain(odd).collect::<Vec<_>>())
}

fn run(input: &Path, out: &Path, format: &str) -> Option<i32> {
    let output = batch(&["--resume", "--format", format, "-o", name(out), name(input)], "");
    assert!(!stderr(&output).contains("cannot"), "{}", stderr(&output));
    output.status.code()
}

/// An archive, and what undisturbed runs make of it.
struct Undisturbed {
    archive: TempDir,
    outputs: [(&'static str, Vec<u8>); 2],
}

static SMALL: LazyLock<Undisturbed> = LazyLock::new(|| undisturbed(21));

fn undisturbed(documents: usize) -> Undisturbed {
    let archive = archive(documents);
    let outputs = ["jsonl", "records"].map(|format| {
        let output = batch(&["--format", format, name(archive.path())], "");
        (format, output.stdout)
    });
    Undisturbed { archive, outputs }
}

fn outside(folder: &TempDir) -> PathBuf {
    folder.path().join("out")
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// A file may be torn anywhere.
    #[test]
    fn an_output_that_ends_anywhere_is_completed(format in 0..2_usize, at in any::<prop::sample::Index>()) {
        let (format, whole) = &SMALL.outputs[format];
        let folder = tempfile::tempdir().expect("a folder");
        let out = outside(&folder);
        fs::write(&out, &whole[..at.index(whole.len() + 1)]).expect("a file");
        prop_assert_eq!(run(SMALL.archive.path(), &out, format), Some(1));
        prop_assert!(fs::read(&out).expect("the output") == *whole);
    }
}

#[test]
fn a_run_without_an_earlier_one_begins() {
    let folder = tempfile::tempdir().expect("a folder");
    let (format, whole) = &SMALL.outputs[0];
    assert_eq!(run(SMALL.archive.path(), &outside(&folder), format), Some(1));
    assert!(fs::read(outside(&folder)).expect("the output") == *whole);
}

#[test]
fn an_output_of_something_else_is_left_alone() {
    let folder = folder(&[("in.jsonl", format!("{{\"id\":\"a\",\"text\":{GOOD:?}}}\n").as_bytes())]);
    let others = [
        ("jsonl", "{\"id\":\"b\",\"records\":[]}\n{\"id\":\"c\",\"records\":[]}\n", "but \"a\" in the input"),
        (
            "jsonl",
            "{\"id\":\"a\",\"records\":[]}\n{\"id\":\"a\",\"records\":[]}\n{\"id\":\"a\",\"error\":\"\"}\n",
            "more documents",
        ),
        (
            "jsonl",
            "{\"id\":\"a\",\"document\":0,\"kind\":\"money\"}\n",
            "line 1 is not of a run with --format jsonl",
        ),
        ("records", "{\"id\":\"a\",\"records\":[]}\n", "line 1 is not of a run with --format records"),
        ("jsonl", "my notes\n", "line 1 is not of a run"),
    ];
    for (format, other, why) in others {
        let out = outside(&folder);
        fs::write(&out, other).expect("a file");
        let output =
            batch(&["--resume", "-f", format, "-o", name(&out), name(&folder.path().join("in.jsonl"))], "");
        assert_eq!(output.status.code(), Some(1));
        assert!(stderr(&output).contains(why), "{}", stderr(&output));
        assert_eq!(fs::read_to_string(&out).expect("the file"), other);
    }
}

/// Milliseconds after which the runs are ended: what no run could mean, but the same in each test.
fn moments() -> impl Iterator<Item = Duration> {
    (0..10_u64).map(|i| Duration::from_millis(30 + i * 37 % 190))
}

#[test]
fn a_run_that_is_killed_ten_times_is_completed() {
    let Undisturbed { archive, outputs } = undisturbed(600);
    for (format, whole) in outputs {
        let folder = tempfile::tempdir().expect("a folder");
        let out = outside(&folder);
        for moment in moments() {
            let mut child = command(&["--resume", "-f", format, "-o", name(&out), name(archive.path())]);
            let mut child = child.spawn().expect("batch runs");
            sleep(moment);
            child.kill().expect("it runs or is over");
            child.wait().expect("it is over");
        }
        assert_eq!(run(archive.path(), &out, format), Some(1));
        assert!(fs::read(&out).expect("the output") == whole, "{format}");
    }
}

#[cfg(unix)]
#[test]
fn a_run_that_is_interrupted_says_so_and_can_be_gone_on_with() {
    let Undisturbed { archive, outputs: [(format, whole), _] } = undisturbed(2000);
    let folder = tempfile::tempdir().expect("a folder");
    let out = outside(&folder);
    let mut child = command(&["-o", name(&out), name(archive.path())]).spawn().expect("batch runs");
    while fs::metadata(&out).map_or(0, |meta| meta.len()) == 0 {
        assert!(child.try_wait().expect("a state").is_none(), "it is over before it has written");
        sleep(Duration::from_millis(1));
    }
    let signal = std::process::Command::new("kill").args(["-INT", &child.id().to_string()]).status();
    assert!(signal.expect("kill").success());
    let output = child.wait_with_output().expect("batch ends");
    assert_eq!(output.status.code(), Some(130), "{}", stderr(&output));
    assert!(stderr(&output).contains("interrupted; --resume goes on from here"), "{}", stderr(&output));
    let torn = fs::read(&out).expect("the output");
    assert!(torn.len() < whole.len() && torn.ends_with(b"\n") && whole.starts_with(&torn));
    assert_eq!(run(archive.path(), &out, format), Some(1));
    assert!(fs::read(&out).expect("the output") == whole);
}

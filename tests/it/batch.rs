//! `batch` as a person runs it: the built program, on folders made for each test.

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use serde_json::Value as Json;
use tempfile::TempDir;

use crate::programs::example;

pub(crate) const GOOD: &str = "The grant is 1.5 billion won.";

pub(crate) fn batch(arguments: &[&str], input: &str) -> Output {
    let mut child = command(arguments).stdin(Stdio::piped()).spawn().expect("batch runs");
    // A program that reads nothing may be gone by now.
    _ = child.stdin.take().expect("its input").write_all(input.as_bytes());
    child.wait_with_output().expect("batch ends")
}

/// The program, its output piped.
pub(crate) fn command(arguments: &[&str]) -> Command {
    let mut command = example("batch");
    command.args(arguments).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

pub(crate) fn documents(output: &Output) -> Vec<Json> {
    let text = std::str::from_utf8(&output.stdout).expect("UTF-8");
    text.lines().map(|line| serde_json::from_str(line).expect("a document a line")).collect()
}

pub(crate) fn ids(output: &Output) -> Vec<String> {
    documents(output).iter().map(|document| document["id"].as_str().expect("an id").to_owned()).collect()
}

pub(crate) fn stderr(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// A folder with these files.
pub(crate) fn folder(files: &[(&str, &[u8])]) -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    for (name, bytes) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, bytes).expect("a file");
    }
    folder
}

pub(crate) fn name(path: &Path) -> &str {
    path.to_str().expect("UTF-8")
}

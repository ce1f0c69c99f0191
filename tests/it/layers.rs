//! Imports run one way: a file imports from its own room of `src/` and from those below it, by its path and not through the crate's root.
//! Tests inside files, and files of tests, may look anywhere.

use std::fs;
use std::path::{Path, PathBuf};

/// The rooms, file or folder, from the ground up: one imports from those of the rows above it alone.
const LAYERS: [&[&str]; 13] = [
    &["error", "number", "span"],
    &["article", "names", "scan"],
    &["characters", "document", "language", "modifier"],
    &["value"],
    &["draft", "record"],
    &["extraction", "rule"],
    &["extractor", "kind"],
    &["link", "registry"],
    &["context"],
    &["explain"],
    &["compose"],
    &["pipeline"],
    &["lib"],
];

/// Files of tests.
const TESTS: [&str; 2] = ["evidence.rs", "tests.rs"];

#[test]
fn imports_run_one_way() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let files = files(&src);
    assert!(files.len() > 300, "{} files", files.len());
    let faults: Vec<String> = files
        .iter()
        .flat_map(|path| {
            let room = room(&src, path);
            let text = fs::read_to_string(path).expect("UTF-8");
            let imports: Vec<String> = imports(&text).map(str::to_owned).collect();
            imports
                .into_iter()
                .filter(move |import| *import != room && layer(import) >= layer(&room))
                .map(move |import| format!("{} imports {import}", path.display()))
        })
        .collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// All files of Rust below a folder, but those of tests.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path());
    entries
        .flat_map(|path| match path {
            path if path.is_dir() => files(&path),
            path if TESTS.iter().any(|name| path.ends_with(name)) => Vec::new(),
            path if path.extension().is_some_and(|suffix| suffix == "rs") => vec![path],
            _ => Vec::new(),
        })
        .collect()
}

/// The file or folder of `src/` that a file is, or lies in.
fn room(src: &Path, path: &Path) -> String {
    let first = path.strip_prefix(src).expect("inside").components().next().expect("a name");
    Path::new(first.as_os_str()).with_extension("").to_str().expect("UTF-8").to_owned()
}

/// The rooms that a file names outside of comments and tests.
fn imports(text: &str) -> impl Iterator<Item = &str> {
    let code = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
    code.lines().filter(|line| !line.trim_start().starts_with("//")).flat_map(|line| {
        line.split("crate::").skip(1).map(|rest| {
            rest.split(|c: char| !c.is_ascii_alphanumeric() && c != '_').next().unwrap_or_default()
        })
    })
}

/// How high a room stands; what is no room is a name of the crate's root.
fn layer(room: &str) -> usize {
    let row = LAYERS.iter().position(|rooms| rooms.contains(&room));
    row.unwrap_or_else(|| LAYERS.iter().position(|rooms| rooms.contains(&"lib")).expect("it is there"))
}

//! Writes what the fuzzers begin with: for each target a folder of `corpus/` with the fixtures in the form that it reads, and `words.dict`, the
//! words of the library's tables, so that mutations are made of what the rules know.
//!
//! ```sh
//! cargo run --manifest-path fuzz/Cargo.toml --example seed
//! ```

use std::fmt::Write as _;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use unicode_normalization::UnicodeNormalization;

const FUZZ: &str = env!("CARGO_MANIFEST_DIR");

fn main() -> io::Result<()> {
    let root = Path::new(FUZZ).join("..");
    let articles = texts(&root.join("fixtures"), "txt")?;
    let sentences = texts(&root.join("fixtures/spec"), "tsv")?;
    let lines = sentences.iter().flat_map(|text| text.lines()).filter(|line| !line.starts_with('#'));
    let decomposed = articles.iter().map(|text| text.nfd().collect::<String>());
    let whole = lines.map(str::to_owned).chain(articles.iter().cloned()).chain(decomposed);
    corpus("extract", whole.map(String::into_bytes))?;
    dictionary(&texts(&root.join("src"), "tsv")?)
}

/// The texts of all files below a folder with that suffix, in the order of their paths.
fn texts(folder: &Path, suffix: &str) -> io::Result<Vec<String>> {
    let mut paths = Vec::new();
    walk(folder, &mut paths)?;
    paths.sort();
    let wanted = paths.into_iter().filter(|path| path.extension().is_some_and(|found| found == suffix));
    wanted.map(fs::read_to_string).collect()
}

fn walk(folder: &Path, paths: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            walk(&entry.path(), paths)?;
        } else {
            paths.push(entry.path());
        }
    }
    Ok(())
}

/// Writes the inputs of a target.
fn corpus(target: &str, inputs: impl Iterator<Item = Vec<u8>>) -> io::Result<()> {
    let folder = Path::new(FUZZ).join("corpus").join(target);
    fs::create_dir_all(&folder)?;
    for (number, input) in inputs.enumerate() {
        fs::write(folder.join(format!("seed-{number:05}")), input)?;
    }
    Ok(())
}

/// The first column of every table, in libFuzzer's notation.
fn dictionary(tables: &[String]) -> io::Result<()> {
    let rows = tables.iter().flat_map(|table| table.lines()).filter(|row| !row.starts_with('#'));
    let mut words: Vec<&str> =
        rows.filter_map(|row| row.split('\t').next()).filter(|word| !word.is_empty()).collect();
    words.sort_unstable();
    words.dedup();
    fs::write(Path::new(FUZZ).join("words.dict"), words.into_iter().map(entry).collect::<String>())
}

/// `"won"`, every byte as `\xNN`: libFuzzer reads nothing but ASCII.
fn entry(word: &str) -> String {
    let mut entry = String::from("\"");
    for byte in word.bytes() {
        write!(entry, "\\x{byte:02X}").expect("a string takes all");
    }
    entry + "\"\n"
}

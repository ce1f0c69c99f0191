//! Writes what the fuzzers begin with: for each target a folder of `corpus/` with the fixtures in the form that it reads, and `words.dict`, the
//! words of the library's tables, so that mutations are made of what the rules know.
//!
//! ```sh
//! cargo run --manifest-path fuzz/Cargo.toml --example seed
//! ```

use std::fmt::Write as _;
use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use encoding_rs::EUC_KR;
use unicode_normalization::UnicodeNormalization;

const FUZZ: &str = env!("CARGO_MANIFEST_DIR");

fn main() -> io::Result<()> {
    let root = Path::new(FUZZ).join("..");
    let articles = texts(&root.join("fixtures"), "txt")?;
    let sentences = texts(&root.join("fixtures/spec"), "tsv")?;
    let said = sentences.iter().flat_map(|text| text.lines()).filter(|line| !line.starts_with('#'));
    let decomposed = articles.iter().map(|text| text.nfd().collect::<String>());
    let whole = said.map(str::to_owned).chain(articles.iter().cloned()).chain(decomposed);
    corpus("extract", whole.map(String::into_bytes))?;
    corpus("extract_bytes", articles.iter().flat_map(|text| files(text)))?;
    corpus("jsonl", articles.iter().flat_map(|text| lines(text)))?;
    // The words of the rules, not the tables of weights.
    let words = ["src/kind", "src/rule", "src/scan"].map(|folder| texts(&root.join(folder), "tsv"));
    dictionary(&words.into_iter().collect::<io::Result<Vec<_>>>()?.concat())
}

/// An article as files of every form, each behind the byte that says which; the forms are those of the target.
fn files(text: &str) -> Vec<Vec<u8>> {
    let row = format!("id,published,text\na,2022-01-25,\"{}\"\n", text.replace('"', "\"\""));
    let page =
        format!("<html><head><title>{0}</title></head><body><article>{0}</article></body></html>", text);
    let gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    [
        (0, text.as_bytes().to_vec()),
        (0, EUC_KR.encode(text).0.into_owned()),
        (0, utf16(text)),
        (1, page.into_bytes()),
        (2, row.clone().into_bytes()),
        (3, row.replace(',', "\t").into_bytes()),
        (4, compressed(gzip, text)),
        (5, zstd::encode_all(text.as_bytes(), 1).expect("memory is enough")),
    ]
    .into_iter()
    .map(|(form, bytes)| [vec![form], bytes].concat())
    .collect()
}

fn compressed(mut gzip: flate2::write::GzEncoder<Vec<u8>>, text: &str) -> Vec<u8> {
    gzip.write_all(text.as_bytes()).and_then(|()| gzip.finish()).expect("memory is enough")
}

/// Little-endian, with its byte order mark.
fn utf16(text: &str) -> Vec<u8> {
    "\u{feff}".encode_utf16().chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect()
}

/// JSONL of one line, of a line with other fields and names escaped, and of lines that are no documents.
fn lines(text: &str) -> Vec<Vec<u8>> {
    let line = serde_json::json!({"id": "a", "published": "2022-01-25", "text": text}).to_string();
    let other = serde_json::json!({"id": 7, "text": text, "url": "https://example.com", "tags": [1, null]});
    let mixed = format!("{line}\n\n{{\"id\":1}}\n{{\"text\":\"a\"\n[]\nnull\n{other}\n");
    vec![line.into_bytes(), utf16(&mixed), mixed.into_bytes()]
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

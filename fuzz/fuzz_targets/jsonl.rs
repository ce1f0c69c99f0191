//! Any bytes as JSONL: a document or a problem for every line that is not empty, no panic, and every record sound.

#![no_main]

#[allow(dead_code, unused_imports, reason = "`batch` uses the rest")]
#[path = "../../examples/batch/input/mod.rs"]
mod input;
mod read;
#[path = "../../tests/it/sound.rs"]
mod sound;

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let documents = read::read(".jsonl", bytes);
    if !is_utf16(bytes) {
        assert_eq!(documents.len(), lines(bytes));
    }
    read::extract(&documents);
});

/// The lines that are not empty.
fn lines(bytes: &[u8]) -> usize {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    bytes.split(|byte| *byte == b'\n').filter(|line| !line.trim_ascii().is_empty()).count()
}

/// Whether it begins with the mark of UTF-16, whose lines end otherwise.
fn is_utf16(bytes: &[u8]) -> bool {
    bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff")
}

//! Any bytes as a file that the batch example reads, decoded, decompressed and taken out of their markup as it does: one document or one problem, no
//! panic, and every record sound. The first byte says which form it is.

#![no_main]

#[allow(dead_code, unused_imports, reason = "`batch` uses the rest")]
#[path = "../../examples/batch/input/mod.rs"]
mod input;
mod read;
#[path = "../../tests/it/sound.rs"]
mod sound;

use libfuzzer_sys::fuzz_target;

/// The suffixes of files, and whether such a file is one document.
const FORMS: [(&str, bool); 6] = [
    (".txt", true),
    (".html", true),
    (".csv", false),
    (".tsv", false),
    (".txt.gz", true),
    (".txt.zst", true),
];

fuzz_target!(|bytes: &[u8]| {
    let Some((form, bytes)) = bytes.split_first() else { return };
    let (suffix, is_one) = FORMS[usize::from(*form) % FORMS.len()];
    let documents = read::read(suffix, bytes);
    assert!(!is_one || documents.len() == 1, "{} documents of one file", documents.len());
    read::extract(&documents);
});

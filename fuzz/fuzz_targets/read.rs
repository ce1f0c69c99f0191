//! Bytes as a file of the batch example: its documents, or what was wrong with them.

use std::fs;
use std::sync::LazyLock;

use gisa::Pipeline;

use super::input::{Document, Inputs, Problem};
use super::sound::sound;

static PIPELINE: LazyLock<Pipeline> = LazyLock::new(Pipeline::default);

/// What a file with this suffix and these bytes holds.
pub(crate) fn read(suffix: &str, bytes: &[u8]) -> Vec<Result<Document, Problem>> {
    let file = tempfile::Builder::new().suffix(suffix).tempfile().expect("a place for a file");
    fs::write(file.path(), bytes).expect("a file");
    let inputs = Inputs::new(&[file.path().to_owned()], None, None).expect("no index was asked for");
    inputs.documents().collect()
}

/// Extracts from the documents that there are.
pub(crate) fn extract(documents: &[Result<Document, Problem>]) {
    for document in documents.iter().flatten() {
        sound(&document.text, &PIPELINE.extract(&document.article()));
    }
}

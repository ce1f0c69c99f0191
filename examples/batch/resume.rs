//! Going on where an earlier run stopped: its output tells how far it came.
//!
//! No other file is kept. Each line names its document, so the lines are held against the input, which is read anew (the files of single
//! articles are not even opened). The last document is done again, since nobody knows whether all of it was written: its lines and a torn
//! one are cut off. Where output and input do not belong together nothing is changed.

use std::fs::{File, OpenOptions};
use std::io::{self, BufRead, BufReader, Seek, SeekFrom};
use std::path::Path;

use anyhow::{Context, bail, ensure};
use serde::Deserialize;
use serde::de::IgnoredAny;

use crate::input::{Entry, Inputs};
use crate::output::Format;

/// The output of an earlier run, ready to be written on.
#[derive(Debug)]
pub(crate) struct Resumed {
    pub(crate) file: File,
    /// How many documents of the input need no more work; `inputs` is behind them.
    pub(crate) documents: u64,
    /// How many of them failed.
    pub(crate) failed: u64,
}

/// What a line says of its document.
#[derive(Deserialize)]
struct Line {
    id: String,
    document: Option<u64>,
    error: Option<IgnoredAny>,
    kind: Option<IgnoredAny>,
    records: Option<IgnoredAny>,
}

/// A document of the earlier output: its place in the input, its id, and where its lines begin.
struct Written {
    place: u64,
    id: String,
    start: u64,
    failed: bool,
}

/// Opens the output of an earlier run (a new one, where there is none) and takes the documents that it has from `inputs`.
///
/// # Errors
/// Where the file cannot be read and written, or is not what a run of these inputs writes.
pub(crate) fn resume(path: &Path, format: Format, inputs: &mut Inputs) -> anyhow::Result<Resumed> {
    let file = OpenOptions::new().read(true).write(true).create(true).truncate(false).open(path);
    let mut file = file.with_context(|| format!("cannot write {}", path.display()))?;
    let last = Earlier { place: 0, failed: 0, inputs }.follow(&file, format);
    let (last, failed) = last.with_context(|| format!("cannot go on with {}", path.display()))?;
    let (documents, end) = last.map_or((0, 0), |last| (last.place, last.start));
    file.set_len(end).and_then(|()| file.seek(SeekFrom::Start(end)))?;
    Ok(Resumed { file, documents, failed })
}

/// The input, and how far the output has been found in it.
struct Earlier<'a> {
    place: u64,
    failed: u64,
    inputs: &'a mut Inputs,
}

impl Earlier<'_> {
    /// Goes through the output; gives the document that it ends with, up to which the input has been read.
    fn follow(mut self, file: &File, format: Format) -> anyhow::Result<(Option<Written>, u64)> {
        let (mut reader, mut bytes) = (BufReader::new(file), Vec::new());
        let (mut last, mut start) = (None::<Written>, 0);
        for number in 1.. {
            bytes.clear();
            reader.read_until(b'\n', &mut bytes)?;
            if !bytes.ends_with(b"\n") {
                break;
            }
            let fault = || format!("line {number} is not of a run with --format {}", format.name());
            let next = written(&bytes, format, number - 1, start).with_context(fault)?;
            start += bytes.len() as u64;
            match &last {
                Some(last) if last.place == next.place && last.id == next.id => {}
                _ => {
                    if let Some(last) = last.replace(next) {
                        self.pass(&last)?;
                    }
                }
            }
        }
        if let Some(last) = &last {
            self.pass_to(last.place)?;
        }
        Ok((last, self.failed))
    }

    /// Takes the documents up to a written one from the input, and that one too.
    fn pass(&mut self, written: &Written) -> anyhow::Result<()> {
        self.pass_to(written.place)?;
        let id = self.next()?;
        let place = self.place;
        ensure!(id == written.id, "document {place} is {:?}, but {id:?} in the input", written.id);
        self.failed += u64::from(written.failed);
        Ok(())
    }

    fn pass_to(&mut self, place: u64) -> anyhow::Result<()> {
        ensure!(self.place <= place, "document {place} stands behind document {}: unordered", self.place);
        while self.place < place {
            self.next()?;
        }
        Ok(())
    }

    /// The id of the next document.
    fn next(&mut self) -> anyhow::Result<String> {
        let id = loop {
            match self.inputs.next() {
                Some(Entry::Document(raw)) => break raw.into_id(),
                Some(Entry::Failed(failed)) => break failed.id,
                Some(Entry::Aside(_)) => {}
                None => bail!("it has more documents than the input"),
            }
        };
        self.place += 1;
        Ok(id)
    }
}

/// What a line says, where it is a line of this format.
fn written(bytes: &[u8], format: Format, number: u64, start: u64) -> anyhow::Result<Written> {
    let line: Line = serde_json::from_slice(bytes).map_err(io::Error::from)?;
    let failed = line.error.is_some();
    let (is_own, place) = match format {
        Format::Jsonl => (line.records.is_some() && line.kind.is_none(), Some(number)),
        _ => (line.kind.is_some(), line.document),
    };
    ensure!(is_own || failed && line.document.is_some() == (format != Format::Jsonl), "it has other fields");
    let place = place.context("it does not say which document it is of")?;
    Ok(Written { place, id: line.id, start, failed })
}

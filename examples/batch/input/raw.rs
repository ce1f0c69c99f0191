//! A document as it lies there: its bytes, and where they come from.

use std::io::Read;
use std::sync::Arc;
use std::sync::atomic::AtomicU64;

use super::decode::{self, Opened};
use super::document::{Document, Draft};
use super::file::{File, Shape};
use super::index::Dates;
use super::published::file_name_day;
use super::table::{Header, Row};
use super::{Failed, Problem, html, jsonl, table};

/// A document that has been found and not been looked at.
#[derive(Debug)]
pub(crate) struct Raw {
    /// What messages call it: the file, and the line in it.
    pub(super) place: String,
    /// Its id where the file tells it, and otherwise what it is called where it has no id of its own.
    pub(super) id: String,
    pub(super) body: Body,
    pub(super) dates: Dates,
}

#[derive(Debug)]
pub(super) enum Body {
    /// A file of its own, not read yet; and where the bytes that are read are counted.
    File(File, Arc<AtomicU64>),
    /// What the file holds, and whether it was in UTF-16.
    Bytes(File, Vec<u8>, bool),
    Line(Vec<u8>, bool),
    Row(Arc<Header>, Row, bool),
}

impl Raw {
    /// With its bytes in memory.
    ///
    /// # Errors
    /// Where the file cannot be read.
    pub(crate) fn load(self) -> Result<Self, Failed> {
        let Body::File(file, read) = self.body else { return Ok(self) };
        match bytes(&file, &read) {
            Ok((bytes, utf16)) => Ok(Self { body: Body::Bytes(file, bytes, utf16), ..self }),
            Err(error) => Err(Failed { id: self.id, problem: Problem::new(&self.place, error) }),
        }
    }

    /// What stands in its place where it has a fault that nobody thought of.
    pub(crate) fn fault(&self, what: &str) -> Failed {
        Failed { id: self.id.clone(), problem: Problem::new(&self.place, what) }
    }

    /// How many bytes it takes.
    pub(crate) fn bytes(&self) -> usize {
        match &self.body {
            Body::File(..) => 0,
            Body::Bytes(_, bytes, _) | Body::Line(bytes, _) => bytes.len(),
            Body::Row(_, row, _) => row.as_slice().len(),
        }
    }

    /// The document.
    ///
    /// # Errors
    /// Where it is not one, with the id that it has or else its place.
    pub(crate) fn parse(self) -> Result<Document, Failed> {
        let Self { place, id, body, dates } = self.load()?;
        let mut own_id = None;
        let draft = match body {
            Body::File(..) => Err("not loaded".to_owned()),
            Body::Bytes(file, bytes, utf16) => page(&file, bytes, utf16),
            Body::Line(bytes, utf16) => jsonl::draft(bytes, utf16, &mut own_id),
            Body::Row(header, row, utf16) => table::draft(&header, &row, utf16, &mut own_id),
        };
        let from_file = own_id.is_none();
        let id = own_id.unwrap_or(id);
        match draft {
            Ok(draft) => Ok(Document::new(id.clone(), draft, dates.of(&id, from_file))),
            Err(what) => Err(Failed { id, problem: Problem::new(place, what) }),
        }
    }

    /// The id of its document, or of the fault that it is; a file that has one document is not read.
    pub(crate) fn into_id(self) -> String {
        match self.body {
            Body::File(..) | Body::Bytes(..) => self.id,
            _ => self.parse().map_or_else(|failed| failed.id, |document| document.id),
        }
    }
}

fn bytes(file: &File, read: &Arc<AtomicU64>) -> std::io::Result<(Vec<u8>, bool)> {
    let mut opened = Opened::file(file, read)?;
    let mut bytes = Vec::new();
    opened.reader.read_to_end(&mut bytes)?;
    Ok((bytes, opened.utf16))
}

/// A file that is one document.
fn page(file: &File, bytes: Vec<u8>, utf16: bool) -> Result<Draft, String> {
    let (text, encoding) = decode::text(bytes, utf16)?;
    let draft = Draft { text, encoding, file_name: file_name_day(&file.stem), ..Draft::default() };
    match file.shape {
        Shape::Html => {
            let (text, page) = html::article(&draft.text)?;
            Ok(Draft { page, text, ..draft })
        }
        _ => Ok(draft),
    }
}

//! CSV and TSV: a document a row, its columns named by the header (`id`, `text` and perhaps `published`); the others are kept.

use std::fmt;
use std::io::BufRead;
use std::sync::Arc;

use serde_json::value::{RawValue, to_raw_value};

use super::decode::{self, Opened};
use super::document::Draft;
use super::raw::Body;
use super::{Failed, Problem, published};

pub(super) type Row = csv::ByteRecord;

/// The names of the columns.
pub(super) type Header = Vec<String>;

/// The rows of a table, in order.
pub(super) struct Rows {
    /// What messages call the file.
    place: String,
    /// What a row without an id is called after.
    name: String,
    header: Arc<Header>,
    reader: csv::Reader<Box<dyn BufRead + Send>>,
    utf16: bool,
    /// How many lines the reader is behind: it counts the end of a line that ends with two characters at the next one.
    behind: u64,
    /// Nothing behind a fault of the file itself can be read.
    ended: bool,
}

impl Rows {
    /// The rows behind the header.
    ///
    /// # Errors
    /// Where there is no header with the columns that are needed.
    pub(super) fn new(place: &str, name: &str, opened: Opened, delimiter: u8) -> Result<Self, Problem> {
        let mut reader = csv::ReaderBuilder::new().delimiter(delimiter).from_reader(opened.reader);
        let fail = |what: String| Problem::new(format_args!("{place} line 1"), what);
        let row = reader.byte_headers().map_err(|error| fail(fault(&error)))?;
        let header = header(row, opened.utf16).map_err(fail)?;
        let behind = u64::from(reader.position().line() == 1);
        Ok(Self {
            place: place.to_owned(),
            name: name.to_owned(),
            header: Arc::new(header),
            reader,
            utf16: opened.utf16,
            behind,
            ended: false,
        })
    }

    fn failed(&mut self, error: &csv::Error) -> Failed {
        self.ended = error.is_io_error();
        let position = error.position().unwrap_or(self.reader.position());
        let line = position.line() + self.behind;
        let problem = Problem::new(format_args!("{} line {line}", self.place), fault(error));
        Failed { id: format!("{}:{line}", self.name), problem }
    }
}

impl Iterator for Rows {
    type Item = Result<(String, String, Body), Failed>;

    fn next(&mut self) -> Option<Self::Item> {
        let mut row = Row::new();
        if self.ended {
            return None;
        }
        match self.reader.read_byte_record(&mut row) {
            Ok(false) => None,
            Ok(true) => {
                let line = row.position().map_or(0, csv::Position::line) + self.behind;
                let (place, id) = (format!("{} line {line}", self.place), format!("{}:{line}", self.name));
                Some(Ok((place, id, Body::Row(Arc::clone(&self.header), row, self.utf16))))
            }
            Err(error) => Some(Err(self.failed(&error))),
        }
    }
}

impl fmt::Debug for Rows {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Rows").field("place", &self.place).finish_non_exhaustive()
    }
}

/// A row's document; its id goes to `id` as soon as it is known.
///
/// # Errors
/// With what is wrong with the row.
pub(super) fn draft(
    header: &Header,
    row: &Row,
    utf16: bool,
    id: &mut Option<String>,
) -> Result<Draft, String> {
    let mut draft = Draft::default();
    let mut day = String::new();
    for (name, field) in header.iter().zip(row) {
        let (text, encoding) =
            decode::text(field.to_vec(), utf16).map_err(|what| format!("`{name}`: {what}"))?;
        draft.encoding = draft.encoding.max(encoding);
        match name.as_str() {
            "id" => *id = Some(text),
            "text" => draft.text = text,
            "published" => day = text,
            _ => _ = draft.meta.0.insert(name.clone(), json(&text)?),
        }
    }
    Ok(Draft { field: published::field_day(&day)?, ..draft })
}

fn json(text: &str) -> Result<Box<RawValue>, String> {
    to_raw_value(text).map_err(|error| error.to_string())
}

fn header(row: &Row, utf16: bool) -> Result<Header, String> {
    let name = |field: &[u8]| {
        let field = field.strip_prefix(b"\xef\xbb\xbf").unwrap_or(field);
        decode::text(field.to_vec(), utf16).map(|(name, _)| name.trim().to_owned())
    };
    let header = row.iter().map(name).collect::<Result<Header, _>>()?;
    if ["char_start", "published_from"].iter().all(|own| header.iter().any(|name| name == own)) {
        return Err("a table that batch wrote".to_owned());
    }
    for wanted in ["id", "text"] {
        if !header.iter().any(|name| name == wanted) {
            return Err(format!("no column `{wanted}` in the header"));
        }
    }
    Ok(header)
}

/// What the reader says, without the place, which is said by us.
fn fault(error: &csv::Error) -> String {
    match error.kind() {
        csv::ErrorKind::UnequalLengths { expected_len, len, .. } => {
            format!("{len} fields, where the header has {expected_len}")
        }
        csv::ErrorKind::Io(error) => error.to_string(),
        _ => error.to_string(),
    }
}

//! JSONL: a document a line, with its `id`, `text` and, where it is known, `published`; the other fields are kept as they are.

use std::collections::BTreeMap;
use std::fmt;
use std::io::{self, BufRead};

use serde::de::DeserializeOwned;
use serde_json::value::RawValue;

use super::decode::{self, Opened};
use super::document::{Draft, Meta};
use super::raw::Body;
use super::{Failed, Problem, published};

/// The lines of a JSONL file, in order; empty ones are passed over.
pub(super) struct Lines {
    /// What messages call the file.
    place: String,
    /// What a line without an id is called after.
    name: String,
    opened: Opened,
    line: usize,
}

impl Lines {
    pub(super) fn new(place: &str, name: &str, opened: Opened) -> Self {
        Self { place: place.to_owned(), name: name.to_owned(), opened, line: 0 }
    }

    fn place(&self) -> String {
        format!("{} line {}", self.place, self.line)
    }

    fn id(&self) -> String {
        format!("{}:{}", self.name, self.line)
    }

    fn take(&mut self, bytes: Vec<u8>) -> (String, String, Body) {
        (self.place(), self.id(), Body::Line(bytes, self.opened.utf16))
    }

    fn failed(&mut self, error: &io::Error) -> Failed {
        // Whatever is behind it cannot be read either.
        self.opened.reader = Box::new(io::empty());
        Failed { id: self.id(), problem: Problem::new(self.place(), error) }
    }
}

impl Iterator for Lines {
    type Item = Result<(String, String, Body), Failed>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let mut bytes = Vec::new();
            self.line += 1;
            let read = self.opened.reader.read_until(b'\n', &mut bytes);
            if self.line == 1 && bytes.starts_with(b"\xef\xbb\xbf") {
                bytes.drain(..3);
            }
            match read {
                Ok(0) => return None,
                Ok(_) if bytes.trim_ascii().is_empty() => {}
                Ok(_) => return Some(Ok(self.take(bytes))),
                Err(error) => return Some(Err(self.failed(&error))),
            }
        }
    }
}

impl fmt::Debug for Lines {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Lines").field("place", &self.place).field("line", &self.line).finish_non_exhaustive()
    }
}

/// A line's document; its id goes to `id` as soon as it is known.
///
/// # Errors
/// With what is wrong with the line.
pub(super) fn draft(bytes: Vec<u8>, utf16: bool, id: &mut Option<String>) -> Result<Draft, String> {
    let (line, encoding) = decode::text(bytes, utf16)?;
    // Of a name that comes twice the last counts, as with most readers.
    let mut fields: BTreeMap<String, Box<RawValue>> =
        serde_json::from_str(line.trim_end()).map_err(|error| fault("no document", &error))?;
    if fields.contains_key("gisa") && fields.contains_key("records") {
        return Err("a line that batch wrote".to_owned());
    }
    let (own, text, day) = (fields.remove("id"), fields.remove("text"), fields.remove("published"));
    *id = Some(own.ok_or("no field `id`".to_owned()).and_then(|own| name(&own))?);
    let text = read(&text.ok_or("no field `text`")?, "`text`")?;
    let day = day.map_or(Ok(None), |day| read::<Option<String>>(&day, "`published`"))?;
    let field = published::field_day(day.as_deref().unwrap_or_default())?;
    Ok(Draft { field, text, meta: Meta(fields), encoding, ..Draft::default() })
}

/// An id: a text, or a whole number as many tables have it.
fn name(value: &RawValue) -> Result<String, String> {
    let whole = serde_json::from_str::<i128>(value.get()).map(|number| number.to_string());
    whole.or_else(|_| read(value, "`id`"))
}

fn read<T: DeserializeOwned>(value: &RawValue, what: &str) -> Result<T, String> {
    serde_json::from_str(value.get()).map_err(|error| fault(what, &error))
}

/// What serde says, with its "line 1", which is about one line of many, taken off.
fn fault(what: &str, error: &serde_json::Error) -> String {
    let message = error.to_string();
    let (message, _) = message.rsplit_once(" at line ").unwrap_or((&message, ""));
    format!("{what}: {message} at column {}", error.column())
}

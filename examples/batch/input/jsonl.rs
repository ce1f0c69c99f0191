//! JSONL: a document a line, from a file or from standard input. Fields other than the three are left alone.

use std::fmt;
use std::fs;
use std::io::{self, BufRead, BufReader};
use std::path::Path;

use gisa::Day;
use serde::Deserialize;

use super::{Document, Problem, decode};

/// The documents of a JSONL file, in order; empty lines are passed over.
pub(super) struct Lines {
    name: String,
    reader: Box<dyn BufRead>,
    line: usize,
}

/// A line as it is written.
#[derive(Deserialize)]
struct Line {
    id: String,
    #[serde(default)]
    published: Option<String>,
    text: String,
}

impl Lines {
    /// A file's lines.
    pub(super) fn open(path: &Path) -> Result<Self, Problem> {
        let name = path.display().to_string();
        let file = fs::File::open(path).map_err(|error| Problem::new(&name, error))?;
        Ok(Self { name, reader: Box::new(BufReader::new(file)), line: 0 })
    }

    /// Standard input's lines.
    pub(super) fn stdin() -> Self {
        let reader = Box::new(BufReader::new(io::stdin()));
        Self { name: "standard input".to_owned(), reader, line: 0 }
    }

    fn document(&self, bytes: &[u8]) -> Result<Document, Problem> {
        let (text, is_cp949) = decode(bytes.to_vec())
            .map_err(|valid| self.problem(format_args!("not UTF-8 from its byte {valid} on")))?;
        let line: Line =
            serde_json::from_str(text.trim_end()).map_err(|error| self.problem(json_fault(&error)))?;
        let published = line.published.filter(|day| !day.is_empty());
        let published = published.map(|day| day.parse::<Day>()).transpose();
        let published = published.map_err(|error| self.problem(format_args!("`published`: {error}")))?;
        Ok(Document { id: line.id, published, text: line.text, is_cp949 })
    }

    fn problem(&self, what: impl fmt::Display) -> Problem {
        Problem::new(format_args!("{} line {}", self.name, self.line), what)
    }
}

/// What serde says, with its "line 1", which is about one line of many, taken off.
fn json_fault(error: &serde_json::Error) -> String {
    let message = error.to_string();
    let (what, _) = message.rsplit_once(" at line ").unwrap_or((&message, ""));
    format!("no document: {what} at column {}", error.column())
}

impl Iterator for Lines {
    type Item = Result<Document, Problem>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let mut bytes = Vec::new();
            self.line += 1;
            match self.reader.read_until(b'\n', &mut bytes) {
                Ok(0) => return None,
                Ok(_) if bytes.trim_ascii().is_empty() => {}
                Ok(_) => return Some(self.document(bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&bytes))),
                Err(error) => {
                    let problem = self.problem(error);
                    // Whatever is behind it cannot be read either.
                    self.reader = Box::new(io::empty());
                    return Some(Err(problem));
                }
            }
        }
    }
}

impl fmt::Debug for Lines {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Lines").field("name", &self.name).field("line", &self.line).finish_non_exhaustive()
    }
}

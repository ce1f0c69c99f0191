//! Where documents come from: files, folders and standard input, read one after the other as they are asked for.
//!
//! A fault in one of them is an item of its own ([`Problem`], one line), and the rest goes on. What a document says is
//! not looked at here. `score` reads its articles through this module too.

mod index;
mod jsonl;
mod walk;

use std::collections::VecDeque;
use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

use encoding_rs::EUC_KR;
use gisa::{Article, Day};

use index::Indexes;
use jsonl::Lines;
use walk::{File, Source};

/// An article with its text.
#[derive(Debug)]
pub(crate) struct Document {
    pub(crate) id: String,
    pub(crate) published: Option<Day>,
    pub(crate) text: String,
    /// It was not UTF-8 but CP949; offsets count bytes of the UTF-8 text.
    pub(crate) is_cp949: bool,
}

impl Document {
    /// The document as the library takes it.
    pub(crate) fn article(&self) -> Article<'_> {
        Article { id: &self.id, text: &self.text, published: self.published }
    }
}

/// What was wrong with a document, in one line that names it.
#[derive(Debug)]
pub(crate) struct Problem(String);

impl Problem {
    fn new(place: impl fmt::Display, what: impl fmt::Display) -> Self {
        Self(format!("{place}: {what}"))
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Problem {}

/// The documents of all paths, in order.
#[derive(Debug)]
pub(crate) struct Inputs {
    sources: VecDeque<Source>,
    bytes: Option<u64>,
    indexes: Indexes,
    /// The JSONL file that is being read.
    lines: Option<(Lines, Option<File>)>,
    /// Faults that are no document's: a row of an index.
    aside: VecDeque<Problem>,
}

impl Inputs {
    /// What `paths` hold (standard input, where there is none), with the dates of `index`.
    ///
    /// # Errors
    /// Where the index that was asked for cannot be read: all dates would be wrong.
    pub(crate) fn new(paths: &[PathBuf], index: Option<&Path>) -> Result<Self, Problem> {
        let sources = walk::sources(paths);
        let bytes = sources.iter().map(Source::bytes).sum();
        let mut aside = VecDeque::new();
        let indexes = Indexes::new(index, &mut aside)?;
        Ok(Self { sources: sources.into(), bytes, indexes, lines: None, aside })
    }

    /// How many bytes there are to read; `None` where standard input is among them.
    pub(crate) fn bytes(&self) -> Option<u64> {
        self.bytes
    }

    fn dated(&mut self, mut document: Document, file: Option<&File>) -> Document {
        if document.published.is_none() {
            document.published = self.indexes.published(&document.id, file, &mut self.aside);
        }
        document
    }
}

impl Iterator for Inputs {
    type Item = Result<Document, Problem>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(problem) = self.aside.pop_front() {
                return Some(Err(problem));
            }
            if let Some((mut lines, file)) = self.lines.take() {
                if let Some(document) = lines.next() {
                    let document = document.map(|document| self.dated(document, file.as_ref()));
                    self.lines = Some((lines, file));
                    return Some(document);
                }
                continue;
            }
            match self.sources.pop_front()? {
                Source::Broken(problem) => return Some(Err(problem)),
                Source::Text(file) => {
                    return Some(text(&file).map(|document| self.dated(document, Some(&file))));
                }
                Source::Stdin => self.lines = Some((Lines::stdin(), None)),
                Source::Lines(file) => match Lines::open(&file.path) {
                    Ok(lines) => self.lines = Some((lines, Some(file))),
                    Err(problem) => return Some(Err(problem)),
                },
            }
        }
    }
}

fn text(file: &File) -> Result<Document, Problem> {
    let place = file.path.display();
    let bytes = fs::read(&file.path).map_err(|error| Problem::new(&place, error))?;
    let (text, is_cp949) = decode(bytes)
        .map_err(|valid| Problem::new(&place, format_args!("not UTF-8 from byte {valid} on")))?;
    Ok(Document { id: file.id.clone(), published: None, text, is_cp949 })
}

/// The text of some bytes, and whether it was CP949 (EUC-KR and what Windows added to it), which old Korean pages are in.
///
/// # Errors
/// With the number of bytes that are UTF-8, where the text is neither.
fn decode(bytes: Vec<u8>) -> Result<(String, bool), usize> {
    String::from_utf8(bytes).map(|text| (text, false)).or_else(|error| {
        let decoded = EUC_KR.decode_without_bom_handling_and_without_replacement(error.as_bytes());
        let text = decoded.ok_or(error.utf8_error().valid_up_to())?;
        Ok((text.into_owned(), true))
    })
}

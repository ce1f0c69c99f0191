//! What is written: a form a file.
//!
//! Rendering is in two steps. What needs only its own document is made by the thread that has extracted it ([`Format::render`]); a [`Sink`]
//! takes the pieces one after the other, in the order of the input, and may keep what it needs between them.

mod lines;
mod page;
mod spending;
mod table;

use std::io::{self, Write};

use clap::ValueEnum;
use gisa::Extraction;

use crate::input::{Document, Failed};
use page::Page;

/// The forms of the output.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// JSON, a document a line: its items, mayors and records
    Jsonl,
    /// JSON, a record a line, with its document's id and day
    Records,
    /// A table of the records, with a header
    Csv,
    /// A table of the amounts, each once: who spends, gets or issues how much, as what, for what, when
    Spending,
    /// A page to look at: the articles with their records, and tables of them
    Html,
}

/// What became of a document.
#[derive(Debug)]
pub(crate) struct Outcome {
    /// Its place in the input, from 0.
    pub(crate) place: u64,
    pub(crate) found: Result<Found, Failed>,
}

/// A document and what was found in it.
pub(crate) type Found = (Document, Extraction);

/// Takes documents in their order.
pub(crate) trait Sink {
    /// The next document.
    fn put(&mut self, piece: Piece) -> io::Result<()>;

    /// What has been put is on its way to whoever reads it.
    fn flush(&mut self) -> io::Result<()>;

    /// There are no more documents; not called where the run is ended before that.
    fn finish(self: Box<Self>) -> io::Result<()>;
}

/// A document as its format has it, before it is written.
#[derive(Debug)]
pub(crate) enum Piece {
    /// Bytes that can be written as they are.
    Bytes(Vec<u8>),
    /// What a page is made of.
    Whole(Box<Outcome>),
}

impl Piece {
    /// How many bytes it takes, about.
    pub(crate) fn bytes(&self) -> usize {
        match self {
            Self::Bytes(bytes) => bytes.len(),
            Self::Whole(outcome) => {
                let found = outcome.found.as_ref();
                found.map_or(0, |(_, extraction)| size_of_val(extraction.records.as_slice()))
            }
        }
    }
}

/// What a document's line holds beside what was found.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Extras {
    /// The text itself.
    pub(crate) text: bool,
}

impl Format {
    /// Whether its lines are JSON, so that there is a schema of them, and a run that was ended can be gone on with.
    pub(crate) fn is_lines(self) -> bool {
        matches!(self, Self::Jsonl | Self::Records)
    }

    /// Its name on the command line.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Jsonl => "jsonl",
            Self::Records => "records",
            Self::Csv => "csv",
            Self::Spending => "spending",
            Self::Html => "html",
        }
    }

    /// The piece of a document; the same for the same document, whatever stands before it.
    pub(crate) fn render(self, outcome: Outcome, extras: Extras) -> io::Result<Piece> {
        let bytes = match self {
            Self::Jsonl => lines::document(&outcome, extras),
            Self::Records => lines::records(&outcome),
            Self::Csv => table::records(&outcome),
            Self::Spending => table::spending(&outcome),
            Self::Html => return Ok(Piece::Whole(Box::new(outcome))),
        };
        bytes.map(Piece::Bytes)
    }

    /// Writes pieces of this format to `out`; of lines, behind those of an earlier run.
    pub(crate) fn sink(self, mut out: Box<dyn Write>) -> io::Result<Box<dyn Sink>> {
        match self {
            Self::Html => return Ok(Box::new(Page::new(out)?)),
            Self::Csv => out.write_all(&table::header(&table::COLUMNS)?)?,
            Self::Spending => out.write_all(&table::header(&spending::COLUMNS)?)?,
            Self::Jsonl | Self::Records => {}
        }
        Ok(Box::new(Plain(out)))
    }
}

/// Pieces one after the other.
struct Plain(Box<dyn Write>);

impl Sink for Plain {
    fn put(&mut self, piece: Piece) -> io::Result<()> {
        match piece {
            Piece::Bytes(bytes) => self.0.write_all(&bytes),
            Piece::Whole(_) => Err(io::Error::other("a page's piece")),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }

    fn finish(mut self: Box<Self>) -> io::Result<()> {
        self.0.flush()
    }
}

impl<W: Write> Sink for Page<W> {
    fn put(&mut self, piece: Piece) -> io::Result<()> {
        match piece {
            Piece::Whole(outcome) => match &outcome.found {
                Ok((document, extraction)) => self.article(&document.article(), extraction),
                Err(failed) => self.failed(&failed.id, &failed.problem.to_string()),
            },
            Piece::Bytes(_) => Err(io::Error::other("no piece of a page")),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        Page::flush(self)
    }

    fn finish(self: Box<Self>) -> io::Result<()> {
        Page::finish(*self).map(drop)
    }
}

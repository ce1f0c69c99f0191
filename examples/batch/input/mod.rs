//! Where documents come from: files, folders, globs and standard input, read one after the other as they are asked for.
//!
//! Reading is in two steps, so that the second can be done by many threads: [`Inputs`] finds each document and takes its bytes ([`Raw`]), and
//! [`Raw::parse`] makes a [`Document`] of them. A file a form: [`jsonl`], [`table`], [`html`]; what its bytes say in letters is
//! [`decode`]'s, when it was published [`published`]'s. A fault is an item of its own ([`Problem`], one line), and the rest goes on. What a
//! document says is not looked at here. `score` reads its articles through this module too.

mod decode;
mod document;
mod file;
mod html;
mod index;
mod jsonl;
mod published;
mod raw;
mod table;
mod walk;

use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::AtomicU64;

use decode::Opened;
use file::{File, Shape};
use index::{Dates, Indexes};
use jsonl::Lines;
use raw::Body;
use table::Rows;
use walk::{Found, Walk};

pub(crate) use decode::Encoding;
pub(crate) use document::{Document, Meta};
pub(crate) use published::Origin;
pub(crate) use raw::Raw;
pub(crate) use walk::is_same;

/// What was wrong, in one line that names the place.
#[derive(Debug, Clone)]
pub(crate) struct Problem(String);

impl Problem {
    pub(crate) fn new(place: impl fmt::Display, what: impl fmt::Display) -> Self {
        Self(format!("{place}: {what}"))
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Problem {}

/// A document that could not be read: what stands in its place.
#[derive(Debug, Clone)]
pub(crate) struct Failed {
    pub(crate) id: String,
    pub(crate) problem: Problem,
}

/// What comes next in the input.
#[derive(Debug)]
pub(crate) enum Entry {
    Document(Raw),
    Failed(Failed),
    Aside(Aside),
}

/// Something to be told that is no document.
#[derive(Debug)]
pub(crate) struct Aside {
    pub(crate) problem: Problem,
    /// It is wrong, as a row of an index may be; and not only strange, as an empty folder is.
    pub(crate) is_fault: bool,
}

/// The documents of all paths, in order.
#[derive(Debug)]
pub(crate) struct Inputs {
    walk: Walk,
    indexes: Indexes,
    /// The file of many documents that is being read.
    open: Option<(Many, Dates)>,
    /// How many bytes of the files have been read, compressed as they are.
    read: Arc<AtomicU64>,
}

/// A file of many documents.
#[derive(Debug)]
enum Many {
    Lines(Lines),
    Rows(Rows),
}

impl Inputs {
    /// What `paths` hold (standard input, where there is none), with the dates of `index`; `output`, which lies among them
    /// perhaps, is left out.
    ///
    /// # Errors
    /// Where the index that was asked for cannot be read: all dates would be wrong.
    pub(crate) fn new(
        paths: &[PathBuf],
        index: Option<&Path>,
        output: Option<&Path>,
    ) -> Result<Self, Problem> {
        let walk = Walk::new(paths, index.into_iter().chain(output));
        Ok(Self { walk, indexes: Indexes::new(index)?, open: None, read: Arc::default() })
    }

    /// How many bytes of the files have been read so far, for whoever shows it.
    pub(crate) fn read(&self) -> Arc<AtomicU64> {
        Arc::clone(&self.read)
    }

    /// Whether the first of them is standard input.
    pub(crate) fn is_stdin(&self) -> bool {
        self.walk.is_stdin()
    }

    /// How many bytes the files of these paths have; `None` where standard input is among them.
    pub(crate) fn total(paths: &[PathBuf], index: Option<&Path>, output: Option<&Path>) -> Option<u64> {
        let mut walk = Walk::new(paths, index.into_iter().chain(output));
        walk.try_fold(0, |total, found| match found {
            Found::Stdin => None,
            Found::File(file) => Some(total + file.path.metadata().map_or(0, |meta| meta.len())),
            Found::Broken(_) | Found::Empty(_) => Some(total),
        })
    }

    /// The documents, parsed one by one; notes are left out.
    #[allow(dead_code, reason = "`batch` leaves parsing to many threads")]
    pub(crate) fn documents(self) -> impl Iterator<Item = Result<Document, Problem>> {
        self.filter_map(|entry| match entry {
            Entry::Document(raw) => Some(raw.parse().map_err(|failed| failed.problem)),
            Entry::Failed(failed) => Some(Err(failed.problem)),
            Entry::Aside(aside) => aside.is_fault.then_some(Err(aside.problem)),
        })
    }

    /// The next one of the file that is open.
    fn within(&mut self) -> Option<Entry> {
        let (many, dates) = self.open.as_mut()?;
        let next = match many {
            Many::Lines(lines) => lines.next(),
            Many::Rows(rows) => rows.next(),
        };
        let entry = next.map(|next| match next {
            Ok((place, id, body)) => Entry::Document(Raw { place, id, body, dates: dates.clone() }),
            Err(failed) => Entry::Failed(failed),
        });
        if entry.is_none() {
            self.open = None;
        }
        entry
    }

    /// A file is met: its document, or nothing where it has many, which are gone through from now on.
    fn start(&mut self, file: File) -> Option<Entry> {
        let dates = self.indexes.of(&file);
        if matches!(file.shape, Shape::Text | Shape::Html) {
            let (place, id, read) =
                (file.path.display().to_string(), file.id.clone(), Arc::clone(&self.read));
            return Some(Entry::Document(Raw { place, id, body: Body::File(file, read), dates }));
        }
        match self.many(&file) {
            Ok(many) => self.open = Some((many, dates)),
            Err(problem) => return Some(Entry::Failed(Failed { id: file.id, problem })),
        }
        None
    }

    fn many(&self, file: &File) -> Result<Many, Problem> {
        let place = file.path.display().to_string();
        let opened = Opened::file(file, &self.read).map_err(|error| Problem::new(&place, error))?;
        match file.shape {
            Shape::Table(delimiter) => Rows::new(&place, &file.name, opened, delimiter).map(Many::Rows),
            _ => Ok(Many::Lines(Lines::new(&place, &file.name, opened))),
        }
    }

    fn start_stdin(&mut self) -> Option<Entry> {
        match Opened::stdin(&self.read) {
            Ok(opened) => {
                let lines = Lines::new("standard input", "-", opened);
                self.open = Some((Many::Lines(lines), self.indexes.asked()));
                None
            }
            Err(error) => {
                let problem = Problem::new("standard input", error);
                Some(Entry::Failed(Failed { id: "-".to_owned(), problem }))
            }
        }
    }
}

impl Iterator for Inputs {
    type Item = Entry;

    fn next(&mut self) -> Option<Entry> {
        loop {
            let fault = self.indexes.faults.pop_front();
            let fault = fault.map(|problem| Entry::Aside(Aside { problem, is_fault: true }));
            if let Some(entry) = fault.or_else(|| self.within()) {
                return Some(entry);
            }
            let entry = match self.walk.next()? {
                Found::Broken(failed) => Some(Entry::Failed(failed)),
                Found::Empty(problem) => Some(Entry::Aside(Aside { problem, is_fault: false })),
                Found::Stdin => self.start_stdin(),
                Found::File(file) => self.start(file),
            };
            if entry.is_some() {
                return entry;
            }
        }
    }
}

//! Publication dates from index files: the one that was asked for, then the `index.tsv` beside the article and above it.
//!
//! An index in a folder names its articles by their path below that folder.

use std::collections::{HashMap, VecDeque};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use gisa::Day;

use super::Problem;
use super::file::{File, id_of};
use super::published::field_day;

/// The indexes of the folder that is being read.
#[derive(Debug)]
pub(super) struct Indexes {
    asked: Option<Arc<Index>>,
    /// Those of the folder at hand and the ones above it, the topmost first: others are over.
    folders: Vec<(PathBuf, Arc<Index>)>,
    /// Their faulty rows.
    pub(super) faults: VecDeque<Problem>,
}

type Index = HashMap<String, Day>;

/// The indexes that a file's documents are looked up in, in their order.
#[derive(Debug, Clone)]
pub(super) struct Dates {
    asked: Option<Arc<Index>>,
    /// How many folders of a file's id lie above the index, and the index: the nearest first.
    beside: Vec<(usize, Arc<Index>)>,
}

impl Indexes {
    /// With the index that was asked for.
    pub(super) fn new(path: Option<&Path>) -> Result<Self, Problem> {
        let mut faults = VecDeque::new();
        let asked = path.map(|path| read(path, &mut faults)).transpose()?.map(Arc::new);
        Ok(Self { asked, folders: Vec::new(), faults })
    }

    /// What standard input has.
    pub(super) fn asked(&self) -> Dates {
        Dates { asked: self.asked.clone(), beside: Vec::new() }
    }

    /// What the documents of a file have.
    pub(super) fn of(&mut self, file: &File) -> Dates {
        let mut folders: Vec<_> = file.path.ancestors().skip(1).collect();
        folders.retain(|folder| folder.starts_with(&file.root));
        folders.reverse();
        self.folders.truncate(self.folders.iter().zip(&folders).take_while(|(a, b)| a.0 == **b).count());
        for folder in &folders[self.folders.len()..] {
            let index = self.folder(folder);
            self.folders.push(((*folder).to_owned(), Arc::new(index)));
        }
        let depths = self.folders.iter().enumerate().rev().filter(|(_, (_, index))| !index.is_empty());
        Dates {
            asked: self.asked.clone(),
            beside: depths.map(|(depth, (_, index))| (depth, Arc::clone(index))).collect(),
        }
    }

    fn folder(&mut self, folder: &Path) -> Index {
        let path = folder.join("index.tsv");
        let index = if path.is_file() { read(&path, &mut self.faults) } else { Ok(Index::new()) };
        index.unwrap_or_else(|problem| {
            self.faults.push_back(problem);
            Index::new()
        })
    }
}

impl Dates {
    /// The day of a document, whose id may be its file's.
    pub(super) fn of(&self, id: &str, from_file: bool) -> Option<Day> {
        let asked = self.asked.as_ref().and_then(|index| index.get(id));
        asked.copied().or_else(|| {
            self.beside.iter().find_map(|(depth, index)| {
                let below = id.splitn(depth + 1, '/').last().filter(|_| from_file);
                index.get(below.unwrap_or(id)).copied()
            })
        })
    }
}

fn read(path: &Path, faults: &mut VecDeque<Problem>) -> Result<Index, Problem> {
    let fail = |what: String| Problem::new(path.display(), what);
    let mut reader = csv::ReaderBuilder::new();
    let mut reader = reader.delimiter(b'\t').quoting(false).flexible(true).from_path(path);
    let reader = reader.as_mut().map_err(|error| fail(error.to_string()))?;
    let header = reader.headers().map_err(|error| fail(error.to_string()))?.clone();
    let column = |name: &str| {
        let found = header.iter().position(|column| column == name);
        found.ok_or_else(|| fail(format!("no column `{name}` in the header")))
    };
    let (id, published) = (column("id")?, column("published")?);
    let mut index = Index::new();
    for (row, line) in reader.records().zip(2..) {
        let row = row.map_err(|error| fail(error.to_string()))?;
        let (Some(id), Some(day)) = (row.get(id), row.get(published)) else { continue };
        match field_day(day) {
            Ok(Some(day)) => _ = index.insert(id_of(id).to_owned(), day),
            // An article without a known date is no fault.
            Ok(None) => {}
            Err(error) => {
                faults.push_back(Problem::new(format_args!("{} line {line}", path.display()), error));
            }
        }
    }
    Ok(index)
}

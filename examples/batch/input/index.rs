//! Publication dates from index files: the one that was asked for, then the `index.tsv` beside the article and above it.
//!
//! An index in a folder names its articles by their path below that folder.

use std::collections::{HashMap, VecDeque};
use std::path::{Path, PathBuf};

use gisa::Day;

use super::Problem;
use super::walk::File;

/// Every index that has been met.
#[derive(Debug)]
pub(super) struct Indexes {
    asked: Option<Index>,
    folders: HashMap<PathBuf, Option<Index>>,
}

type Index = HashMap<String, Day>;

impl Indexes {
    /// With the index that was asked for; its faulty rows go to `aside`.
    pub(super) fn new(path: Option<&Path>, aside: &mut VecDeque<Problem>) -> Result<Self, Problem> {
        let asked = path.map(|path| read(path, aside)).transpose()?;
        Ok(Self { asked, folders: HashMap::new() })
    }

    /// The date of a document, which may be in a file below a folder.
    pub(super) fn published(
        &mut self,
        id: &str,
        file: Option<&File>,
        aside: &mut VecDeque<Problem>,
    ) -> Option<Day> {
        let asked = self.asked.as_ref().and_then(|index| index.get(id));
        asked.copied().or_else(|| self.beside(id, file?, aside))
    }

    fn beside(&mut self, id: &str, file: &File, aside: &mut VecDeque<Problem>) -> Option<Day> {
        for folder in file.path.ancestors().skip(1).take_while(|folder| folder.starts_with(&file.root)) {
            let depth = folder.components().count() - file.root.components().count();
            let below = id.splitn(depth + 1, '/').last().filter(|_| id == file.id);
            if let Some(day) = self.folder(folder, aside).and_then(|index| index.get(below.unwrap_or(id))) {
                return Some(*day);
            }
        }
        None
    }

    fn folder(&mut self, folder: &Path, aside: &mut VecDeque<Problem>) -> Option<&Index> {
        if !self.folders.contains_key(folder) {
            let path = folder.join("index.tsv");
            let index = if path.is_file() { read(&path, aside) } else { Ok(Index::new()) };
            let index = index.map_err(|problem| aside.push_back(problem)).ok();
            self.folders.insert(folder.to_owned(), index);
        }
        self.folders[folder].as_ref()
    }
}

fn read(path: &Path, aside: &mut VecDeque<Problem>) -> Result<Index, Problem> {
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
        match day.parse() {
            Ok(day) => _ = index.insert(id.strip_suffix(".txt").unwrap_or(id).to_owned(), day),
            // An article without a known date is no fault.
            Err(_) if day.is_empty() => {}
            Err(error) => {
                aside.push_back(Problem::new(format_args!("{} line {line}", path.display()), error));
            }
        }
    }
    Ok(index)
}

//! From paths to the files below them, in the order of their paths, each with its id.
//!
//! Links to folders are not followed (they can lead back to themselves); a file that is named is read whatever its suffix.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::Problem;

/// Something to read, or why it cannot be.
#[derive(Debug)]
pub(super) enum Source {
    Stdin,
    Text(File),
    Lines(File),
    Broken(Problem),
}

/// A file below a path that was given.
#[derive(Debug)]
pub(super) struct File {
    pub(super) path: PathBuf,
    /// The folder that was given, or the one that a given file is in.
    pub(super) root: PathBuf,
    /// The path below the root without the suffix, with `/` between folders.
    pub(super) id: String,
    bytes: u64,
}

impl Source {
    /// How many bytes there are to read; `None` where that cannot be known.
    pub(super) fn bytes(&self) -> Option<u64> {
        match self {
            Self::Stdin => None,
            Self::Broken(_) => Some(0),
            Self::Text(file) | Self::Lines(file) => Some(file.bytes),
        }
    }

    fn file(path: PathBuf, root: &Path, bytes: u64) -> Self {
        let below = path.strip_prefix(root).unwrap_or(&path).with_extension("");
        let names = below.components().map(|name| name.as_os_str().to_string_lossy());
        let id = names.collect::<Vec<_>>().join("/");
        let lines = has_suffix(&path, "jsonl");
        let file = File { path, root: root.to_owned(), id, bytes };
        if lines { Self::Lines(file) } else { Self::Text(file) }
    }
}

/// The sources that `paths` name: standard input where there is no path.
pub(super) fn sources(paths: &[PathBuf]) -> Vec<Source> {
    if paths.is_empty() {
        return vec![Source::Stdin];
    }
    let mut sources = Vec::new();
    for path in paths {
        match fs::metadata(path) {
            _ if path.as_os_str() == "-" => sources.push(Source::Stdin),
            Err(error) => sources.push(broken(path, &error)),
            Ok(meta) if meta.is_dir() => folder(path, path, &mut sources),
            Ok(meta) => {
                let root = path.parent().unwrap_or(Path::new(""));
                sources.push(Source::file(path.clone(), root, meta.len()));
            }
        }
    }
    sources
}

fn folder(path: &Path, root: &Path, sources: &mut Vec<Source>) {
    let entries = fs::read_dir(path).and_then(Iterator::collect::<io::Result<Vec<_>>>);
    let mut entries = match entries {
        Ok(entries) => entries,
        Err(error) => return sources.push(broken(path, &error)),
    };
    entries.sort_by_key(fs::DirEntry::file_name);
    for entry in entries {
        let path = entry.path();
        let wanted = has_suffix(&path, "txt") || has_suffix(&path, "jsonl");
        match entry.file_type() {
            Ok(kind) if kind.is_dir() => folder(&path, root, sources),
            Ok(_) if wanted => match fs::metadata(&path) {
                Ok(meta) if meta.is_dir() => {}
                Ok(meta) => sources.push(Source::file(path, root, meta.len())),
                Err(error) => sources.push(broken(&path, &error)),
            },
            Ok(_) => {}
            Err(error) => sources.push(broken(&path, &error)),
        }
    }
}

fn has_suffix(path: &Path, suffix: &str) -> bool {
    path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case(suffix))
}

fn broken(path: &Path, error: &io::Error) -> Source {
    Source::Broken(Problem::new(path.display(), error))
}

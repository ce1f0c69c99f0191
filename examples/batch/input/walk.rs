//! From paths to the files that they name, in the order of their paths, each with its id, one by one.
//!
//! A folder names the files below it whose suffix is known; links to folders are not followed (they can lead back to themselves). A glob
//! names files. A file that is named itself is read whatever its suffix. A file that two of the paths name is read once.

use std::collections::{HashSet, VecDeque};
use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

use super::file::{File, Shape};
use super::{Failed, Problem};

/// What a folder is looked through for, for people.
pub(crate) const SUFFIXES: &str = "*.txt, *.jsonl, *.csv, *.tsv, *.html, and these as *.gz or *.zst";

/// Something to read, or why it cannot be.
#[derive(Debug)]
pub(super) enum Found {
    Stdin,
    File(File),
    Broken(Failed),
    /// Nothing is there to read.
    Empty(Problem),
}

/// Goes from path to path.
#[derive(Debug)]
pub(super) struct Walk {
    paths: VecDeque<PathBuf>,
    /// The folder or the glob that is being gone through.
    open: Option<Open>,
    /// The paths that are over, and those that are no input.
    seen: HashSet<PathBuf>,
}

/// A folder or a glob, and how many files it has named so far.
#[derive(Debug)]
struct Open {
    argument: PathBuf,
    root: PathBuf,
    entries: Entries,
    files: usize,
}

#[derive(Debug)]
enum Entries {
    Folder(walkdir::IntoIter),
    Glob(glob::Paths),
}

impl Walk {
    /// The files of `paths` (standard input, where there is none), but for those of `others`.
    pub(super) fn new<'a>(paths: &[PathBuf], others: impl Iterator<Item = &'a Path>) -> Self {
        let paths = if paths.is_empty() { &[PathBuf::from("-")] } else { paths };
        Self { paths: paths.to_vec().into(), open: None, seen: others.map(location).collect() }
    }

    /// Whether standard input comes first.
    pub(super) fn is_stdin(&self) -> bool {
        self.paths.front().is_some_and(|path| path.as_os_str() == "-")
    }

    /// A path is begun.
    fn start(&mut self, path: PathBuf) -> Option<Found> {
        if path.as_os_str() == "-" {
            return Some(Found::Stdin);
        }
        match fs::metadata(&path) {
            Ok(meta) if meta.is_dir() => {
                let entries = walkdir::WalkDir::new(&path).min_depth(1).sort_by_file_name().into_iter();
                self.open(path.clone(), path, Entries::Folder(entries));
                None
            }
            Ok(meta) => self.named(&path, meta.is_file()),
            Err(error) => match pattern_root(&path) {
                Some(root) => self.glob(path, root),
                None => Some(broken(&path, path.parent().unwrap_or(Path::new("")), error)),
            },
        }
    }

    /// A file that is named itself; what comes through a pipe is what comes through standard input.
    fn named(&mut self, path: &Path, is_file: bool) -> Option<Found> {
        match self.file(path, path.parent().unwrap_or(Path::new("")))? {
            Found::File(file) if !is_file && !file.is_known => {
                Some(Found::File(File { shape: Shape::Lines, ..file }))
            }
            found => Some(found),
        }
    }

    fn open(&mut self, argument: PathBuf, root: PathBuf, entries: Entries) {
        self.open = Some(Open { argument, root, entries, files: 0 });
    }

    fn glob(&mut self, pattern: PathBuf, root: PathBuf) -> Option<Found> {
        match glob::glob(&pattern.to_string_lossy()) {
            Ok(paths) => {
                self.open(pattern, root, Entries::Glob(paths));
                None
            }
            Err(error) => Some(broken(&pattern, Path::new(""), error)),
        }
    }

    /// The next file of the folder or glob.
    fn within(&mut self) -> Option<Found> {
        loop {
            let open = self.open.as_mut()?;
            let root = open.root.clone();
            let path = match open.next() {
                Some(Ok(path)) => path,
                Some(Err(found)) => return Some(found),
                None => return self.close(),
            };
            open.files += 1;
            if let Some(found) = self.file(&path, &root) {
                return Some(found);
            }
        }
    }

    fn close(&mut self) -> Option<Found> {
        let Open { argument, files, entries, .. } = self.open.take()?;
        if let (Entries::Glob(_), 0) = (&entries, files) {
            return Some(broken(&argument, Path::new(""), "no file matches"));
        }
        self.seen.insert(location(&argument));
        let empty =
            || Found::Empty(Problem::new(argument.display(), format_args!("no articles ({SUFFIXES})")));
        (files == 0).then(empty)
    }

    /// A file, where it has not been named before.
    fn file(&mut self, path: &Path, root: &Path) -> Option<Found> {
        let file = File::new(path, root);
        let location = location(path);
        let is_index = path.file_name().is_some_and(|name| name == "index.tsv");
        if is_index || self.is_seen(&location, file.is_known) {
            return None;
        }
        // The files of a folder are seen when it is over, all at once.
        if !matches!(self.open, Some(Open { entries: Entries::Folder(_), .. })) {
            self.seen.insert(location);
        }
        Some(Found::File(file))
    }

    /// Whether it has been named before: itself, or, where it is of a kind that is looked for, a folder above it.
    fn is_seen(&self, location: &Path, is_known: bool) -> bool {
        let above = if is_known { usize::MAX } else { 1 };
        location.ancestors().take(above).any(|location| self.seen.contains(location))
    }
}

impl Iterator for Walk {
    type Item = Found;

    fn next(&mut self) -> Option<Found> {
        loop {
            if let Some(found) = self.within() {
                return Some(found);
            }
            let path = self.paths.pop_front()?;
            if let Some(found) = self.start(path) {
                return Some(found);
            }
        }
    }
}

impl Open {
    /// The next file that is looked for, or what is in the way.
    fn next(&mut self) -> Option<Result<PathBuf, Found>> {
        loop {
            let path = match &mut self.entries {
                Entries::Glob(paths) => match paths.next()? {
                    Ok(path) => path,
                    Err(error) => return Some(Err(broken(error.path(), &self.root, error.error()))),
                },
                Entries::Folder(entries) => match entries.next()? {
                    Ok(entry)
                        if entry.file_type().is_dir() || !File::new(entry.path(), &self.root).is_known =>
                    {
                        continue;
                    }
                    Ok(entry) => entry.into_path(),
                    Err(error) => return Some(Err(unreadable(&error, &self.argument, &self.root))),
                },
            };
            match fs::metadata(&path) {
                Ok(meta) if meta.is_file() => return Some(Ok(path)),
                Ok(_) => {}
                Err(error) => return Some(Err(broken(&path, &self.root, error))),
            }
        }
    }
}

/// The path of a file or folder that does not depend on how it is named; links to files stay.
fn location(path: &Path) -> PathBuf {
    let whole = || path.canonicalize().unwrap_or_else(|_| path.to_owned());
    match (path.parent(), path.file_name()) {
        (Some(parent), Some(name)) if !path.is_dir() => {
            let parent = if parent.as_os_str().is_empty() { Path::new(".") } else { parent };
            parent.canonicalize().map_or_else(|_| path.to_owned(), |parent| parent.join(name))
        }
        _ => whole(),
    }
}

/// Whether two paths name the same file.
pub(crate) fn is_same(one: &Path, other: &Path) -> bool {
    location(one) == location(other)
}

/// The folder that a pattern begins with; `None` where it is no pattern.
fn pattern_root(path: &Path) -> Option<PathBuf> {
    let is_pattern = |part: &Path| part.to_string_lossy().contains(['*', '?', '[']);
    if !is_pattern(path) {
        return None;
    }
    path.ancestors().find(|above| !is_pattern(above)).map(Path::to_owned)
}

fn unreadable(error: &walkdir::Error, argument: &Path, root: &Path) -> Found {
    let path = error.path().unwrap_or(argument);
    match error.io_error() {
        Some(cause) => broken(path, root, cause),
        None => broken(path, root, error),
    }
}

fn broken(path: &Path, root: &Path, what: impl fmt::Display) -> Found {
    Found::Broken(Failed { id: File::new(path, root).id, problem: Problem::new(path.display(), what) })
}

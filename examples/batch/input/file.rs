//! A file with documents: what its name says of it.

use std::path::{Path, PathBuf};

/// How a file holds its documents.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    Text,
    Html,
    Lines,
    /// With what stands between the columns.
    Table(u8),
}

/// How a file is compressed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Codec {
    Gzip,
    Zstd,
}

/// A file below a path that was given.
#[derive(Debug)]
pub(super) struct File {
    pub(super) path: PathBuf,
    /// The folder that was given, or the one that a given file is in.
    pub(super) root: PathBuf,
    /// The path below the root, with `/` between folders.
    pub(super) name: String,
    /// The same without the suffix.
    pub(super) id: String,
    /// The file's own name without the suffix.
    pub(super) stem: String,
    pub(super) shape: Shape,
    pub(super) codec: Option<Codec>,
    /// Its suffix is one of those that a folder is looked through for.
    pub(super) is_known: bool,
}

impl File {
    /// The file of a path below `root`.
    pub(super) fn new(path: &Path, root: &Path) -> Self {
        let below = path.strip_prefix(root).unwrap_or(path);
        let parts = below.components().map(|part| part.as_os_str().to_string_lossy());
        let name = parts.collect::<Vec<_>>().join("/");
        let (rest, codec) = codec(&name);
        let known = shape(rest);
        let rest = known.map_or_else(|| without_suffix(rest), |(rest, _)| rest);
        let (id, stem) = (rest.to_owned(), rest.rsplit('/').next().unwrap_or(rest).to_owned());
        let shape = known.map_or(Shape::Text, |(_, shape)| shape);
        let is_known = known.is_some();
        Self { path: path.to_owned(), root: root.to_owned(), id, stem, name, shape, codec, is_known }
    }
}

/// The id of the file of a name: without the suffixes that are known.
pub(super) fn id_of(name: &str) -> &str {
    let (rest, _) = codec(name);
    shape(rest).map_or(name, |(id, _)| id)
}

fn codec(name: &str) -> (&str, Option<Codec>) {
    let codecs = [(".gz", Codec::Gzip), (".zst", Codec::Zstd), (".zstd", Codec::Zstd)];
    let found = codecs.into_iter().find_map(|(suffix, codec)| Some((cut(name, suffix)?, Some(codec))));
    found.unwrap_or((name, None))
}

/// The shape that the suffix tells, and the name without it.
fn shape(name: &str) -> Option<(&str, Shape)> {
    let shapes = [
        (".txt", Shape::Text),
        (".jsonl", Shape::Lines),
        (".ndjson", Shape::Lines),
        (".csv", Shape::Table(b',')),
        (".tsv", Shape::Table(b'\t')),
        (".html", Shape::Html),
        (".htm", Shape::Html),
    ];
    shapes.into_iter().find_map(|(suffix, shape)| Some((cut(name, suffix)?, shape)))
}

/// The name before a suffix, whatever its case; a suffix alone is a name.
fn cut<'a>(name: &'a str, suffix: &str) -> Option<&'a str> {
    let at = name.len().checked_sub(suffix.len())?;
    let (rest, end) = name.split_at_checked(at)?;
    (end.eq_ignore_ascii_case(suffix) && !rest.is_empty() && !rest.ends_with('/')).then_some(rest)
}

/// The name without a suffix that nobody knows.
fn without_suffix(name: &str) -> &str {
    let start = name.rfind('/').map_or(0, |slash| slash + 1);
    match name[start..].rfind('.') {
        Some(dot) if dot > 0 => &name[..start + dot],
        _ => name,
    }
}

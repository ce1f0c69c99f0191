//! The five seed articles, which many of the tests read, and the folder that they are in.

use std::fs;
use std::path::PathBuf;

use gisa::{Article, Day};

/// A seed article.
#[derive(Debug)]
pub(crate) struct Seed {
    pub(crate) id: String,
    pub(crate) text: String,
    pub(crate) published: Option<Day>,
}

impl Seed {
    /// The seed as the library takes it.
    pub(crate) fn article(&self) -> Article<'_> {
        Article { id: &self.id, text: &self.text, published: self.published }
    }
}

/// The sets of annotated articles: their names, and the folder below the fixtures that has `articles` and `gold`.
pub(crate) const SETS: [(&str, &str); 3] =
    [("seeds", "."), ("invented-en", "invented/en"), ("invented-ko", "invented/ko")];

/// The five seeds, in the order of their ids.
pub(crate) fn all() -> Vec<Seed> {
    let seeds = set(SETS[0].1);
    assert_eq!(seeds.len(), 5);
    seeds
}

/// The articles of a set, in the order of its index.
pub(crate) fn set(folder: &str) -> Vec<Seed> {
    let folder = fixtures().join(folder).join("articles");
    let index = fs::read_to_string(folder.join("index.tsv")).expect("the index of the articles");
    let seed = |row: &str| {
        let mut columns = row.split('\t');
        let (id, published) = (columns.next().expect("an id"), columns.next().expect("a date"));
        let text = fs::read_to_string(folder.join(format!("{id}.txt"))).expect("an article");
        Seed { id: id.to_owned(), text, published: Some(published.parse().expect("a day")) }
    };
    index.lines().skip(1).map(seed).collect()
}

/// The folder of the fixtures.
pub(crate) fn fixtures() -> PathBuf {
    PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/fixtures"))
}

/// The last character boundary at or before a byte.
pub(crate) fn boundary(text: &str, byte: usize) -> usize {
    (0..=byte.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0)
}

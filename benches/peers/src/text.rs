//! The five articles, whole and in sentences.

use std::fs;

/// An article, its sentences, and its day of publication.
pub struct Article {
    pub text: String,
    pub sentences: Vec<String>,
    /// `2022-01-25`
    pub published: String,
}

/// The seed articles, in the order of their index.
pub fn articles() -> Vec<Article> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../fixtures/articles");
    let index = fs::read_to_string(format!("{folder}/index.tsv")).expect("the index of the articles");
    let article = |row: &str| {
        let columns: Vec<&str> = row.split('\t').collect();
        let text = fs::read_to_string(format!("{folder}/{}.txt", columns[0])).expect("an article");
        let sentences = sentences(&text);
        Article { text, sentences, published: columns[1].to_owned() }
    };
    index.lines().skip(1).map(article).collect()
}

/// As roughly as line ends and full stops tell them: no peer needs it better.
fn sentences(text: &str) -> Vec<String> {
    let pieces = text.lines().flat_map(|line| line.split_inclusive(". "));
    pieces.map(str::trim).filter(|sentence| !sentence.is_empty()).map(str::to_owned).collect()
}

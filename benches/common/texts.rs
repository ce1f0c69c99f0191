//! The texts: the annotated articles of the fixtures, and long ones made of their sentences.
//!
//! In a long text every copy of the sentences is in an order of its own, so that the processor cannot learn them by heart; the order
//! is the same in every run. Footers are left out, because all that follows one is a footer.

use std::fs;

use fastrand::Rng;
use gisa::{Article, Day, Pipeline};

use super::traps::Trap;
use super::{day, records};

pub(crate) const KIB: usize = 1024;
pub(crate) const MIB: usize = 1024 * KIB;

/// The languages by the names that the tables of the benches use, with the folder of their articles.
pub(crate) const LANGUAGES: [(&str, &str); 2] = [("english", "articles"), ("korean", "invented/ko/articles")];

/// Articles that are read one after the other: one or several.
pub(crate) struct Texts {
    /// What they are called in the tables: `english articles`.
    pub name: String,
    texts: Vec<(String, Day)>,
}

impl Texts {
    /// The annotated articles of a language.
    pub(crate) fn articles((language, folder): (&str, &str)) -> Self {
        Self { name: format!("{language} articles"), texts: articles(folder) }
    }

    /// The first of them.
    pub(crate) fn one((language, folder): (&str, &str)) -> Self {
        let first = articles(folder).into_iter().take(1).collect();
        Self { name: format!("{language} article"), texts: first }
    }

    /// One text of exactly so many bytes (fewer than a character's less, where one would be cut), made of their sentences.
    pub(crate) fn long((language, folder): (&str, &str), bytes: usize) -> Self {
        let text = shuffled(&articles(folder), bytes);
        Self { name: format!("{language} {}", size(bytes)), texts: vec![(text, day())] }
    }

    /// A trap in about so many bytes.
    pub(crate) fn trap(trap: &Trap, bytes: usize) -> Self {
        Self { name: trap.name.to_owned(), texts: vec![(trap.text(bytes), day())] }
    }

    /// How long they are together.
    pub(crate) fn bytes(&self) -> usize {
        self.iter().map(str::len).sum()
    }

    /// The texts by themselves.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &str> {
        self.texts.iter().map(|(text, _)| text.as_str())
    }

    /// As the library takes them.
    pub(crate) fn to_articles(&self) -> Vec<Article<'_>> {
        self.texts.iter().map(|(text, day)| Article::new(&self.name, text).published(*day)).collect()
    }

    /// How many records `pipeline` finds in them.
    pub(crate) fn read(&self, pipeline: &Pipeline) -> usize {
        self.to_articles().iter().map(|article| pipeline.extract(article).records.len()).sum()
    }

    /// The same, once it has been compared with the table of what is expected.
    pub(crate) fn expected(&self, pipeline: &Pipeline) -> usize {
        let found = self.read(pipeline);
        records::check(&self.name, found);
        found
    }
}

/// `64 KiB`, `16 MiB`.
pub(crate) fn size(bytes: usize) -> String {
    if bytes >= MIB { format!("{} MiB", bytes / MIB) } else { format!("{} KiB", bytes / KIB) }
}

fn articles(folder: &str) -> Vec<(String, Day)> {
    let folder = format!("{}/fixtures/{folder}", env!("CARGO_MANIFEST_DIR"));
    let index = fs::read_to_string(format!("{folder}/index.tsv")).expect("the index of the articles");
    let article = |row: &str| {
        let columns: Vec<&str> = row.split('\t').collect();
        let text = fs::read_to_string(format!("{folder}/{}.txt", columns[0])).expect("an article");
        (text, columns[1].parse().expect("a day"))
    };
    index.lines().skip(1).map(article).collect()
}

fn shuffled(articles: &[(String, Day)], bytes: usize) -> String {
    let mut sentences: Vec<&str> = articles.iter().flat_map(|(text, _)| sentences(text)).collect();
    let mut random = Rng::with_seed(119);
    let mut text = String::with_capacity(bytes + KIB);
    while text.len() < bytes {
        random.shuffle(&mut sentences);
        text.extend(sentences.iter().copied());
    }
    text.truncate(text.floor_char_boundary(bytes));
    text
}

/// The sentences, as roughly as a full stop and a blank tell them, each with what ends it: most go on in their line.
fn sentences(text: &str) -> impl Iterator<Item = &str> {
    let lines = text.split_inclusive('\n').take_while(|line| !line.contains(['©', 'ⓒ']));
    lines.flat_map(|line| line.split_inclusive(". "))
}

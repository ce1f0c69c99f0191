//! This library, on whole articles as it is meant, and sentence by sentence as some peers have to read.

use gisa::{Article, Pipeline};

use super::Peer;
use crate::{text, version};

/// Whole articles: what the others are compared with.
pub fn whole() -> Peer {
    let pipeline = Pipeline::default();
    let find = move |article: &text::Article| records(&pipeline, article, &article.text);
    peer("seven kinds, articles", Box::new(find))
}

/// Sentence by sentence.
pub fn by_sentence() -> Peer {
    let pipeline = Pipeline::default();
    let find = move |article: &text::Article| {
        article.sentences.iter().map(|sentence| records(&pipeline, article, sentence)).sum()
    };
    peer("seven kinds, sentences", Box::new(find))
}

fn peer(task: &'static str, find: Box<dyn Fn(&text::Article) -> usize>) -> Peer {
    Peer { tool: "gisa", version: version::of("gisa"), task, least: None, find }
}

fn records(pipeline: &Pipeline, article: &text::Article, text: &str) -> usize {
    let day = article.published.parse().expect("a day");
    pipeline.extract(&Article::new("", text).published(day)).records.len()
}

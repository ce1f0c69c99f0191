//! The pipeline stopped after one of its stages: for the bench that says what each costs, and for nobody else. It is no part of
//! the public API, and what it gives are only numbers of things.

use std::hint::black_box;

use super::{Pipeline, parts};
use crate::article::Article;
use crate::document::Document;
use crate::link;
use crate::rule::overlap;
use crate::scan;

/// The stages of [`Pipeline::extract`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Stage {
    /// Lines, zones and sentences.
    Document,
    /// The atoms, without the document, which the scan does not read.
    Scan,
    /// Document, scan and rules.
    Rules,
    /// And what the document has to confirm, and the names that come again.
    Settle,
    /// And the choice between candidates.
    Overlap,
    /// And items, people, days and repeats.
    Link,
    /// And what the amounts stand for: everything.
    Context,
}

impl Stage {
    /// All of them, in their order.
    pub const ALL: [Self; 7] =
        [Self::Document, Self::Scan, Self::Rules, Self::Settle, Self::Overlap, Self::Link, Self::Context];
}

/// Reads an article as far as to the end of a stage; how many things there are then: sentences, atoms, candidates or records.
pub fn run_until(pipeline: &Pipeline, article: &Article<'_>, stage: Stage) -> usize {
    let (text, engine) = (article.text, &pipeline.engine);
    let scan = |part| scan::scan(text, part, &engine.lexicon).atoms.list().len();
    match stage {
        Stage::Document => Document::read(text).sentences.len(),
        Stage::Scan => parts(text).into_iter().map(scan).sum(),
        Stage::Rules => {
            black_box(Document::read(text));
            engine.read(text).1.len()
        }
        Stage::Settle => pipeline.with_candidates(article, |_, candidates| candidates.len()),
        Stage::Overlap => {
            pipeline.with_candidates(article, |_, candidates| overlap::resolve(candidates).len())
        }
        Stage::Link => pipeline.with_candidates(article, |input, candidates| {
            link::link(article, input, overlap::resolve(candidates)).records.len()
        }),
        Stage::Context => pipeline.extract(article).records.len(),
    }
}

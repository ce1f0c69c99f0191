//! A batch of articles, and the same batch twice at the same time.

use std::thread;

use gisa::{Article, Pipeline};
use rayon::ThreadPool;

use super::floor::Floor;
use super::texts::{LANGUAGES, Texts};

/// The annotated articles of both languages, so many times.
const TIMES: usize = 20;

pub(crate) struct Workload {
    pipeline: Pipeline,
    texts: Vec<Texts>,
    records: usize,
}

impl Workload {
    pub(crate) fn new() -> Self {
        let (pipeline, texts) = (Pipeline::default(), LANGUAGES.map(Texts::articles));
        let records = TIMES * texts.iter().map(|texts| texts.expected(&pipeline)).sum::<usize>();
        Self { pipeline, texts: texts.into(), records }
    }

    /// How many bytes one run reads.
    pub(crate) fn bytes(&self) -> usize {
        TIMES * self.texts.iter().map(Texts::bytes).sum::<usize>()
    }

    /// Reads the batch on the threads of `pool`.
    pub(crate) fn run(&self, pool: &ThreadPool) {
        read(&self.pipeline, &self.articles(), pool, self.records);
    }

    /// Reads it once on each of the pools, with nothing in common but the texts.
    pub(crate) fn run_copies(&self, pools: &[ThreadPool; 2]) {
        thread::scope(|scope| {
            for pool in pools {
                scope.spawn(|| read(&self.pipeline, &self.articles(), pool, self.records));
            }
        });
    }

    /// The floor over the same bytes.
    pub(crate) fn pass(&self, floor: &Floor) -> usize {
        (0..TIMES).flat_map(|_| self.texts.iter().map(|texts| floor.read(texts))).sum()
    }

    fn articles(&self) -> Vec<Article<'_>> {
        (0..TIMES).flat_map(|_| self.texts.iter().flat_map(Texts::to_articles)).collect()
    }
}

fn read(pipeline: &Pipeline, articles: &[Article<'_>], pool: &ThreadPool, records: usize) {
    let found = pool.install(|| pipeline.extract_batch(articles));
    assert_eq!(found.iter().map(|extraction| extraction.records.len()).sum::<usize>(), records);
}

//! What does each stage cost? The pipeline stopped after each of its stages: a stage costs what the time grows by.
//!
//! The scan alone is timed without the document, which it does not need.

use std::hint::black_box;

use criterion::{Criterion, Throughput};
use gisa::Pipeline;
use gisa::stages::{Stage, run_until};

use super::common::texts::{LANGUAGES, MIB, Texts};

pub(crate) fn bench(criterion: &mut Criterion) {
    let pipeline = Pipeline::default();
    for language in LANGUAGES {
        for texts in [Texts::articles(language), Texts::long(language, MIB)] {
            bench_texts(criterion, &pipeline, &texts);
        }
    }
}

fn bench_texts(criterion: &mut Criterion, pipeline: &Pipeline, texts: &Texts) {
    let articles = texts.to_articles();
    let until = |stage| articles.iter().map(|article| run_until(pipeline, article, stage)).sum::<usize>();
    assert_eq!(until(Stage::Context), texts.expected(pipeline));
    let mut group = criterion.benchmark_group(format!("stages/{}", texts.name));
    group.throughput(Throughput::Bytes(texts.bytes() as u64));
    for stage in Stage::ALL {
        let things = until(stage);
        group
            .bench_function(format!("{stage:?}"), |b| b.iter(|| assert_eq!(until(black_box(stage)), things)));
    }
    group.finish();
}

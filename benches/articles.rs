//! How fast is text read to records? The annotated articles one after the other, one of them, and a long text; and beside each the floor.

use std::hint::black_box;

use criterion::{Criterion, Throughput};
use gisa::Pipeline;

use super::common::floor::Floor;
use super::common::texts::{LANGUAGES, MIB, Texts};

pub(crate) fn bench(criterion: &mut Criterion) {
    let (pipeline, floor) = (Pipeline::default(), Floor::new());
    for language in LANGUAGES {
        for texts in [Texts::articles(language), Texts::one(language), Texts::long(language, MIB)] {
            bench_texts(criterion, &pipeline, &floor, &texts);
        }
    }
}

fn bench_texts(criterion: &mut Criterion, pipeline: &Pipeline, floor: &Floor, texts: &Texts) {
    let (records, words) = (texts.expected(pipeline), floor.read(texts));
    let mut group = criterion.benchmark_group(format!("articles/{}", texts.name));
    group.throughput(Throughput::Bytes(texts.bytes() as u64));
    group.bench_function("gisa", |b| b.iter(|| assert_eq!(black_box(texts).read(pipeline), records)));
    group.bench_function("floor", |b| b.iter(|| assert_eq!(floor.read(black_box(texts)), words)));
    group.finish();
}

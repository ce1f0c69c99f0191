//! How long does it take to build the pipeline? The bar is 10 ms.

use criterion::Criterion;
use gisa::Pipeline;

use super::common::texts::{LANGUAGES, Texts};

pub(crate) fn bench(criterion: &mut Criterion) {
    Texts::articles(LANGUAGES[0]).expected(&Pipeline::default());
    criterion.bench_function("build", |b| b.iter(Pipeline::default));
}

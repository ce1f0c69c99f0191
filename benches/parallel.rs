//! Where does a second thread pay inside one article? Long texts on one thread and on two.
//!
//! Texts under twice the part size are read as one part, so that both figures are the same there. The figures beside the part
//! size in `src/pipeline.rs` are from here.

use criterion::{Criterion, Throughput};
use gisa::Pipeline;

use super::common::pool;
use super::common::texts::{KIB, LANGUAGES, Texts, size};

pub(crate) fn bench(criterion: &mut Criterion) {
    let (pipeline, pools) = (Pipeline::default(), [1, 2].map(pool));
    for kib in [64, 256, 1024, 4096] {
        let texts = Texts::long(LANGUAGES[0], kib * KIB);
        let records = texts.expected(&pipeline);
        let mut group = criterion.benchmark_group(format!("parallel/{}", size(kib * KIB)));
        group.sample_size(10);
        group.throughput(Throughput::Bytes(texts.bytes() as u64));
        for pool in &pools {
            let name = format!("threads {}", pool.current_num_threads());
            group.bench_function(name, |b| {
                b.iter(|| pool.install(|| assert_eq!(texts.read(&pipeline), records)));
            });
        }
        group.finish();
    }
}

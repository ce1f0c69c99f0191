//! Is any input slow? A mebibyte of each trap; whether the time grows as the trap does, `bars` asks.

use criterion::{Criterion, Throughput};
use gisa::Pipeline;

use super::common::texts::{MIB, Texts};
use super::common::traps::TRAPS;

pub(crate) fn bench(criterion: &mut Criterion) {
    let pipeline = Pipeline::default();
    let mut group = criterion.benchmark_group("adversarial");
    group.sample_size(10);
    for trap in &TRAPS {
        let texts = Texts::trap(trap, MIB);
        let records = texts.expected(&pipeline);
        group.throughput(Throughput::Bytes(texts.bytes() as u64));
        group.bench_function(trap.name, |b| b.iter(|| assert_eq!(texts.read(&pipeline), records)));
    }
    group.finish();
}

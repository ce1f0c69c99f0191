//! What does a second thread give on many articles? A batch on one thread and on two; and, as the most that two threads can give on this
//! machine now, two independent copies of the batch at the same time, each on one thread of its own.

use criterion::{Criterion, Throughput};

use super::common::pool;
use super::common::workload::Workload;

pub(crate) fn bench(criterion: &mut Criterion) {
    let (work, pools) = (Workload::new(), [pool(1), pool(1)]);
    let mut group = criterion.benchmark_group("batch");
    group.sample_size(10);
    group.throughput(Throughput::Bytes(work.bytes() as u64));
    for threads in [1, 2] {
        let pool = pool(threads);
        group.bench_function(format!("threads {threads}"), |b| b.iter(|| work.run(&pool)));
    }
    group.throughput(Throughput::Bytes(2 * work.bytes() as u64));
    group.bench_function("two copies", |b| b.iter(|| work.run_copies(&pools)));
    group.finish();
}

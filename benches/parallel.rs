//! Where a second thread pays inside one article: long texts made of the seeds, on one thread and on two.
//!
//! Texts under twice the part size are read as one part, so that both figures are the same there. The figures beside the part
//! size in `src/pipeline.rs` are from here.

use std::fs;
use std::hint::black_box;

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use gisa::{Article, Pipeline};
use rayon::{ThreadPool, ThreadPoolBuilder};

fn parallel(criterion: &mut Criterion) {
    let (seeds, pipeline) = (seeds(), Pipeline::default());
    let pools = [1, 2].map(pool);
    let mut group = criterion.benchmark_group("parallel");
    for kilobytes in [64, 128, 256, 512, 1024, 4096] {
        let text = long(&seeds, kilobytes * 1024);
        let article = Article::new("long", &text);
        group.throughput(Throughput::Bytes(text.len() as u64));
        for pool in &pools {
            let id = BenchmarkId::new(format!("{kilobytes}K"), pool.current_num_threads());
            group.bench_function(id, |b| b.iter(|| pool.install(|| black_box(pipeline.extract(&article)))));
        }
    }
    group.finish();
}

fn pool(threads: usize) -> ThreadPool {
    ThreadPoolBuilder::new().num_threads(threads).build().expect("threads")
}

/// The seeds one after the other, again and again, up to the first line end after so many bytes.
fn long(seeds: &str, bytes: usize) -> String {
    let text = seeds.repeat(bytes / seeds.len() + 2);
    let end = text.as_bytes()[bytes..].iter().position(|byte| *byte == b'\n').expect("a line end");
    text[..bytes + end].to_owned()
}

fn seeds() -> String {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/fixtures/articles");
    let paths = fs::read_dir(folder).expect("the seeds").map(|entry| entry.expect("a seed").path());
    let mut paths: Vec<_> =
        paths.filter(|path| path.extension().is_some_and(|suffix| suffix == "txt")).collect();
    paths.sort();
    paths.iter().map(|path| fs::read_to_string(path).expect("UTF-8") + "\n").collect()
}

criterion_group!(benches, parallel);
criterion_main!(benches);

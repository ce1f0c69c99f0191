//! How long the five seed articles take, one after the other on one thread, with a warm pipeline (the bar is 5 ms), and ten Korean ones.
//!
//! The number of records is asserted: a rule that finds less is no speed-up.

use std::fs;
use std::hint::black_box;
use std::time::{Duration, Instant};

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use gisa::{Article, Day, Pipeline};
use rayon::ThreadPoolBuilder;

/// The records of the five articles together. A rule that finds more or less changes it.
const RECORDS: usize = 815;

/// The records of the ten Korean articles together.
const KOREAN_RECORDS: usize = 301;

/// What the five articles together may take.
const BAR: Duration = Duration::from_millis(5);

struct Seed {
    text: String,
    published: Day,
}

fn seeds(folder: &str) -> Vec<Seed> {
    let folder = format!("{}/fixtures/{folder}", env!("CARGO_MANIFEST_DIR"));
    let index = fs::read_to_string(format!("{folder}/index.tsv")).expect("the index of the seeds");
    let seed = |row: &str| {
        let columns: Vec<&str> = row.split('\t').collect();
        let text = fs::read_to_string(format!("{folder}/{}.txt", columns[0])).expect("a seed");
        Seed { text, published: columns[1].parse().expect("a day") }
    };
    index.lines().skip(1).map(seed).collect()
}

/// How many records the seeds have.
fn read(pipeline: &Pipeline, seeds: &[Seed]) -> usize {
    let articles = seeds.iter().map(|seed| Article::new("seed", &seed.text).published(seed.published));
    articles.map(|article| black_box(pipeline.extract(&article)).records.len()).sum()
}

/// A text of more than two parts is read on several threads where there are several: here there is one.
fn articles(criterion: &mut Criterion) {
    ThreadPoolBuilder::new().num_threads(1).build_global().expect("a thread");
    let (korean, seeds) = (seeds("invented/ko/articles"), seeds("articles"));
    let pipeline = Pipeline::default();
    assert_eq!(read(&pipeline, &korean), KOREAN_RECORDS);
    assert_eq!(read(&pipeline, &seeds), RECORDS);
    let bytes: usize = seeds.iter().map(|seed| seed.text.len()).sum();
    let mut group = criterion.benchmark_group("articles");
    group.throughput(Throughput::Bytes(bytes as u64));
    group.bench_function("five", |bencher| bencher.iter(|| assert_eq!(read(&pipeline, &seeds), RECORDS)));
    let korean_bytes: usize = korean.iter().map(|seed| seed.text.len()).sum();
    group.throughput(Throughput::Bytes(korean_bytes as u64));
    group.bench_function("korean", |bencher| {
        bencher.iter(|| assert_eq!(read(&pipeline, &korean), KOREAN_RECORDS));
    });
    group.finish();
    let runs = (0..100).map(|_| {
        let started = Instant::now();
        read(&pipeline, &seeds);
        started.elapsed()
    });
    let mut runs: Vec<Duration> = runs.collect();
    runs.sort_unstable();
    let median = runs[runs.len() / 2];
    println!("five articles, {bytes} bytes: {median:.2?} (median of {}); the bar is {BAR:?}", runs.len());
    assert!(median < BAR, "over the bar");
}

criterion_group!(benches, articles);
criterion_main!(benches);

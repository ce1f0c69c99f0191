//! Does the time grow as the text does? One text from 1 KiB to 16 MiB, in each language: the throughput should stay the same.

use criterion::{Criterion, SamplingMode, Throughput};
use gisa::Pipeline;

use super::common::texts::{KIB, LANGUAGES, MIB, Texts, size};

const SIZES: [usize; 4] = [KIB, 64 * KIB, MIB, 16 * MIB];

pub(crate) fn bench(criterion: &mut Criterion) {
    let pipeline = Pipeline::default();
    for language in LANGUAGES {
        let mut group = criterion.benchmark_group(format!("growth/{}", language.0));
        group.sampling_mode(SamplingMode::Flat).sample_size(10);
        for bytes in SIZES {
            let texts = Texts::long(language, bytes);
            let records = texts.expected(&pipeline);
            group.throughput(Throughput::Bytes(texts.bytes() as u64));
            group.bench_function(size(bytes), |b| b.iter(|| assert_eq!(texts.read(&pipeline), records)));
        }
        group.finish();
    }
}

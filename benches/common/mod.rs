//! What the benches share: the texts, the floor, the records that are expected, and criterion's settings.
//!
//! Each of the two programs uses a part of it.

pub(crate) mod floor;
pub(crate) mod records;
pub(crate) mod texts;
pub(crate) mod traps;
pub(crate) mod workload;

use std::time::Duration;

use criterion::Criterion;
use gisa::Day;
use rayon::{ThreadPool, ThreadPoolBuilder};

/// Criterion with times so short that all benches together take minutes. Its flags on the command line go before these.
pub(crate) fn criterion() -> Criterion {
    Criterion::default()
        .sample_size(20)
        .warm_up_time(Duration::from_millis(300))
        .measurement_time(Duration::from_secs(1))
        .configure_from_args()
}

/// Everything runs on one thread, unless a bench says otherwise: a long text would be read on all there are.
pub(crate) fn one_thread() {
    ThreadPoolBuilder::new().num_threads(1).build_global().expect("a thread");
}

/// A pool of so many threads.
pub(crate) fn pool(threads: usize) -> ThreadPool {
    ThreadPoolBuilder::new().num_threads(threads).build().expect("threads")
}

/// The day on which the made-up texts were published.
pub(crate) fn day() -> Day {
    "2022-01-25".parse().expect("a day")
}

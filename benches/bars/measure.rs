//! Medians of several pieces of work that are done in turn.

use std::time::{Duration, Instant};

/// A piece of work, and how often it is done in a round.
pub(crate) type Work<'a> = (usize, &'a dyn Fn());

/// The median time of each piece of work over so many rounds. The caller has done each of them once.
pub(crate) fn medians<const N: usize>(rounds: usize, works: [Work<'_>; N]) -> [Duration; N] {
    let mut times = [const { Vec::new() }; N];
    for _ in 0..rounds {
        for ((repeats, work), times) in works.iter().zip(&mut times) {
            times.extend((0..*repeats).map(|_| time(work)));
        }
    }
    times.map(median)
}

fn time(work: &dyn Fn()) -> Duration {
    let started = Instant::now();
    work();
    started.elapsed()
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}

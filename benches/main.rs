//! The benches, all in one program, which is linked once: a module a question.
//!
//! `cargo bench --bench speed` runs all, `cargo bench --bench speed -- growth` those with the word in their name. Throughput is in bytes, everything is on
//! one thread unless a name says otherwise, and each bench compares the number of records with what is expected. `cargo bench --bench bars`
//! asks which bars are met, in one table.

mod adversarial;
mod articles;
mod batch;
mod build;
#[allow(dead_code, reason = "the other program uses the rest")]
mod common;
mod growth;
mod parallel;
mod stages;

fn main() {
    common::one_thread();
    let mut criterion = common::criterion();
    for bench in [
        articles::bench,
        stages::bench,
        build::bench,
        batch::bench,
        growth::bench,
        adversarial::bench,
        parallel::bench,
    ] {
        bench(&mut criterion);
    }
    criterion.final_summary();
}

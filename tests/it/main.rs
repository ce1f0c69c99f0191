//! All integration tests in one binary, which is linked once: a module a question.

mod batch_cli;
mod expected;
mod extractor;
mod invariants;
mod programs;
mod robust;
mod score;
mod seeds;
mod snapshots;
mod spec;
mod spending;

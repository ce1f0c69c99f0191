//! All integration tests in one binary, which is linked once: a module a question.

mod batch;
mod batch_archive;
mod batch_cli;
mod batch_input;
mod batch_output;
mod batch_resume;
mod expected;
mod extractor;
mod invariants;
mod layers;
mod page;
mod programs;
mod readme;
mod robust;
mod score;
mod seeds;
mod snapshots;
mod sound;
mod spec;
mod spending;

//! Which bars are met? Every question with a bar is measured once more, the floor in the same run, and the answers are two tables: what
//! is measured against its bar, and what each stage costs.
//!
//! The figures are medians of runs taken in turn with those of what they are compared with, so that a machine that slows down slows both. Here is
//! no criterion: it measures one thing after the other and compares only with earlier runs. A bar that is missed is said, and is no
//! error: how fast this machine is now is not for the program to judge. A wrong number of records is one.

mod batch;
mod build;
#[allow(dead_code, reason = "the other program uses the rest")]
#[path = "../common/mod.rs"]
mod common;
mod growth;
mod measure;
mod row;
mod speed;
mod stages;
mod table;

use common::floor::Floor;
use gisa::Pipeline;

fn main() {
    common::one_thread();
    let (pipeline, floor) = (Pipeline::default(), Floor::new());
    let rows =
        [speed::rows(&pipeline, &floor), build::rows(), batch::rows(&floor), growth::rows(&pipeline, &floor)];
    let rows: Vec<_> = rows.into_iter().flatten().collect();
    println!("{}\n{}", row::table(&rows), stages::table(&pipeline));
    let missed = rows.iter().filter(|row| row.bar.as_ref().is_some_and(|bar| !bar.met())).count();
    println!("bars missed: {missed}");
}

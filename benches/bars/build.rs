//! Building the default pipeline: under 10 ms.

use std::hint::black_box;

use gisa::Pipeline;

use super::measure::medians;
use super::row::{Bar, Row};

const MOST: f64 = 10.0;

pub(crate) fn rows() -> Vec<Row> {
    let build = || drop(black_box(Pipeline::default()));
    let [median] = medians(101, [(1, &build)]);
    let bar = Bar::Milliseconds { reached: median.as_secs_f64() * 1e3, most: MOST };
    vec![Row { what: "building".to_owned(), median, bytes: None, floor: None, bar: Some(bar) }]
}

//! Two threads on a batch, against two independent copies of it at the same time, each on one thread: at least 0.93 of what they give.

use super::common::floor::Floor;
use super::common::pool;
use super::common::workload::Workload;
use super::measure::medians;
use super::row::{Bar, Row};

const LEAST: f64 = 0.93;

pub(crate) fn rows(floor: &Floor) -> Vec<Row> {
    let (work, [one, two], pools) = (Workload::new(), [1, 2].map(pool), [pool(1), pool(1)]);
    let (single, double) = (|| work.run(&one), || work.run(&two));
    let words = work.pass(floor);
    work.run_copies(&pools);
    let (copies, pass) = (|| work.run_copies(&pools), || assert_eq!(work.pass(floor), words));
    let [single, double, copies, pass] = medians(11, [(1, &single), (1, &double), (1, &copies), (1, &pass)]);
    let row = |what: &str, median, batches| Row {
        what: what.to_owned(),
        median,
        bytes: Some(batches * work.bytes()),
        floor: Some(pass * u32::try_from(batches).expect("one or two")),
        bar: None,
    };
    // The copies read twice as much.
    let reached = copies.as_secs_f64() / 2.0 / double.as_secs_f64();
    let mut rows = vec![
        row("batch, 1 thread", single, 1),
        row("two copies of it", copies, 2),
        row("batch, 2 threads", double, 1),
    ];
    rows[2].bar = Some(Bar::OfCopies { reached, least: LEAST });
    rows
}

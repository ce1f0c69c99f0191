//! The time for 16 MiB against that for 64 KiB: at most 1.3 times as much a byte, for each language and each trap.

use gisa::Pipeline;

use super::common::floor::Floor;
use super::common::texts::{KIB, LANGUAGES, MIB, Texts};
use super::common::traps::TRAPS;
use super::measure::medians;
use super::row::{Bar, Row};

const MOST: f64 = 1.3;
const SHORT: usize = 64 * KIB;
const LONG: usize = 16 * MIB;
/// How often the short text is read beside the long one, which takes so much longer.
const SHORT_RUNS: usize = 15;
const ROUNDS: usize = 3;

pub(crate) fn rows(pipeline: &Pipeline, floor: &Floor) -> Vec<Row> {
    let languages = LANGUAGES.into_iter().map(|language| {
        let texts = [SHORT, LONG].map(|bytes| Texts::long(language, bytes));
        for texts in &texts {
            texts.expected(pipeline);
        }
        row(pipeline, floor, language.0, &texts)
    });
    let traps = TRAPS.iter().map(|trap| {
        Texts::trap(trap, MIB).expected(pipeline);
        row(pipeline, floor, trap.name, &[SHORT, LONG].map(|bytes| Texts::trap(trap, bytes)))
    });
    languages.chain(traps).collect()
}

/// The row of a text in two lengths.
fn row(pipeline: &Pipeline, floor: &Floor, name: &str, texts: &[Texts; 2]) -> Row {
    let records = texts.each_ref().map(|texts| texts.read(pipeline));
    let [short, long] = [0, 1].map(|i| move || assert_eq!(texts[i].read(pipeline), records[i]));
    let words = floor.read(&texts[1]);
    let pass = || assert_eq!(floor.read(&texts[1]), words);
    let [short, long, floor] = medians(ROUNDS, [(SHORT_RUNS, &short), (1, &long), (1, &pass)]);
    let reached = long.as_secs_f64() / short.as_secs_f64() / times_longer(texts);
    let bar = Some(Bar::Growth { reached, most: MOST });
    let what = format!("{name}, 16 MiB to 64 KiB");
    Row { what, median: long, bytes: Some(texts[1].bytes()), floor: Some(floor), bar }
}

/// 256, but for the bytes of a character or a trap that was not cut.
#[allow(clippy::cast_precision_loss, reason = "no text is that long")]
fn times_longer([short, long]: &[Texts; 2]) -> f64 {
    long.bytes() as f64 / short.bytes() as f64
}

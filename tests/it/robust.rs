//! Texts that make programs fall over: empty, endless, one word a million times. No panic, and time that grows as the text does.

use std::sync::LazyLock;
use std::time::{Duration, Instant};

use gisa::{Article, Pipeline};

#[path = "../../benches/common/traps.rs"]
mod traps;
use traps::{TRAPS, Trap, trap};

static PIPELINE: LazyLock<Pipeline> = LazyLock::new(Pipeline::default);

fn seconds(text: &str) -> Duration {
    let started = Instant::now();
    let found = PIPELINE.extract(&Article::new("trap", text).published("2022-01-25".parse().expect("a day")));
    let taken = started.elapsed();
    assert!(found.records.iter().all(|record| text.get(record.span.start..record.span.end).is_some()));
    taken
}

/// The time that can be told from noise.
const MOMENT: Duration = Duration::from_millis(20);

/// Texts grow from `FIRST` bytes until they take a moment, or to `LAST`.
const FIRST: usize = 1 << 12;
const LAST: usize = 1 << 24;

/// How much longer the long text is, and how many times the time of the short one it may take: twice as much. Time that grows with the
/// square shows itself where it is a sixth of the time of the short text.
const TIMES: u32 = 8;
const MOST: u32 = 2 * TIMES;

/// Others use the machine too: a text takes a moment where each of so many runs does, and the two lengths, measured one after the other so that
/// what slows one slows both, have so many attempts.
const RUNS: usize = 3;
const ATTEMPTS: usize = 8;

/// Fails where a text that is [`TIMES`] as long takes more than [`MOST`] times the time.
fn grows_as_the_text(trap: &Trap) {
    let bytes = short(trap);
    let [short, long] = [bytes, TIMES as usize * bytes].map(|bytes| trap.text(bytes));
    let fits = (0..ATTEMPTS).any(|_| seconds(&long) < MOST * seconds(&short));
    assert!(fits, "{}: {TIMES} times {bytes} bytes take more than {MOST} times as long", trap.name);
}

/// The length at which a trap takes a moment.
fn short(trap: &Trap) -> usize {
    let takes_a_moment = |bytes: &usize| {
        let text = trap.text(*bytes);
        *bytes >= LAST || (0..RUNS).all(|_| seconds(&text) >= MOMENT)
    };
    let mut lengths = std::iter::successors(Some(FIRST), |bytes| Some(2 * bytes));
    lengths.find(takes_a_moment).expect("the last length is enough")
}

#[test]
fn an_empty_text_has_no_records() {
    let found = PIPELINE.extract(&Article::new("empty", ""));
    assert!(found.records.is_empty() && found.items.is_empty() && found.mayors.is_empty(), "{found:?}");
}

#[test]
fn no_trap_is_slow() {
    TRAPS.iter().for_each(grows_as_the_text);
}

/// What a season is prepared for stands behind it, as far as one looks, not at the end of the text.
#[test]
fn seasons_without_a_space_are_not_slow() {
    grows_as_the_text(&trap("Korean seasons", "", "여름철,겨울철·"));
}

#[test]
fn a_million_brackets_and_nuls_are_read() {
    for c in ["(", "\0"] {
        seconds(&c.repeat(1_000_000));
    }
}

/// 100 MB in a release build; a test build reads less of the same.
#[test]
fn a_single_long_line_is_read() {
    let sentence = "Guro-gu (Mayor Kim Haneul) spent 3 billion won on 12 parks on November 3, 4% more. ";
    let bytes = if cfg!(debug_assertions) { 4_000_000 } else { 100_000_000 };
    let text = sentence.repeat(bytes / sentence.len());
    let found = PIPELINE.extract(&Article::new("line", &text));
    assert!(found.records.len() >= 2 * (bytes / sentence.len()), "{} records", found.records.len());
}

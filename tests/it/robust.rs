//! Texts that make programs fall over: empty, endless, one word a million times. No panic, and time that grows as the text does.

use std::sync::LazyLock;
use std::time::{Duration, Instant};

use gisa::{Article, Pipeline};

static PIPELINE: LazyLock<Pipeline> = LazyLock::new(Pipeline::default);

/// A test build is slow, so it reads less.
const SHORT: usize = if cfg!(debug_assertions) { 1 << 17 } else { 1 << 20 };

/// What is repeated, each a trap of its own: a walk to the left or the right that has no end, or a state that never closes.
const REPEATED: [&str; 30] = [
    "(",
    ")",
    "[",
    "\"",
    "\0",
    "\n",
    "\r\n",
    " ",
    "?",
    "1",
    "1,",
    "1-",
    "1.",
    "a.",
    "A ",
    "won ",
    "Mayor ",
    "1 billion ",
    "from 1 to ",
    "the ",
    "구",
    "İ",
    "Gu-",
    "last month of ",
    "Mayor Kim ",
    "gu ",
    "Ha-",
    "January ",
    "1 1 ",
    "st ",
];

fn seconds(text: &str) -> Duration {
    let started = Instant::now();
    let found = PIPELINE.extract(&Article::new("trap", text).published("2022-01-25".parse().expect("a day")));
    assert!(found.records.iter().all(|record| text.get(record.span.start..record.span.end).is_some()));
    started.elapsed()
}

/// Fails where four times the text takes more than eight times as long (and long enough to be measured).
fn grows_as_the_text(name: &str, text: impl Fn(usize) -> String) {
    let (short, long) = (text(SHORT), text(4 * SHORT));
    let measure = |_| {
        let short = seconds(&short).max(Duration::from_millis(20));
        (seconds(&long).as_secs_f64() / short.as_secs_f64()).max(0.0)
    };
    // Others use the machine too: one good measurement is enough.
    let ratio = (0..3).map(measure).find(|ratio| *ratio < 8.0);
    assert!(ratio.is_some(), "{name}: four times the text takes more than eight times as long");
}

#[test]
fn an_empty_text_has_no_records() {
    let found = PIPELINE.extract(&Article::new("empty", ""));
    assert!(found.records.is_empty() && found.items.is_empty() && found.mayors.is_empty(), "{found:?}");
}

#[test]
fn nothing_repeated_is_slow() {
    for word in REPEATED {
        grows_as_the_text(&format!("{word:?} repeated"), |bytes| word.repeat(bytes / word.len()));
    }
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
    grows_as_the_text("one line", |bytes| sentence.repeat(bytes / sentence.len()));
    let bytes = if cfg!(debug_assertions) { 4_000_000 } else { 100_000_000 };
    let text = sentence.repeat(bytes / sentence.len());
    let found = PIPELINE.extract(&Article::new("line", &text));
    assert!(found.records.len() >= 2 * (bytes / sentence.len()), "{} records", found.records.len());
}

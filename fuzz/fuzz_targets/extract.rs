//! Any text, English or Korean or neither, through the pipeline: no panic, every record sound, the same again on a second run, equal after JSON.

#![no_main]

#[path = "../../tests/it/sound.rs"]
mod sound;

use std::sync::LazyLock;

use gisa::{Article, Day, Extraction, Overlap, Pipeline};
use libfuzzer_sys::fuzz_target;

static PIPELINE: LazyLock<Pipeline> = LazyLock::new(Pipeline::default);
static ALL: LazyLock<Pipeline> = LazyLock::new(|| {
    Pipeline::builder().overlap(Overlap::All).build().expect("the built-in tables are sound")
});
static DAY: LazyLock<Day> = LazyLock::new(|| "2022-01-25".parse().expect("a day"));

fuzz_target!(|text: &str| {
    let article = Article::new("fuzz", text).published(*DAY);
    let found = PIPELINE.extract(&article);
    sound::sound(text, &found);
    assert_eq!(PIPELINE.extract(&article), found, "a second run");
    let json = serde_json::to_string(&found).expect("written");
    assert_eq!(serde_json::from_str::<Extraction>(&json).expect("read"), found, "after JSON");
    sound::sound(text, &ALL.extract(&Article::new("fuzz", text)));
});

//! Text to records, against the floor: at least half of its speed on English text, a third on Korean.

use gisa::Pipeline;

use super::common::floor::Floor;
use super::common::texts::{LANGUAGES, MIB, Texts};
use super::measure::medians;
use super::row::{Bar, Row};

/// The parts of the floor's speed, in the order of [`LANGUAGES`].
const LEAST: [f64; 2] = [1.0 / 2.0, 1.0 / 3.0];

const ROUNDS: usize = 51;

pub(crate) fn rows(pipeline: &Pipeline, floor: &Floor) -> Vec<Row> {
    let languages = LANGUAGES.into_iter().zip(LEAST);
    let texts = languages.flat_map(|(language, least)| {
        [Texts::articles(language), Texts::long(language, MIB)].map(|texts| (texts, least))
    });
    texts.flat_map(|(texts, least)| pair(pipeline, floor, &texts, least)).collect()
}

/// The floor over the texts, and the pipeline.
fn pair(pipeline: &Pipeline, floor: &Floor, texts: &Texts, least: f64) -> [Row; 2] {
    let (records, words) = (texts.expected(pipeline), floor.read(texts));
    let read = || assert_eq!(texts.read(pipeline), records);
    let pass = || assert_eq!(floor.read(texts), words);
    let [gisa, floor] = medians(ROUNDS, [(1, &read), (1, &pass)]);
    let row = |what: String, median| Row {
        what,
        median,
        bytes: Some(texts.bytes()),
        floor: Some(floor),
        bar: None,
    };
    let mut rows = [row(format!("floor, {}", texts.name), floor), row(texts.name.clone(), gisa)];
    rows[1].bar = rows[1].of_floor().map(|reached| Bar::OfFloor { reached, least });
    rows
}

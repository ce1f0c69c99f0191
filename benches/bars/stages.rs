//! What each stage costs, of the annotated articles and of a long text: what the time grows by where the pipeline goes on to its end.
//!
//! The articles are few and read again and again: as long as all branches of all stages fit, the processor knows them by heart. In the long
//! text it does not, so that the shares of that one are those of text that is new.

use std::time::Duration;

use gisa::Pipeline;
use gisa::stages::{Stage, run_until};

use super::common::texts::{LANGUAGES, MIB, Texts};
use super::measure::medians;
use super::table;

const ROUNDS: usize = 51;
const STAGES: usize = Stage::ALL.len();

/// The stages as rows, two columns a text: nanoseconds a byte, and the share of the whole.
pub(crate) fn table(pipeline: &Pipeline) -> String {
    let texts = LANGUAGES.map(|language| [Texts::articles(language), Texts::long(language, MIB)]);
    let texts = texts.as_flattened();
    let costs: Vec<_> = texts.iter().map(|texts| costs(pipeline, texts)).collect();
    let row = |i: usize| {
        let cells = costs.iter().flat_map(|costs| cells(costs, i));
        std::iter::once(format!("{:?}", Stage::ALL[i])).chain(cells).collect()
    };
    let head: Vec<_> =
        texts.iter().flat_map(|texts| [format!("{}, ns a byte", texts.name), "share".to_owned()]).collect();
    let head: Vec<&str> = std::iter::once("stage").chain(head.iter().map(String::as_str)).collect();
    table::markdown(&head, (0..STAGES).map(row).collect())
}

fn cells(costs: &[f64; STAGES], i: usize) -> [String; 2] {
    let share = 100.0 * costs[i] / costs.iter().sum::<f64>();
    [format!("{:.2}", costs[i]), format!("{share:.0} %")]
}

/// Nanoseconds a byte that each stage adds.
fn costs(pipeline: &Pipeline, texts: &Texts) -> [f64; STAGES] {
    let articles = texts.to_articles();
    let until = |stage| articles.iter().map(|article| run_until(pipeline, article, stage)).sum::<usize>();
    assert_eq!(until(Stage::Context), texts.expected(pipeline));
    let things = Stage::ALL.map(until);
    let works: [_; STAGES] = std::array::from_fn(|i| move || assert_eq!(until(Stage::ALL[i]), things[i]));
    let times = medians(ROUNDS, works.each_ref().map(|work| (1, work as &dyn Fn())));
    let [document, scan, rules, settle, overlap, link, context] =
        times.map(|time| nanoseconds(time, texts.bytes()));
    [
        document,
        scan,
        rules - document - scan,
        settle - rules,
        overlap - settle,
        link - overlap,
        context - link,
    ]
}

#[allow(clippy::cast_precision_loss, reason = "no text is that long")]
fn nanoseconds(time: Duration, bytes: usize) -> f64 {
    time.as_secs_f64() * 1e9 / bytes as f64
}

//! The two backends of anno that need no model: patterns (dates, times, amounts, percentages, contacts) and heuristics (names by their
//! capitals and the words around them).

use anno::{HeuristicNER, Model, RegexNER};

use super::Peer;
use crate::version;

/// Its patterns, over whole articles.
pub fn regex() -> Peer {
    peer(RegexNER::new(), "anno, regex", "dates, times, amounts ..., articles", Some(100.0))
}

/// Its heuristics, over whole articles.
pub fn heuristic() -> Peer {
    peer(HeuristicNER::new(), "anno, heuristic", "names, articles", None)
}

fn peer(model: impl Model + 'static, tool: &'static str, task: &'static str, least: Option<f64>) -> Peer {
    let entities = move |text: &str| model.extract_entities(text, None).expect("patterns do not fail").len();
    let version = version::of("anno");
    Peer { tool, version, task, least, find: Box::new(move |article| entities(&article.text)) }
}

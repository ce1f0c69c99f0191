//! The median times of a peer and of gisa over the five articles, in turn.

use std::time::{Duration, Instant};

use crate::peer::Peer;
use crate::text::Article;

/// How often a peer reads the articles, unless that takes longer than [`BUDGET`]: then three times.
const RUNS: usize = 21;
const BUDGET: Duration = Duration::from_secs(4);
/// How often gisa reads them between two runs of a peer.
const BETWEEN: usize = 5;

/// What one peer did.
pub struct Row {
    pub tool: &'static str,
    pub version: &'static str,
    pub task: &'static str,
    pub found: usize,
    pub median: Duration,
    /// Millions of bytes a second.
    pub speed: f64,
    /// How many times slower than gisa it is, and how many it is expected to be at least.
    pub slower: f64,
    pub least: Option<f64>,
}

/// Measures one peer.
#[allow(clippy::cast_precision_loss, reason = "the articles are not that long")]
pub fn row(gisa: &Peer, peer: &Peer, articles: &[Article]) -> Row {
    let (found, _) = run(peer, articles);
    let started = Instant::now();
    let (mut times, mut between) = (Vec::new(), Vec::new());
    while times.len() < RUNS && (times.len() < 3 || started.elapsed() < BUDGET) {
        let (again, time) = run(peer, articles);
        assert_eq!(again, found, "{} found something else", peer.tool);
        times.push(time);
        between.extend((0..BETWEEN).map(|_| run(gisa, articles).1));
    }
    let (median, gisa) = (median(times), median(between));
    let bytes: usize = articles.iter().map(|article| article.text.len()).sum();
    Row {
        tool: peer.tool,
        version: peer.version,
        task: peer.task,
        found,
        median,
        speed: bytes as f64 / median.as_secs_f64() / 1e6,
        slower: median.as_secs_f64() / gisa.as_secs_f64(),
        least: peer.least,
    }
}

/// How much a peer finds in the articles, and how long it takes.
fn run(peer: &Peer, articles: &[Article]) -> (usize, Duration) {
    let started = Instant::now();
    let found = articles.iter().map(|article| (peer.find)(article)).sum();
    (found, started.elapsed())
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}

//! The peers, each in a file of its own, with what it is asked for.

mod anno;
mod duckling;
pub mod gisa;
mod naive;
mod whichtime;

use crate::text::Article;

/// A tool that finds things in text.
pub struct Peer {
    pub tool: &'static str,
    pub version: &'static str,
    /// What it looks for, and in what: whole articles or sentence by sentence.
    pub task: &'static str,
    /// How many times slower than gisa it is expected to be at least, where that is a bar.
    pub least: Option<f64>,
    /// How many things it finds in an article.
    pub find: Box<dyn Fn(&Article) -> usize>,
}

/// All of them, gisa first.
pub fn all() -> Vec<Peer> {
    vec![
        gisa::whole(),
        gisa::by_sentence(),
        naive::peer(),
        whichtime::whole(),
        whichtime::by_sentence(),
        anno::regex(),
        anno::heuristic(),
        duckling::peer(),
    ]
}

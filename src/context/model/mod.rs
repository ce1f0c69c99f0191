//! Log-linear models: which of a few answers fits best, where what speaks for one and what speaks for another have to be weighed.
//!
//! Rules propose, a model decides: what the rules say is a feature like the words around, and each feature has a weight for each answer. The answer with
//! the largest sum wins. Weights are learned from annotated amounts by `cargo run --release --features training --example train`, which writes the tables
//! (`weights/*.tsv` of a language: a feature a line, a weight an answer); nothing is learned at run time. The method is multinomial logistic regression
//! (maximum entropy; Berger, Della Pietra and Della Pietra 1996); among phrases, of which each amount has others, conditional logistic regression (McFadden 1974).
//!
//! Why weights, where all else is a list of rules: which cue counts more where several compete is a matter of degree, and depends on what else stands around. The
//! README has what it is worth on articles that nothing was learned from.
//!
//! Here is what no language has to know. What is asked of a text is its language's: `weighing/features.rs` (role and status) and `what/choice.rs` (what for) of `en` and `ko`.

mod feature;
mod places;
mod precomputed;
mod weights;

pub(crate) use feature::{Collect, Filler, Slot, magnitude};
pub(crate) use precomputed::{CollectPrecomputed, Precomputed};
pub(crate) use weights::{Model, Row, Tally, lines};

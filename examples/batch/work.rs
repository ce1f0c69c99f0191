//! What is done with each document, by any thread: it is read, extracted and rendered.

use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};

use gisa::Pipeline;

use crate::input::{Failed, Problem, Raw};
use crate::output::{Extras, Format, Found, Outcome, Piece};
use crate::summary::Tally;

/// How documents are worked on.
#[derive(Debug)]
pub(crate) struct Work {
    pub(crate) pipeline: Pipeline,
    pub(crate) format: Format,
    pub(crate) extras: Extras,
}

/// A document that has been worked on.
#[derive(Debug)]
pub(crate) struct Done {
    pub(crate) piece: io::Result<Piece>,
    pub(crate) tally: Tally,
    /// Why it failed.
    pub(crate) problem: Option<Problem>,
}

impl Done {
    /// How many bytes wait to be written.
    pub(crate) fn bytes(&self) -> usize {
        self.piece.as_ref().map_or(0, Piece::bytes)
    }
}

impl Work {
    /// The document at a place of the input.
    pub(crate) fn work(&self, place: u64, raw: Result<Raw, Failed>) -> Done {
        let outcome = Outcome { place, found: raw.and_then(|raw| self.extract(raw)) };
        Done {
            tally: Tally::of(&outcome),
            problem: outcome.found.as_ref().err().map(|failed| failed.problem.clone()),
            piece: self.format.render(outcome, self.extras),
        }
    }

    /// One document must not take the others with it, whatever is in it: a panic, which would be a bug, is its own fault only.
    fn extract(&self, raw: Raw) -> Result<Found, Failed> {
        let unreadable = raw.fault("this program failed on it");
        let found = catch_unwind(AssertUnwindSafe(|| {
            let document = raw.parse()?;
            let extraction = self.pipeline.extract(&document.article());
            Ok((document, extraction))
        }));
        found.unwrap_or(Err(unreadable))
    }
}

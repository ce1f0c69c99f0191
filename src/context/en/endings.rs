//! What the last sentences end in: of which classes their last words are. Where no word before an amount can be meant, none has to be read.

use std::cell::Cell;

use super::mark::Marks;
use super::reader::{Reader, Word};
use super::token::Token;
use crate::context::Scene;
use crate::rule::words::REACH;
use crate::span::Span;

/// So many sentences are remembered.
const KEPT: usize = 8;

/// No ending is longer in bytes.
const LONGEST: usize = 400;

/// The classes of the last words of some sentences, by the index of the sentence.
#[derive(Debug, Default)]
pub(super) struct Endings([Cell<Option<(usize, Marks)>>; KEPT]);

impl Endings {
    /// The classes of the last words of a sentence, together.
    pub(super) fn marks(&self, scene: &Scene<'_>, sentence: usize) -> Marks {
        let cell = &self.0[sentence % KEPT];
        match cell.get() {
            Some((known, marks)) if known == sentence => marks,
            _ => {
                let marks = read(scene.view.text, place(scene, sentence));
                cell.set(Some((sentence, marks)));
                marks
            }
        }
    }
}

fn read(text: &str, place: Span) -> Marks {
    let mut last = [Marks::default(); REACH];
    let (mut at, mut words) = (place.start, 0);
    while let Some(word) = Word::read(text, at, place.end) {
        last[words % REACH] = word.cue.marks;
        (at, words) = (word.span.end, words + 1);
    }
    last.into_iter().fold(Marks::default(), Marks::and)
}

/// The last words of a sentence, as tokens.
pub(super) fn tokens<'a>(scene: &Scene<'a>, sentence: usize) -> Vec<Token<'a>> {
    let place = place(scene, sentence);
    let mut reader = Reader::new(scene.view.text);
    reader.begin(scene.records, place.start, place.end);
    while reader.advance(scene.records) {}
    let words = reader.words();
    let first = reader.tokens.partition_point(|token| token.before + REACH < words);
    reader.tokens.drain(..first);
    reader.tokens
}

/// The sentence, or the end of it where it is long.
fn place(scene: &Scene<'_>, sentence: usize) -> Span {
    let sentence = scene.document.sentence_span(sentence);
    let start = sentence.end.saturating_sub(LONGEST).max(sentence.start);
    Span::new(scene.view.text.ceil_char_boundary(start), sentence.end)
}

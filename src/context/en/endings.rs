//! What the last sentences end in. Of which classes their last words are is remembered: where no word can be meant, none is read again.

use std::cell::Cell;

use super::mark::Marks;
use super::reader::Reader;
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
    /// The last words of a sentence, where one of them is of these classes.
    pub(super) fn with<'a>(&self, scene: &Scene<'a>, sentence: usize, any: Marks) -> Option<Vec<Token<'a>>> {
        let cell = &self.0[sentence % KEPT];
        let known = cell.get().filter(|(known, _)| *known == sentence);
        if known.is_some_and(|(_, marks)| !marks.has(any)) {
            return None;
        }
        let tokens = read(scene, sentence);
        let marks = tokens.iter().fold(Marks::NONE, |marks, token| marks.and(token.cue.marks));
        cell.set(Some((sentence, marks)));
        marks.has(any).then_some(tokens)
    }
}

/// The last words of a sentence; none where it has none.
pub(super) fn last_words<'a>(scene: &Scene<'a>, sentence: usize) -> Option<Vec<Token<'a>>> {
    Some(read(scene, sentence)).filter(|tokens| !tokens.is_empty())
}

fn read<'a>(scene: &Scene<'a>, sentence: usize) -> Vec<Token<'a>> {
    let place = place(scene, sentence);
    let mut reader = Reader::new(scene.view.text);
    let records = scene.records_before(place.end);
    reader.begin(records, scene.at, place.start, place.end);
    while reader.advance(records, usize::MAX) {}
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

//! What is known of the text before a sentence: what the last sentences end in, and what their words weigh. Of which classes their last words are is remembered: where no word can be meant, none is read again.

use std::cell::Cell;

use super::clause::Clause;
use super::mark::Marks;
use super::reader::Reader;
use super::token::Token;
use super::weighed::Around;
use crate::context::Scene;
use crate::rule::words::REACH;
use crate::span::Span;

/// So many sentences are remembered.
const KEPT: usize = 8;

/// No ending is longer in bytes.
const LONGEST: usize = 400;

/// The classes of the last words of some sentences, by the index of the sentence.
#[derive(Debug, Default)]
pub(super) struct Endings {
    classes: [Cell<Option<(usize, Marks)>>; KEPT],
    /// What the words of a sentence and of the text before it weigh.
    pub around: Cell<Option<Around>>,
}

impl Endings {
    /// The last words of a sentence, where one of them is of these classes.
    pub(super) fn with<'a>(&self, scene: &Scene<'a>, sentence: usize, any: Marks) -> Option<Ending<'a>> {
        let cell = &self.classes[sentence % KEPT];
        let known = cell.get().filter(|(known, _)| *known == sentence);
        if known.is_some_and(|(_, marks)| !marks.has(any)) {
            return None;
        }
        let ending = Ending::read(scene, sentence);
        cell.set(Some((sentence, ending.marks)));
        ending.marks.has(any).then_some(ending)
    }
}

/// The last words of a sentence.
#[derive(Debug)]
pub(super) struct Ending<'a> {
    /// All the words that were read, the last of which count.
    read: Vec<Token<'a>>,
    first: usize,
    /// All classes that the words are of.
    marks: Marks,
}

impl<'a> Ending<'a> {
    pub(super) fn read(scene: &Scene<'a>, sentence: usize) -> Self {
        let reader = Reader::of(scene, place(scene, sentence));
        let words = reader.words();
        let read = reader.tokens;
        let first = read.partition_point(|token| token.before + REACH < words);
        let marks = read[first..].iter().fold(Marks::NONE, |marks, token| marks.and(token.cue.marks));
        Self { read, first, marks }
    }

    /// The words.
    pub(super) fn tokens(&self) -> &[Token<'a>] {
        &self.read[self.first..]
    }

    /// The words around an amount that would stand behind them.
    pub(super) fn clause<'c>(&'c self, scene: &'c Scene<'c>, endings: &'c Endings) -> Clause<'c> {
        let tokens = self.tokens();
        Clause { scene, tokens, marks: self.marks, at: tokens.len(), endings }
    }
}

/// The sentence, or the end of it where it is long.
fn place(scene: &Scene<'_>, sentence: usize) -> Span {
    let sentence = scene.document.sentence_span(sentence);
    let start = sentence.end.saturating_sub(LONGEST).max(sentence.start);
    Span::new(scene.view.text.ceil_char_boundary(start), sentence.end)
}

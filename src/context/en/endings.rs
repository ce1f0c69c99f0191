//! What is known of the text before a sentence: the words that the last sentences end in, and what their words weigh. They are read once: where no word can be meant, they are
//! not even looked at.

use std::cell::{Cell, RefCell};

use super::clause::Clause;
use super::heard::Heard;
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
pub(super) const LONGEST: usize = 400;

/// The last words of some sentences, by the index of the sentence.
#[derive(Debug, Default)]
pub(super) struct Endings {
    kept: [RefCell<Option<Kept>>; KEPT],
    /// What the words of a sentence and of the text before it weigh.
    pub around: Cell<Option<Around>>,
    /// What those of the text before it do.
    pub heard: RefCell<Heard>,
}

impl Endings {
    /// The last words of a sentence, where one of them is of these classes.
    pub(super) fn with<'a>(&self, scene: &Scene<'a>, sentence: usize, any: Marks) -> Option<Ending<'a>> {
        self.ending(scene, sentence, |kept| kept.marks.has(any))
    }

    /// The last words of a sentence.
    pub(super) fn of<'a>(&self, scene: &Scene<'a>, sentence: usize) -> Option<Ending<'a>> {
        self.ending(scene, sentence, |_| true)
    }

    /// Keeps the last words of a sentence that was read to its end.
    pub(super) fn keep(&self, sentence: usize, reader: &Reader<'_>) {
        self.kept[sentence % KEPT].borrow_mut().get_or_insert_default().read(sentence, reader);
    }

    fn ending<'a>(
        &self,
        scene: &Scene<'a>,
        sentence: usize,
        is_meant: impl Fn(&Kept) -> bool,
    ) -> Option<Ending<'a>> {
        let mut kept = self.kept[sentence % KEPT].borrow_mut();
        if kept.as_ref().is_none_or(|kept| kept.sentence != sentence) {
            let reader = Reader::of(scene, place(scene, sentence));
            kept.get_or_insert_default().read(sentence, &reader);
        }
        let kept = kept.as_ref().filter(|kept| is_meant(kept))?;
        Some(kept.ending(scene.view.text))
    }
}

/// The last words of a sentence, with their places in place of their texts.
#[derive(Debug, Default)]
struct Kept {
    sentence: usize,
    /// All classes that the words are of.
    marks: Marks,
    plain: bool,
    words: Vec<(Token<'static>, usize)>,
}

impl Kept {
    /// Takes the last words that were read of a sentence.
    fn read(&mut self, sentence: usize, reader: &Reader<'_>) {
        let words = reader.words();
        let first = reader.tokens.partition_point(|token| token.before + REACH < words);
        let last = &reader.tokens[first..];
        (self.sentence, self.plain) = (sentence, reader.plain);
        self.marks = last.iter().fold(Marks::NONE, |marks, token| marks.and(token.cue.marks));
        self.words.clear();
        self.words.extend(last.iter().map(|token| (token.with_text(""), token.span().end)));
    }

    fn ending<'a>(&self, text: &'a str) -> Ending<'a> {
        let word = |(token, end): &(Token<'static>, usize)| token.with_text(&text[token.start..*end]);
        Ending { tokens: self.words.iter().map(word).collect(), marks: self.marks, plain: self.plain }
    }
}

/// The last words of a sentence.
#[derive(Debug)]
pub(super) struct Ending<'a> {
    /// The words.
    pub tokens: Vec<Token<'a>>,
    marks: Marks,
    plain: bool,
}

impl Ending<'_> {
    /// The words around an amount that would stand behind them.
    pub(super) fn clause<'c>(&'c self, scene: &'c Scene<'c>, endings: &'c Endings) -> Clause<'c> {
        let tokens = &self.tokens[..];
        Clause { scene, tokens, marks: self.marks, plain: self.plain, at: tokens.len(), endings }
    }
}

/// The sentence, or the end of it where it is long.
fn place(scene: &Scene<'_>, sentence: usize) -> Span {
    let sentence = scene.document.sentence_span(sentence);
    let start = sentence.end.saturating_sub(LONGEST).max(sentence.start);
    Span::new(scene.view.text.ceil_char_boundary(start), sentence.end)
}

//! The words that the sentences before end in. They are read once; a sentence without a word of the classes asked for is not walked.

use std::cell::RefCell;

use crate::context::Scene;
use crate::context::en::sentence::{Clause, Known, Reader};
use crate::context::en::word::{Classes, Token};
use crate::rule::words;
use crate::span::Span;

/// So many sentences are remembered.
const KEPT: usize = 8;

/// An amount sees so many words to each side.
#[expect(clippy::cast_possible_truncation, reason = "a small number")]
pub(in crate::context::en) const REACH: u32 = words::REACH as u32;

/// No ending is longer in bytes.
pub(in crate::context::en) const LONGEST: usize = 400;

/// What is known of the text before a sentence.
#[derive(Debug)]
pub(in crate::context::en) struct Endings<'a> {
    /// The words of the sentences that were read for their amounts, one sentence behind the other.
    tokens: &'a [Token<'a>],
    wholes: &'a Wholes,
    pub known: &'a Known,
}

impl<'a> Endings<'a> {
    pub(in crate::context::en) const fn new(
        tokens: &'a [Token<'a>],
        wholes: &'a Wholes,
        known: &'a Known,
    ) -> Self {
        Self { tokens, wholes, known }
    }

    /// The last words of a sentence, where one of them is of these classes.
    pub(super) fn with(&self, scene: &Scene<'a>, sentence: usize, any: Classes) -> Option<Ending<'a>> {
        match self.wholes.get(sentence) {
            Some(whole) => whole.classes.has(any).then(|| whole.ending(self.tokens)),
            None => self.known.ends.ending(scene, sentence, |kept| kept.classes.has(any)),
        }
    }

    /// The last words of a sentence.
    pub(in crate::context::en) fn of(&self, scene: &Scene<'a>, sentence: usize) -> Option<Ending<'a>> {
        match self.wholes.get(sentence) {
            Some(whole) => Some(whole.ending(self.tokens)),
            None => self.known.ends.ending(scene, sentence, |_| true),
        }
    }
}

/// Which of the last sentences were read to their ends for their amounts.
#[derive(Debug, Default)]
pub(in crate::context::en) struct Wholes([Option<Whole>; KEPT]);

/// A sentence that was read to its end: its index, and the places of its last words.
#[derive(Debug, Clone, Copy)]
struct Whole {
    sentence: usize,
    first: usize,
    end: usize,
    /// All classes that its words are of.
    classes: Classes,
    plain: bool,
}

impl Wholes {
    /// Keeps a sentence, of which a reader has read all words.
    pub(in crate::context::en) fn keep(&mut self, sentence: usize, reader: &Reader<'_>) {
        let Reader { classes, plain, .. } = *reader;
        let end = reader.tokens.len();
        let first = end - last_words(reader).len();
        self.0[sentence % KEPT] = Some(Whole { sentence, first, end, classes, plain });
    }

    /// Forgets those of the first tokens, which are there no more.
    pub(in crate::context::en) fn forget(&mut self, tokens: usize) {
        for kept in &mut self.0 {
            let there = |whole: Whole| {
                let first = whole.first.checked_sub(tokens)?;
                Some(Whole { first, end: whole.end - tokens, ..whole })
            };
            *kept = kept.and_then(there);
        }
    }

    fn get(&self, sentence: usize) -> Option<&Whole> {
        self.0[sentence % KEPT].as_ref().filter(|whole| whole.sentence == sentence)
    }
}

impl Whole {
    fn ending<'a>(&self, tokens: &'a [Token<'a>]) -> Ending<'a> {
        let tokens = Words::Kept(&tokens[self.first..self.end]);
        Ending { tokens, classes: self.classes, plain: self.plain }
    }
}

/// The last words of some sentences that were not read for an amount, by the index of the sentence.
#[derive(Debug, Default)]
pub(in crate::context::en) struct Ends([RefCell<Option<Kept>>; KEPT]);

impl Ends {
    fn ending<'a>(
        &self,
        scene: &Scene<'a>,
        sentence: usize,
        is_meant: impl Fn(&Kept) -> bool,
    ) -> Option<Ending<'a>> {
        let mut kept = self.0[sentence % KEPT].borrow_mut();
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
    classes: Classes,
    plain: bool,
    words: Vec<(Token<'static>, usize)>,
}

impl Kept {
    /// Takes the last words that were read of a sentence.
    fn read(&mut self, sentence: usize, reader: &Reader<'_>) {
        let last = last_words(reader);
        (self.sentence, self.plain) = (sentence, reader.plain);
        self.classes = last.iter().fold(Classes::NONE, |classes, token| classes.or(token.cue.classes));
        self.words.clear();
        self.words.extend(last.iter().map(|token| (token.with_text(""), token.span().end)));
    }

    fn ending<'a>(&self, text: &'a str) -> Ending<'a> {
        let word = |(token, end): &(Token<'static>, usize)| token.with_text(&text[token.start..*end]);
        let tokens = Words::Read(self.words.iter().map(word).collect());
        Ending { tokens, classes: self.classes, plain: self.plain }
    }
}

/// The words that an amount behind them would see.
fn last_words<'r, 'a>(reader: &'r Reader<'a>) -> &'r [Token<'a>] {
    let (tokens, words) = (reader.tokens(), reader.words());
    &tokens[tokens.partition_point(|token| token.before + REACH < words)..]
}

/// The last words of a sentence.
#[derive(Debug)]
pub(in crate::context::en) struct Ending<'a> {
    tokens: Words<'a>,
    classes: Classes,
    plain: bool,
}

#[derive(Debug)]
enum Words<'a> {
    Kept(&'a [Token<'a>]),
    Read(Vec<Token<'a>>),
}

impl<'a> Ending<'a> {
    /// The words.
    pub(in crate::context::en) fn tokens(&self) -> &[Token<'a>] {
        match &self.tokens {
            Words::Kept(tokens) => tokens,
            Words::Read(tokens) => tokens,
        }
    }

    /// The words around an amount that would stand behind them.
    pub(super) fn clause<'c>(&'c self, scene: &'c Scene<'c>, endings: &'c Endings<'c>) -> Clause<'c> {
        let tokens = self.tokens();
        Clause { scene, tokens, classes: self.classes, plain: self.plain, at: tokens.len(), endings }
    }
}

/// The sentence, or the end of it where it is long.
fn place(scene: &Scene<'_>, sentence: usize) -> Span {
    let sentence = scene.document.sentence_span(sentence);
    let start = sentence.end.saturating_sub(LONGEST).max(sentence.start);
    Span::new(scene.view.text.ceil_char_boundary(start), sentence.end)
}

//! The words of a sentence, read once for all its amounts.
//!
//! Amounts come in the order of the text, so that reading goes on where it ended for the amount before; an amount sees a bounded number of
//! words to each side of its own. What no amount can see any more is forgotten.

use super::clause::Clause;
use super::endings::Endings;
use super::reader::Reader;
use super::token::Token;
use crate::context::Scene;
use crate::rule::words::REACH;

/// So many words are kept before the ones behind are forgotten.
const KEPT: usize = 512;

/// The words of the present sentence, and what the last ones before it end in.
#[derive(Debug)]
pub(in crate::context) struct Words<'a> {
    /// The index of the sentence, once one is read.
    sentence: Option<usize>,
    /// From which byte on it is read.
    start: usize,
    reader: Reader<'a>,
    /// The index of the token of the amount that was asked for last.
    at: usize,
    endings: Endings,
}

impl<'a> Words<'a> {
    pub(in crate::context) fn new(text: &'a str) -> Self {
        Self { sentence: None, start: 0, reader: Reader::new(text), at: 0, endings: Endings::default() }
    }

    /// The words around the amount of a scene.
    pub(super) fn around<'w>(&'w mut self, scene: &'w Scene<'w>) -> Clause<'w> {
        if self.sentence != Some(scene.amount().sentence) || scene.bounds.start < self.start {
            self.begin(scene);
        }
        self.forget();
        self.find(scene);
        let (first, end) = (self.first(scene), self.end(scene));
        let tokens = &self.reader.tokens[first..end];
        Clause { scene, tokens, at: self.at - first, endings: &self.endings }
    }

    fn begin(&mut self, scene: &Scene<'_>) {
        let sentence = scene.amount().sentence;
        (self.sentence, self.start, self.at) = (Some(sentence), scene.bounds.start, 0);
        let end = scene.document.sentence_span(sentence).end.max(scene.bounds.end);
        self.reader.begin(scene.records, self.start, end);
    }

    fn forget(&mut self) {
        if self.at > KEPT {
            self.reader.tokens.drain(..self.at - REACH);
            self.at = REACH;
        }
    }

    /// Goes on to the amount.
    fn find(&mut self, scene: &Scene<'_>) {
        while self.token(self.at, scene).is_some_and(|token| token.record != Some(scene.at)) {
            self.at += 1;
        }
        if self.at == self.reader.tokens.len() {
            self.reader.push_amount(scene.at, scene.amount().span);
        }
    }

    /// The token with this index, read where it has not been yet.
    fn token(&mut self, at: usize, scene: &Scene<'_>) -> Option<&Token<'a>> {
        while at >= self.reader.tokens.len() {
            if !self.reader.advance(scene.records) {
                return None;
            }
        }
        self.reader.tokens.get(at)
    }

    /// The first token that the amount sees.
    fn first(&self, scene: &Scene<'_>) -> usize {
        let tokens = &self.reader.tokens;
        let words = tokens[self.at].before;
        let sees = |&i: &usize| words - tokens[i + 1].before < REACH && tokens[i].start >= scene.bounds.start;
        (0..self.at).rev().take_while(sees).last().unwrap_or(self.at)
    }

    /// The token behind the last one that the amount sees.
    fn end(&mut self, scene: &Scene<'_>) -> usize {
        let mut end = self.at + 1;
        let Some(most) = self.token(end, scene).map(|next| next.before + REACH) else { return end };
        let sees = |token: &Token<'_>| token.before < most && token.span().end <= scene.bounds.end;
        while self.token(end, scene).is_some_and(sees) {
            end += 1;
        }
        end
    }
}

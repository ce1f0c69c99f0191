//! The words of a sentence, read once for all its amounts.
//!
//! Amounts come in the order of the text, so that reading goes on where it ended for the amount before; an amount sees a bounded number of
//! words to each side of its own. What no amount can see any more is forgotten. What the words are to each other is not asked here, and the sentences before are
//! [`earlier`](super::earlier)'s.
//!
//! The way through: [`reader`] makes tokens of the text, names in quotation marks kept whole ([`quoted`]); [`clause`] is what an amount sees of them, [`known`] what was
//! worked out once.

mod clause;
mod known;
pub(super) mod quoted;
mod reader;

pub(super) use self::clause::Clause;
pub(super) use self::known::Known;
pub(super) use self::reader::Reader;

use crate::context::Scene;
use crate::context::en::earlier::endings::{LONGEST, REACH};
use crate::context::en::earlier::{Endings, Wholes};
use crate::context::en::word::{IsOf, Token};
use crate::span::Span;

/// So many words are kept before the ones behind are forgotten.
const KEPT: usize = 512;

/// The words of the sentence at hand, and what the last ones before it end in.
#[derive(Debug)]
pub(in crate::context) struct Sentence<'a> {
    /// Its index, once one is read.
    index: Option<usize>,
    /// From which byte on it is read.
    start: usize,
    reader: Reader<'a>,
    /// The index of the token of the amount that was asked for last, and of the first that it sees and the first that it does not see any more.
    at: usize,
    first: usize,
    end: usize,
    /// Whether each of its words is one token.
    whole: bool,
    /// What is known of the sentences before: those that were read themselves, and all else.
    wholes: Wholes,
    known: Known,
}

impl<'a> Sentence<'a> {
    pub(in crate::context) fn new(text: &'a str) -> Self {
        let (reader, wholes, known) = (Reader::new(text), Wholes::default(), Known::default());
        Self { index: None, start: 0, reader, first: 0, at: 0, end: 0, whole: false, wholes, known }
    }

    /// Goes on to the amount of a scene and to the last word that it sees.
    pub(super) fn go_to(&mut self, scene: &Scene<'_>) {
        let sentence = Some(scene.amount().sentence);
        if self.index != sentence || !(self.start..=self.reader.at()).contains(&scene.bounds.start) {
            self.begin(scene);
        }
        self.forget();
        self.find(scene);
        self.find_first(scene);
        self.find_end(scene);
    }

    /// What is known of the text before.
    pub(super) fn endings(&self) -> Endings<'_> {
        Endings::new(&self.reader.tokens, &self.wholes, &self.known)
    }

    /// The words around the amount.
    pub(super) fn around<'w>(&'w self, scene: &'w Scene<'w>, endings: &'w Endings<'w>) -> Clause<'w> {
        let tokens = &self.reader.tokens[self.first..self.end];
        let Reader { classes, plain, .. } = self.reader;
        Clause { scene, tokens, classes, plain, at: self.at - self.first, endings }
    }

    /// What was read of the sentence before may be asked for as what it ends in.
    fn keep(&mut self, scene: &Scene<'_>) {
        let Some(index) = self.index else { return };
        let place = scene.document.sentence_span(index);
        if self.whole && Span::new(self.start, self.reader.end()) == place && place.len() <= LONGEST {
            while self.reader.advance(scene.records, u32::MAX) {}
            self.wholes.keep(index, &self.reader);
        }
    }

    fn begin(&mut self, scene: &Scene<'_>) {
        self.keep(scene);
        self.whole = true;
        let sentence = scene.amount().sentence;
        (self.index, self.start) = (Some(sentence), scene.bounds.start);
        // Most texts need no more room.
        if self.reader.tokens.capacity() == 0 {
            self.reader.tokens.reserve(KEPT / 2);
        }
        let behind = self.reader.tokens.len();
        (self.first, self.at, self.end) = (behind, behind, behind);
        let end = scene.document.sentence_span(sentence).end.max(scene.bounds.end);
        self.reader.begin(scene.records, scene.at, self.start, end);
    }

    fn forget(&mut self) {
        if self.first > KEPT {
            // A few sentences before may yet be asked for.
            let far = self.first - KEPT / 2;
            self.reader.forget(far);
            self.wholes.forget(far);
            (self.first, self.at, self.end) = (self.first - far, self.at - far, self.end - far);
        }
    }

    /// Goes on to the amount.
    fn find(&mut self, scene: &Scene<'_>) {
        let own = |token: &Token<'_>| token.is_of == IsOf::record(scene.at);
        if let Some(ahead) = self.reader.tokens[self.at..].iter().position(own) {
            self.at += ahead;
            return;
        }
        while !self.reader.tokens().last().is_some_and(own) {
            if !self.reader.advance(scene.records, u32::MAX) {
                // Within another amount: that never is, but would not end.
                self.whole = false;
                self.reader.push_amount(scene.at, scene.amount().span);
            }
        }
        self.at = self.reader.tokens.len() - 1;
    }

    /// Goes on to the first token that the amount sees.
    fn find_first(&mut self, scene: &Scene<'_>) {
        let tokens = &self.reader.tokens[..=self.at];
        let words = tokens[self.at].before;
        let unseen =
            |pair: &[Token<'_>]| words - pair[1].before >= REACH || pair[0].start < scene.bounds.start;
        self.first += tokens[self.first..].windows(2).take_while(|pair| unseen(pair)).count();
    }

    /// Goes on to the token behind the last one that the amount sees.
    fn find_end(&mut self, scene: &Scene<'_>) {
        let next = self.at + 1;
        let words = self.reader.tokens.get(next).map_or(self.reader.words(), |next| next.before);
        self.read(scene, words + REACH);
        let sees = |token: &&Token<'_>| token.before < words + REACH && token.span().end <= scene.bounds.end;
        let end = self.end.max(next);
        self.end = end + self.reader.tokens[end..].iter().take_while(sees).count();
    }

    /// Reads on to so many words, or to the last one that the amount can see.
    fn read(&mut self, scene: &Scene<'_>, words: u32) {
        let reader = &mut self.reader;
        while reader.words() < words && reader.at() < scene.bounds.end {
            if !reader.advance(scene.records, words - reader.words()) {
                break;
            }
        }
    }
}

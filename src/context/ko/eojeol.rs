//! An eojeol, the run of letters between two spaces: a noun with the particle that says what it is in its clause, or a verb.
//!
//! What it is is found out when it is first asked, and kept: the walks around an amount ask again and again.

use std::cell::OnceCell;

use super::cue::{self, Noun};
use super::morph;
use super::word::{Class, Classes, classes};
use crate::span::Span;

/// What an eojeol is in its clause.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mark {
    /// A noun without a particle, as in a compound (`도서관 건립`).
    Bare,
    /// What is spoken of, or who does it: `은`, `이`, `도`.
    Topic,
    /// `을`, `를`.
    Object,
    /// `에`, `에서`.
    Place,
    /// `에게`.
    Dative,
    /// `로`: with, as, to.
    Means,
    /// `의`.
    Of,
    /// `와`.
    And,
    /// `보다`, `처럼`.
    Than,
    /// `부터`.
    From,
    /// `까지`.
    Until,
    /// `이다`, `이며`.
    Copula,
    /// A verb before its noun: `낡은`, `이던`.
    Modifier,
    /// Any other verb, or an adverb.
    Verb,
}

/// What an eojeol names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sort {
    Word,
    Amount,
    /// A date or time.
    Date,
    /// A count, percentage or measure.
    Size,
}

/// What an eojeol turns out to be.
#[derive(Debug, Clone)]
struct Analysis {
    /// The length of its stem in bytes.
    stem: usize,
    mark: Mark,
    /// What it is, with its particle or without.
    classes: Classes,
    /// The cue that its stem ends in.
    noun: Option<Noun>,
}

/// An eojeol, with the punctuation before it.
#[derive(Debug, Clone)]
pub(super) struct Eojeol<'a> {
    pub span: Span,
    pub text: &'a str,
    /// What stands between the one before and it.
    pub gap: &'a str,
    pub sort: Sort,
    /// The record that begins in it.
    pub record: Option<usize>,
    /// Where the value ends, of what is no plain word.
    pub value_end: usize,
    /// Whether it stands in brackets.
    pub inside: bool,
    /// The particle that follows its brackets: `예산(10억원)에`.
    pub outer: Option<Mark>,
    analysis: OnceCell<Analysis>,
}

impl<'a> Eojeol<'a> {
    /// A plain word that is no record.
    pub(super) fn new(span: Span, text: &'a str, gap: &'a str) -> Self {
        Self {
            span,
            text,
            gap,
            sort: Sort::Word,
            record: None,
            value_end: span.start,
            inside: false,
            outer: None,
            analysis: OnceCell::new(),
        }
    }

    /// What it is in its clause.
    pub(super) fn mark(&self) -> Mark {
        self.outer.unwrap_or_else(|| self.analysis().mark)
    }

    /// It without its particle.
    pub(super) fn stem(&self) -> &'a str {
        &self.text[..self.analysis().stem]
    }

    /// Its place without its particle.
    pub(super) fn stem_span(&self) -> Span {
        Span::new(self.span.start, self.span.start + self.analysis().stem)
    }

    /// Whether it, or it without its particle, is a word of the class.
    pub(super) fn is(&self, class: Class) -> bool {
        self.analysis().classes.has(class)
    }

    /// The cue that it ends in, its particle left out.
    pub(super) fn noun(&self) -> Option<Noun> {
        self.analysis().noun
    }

    fn analysis(&self) -> &Analysis {
        self.analysis.get_or_init(|| {
            let value = self.value_end - self.span.start;
            let (stem, mark) = match self.sort {
                Sort::Word => morph::analyse(self.text),
                _ => (value, morph::tail(&self.text[value..])),
            };
            let bare = &self.text[..stem];
            let noun = if self.sort == Sort::Word { cue::noun(bare) } else { None };
            Analysis { stem, mark, classes: classes(self.text).and(classes(bare)), noun }
        })
    }
}

//! An eojeol, the run of letters between two spaces: a noun with the particle that says what it is in its clause, or a verb.
//!
//! What it is is found out when it is first asked, and kept: the walks around an amount ask again and again.

use std::cell::OnceCell;

use super::begins::{self, Beginning};
use super::cue::{self, Noun, Verb};
use super::ends;
use super::morph;
use super::word::{Class, Classes};
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
    /// What it is as written.
    itself: Classes,
    /// What it is without its particle.
    bare: Classes,
    /// What it begins with.
    begins: Beginning,
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
        self.is_any(Classes::of(&[class]))
    }

    /// Whether it, or it without its particle, is a word of any of the classes.
    pub(super) fn is_any(&self, classes: Classes) -> bool {
        let analysis = self.analysis();
        analysis.itself.and(analysis.bare).meet(classes)
    }

    /// Whether it, with whatever particle it has, is a word of the class.
    pub(super) fn is_itself(&self, class: Class) -> bool {
        self.analysis().itself.has(class)
    }

    /// Whether it, with whatever particle it has, is a word of any of the classes.
    pub(super) fn is_itself_any(&self, classes: Classes) -> bool {
        self.analysis().itself.meet(classes)
    }

    /// Whether it is a word of the class without its particle.
    pub(super) fn is_bare(&self, class: Class) -> bool {
        self.analysis().bare.has(class)
    }

    /// Whether it begins with a word of the class.
    pub(super) fn begins(&self, class: Class) -> bool {
        self.beginnings().has(class)
    }

    /// The classes that it begins with.
    pub(super) fn beginnings(&self) -> Classes {
        self.analysis().begins.classes
    }

    /// The cue that it ends in, its particle left out.
    pub(super) fn noun(&self) -> Option<Noun> {
        self.analysis().noun
    }

    /// The cue that it begins with, and whether it is a noun that takes 하다.
    pub(super) fn verb(&self) -> Option<(Verb, bool)> {
        self.analysis().begins.verb
    }

    fn analysis(&self) -> &Analysis {
        self.analysis.get_or_init(|| self.analyse())
    }

    fn analyse(&self) -> Analysis {
        let value = self.value_end - self.span.start;
        let whole = ends::read(self.text);
        let (stem, mark) = match self.sort {
            Sort::Word => morph::analyse(self.text, &whole),
            _ => (value, morph::tail(&self.text[value..])),
        };
        let bare = &self.text[..stem];
        let ends = if stem == self.text.len() { whole } else { ends::read(bare) };
        let noun = if self.sort == Sort::Word { cue::noun_of(bare, &ends) } else { None };
        let begins = begins::read(self.text);
        Analysis { stem, mark, itself: whole.classes, bare: ends.classes, begins, noun }
    }
}

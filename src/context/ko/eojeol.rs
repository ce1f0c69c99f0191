//! An eojeol, the run of letters between two spaces: a noun with the particle that says what it is in its clause, or a verb.
//!
//! What it is is found out when its sentence is read: the walks around an amount ask of nearly all, again and again.

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
    /// Whether its particle follows its brackets: `예산(10억원)에`.
    pub outer: bool,
    mark: Mark,
    /// The length of its stem in bytes.
    stem: usize,
    /// What it is as written.
    itself: Classes,
    /// What it is without its particle.
    bare: Classes,
    begins: Beginning,
    /// The cue that its stem ends in.
    noun: Option<Noun>,
}

impl<'a> Eojeol<'a> {
    /// A word that is no value, but may be a district or mayor.
    pub(super) fn word(span: Span, text: &'a str, gap: &'a str) -> Self {
        let whole = ends::read(text);
        let (stem, mark) = morph::analyse(text, &whole);
        let bare = &text[..stem];
        let ends = if stem == text.len() { whole } else { ends::read(bare) };
        Self {
            span,
            text,
            gap,
            sort: Sort::Word,
            record: None,
            value_end: span.start,
            inside: false,
            outer: false,
            mark,
            stem,
            itself: whole.classes,
            bare: ends.classes,
            begins: begins::read(text),
            noun: cue::noun_of(bare, &ends),
        }
    }

    /// A value of a record, with what is written together with it.
    pub(super) fn value(span: Span, text: &'a str, gap: &'a str, of: (usize, Sort, usize)) -> Self {
        let (record, sort, value_end) = of;
        let stem = value_end - span.start;
        Self {
            span,
            text,
            gap,
            sort,
            record: Some(record),
            value_end,
            inside: false,
            outer: false,
            mark: morph::tail(&text[stem..]),
            stem,
            itself: ends::read(text).classes,
            bare: ends::read(&text[..stem]).classes,
            begins: begins::read(text),
            noun: None,
        }
    }

    /// Takes the particle that follows its brackets.
    pub(super) fn take(&mut self, mark: Mark) {
        (self.mark, self.outer) = (mark, true);
    }

    /// What it is in its clause.
    pub(super) fn mark(&self) -> Mark {
        self.mark
    }

    /// It without its particle.
    pub(super) fn stem(&self) -> &'a str {
        &self.text[..self.stem]
    }

    /// Its place without its particle.
    pub(super) fn stem_span(&self) -> Span {
        Span::new(self.span.start, self.span.start + self.stem)
    }

    /// Whether it, or it without its particle, is a word of the class.
    pub(super) fn is(&self, class: Class) -> bool {
        self.is_any(Classes::of(&[class]))
    }

    /// Whether it, or it without its particle, is a word of any of the classes.
    pub(super) fn is_any(&self, classes: Classes) -> bool {
        self.itself.and(self.bare).meet(classes)
    }

    /// Whether it, with whatever particle it has, is a word of the class.
    pub(super) fn is_itself(&self, class: Class) -> bool {
        self.itself.has(class)
    }

    /// Whether it, with whatever particle it has, is a word of any of the classes.
    pub(super) fn is_itself_any(&self, classes: Classes) -> bool {
        self.itself.meet(classes)
    }

    /// Whether it is a word of the class without its particle.
    pub(super) fn is_bare(&self, class: Class) -> bool {
        self.bare.has(class)
    }

    /// Whether it begins with a word of the class.
    pub(super) fn begins(&self, class: Class) -> bool {
        self.beginnings().has(class)
    }

    /// The classes that it begins with.
    pub(super) fn beginnings(&self) -> Classes {
        self.begins.classes
    }

    /// The cue that it ends in, its particle left out.
    pub(super) fn noun(&self) -> Option<Noun> {
        self.noun
    }

    /// The cue that it begins with, and whether it is a noun that takes 하다.
    pub(super) fn verb(&self) -> Option<(Verb, bool)> {
        self.begins.verb
    }
}

//! An eojeol, the run of letters between two spaces: a noun with the particle that says what it is in its clause, or a verb.
//!
//! What it is is found out when its sentence is read: the walks around an amount ask of nearly all, again and again.

use super::begins::Beginning;
use super::class::{Class, Classes};
use super::cue::{Noun, Verb};
use super::unit::{Heard, Unit};
use super::written::Written;
use super::{begins, cue, ends, morph, particle, signs, thing, unit};
use crate::span::Span;

/// What an eojeol is in its clause.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::context::ko) enum Mark {
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
#[repr(u8)]
pub(in crate::context::ko) enum Sort {
    Word,
    Amount,
    /// A date or time of day.
    Date,
    /// A count, percentage, measure, length of time or recurring time.
    Size,
}

/// An eojeol, with the punctuation before it.
#[derive(Debug, Clone)]
#[expect(clippy::struct_excessive_bools, reason = "each is asked for itself")]
pub(in crate::context::ko) struct Eojeol<'a> {
    pub span: Span,
    pub text: &'a str,
    /// What stands between the one before and it.
    pub gap: &'a str,
    /// Whether that is a mere space.
    pub plain: bool,
    written: Written,
    pub sort: Sort,
    /// The record that begins in it.
    pub record: Option<usize>,
    /// Whether it stands in brackets.
    pub inside: bool,
    /// Whether its particle follows its brackets: `예산(10억원)에`.
    pub outer: bool,
    mark: Mark,
    /// It without its particle; of a value, that alone.
    stem: &'a str,
    /// What it is as written.
    itself: Classes,
    /// What it is without its particle.
    bare: Classes,
    begins: Beginning,
    /// The cue that its stem ends in.
    noun: Option<Noun>,
    /// Whether a syllable of it may tell a tense.
    tensed: bool,
    thing: Nameable,
}

/// Whether an eojeol is a noun that an amount can be of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::context::ko) enum Nameable {
    No,
    Yes,
    /// What stands beside it tells.
    Beside,
}

/// Where an eojeol stands.
#[derive(Clone, Copy)]
pub(in crate::context::ko) struct Spot<'a> {
    pub span: Span,
    pub text: &'a str,
    /// How it is written.
    pub written: Written,
    /// What stands between the one before and it.
    pub gap: &'a str,
    /// Whether that is a mere space.
    pub plain: bool,
    /// Whether it stands in brackets.
    pub inside: bool,
}

/// The value that an eojeol is.
#[derive(Clone, Copy)]
pub(in crate::context::ko) struct Found {
    pub record: usize,
    pub sort: Sort,
    /// Where it ends; a particle may follow.
    pub end: usize,
}

impl<'a> Eojeol<'a> {
    /// A word of these units, of which some may tell a tense, that is no value, but may name a district or mayor, which is a record.
    #[inline]
    pub(in crate::context::ko) fn word(
        spot: Spot<'a>,
        units: &[Unit],
        heard: Heard,
        record: Option<usize>,
    ) -> Self {
        let whole = ends::read(units);
        let (stem, mark) = morph::analyse(units, heard.past, &whole);
        let bare = &units[..stem];
        let (text, sense) = if stem == units.len() {
            (spot.text, (whole.classes, whole.noun))
        } else {
            (&spot.text[..unit::bytes(spot.text, units, stem)], ends::sense(bare))
        };
        let begins = begins::read(&units.iter().copied());
        let noun = cue::noun_of(bare, sense);
        let stands = begins.stem() & noun.is_none() & (mark == Mark::Bare);
        let mark = if stands & morph::is_adnominal(units) { Mark::Modifier } else { mark };
        Self {
            span: spot.span,
            text: spot.text,
            gap: spot.gap,
            plain: spot.plain,
            written: spot.written,
            sort: Sort::Word,
            record,
            inside: spot.inside,
            outer: false,
            mark,
            stem: text,
            itself: whole.classes,
            bare: sense.0,
            begins,
            noun,
            tensed: heard.past | heard.told | morph::ends_tensed(units),
            thing: Nameable::No,
        }
    }

    /// Tells whether it is a noun that an amount can be of, once it stands among the others.
    pub(in crate::context::ko) fn settle(&mut self) {
        self.thing = thing::of(self);
    }

    /// A value, with what is written together with it.
    #[inline]
    pub(in crate::context::ko) fn value(spot: Spot<'a>, value: Found) -> Self {
        let Found { record, sort, end } = value;
        let (bare, tail) = spot.text.split_at(end - spot.span.start);
        // Nothing is asked of an amount but its mark and tail.
        let classes = |text| if sort == Sort::Amount { Classes::default() } else { ends::classes(text) };
        let itself = classes(spot.text);
        Self {
            span: spot.span,
            text: spot.text,
            gap: spot.gap,
            plain: spot.plain,
            written: spot.written,
            sort,
            record: Some(record),
            inside: spot.inside,
            outer: false,
            mark: particle::tail(tail),
            stem: bare,
            itself,
            bare: if tail.is_empty() { itself } else { classes(bare) },
            begins: if spot.text.as_bytes().first().is_some_and(u8::is_ascii_digit) {
                // No cue does.
                Beginning::default()
            } else {
                begins::read(&spot.text.chars().map(Unit::of))
            },
            noun: None,
            tensed: true,
            thing: Nameable::No,
        }
    }

    /// Takes the particle that follows its brackets.
    pub(in crate::context::ko) fn take(&mut self, mark: Mark) {
        (self.mark, self.outer) = (mark, true);
        self.settle();
    }

    /// Takes it as a name before a colon: that has no particle (`횡단보도: 3억 원`).
    pub(in crate::context::ko) fn name(&mut self) {
        let particle = !matches!(self.mark, Mark::Bare | Mark::Modifier | Mark::Verb)
            && !self.text.ends_with(['은', '는']);
        if self.sort == Sort::Word && particle && !self.outer {
            (self.mark, self.stem, self.noun) = (Mark::Bare, self.text, cue::noun(self.text));
            self.settle();
        }
    }

    /// Takes its last syllable as the particle of who acts: `판매|가 시작된다`.
    pub(in crate::context::ko) fn part(&mut self) {
        let Some(stem) = self.text.strip_suffix('가') else { return };
        (self.mark, self.stem, self.noun) = (Mark::Topic, stem, cue::noun(stem));
        (self.itself, self.bare) = (Classes::default(), ends::classes(stem));
        self.settle();
    }

    /// Whether a syllable of it may tell a tense: it ends in ㅆ, or is `다`, or the last of `는데`.
    pub(in crate::context::ko) fn is_tensed(&self) -> bool {
        self.tensed
    }

    /// Whether it is a noun that an amount can be of.
    pub(in crate::context::ko) fn thing(&self) -> Nameable {
        self.thing
    }

    /// What it is in its clause.
    pub(in crate::context::ko) fn mark(&self) -> Mark {
        self.mark
    }

    /// It without its particle.
    pub(in crate::context::ko) fn stem(&self) -> &'a str {
        self.stem
    }

    /// How it is written.
    #[inline]
    pub(in crate::context::ko) fn written(&self) -> Written {
        self.written
    }

    /// How it is written without its particle.
    #[inline]
    pub(in crate::context::ko) fn stem_written(&self) -> Written {
        self.written.first(self.stem.len())
    }

    /// What follows its value: `권`, `이하`.
    pub(in crate::context::ko) fn tail(&self) -> &'a str {
        &self.text[self.stem.len()..]
    }

    /// Its place without its particle.
    pub(in crate::context::ko) fn stem_span(&self) -> Span {
        Span::new(self.span.start, self.span.start + self.stem.len())
    }

    /// Whether it, or it without its particle, is a word of the class.
    pub(in crate::context::ko) fn is(&self, class: Class) -> bool {
        self.is_any(Classes::of(&[class]))
    }

    /// Whether it, or it without its particle, is a word of any of the classes.
    pub(in crate::context::ko) fn is_any(&self, classes: Classes) -> bool {
        self.classes().meet(classes)
    }

    /// The classes that it, or it without its particle, is a word of.
    pub(in crate::context::ko) fn classes(&self) -> Classes {
        self.itself.or(self.bare)
    }

    /// The classes that it, with whatever particle it has, is a word of.
    pub(in crate::context::ko) fn classes_itself(&self) -> Classes {
        self.itself
    }

    /// Whether it, with whatever particle it has, is a word of the class.
    pub(in crate::context::ko) fn is_itself(&self, class: Class) -> bool {
        self.itself.has(class)
    }

    /// Whether it, with whatever particle it has, is a word of any of the classes.
    pub(in crate::context::ko) fn is_itself_any(&self, classes: Classes) -> bool {
        self.itself.meet(classes)
    }

    /// Whether it is a word of the class without its particle.
    pub(in crate::context::ko) fn is_bare(&self, class: Class) -> bool {
        self.bare.has(class)
    }

    /// Whether it begins with a word of the class.
    pub(in crate::context::ko) fn begins(&self, class: Class) -> bool {
        self.beginnings().has(class)
    }

    /// The classes that it begins with.
    pub(in crate::context::ko) fn beginnings(&self) -> Classes {
        self.begins.classes
    }

    /// The cue that it ends in, its particle left out.
    pub(in crate::context::ko) fn noun(&self) -> Option<Noun> {
        self.noun
    }

    /// Whether it is a cue that is no noun: `내지`, `사면`.
    pub(in crate::context::ko) fn is_stem(&self) -> bool {
        self.begins.stem() & (self.mark == Mark::Bare) & self.noun.is_none()
    }

    /// Whether it is who acts for the public: a district or mayor by name, `구`, `시의회`.
    pub(in crate::context::ko) fn is_authority(&self) -> bool {
        self.sort == Sort::Word && self.record.is_some()
            || self.is_bare(Class::Authority)
            || self.is_bare(Class::Body)
    }

    /// Whether one of the signs stands before it.
    pub(in crate::context::ko) fn follows<const N: usize>(&self, signs: [char; N]) -> bool {
        !self.plain && self.gap.contains(signs)
    }

    /// Whether the sign of an entry of a list stands before it.
    pub(in crate::context::ko) fn opens_entry(&self) -> bool {
        // Most gaps are a mere space, and a sign is no ASCII.
        self.gap.len() > 2 && self.gap.contains(signs::ENTRY)
    }

    /// The cue that it begins with, and whether it is a noun that takes 하다.
    pub(in crate::context::ko) fn verb(&self) -> Option<(Verb, bool)> {
        self.begins.verb
    }
}

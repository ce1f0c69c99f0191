//! The statement that an amount stands in, as its grammar: the noun that it belongs to on the left, the particle that it has, the verb on the right.
//!
//! Which words are bound to the amount is found here; what they make of it (its role, what it is for, when) the other folders say.
//!
//! The way through: [`Statement`] asks [`extent`] how far the clause reaches back, [`left`] what the amount follows, [`governing`] for its verb. [`phrase`] is the shortest phrase that a noun
//! ends, [`thing`] whether it can be what an amount is of where it does not tell by itself; [`beside`] has the nouns that touch the amount, [`distant`] those of the clause that do not, [`table`] the cells over it.

pub(super) mod beside;
pub(super) mod distant;
mod extent;
mod governing;
mod left;
pub(super) mod phrase;
mod quoted;
pub(super) mod table;
pub(super) mod thing;

use std::cell::OnceCell;

use crate::context::ko::doer::Acting;
use crate::context::ko::sentence::Sentence;
use crate::context::ko::time::{Tense, tense};
use crate::context::ko::word::{Class, Classes, Eojeol, Mark, Nameable, Sort, Unit, Verb, begins, cue};
use crate::context::{Said, Scene, What};
use crate::span::Span;

/// No walk goes over more eojeols.
pub(super) const REACH: usize = 24;

/// An amount in its clause.
pub(super) struct Statement<'s, 'a> {
    pub scene: &'s Scene<'s>,
    /// The eojeols around the amount.
    pub words: &'s [Eojeol<'a>],
    /// All that was read.
    pub read: &'s Sentence<'a>,
    /// The index of the amount.
    pub here: usize,
    /// The particle of the amount, or of the unit after it (`규모로`).
    pub mark: Mark,
    /// What the tail of the amount and the units after it begin with.
    pub units: Classes,
    /// The first eojeol after the amount and its units.
    pub next: usize,
    /// The noun, or whatever else, that the amount follows; words of measure stand between.
    pub left: Option<usize>,
    /// The verb that governs the amount.
    pub verb: Option<(usize, Verb)>,
    /// The noun that it stands before, once that is asked.
    after: OnceCell<Option<usize>>,
    /// What it is said to be, once that is asked.
    predicate: OnceCell<Option<usize>>,
    /// Where its clause begins, once that is asked.
    clause: OnceCell<usize>,
    /// Whether it shares the noun of an amount before it, once that is asked.
    shares: OnceCell<bool>,
    /// The tense of its clause, once that is asked.
    tense: OnceCell<Option<Tense>>,
    /// The district that acts in its paragraph, once that is asked.
    acting: OnceCell<Option<Acting>>,
    /// Where its news begins, once that is asked.
    news: OnceCell<usize>,
}

impl<'s, 'a> Statement<'s, 'a> {
    /// An amount in its clause, of which it is not told yet what governs it.
    #[inline]
    pub(super) fn read(scene: &'s Scene<'s>, read: &'s Sentence<'a>) -> Option<Self> {
        let (words, here) = read.around(scene);
        words.get(here).filter(|word| word.record == Some(scene.at))?;
        let (mark, next) = marked(words, here);
        let left = left::left(words, here);
        let units = units(&words[here..next]);
        Some(Self {
            scene,
            words,
            read,
            here,
            mark,
            units,
            next,
            left,
            verb: None,
            after: OnceCell::new(),
            predicate: OnceCell::new(),
            clause: OnceCell::new(),
            shares: OnceCell::new(),
            tense: OnceCell::new(),
            acting: OnceCell::new(),
            news: OnceCell::new(),
        })
    }

    /// The first eojeol of its clause.
    pub(super) fn clause_start(&self) -> usize {
        *self.clause.get_or_init(|| extent::start(self))
    }

    /// The noun that the amount stands before.
    pub(super) fn after(&self) -> Option<usize> {
        *self.after.get_or_init(|| beside::after(self))
    }

    /// What the amount is said to be at the end of the clause.
    pub(super) fn predicate(&self) -> Option<usize> {
        *self.predicate.get_or_init(|| beside::predicate(self))
    }

    /// Whether it shares the noun of an amount before it.
    pub(super) fn shares(&self) -> bool {
        *self.shares.get_or_init(|| distant::shares(self))
    }

    /// The tense of its clause.
    pub(super) fn tense(&self) -> Option<Tense> {
        *self.tense.get_or_init(|| tense::of_clause(self))
    }

    /// The district whose news its paragraph is.
    pub(super) fn acting(&self) -> Option<Acting> {
        *self.acting.get_or_init(|| self.read.acting(self.scene))
    }

    /// Where its news begins: its item, or its paragraph where that is another district's.
    pub(super) fn news_start(&self) -> usize {
        *self.news.get_or_init(|| self.read.news_start(self.scene, self.acting()))
    }

    /// What the news has said before, the last first.
    pub(super) fn said(&self) -> impl Iterator<Item = &'s Said> + Clone {
        let of_news = |said: &&Said| self.scene.records[said.at].span.start >= self.news_start();
        self.scene.memory.said(self.scene.amount().item).take_while(of_news)
    }

    /// Whether a phrase is one of the same news.
    pub(super) fn is_of_news(&self, what: &What) -> bool {
        what.span.start >= self.news_start()
    }

    /// The noun on the left.
    pub(super) fn left(&self) -> Option<&Eojeol<'a>> {
        self.words.get(self.left?)
    }

    /// The verb that governs it, as it is written; nothing where none does.
    pub(super) fn verb_text(&self) -> &'a str {
        self.verb.map_or("", |(at, _)| self.words[at].text)
    }

    /// The eojeol before the amount.
    pub(super) fn before(&self) -> Option<&'s Eojeol<'a>> {
        self.words.get(self.here.checked_sub(1)?)
    }

    /// What is written together with the amount, behind it: `권`, `이하`.
    pub(super) fn tail(&self) -> &'a str {
        self.words[self.here].tail()
    }

    /// Whether the tail, or a unit word after it, begins with one of a class.
    pub(super) fn has_unit(&self, unit: Class) -> bool {
        self.units.has(unit)
    }

    /// The words of the clause before the amount, the nearest first; places and people are none.
    pub(super) fn spoken_before(&self) -> impl Iterator<Item = &'s Eojeol<'a>> {
        const REACH: usize = 16;
        let words = self.words[..self.here].iter().rev().take(REACH);
        words
            .take_while(|word| !(word.sort == Sort::Amount && word.mark() == Mark::Copula))
            .filter(|word| word.sort == Sort::Word && word.record.is_none())
    }

    /// Where the amount is a part of the one before: `이 가운데 30억 원`, `그중 3억 원`.
    pub(super) fn part(&self) -> Option<usize> {
        self.left.filter(|&at| self.words[at].is_itself(Class::Whole))
    }

    /// Whether the amount is said of something, and not done something with.
    pub(super) fn is_predicate(&self) -> bool {
        // `490원에서 520원으로`
        let marked = matches!(
            self.mark,
            Mark::Copula
                | Mark::Bare
                | Mark::Means
                | Mark::Verb
                | Mark::Topic
                | Mark::Until
                | Mark::Place
                | Mark::From
        );
        marked
            || self.words[self.next..]
                .iter()
                .find(|word| !word.is(Class::Adverb))
                .is_some_and(|next| next.begins(Class::Exceed))
    }

    /// Whether an eojeol is a noun that an amount can be of: no person, place, number or date, no verb.
    #[inline]
    pub(super) fn is_thing(&self, at: usize) -> bool {
        match self.words[at].thing() {
            Nameable::Beside => thing::is_beside(self.words, at),
            told => told == Nameable::Yes,
        }
    }

    /// Whether an eojeol is a noun that only says that it is money: `사업비`, `규모`.
    pub(super) fn is_cost(&self, at: usize) -> bool {
        self.words[at].noun().is_some_and(|noun| noun.kind == cue::NounKind::Cost)
    }

    /// The shortest phrase that ends with a noun: nouns of a compound, of `의` and of `와` before it.
    pub(super) fn phrase(&self, head: usize) -> Span {
        let floor = if head > self.here { self.next } else { 0 };
        phrase::ending_at(self.words, floor, head)
    }
}

/// The particle that the amount has, and the eojeol after it and its units.
fn marked(words: &[Eojeol<'_>], here: usize) -> (Mark, usize) {
    let mut next = here + 1;
    let mut mark = words[here].mark();
    while mark == Mark::Bare
        && words.get(next).is_some_and(|word| word.plain && word.is(Class::Unit) && word.sort == Sort::Word)
    {
        mark = words[next].mark();
        next += 1;
    }
    (mark, next)
}

/// What the tail of an amount and the unit words after it begin with.
fn units(words: &[Eojeol<'_>]) -> Classes {
    let Some((amount, units)) = words.split_first() else { return Classes::default() };
    units.iter().fold(begins::classes(amount.tail().chars().map(Unit::of)), |classes, unit| {
        classes.or(unit.beginnings())
    })
}

/// Whether a verb ends its clause: `했고`, `한다`.
pub(super) fn closes(word: &Eojeol<'_>) -> bool {
    (word.mark() == Mark::Verb) & word.is_itself(Class::Closing)
}

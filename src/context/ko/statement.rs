//! The statement that an amount stands in, as its grammar: the noun that it belongs to on the left, the particle that it has, the verb on the right.

use super::begins;
use super::cue::{self, Verb};
use super::ends;
use super::eojeol::{Eojeol, Mark, Sort};
use super::unit::Unit;
use super::word::{Class, Classes};
use super::words::Words;
use crate::context::Scene;
use crate::scan::hangul::SYLLABLE;
use crate::span::Span;

/// No walk goes over more eojeols.
const REACH: usize = 24;

/// An amount in its clause.
pub(super) struct Statement<'s, 'a> {
    pub scene: &'s Scene<'s>,
    /// The eojeols around the amount.
    pub words: &'s [Eojeol<'a>],
    /// All that was read.
    pub read: &'s Words<'a>,
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
}

impl<'s, 'a> Statement<'s, 'a> {
    pub(super) fn read(scene: &'s Scene<'s>, read: &'s Words<'a>) -> Option<Self> {
        let (words, here) = read.around(scene);
        words.get(here).filter(|word| word.record == Some(scene.at))?;
        let (mark, next) = marked(words, here);
        let left = left(words, here);
        let units = units(&words[here..next]);
        let mut statement = Self { scene, words, read, here, mark, units, next, left, verb: None };
        statement.verb = statement.governing();
        Some(statement)
    }

    /// The noun on the left.
    pub(super) fn left(&self) -> Option<&Eojeol<'a>> {
        self.words.get(self.left?)
    }

    /// What the amount is in its clause: `권`, `이하`.
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

    /// The first verb after the amount that is a cue: past other amounts of a list, not past the end of the clause.
    fn governing(&self) -> Option<(usize, Verb)> {
        if self.mark == Mark::Copula {
            return None;
        }
        for at in self.next..self.words.len().min(self.next + REACH) {
            let word = &self.words[at];
            if word.sort == Sort::Amount && word.mark() == Mark::Copula {
                return None;
            }
            // A verb before its noun governs the amount only where it follows at once: `30억 원을 들인 공원`.
            let apart =
                word.mark() == Mark::Modifier && self.words[self.next..at].iter().any(|word| !word.inside);
            if let Some(verb) = self.verb_at(at).filter(|_| !apart) {
                return Some((at, verb));
            }
            if closes(word) && self.words.get(at + 1).is_none_or(|next| next.gap.contains(',')) {
                return None;
            }
        }
        None
    }

    /// The cue that an eojeol is, where it is used as a verb: `발행한다`, `발행` at the end of a headline, not in `발행 규모`.
    fn verb_at(&self, at: usize) -> Option<Verb> {
        let word = &self.words[at];
        if word.sort != Sort::Word || word.inside && !self.words[self.here].inside {
            return None;
        }
        let (verb, noun) = word.verb()?;
        // `두 차례로 나눠 찍는다`: how, and not what is done.
        let gives = |next: &Eojeol<'_>| next.text.starts_with(['주', '줬', '준', '줄', '줘']);
        if word.text == "나눠" && !self.words.get(at + 1).is_some_and(gives) {
            return None;
        }
        if noun && at > self.next && matches!(word.mark(), Mark::Place | Mark::Object | Mark::Topic) {
            return None;
        }
        let alone = noun && word.mark() == Mark::Bare;
        let last = |at: usize| {
            self.words.get(at).is_none_or(|next| {
                !next.gap.chars().all(char::is_whitespace)
                    || next.is(Class::Person)
                    || next.mark() == Mark::Verb
            })
        };
        (!alone || last(at + 1)).then_some(verb)
    }

    /// Whether an eojeol is a noun that an amount can be of: no person, place, number or date, no verb.
    pub(super) fn is_thing(&self, at: usize) -> bool {
        const OTHERS: Classes = Classes::of(&[
            Class::Person,
            Class::Pointing,
            Class::Adverb,
            Class::Measure,
            Class::Payer,
            Class::Compare,
            Class::Body,
        ]);
        let word = &self.words[at];
        let noun = !matches!(word.mark(), Mark::Modifier | Mark::Verb | Mark::Than) && !is_stem(word);
        let plain = word.sort == Sort::Word && word.record.is_none() && !is_rank(word);
        noun && plain && !word.is_any(OTHERS) && !is_place(word)
    }

    /// Whether an eojeol is a noun that only says that it is money: `사업비`, `규모`.
    pub(super) fn is_cost(&self, at: usize) -> bool {
        self.words[at].noun().is_some_and(|noun| noun.kind == cue::NounKind::Cost)
    }

    /// The shortest phrase that ends with a noun: nouns of a compound, of `의` and of `와` before it.
    pub(super) fn phrase(&self, head: usize) -> Span {
        let floor = if head > self.here { self.next } else { 0 };
        phrase(self.words, floor, head)
    }
}

/// `내지`, `사면`: a cue that is no noun.
fn is_stem(word: &Eojeol<'_>) -> bool {
    word.mark() == Mark::Bare && word.noun().is_none() && word.verb().is_some_and(|(_, noun)| !noun)
}

/// `2위에는`, `1단계`.
fn is_rank(word: &Eojeol<'_>) -> bool {
    if !word.text.starts_with(|c: char| c.is_ascii_digit()) {
        return false;
    }
    let unit = word.stem().trim_start_matches(|c: char| c.is_ascii_digit());
    unit.len() < word.stem().len() && (unit.chars().count() < 2 || unit == "단계")
}

/// The phrase that ends at `head` and does not begin before `floor`.
pub(super) fn phrase(words: &[Eojeol<'_>], floor: usize, head: usize) -> Span {
    const LONGEST: usize = 6;
    let head = if words[head].stem() == "등" && head > floor { head - 1 } else { head };
    let mut first = head;
    while first > floor && head - first < LONGEST && joins(&words[first - 1], &words[first]) {
        first -= 1;
    }
    while first < head && !begins(&words[first]) {
        first += 1;
    }
    Span::new(words[first].span.start, words[head].stem_span().end)
}

/// Whether an eojeol is of one phrase with the next.
fn joins(word: &Eojeol<'_>, next: &Eojeol<'_>) -> bool {
    const OTHERS: Classes = Classes::of(&[Class::Adverb, Class::Measure, Class::Link]);
    let noun = matches!(word.mark(), Mark::Bare | Mark::Of | Mark::And);
    let counted = matches!(word.sort, Sort::Word | Sort::Size);
    let yearly = || matches!(word.text, "연" | "월") && is_bound(next);
    noun && counted && word.inside == next.inside && is_near(next.gap) && (!word.is_any(OTHERS) || yearly())
}

/// Whether nothing but space and closing quotes stands between two words.
fn is_near(gap: &str) -> bool {
    let quote = |c| matches!(c, '’' | '”' | '\'' | '"' | '」' | '』' | '>');
    gap == " " || gap.chars().all(|c| c.is_whitespace() || quote(c))
}

/// `창동에`, `상암동의`: a part of a town, not `활동에`.
fn is_place(word: &Eojeol<'_>) -> bool {
    let stem = word.stem();
    let placed = matches!(word.mark(), Mark::Place | Mark::Of | Mark::Bare);
    placed && stem.ends_with('동') && stem.len() > SYLLABLE && !word.is_bare(Class::Motion)
}

/// `매출`, `소득`: `연` and `월` before it are of its phrase.
fn is_bound(word: &Eojeol<'_>) -> bool {
    word.noun().is_some_and(|noun| noun.kind == cue::NounKind::Bound)
}

/// Whether a phrase may begin with an eojeol: not with a place, a number or who it is.
fn begins(word: &Eojeol<'_>) -> bool {
    let closed =
        word.is(Class::Body) || word.is_itself(Class::Pointing) || is_place(word) || word.text == "한";
    word.sort == Sort::Word
        && word.record.is_none()
        && !closed
        && !(word.is(Class::Person) && word.mark() == Mark::Of)
}

/// The particle that the amount has, and the eojeol after it and its units.
fn marked(words: &[Eojeol<'_>], here: usize) -> (Mark, usize) {
    let mut next = here + 1;
    let mut mark = words[here].mark();
    while mark == Mark::Bare
        && words
            .get(next)
            .is_some_and(|word| word.gap == " " && word.is(Class::Unit) && word.sort == Sort::Word)
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
        classes.and(unit.beginnings())
    })
}

/// What the amount follows: over words of measure, sizes, dates and who has which rate.
fn left(words: &[Eojeol<'_>], here: usize) -> Option<usize> {
    const MOST: usize = 8;
    let inside = words[here].inside;
    for at in (0..here).rev().take(MOST) {
        let word = &words[at];
        if word.inside && !inside {
            continue;
        }
        if !passes(words, at) {
            let parted = words[at + 1].gap.contains([',', ';', '▲', '△', '▷', '…']);
            let topic = matches!(word.mark(), Mark::Topic | Mark::Means);
            return (!parted || topic).then_some(at);
        }
    }
    None
}

/// Whether an eojeol stands between a noun and its amount.
fn passes(words: &[Eojeol<'_>], at: usize) -> bool {
    const BETWEEN: Classes = Classes::of(&[Class::Measure, Class::Compare]);
    let word = &words[at];
    match word.sort {
        Sort::Date => true,
        // `주민 90명이 30만 원을 받는다`: who gets it is not what it is of.
        Sort::Size => !word.text.ends_with("명이"),
        Sort::Amount => false,
        Sort::Word => {
            word.mark() == Mark::Than
                || word.is_itself_any(BETWEEN)
                || word.is(Class::Payer)
                || is_each(word)
                || counted(words, at)
                || is_basis(words, at)
                || is_rate(words, at)
        }
    }
}

/// `가구당`, not `수당`.
fn is_each(word: &Eojeol<'_>) -> bool {
    word.text.ends_with('당') && !word.is_itself(Class::Noun) && cue::noun(word.text).is_none()
}

/// `생활임금을 시급 1만 원으로`: how it is paid, where the pay is named before.
fn is_rate(words: &[Eojeol<'_>], at: usize) -> bool {
    let named =
        |at: usize| matches!(words[at].mark(), Mark::Object | Mark::Topic) && words[at].record.is_none();
    words[at].is_itself(Class::Rate) && at.checked_sub(1).is_some_and(named)
}

/// `2인실 기준`, `4인 가구 기준`: for what the amount is said, not `소득 기준`.
fn is_basis(words: &[Eojeol<'_>], at: usize) -> bool {
    let basis = |at: usize| {
        words.get(at).is_some_and(|word| word.text == "기준")
            && at
                .checked_sub(1)
                .is_some_and(|at| words[at].noun().is_none() && words[at].mark() == Mark::Bare)
    };
    basis(at) || basis(at + 1)
}

/// `한 장에`, `한 사람이`, `석 달에`: a numeral and its counter.
fn counted(words: &[Eojeol<'_>], at: usize) -> bool {
    let numeral = |word: &Eojeol<'_>| word.is_itself(Class::Numeral);
    let counter = |word: &Eojeol<'_>| ends::classes(word.stem().trim_end_matches('당')).has(Class::Counter);
    numeral(&words[at]) && words.get(at + 1).is_some_and(counter)
        || at > 0 && numeral(&words[at - 1]) && counter(&words[at])
}

/// Whether a verb ends its clause: `했고`, `한다`.
pub(super) fn closes(word: &Eojeol<'_>) -> bool {
    word.mark() == Mark::Verb && word.is_itself(Class::Closing)
}

//! How a word ends: the noun that it is a compound of, the ending that a verb has, the particle after a noun; and what it is as a whole.

use arrayvec::ArrayVec;
use once_cell::sync::Lazy;

use super::class::{Class, Classes};
use super::cue::Noun;
use super::eojeol::Mark;
use super::particle::Particle;
use super::trie::{Builder, Trie};
use super::unit::Unit;
use super::{cue, morph, particle, stem};
use crate::scan::lexicon::rows;

/// What a word turns out to be by its end.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Ends {
    /// The classes that it is of as a whole, and those that it ends with.
    pub classes: Classes,
    /// The cue that it ends in; one of a single syllable is a word of its own.
    pub noun: Option<Noun>,
    /// The longest ending of a verb, with something before it.
    pub ending: Option<Mark>,
    /// How many units stand before the longest particle that stands after such a sound, and that particle.
    pub particle: Option<(usize, Mark)>,
}

/// What a word ends in.
#[inline]
pub(super) fn read(word: &[Unit]) -> Ends {
    let Some((len, form)) = FORMS.longest(word.iter().rev().copied()) else { return Ends::default() };
    let Sense { classes, noun, ending } = if len == word.len() { form.whole } else { form.part };
    let particle = form.particle(word);
    Ends { classes, noun, ending, particle }
}

/// The classes of a word without its particle, and the cue that it ends in.
#[inline]
pub(super) fn sense(word: &[Unit]) -> (Classes, Option<Noun>) {
    let Some((len, form)) = FORMS.longest(word.iter().rev().copied()) else { return Default::default() };
    let sense = if len == word.len() { &form.whole } else { &form.part };
    (sense.classes, sense.noun)
}

/// The classes that a word is of, and those that it ends with.
pub(in crate::context::ko) fn classes(word: &str) -> Classes {
    let Some((len, form)) = FORMS.longest(word.chars().rev().map(Unit::of)) else {
        return Classes::default();
    };
    let whole = word.chars().nth(len).is_none();
    if whole { form.whole.classes } else { form.part.classes }
}

/// What the longest form that a word ends in, and the shorter ones, mean.
#[derive(Debug, Clone, Default)]
struct Form {
    /// Where it is the whole word.
    whole: Sense,
    /// Where something stands before it.
    part: Sense,
    /// The particles, each with how many units it has, the longest first.
    particles: ArrayVec<(usize, Particle), MOST>,
    /// Whether there are others than the longest, or the sound before it does not tell whether it is one.
    asks_more: bool,
}

/// No form ends in more particles.
const MOST: usize = 4;

/// What a word is by its end.
#[derive(Debug, Clone, Copy, Default)]
struct Sense {
    classes: Classes,
    noun: Option<Noun>,
    ending: Option<Mark>,
}

/// What a form has in the tables.
#[derive(Debug, Clone, Copy, Default)]
struct Row {
    classes: Classes,
    noun: Option<Noun>,
    /// Whether the noun is one of a single syllable.
    short: bool,
    ending: Option<Mark>,
    particle: Option<(usize, Particle)>,
}

impl Form {
    /// How many units stand before the longest particle that stands after them, and that particle.
    #[inline]
    fn particle(&self, word: &[Unit]) -> Option<(usize, Mark)> {
        let (len, first) = self.particles.first()?;
        let stem = &word[..word.len() - len];
        if first.stands_after(stem) {
            return Some((stem.len(), first.mark));
        }
        if self.asks_more { self.other_particle(word) } else { None }
    }

    /// The same where the longest may not be it, or more has to be asked.
    #[inline(never)]
    fn other_particle(&self, word: &[Unit]) -> Option<(usize, Mark)> {
        self.particles.iter().find_map(|(len, particle)| {
            let stem = &word[..word.len() - len];
            particle.fits(stem).then_some((stem.len(), particle.mark))
        })
    }

    /// What a form means that goes on from a shorter one.
    fn new(shorter: Option<&Self>, row: &Row) -> Self {
        let (part, particles) =
            shorter.map(|shorter| (shorter.part, shorter.particles.as_slice())).unwrap_or_default();
        let inner = row.noun.filter(|_| !row.short);
        let particles: ArrayVec<_, MOST> = row.particle.iter().chain(particles).copied().collect();
        Self {
            whole: Sense {
                classes: row.classes.or(part.classes),
                noun: row.noun.or(part.noun),
                ending: part.ending,
            },
            part: Sense {
                classes: row.classes.among(Classes::ENDS).or(part.classes),
                noun: inner.or(part.noun),
                ending: row.ending.or(part.ending),
            },
            asks_more: particles.len() > 1 || particles.iter().any(|(_, particle)| particle.asks_more()),
            particles,
        }
    }
}

static FORMS: Lazy<Trie<Form>> = Lazy::new(|| {
    let mut trie = Builder::<Row>::default();
    for (form, name) in rows(include_str!("word.tsv")).filter_map(|row| row.split_once('\t')) {
        let of_whole = Class::named(name).map(|class| Classes::of(&[class])).unwrap_or_default();
        let row = trie.entry(form.chars().rev());
        row.classes = row.classes.or(of_whole);
    }
    for form in stem::adnominals() {
        let row = trie.entry(form.chars().rev());
        row.classes = row.classes.or(Classes::of(&[Class::Modifier]));
    }
    for (form, noun) in cue::nouns() {
        let row = trie.entry(form.chars().rev());
        (row.noun, row.short) = (Some(noun), form.chars().count() < 2);
    }
    for (form, mark) in morph::endings() {
        trie.entry(form.chars().rev()).ending = Some(mark);
    }
    for (form, particle) in particle::all() {
        trie.entry(form.chars().rev()).particle = Some((form.chars().count(), particle));
    }
    trie.build(|shorter, row| Form::new(shorter, &row))
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_has_a_class() {
        for row in rows(include_str!("word.tsv")) {
            let class = row.split_once('\t').and_then(|(_, name)| Class::named(name));
            assert!(class.is_some(), "{row}");
        }
    }
}

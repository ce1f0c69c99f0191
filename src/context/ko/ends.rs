//! How a word ends: the noun that it is a compound of, the ending that a verb has, the particle after a noun; and what it is as a whole.

use once_cell::sync::Lazy;

use super::cue::{self, Noun};
use super::eojeol::Mark;
use super::morph;
use super::particle::{self, Particle};
use super::stem;
use super::trie::{Builder, Trie};
use super::unit::Unit;
use super::word::{Class, Classes};
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

/// What the forms of the tables mean.
#[derive(Debug, Clone, Copy, Default)]
struct Form {
    classes: Classes,
    noun: Option<Noun>,
    ending: Option<Mark>,
    particle: Option<Particle>,
}

/// What a word ends in.
pub(super) fn read(word: &[Unit]) -> Ends {
    let mut found = Ends::default();
    FORMS.walk(word.iter().rev().copied(), |len, form| found.hear(form, word, word.len() - len));
    found
}

/// The classes that a word is of, and those that it ends with.
pub(super) fn classes(word: &str) -> Classes {
    let mut found = Classes::default();
    FORMS.walk(word.chars().rev().map(Unit::of), |len, form| {
        let whole = word.chars().nth(len).is_none();
        found = found.and(if whole { form.classes } else { form.classes.among(Classes::ENDS) });
    });
    found
}

impl Ends {
    /// Takes what a form means that begins at `start`; it is longer than those before.
    fn hear(&mut self, form: &Form, word: &[Unit], start: usize) {
        let of_it = if start == 0 { form.classes } else { form.classes.among(Classes::ENDS) };
        self.classes = self.classes.and(of_it);
        if form.noun.is_some() && (start == 0 || word.len() - start > 1) {
            self.noun = form.noun;
        }
        if start > 0 {
            self.ending = form.ending.or(self.ending);
            if let Some(particle) = form.particle.filter(|particle| particle.fits(&word[..start])) {
                self.particle = Some((start, particle.mark));
            }
        }
    }
}

static FORMS: Lazy<Trie<Form>> = Lazy::new(|| {
    let mut trie = Builder::<Form>::default();
    for (form, name) in rows(include_str!("word.tsv")).filter_map(|row| row.split_once('\t')) {
        let of_whole = Class::named(name).map(|class| Classes::of(&[class])).unwrap_or_default();
        let form = trie.entry(form.chars().rev());
        form.classes = form.classes.and(of_whole);
    }
    for form in stem::adnominals() {
        let form = trie.entry(form.chars().rev());
        form.classes = form.classes.and(Classes::of(&[Class::Modifier]));
    }
    for (form, noun) in cue::nouns() {
        trie.entry(form.chars().rev()).noun = Some(noun);
    }
    for (form, mark) in morph::endings() {
        trie.entry(form.chars().rev()).ending = Some(mark);
    }
    for (form, particle) in particle::all() {
        trie.entry(form.chars().rev()).particle = Some(particle);
    }
    trie.build()
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

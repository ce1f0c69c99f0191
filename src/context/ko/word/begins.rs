//! How a word begins: the verb that it is a form of, and what is told by its first syllables (`밝혔` of `밝혔다고`).

use once_cell::sync::Lazy;

use super::class::{Class, Classes};
use super::cue::{self, Verb};
use super::trie::{Builder, Trie};
use super::unit::Unit;
use crate::scan::lexicon::rows;

/// What a word turns out to be by its beginning.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Beginning {
    /// The classes that it begins with.
    pub classes: Classes,
    /// The cue that it begins with, and whether that is a noun that takes 하다.
    pub verb: Option<(Verb, bool)>,
}

impl Beginning {
    /// Whether the cue is no noun.
    pub(super) fn stem(&self) -> bool {
        matches!(self.verb, Some((_, false)))
    }
}

/// What a word begins with: of verbs, the longest form.
#[inline]
pub(super) fn read(word: &(impl Iterator<Item = Unit> + Clone)) -> Beginning {
    let Some((_, form)) = FORMS.longest(word.clone()) else { return Beginning::default() };
    let verb = form.verbs.iter().find(|cue| cue.goes_on(word.clone().skip(cue.len)));
    Beginning { classes: form.classes, verb: verb.map(|cue| (cue.verb, cue.noun)) }
}

/// The classes that a word begins with.
pub(in crate::context::ko) fn classes(word: impl Iterator<Item = Unit>) -> Classes {
    FORMS.longest(word).map(|(_, form)| form.classes).unwrap_or_default()
}

/// What the longest form that a word begins with, and the shorter ones, mean.
#[derive(Debug, Clone, Default)]
struct Form {
    classes: Classes,
    /// The longest first.
    verbs: Vec<Cue>,
}

/// A verb of the table.
#[derive(Debug, Clone, Copy)]
struct Cue {
    verb: Verb,
    noun: bool,
    /// How many units it has.
    len: usize,
}

impl Cue {
    /// Whether what follows the cue makes it a verb: `발행|한다`, `지원|을`, not `지원|센터`; `주|고`, not `주|민`.
    fn goes_on(&self, rest: impl Iterator<Item = Unit>) -> bool {
        let follows = if self.noun { Class::Light } else { Class::Inflection };
        let mut rest = rest.peekable();
        rest.peek().is_none() || !self.noun && self.len > 1 || classes(rest).has(follows)
    }
}

impl Form {
    /// The longer form with what the shorter ones mean.
    fn after(self, shorter: Option<&Self>) -> Self {
        let Some(shorter) = shorter else { return self };
        Self {
            classes: self.classes.or(shorter.classes),
            verbs: [self.verbs.as_slice(), &shorter.verbs].concat(),
        }
    }
}

static FORMS: Lazy<Trie<Form>> = Lazy::new(|| {
    let mut trie = Builder::<Form>::default();
    for (form, class) in rows(include_str!("word.tsv")).filter_map(|row| row.split_once('\t')) {
        let classes = Class::named(class).map(|class| Classes::of(&[class]).among(Classes::BEGINS));
        if let Some(classes) = classes.filter(|classes| classes.meet(Classes::BEGINS)) {
            let form = trie.entry(form.chars());
            form.classes = form.classes.or(classes);
        }
    }
    for (form, (verb, noun)) in cue::verbs() {
        trie.entry(form.chars()).verbs.push(Cue { verb, noun, len: form.chars().count() });
    }
    trie.build(|shorter, form: Form| form.after(shorter))
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_form_begins_with_a_digit() {
        for digit in '0'..='9' {
            assert_eq!(FORMS.longest([Unit::of(digit)].into_iter()).map(|(len, _)| len), None, "{digit}");
        }
        let begins = |form: &str| form.starts_with(|c: char| c.is_ascii_digit());
        assert_eq!(cue::verbs().find(|(form, _)| begins(form)), None);
        let classes = rows(include_str!("word.tsv")).filter_map(|row| row.split_once('\t'));
        let mut begun = classes.filter(|(form, _)| begins(form)).filter_map(|(_, class)| Class::named(class));
        assert!(!begun.any(|class| Classes::BEGINS.has(class)));
    }
}

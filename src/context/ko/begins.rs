//! How a word begins: the verb that it is a form of, and what is told by its first syllables (`밝혔` of `밝혔다고`).

use once_cell::sync::Lazy;

use super::cue::{self, Verb};
use super::trie::{Builder, Trie};
use super::unit::Unit;
use super::word::{Class, Classes};
use crate::scan::lexicon::rows;

/// What a word turns out to be by its beginning.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Beginning {
    /// The classes that it begins with.
    pub classes: Classes,
    /// The cue that it begins with, and whether that is a noun that takes 하다.
    pub verb: Option<(Verb, bool)>,
}

/// What a word begins with: of verbs, the longest form.
pub(super) fn read(word: &(impl Iterator<Item = Unit> + Clone)) -> Beginning {
    let mut found = Beginning::default();
    BEGINNINGS.walk(word.clone(), |len, meaning| {
        found.classes = found.classes.and(meaning.classes);
        if let Some(verb) = meaning.verb.filter(|(_, noun)| goes_on(*noun, len, word.clone().skip(len))) {
            found.verb = Some(verb);
        }
    });
    found
}

/// The classes that a word begins with.
pub(super) fn classes(word: impl Iterator<Item = Unit>) -> Classes {
    let mut found = Classes::default();
    BEGINNINGS.walk(word, |_, meaning| found = found.and(meaning.classes));
    found
}

/// Whether what follows a cue of so many units makes it a verb: `발행|한다`, `지원|을`, not `지원|센터`; `주|고`, not `주|민`.
fn goes_on(noun: bool, len: usize, rest: impl Iterator<Item = Unit>) -> bool {
    let follows = if noun { Class::Light } else { Class::Inflection };
    let mut rest = rest.peekable();
    rest.peek().is_none() || !noun && len > 1 || classes(rest).has(follows)
}

static BEGINNINGS: Lazy<Trie<Beginning>> = Lazy::new(|| {
    let mut trie = Builder::<Beginning>::default();
    for (form, class) in rows(include_str!("word.tsv")).filter_map(|row| row.split_once('\t')) {
        let classes = Class::named(class).map(|class| Classes::of(&[class]).among(Classes::BEGINS));
        if let Some(classes) = classes.filter(|classes| classes.meet(Classes::BEGINS)) {
            let beginning = trie.entry(form.chars());
            beginning.classes = beginning.classes.and(classes);
        }
    }
    for (form, verb) in cue::verbs() {
        trie.entry(form.chars()).verb = Some(verb);
    }
    trie.build()
});

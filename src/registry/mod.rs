//! The registry of languages: on one page each, which rules and which words.

mod en;
#[cfg(test)]
pub(crate) mod evidence;
mod ko;

use crate::language::Language;
use crate::rule::Rule;

/// The rules of a language, kind by kind.
pub(crate) fn rules(language: Language) -> impl Iterator<Item = &'static Rule> {
    of(language).rules.iter().copied().flatten()
}

/// The words of a language, a table a kind, as a [`Lexicon`](crate::scan::lexicon::Lexicon) reads them.
pub(crate) const fn words(language: Language) -> &'static [&'static str] {
    of(language).words
}

/// What the library knows of a language.
struct Entry {
    rules: &'static [&'static [Rule]],
    words: &'static [&'static str],
}

const fn of(language: Language) -> Entry {
    match language {
        Language::English => en::ENTRY,
        Language::Korean => ko::ENTRY,
    }
}

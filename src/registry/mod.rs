//! The registry of languages: on one page each, which rules and which words.

mod en;
#[cfg(test)]
pub(crate) mod evidence;
mod ko;

use crate::language::Language;
use crate::rule::Rule;

/// What the library knows of a language.
pub(crate) struct Registered {
    /// The rules of each kind.
    pub rules: &'static [&'static [Rule]],
    /// The words of each kind: tables of a [`Lexicon`](crate::scan::lexicon::Lexicon).
    pub words: &'static [&'static str],
}

impl Language {
    /// Its rules and words.
    pub(crate) const fn registered(self) -> Registered {
        match self {
            Self::English => en::REGISTERED,
            Self::Korean => ko::REGISTERED,
        }
    }
}

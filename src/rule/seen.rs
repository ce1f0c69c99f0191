//! What the rules found in a text at all; what a caller's extractor finds is not noted.
//!
//! Many stages look for one kind among all candidates. A pass over those of a long text that finds none is no small thing, and what there is none of
//! is known once the rules have run.

use crate::language::Language;
use crate::value::kind::Kind;

/// The kinds and the languages of a text's candidates, as bits. Candidates that are left out later stay seen.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Seen {
    kinds: u16,
    languages: u8,
}

impl Seen {
    /// Notes something of a kind in a line of a language.
    #[inline]
    pub(super) fn note(&mut self, kind: Kind, language: Language) {
        self.kinds |= 1 << kind as u8;
        self.languages |= 1 << language as u8;
    }

    /// What was seen in either of two parts.
    #[must_use]
    pub(crate) fn union(self, other: Self) -> Self {
        Self { kinds: self.kinds | other.kinds, languages: self.languages | other.languages }
    }

    /// Whether there may be a candidate of the kind.
    pub(crate) fn has(self, kind: Kind) -> bool {
        self.kinds & 1 << kind as u8 != 0
    }

    /// Whether a rule of the language may have found something.
    pub(crate) fn has_language(self, language: Language) -> bool {
        self.languages & 1 << language as u8 != 0
    }
}

//! The registry of languages: on one page each, which rules and which words.

pub(crate) mod en;

use serde::{Deserialize, Serialize};

use crate::rule::Rule;

/// A language of news text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub enum Language {
    /// English.
    #[serde(rename = "en")]
    English,
    /// Korean. Its text is told from English; its rules are yet to come.
    #[serde(rename = "ko")]
    Korean,
}

/// What the library knows of a language.
pub(crate) struct Registered {
    /// The rules of each kind.
    pub rules: &'static [&'static [Rule]],
    /// The words of each kind: tables of a [`Lexicon`](crate::scan::lexicon::Lexicon).
    pub words: &'static [&'static str],
}

impl Language {
    /// The languages that have rules.
    pub const ALL: [Self; 1] = [Self::English];

    pub(crate) const fn registered(self) -> Registered {
        match self {
            Self::English => en::REGISTERED,
            Self::Korean => Registered { rules: &[], words: &[] },
        }
    }

    /// The language that most letters of `text` are of; English where it has none.
    pub(crate) fn of(text: &str) -> Self {
        const SAMPLE: usize = 8192;
        let sample = &text[..text.floor_char_boundary(SAMPLE.min(text.len()))];
        let hangul = sample.chars().filter(|c| is_hangul(*c)).count();
        let latin = sample.bytes().filter(u8::is_ascii_alphabetic).count();
        // A Hangul syllable is worth about three letters.
        if hangul * 3 > latin { Self::Korean } else { Self::English }
    }
}

fn is_hangul(c: char) -> bool {
    matches!(c, '\u{1100}'..='\u{11ff}' | '\u{3130}'..='\u{318f}' | '\u{ac00}'..='\u{d7a3}')
}

//! The registry of languages: on one page each, which rules and which words.

pub(crate) mod en;
pub(crate) mod ko;

use serde::{Deserialize, Serialize};

use crate::rule::Rule;
use crate::scan::hangul;

/// A language of news text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub enum Language {
    /// English.
    #[serde(rename = "en")]
    English,
    /// Korean.
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
    pub const ALL: [Self; 2] = [Self::English, Self::Korean];

    pub(crate) const fn registered(self) -> Registered {
        match self {
            Self::English => en::REGISTERED,
            Self::Korean => ko::REGISTERED,
        }
    }

    /// The language that most letters at the beginning of `text` are of; English where it has none.
    pub(crate) fn of(text: &str) -> Self {
        const SAMPLE: usize = 8192;
        let sample = &text.as_bytes()[..SAMPLE.min(text.len())];
        let hangul = count(sample, hangul::may_begin);
        // A syllable has three bytes and is worth about three letters: where syllables are more than half of the bytes, no count of letters is needed.
        let latin = match hangul {
            0 => return Self::English,
            _ if hangul * 6 > sample.len() + 2 => return Self::Korean,
            _ => count(sample, |b| b.is_ascii_alphabetic()),
        };
        if hangul * 3 > latin { Self::Korean } else { Self::English }
    }
}

/// How many of the bytes are such, which 0 is not. The loop over a block has a known length, so that the compiler takes many at once.
fn count(bytes: &[u8], is: impl Fn(u8) -> bool) -> usize {
    const BLOCK: usize = 64;
    let (blocks, rest) = bytes.as_chunks();
    let mut last = [0; BLOCK];
    last[..rest.len()].copy_from_slice(rest);
    let inside = |block: &[u8; BLOCK]| usize::from(block.iter().fold(0_u8, |sum, b| sum + u8::from(is(*b))));
    blocks.iter().chain([&last]).map(inside).sum()
}

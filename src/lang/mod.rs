//! The registry of languages: on one page each, which rules and which words.

pub(crate) mod en;
pub(crate) mod ko;

use serde::{Deserialize, Serialize};

use crate::rule::Rule;

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
        // Most text of a page is of one language: no byte of Hangul, no count of letters.
        if memchr::memchr3(0xea, 0xeb, 0xec, sample).is_none()
            && memchr::memchr2(0xe1, 0xed, sample).is_none()
        {
            return Self::English;
        }
        let hangul = count(sample, is_hangul);
        let latin = count(sample, |b| b.is_ascii_alphabetic());
        // A Hangul syllable is worth about three letters.
        if hangul * 3 > latin { Self::Korean } else { Self::English }
    }
}

/// Whether the byte begins a Hangul syllable or letter in UTF-8, or one of few other characters that are rare in news.
fn is_hangul(byte: u8) -> bool {
    matches!(byte, 0xe1 | 0xea..=0xed)
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

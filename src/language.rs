//! The languages of news text, and which of them a text is in.

use serde::{Deserialize, Serialize};

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

crate::names::names!(
    Language,
    "a language",
    English => "en",
    Korean => "ko",
);

impl Language {
    /// The languages that have rules.
    pub const ALL: [Self; 2] = [Self::English, Self::Korean];

    /// The language that most letters of `text` are of, in a long one those of samples from all of it; English where it has none.
    pub(crate) fn of(text: &str) -> Self {
        const SAMPLE: usize = 8192;
        let bytes = text.as_bytes();
        if bytes.len() <= SAMPLE {
            return Self::of_parts(bytes.len(), std::iter::once(bytes));
        }
        Self::of_parts(SAMPLE, samples::<SAMPLE>(bytes))
    }

    /// The language of parts that have so many bytes together.
    fn of_parts<'a>(len: usize, parts: impl Iterator<Item = &'a [u8]> + Clone) -> Self {
        let hangul: usize = parts.clone().map(|part| count(part, hangul::may_begin)).sum();
        // A syllable has three bytes and is worth about three letters: where syllables are more than half of the bytes, no count of letters is needed.
        let latin = match hangul {
            0 => return Self::English,
            _ if hangul * 6 > len + 2 => return Self::Korean,
            _ => parts.map(|part| count(part, |byte| byte.is_ascii_alphabetic())).sum(),
        };
        if hangul * 3 > latin { Self::Korean } else { Self::English }
    }
}

/// Parts of a text of more than `LEN` bytes that have so many together, at even distances.
fn samples<const LEN: usize>(bytes: &[u8]) -> impl Iterator<Item = &[u8]> + Clone {
    const SAMPLES: usize = 8;
    bytes.chunks(bytes.len().div_ceil(SAMPLES)).map(|part| &part[..part.len().min(LEN / SAMPLES)])
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

#[cfg(test)]
mod tests {
    use super::Language;

    #[test]
    fn the_language_is_that_of_the_whole_text() {
        let english = "The pond opened. ".repeat(700);
        let korean = "연못이 열렸다. ".repeat(9000);
        assert_eq!(Language::of(&english), Language::English);
        assert_eq!(Language::of(&format!("{english}{korean}")), Language::Korean);
        assert_eq!(Language::of(&format!("{korean}{english}")), Language::Korean);
        assert_eq!(Language::of(&format!("연못 {}", english.repeat(9))), Language::English);
        assert_eq!([Language::of(""), Language::of("3.5")], [Language::English; 2]);
    }
}

//! How a short word is written, as one number: which of several it is, is told by comparing numbers. What a word's length is cannot be foreseen, and a comparison of
//! texts asks for that first.

use crate::scan::hangul::SYLLABLE;

/// A text of at most two syllables as its bytes, the first one lowest; of a longer one no more than that it is longer, and how it begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::context::ko) struct Written(u64);

/// So many bytes are kept.
const KEPT: usize = 7;

/// That there are more.
const LONGER: u64 = 0xff << (8 * KEPT);

impl Written {
    /// The text of this length that a part of a text begins with.
    #[inline]
    pub(in crate::context::ko) fn of(bytes: &[u8], len: usize) -> Self {
        match bytes.first_chunk() {
            Some(eight) => Self(u64::from_le_bytes(*eight)).first(len),
            None => Self::of_end(bytes, len),
        }
    }

    /// The same at the end of a text.
    #[cold]
    fn of_end(bytes: &[u8], len: usize) -> Self {
        let mut eight = [0; 8];
        eight[..bytes.len()].copy_from_slice(bytes);
        Self(u64::from_le_bytes(eight)).first(len)
    }

    /// The first bytes of what is written so, at most all of them.
    #[inline]
    pub(super) fn first(self, len: usize) -> Self {
        let longer = u64::from(len > KEPT) * LONGER;
        Self(self.0 & !(u64::MAX << (8 * len.min(KEPT))) | longer)
    }

    /// Its bytes: as many as are kept, and zeros behind a shorter one.
    pub(in crate::context::ko) const fn bytes(self) -> [u8; 8] {
        self.0.to_le_bytes()
    }

    /// Whether it is this text, of one syllable or two.
    #[inline]
    pub(in crate::context::ko) fn is(self, text: &'static str) -> bool {
        self == Self::short(text)
    }

    /// Whether it is one of these, each of one syllable or two.
    #[inline]
    pub(in crate::context::ko) fn is_any<const N: usize>(self, texts: [&'static str; N]) -> bool {
        texts.into_iter().fold(false, |is, text| is | self.is(text))
    }

    /// A text of one syllable or two.
    const fn short(text: &str) -> Self {
        const TWO: usize = 2 * SYLLABLE;
        let (Some([a, b, c]), Some(last)) = (text.as_bytes().first_chunk(), text.as_bytes().last_chunk())
        else {
            panic!("one syllable or two");
        };
        let second: [u8; SYLLABLE] = match text.len() {
            SYLLABLE => [0; SYLLABLE],
            TWO => *last,
            _ => panic!("one syllable or two"),
        };
        Self(u64::from_le_bytes([*a, *b, *c, second[0], second[1], second[2], 0, 0]))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_word_is_told_by_its_number() {
        let written = |text: &str, len| Written::of(text.as_bytes(), len);
        assert!(written("등을 놓는다", SYLLABLE).is("등"));
        assert!(!written("등을 놓는다", 2 * SYLLABLE).is("등"));
        assert!(written("등을", 2 * SYLLABLE).is_any(["등은", "등을"]));
        assert!(!written("가운데에", 3 * SYLLABLE).is("가운"));
        assert!(written("가운데에", 3 * SYLLABLE).first(2 * SYLLABLE).is("가운"));
        assert_eq!(written("가운데에", 3 * SYLLABLE).first(SYLLABLE), written("가", SYLLABLE));
    }
}

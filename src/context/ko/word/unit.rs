//! The characters of a word as small numbers: a syllable is its place among the syllables, so that tables are asked by index, and what it
//! ends with is a remainder.

use arrayvec::ArrayVec;

use crate::scan::hangul::{FINALS, SS, SYLLABLE};

/// A character of a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub(in crate::context::ko) struct Unit(u16);

/// So many syllables there are.
const SYLLABLES: u16 = 11_172;

/// 가, the first of them, behind the bits by which UTF-8 tells that a character has three bytes.
const FIRST: u32 = 0xe_ac00;

impl Unit {
    /// What is no syllable and in no table.
    const OTHER: Self = Self(SYLLABLES);

    /// A character as its unit.
    pub(in crate::context::ko) fn of(c: char) -> Self {
        let index = u32::from(c).wrapping_sub(u32::from('가'));
        match u16::try_from(index) {
            Ok(index) if index < SYLLABLES => Self(index),
            _ => u8::try_from(c).map_or(Self::OTHER, |c| Self(SYLLABLES + u16::from(c))),
        }
    }

    /// It as a number.
    pub(super) fn number(self) -> u32 {
        self.0.into()
    }

    /// The place that it leads to from a place of this base.
    pub(super) fn after(self, base: u32) -> u32 {
        base.wrapping_add(self.number())
    }

    pub(super) fn is_syllable(self) -> bool {
        self.0 < SYLLABLES
    }

    /// Whether it is this syllable.
    pub(in crate::context::ko) fn is(self, c: char) -> bool {
        self == Self::of(c)
    }

    /// Which consonant a syllable ends with; 0 is none, or no syllable.
    pub(in crate::context::ko) fn final_consonant(self) -> u16 {
        if self.is_syllable() { self.0 % FINALS } else { 0 }
    }
}

/// What of the syllables of a word can tell a tense.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(in crate::context::ko) struct Heard {
    /// Whether one ends in ㅆ.
    pub past: bool,
    /// Whether one is `다`.
    pub told: bool,
}

/// Puts the units of the syllables that `bytes` begin with into `units`, as far as there is room, and says how many those are.
#[inline]
pub(in crate::context::ko) fn read_syllables(bytes: &[u8], units: &mut [Unit], heard: &mut Heard) -> usize {
    let (syllables, _) = bytes.as_chunks::<SYLLABLE>();
    let (mut read, mut past, mut told) = (0, false, false);
    for (&[a, b, c], unit) in syllables.iter().zip(units) {
        let Some(index) = syllable([a, b, c]) else { break };
        past |= index % FINALS == SS;
        told |= Unit(index).is('다');
        *unit = Unit(index);
        read += 1;
    }
    heard.past |= past;
    heard.told |= told;
    read
}

/// The index of the syllable of these bytes.
#[inline]
fn syllable([a, b, c]: [u8; SYLLABLE]) -> Option<u16> {
    let code = u32::from(a) << 12 | u32::from(b & 0x3f) << 6 | u32::from(c & 0x3f);
    // What the first byte has above its four bits is there as well, so that nothing else comes out among them.
    u16::try_from(code.wrapping_sub(FIRST)).ok().filter(|index| *index < SYLLABLES)
}

/// The syllables of a word; what is none is as many units that are in no table as it has bytes.
#[inline]
pub(in crate::context::ko) fn syllables(word: &str) -> impl Iterator<Item = Unit> {
    let mut rest = word.as_bytes();
    std::iter::from_fn(move || {
        let index = rest.first_chunk().and_then(|bytes| syllable(*bytes));
        rest = rest.get(if index.is_some() { SYLLABLE } else { 1 }..)?;
        Some(index.map_or(Unit::OTHER, Unit))
    })
}

/// The bytes of the first units of a word.
pub(super) fn bytes(text: &str, units: &[Unit], first: usize) -> usize {
    match text.len() {
        len if len == units.len() * SYLLABLE => first * SYLLABLE,
        len => text.char_indices().nth(first).map_or(len, |(at, _)| at),
    }
}

/// No form of a table has so many units.
const LONGEST: usize = 16;

/// The last units of a word: all that tables are asked of its end.
pub(super) fn last(word: &str) -> ArrayVec<Unit, LONGEST> {
    let mut units: ArrayVec<Unit, LONGEST> = word.chars().rev().take(LONGEST).map(Unit::of).collect();
    units.reverse();
    units
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scan::hangul;

    #[test]
    fn a_unit_is_a_character() {
        let word = "중a구é1ㄱ힣😀";
        let units: Vec<_> = word.chars().map(Unit::of).collect();
        assert_eq!(last(word)[..], units);
        assert_ne!(Unit::of('\0'), Unit::of('1'));
    }

    #[test]
    fn syllables_are_read_up_to_what_is_none() {
        let (mut read, mut heard) = ([Unit::default(); 4], Heard::default());
        assert_eq!(read_syllables("중구ㄱ했다".as_bytes(), &mut read, &mut heard), 2);
        assert_eq!((&read[..2], heard), (&last("중구")[..], Heard::default()));
        assert_eq!(
            read_syllables("\u{d7ff}".as_bytes(), &mut read, &mut heard),
            0,
            "it begins as syllables do"
        );
        assert_eq!(read_syllables("힣했다".as_bytes(), &mut read, &mut heard), 3);
        assert_eq!(heard, Heard { past: true, told: true });
    }

    #[test]
    fn syllables_are_told_from_what_is_none() {
        let units: Vec<_> = syllables("중a구é힣").collect();
        assert_eq!(
            units.iter().map(|unit| unit.is_syllable()).collect::<Vec<_>>(),
            [true, false, true, false, false, true]
        );
        assert!(units[0].is('중') && units[2].is('구') && units[5].is('힣'));
        assert_eq!(syllables("").next(), None);
    }

    #[test]
    fn of_a_long_word_the_end_is_read() {
        let word = "가나다라마바사아자차카타파하거너더러";
        assert_eq!(last(word).len(), LONGEST);
        assert!(last(word)[LONGEST - 1].is('러'));
    }

    #[test]
    fn a_unit_has_the_final_consonant_of_its_character() {
        for c in ['가', '산', '들', '했', 'a'] {
            assert_eq!(Unit::of(c).final_consonant(), hangul::final_consonant(c), "{c}");
        }
    }
}

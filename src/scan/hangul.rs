//! Syllables of Hangul: what is one, how it ends, where a run of them ends. The words and numerals that they spell are [`korean`](super::korean)'s.

use wide::u8x16;

use super::block::{LANES, within};

/// The bytes of a Hangul syllable in UTF-8.
pub(crate) const SYLLABLE: usize = 3;

/// Whether the byte begins a Hangul syllable or letter in UTF-8, or one of few other characters that are rare in news.
pub(crate) fn may_begin(byte: u8) -> bool {
    matches!(byte, 0xe1 | 0xea..=0xed)
}

/// Whether `c` is a Hangul syllable.
pub(crate) fn is_hangul(c: char) -> bool {
    ('\u{ac00}'..='\u{d7a3}').contains(&c)
}

/// So many consonants, none among them, a syllable may end with.
pub(crate) const FINALS: u16 = 28;

/// ㄴ, ㄹ and ㅆ among them, as Unicode counts them.
pub(crate) const N: u16 = 4;
pub(crate) const L: u16 = 8;
pub(crate) const SS: u16 = 20;

/// Which consonant a syllable ends with; 0 is none, as is what is no syllable.
pub(crate) fn final_consonant(c: char) -> u16 {
    let index = u16::try_from(u32::from(c).wrapping_sub(u32::from('가')));
    index.ok().filter(|_| is_hangul(c)).map_or(0, |index| index % FINALS)
}

/// Whether a word ends with a syllable that has no final consonant: `가`, `는`, `를`, `와` go with it.
pub(crate) fn ends_open(word: &str) -> bool {
    word.chars().next_back().is_some_and(|c| is_hangul(c) && final_consonant(c) == 0)
}

/// [`char::is_alphanumeric`], which looks into tables for what is neither ASCII nor one of the first letters: syllables are letters, and quotes
/// and dashes are not.
pub(crate) fn is_alphanumeric(c: char) -> bool {
    is_hangul(c) || !is_punctuation(c) && c.is_alphanumeric()
}

/// [`char::is_alphabetic`], in the same way.
pub(crate) fn is_alphabetic(c: char) -> bool {
    is_hangul(c) || !is_punctuation(c) && c.is_alphabetic()
}

/// Whether `c` is of the block of general punctuation, or a mark of CJK: none of them is a letter. Nor is the letter that is written for a middle dot.
fn is_punctuation(c: char) -> bool {
    matches!(c, '\u{318d}' | '\u{2000}'..='\u{206f}' | '\u{3000}'..='\u{3004}' | '\u{3008}'..='\u{3020}')
}

/// The syllables of a text, counted from `가`; what is none is passed over.
pub(crate) fn syllables_of(text: &str) -> impl Iterator<Item = u16> {
    let (bytes, mut at) = (text.as_bytes(), 0);
    std::iter::from_fn(move || {
        loop {
            let first = *bytes.get(at)?;
            let there = syllable(bytes, at);
            at += 1 + usize::from(first >= 0xc0) + usize::from(first >= 0xe0) + usize::from(first >= 0xf0);
            if let Some(syllable) = there {
                return u16::try_from(syllable).ok();
            }
        }
    })
}

/// Which syllable a character is, counted from `가`.
#[allow(clippy::cast_possible_truncation, reason = "there are fewer syllables than two bytes can count")]
pub(crate) const fn index_of(c: char) -> u16 {
    (c as u32 - '가' as u32) as u16
}

/// Which syllable begins at `at`, counted from `가`.
pub(super) fn syllable(bytes: &[u8], at: usize) -> Option<usize> {
    const FIRST: usize = '가' as usize;
    const LAST: usize = '힣' as usize;
    // Nearly everything else is ASCII.
    if *bytes.get(at)? < 0x80 {
        return None;
    }
    let &[a, b, c] = bytes.get(at..at + SYLLABLE)? else { return None };
    let code = (usize::from(a & 0x0f) << 12) | (usize::from(b & 0x3f) << 6) | usize::from(c & 0x3f);
    (a & 0xf0 == 0xe0 && (FIRST..=LAST).contains(&code)).then(|| code - FIRST)
}

/// The twelve bits of the character at `at` that tell it from most others of three bytes, which is what syllables have.
#[inline]
pub(super) fn low_bits(bytes: &[u8], at: usize) -> Option<usize> {
    match bytes.get(at..)? {
        [0x80..=0xff, b, c, ..] => Some(bits(*b, *c)),
        _ => None,
    }
}

/// The same of a character whose last two bytes these are.
#[inline]
pub(super) const fn bits(b: u8, c: u8) -> usize {
    (b as usize & 0x3f) << 6 | c as usize & 0x3f
}

/// The syllable that begins at `at`.
pub(super) fn syllable_char(bytes: &[u8], at: usize) -> Option<char> {
    let code = u32::from('가') + u32::try_from(syllable(bytes, at)?).ok()?;
    char::from_u32(code)
}

/// Whether a syllable begins at `at`.
#[inline]
pub(crate) fn is_syllable(bytes: &[u8], at: usize) -> bool {
    // `가` has these first two bytes, and `힣` has those.
    const FIRST: u16 = 0xeab0;
    const LAST: u16 = 0xed9e;
    let Some(&[a, b]) = bytes.get(at..at + 2) else { return false };
    let code = u16::from_be_bytes([a, b]);
    (FIRST..=LAST).contains(&code) && (code < LAST || syllable(bytes, at).is_some())
}

/// The byte after the run of syllables at `start`, which begins a character.
#[inline]
pub(crate) fn run_end(bytes: &[u8], start: usize) -> usize {
    match bytes.get(start..).and_then(|rest| rest.first_chunk()).map(few_syllables) {
        Some(Some(len)) => start + len,
        _ => long_run_end(bytes, start),
    }
}

/// The same, a syllable at a time.
fn long_run_end(bytes: &[u8], start: usize) -> usize {
    let mut end = start;
    while is_syllable(bytes, end) {
        end += SYLLABLE;
    }
    end
}

/// How many bytes the run of syllables has that begins there: nothing where it is longer or has a rare character that shares its first byte with
/// syllables. How long a run is cannot be foreseen, and so all bytes are looked at at once.
#[inline]
fn few_syllables(bytes: &[u8; LANES]) -> Option<usize> {
    let bytes = u8x16::new(*bytes);
    let among = |first, last| within(bytes, first, last).to_bitmask();
    // Whatever follows in UTF-8, a character of three bytes that begins so is a syllable, but for the first and the last of these.
    let inside = (among(0x80, 0xbf) | among(0xea, 0xed)).trailing_ones() as usize;
    let before = among(0xea, 0xea) << 1 & among(0x80, 0xaf);
    let behind = among(0xed, 0xed) << 1 & among(0x9e, 0xbf);
    let rare = ((before | behind).trailing_zeros() as usize) < inside;
    (inside < LANES && !rare).then_some(inside)
}

/// How many days after Monday the weekday is whose short name this is: `월`, 0.
pub(crate) fn weekday(c: char) -> Option<usize> {
    "월화수목금토일".find(c).map(|at| at / SYLLABLE)
}

/// Whether it is the short name of a weekday: `월` of `월·수`.
pub(crate) fn is_weekday(c: char) -> bool {
    weekday(c).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_run_ends_where_the_syllables_do() {
        for text in [
            "구청장은 말했다",
            "힘과 희망을 모아",
            "가\u{a9ff}나다라마바사",
            "한\u{d7b0}글이 있다. 그리고",
            "서초구청장이말했던것은 그",
            "구a",
            "",
            "구·동 이야기와 함께 하는",
            "힣\u{d7a4}가나다라마바사",
        ] {
            assert_eq!(run_end(text.as_bytes(), 0), long_run_end(text.as_bytes(), 0), "{text}");
        }
    }

    #[test]
    fn a_syllable_has_its_final_consonant() {
        assert_eq!(['가', '산', '들', '했', 'a'].map(final_consonant), [0, N, L, SS, 0]);
        assert_eq!(["구", "명", "km", ""].map(ends_open), [true, false, false, false]);
    }
}

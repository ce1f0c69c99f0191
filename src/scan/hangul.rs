//! Korean in the scan: words at the beginning of an eojeol and chained to what was found before. Numerals are [`mod@numeral`]'s.
//!
//! Korean writes particles and nouns in one run of syllables (`서초구청장은`), so a word is looked up where a run begins and where the word before
//! it ended, the longest first; a run that goes on with what the lexicon does not have is left. That
//! is what keeps `부구청장` from holding a `구청장`. Words that need a number (counters, currencies, units) are looked up only after one.
//! Whether a word ends where it should (before a particle) is the rules' question.

mod amount;
mod apart;
mod numeral;
mod section;
mod spelled;
mod syllables;
pub(super) mod tens;
mod weekday;

use wide::u8x16;

use super::atom::{Class, Classes};
use super::atoms::{Atom, Atoms};
use super::block::{LANES, within};
use super::lexicon::{Found, Lexicon};

pub(super) use numeral::{may_follow, numeral, read as read_numeral};
pub(super) use weekday::{EVERY_WEEK, is_weekday_with_particle, short_weekday, weekday_run, weekdays};

/// The bytes of a Hangul syllable in UTF-8.
pub(crate) const SYLLABLE: usize = 3;

/// Classes that mean something only after a number.
const AFTER_NUMBER: Classes = Classes::of_all(&[
    Class::Counter,
    Class::Currency,
    Class::Unit,
    Class::Percent,
    Class::TimeUnit,
    Class::DateUnit,
]);

/// Counters that native numerals are written together with.
const GLUED: [&str; 13] =
    ["명", "개", "곳", "달", "번", "가지", "차례", "군데", "시간", "마리", "그루", "포기", "켤레"];

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

/// ㄴ, ㄹ, ㅂ and ㅆ among them, as Unicode counts them.
pub(crate) const N: u16 = 4;
pub(crate) const L: u16 = 8;
pub(crate) const B: u16 = 17;
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

/// Whether `c` is of the block of general punctuation, or a mark of CJK: none of them is a letter.
fn is_punctuation(c: char) -> bool {
    matches!(c, '\u{2000}'..='\u{206f}' | '\u{3000}'..='\u{3004}' | '\u{3008}'..='\u{3020}')
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
fn syllable_char(bytes: &[u8], at: usize) -> Option<char> {
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

/// The word at `at`, where it may stand there: directly after an atom, or where a run of syllables begins.
pub(super) fn word(text: &str, at: usize, lexicon: &Lexicon, atoms: &Atoms) -> Option<Found> {
    let found = lexicon.hangul(text, at)?;
    // `월말` stands by itself as well.
    let parted = found.classes.has(Class::DateUnit) && found.classes.has(Class::Part);
    let dependent = found.classes.meets(AFTER_NUMBER) && !parted;
    let counting = found.classes.has(Class::NumberWord);
    if dependent && (!follows_number(text, at, atoms) || is_and(text, at, found.end, atoms)) && !counting {
        return None;
    }
    // `소 30|두|를`: the counter, which is a numeral elsewhere.
    let beside = |last: &Atom| last.classes.has(Class::Number) && last.span().end == at;
    if counting && found.classes.has(Class::Counter) && atoms.last().is_some_and(beside) {
        return Some(Found { classes: Classes::of(Class::Counter), ..found });
    }
    (!counting || begins_eojeol(text, at) && counts(text, at, found.end)).then_some(found)
}

/// Whether no letter or digit stands directly before `at`: `세` is three in `세 곳`, not in `24세 청년`.
fn begins_eojeol(text: &str, at: usize) -> bool {
    !text[..at].ends_with(is_alphanumeric)
}

/// Whether a number, or a unit of time (`3년 6개월`), ends at `at` or one space before it.
fn follows_number(text: &str, at: usize, atoms: &Atoms) -> bool {
    let Some(last) = atoms.last() else { return false };
    let gap = text.get(last.span().end..at).unwrap_or("-");
    let number = last.classes.has(Class::Number) && matches!(gap, "" | " ");
    number || gap.is_empty() && last.classes.meets(AFTER_NUMBER)
}

/// `10|과| 20%`, `3억|과| 2억`: the particle, and no part of an administration; not `5국 31|과| 체제`, `3|과| 12 담당`.
fn is_and(text: &str, at: usize, end: usize, atoms: &Atoms) -> bool {
    const PARTS: [char; 6] = ['국', '단', '관', '실', '소', '부'];
    let number = || atoms.last().map_or(at, |last| last.span().start);
    let head = || text[..number()].trim_end_matches([' ', ',', '·']);
    let smaller = || {
        let rest = text[end + 1..].trim_start_matches(|c: char| c.is_ascii_digit());
        ["담당", "팀"].iter().any(|part| rest.strip_prefix(' ').unwrap_or(rest).starts_with(part))
    };
    &text[at..end] == "과" && text[end..].starts_with(' ') && !head().ends_with(PARTS) && !smaller()
}

/// Whether a native numeral counts something: a space or a counter follows (`두 차례`, `두달`), not any syllable (`두통`).
fn counts(text: &str, at: usize, end: usize) -> bool {
    match text.as_bytes().get(end) {
        Some(b' ') => is_syllable(text.as_bytes(), end + 1),
        // `한편`, `한번` are words of their own.
        _ if text[..end].ends_with('한') => text[end..].starts_with("차례") || tens::go_on(text, at, end),
        // And so are `두부`, `세대`, `세부`: only counters that make no other word stand against the numeral.
        _ => GLUED.iter().any(|counter| text[end..].starts_with(counter)) || tens::go_on(text, at, end),
    }
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

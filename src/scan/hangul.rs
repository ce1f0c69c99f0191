//! Korean in the scan: words at the beginning of an eojeol and chained to what was found before, and numerals.
//!
//! Korean writes particles and nouns in one run of syllables (`서초구청장은`), so a word is looked up where a run begins and where the word before
//! it ended, the longest first; a run that goes on with what the lexicon does not have is left. That
//! is what keeps `부구청장` from holding a `구청장`. Words that need a number (counters, currencies, units) are looked up only after one.
//! Whether a word ends where it should (before a particle) is the rules' question.

use rust_decimal::Decimal;

use super::atom::{Atom, Class, Classes, Form, Numeral, Payload};
use super::digits;
use super::lexicon::{Found, Lexicon};
use crate::number::MAX_DIGITS;
use crate::span::Span;

/// The bytes of a Hangul syllable in UTF-8.
pub(super) const SYLLABLE: usize = 3;

/// Classes that mean something only after a number.
const AFTER_NUMBER: [Class; 6] =
    [Class::Counter, Class::Currency, Class::Unit, Class::Percent, Class::TimeUnit, Class::DateUnit];

/// Counters that native numerals are written together with.
const GLUED: [&str; 9] = ["명", "개", "곳", "달", "번", "가지", "차례", "군데", "시간"];

/// Whether `c` is a Hangul syllable.
pub(crate) fn is_hangul(c: char) -> bool {
    ('\u{ac00}'..='\u{d7a3}').contains(&c)
}

/// Whether a syllable begins at `at`.
pub(super) fn is_syllable(bytes: &[u8], at: usize) -> bool {
    let Some(&[a, b, c]) = bytes.get(at..at + SYLLABLE) else { return false };
    let code = (u32::from(a & 0x0f) << 12) | (u32::from(b & 0x3f) << 6) | u32::from(c & 0x3f);
    a & 0xf0 == 0xe0 && (0xac00..=0xd7a3).contains(&code)
}

/// The byte after the run of syllables at `start`.
pub(super) fn run_end(bytes: &[u8], start: usize) -> usize {
    let mut end = start;
    while is_syllable(bytes, end) {
        end += SYLLABLE;
    }
    end
}

/// The word at `at`, where it may stand there: directly after an atom, or where a run of syllables begins.
pub(super) fn word(text: &str, at: usize, lexicon: &Lexicon, atoms: &[Atom]) -> Option<Found> {
    let found = lexicon.hangul(text, at)?;
    let dependent = AFTER_NUMBER.iter().any(|class| found.classes.has(*class));
    let counting = found.classes.has(Class::NumberWord);
    if dependent && !follows_number(text, at, atoms) && !counting {
        return None;
    }
    (!counting || begins_eojeol(text, at) && counts(text, found.end)).then_some(found)
}

/// Whether no letter or digit stands directly before `at`: `세` is three in `세 곳`, not in `24세 청년`.
fn begins_eojeol(text: &str, at: usize) -> bool {
    !text[..at].ends_with(char::is_alphanumeric)
}

/// Whether a number, or a unit of time (`3년 6개월`), ends at `at` or one space before it.
fn follows_number(text: &str, at: usize, atoms: &[Atom]) -> bool {
    let Some(last) = atoms.last() else { return false };
    let gap = text.get(last.span.end..at).unwrap_or("-");
    let number = last.classes.has(Class::Number) && matches!(gap, "" | " ");
    number || gap.is_empty() && AFTER_NUMBER.iter().any(|class| last.classes.has(*class))
}

/// Whether a native numeral counts something: a space or a counter follows (`두 차례`, `두달`), not any syllable (`두통`).
fn counts(text: &str, end: usize) -> bool {
    match text.as_bytes().get(end) {
        Some(b' ') => is_syllable(text.as_bytes(), end + 1),
        // `한편`, `한번` are words of their own.
        _ if text[..end].ends_with('한') => false,
        // And so are `두부`, `세대`, `세부`: only counters that make no other word stand against the numeral.
        _ => GLUED.iter().any(|counter| text[end..].starts_with(counter)),
    }
}

/// A numeral with Korean units at `start`: `1조 1648억`, `5천021억`, `9천4억5천1백만`, `8700여`, or in syllables (`천만`); its end and value.
///
/// `None` where there is no unit, so that plain digits are read as everywhere. In syllables it has to be followed by what it counts.
pub(super) fn numeral(text: &str, start: usize, lexicon: &Lexicon) -> Option<Atom> {
    let mut reader = Reader {
        text,
        lexicon,
        at: start,
        total: Decimal::ZERO,
        section: Decimal::ZERO,
        digits: None,
        large: i64::MAX,
        small: 10_000,
        units: 0,
        approx: false,
    };
    while reader.step() {}
    let (value, scale) = reader.finish()?;
    let span = Span::new(start, reader.at);
    let numeral = Numeral {
        value,
        scale,
        room: 1,
        form: Form::Grouped,
        approx: reader.approx,
        bound: digits::bound(text.as_bytes(), span.start, span.end),
    };
    let spelled = is_syllable(text.as_bytes(), start);
    if spelled && !(lexicon_follows(text, span.end, lexicon) && is_spelled(text, span)) {
        return None;
    }
    Some(Atom { span, classes: Classes::of(Class::Number), payload: Payload::Numeral(numeral) })
}

/// Whether syllables are a number and no other word: all of them numerals, and one alone only as `만 원`, `천명` (not `조명`, `만개`).
fn is_spelled(text: &str, span: Span) -> bool {
    let word = span.of(text);
    let alone = word.chars().count() == 1;
    let next = &text[span.end..];
    let counted = next.starts_with(' ') || ["명", "원"].iter().any(|counter| next.starts_with(counter));
    let mixed = word.bytes().any(|b| b.is_ascii());
    !mixed && (!alone || counted && matches!(word, "만" | "천" | "백"))
}

fn lexicon_follows(text: &str, end: usize, lexicon: &Lexicon) -> bool {
    let at = if text.as_bytes().get(end) == Some(&b' ') { end + 1 } else { end };
    lexicon.hangul(text, at).is_some_and(|next| AFTER_NUMBER.iter().any(|class| next.classes.has(*class)))
}

/// The state of reading a numeral: `total` is closed by large units (만, 억, 조), `section` by small ones (십, 백, 천).
struct Reader<'a> {
    text: &'a str,
    lexicon: &'a Lexicon,
    at: usize,
    total: Decimal,
    section: Decimal,
    digits: Option<Decimal>,
    /// The last large unit: the next one is smaller.
    large: i64,
    /// The last small unit of the section.
    small: i64,
    units: u32,
    approx: bool,
}

impl Reader<'_> {
    /// Reads one part more; whether there was one.
    fn step(&mut self) -> bool {
        let bytes = self.text.as_bytes();
        match bytes.get(self.at) {
            Some(b'0'..=b'9') => self.read_digits(),
            Some(b' ') => self.skip_space(),
            Some(0x80..) => self.read_syllable(),
            _ => false,
        }
    }

    fn read_digits(&mut self) -> bool {
        let bytes = self.text.as_bytes();
        let (integer, _) = digits::groups_end(bytes, self.at, digits::digits_end(bytes, self.at));
        let end = digits::fraction_end(bytes, integer);
        let Some(value) = digits::value(&bytes[self.at..end]).filter(|_| self.digits.is_none()) else {
            return false;
        };
        if self.units > 0 && value >= Decimal::from(self.small.min(self.large)) {
            return false;
        }
        self.digits = Some(value);
        self.at = end;
        true
    }

    /// A space within a numeral: after a large unit, where digits of a smaller part follow (`1조 1648억`, not `26억 4479억`).
    fn skip_space(&mut self) -> bool {
        let closed = self.units > 0 && self.digits.is_none() && self.section.is_zero();
        let digit = self.text.as_bytes().get(self.at + 1).is_some_and(u8::is_ascii_digit);
        if !(closed && digit) {
            return false;
        }
        let mut rest = Reader {
            at: self.at + 1,
            total: Decimal::ZERO,
            section: Decimal::ZERO,
            digits: None,
            large: i64::MAX,
            small: 10_000,
            units: 0,
            approx: false,
            ..*self
        };
        rest.read_digits();
        while !rest.at_space() && rest.step() {}
        let smaller = rest.sum().is_some_and(|sum| sum < Decimal::from(self.large));
        self.at += usize::from(smaller);
        smaller
    }

    fn at_space(&self) -> bool {
        self.text.as_bytes().get(self.at) == Some(&b' ')
    }

    fn read_syllable(&mut self) -> bool {
        let Some(syllable) = self.text.get(self.at..self.at + SYLLABLE) else { return false };
        let read = match syllable {
            "십" => self.small_unit(10),
            "백" => self.small_unit(100),
            "천" => self.small_unit(1000),
            "만" => self.large_unit(10_000),
            "억" => self.large_unit(100_000_000),
            "조" => self.large_unit(1_000_000_000_000),
            "여" => self.some(),
            _ => self.spelled_digit(syllable),
        };
        self.at += if read { SYLLABLE } else { 0 };
        read
    }

    fn small_unit(&mut self, unit: i64) -> bool {
        let fits = unit < self.small;
        if fits {
            self.section += self.digits.take().unwrap_or(Decimal::ONE) * Decimal::from(unit);
            self.small = unit;
            self.units += 1;
        }
        fits
    }

    fn large_unit(&mut self, unit: i64) -> bool {
        let section = self.section + self.digits.unwrap_or(Decimal::ZERO);
        let section = if section.is_zero() && self.units == 0 { Decimal::ONE } else { section };
        let value = section.checked_mul(Decimal::from(unit)).and_then(|value| value.checked_add(self.total));
        let Some(total) = value.filter(|_| unit < self.large && !section.is_zero()) else { return false };
        (self.total, self.section, self.digits) = (total, Decimal::ZERO, None);
        (self.large, self.small) = (unit, 10_000);
        self.units += 1;
        true
    }

    /// `여`: some more than that, where a unit or what is counted follows.
    fn some(&mut self) -> bool {
        let next = self.at + SYLLABLE;
        let unit = self
            .text
            .get(next..next + SYLLABLE)
            .is_some_and(|s| matches!(s, "십" | "백" | "천" | "만" | "억" | "조"));
        let after = self.units > 0 || self.digits.is_some();
        let follows = after
            && (unit
                || !is_syllable(self.text.as_bytes(), next)
                || lexicon_follows(self.text, next, self.lexicon));
        self.approx |= follows;
        self.units += u32::from(follows);
        follows
    }

    /// A digit in syllables counts only in a numeral that is all in syllables.
    fn spelled_digit(&mut self, syllable: &str) -> bool {
        let value = match syllable {
            "일" => 1,
            "이" => 2,
            "삼" => 3,
            "사" => 4,
            "오" => 5,
            "육" => 6,
            "칠" => 7,
            "팔" => 8,
            "구" => 9,
            _ => return false,
        };
        let next = self.text.get(self.at + SYLLABLE..self.at + 2 * SYLLABLE);
        let unit = next.is_some_and(|next| matches!(next, "십" | "백" | "천" | "만" | "억" | "조"));
        let reads = unit && self.digits.is_none();
        if reads {
            self.digits = Some(Decimal::from(value));
        }
        reads
    }

    fn sum(&self) -> Option<Decimal> {
        self.total.checked_add(self.section)?.checked_add(self.digits.unwrap_or(Decimal::ZERO))
    }

    /// The value and its last unit, where there was a unit and the digits are not too many.
    fn finish(&self) -> Option<(Decimal, i64)> {
        let value = self.sum().filter(|_| self.units > 0)?;
        let fits = value < Decimal::from(10_i64.pow(MAX_DIGITS + 3)) && value > Decimal::ZERO;
        let scale = match (self.large, self.digits.is_some() || !self.section.is_zero()) {
            (i64::MAX, _) if self.small < 10_000 && self.digits.is_none() => self.small,
            (i64::MAX, _) | (_, true) => 1,
            (large, false) => large,
        };
        fits.then_some((value, scale))
    }
}

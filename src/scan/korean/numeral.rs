//! Korean numerals: digits with units (`1조 1648억`, `5천021억`), and syllables (`천만`).
//!
//! Digits without a Korean unit are [`figure`](crate::scan::figure)'s.

use rust_decimal::Decimal;

use super::amount::Amount;
use super::apart::{self, Part};
use super::section::Section;
use super::spelled::is_spelled;
use super::syllables::Syllables;
use super::value::{digit, power};
use crate::number::MAX_DIGITS;
use crate::scan::atom::{Class, Classes, Form, Numeral, Payload, Token};
use crate::scan::digits;
use crate::scan::hangul::{SYLLABLE, is_syllable, syllable_char};
use crate::scan::lexicon::Lexicon;
use crate::span::Span;

/// Classes that mean something only after a number.
pub(super) const AFTER_NUMBER: Classes = Classes::of_all(&[
    Class::Counter,
    Class::Currency,
    Class::Unit,
    Class::Percent,
    Class::TimeUnit,
    Class::DateUnit,
]);

/// A numeral with Korean units at `start`: `1조 1648억`, `5천021억`, `9천4억5천1백만`, `8700여`, or in syllables (`천만`); its end and value.
///
/// `None` where there is no unit, so that plain digits are read as everywhere. In syllables it has to be followed by what it counts.
pub(in crate::scan) fn numeral(text: &str, start: usize, lexicon: &Lexicon) -> Option<Token> {
    if begins_numeral(text.as_bytes(), start) { read(text, start, lexicon) } else { None }
}

/// The same where a unit is there. Apart from the question whether one is, which nearly every run of syllables is asked.
#[inline(never)]
pub(in crate::scan) fn read(text: &str, start: usize, lexicon: &Lexicon) -> Option<Token> {
    // Nearly all are whole numbers that fit into a register.
    let whole = Reader::<i64>::read(text, lexicon, start);
    let (end, value, scale, approx) = if whole.is_inexact {
        let exact = Reader::<Decimal>::read(text, lexicon, start);
        let (value, scale) = exact.finish()?;
        (exact.at, value, scale, exact.approx)
    } else {
        let (value, scale) = whole.finish()?;
        (whole.at, value.into(), scale, whole.approx)
    };
    let span = Span::new(start, end);
    let bound = digits::bound(text.as_bytes(), span.start, span.end);
    let numeral = Numeral { value, scale, room: 1, form: Form::Grouped, approx, bound };
    let spelled = is_syllable(text.as_bytes(), start);
    if spelled && !(lexicon_follows(text, span.end, lexicon) && is_spelled(text, span)) {
        return None;
    }
    Some(Token { span, classes: Classes::of(Class::Number), payload: Payload::Numeral(numeral) })
}

/// Whether a unit follows the digits at `start`, or the syllable that is a digit, or stands there itself: nothing else begins a numeral.
#[inline]
fn begins_numeral(bytes: &[u8], start: usize) -> bool {
    if bytes[start].is_ascii_digit() {
        return begins_with_digits(bytes, start);
    }
    SPELLED.may_have(bytes, start)
        && (is_unit(bytes, start) || digit(bytes, start) > 0 && is_unit(bytes, start + SYLLABLE))
}

/// The same of digits, which few runs of syllables go on with.
#[cold]
fn begins_with_digits(bytes: &[u8], start: usize) -> bool {
    let (integer, _) = digits::groups_end(bytes, start, digits::digits_end(bytes, start));
    may_follow(bytes, digits::fraction_end(bytes, integer))
}

/// The syllables that are a digit or a power of ten.
static SPELLED: Syllables = Syllables::of(&[
    '일', '이', '삼', '사', '오', '육', '칠', '팔', '구', '십', '백', '천', '만', '억', '조',
]);

/// Whether digits that end at `at` may go on with a unit or with `여`, behind a space too.
pub(in crate::scan) fn may_follow(bytes: &[u8], at: usize) -> bool {
    let at = at + usize::from(bytes.get(at) == Some(&b' '));
    syllable_char(bytes, at).is_some_and(|syllable| syllable == '여' || is_power(syllable))
}

/// Whether the syllable at `at` is a power of ten.
fn is_unit(bytes: &[u8], at: usize) -> bool {
    syllable_char(bytes, at).is_some_and(is_power)
}

fn is_power(syllable: char) -> bool {
    power(syllable).is_some()
}

fn lexicon_follows(text: &str, end: usize, lexicon: &Lexicon) -> bool {
    let at = if text.as_bytes().get(end) == Some(&b' ') { end + 1 } else { end };
    lexicon.hangul_as(text, at, AFTER_NUMBER).is_some()
}

/// The state of reading a numeral: `total` is closed by large units (만, 억, 조), `section` by small ones (십, 백, 천).
struct Reader<'a, N> {
    text: &'a str,
    lexicon: &'a Lexicon,
    start: usize,
    at: usize,
    total: N,
    section: N,
    digits: Option<N>,
    /// The last large unit: the next one is smaller.
    large: i64,
    /// The last small unit of the section.
    small: i64,
    units: u32,
    approx: bool,
    /// Something was there that these numbers cannot say.
    is_inexact: bool,
}

impl<'a, N: Amount> Reader<'a, N> {
    /// A reader that has read all that begins at the byte `at`.
    fn read(text: &'a str, lexicon: &'a Lexicon, at: usize) -> Self {
        let mut reader = Self::new(text, lexicon, at);
        while reader.step() {}
        reader
    }

    /// A reader that has read nothing, before the byte `at`.
    fn new(text: &'a str, lexicon: &'a Lexicon, at: usize) -> Self {
        Self {
            text,
            lexicon,
            start: at,
            at,
            total: N::from(0),
            section: N::from(0),
            digits: None,
            large: i64::MAX,
            small: 10_000,
            units: 0,
            approx: false,
            is_inexact: false,
        }
    }

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
        let value = N::of_digits(&bytes[self.at..end]);
        self.is_inexact |= value.is_none();
        let Some(value) = value.filter(|_| self.digits.is_none()) else { return false };
        if self.units > 0 && value >= N::from(self.small.min(self.large)) {
            return false;
        }
        self.digits = Some(value);
        self.at = end;
        true
    }

    /// A space within a numeral: after a large unit, where digits of a smaller part follow (`1조 1648억`, not `26억 4479억`), or within the part
    /// before one (`4천 2백만`).
    fn skip_space(&mut self) -> bool {
        if self.goes_on_in_section() || self.goes_on_apart() {
            self.at += 1;
            return true;
        }
        let closed = self.units > 0 && self.digits.is_none() && self.section == N::from(0);
        let digit = self.text.as_bytes().get(self.at + 1).is_some_and(u8::is_ascii_digit);
        if !(closed && digit) {
            return false;
        }
        let mut rest = Self::new(self.text, self.lexicon, self.at + 1);
        rest.read_digits();
        while !rest.at_space() && rest.step() {}
        self.is_inexact |= rest.is_inexact;
        let smaller = rest.sum().is_some_and(|sum| sum < N::from(self.large));
        self.at += usize::from(smaller);
        smaller
    }

    /// `4천| 2백만`, `3백| 50만`, `4천| 270원`, `2천| 301명`: what is left of the part before a large unit.
    fn goes_on_in_section(&self) -> bool {
        let &Self { text, lexicon, start, at: end, small, large, .. } = self;
        let open = self.digits.is_none() && self.section != N::from(0);
        open && Section { text, lexicon, start, end, small, large }.goes_on()
    }

    /// `300| 만 원`, `640억| 여원`: a space where none belongs.
    fn goes_on_apart(&self) -> bool {
        if self.digits.is_none() && self.units == 0 {
            return false;
        }
        match apart::part(self.text, self.at + 1) {
            Some(Part::Power(unit @ 10_000..)) => {
                unit < self.large && (self.digits.is_some() || self.section != N::from(0))
            }
            Some(Part::Power(unit)) => unit < self.small,
            Some(Part::Some) => true,
            None => false,
        }
    }

    fn at_space(&self) -> bool {
        self.text.as_bytes().get(self.at) == Some(&b' ')
    }

    fn read_syllable(&mut self) -> bool {
        let Some(syllable) = syllable_char(self.text.as_bytes(), self.at) else { return false };
        let read = match power(syllable) {
            Some(unit @ ..10_000) => self.small_unit(unit),
            Some(unit) => self.large_unit(unit),
            None if syllable == '여' => self.some(),
            None => self.spelled_digit(),
        };
        self.at += if read { SYLLABLE } else { 0 };
        read
    }

    fn small_unit(&mut self, unit: i64) -> bool {
        let fits = unit < self.small;
        if fits {
            let section = self.digits.take().unwrap_or(N::from(1)).times(unit);
            let section = section.and_then(|section| section.plus(self.section));
            self.is_inexact |= section.is_none();
            self.section = section.unwrap_or(self.section);
            self.small = unit;
            self.units += 1;
        }
        fits
    }

    fn large_unit(&mut self, unit: i64) -> bool {
        let section = self.section.plus(self.digits.unwrap_or(N::from(0)));
        let section = section.map(|sum| if sum == N::from(0) && self.units == 0 { N::from(1) } else { sum });
        let value = section.and_then(|section| section.times(unit)?.plus(self.total));
        self.is_inexact |= value.is_none();
        let Some(total) = value.filter(|_| unit < self.large && section != Some(N::from(0))) else {
            return false;
        };
        (self.total, self.section, self.digits) = (total, N::from(0), None);
        (self.large, self.small) = (unit, 10_000);
        self.units += 1;
        true
    }

    /// `여`: some more than that, where a unit or what is counted follows.
    fn some(&mut self) -> bool {
        let next = self.at + SYLLABLE;
        let unit = is_unit(self.text.as_bytes(), next);
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
    fn spelled_digit(&mut self) -> bool {
        let value = digit(self.text.as_bytes(), self.at);
        let unit = value > 0 && is_unit(self.text.as_bytes(), self.at + SYLLABLE);
        let reads = unit && self.digits.is_none();
        if reads {
            self.digits = Some(N::from(value));
        }
        reads
    }

    fn sum(&self) -> Option<N> {
        self.total.plus(self.section)?.plus(self.digits.unwrap_or(N::from(0)))
    }

    /// The value and its last unit, where there was a unit and the digits are not too many.
    fn finish(&self) -> Option<(N, i64)> {
        let value = self.sum().filter(|_| self.units > 0)?;
        let fits = value < N::from(10_i64.pow(MAX_DIGITS + 3)) && value > N::from(0);
        let scale = match (self.large, self.digits.is_some() || self.section != N::from(0)) {
            (i64::MAX, _) if self.small < 10_000 && self.digits.is_none() => self.small,
            (i64::MAX, _) | (_, true) => 1,
            (large, false) => large,
        };
        fits.then_some((value, scale))
    }
}

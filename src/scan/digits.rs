//! Numerals in digits: `1,204.5`, `27th`, and the digits that are a part of a name (`GS25`, `3D`) and no number.

use rust_decimal::Decimal;

use super::atom::{Bound, Class, Classes, Form, Numeral, Payload, Token};
use super::atoms::Atoms;
use super::lexicon::Lexicon;
use super::{hangul, letters};
use crate::number::MAX_DIGITS;
use crate::span::Span;

/// What digits are.
pub(crate) enum Read {
    /// A part of a name, or too many.
    Nothing,
    Integer(Integer),
    Token(Token),
}

/// A whole number of a few digits, as most are.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Integer {
    pub span: Span,
    pub value: u32,
    pub form: Form,
    pub bound: Bound,
}

/// Reads a numeral in digits.
pub(crate) struct Reader<'a> {
    pub text: &'a str,
    pub lexicon: &'a Lexicon,
    /// What was found before.
    pub atoms: &'a Atoms,
}

impl Reader<'_> {
    /// The end of what was read from the digit at `start`, and what it is.
    pub(crate) fn read(&self, start: usize) -> (usize, Read) {
        let bytes = self.text.as_bytes();
        let integer = digits_end(bytes, start);
        let (whole, grouped) = groups_end(bytes, start, integer);
        let end = fraction_end(bytes, whole);
        if self.glued_before(start) {
            return (name_end(bytes, end), Read::Nothing);
        }
        if let Some(atom) = self.korean(start, end) {
            return (atom.span.end, Read::Token(atom));
        }
        let scale = self.scale_letter(start, end);
        match self.glued_after(end) {
            _ if scale > 1 => {}
            Glue::None => {}
            Glue::Ordinal => {
                return (end + 2, ordinal(bytes, Span::new(start, end)).map_or(Read::Nothing, Read::Token));
            }
            Glue::Name => return (name_end(bytes, end), Read::Nothing),
        }
        let form = if grouped {
            Form::Grouped
        } else {
            Form::Plain(u8::try_from(integer - start).unwrap_or(u8::MAX))
        };
        if scale == 1
            && end == whole
            && let Some(value) = small(bytes, start, integer, end)
        {
            let span = Span::new(start, end);
            return (end, Read::Integer(Integer { span, value, form, bound: bound(bytes, start, end) }));
        }
        let Some(value) = value(&bytes[start..end]) else { return (end, Read::Nothing) };
        let Some(value) = value.checked_mul(Decimal::from(scale)) else { return (end, Read::Nothing) };
        let end = end + usize::from(scale > 1);
        let numeral = Numeral { value, scale, room: 1, form, approx: false, bound: bound(bytes, start, end) };
        (
            end,
            Read::Token(Token {
                span: Span::new(start, end),
                classes: Classes::of(Class::Number),
                payload: Payload::Numeral(numeral),
            }),
        )
    }

    /// What one letter after the digits multiplies them by, where a currency stands before them: `$20M`, `KRW 3.5B`. Elsewhere it is a
    /// unit or a part of a name (`20m`, `5G`).
    fn scale_letter(&self, start: usize, end: usize) -> i64 {
        let scale = match self.text.as_bytes().get(end..).unwrap_or_default() {
            [b'K' | b'M' | b'B' | b'T' | b'k' | b'm' | b'b', next, ..] if next.is_ascii_alphanumeric() => {
                return 1;
            }
            [b'K' | b'k', ..] => 1_000,
            [b'M' | b'm', ..] => 1_000_000,
            [b'B' | b'b', ..] => 1_000_000_000,
            [b'T', ..] => 1_000_000_000_000,
            _ => return 1,
        };
        let before = self.atoms.last().filter(|atom| atom.classes.has(Class::CurrencyPrefix));
        let beside = before.is_some_and(|atom| matches!(&self.text[atom.span().end..start], "" | " "));
        if beside { scale } else { 1 }
    }

    /// The numeral where a Korean unit follows the digits.
    fn korean(&self, start: usize, end: usize) -> Option<Token> {
        hangul::may_follow(self.text.as_bytes(), end)
            .then(|| hangul::read_numeral(self.text, start, self.lexicon))
            .flatten()
    }

    /// Whether letters stand directly before the digits that are not a currency.
    fn glued_before(&self, start: usize) -> bool {
        let Some(before) = start.checked_sub(1).map(|i| self.text.as_bytes()[i]) else { return false };
        match before {
            b'_' | b'@' | b'#' => true,
            b'a'..=b'z' | b'A'..=b'Z' => !self
                .atoms
                .last()
                .is_some_and(|atom| atom.span().end == start && atom.classes.has(Class::CurrencyPrefix)),
            _ => false,
        }
    }

    /// What the letters directly after the digits make of them.
    fn glued_after(&self, end: usize) -> Glue {
        let bytes = self.text.as_bytes();
        match bytes.get(end) {
            Some(b'_' | b'@') => return Glue::Name,
            Some(letter) if letter.is_ascii_alphabetic() => {}
            _ => return Glue::None,
        }
        let letters = bytes[end..].iter().take_while(|b| b.is_ascii_alphabetic()).count();
        let suffix = &bytes[end..end + letters];
        if [b"st", b"nd", b"rd", b"th"].iter().any(|s| suffix.eq_ignore_ascii_case(*s)) {
            return Glue::Ordinal;
        }
        // What `㎡` and `2` go on is a unit.
        let joined = || match suffix {
            b"k" => bytes[end + letters..].starts_with("㎡".as_bytes()),
            _ => suffix == b"tCO",
        };
        let known = suffix == b"s"
            || joined()
            || self.lexicon.word(self.text, Span::new(end, end + letters)).is_some_and(|found| {
                [Class::Scale, Class::Currency, Class::Unit, Class::Meridiem]
                    .iter()
                    .any(|&c| found.classes.has(c))
            });
        if known { Glue::None } else { Glue::Name }
    }
}

enum Glue {
    None,
    Ordinal,
    Name,
}

#[inline]
pub(super) fn digits_end(bytes: &[u8], start: usize) -> usize {
    match letters::digits(letters::chunk(bytes, start)) {
        letters::HALF => long_digits_end(bytes, start + letters::HALF),
        few => start + few,
    }
}

/// The same a digit at a time.
#[cold]
fn long_digits_end(bytes: &[u8], start: usize) -> usize {
    bytes[start..].iter().position(|b| !b.is_ascii_digit()).map_or(bytes.len(), |len| start + len)
}

/// The end of the digits with their separators of thousands (`1,204,000`), and whether there are any.
#[inline]
pub(super) fn groups_end(bytes: &[u8], start: usize, integer: usize) -> (usize, bool) {
    let mut end = integer;
    if integer - start <= 3 {
        while bytes.get(end) == Some(&b',') && letters::digits(letters::chunk(bytes, end + 1)) == 3 {
            end += 4;
        }
    }
    (end, end > integer)
}

/// The value of a whole number of which the digits before the first separator of thousands end at `integer`, where it is small.
fn small(bytes: &[u8], start: usize, integer: usize, end: usize) -> Option<u32> {
    if integer - start >= letters::HALF {
        return None;
    }
    let mut value = letters::number(letters::chunk(bytes, start), integer - start);
    for group in (integer + 1..end).step_by(4) {
        value = value.checked_mul(1000)? + letters::number(letters::chunk(bytes, group), 3);
    }
    (value <= Atoms::LARGEST_IN_PLACE).then_some(value)
}

/// The end of a decimal fraction, which is none where another `.` and digit follow (`2021.10.28`).
pub(super) fn fraction_end(bytes: &[u8], integer: usize) -> usize {
    let is_digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    if bytes.get(integer) != Some(&b'.') || !is_digit(integer + 1) {
        return integer;
    }
    let end = digits_end(bytes, integer + 1);
    if bytes.get(end) == Some(&b'.') && is_digit(end + 1) { integer } else { end }
}

/// The end of a name that goes on after digits: `3D`, `GS25`, `yjlee0906`.
fn name_end(bytes: &[u8], end: usize) -> usize {
    bytes[end..].iter().position(|b| !b.is_ascii_alphanumeric()).map_or(bytes.len(), |len| end + len)
}

fn ordinal(bytes: &[u8], digits: Span) -> Option<Token> {
    let value = u32::try_from(integer(&bytes[digits.start..digits.end])?).ok()?;
    let span = Span::new(digits.start, digits.end + 2);
    Some(Token { span, classes: Classes::of(Class::Ordinal), payload: Payload::Ordinal(value) })
}

fn integer(digits: &[u8]) -> Option<i64> {
    (digits.len() <= MAX_DIGITS as usize && digits.iter().all(u8::is_ascii_digit))
        .then(|| digits.iter().fold(0, |n, b| n * 10 + i64::from(b - b'0')))
}

/// The value of `1,204.5`, or `None` past 15 significant digits.
pub(super) fn value(written: &[u8]) -> Option<Decimal> {
    mantissa(written).map(|(mantissa, scale)| Decimal::new(mantissa, scale.unwrap_or(0)))
}

/// The same of a number without a fraction.
pub(super) fn whole(written: &[u8]) -> Option<i64> {
    mantissa(written).filter(|(_, scale)| scale.is_none()).map(|(mantissa, _)| mantissa)
}

/// The digits of `1,204.5`, and how many of them are its fraction where it has one.
#[inline]
fn mantissa(written: &[u8]) -> Option<(i64, Option<u32>)> {
    let (mut mantissa, mut digits, mut scale) = (0_i64, 0, None);
    for &b in written {
        match b {
            b'.' => scale = Some(0),
            b',' => {}
            _ => {
                digits += u32::from(mantissa > 0 || b != b'0');
                if digits > MAX_DIGITS || scale.is_some_and(|s| s > MAX_DIGITS) {
                    return None;
                }
                mantissa = mantissa * 10 + i64::from(b - b'0');
                scale = scale.map(|s| s + 1);
            }
        }
    }
    Some((mantissa, scale))
}

/// What stands directly against the digits.
pub(super) fn bound(bytes: &[u8], start: usize, end: usize) -> Bound {
    let at = |i: Option<usize>| i.and_then(|i| bytes.get(i)).copied().unwrap_or(b' ');
    let (before, before2) = (at(start.checked_sub(1)), at(start.checked_sub(2)));
    let (after, after2) = (at(Some(end)), at(Some(end + 1)));
    let joins = |b: u8| matches!(b, b'-' | b':' | b'/' | b'.' | b',' | b'~' | b'?' | b'+');
    Bound {
        word_before: before == b'-' && before2.is_ascii_alphabetic(),
        number_before: joins(before) && before2.is_ascii_digit(),
        number_after: joins(after) && after2.is_ascii_digit(),
        word_after: after == b'-' && after2.is_ascii_alphabetic(),
    }
}

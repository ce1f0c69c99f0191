//! Numerals in digits: `1,204.5`, `27th`, and the digits that are a part of a name (`GS25`, `3D`) and no number.

use rust_decimal::Decimal;

use super::atom::{Class, Classes, Form, Integer, Numeral, Payload, Token};
use super::atoms::Atoms;
use super::digits::{bound, digits_end, fraction_end, groups_end, value};
use super::korean;
use super::letters;
use super::lexicon::Lexicon;
use crate::number::MAX_DIGITS;
use crate::span::Span;

/// What digits are.
pub(crate) enum Read {
    /// A part of a name, or too many.
    Nothing,
    Integer(Integer),
    Token(Token),
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
            Glue::None => {}
            _ if scale > 1 => {}
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
        korean::may_follow(self.text.as_bytes(), end)
            .then(|| korean::read_numeral(self.text, start, self.lexicon))
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

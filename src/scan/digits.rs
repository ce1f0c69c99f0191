//! Runs of digits: where they end, what they are worth, what stands against them.

use rust_decimal::Decimal;

use super::atom::Bound;
use super::letters;
use crate::number::MAX_DIGITS;

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

/// The end of a decimal fraction, which is none where another `.` and digit follow (`2021.10.28`).
pub(super) fn fraction_end(bytes: &[u8], integer: usize) -> usize {
    let is_digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    if bytes.get(integer) != Some(&b'.') || !is_digit(integer + 1) {
        return integer;
    }
    let end = digits_end(bytes, integer + 1);
    if bytes.get(end) == Some(&b'.') && is_digit(end + 1) { integer } else { end }
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

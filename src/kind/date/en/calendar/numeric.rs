//! Dates in digits: `2021-10-28`, `2021.10.28`, `27-05-2020`, `10/28`.
//!
//! Not dates: telephone numbers, versions, fractions.

use crate::draft::temporal::{Calendar, Year};
use crate::kind::date::en::read::{self, Piece};
use crate::rule::View;
use crate::scan::atom::Form;
use crate::span::Span;

/// The date in digits that the number at `at` begins.
pub(in crate::kind::date::en) fn read(view: &View<'_>, at: usize) -> Option<Piece<Calendar>> {
    /// A year's digits.
    const LONGEST: usize = 4;
    let number = view.numeral(at)?;
    let span = view.span(at);
    if !matches!(number.form, Form::Plain(1..=4))
        || number.bound.number_before && !after_range(view, span.start)
        || number.bound.word_before
    {
        return None;
    }
    let tail = view.tail(span.start).as_bytes();
    let marked = tail.iter().take(LONGEST + 1).any(|byte| matches!(byte, b'-' | b'.' | b'/'));
    let (parts, count, end) = if marked { parts(tail) } else { return None };
    let date = match count {
        3 => three(parts)?,
        2 if is_dated(view, span.start, span.start + end) => day(None, parts[0].value, parts[1].value)?,
        _ => return None,
    };
    let end = span.start + end;
    Some(Piece::new(date, Span::new(span.start, end), read::atom_from(view, at + 1, end)))
}

#[derive(Clone, Copy, Default)]
struct Part {
    value: i16,
    digits: usize,
}

/// Up to three numbers with the same separator, how many there are, and the length of it all.
fn parts(bytes: &[u8]) -> ([Part; 3], usize, usize) {
    let mut parts = [Part::default(); 3];
    let (mut at, mut count, mut separator) = (0, 0, None);
    while count < 3 {
        let digits = bytes[at..].iter().take(5).take_while(|b| b.is_ascii_digit()).count();
        if !(1..=4).contains(&digits) {
            break;
        }
        let value = bytes[at..at + digits].iter().fold(0, |n: i16, b| n * 10 + i16::from(b - b'0'));
        parts[count] = Part { value, digits };
        count += 1;
        let end = at + digits;
        let mark = bytes.get(end).copied().filter(|b| matches!(b, b'-' | b'.' | b'/'));
        let spaced = usize::from(mark == Some(b'.') && bytes.get(end + 1) == Some(&b' '));
        let goes_on = bytes.get(end + 1 + spaced).is_some_and(u8::is_ascii_digit);
        if mark.is_none() || separator.is_some_and(|s| Some(s) != mark) || !goes_on || count == 3 {
            let longer = mark.is_some() && goes_on && spaced == 0;
            return (parts, if longer && count == 3 { 0 } else { count }, end);
        }
        separator = mark;
        at = end + 1 + spaced;
    }
    (parts, 0, 0)
}

/// Year first, or day first, or month first where only that is a date.
fn three(parts: [Part; 3]) -> Option<Calendar> {
    let [a, b, c] = parts;
    if a.digits == 4 {
        return day(Some(a.value), b.value, c.value);
    }
    let year = match c.digits {
        4 => c.value,
        2 => 2000 + c.value - if c.value > 50 { 100 } else { 0 },
        _ => return None,
    };
    if b.value <= 12 && a.value > 12 {
        day(Some(year), b.value, a.value)
    } else {
        day(Some(year), a.value, b.value).or_else(|| day(Some(year), b.value, a.value))
    }
}

fn day(year: Option<i16>, month: i16, day: i16) -> Option<Calendar> {
    year.is_none_or(|year| (1900..2100).contains(&year)).then_some(())?;
    Calendar::day(year.map_or(Year::Open, Year::Number), i8::try_from(month).ok()?, u8::try_from(day).ok()?)
}

/// Whether `10/28` is a date: a preposition of time before it, or alone in brackets.
fn is_dated(view: &View<'_>, start: usize, end: usize) -> bool {
    // Nearly all that come here are decimals.
    if !view.text[start..end].contains('/') {
        return false;
    }
    let led = read::word_before(view, start, &["on", "from", "until", "by", "since", "to"]);
    let alone = view.text[..start].ends_with('(') && view.tail(end).starts_with([')', '-', '~', ' ']);
    let noun = || {
        view.words_after(end).next().is_some_and(|w| {
            w.gap == " "
                && w.text.starts_with(char::is_lowercase)
                && w.text.ends_with('s')
                && w.text.len() > 3
        })
    };
    (led || alone) && !noun()
}

fn after_range(view: &View<'_>, start: usize) -> bool {
    view.text[..start].ends_with(['~', '–'])
}

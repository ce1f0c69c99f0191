//! Numerals: digits, separators, scales and number words become one number with its exact value.
//!
//! `1,204.5`, `22 billion`, `KRW 21 trillion 904.3 billion`, `thirty-two`, `two hundred and five`, `a million`, `25-point-six
//! trillion`. The atoms come one by one; each is merged into the number before it where the grammar of numbers allows. What is no
//! number: letters against the digits (`GS25`, `3D`), a plural scale by itself (`hundreds of`).

use rust_decimal::Decimal;

use super::atom::{Atom, Bound, Class, Classes, Form, Numeral, Payload};
use super::lexicon::Lexicon;
use crate::number::MAX_DIGITS;
use crate::span::Span;

/// Reads a numeral in digits.
pub(crate) struct Reader<'a> {
    pub text: &'a str,
    pub lexicon: &'a Lexicon,
    /// What was found before.
    pub atoms: &'a [Atom],
}

impl Reader<'_> {
    /// The end of what was read from the digit at `start`, and its atom where it is a number or an ordinal.
    pub(crate) fn read(&self, start: usize) -> (usize, Option<Atom>) {
        let bytes = self.text.as_bytes();
        let integer = digits_end(bytes, start);
        let (integer, grouped) = groups_end(bytes, start, integer);
        let end = fraction_end(bytes, integer);
        if self.glued_before(start) {
            return (name_end(bytes, end), None);
        }
        match self.glued_after(end) {
            Glue::None => {}
            Glue::Ordinal => return (end + 2, ordinal(bytes, Span::new(start, end))),
            Glue::Name => return (name_end(bytes, end), None),
        }
        let Some(value) = value(&bytes[start..end]) else { return (end, None) };
        let form = if grouped {
            Form::Grouped
        } else {
            Form::Plain(u8::try_from(integer - start).unwrap_or(u8::MAX))
        };
        let numeral = Numeral { value, scale: 1, room: 1, form, bound: bound(bytes, start, end) };
        (
            end,
            Some(Atom {
                span: Span::new(start, end),
                classes: Classes::of(Class::Number),
                payload: Payload::Numeral(numeral),
            }),
        )
    }

    /// Whether letters stand directly before the digits that are not a currency.
    fn glued_before(&self, start: usize) -> bool {
        let Some(before) = start.checked_sub(1).map(|i| self.text.as_bytes()[i]) else { return false };
        match before {
            b'_' | b'@' | b'#' => true,
            b'a'..=b'z' | b'A'..=b'Z' => !self
                .atoms
                .last()
                .is_some_and(|atom| atom.span.end == start && atom.classes.has(Class::CurrencyPrefix)),
            _ => false,
        }
    }

    /// What the letters directly after the digits make of them.
    fn glued_after(&self, end: usize) -> Glue {
        let bytes = self.text.as_bytes();
        let letters = bytes[end..].iter().take_while(|b| b.is_ascii_alphabetic()).count();
        match bytes.get(end) {
            Some(b'_' | b'@') => return Glue::Name,
            _ if letters == 0 => return Glue::None,
            _ => {}
        }
        let suffix = &bytes[end..end + letters];
        if [b"st", b"nd", b"rd", b"th"].iter().any(|s| suffix.eq_ignore_ascii_case(*s)) {
            return Glue::Ordinal;
        }
        let known = suffix == b"s"
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

fn digits_end(bytes: &[u8], start: usize) -> usize {
    bytes[start..].iter().position(|b| !b.is_ascii_digit()).map_or(bytes.len(), |len| start + len)
}

/// The end of the digits with their separators of thousands (`1,204,000`), and whether there are any.
fn groups_end(bytes: &[u8], start: usize, integer: usize) -> (usize, bool) {
    let mut end = integer;
    if integer - start <= 3 {
        while bytes.get(end) == Some(&b',') && digits_end(bytes, end + 1) == end + 4 {
            end += 4;
        }
    }
    (end, end > integer)
}

/// The end of a decimal fraction, which is none where another `.` and digit follow (`2021.10.28`).
fn fraction_end(bytes: &[u8], integer: usize) -> usize {
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

fn ordinal(bytes: &[u8], digits: Span) -> Option<Atom> {
    let value = u32::try_from(integer(&bytes[digits.start..digits.end])?).ok()?;
    let span = Span::new(digits.start, digits.end + 2);
    Some(Atom { span, classes: Classes::of(Class::Ordinal), payload: Payload::Ordinal(value) })
}

fn integer(digits: &[u8]) -> Option<i64> {
    (digits.len() <= MAX_DIGITS as usize && digits.iter().all(u8::is_ascii_digit))
        .then(|| digits.iter().fold(0, |n, b| n * 10 + i64::from(b - b'0')))
}

/// The value of `1,204.5`, or `None` past 15 significant digits.
fn value(written: &[u8]) -> Option<Decimal> {
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
    Some(Decimal::new(mantissa, scale.unwrap_or(0)))
}

/// What stands directly against the digits.
fn bound(bytes: &[u8], start: usize, end: usize) -> Bound {
    let at = |i: Option<usize>| i.and_then(|i| bytes.get(i)).copied().unwrap_or(b' ');
    let (before, before2) = (at(start.checked_sub(1)), at(start.checked_sub(2)));
    let (after, after2) = (at(Some(end)), at(Some(end + 1)));
    let joins = |b: u8| matches!(b, b'-' | b':' | b'/' | b'.' | b',' | b'~' | b'?');
    Bound {
        word_before: before == b'-' && before2.is_ascii_alphabetic(),
        number_before: joins(before) && before2.is_ascii_digit(),
        number_after: joins(after) && after2.is_ascii_digit(),
        word_after: after == b'-' && after2.is_ascii_alphabetic(),
    }
}

/// Adds an atom, merged into the number before it where both are one number.
pub(crate) fn push(atoms: &mut Vec<Atom>, atom: Atom, text: &str, lexicon: &Lexicon) {
    let meaning = |class| match atom.payload {
        Payload::Word(entry) => lexicon.meaning(entry, class).map(|m| m.number),
        _ => None,
    };
    if let Some(scale) = meaning(Class::Scale) {
        scaled(atoms, atom, text, scale);
    } else if let Some(value) = meaning(Class::NumberWord) {
        spoken(atoms, atom, text, lexicon, value);
    } else {
        push_number(atoms, atom, text, lexicon);
    }
}

/// A scale word: it multiplies the number before it, and the two join a larger part before them (`21 trillion 904.3 billion`).
fn scaled(atoms: &mut Vec<Atom>, atom: Atom, text: &str, scale: i64) {
    let start = atom.span.start;
    let number = last_number(atoms, start, text, &["", " ", "-"]).or_else(|| and_a_half(atoms, start, text));
    let Some((before, number)) = number else { return atoms.push(unnumbered(atom, text, scale)) };
    let Some(numeral) = multiply(number, scale) else { return atoms.push(atom) };
    let span = Span::new(before.start, atom.span.end);
    let outer = bound(text.as_bytes(), span.start, span.end);
    atoms.pop();
    atoms.push(number_atom(span, Numeral { bound: outer, ..numeral }));
    join_parts(atoms, text);
}

/// A scale without a number before it: one of it after an article (`a million`), a half after `half a`, else no number (`millions of`).
fn unnumbered(atom: Atom, text: &str, scale: i64) -> Atom {
    let Some(article) = article_before(text, atom.span.start) else { return atom };
    let half = ends_with_word(&text[..article], "half ");
    let start = if half { article - "half ".len() } else { atom.span.start };
    let value = if half { Decimal::from(scale) / Decimal::TWO } else { Decimal::from(scale) };
    let numeral = words(value, scale, scale, bound(text.as_bytes(), start, atom.span.end));
    Atom {
        classes: atom.classes.with(Classes::of(Class::Number)),
        ..number_atom(Span::new(start, atom.span.end), numeral)
    }
}

/// `one and a half billion`: the number before the scale, with its half.
fn and_a_half(atoms: &[Atom], start: usize, text: &str) -> Option<(Span, Numeral)> {
    let (span, number) = last_number(atoms, start, text, &[" and a half ", "-and-a-half "])?;
    Some((span, Numeral { value: number.value + Decimal::new(5, 1), form: Form::Plain(1), ..number }))
}

/// `22` × billion; in `one million two hundred` × thousand only what is below a million is multiplied.
fn multiply(number: Numeral, scale: i64) -> Option<Numeral> {
    let factor = Decimal::from(scale);
    if number.form != Form::Words || number.value < factor {
        let value = number.value.checked_mul(factor)?;
        return (number.scale < scale || number.scale == 100).then_some(Numeral {
            value,
            scale,
            room: scale,
            ..number
        });
    }
    let low = number.value % factor;
    (low > Decimal::ZERO).then(|| Numeral {
        value: number.value - low + low * factor,
        scale,
        room: scale,
        ..number
    })
}

/// The last two numbers are parts of one where the second one's scale is smaller: `21 trillion 904.3 billion`.
fn join_parts(atoms: &mut Vec<Atom>, text: &str) {
    let [.., high, low] = atoms.as_slice() else { return };
    let (Payload::Numeral(a), Payload::Numeral(b)) = (high.payload, low.payload) else { return };
    let between = text.get(high.span.end..low.span.start);
    if between == Some(" ") && a.scale > 1000 && b.value < Decimal::from(a.scale) {
        let span = Span::new(high.span.start, low.span.end);
        let numeral = Numeral {
            value: a.value + b.value,
            scale: b.scale,
            room: b.room,
            form: a.form,
            bound: Bound { word_after: b.bound.word_after, ..a.bound },
        };
        atoms.truncate(atoms.len() - 2);
        atoms.push(number_atom(span, numeral));
    }
}

/// A number word: it joins the number before it where that has room for it: `thirty-two`, `two hundred and five`.
fn spoken(atoms: &mut Vec<Atom>, atom: Atom, text: &str, lexicon: &Lexicon, value: i64) {
    let room = if value >= 20 { 10 } else { 1 };
    let joined = last_number(atoms, atom.span.start, text, &[" ", "-", " and "]);
    let decimal = Decimal::from(value);
    if let Some((before, number)) = joined
        && number.form == Form::Words
        && value < number.room
        && (number.room > 10 || !text[before.end..atom.span.start].contains("and"))
    {
        let bound = Bound {
            word_before: number.bound.word_before,
            ..bound(text.as_bytes(), before.start, atom.span.end)
        };
        atoms.pop();
        let numeral = Numeral { value: number.value + decimal, room, scale: 1, ..number };
        atoms.push(number_atom(Span::new(before.start, atom.span.end), Numeral { bound, ..numeral }));
        return;
    }
    let numeral = words(decimal, 1, room, bound(text.as_bytes(), atom.span.start, atom.span.end));
    let classes = atom.classes.with(Classes::of(Class::Number));
    push_number(atoms, Atom { classes, ..number_atom(atom.span, numeral) }, text, lexicon);
}

/// A number that joins nothing but a `point` before it.
fn push_number(atoms: &mut Vec<Atom>, atom: Atom, text: &str, lexicon: &Lexicon) {
    if !fraction_aloud(atoms, atom, text, lexicon) {
        atoms.push(atom);
    }
}

/// `25-point-six`, `one-point-98`: a number whose fraction is read aloud.
fn fraction_aloud(atoms: &mut Vec<Atom>, atom: Atom, text: &str, lexicon: &Lexicon) -> bool {
    let (Payload::Numeral(fraction), [.., whole, point]) = (atom.payload, atoms.as_slice()) else {
        return false;
    };
    let (Payload::Numeral(number), Payload::Word(word)) = (whole.payload, point.payload) else {
        return false;
    };
    let hyphens = text.get(whole.span.end..point.span.start) == Some("-")
        && text.get(point.span.end..atom.span.start) == Some("-");
    if !hyphens || lexicon.meaning(word, Class::Point).is_none() || !fraction.value.is_integer() {
        return false;
    }
    let digits = fraction.value.mantissa().checked_ilog10().map_or(1, |log| log + 1);
    let Some(value) =
        10_i64.checked_pow(digits).map(|power| number.value + fraction.value / Decimal::from(power))
    else {
        return false;
    };
    let span = Span::new(whole.span.start, atom.span.end);
    atoms.truncate(atoms.len() - 2);
    atoms.push(number_atom(
        span,
        Numeral { value, bound: bound(text.as_bytes(), span.start, span.end), ..number },
    ));
    true
}

fn number_atom(span: Span, numeral: Numeral) -> Atom {
    Atom { span, classes: Classes::of(Class::Number), payload: Payload::Numeral(numeral) }
}

fn words(value: Decimal, scale: i64, room: i64, bound: Bound) -> Numeral {
    Numeral { value, scale, room, form: Form::Words, bound }
}

/// The last atom, where it is a number and one of `gaps` stands between it and `start`.
fn last_number(atoms: &[Atom], start: usize, text: &str, gaps: &[&str]) -> Option<(Span, Numeral)> {
    let last = atoms.last()?;
    let Payload::Numeral(numeral) = last.payload else { return None };
    gaps.contains(&text.get(last.span.end..start)?).then_some((last.span, numeral))
}

/// The byte of the `a` or `an` that stands before `start`.
fn article_before(text: &str, start: usize) -> Option<usize> {
    let head = &text[..start];
    ["a ", "an ", "a-"]
        .iter()
        .find(|article| ends_with_word(head, article))
        .map(|article| start - article.len())
}

/// Whether `head` ends with `word`, in any case, as a word of its own.
fn ends_with_word(head: &str, word: &str) -> bool {
    let Some((before, there)) =
        head.len().checked_sub(word.len()).and_then(|at| Some((head.get(..at)?, head.get(at..)?)))
    else {
        return false;
    };
    there.eq_ignore_ascii_case(word)
        && !before.ends_with(|c: char| c.is_alphanumeric() || c == '\'' || c == '’')
}

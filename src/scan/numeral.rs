//! Numerals in words and scales: atoms that come one after the other become one number with its exact value.
//!
//! `22 billion`, `KRW 21 trillion 904.3 billion`, `thirty-two`, `two hundred and five`, `half a million`, `25-point-six trillion`. Each atom is
//! merged into the number before it where the grammar of numbers allows. What is no number: a plural scale by itself
//! (`hundreds of`). Digits are read by [`super::figure`].

use rust_decimal::Decimal;

use super::atom::{Bound, Class, Classes, Form, Integer, Numeral, Payload, Token};
use super::atoms::Atoms;
use super::digits::bound;
use super::korean::tens;
use super::lexicon::Lexicon;
use crate::span::Span;

/// What number words may mean.
pub(super) const WORDS: Classes = Classes::of(Class::Scale).with(Classes::of(Class::NumberWord));

/// Adds a number or a number word, merged into the number before it where both are one number.
pub(crate) fn push(atoms: &mut Atoms, atom: Token, text: &str, lexicon: &Lexicon) {
    let number = |class| match atom.payload {
        Payload::Word(entry) if atom.classes.has(class) => lexicon.meaning(entry, class).map(|m| m.number),
        _ => None,
    };
    if let Some(scale) = number(Class::Scale) {
        scaled(atoms, atom, text, scale);
    } else if let Some(value) = number(Class::NumberWord) {
        spoken(atoms, atom, text, value);
    } else {
        push_number(atoms, atom, text);
    }
}

/// Adds a number in digits, merged into the number before it where it is its fraction read aloud.
#[inline]
pub(super) fn push_integer(atoms: &mut Atoms, integer: Integer, text: &str) {
    // Only a hyphen joins it to what is read aloud.
    let joined = integer.span.start > 0 && text.as_bytes()[integer.span.start - 1] == b'-';
    if !joined {
        return atoms.push_integer(integer);
    }
    let Integer { span, value, form, bound } = integer;
    let numeral = Numeral { value: value.into(), scale: 1, room: 1, form, approx: false, bound };
    push_number(atoms, number_atom(span, numeral), text);
}

/// A scale word: it multiplies the number before it, and the two join a larger part before them (`21 trillion 904.3 billion`).
fn scaled(atoms: &mut Atoms, atom: Token, text: &str, scale: i64) {
    let start = atom.span.start;
    let number = last_number(atoms, start, text, &["", " ", "-"]).or_else(|| and_a_half(atoms, start, text));
    let Some((before, number)) = number else { return atoms.push(unnumbered(atoms, atom, text, scale)) };
    let Some(numeral) = multiply(number, scale) else { return atoms.push(atom) };
    let span = Span::new(before.start, atom.span.end);
    let outer = bound(text.as_bytes(), span.start, span.end);
    atoms.pop(1);
    atoms.push(number_atom(span, Numeral { bound: outer, ..numeral }));
    join_parts(atoms, text);
}

/// A scale without a number before it: one of it after an article (`a million`), a half after `half a`, else no number (`millions of`).
fn unnumbered(atoms: &Atoms, atom: Token, text: &str, scale: i64) -> Token {
    let Some(article) = article_before(text, atom.span.start) else { return atom };
    // `in the first half a million came`: the half is another atom's.
    let free = |start: usize| atoms.last().is_none_or(|last| last.span().end <= start);
    let half = ends_with_word(&text[..article], "half ") && free(article - "half ".len());
    let start = if half { article - "half ".len() } else { atom.span.start };
    let value = if half { Decimal::from(scale) / Decimal::TWO } else { Decimal::from(scale) };
    let numeral = words(value, scale, scale, bound(text.as_bytes(), start, atom.span.end));
    Token {
        classes: atom.classes.with(Classes::of(Class::Number)),
        ..number_atom(Span::new(start, atom.span.end), numeral)
    }
}

/// `one and a half billion`: the number before the scale, with its half.
fn and_a_half(atoms: &Atoms, start: usize, text: &str) -> Option<(Span, Numeral)> {
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
fn join_parts(atoms: &mut Atoms, text: &str) {
    let Some([low, high]) = atoms.last_two() else { return };
    let (Payload::Numeral(a), Payload::Numeral(b)) = (high.payload, low.payload) else { return };
    let between = text.get(high.span.end..low.span.start);
    if between == Some(" ") && a.scale > 1000 && b.value < Decimal::from(a.scale) {
        let span = Span::new(high.span.start, low.span.end);
        let numeral = Numeral {
            value: a.value + b.value,
            scale: b.scale,
            room: b.room,
            form: a.form,
            approx: a.approx,
            bound: Bound { word_after: b.bound.word_after, ..a.bound },
        };
        atoms.pop(2);
        atoms.push(number_atom(span, numeral));
    }
}

/// A number word: it joins the number before it where that has room for it: `thirty-two`, `two hundred and five`.
fn spoken(atoms: &mut Atoms, atom: Token, text: &str, value: i64) {
    let room = if value >= 20 { 10 } else { 1 };
    let joined = last_number(atoms, atom.span.start, text, &[" ", "-", " and "]);
    let decimal = Decimal::from(value);
    if let Some((before, number)) = joined
        && number.form == Form::Words
        && (value < number.room || value < 10 && tens::ten_goes_on(text, before.start, atom.span.end))
        && (number.room > 10 || !text[before.end..atom.span.start].contains("and"))
    {
        let bound = Bound {
            word_before: number.bound.word_before,
            ..bound(text.as_bytes(), before.start, atom.span.end)
        };
        atoms.pop(1);
        let numeral = Numeral { value: number.value + decimal, room, scale: 1, ..number };
        atoms.push(number_atom(Span::new(before.start, atom.span.end), Numeral { bound, ..numeral }));
        return;
    }
    let numeral = words(decimal, 1, room, bound(text.as_bytes(), atom.span.start, atom.span.end));
    let classes = atom.classes.with(Classes::of(Class::Number));
    push_number(atoms, Token { classes, ..number_atom(atom.span, numeral) }, text);
}

/// A number that joins nothing but a `point` before it.
fn push_number(atoms: &mut Atoms, atom: Token, text: &str) {
    if !fraction_aloud(atoms, atom, text) && !hundreds_aloud(atoms, atom, text) {
        atoms.push(atom);
    }
}

/// `24-thousand-911`, `one-thousand-900`: what is below a thousand, in digits behind its hyphen.
fn hundreds_aloud(atoms: &mut Atoms, atom: Token, text: &str) -> bool {
    let Payload::Numeral(rest) = atom.payload else { return false };
    if !text[..atom.span.start].ends_with("thousand-") {
        return false;
    }
    let Some((before, number)) = last_number(atoms, atom.span.start, text, &["-"]) else { return false };
    let below = Decimal::ONE_THOUSAND;
    if number.scale != 1000 || !matches!(rest.form, Form::Plain(1..=3)) || rest.value >= below {
        return false;
    }
    let span = Span::new(before.start, atom.span.end);
    let bound = bound(text.as_bytes(), span.start, span.end);
    atoms.pop(1);
    atoms.push(number_atom(
        span,
        Numeral { value: number.value + rest.value, scale: 1, room: 1, bound, ..number },
    ));
    true
}

/// `25-point-six`, `one-point-98`: a number whose fraction is read aloud.
fn fraction_aloud(atoms: &mut Atoms, atom: Token, text: &str) -> bool {
    let Payload::Numeral(fraction) = atom.payload else { return false };
    if atoms.last().is_none_or(|last| !last.classes.has(Class::Point)) {
        return false;
    }
    let Some((start, read, number)) = whole_before(atoms, text) else { return false };
    let hyphen = atoms.last().is_some_and(|point| text.get(point.span().end..atom.span.start) == Some("-"));
    if !hyphen || !fraction.value.is_integer() {
        return false;
    }
    // `32-point-07`: the zero counts.
    let written = match fraction.form {
        Form::Plain(digits) => Some(u32::from(digits)),
        _ => None,
    };
    let digits = written.or(fraction.value.mantissa().checked_ilog10().map(|log| log + 1)).unwrap_or(1);
    let Some(value) =
        10_i64.checked_pow(digits).map(|power| number.value + fraction.value / Decimal::from(power))
    else {
        return false;
    };
    let span = Span::new(start, atom.span.end);
    atoms.pop(read);
    atoms.push(number_atom(
        span,
        Numeral { value, bound: bound(text.as_bytes(), span.start, span.end), ..number },
    ));
    true
}

/// The whole number before the `point` that is the last atom: where it begins, how many atoms both are, its value. `zero` is a number nowhere else.
fn whole_before(atoms: &Atoms, text: &str) -> Option<(usize, usize, Numeral)> {
    let point = atoms.last()?.span();
    if ends_with_word(&text[..point.start], "zero-") {
        let start = point.start - "zero-".len();
        return Some((start, 1, words(Decimal::ZERO, 1, 1, Bound::default())));
    }
    let [point, whole] = atoms.last_two()?;
    let Payload::Numeral(number) = whole.payload else { return None };
    let hyphen = text.get(whole.span.end..point.span.start) == Some("-");
    hyphen.then_some((whole.span.start, 2, number))
}

fn number_atom(span: Span, numeral: Numeral) -> Token {
    Token { span, classes: Classes::of(Class::Number), payload: Payload::Numeral(numeral) }
}

fn words(value: Decimal, scale: i64, room: i64, bound: Bound) -> Numeral {
    Numeral { value, scale, room, form: Form::Words, approx: false, bound }
}

/// The last atom, where it is a number and one of `gaps` stands between it and `start`.
fn last_number(atoms: &Atoms, start: usize, text: &str, gaps: &[&str]) -> Option<(Span, Numeral)> {
    let last = atoms.last()?;
    let numeral = atoms.numeral(last)?;
    gaps.contains(&text.get(last.span().end..start)?).then_some((last.span(), numeral))
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

//! Makes tokens of the words of a text and of the records in it, one after the other.

use super::quoted::is_plain;
use crate::context::en::word::cue::cue_of;
use crate::context::en::word::token::first_eight;
use crate::context::en::word::{Classes, Cue, Gap, IsOf, Shape, Token};
use crate::context::{Filler, Scene};
use crate::record::{Record, Value};
use crate::rule::words;
use crate::scan::letters;
use crate::scan::near::Near;
use crate::span::Span;
use crate::value::DateType;

/// Few words, with what stands before them, are shorter in bytes.
const SHORT: usize = 4;

/// Few parts have more tokens.
const USUAL: usize = 64;

/// The tokens of a part of a text, as far as they have been read.
#[derive(Debug)]
pub(in crate::context::en) struct Reader<'a> {
    text: &'a str,
    /// The byte from which on it goes on, and the one at which it ends.
    at: usize,
    end: usize,
    amount: Ahead,
    date: Ahead,
    /// How many words have been read.
    words: u32,
    /// How many amounts there are among its tokens, and how many that do not join the one before.
    amounts: u16,
    parts: u16,
    /// All classes that the words are of.
    pub classes: Classes,
    /// Whether there is no quotation mark in the part, nor directly before it, that could belong to a name.
    pub plain: bool,
    /// Those of the parts before, which the owner forgets, and from an index on those of this one.
    pub tokens: Vec<Token<'a>>,
    pub first: usize,
}

/// The next record of a kind: its index and its place.
#[derive(Debug, Clone, Copy)]
struct Ahead {
    record: usize,
    span: Span,
}

impl Ahead {
    /// None.
    const NONE: Self = Self { record: usize::MAX, span: Span::new(usize::MAX, usize::MAX) };

    /// The first record from an index on that ends behind the beginning of a place, begins in it and is of the kind.
    fn find(records: &[Record], from: usize, place: Span, kind: fn(&Record) -> bool) -> Self {
        let ahead = records.get(from..).unwrap_or_default().iter().enumerate();
        let mut ahead = ahead.take_while(|(_, record)| record.span.start < place.end);
        let next = ahead.find(|(_, record)| record.span.end > place.start && kind(record));
        next.map_or(Self::NONE, |(record, there)| Self { record: from + record, span: there.span })
    }
}

impl<'a> Reader<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self {
            text,
            at: 0,
            end: 0,
            amount: Ahead::NONE,
            date: Ahead::NONE,
            words: 0,
            amounts: 0,
            parts: 0,
            classes: Classes::NONE,
            plain: false,
            tokens: Vec::new(),
            first: 0,
        }
    }

    /// Reads a whole part near the amount of a scene.
    pub(in crate::context::en) fn of(scene: &Scene<'a>, place: Span) -> Self {
        let mut reader = Self::new(scene.view.text);
        let records = scene.records_before(place.end);
        reader.begin(records, scene.at, place.start, place.end);
        while reader.advance(records, u32::MAX) {}
        reader
    }

    /// Begins a new part, not far from a record.
    pub(super) fn begin(&mut self, records: &[Record], near: usize, start: usize, end: usize) {
        let record = Near::at(near).partition(records, |record| record.span.end <= start);
        (self.at, self.end, self.words, self.classes) = (start, end, 0, Classes::NONE);
        self.amount = Ahead::find(records, record, Span::new(start, end), is_money);
        self.date = Ahead::find(records, record, Span::new(start, end), is_date);
        self.plain = is_plain(self.text, start, end);
        self.first = self.tokens.len();
        self.tokens.reserve(USUAL.min(1 + (end - start) / SHORT));
    }

    /// Reads words, at most so many, to the next amount or the end; whether there were any. The next word may lengthen the last token.
    pub(super) fn advance(&mut self, records: &[Record], most: u32) -> bool {
        let (first, amount) = (self.at, self.amount);
        let end = self.end.min(amount.span.start);
        let most = self.words.saturating_add(most);
        // What is one byte long is no word: a space before an amount, a full stop.
        while self.words < most && self.at + 1 < end {
            match Word::of_letters(self.text, self.at, end) {
                // Most stand before the next date.
                Some(word) if word.span.end <= self.date.span.start => self.push(&word, IsOf::NONE),
                Some(word) => self.push_word(&word, records),
                None => match Word::other(self.text, self.at, end) {
                    Some(word) => self.push_word(&word, records),
                    None => break,
                },
            }
        }
        if self.words < most && amount.span.start < self.end {
            self.push_amount(amount.record, amount.span);
            self.amount = Ahead::find(records, amount.record + 1, Span::new(self.at, self.end), is_money);
        }
        first < self.at
    }

    /// Adds a word, or lengthens the date that it is in.
    #[inline(never)]
    fn push_word(&mut self, word: &Word, records: &[Record]) {
        if self.date.span.end <= word.span.start {
            self.date =
                Ahead::find(records, self.date.record + 1, Span::new(word.span.start, self.end), is_date);
        }
        if self.date.span.start < word.span.end {
            self.push_dated(word);
        } else {
            self.push(word, IsOf::NONE);
        }
    }

    fn push_dated(&mut self, word: &Word) {
        let record = IsOf::record(self.date.record);
        match self.tokens[self.first..].last_mut() {
            Some(last) if last.is_of == record => {
                last.text = &self.text[last.start..word.span.end];
                last.key = first_eight(last.text);
                last.shape = Shape::of_record(self.text, last.span());
                self.go_behind(word);
            }
            _ => {
                let shape = Shape::of_record(self.text, word.span);
                self.push(&Word { cue: &Cue::NONE, shape, stem: Filler::DAY, ..*word }, record);
            }
        }
    }

    /// Adds an amount as one word, whatever it is written with.
    pub(super) fn push_amount(&mut self, record: usize, span: Span) {
        let gap = Gap::read(self.text.get(self.at..span.start).unwrap_or(""));
        let shape = Shape::of_record(self.text, span);
        self.amounts = self.amounts.wrapping_add(1);
        let key = first_eight(span.of(self.text));
        self.push(
            &Word { span, key, gap, cue: &Cue::AMOUNT, shape, stem: Filler::WON },
            IsOf::record(record),
        );
        // One of its words is counted by now.
        self.words += span.of(self.text).bytes().fold(0, |words, byte| words + u32::from(byte == b' '));
    }

    #[inline]
    fn push(&mut self, word: &Word, is_of: IsOf) {
        let Word { span, key, gap, cue, shape, stem } = *word;
        // What stands before the first word is of no sentence.
        let gap = if self.tokens.len() == self.first { Gap::NONE } else { gap };
        self.classes = self.classes.or(cue.classes);
        self.parts = self.parts.wrapping_add((!gap.joins()).into());
        let (amounts, parts, before) = (self.amounts, self.parts, self.words);
        let (text, start) = (span.of(self.text), span.start);
        self.tokens.push(Token { text, start, key, before, is_of, gap, shape, amounts, parts, cue, stem });
        self.go_behind(word);
    }

    /// A word has been read.
    #[inline]
    const fn go_behind(&mut self, word: &Word) {
        (self.words, self.at) = (self.words + 1, word.span.end);
    }

    /// Forgets the first tokens.
    pub(super) fn forget(&mut self, tokens: usize) {
        self.tokens.drain(..tokens);
        self.first = self.first.saturating_sub(tokens);
    }

    /// The tokens of this part.
    pub(in crate::context::en) fn tokens(&self) -> &[Token<'a>] {
        &self.tokens[self.first..]
    }

    /// The byte from which on it goes on.
    pub(super) const fn at(&self) -> usize {
        self.at
    }

    /// The byte at which it ends.
    pub(super) const fn end(&self) -> usize {
        self.end
    }

    /// How many words have been read of this part.
    pub(in crate::context::en) const fn words(&self) -> u32 {
        self.words
    }
}

fn is_money(record: &Record) -> bool {
    matches!(record.value, Value::Money(_))
}

/// Whether a record is a date that is read as one word. `monthly` and `annual` are adjectives.
fn is_date(record: &Record) -> bool {
    match &record.value {
        Value::Date(date) => date.r#type != DateType::Set || record.text.contains(' '),
        _ => false,
    }
}

/// A word, what stands before it, and what the table says of it.
#[derive(Debug)]
pub(super) struct Word {
    pub span: Span,
    pub gap: Gap,
    pub cue: &'static Cue,
    key: u64,
    shape: Shape,
    stem: Filler,
}

impl Word {
    /// The next word in `at..end`, where it is nothing but letters, as most are.
    #[inline]
    #[expect(clippy::needless_bitwise_bool, reason = "no branch on it would be foreseen")]
    fn of_letters(text: &str, at: usize, end: usize) -> Option<Self> {
        let bytes = text.as_bytes();
        let (start, gap) = begin(bytes, at);
        let letters = letters::read(bytes, start);
        if !((start < letters.end) & (letters.end <= end) & ends_word(bytes, letters.end)) {
            return None;
        }
        let span = Span::new(start, letters.end);
        let cue = if is_acronym(bytes, span) { &Cue::NONE } else { cue_of(letters.key) };
        // A longer word has no key.
        let stem = if letters.key == 0 { Filler::word(span.of(text)) } else { Filler::of_key(letters.key) };
        let shape = Shape::of_letters(text, span, cue.shape);
        Some(Self { span, key: letters::low(letters.key), gap, cue, shape, stem })
    }

    /// Any other word.
    #[inline(never)]
    fn other(text: &str, at: usize, end: usize) -> Option<Self> {
        let (start, gap) = begin(text.as_bytes(), at);
        let letters = letters::read(text.as_bytes(), start).end;
        let other = if start < letters {
            Self::compound(text, start, letters, gap, end)
        } else {
            Self::number(text, start, gap, end)
        };
        other.or_else(|| Self::any(text, at, end))
    }

    /// Letters with hyphens between them, the first of which is at `hyphen`.
    fn compound(text: &str, start: usize, hyphen: usize, gap: Gap, end: usize) -> Option<Self> {
        let bytes = text.as_bytes();
        let mut at = hyphen;
        while bytes.get(at) == Some(&b'-') && bytes.get(at + 1).is_some_and(u8::is_ascii_alphabetic) {
            at = letters::read(bytes, at + 1).end;
        }
        let span = Span::new(start, at);
        let whole = at <= end && ends_word(bytes, at);
        whole.then(|| Self::looked_up(text, span, gap))
    }

    /// A number, of which the table says nothing.
    fn number(text: &str, start: usize, gap: Gap, end: usize) -> Option<Self> {
        let bytes = text.as_bytes();
        let is_digit = |at| bytes.get(at).is_some_and(u8::is_ascii_digit);
        let inside = |&at: &usize| is_digit(at) || matches!(bytes[at], b',' | b'.') && is_digit(at + 1);
        let len = is_digit(start).then(|| (start..bytes.len().min(end)).take_while(inside).count())?;
        let span = Span::new(start, start + len);
        let number = ends_word(bytes, span.end);
        number.then(|| Self::looked_up(text, span, gap))
    }

    /// Any word: with hyphens and apostrophes, of other scripts, behind a bracket.
    fn any(text: &str, at: usize, end: usize) -> Option<Self> {
        let word = words::Words::after(text.get(..end)?, at).next()?;
        Some(Self::looked_up(text, word.span, Gap::read(word.gap)))
    }

    /// A word that is not only of letters.
    fn looked_up(text: &str, span: Span, gap: Gap) -> Self {
        let word = span.of(text);
        let key = letters::key(word.as_bytes());
        let cue = if word.len() <= letters::LONGEST { cue_of(key) } else { &Cue::NONE };
        let shape = Shape::of_other(text, span, cue.shape);
        Self { span, key: letters::low(key), gap, cue, shape, stem: Filler::word(word) }
    }
}

/// Where a word may begin that stands behind a byte: behind nothing, a space, or a comma and a space; and which of them.
#[inline]
fn begin(bytes: &[u8], at: usize) -> (usize, Gap) {
    const GAPS: [Gap; 3] = [Gap::NONE, Gap::SPACE, Gap::COMMA_SPACE];
    let is = |at: usize, sign: u8| bytes.get(at) == Some(&sign);
    let before = usize::from(is(at, b' ')) + 2 * usize::from(is(at, b',') & is(at + 1, b' '));
    (at + before, GAPS[before])
}

/// `LED`, which is no form of a verb. Of few words the second byte is a capital letter.
fn is_acronym(bytes: &[u8], word: Span) -> bool {
    let is_capital = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_uppercase);
    is_capital(word.start + 1) && word.end < word.start + 4 && (word.start..word.end).all(is_capital)
}

/// Whether no word goes on at this byte, behind letters or a number.
#[inline]
fn ends_word(bytes: &[u8], at: usize) -> bool {
    const ENDS: u64 = {
        let (signs, mut bits, mut sign) = (*b" ,.):;\n\r", 0, 0);
        while sign < signs.len() {
            (bits, sign) = (bits | 1 << signs[sign], sign + 1);
        }
        bits
    };
    // Nothing ends it as a space does.
    let byte = u32::from(bytes.get(at).copied().unwrap_or(b' '));
    ENDS.unbounded_shr(byte) & 1 != 0
}

//! The eojeols of a span, in the order of the text.
//!
//! What a record has found is one eojeol with the particle after it (`올해는`, `12곳의`); brackets are marked, and the particle after them
//! belongs to the noun before them. Which eojeols an amount is told by is [`sentence`](super)'s.

use super::gist::Gist;
use crate::context::ko::word::unit::read_syllables;
use crate::context::ko::word::{Eojeol, Found, Heard, Mark, Sort, Spot, Unit, Written, particle};
use crate::record::{Record, Value};
use crate::rule::particle::rest_of as particle_of;
use crate::scan::hangul::{SYLLABLE, is_alphanumeric, is_syllable};
use crate::span::Span;
use crate::value::DateType;
use crate::value::kind::Kind;

/// Puts the eojeols of `span` into `words`, which is empty, and says what they are together; `units` is room for the units of a word.
pub(super) fn read<'a>(
    text: &'a str,
    records: &[Record],
    span: Span,
    words: &mut Vec<Eojeol<'a>>,
    units: &mut Vec<Unit>,
) -> Gist {
    // Most sentences have fewer bytes.
    const USUAL: usize = 512;
    let next = records.partition_point(|record| record.span.start < span.start);
    // No unit has less than a byte.
    let most = span.end.saturating_sub(span.start).max(USUAL);
    if units.len() < most {
        units.resize(most, Unit::default());
    }
    Reader {
        text: &text[..span.end],
        records,
        at: span.start,
        next,
        next_start: start(records, next),
        depth: 0,
        words,
        units,
        len: 0,
        heard: Heard::default(),
        gist: Gist::default(),
    }
    .read()
}

/// Goes over the bytes of a span once.
struct Reader<'a, 'r> {
    /// The text up to the end of the span.
    text: &'a str,
    records: &'r [Record],
    at: usize,
    /// The first record that begins here or later.
    next: usize,
    /// Where it begins.
    next_start: usize,
    /// How many brackets are open.
    depth: usize,
    words: &'r mut Vec<Eojeol<'a>>,
    /// Room for the units of a word.
    units: &'r mut [Unit],
    /// So many of them the word at hand has.
    len: usize,
    /// What of them can tell a tense.
    heard: Heard,
    gist: Gist,
}

impl<'a> Reader<'a, '_> {
    fn read(mut self) -> Gist {
        loop {
            // Behind a mere space, which is nearly always, nothing is said of the word before.
            let plain = is_mere_space(self.text.as_bytes(), self.at);
            let (gap, spaced) = if plain { (" ", true) } else { self.skip_gap() };
            self.at += usize::from(plain);
            if self.at >= self.text.len() {
                return self.gist;
            }
            self.eojeol((gap, spaced), plain);
        }
    }

    /// To the next letter or digit: what stands before it, and whether that is a mere space nevertheless.
    fn skip_gap(&mut self) -> (&'a str, bool) {
        let (bytes, start) = (self.text.as_bytes(), self.at);
        while let Some(&byte) = bytes.get(self.at) {
            match byte {
                b' ' => self.at += 1,
                _ if is_syllable(bytes, self.at) => break,
                byte if byte.is_ascii_alphanumeric() => break,
                _ => match self.character() {
                    c if is_letter(c) => break,
                    c => self.pass(c),
                },
            }
        }
        let gap = &self.text[start..self.at];
        (gap, gap == " ")
    }

    /// Past a character that is no letter.
    fn pass(&mut self, c: char) {
        self.gist.hear_sign(c);
        match c {
            '(' | '[' => self.depth += 1,
            ')' | ']' => self.depth = self.depth.saturating_sub(1),
            _ => {}
        }
        self.at += c.len_utf8();
    }

    fn character(&self) -> char {
        self.text[self.at..].chars().next().unwrap_or_default()
    }

    /// Past the eojeol at this place, which is put with the others if it is not the particle of the last; `plain` where it cannot be.
    fn eojeol(&mut self, gap: (&'a str, bool), plain: bool) {
        while self.next_start < self.at {
            self.next += 1;
            self.next_start = start(self.records, self.next);
        }
        let here = self.next_start == self.at;
        let value = if here { self.value() } else { None };
        let end = self.run_end(value.map_or(self.at, |value| value.end));
        let spot = self.spot(end, gap);
        self.at = end;
        if !plain && self.turns_back(gap.0, spot.text) {
            return;
        }
        if let Some(value) = value {
            self.put(Eojeol::value(spot, value));
        } else {
            let named = if here { self.named(&self.records[self.next]) } else { None };
            self.put(Eojeol::word(spot, &self.units[..self.len], self.heard, named));
            self.words.last_mut().into_iter().for_each(Eojeol::settle);
        }
    }

    #[inline]
    fn put(&mut self, word: Eojeol<'a>) {
        if self.words.last().is_some_and(|last| last.text == SALE) && begins(&word) {
            self.words.last_mut().into_iter().for_each(Eojeol::part);
            self.gist.hear_mark(Mark::Topic);
        }
        self.gist.hear(&word);
        self.words.push(word);
    }

    /// Where an eojeol that ends there stands.
    fn spot(&self, end: usize, (gap, plain): (&'a str, bool)) -> Spot<'a> {
        let span = Span::new(self.at, end);
        let written = Written::of(&self.text.as_bytes()[self.at..], end - self.at);
        Spot { span, text: span.of(self.text), written, gap, plain, inside: self.depth > 0 }
    }

    /// The record of a value that begins here, what it makes of the eojeol, and where it ends.
    fn value(&self) -> Option<Found> {
        const MOST: usize = 3;
        let here =
            self.records[self.next..].iter().take(MOST).take_while(|record| record.span.start == self.at);
        let (i, sort) =
            here.enumerate().find_map(|(i, record)| Some((self.next + i, sort(record, self.text)?)))?;
        Some(Found { record: i, sort, end: self.records[i].span.end.min(self.text.len()) })
    }

    /// The district or mayor that a word names; `중구장학회` names none.
    fn named(&self, record: &Record) -> Option<usize> {
        let rest = particle_of(self.text.get(record.span.end..).unwrap_or_default());
        let plain = rest.is_empty() || rest.starts_with('청') || rest.starts_with("의회");
        (plain || particle::of(rest).is_some()).then_some(self.next)
    }

    /// The end of the run of letters at a byte: it goes up to the next value. Its characters are then the units at hand.
    #[inline]
    fn run_end(&mut self, from: usize) -> usize {
        let mut until = self.text.len();
        loop {
            let end = self.letters_end(from, until);
            // Most words end before the next record.
            if self.next_start >= end {
                return end;
            }
            match self.value_within(from, end) {
                Some(value) if value < until => until = value,
                _ => return end,
            }
        }
    }

    /// Where the first value begins that does so between two bytes.
    fn value_within(&self, from: usize, end: usize) -> Option<usize> {
        const MOST: usize = 4;
        let near = self.records[self.next..].iter().take(MOST).take_while(|record| record.span.start < end);
        let mut inner = near.filter(|record| record.span.start > from && sort(record, self.text).is_some());
        inner.next().map(|value| value.span.start)
    }

    /// The end of the run of letters from `from` on, at most `until`; some signs may stand within it.
    #[inline]
    fn letters_end(&mut self, from: usize, until: usize) -> usize {
        (self.len, self.heard) = (0, Heard::default());
        let mut at = from;
        loop {
            let room = &mut self.units[self.len..];
            let read = read_syllables(&self.text.as_bytes()[at..until], room, &mut self.heard);
            self.len += read;
            at += read * SYLLABLE;
            let Some(c) = letter(self.text, at, until, at > from) else { return at };
            self.units[self.len] = Unit::of(c);
            self.len += 1;
            at += c.len_utf8();
        }
    }

    /// Tells the eojeols before what the gap behind them says of them; whether the word behind it is a particle of theirs.
    fn turns_back(&mut self, gap: &str, word: &str) -> bool {
        if gap.starts_with(':') {
            self.gist.hear_mark(Mark::Bare);
            self.words.last_mut().into_iter().for_each(Eojeol::name);
        }
        self.is_of_last(gap, word)
    }

    /// Whether a word is the particle of what stands before it in brackets or quotes, which it then goes to.
    fn is_of_last(&mut self, gap: &str, word: &str) -> bool {
        match gap.chars().next_back() {
            Some(')' | ']') => particle::of(word).map(|mark| self.attach(mark)).is_some(),
            Some('’' | '”' | '」' | '』') => self.is_quoted(word),
            // One that opens has a space before it.
            Some('\'' | '"') if gap.len() == 1 => self.is_quoted(word),
            _ => false,
        }
    }

    /// Whether a word is the particle of a quoted noun (`‘새빛하우스’를`), which it then goes to.
    fn is_quoted(&mut self, word: &str) -> bool {
        // `목적”이라고`: what is told ends there.
        let mark = particle::of(word).filter(|&mark| mark != Mark::Copula);
        let noun = self.words.last_mut().filter(|noun| noun.mark() == Mark::Bare);
        let Some((noun, mark)) = noun.zip(mark) else { return false };
        noun.take(mark);
        self.gist.hear_mark(mark);
        true
    }

    /// The particle after a bracket goes to the noun before it.
    fn attach(&mut self, mark: Mark) {
        self.gist.hear_mark(mark);
        if let Some(noun) = self.words.iter_mut().rev().find(|word| !word.inside) {
            noun.take(mark);
        }
    }
}

/// A price, or `판매` with its particle where a verb of beginning or ending follows (`판매가 시작된다`).
const SALE: &str = "판매가";

/// Whether a word is such a verb.
fn begins(word: &Eojeol<'_>) -> bool {
    const BEGINS: [&str; 8] = ["시작", "진행", "재개", "중단", "개시", "마감", "이뤄", "이어"];
    word.plain && BEGINS.iter().any(|verb| word.text.starts_with(verb))
}

/// Where the record with this index begins.
fn start(records: &[Record], index: usize) -> usize {
    records.get(index).map_or(usize::MAX, |record| record.span.start)
}

/// Whether a space stands at a byte before a syllable, or a letter or digit of ASCII.
fn is_mere_space(bytes: &[u8], at: usize) -> bool {
    // 가 and 힣 begin so; a few syllables behind the latter are looked at elsewhere.
    const FIRST: u16 = 0xeab0;
    const LAST: u16 = 0xed9d;
    let Some(&[space, a, b]) = bytes.get(at..).and_then(<[u8]>::first_chunk) else { return false };
    let syllable = (FIRST..=LAST).contains(&u16::from_be_bytes([a, b]));
    (space == b' ') & (syllable | a.is_ascii_alphanumeric())
}

/// The letter or digit at a byte, or the sign that stands between two of one eojeol: `방수·방음`, `지북∼평남`.
fn letter(text: &str, at: usize, until: usize, inner: bool) -> Option<char> {
    let byte = *text.as_bytes()[..until].get(at)?;
    // Most eojeols end at a space or another sign of one byte.
    if byte.is_ascii_alphanumeric() {
        return Some(byte.into());
    }
    if byte.is_ascii() && !(inner && matches!(byte, b'-' | b'&' | b'.' | b'~')) {
        return None;
    }
    let rest = text.get(at..until)?;
    let joins = |c| {
        matches!(c, '·' | '-' | '&' | '.' | '~' | '∼' | '～' | '–')
            && rest[c.len_utf8()..].starts_with(is_letter)
    };
    rest.chars().next().filter(|&c| is_letter(c) || inner && joins(c))
}

/// A letter or digit, or the sign of a unit (`㎏`); nearly all are Hangul or ASCII, which is told without a table.
fn is_letter(c: char) -> bool {
    c.is_ascii_alphanumeric() || !c.is_ascii() && (is_alphanumeric(c) || matches!(c, '\u{3380}'..='\u{33dd}'))
}

/// What a record's value makes of an eojeol; districts and mayors are words.
fn sort(record: &Record, text: &str) -> Option<Sort> {
    // Which kind it is cannot be foreseen: this is a table.
    let sort = match record.kind() {
        Kind::Money => Some(Sort::Amount),
        Kind::Date => Some(Sort::Date),
        Kind::Count | Kind::Percent | Kind::Measure => Some(Sort::Size),
        _ => None,
    };
    match &record.value {
        Value::Date(date) if !matches!(date.r#type, DateType::Date | DateType::Time) => Some(Sort::Size),
        // `5ℓ짜리가 180원으로 오른다`: what has that size.
        Value::Measure(_) if text.get(record.span.end..).is_some_and(|rest| rest.starts_with("짜리")) => {
            None
        }
        _ => sort,
    }
}

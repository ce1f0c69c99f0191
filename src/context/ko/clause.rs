//! The eojeols around an amount, in the order of the text: its sentence, or the part of it that is near.
//!
//! What a record has found is one eojeol with the particle after it (`올해는`, `12곳의`); brackets are marked, and the particle after them
//! belongs to the noun before them.

use super::eojeol::{Eojeol, Sort};
use super::morph::particle;
use crate::context::Scene;
use crate::rule::particle::rest_of as particle_of;
use crate::scan::hangul::is_hangul;
use crate::span::Span;
use crate::value::DateType;
use crate::{Record, Value};

/// The eojeols, and which is the amount.
pub(super) struct Clause<'a> {
    pub words: Vec<Eojeol<'a>>,
    pub here: usize,
}

impl<'a> Clause<'a> {
    pub(super) fn read(scene: &Scene<'a>) -> Self {
        let bounds = bounds(scene);
        let words = Reader::new(scene, bounds).read();
        let here = words.iter().position(|word| word.record == Some(scene.at)).unwrap_or(words.len());
        Self { words, here }
    }
}

/// The eojeols of any span before the amount: of the sentence before.
pub(super) fn words<'a>(scene: &Scene<'a>, span: Span) -> Vec<Eojeol<'a>> {
    Reader::new(scene, span).read()
}

/// The sentence; where it is the amount alone, the next one as well.
fn bounds(scene: &Scene<'_>) -> Span {
    let bounds = scene.bounds;
    let amount = scene.amount();
    let rest = [Span::new(bounds.start, amount.span.start), Span::new(amount.span.end, bounds.end)];
    let alone = rest.iter().all(|span| !scene.text(*span).contains(char::is_alphanumeric));
    let next = scene.document.sentence_span(amount.sentence + 1);
    if alone && next.start >= bounds.end { Span::new(bounds.start, next.end) } else { bounds }
}

/// Goes over the bytes of a sentence once.
struct Reader<'a> {
    text: &'a str,
    records: &'a [Record],
    at: usize,
    end: usize,
    next: usize,
    depth: usize,
    words: Vec<Eojeol<'a>>,
}

impl<'a> Reader<'a> {
    fn new(scene: &Scene<'a>, span: Span) -> Self {
        let next = scene.records.partition_point(|record| record.span.start < span.start);
        Self {
            text: scene.view.text,
            records: scene.records,
            at: span.start,
            end: span.end,
            next,
            depth: 0,
            words: Vec::with_capacity(32),
        }
    }

    fn read(mut self) -> Vec<Eojeol<'a>> {
        const MOST: usize = 160;
        while self.words.len() < MOST {
            let gap_start = self.at;
            self.skip_gap();
            if self.at >= self.end {
                break;
            }
            let gap = &self.text[gap_start..self.at];
            let word = self.eojeol(gap);
            self.at = word.span.end;
            match particle(word.text).filter(|_| gap.ends_with([')', ']'])) {
                Some(mark) => self.attach(mark),
                None => self.words.push(word),
            }
        }
        self.words
    }

    /// To the next letter or digit.
    fn skip_gap(&mut self) {
        let rest = &self.text[self.at..self.end];
        let len = rest.find(is_letter).unwrap_or(rest.len());
        for c in rest[..len].chars() {
            match c {
                '(' | '[' => self.depth += 1,
                ')' | ']' => self.depth = self.depth.saturating_sub(1),
                _ => {}
            }
        }
        self.at += len;
    }

    /// The eojeol at this place.
    fn eojeol(&mut self, gap: &'a str) -> Eojeol<'a> {
        while self.records.get(self.next).is_some_and(|record| record.span.start < self.at) {
            self.next += 1;
        }
        let here = |i: usize| self.records.get(i).filter(|record| record.span.start == self.at);
        let value = (self.next..self.next + 3).find_map(|i| Some((i, sort(here(i)?)?)));
        let (record, sort, value_end) = match value {
            Some((i, sort)) => (Some(i), sort, self.records[i].span.end.min(self.end)),
            None => (self.named(), Sort::Word, self.at),
        };
        let end = value_end + self.run(value_end);
        let span = Span::new(self.at, end);
        let text = span.of(self.text);
        let mut word = Eojeol::new(span, text, gap);
        (word.sort, word.record, word.value_end) = (sort, record, value_end);
        word.inside = self.depth > 0;
        word
    }

    /// The district or mayor that a word names; `중구장학회` names none.
    fn named(&self) -> Option<usize> {
        let record = self.records.get(self.next).filter(|record| record.span.start == self.at)?;
        let rest = particle_of(&self.text[record.span.end.min(self.end)..self.end]);
        let plain = rest.is_empty() || rest.starts_with('청') || rest.starts_with("의회");
        (plain || particle(rest).is_some()).then_some(self.next)
    }

    /// The length of the run of letters at a byte, up to the next value.
    fn run(&self, from: usize) -> usize {
        let mut until = self.end;
        if let Some(record) = self.records[self.next.min(self.records.len())..]
            .iter()
            .take(4)
            .find(|record| record.span.start > from && sort(record).is_some())
        {
            until = until.min(record.span.start);
        }
        let rest = &self.text[from..until.max(from)];
        let ends = |(i, c): (usize, char)| {
            if is_letter(c) {
                return None;
            }
            let inner = matches!(c, '·' | 'ㆍ' | '-' | '&' | '.')
                && i > 0
                && rest[i + c.len_utf8()..].starts_with(is_letter);
            (!inner).then_some(i)
        };
        rest.char_indices().find_map(ends).unwrap_or(rest.len())
    }

    /// The particle after a bracket goes to the noun before it.
    fn attach(&mut self, mark: super::eojeol::Mark) {
        if let Some(noun) = self.words.iter_mut().rev().find(|word| !word.inside) {
            noun.outer = Some(mark);
        }
    }
}

/// A letter or digit; nearly all are Hangul or ASCII, which is told without a table.
fn is_letter(c: char) -> bool {
    c.is_ascii_alphanumeric() || is_hangul(c) || !c.is_ascii() && c.is_alphanumeric()
}

/// What a record's value makes of an eojeol; districts and mayors are words.
fn sort(record: &Record) -> Option<Sort> {
    match &record.value {
        Value::Money(_) => Some(Sort::Amount),
        Value::Date(date) if matches!(date.r#type, DateType::Date | DateType::Time) => Some(Sort::Date),
        Value::Date(_) | Value::Count(_) | Value::Percent(_) | Value::Measure(_) => Some(Sort::Size),
        _ => None,
    }
}

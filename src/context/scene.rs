//! What a language sees of an amount: its sentence, the records around it, and what the item has said before.

use memchr::{memchr2_iter, memrchr2_iter};

use super::memory::Memory;
use super::model::Filler;
use crate::article::Day;
use crate::document::{Document, Zone};
use crate::extraction::{Extraction, Item};
use crate::link;
use crate::record::{Record, Value};
use crate::rule::View;
use crate::scan::near::Near;
use crate::span::Span;
use crate::value::{Date, DateType, TimePoint};

/// No walk over records is longer.
const REACH: usize = 24;

/// No walk over words goes farther from the amount than so many bytes.
const WINDOW: usize = 400;

/// An amount and what is around it.
pub(crate) struct Scene<'a> {
    pub view: View<'a>,
    pub document: &'a Document,
    /// The day of publication.
    pub published: Option<Day>,
    pub records: &'a [Record],
    /// The index of the amount.
    pub at: usize,
    /// Its sentence (of a roundup's headline, its piece), or the part of it that is near.
    pub bounds: Span,
    /// Its item.
    pub item: Option<&'a Item>,
    /// What the item has said before.
    pub memory: &'a Memory,
}

impl<'a> Scene<'a> {
    pub(super) fn new(
        input: &link::Input<'a>,
        extraction: &'a Extraction,
        at: usize,
        memory: &'a Memory,
    ) -> Self {
        let record = &extraction.records[at];
        let text = input.view.text;
        let sentence = input.document.sentence_span(record.sentence);
        let sentence =
            if record.zone == Zone::Headline { piece(text, sentence, record.span) } else { sentence };
        let start = text.floor_char_boundary(record.span.start.saturating_sub(WINDOW));
        let end = text.floor_char_boundary((record.span.end + WINDOW).min(text.len()));
        Self {
            view: input.view,
            document: input.document,
            published: input.published,
            records: &extraction.records,
            at,
            bounds: Span::new(sentence.start.max(start), sentence.end.min(end).max(record.span.end)),
            item: record.item.and_then(|item| extraction.items.get(item)),
            memory,
        }
    }

    /// The amount.
    pub(crate) fn amount(&self) -> &'a Record {
        &self.records[self.at]
    }

    /// The indexes of the records of the sentence before the amount, the nearest first.
    pub(crate) fn before(&self) -> impl Iterator<Item = usize> {
        let (records, start) = (self.records, self.bounds.start);
        (0..self.at).rev().take(REACH).take_while(move |&i| records[i].span.start >= start)
    }

    /// The indexes of the records of the sentence after the amount.
    pub(crate) fn after(&self) -> impl Iterator<Item = usize> {
        let (records, end) = (self.records, self.bounds.end);
        (self.at + 1..records.len()).take(REACH).take_while(move |&i| records[i].span.end <= end)
    }

    /// The records that begin before a byte near the amount: a search among them does not go on to the end of a long text.
    pub(crate) fn records_before(&self, byte: usize) -> &'a [Record] {
        let behind = Near::at(self.at).partition(self.records, |record| record.span.start < byte);
        &self.records[..behind]
    }

    /// The date that a record is, where it can say when something happens: no length of time, no recurring time, nothing vague.
    pub(crate) fn date(&self, at: usize) -> Option<&'a Date> {
        match &self.records.get(at)?.value {
            Value::Date(date) if is_definite(date) => Some(date),
            _ => None,
        }
    }

    /// When a date is, where that and the day of publication are known.
    pub(crate) fn time(&self, at: usize) -> Option<Time> {
        let today = TimePoint::whole(self.published?);
        let date = self.date(at)?;
        let (first, last) = (date.first?, date.last?);
        Some(match () {
            () if last < today => Time::Past,
            () if first > today => Time::Coming,
            () => Time::Now,
        })
    }

    /// Whether a record is an amount.
    pub(crate) fn is_money(&self, at: usize) -> bool {
        self.records.get(at).is_some_and(|record| matches!(record.value, Value::Money(_)))
    }

    /// The text of a span.
    pub(crate) fn text(&self, span: Span) -> &'a str {
        span.of(self.view.text)
    }
}

/// A date against the day of publication.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Time {
    Past,
    Now,
    Coming,
}

impl Time {
    /// All of them, in their order.
    pub(crate) const ALL: [Self; 3] = [Self::Past, Self::Now, Self::Coming];

    /// What stands for it as a feature.
    pub(crate) const fn filler(self) -> Filler {
        match self {
            Self::Past => const { Filler::named("past") },
            Self::Now => const { Filler::named("now") },
            Self::Coming => const { Filler::named("coming") },
        }
    }
}

fn is_definite(date: &Date) -> bool {
    matches!(date.r#type, DateType::Date | DateType::Time)
        && !date.value.ends_with("_REF")
        && !date.value.contains('X')
}

/// The piece of a headline line that `at` is in: pieces stand between dots.
fn piece(text: &str, line: Span, at: Span) -> Span {
    let before =
        Span::new(line.start.max(text.floor_char_boundary(at.start.saturating_sub(WINDOW))), at.start);
    let after = Span::new(at.end, line.end.min(text.floor_char_boundary((at.end + WINDOW).min(text.len()))));
    let (start, end) = (behind_dots(before.of(text).as_bytes()), dots(after.of(text).as_bytes()));
    Span::new(
        start.map_or(before.start, |start| before.start + start),
        end.map_or(after.end, |end| after.start + end),
    )
}

/// The signs that part the pieces of a headline.
const DOTS: [&[u8]; 2] = [b"...", "…".as_bytes()];

/// The byte behind the last dots.
fn behind_dots(text: &[u8]) -> Option<usize> {
    let ends = |at: &usize| DOTS.iter().any(|dots| text[..=*at].ends_with(dots));
    memrchr2_iter(b'.', DOTS[1][2], text).find(ends).map(|last| last + 1)
}

/// The first byte of the first dots.
fn dots(text: &[u8]) -> Option<usize> {
    let begins = |at: &usize| DOTS.iter().any(|dots| text[*at..].starts_with(dots));
    memchr2_iter(b'.', DOTS[1][0], text).find(begins)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_piece_stands_between_dots() {
        let text = "가…나 다.라....마…바...사";
        let piece_of = |word: &str| {
            let at = text.find(word).expect("it is there");
            piece(text, Span::new(0, text.len()), Span::new(at, at + word.len())).of(text)
        };
        assert_eq!(["가", "다", "마", "바", "사"].map(piece_of), ["가", "나 다.라", "마", "바", "사"]);
    }
}

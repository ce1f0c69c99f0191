//! The tense around a date: whether its clause speaks of what has happened or of what is to come.
//!
//! English says it with the verbs around the date ([`en`]), Korean at the end of the clause ([`ko`]).

pub(super) mod en;
pub(super) mod ko;

use super::Input;
use crate::draft::temporal::{Calendar, Month, Year};
use crate::span::Span;

/// What a clause speaks of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tense {
    Past,
    Future,
    /// What is to come, in the year that it is announced in: a Korean sentence or the date itself says it outright (`the coming Friday`).
    Coming,
    /// What a past verb sets for later; a year that the sentence says still holds.
    Ahead,
    Unknown,
}

impl Tense {
    /// The tense with which a date is chosen: some dates say it themselves, and a bare weekday in news is the last one.
    pub(super) fn forced_by(self, date: Calendar) -> Self {
        match date {
            Calendar::Month(Year::Before, _)
            | Calendar::Day(Year::Before, ..)
            | Calendar::Season(Year::Before, _)
            | Calendar::Holiday(Year::Before, _) => Self::Past,
            Calendar::Month(Year::After, _)
            | Calendar::Day(Year::After, ..)
            | Calendar::Season(Year::After, _)
            | Calendar::Holiday(Year::After, _)
                if self != Self::Coming =>
            {
                Self::Future
            }
            Calendar::Weekday(None, _) if self == Self::Unknown => Self::Past,
            Calendar::Day(_, Month::Shift(_), _) => Self::Unknown,
            _ => self,
        }
    }
}

/// The tense at the date at `span` in its sentence.
pub(super) fn of(input: &Input<'_>, span: Span, sentence: usize) -> Tense {
    let document = input.document;
    let bounds = document.sentence_span(sentence);
    // `10 p.m. Friday` may hold what looks like the end of a sentence.
    let end = if span.end <= bounds.end {
        bounds.end
    } else {
        document.sentence_span(document.sentence(span.end.saturating_sub(1))).end
    };
    let bounds = Span::new(bounds.start.min(span.start), end.max(span.end));
    if ko::is_korean(input, span) { ko::of(input, span, bounds) } else { en::of(input, span, bounds) }
}

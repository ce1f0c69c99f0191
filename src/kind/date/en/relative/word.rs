//! Times by themselves: `today`, `yesterday`, `tonight`, and the vague ones (`recently`, `now`, `in the future`).

use crate::draft::temporal::{Calendar, Clock, DayPart, Moment, Origin, Unit};
use crate::kind::date::en::read::{self, Piece};
use crate::rule::View;
use crate::scan::atom::Class;
use crate::span::Span;

/// `today`, `yesterday`, `the day after tomorrow`.
pub(in crate::kind::date::en) fn day(view: &View<'_>, at: usize) -> Option<Piece<Calendar>> {
    let days = view.meaning(at, Class::TimeWord)?.text.parse().ok()?;
    let today = Calendar::Shift(Unit::Day, days, Origin::Published);
    let span = view.span(at);
    let start = if span.len() > "yesterday".len() { read::with_the(view, span.start) } else { span.start };
    Some(Piece::new(today, Span::new(start, span.end), at + 1))
}

/// `tonight`.
pub(in crate::kind::date::en) fn tonight(view: &View<'_>, at: usize) -> Option<Piece<Moment>> {
    let word = view.meaning(at, Class::TimeWord).filter(|word| &*word.text == "tonight");
    let date = Some(Calendar::Shift(Unit::Day, 0, Origin::Published));
    word.map(|_| Piece::new(Moment { date, clock: Some(Clock::Part(DayPart::Night)) }, view.span(at), at + 1))
}

/// A vague time: its TIMEX3 reference and its place.
pub(in crate::kind::date::en) fn reference<'a>(view: &View<'a>, at: usize) -> Option<(&'a str, Span)> {
    let name: &str = &view.meaning(at, Class::TimeWord)?.text;
    let span = view.span(at);
    // `Kim Mal-soon`.
    let compound = view.text[..span.start].ends_with('-') || view.tail(span.end).starts_with('-');
    // `as soon as`: a condition.
    let condition = view.word(at).eq_ignore_ascii_case("soon") && view.tail(span.end).starts_with(" as ");
    (name.ends_with("_REF") && !compound && !condition).then_some((name, span))
}

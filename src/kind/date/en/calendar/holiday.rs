//! Holidays and named days: `Chuseok`, `the Lunar New Year holiday`, `Liberation Day`, with their year (`Chuseok last year`).

use super::year;
use crate::draft::temporal::{Calendar, Holiday, Year};
use crate::kind::date::en::read::Piece;
use crate::rule::View;
use crate::scan::atom::Class;
use crate::span::Span;

/// The holiday at `at`; with `holiday` after it, the days that are off.
pub(in crate::kind::date::en) fn read(view: &View<'_>, at: usize) -> Option<Piece<Calendar>> {
    let holiday = Holiday::parse(&view.meaning(at, Class::Holiday)?.text)?;
    let span = view.span(at);
    let tail = view.tail(span.end);
    let period = [" holidays", " holiday season", " holiday period", " holiday"]
        .iter()
        .find(|p| tail.get(..p.len()).is_some_and(|t| t.eq_ignore_ascii_case(p)));
    let end = span.end + period.map_or(0, |p| p.len());
    let holiday = Holiday { around: if period.is_some() { holiday.around } else { 0 }, ..holiday };
    // The year after a holiday is a record of its own; here it only says which one is meant.
    let year = year::after(view, end, at + 1).map_or(Year::Open, |(year, ..)| year);
    let next = at + 1;
    let before = at
        .checked_sub(1)
        .filter(|&b| view.gap_is(b, &[" "]))
        .and_then(|b| year_before(view, b).map(|y| (y, b)));
    match before.filter(|_| year == Year::Open) {
        Some((year, b)) => {
            Some(Piece::new(Calendar::Holiday(year, holiday), Span::new(view.span(b).start, end), next))
        }
        None => Some(Piece::new(Calendar::Holiday(year, holiday), Span::new(span.start, end), next)),
    }
}

/// `this Chuseok`, `last Christmas`.
fn year_before(view: &View<'_>, at: usize) -> Option<Year> {
    match &*view.meaning(at, Class::Relative)?.text {
        "this" => Some(Year::Shift(0)),
        "last" => Some(Year::Before),
        "next" | "coming" | "upcoming" => Some(Year::After),
        _ => None,
    }
}

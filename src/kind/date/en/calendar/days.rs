//! Ranges of days whose month or ordinal ending is said once, at the end: `12-13 October`, `28 to 29 May`, `on 28-29th`.
//!
//! Not days: what an ordinal counts (`the 2-3rd floors`), places in a row.

use super::{month, ordinal};
use crate::draft::temporal::{Calendar, Moment, Month, Year};
use crate::kind::date::en::read::{self, Piece, Reading};
use crate::rule::View;
use crate::span::Span;

/// The range of days that the number at `at` begins, of the month behind it: `|12-13 October|`.
pub(in crate::kind::date::en) fn of_month(view: &View<'_>, at: usize) -> Option<Piece<Reading>> {
    if !view.range_gap(at)
        || month::number(view, at + 2).is_none()
        || month::number(view, at.wrapping_sub(1)).is_some()
    {
        return None;
    }
    let low = read::day_number(view, at)?;
    let to = month::after_day(view, at + 1)?;
    let Calendar::Day(year, month, high) = to.value else { return None };
    let from = Calendar::Day(year, month, low);
    let start = read::with_the(view, view.span(at).start);
    (low < high).then(|| range(from, to.value, Span::new(start, to.span.end), to.next))
}

/// Whether the day at `at` is the last one of such a range.
pub(in crate::kind::date::en) fn is_upper_end(view: &View<'_>, at: usize) -> bool {
    at.checked_sub(1).is_some_and(|low| of_month(view, low).is_some())
}

/// The range of days that ends with the ordinal at `at`: `on |28-29th|`, `on |the 28~29th|`.
pub(in crate::kind::date::en) fn of_ordinal(view: &View<'_>, at: usize) -> Option<Piece<Reading>> {
    let before = at.checked_sub(1).filter(|&before| view.gap_is(before, &["-", "–", "~", "∼"]))?;
    let (low, high) = (read::small(view, before)?, read::ordinal_digits(view, at)?);
    let start = read::with_the(view, view.span(before).start);
    let led = read::word_before(view, start, &["on", "from", "during", "between"]);
    let days = low > 0 && low < high && high <= 31 && !view.numeral(before)?.bound.number_before;
    let end = view.span(at).end;
    let day = |day: u8| Calendar::Day(Year::Open, Month::Open, day);
    (led && days && ordinal::is_followed(view, end, at + 1))
        .then(|| range(day(low), day(high), Span::new(start, end), at + 1))
}

fn range(from: Calendar, to: Calendar, span: Span, next: usize) -> Piece<Reading> {
    let reading = Reading { from: Moment::day(from), to: Some(Moment::day(to)), modifier: None };
    Piece::new(reading, span, next)
}

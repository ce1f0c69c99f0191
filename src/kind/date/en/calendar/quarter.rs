//! Quarters by their number: `Q3 2026`, `Q2 of next year`, `2027 Q1`, `in Q1`.
//!
//! Not quarters: what is called so (`an Audi Q3`, `the Q3 room`).

use super::year;
use crate::draft::temporal::{Calendar, Season, Year};
use crate::kind::date::en::phrase;
use crate::kind::date::en::read::{self, Piece};
use crate::kind::date::en::rules::rule;
use crate::rule::{Anchor, Rule, View};
use crate::scan::atom::Class;
use crate::span::Span;

/// A quarter by its number.
pub(in crate::kind::date::en) const QUARTER: Rule = rule(
    "en/date/quarter",
    Anchor::at(Class::Season),
    [
        &[
            "ends in [Q3 2026] => DATE 2026-Q3",
            "begins in [Q2 of next year] and ends in [2027 Q1] => DATE 2023-Q2; DATE 2027-Q1",
            "sales in [Q4] rose, and so did [Q4] earnings => DATE 2021-Q4; DATE 2021-Q4",
        ],
        &["the Q3 room", "an Audi Q3", "in Q5", "in Q2 of the form", "in Q34", "GQ3 2026", "for Q3 owners"],
    ],
    |view, at| Some(phrase::dated(view, read(view, at)?)),
);

/// The quarter whose letter is the atom at `at`; the digit behind it is none.
pub(in crate::kind::date::en) fn read(view: &View<'_>, at: usize) -> Option<Piece<Calendar>> {
    let start = view.span(at).start;
    let [b'Q', n @ b'1'..=b'4', rest @ ..] = &view.text.as_bytes()[start..] else { return None };
    let season = Season::Quarter(i8::try_from(n - b'0').ok()?);
    let joined = |c: char| c.is_alphanumeric() || c == '-';
    if rest.first().is_some_and(u8::is_ascii_alphanumeric) || view.text[..start].ends_with(joined) {
        return None;
    }
    let span = Span::new(start, start + "Q1".len());
    if let Some((year, end, next)) = year::after(view, span.end, at + 1) {
        return Some(Piece::new(Calendar::Season(year, season), Span::new(start, end), next));
    }
    let before = at.checked_sub(1).filter(|&before| view.text.get(view.span(before).end..start) == Some(" "));
    let told = before.and_then(|before| Some((before, year::digits(view, before)?)));
    let piece = |year, start| Piece::new(Calendar::Season(year, season), Span::new(start, span.end), at + 1);
    match told {
        Some((before, year)) => Some(piece(Year::Number(year), view.span(before).start)),
        None => is_led(view, start, span.end).then(|| piece(Year::Open, start)),
    }
}

/// `in |Q1|`, `from |Q1| to Q3`, `the goal for |Q2|.`, `|Q1| sales`; not `in Q2 of the form`.
fn is_led(view: &View<'_>, start: usize, end: usize) -> bool {
    const SURE: [&str; 7] = ["in", "during", "by", "since", "until", "through", "from"];
    let next = view.words_after(end).next().filter(|word| word.gap == " ");
    let led = read::word_before(view, start, &SURE) && !next.is_some_and(|word| word.is("of"));
    led || next.is_some_and(|word| year::is_figure(word.text))
        || next.is_none() && read::word_before(view, start, &["of", "for"])
}

//! Times told from the one before them: `in 2023, twice the sum of the year before`, `the day after`.
//!
//! Not told so: a time before something (`the year before the war`), a length (`a year before`), `the year before last`.

use crate::draft::temporal::{Calendar, Month, Origin, Unit, Year};
use crate::kind::date::en::calendar::year;
use crate::kind::date::en::phrase;
use crate::kind::date::en::read::{self, Piece};
use crate::kind::date::en::rules::rule;
use crate::rule::anchor::Mark;
use crate::rule::{Anchor, Found, Rule, Signs, View};
use crate::scan::atom::Class;
use crate::span::Span;

/// A unit of time with `the` before it and `before` or `after` behind it.
pub(in crate::kind::date::en) const THE_BEFORE: Rule = rule(
    "en/date/the-before",
    Anchor::at(Class::TimeUnit).with(Signs::mark(Mark::The)),
    [
        &[
            "In 2021 it sold 30, up from 20 [the year before]. => DATE 2020",
            "It closed on May 3, 2021. [The day after], it rained. => DATE 2021-05-04",
        ],
        &["the year before the war", "a month before", "the day after Friday", "the years before"],
    ],
    the_before,
);

fn the_before(view: &View<'_>, at: usize) -> Option<Found> {
    const GOES_ON: [&str; 12] =
        ["and", "or", "but", "as", "at", "by", "when", "while", "because", "to", "with", "than"];
    let span = view.span(at);
    let tail = view.tail(span.end);
    let (word, n) = [(" before", -1), (" after", 1)].into_iter().find(|(word, _)| tail.starts_with(word))?;
    let start = read::with_the(view, span.start);
    let end = span.end + word.len();
    let next = view.words_after(end).next();
    let alone = next.is_none_or(|next| next.gap != " " || GOES_ON.iter().any(|word| next.is(word)));
    if start == span.start || !alone || year::plural(view, at) {
        return None;
    }
    let date = match &*view.meaning(at, Class::TimeUnit)?.text {
        "Y" => Calendar::Year(Year::Said(n)),
        "M" => Calendar::Month(Year::Open, Month::Said(n.into())),
        "W" => Calendar::Shift(Unit::Week, n.into(), Origin::Said),
        "D" => Calendar::Shift(Unit::Day, n.into(), Origin::Said),
        _ => return None,
    };
    Some(phrase::dated(view, Piece::new(date, Span::new(start, end), at + 1)))
}

//! The year that is spoken of, by itself: `within the year`, `the target for the year`.
//!
//! Not so: a year that is told by what follows (`for the year 2024`, `in the year that ended`), the name of a prize (`photo of the year`), all year round
//! (`throughout the year`). What ends or halves a year is read with it (`the end of the year`).

use crate::draft::temporal::{Calendar, Year};
use crate::kind::date::en::calendar::year;
use crate::kind::date::en::read::{self, Piece, Reading};
use crate::kind::date::en::rules::rule;
use crate::kind::date::en::{phrase, range};
use crate::rule::anchor::Mark;
use crate::rule::{Anchor, Found, Rule, Signs, View};
use crate::scan::atom::Class;
use crate::span::Span;

/// `the year` behind a preposition.
pub(in crate::kind::date::en) const WITHIN_THE_YEAR: Rule = rule(
    "en/date/within-the-year",
    Anchor::at(Class::TimeUnit).with(Signs::mark(Mark::The)),
    [
        &[
            "It will put panels on 130 roofs within [the year]. => DATE 2022",
            "It is 91% of its target for [the year]. => DATE 2022",
            "Closed for good in 2019, it lost 3 billion won during [the year]. => DATE 2019",
        ],
        &[
            "for the year ended in March",
            "for the year of the ox",
            "during the year-end fair",
            "within the years to come",
            "the photo of the year",
            "open throughout the year",
            "for the year that it was shut",
        ],
    ],
    within_the_year,
);

/// `the week of` a day.
pub(in crate::kind::date::en) const WEEK_OF_DAY: Rule = rule(
    "en/date/week-of-day",
    Anchor::at(Class::TimeUnit).with(Signs::mark(Mark::The)),
    [
        &["in [the week of January 3], and for [the week of Dec. 6] => DATE 2022-W01; DATE 2021-W49"],
        &["the week of the fair", "the weeks of January 3", "the week of March", "the day of January 3"],
    ],
    week_of_day,
);

fn week_of_day(view: &View<'_>, at: usize) -> Option<Found> {
    let span = view.span(at);
    let start = read::with_the(view, span.start);
    let week = view.meaning(at, Class::TimeUnit).is_some_and(|unit| &*unit.text == "W");
    let of = view.tail(span.end).starts_with(" of ") && week && start < span.start;
    let day = if of { phrase::calendar(view, at + 1) } else { None }?;
    let near = view.text.get(span.end..day.span.start) == Some(" of ");
    let Calendar::Day(year, month, number) = day.value else { return None };
    // `the week of June 16-20`: its days are told.
    let alone = range::ranged(view, day.map(Reading::day)).value.to.is_none();
    let week = Piece::new(Calendar::WeekWith(year, month, number), Span::new(start, day.span.end), day.next);
    (near && alone).then(|| phrase::found(view, week.map(Reading::day)))
}

fn within_the_year(view: &View<'_>, at: usize) -> Option<Found> {
    let span = view.span(at);
    let start = read::with_the(view, span.start);
    let year = view.meaning(at, Class::TimeUnit).is_some_and(|unit| &*unit.text == "Y");
    let led = || read::word_before(view, start, &["within", "during", "for"]);
    if !year || start == span.start || year::plural(view, at) || !led() || is_told(view, span.end) {
        return None;
    }
    let date = Calendar::Year(Year::Said(0));
    Some(phrase::dated(view, Piece::new(date, Span::new(start, span.end), at + 1)))
}

/// Whether what follows tells which year it is, or makes it a part of something else.
fn is_told(view: &View<'_>, end: usize) -> bool {
    const TOLD: [&str; 23] = [
        "of",
        "that",
        "which",
        "when",
        "since",
        "ended",
        "ending",
        "ahead",
        "before",
        "after",
        "to",
        "in",
        "from",
        "the",
        "beginning",
        "starting",
        "through",
        "it",
        "he",
        "she",
        "they",
        "we",
        "i",
    ];
    let next = view.words_after(end).next();
    let told = next.is_some_and(|next| {
        let number = next.text.starts_with(|c: char| c.is_ascii_digit());
        next.gap == " " && (number || TOLD.iter().any(|word| next.is(word)))
    });
    let tail = view.tail(end);
    told || tail.starts_with(['-', '\'', '’']) || tail.starts_with(" and a half")
}

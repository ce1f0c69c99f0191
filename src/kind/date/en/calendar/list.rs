//! Days of a list that names its month once: `Feb. 10 and 11`, `November 1, 3 and 5`.

use super::{month, year};
use crate::draft::temporal::{Calendar, Month, Year};
use crate::kind::date::en::phrase;
use crate::kind::date::en::read::{self, Piece};
use crate::rule::anchor::Mark;
use crate::rule::{Anchor, Found, Rule, Signs, View};
use crate::scan::atom::Class;
use crate::span::Span;
use crate::value::kind::Kind;

/// No list is read over more days than this.
const LONGEST: usize = 8;

/// A day after a day that names the month.
pub(in crate::kind::date::en) const DAY_OF_LIST: Rule = Rule {
    id: "en/date/day-of-list",
    kind: Kind::Date,
    anchor: Anchor::at(Class::Number).with(Signs::mark(Mark::NumberBefore)),
    finds: &[
        "on Feb. 10 and [11] => DATE 2022-02-11",
        "on March 1, [3], and [5] => DATE 2022-03-03; DATE 2022-03-05",
        "stalls open on Jan. 12 and [13] drew many => DATE 2022-01-13",
        "on March 28, [29] and April 4 => DATE 2022-03-29",
    ],
    skips: &[
        "on March 1, 2021",
        "on March 1, 30 people came",
        "on March 1 and 2 shops opened",
        "on March 1, and 2 had coughs",
        "March 1 to 6",
    ],
    find: day_of_list,
};

fn day_of_list(view: &View<'_>, at: usize) -> Option<Found> {
    let day = read::day_number(view, at)?;
    let end = view.span(at).end;
    let month = month_before(view, at)?;
    let closed =
        view.words_after(end).next().is_none_or(|w| {
            w.gap != " " || !w.text.starts_with(char::is_alphanumeric) || is_function(w.text)
        }) || ends_subject(view, at, day);
    let quantity = read::is_quantity(view, at) || view.tail(end).starts_with([':', '/', '%', '-']);
    let (year, end, next) = year::after(view, end, at + 1).unwrap_or((Year::Open, end, at + 1));
    let date = Calendar::Day(year, Month::Number(month), day);
    let span = Span::new(view.span(at).start, end);
    (closed && !quantity).then(|| phrase::dated(view, Piece::new(date, span, next)))
}

/// The month at the head of the list that the number stands in.
fn month_before(view: &View<'_>, at: usize) -> Option<i8> {
    let mut first = at;
    while at - first < LONGEST {
        let before = first.checked_sub(1)?;
        if let Some(month) = month::number(view, before) {
            return (first < at && view.gap_is(before, &[" ", ". "])).then_some(month);
        }
        let comma = view.gap_is(before, &[", "]) && (first < at || followed_by_list(view, first));
        let listed = comma || view.gap_is(before, &[" and ", ", and ", " or ", " & ", " and again on "]);
        read::day_number(view, before).filter(|_| listed)?;
        first = before;
    }
    None
}

/// After a comma a number is a day only where the list goes on or ends the phrase: `March 1, 3, and 5`, `July 28, 29 and Aug. 4`.
fn followed_by_list(view: &View<'_>, at: usize) -> bool {
    let day = || read::day_number(view, at + 1).is_some();
    let other_month = || month::number(view, at + 1).is_some() && read::day_number(view, at + 2).is_some();
    view.gap_is(at, &[", ", ", and ", " and "]) && (day() || other_month())
        || !view.tail(view.span(at).end).starts_with(' ')
}

/// `the booths open on Aug. 12 and |13| drew crowds`: a verb of the past counts nothing; what is told of more than one is so only of the next
/// day, and not of harm (`died on Aug. 2 and 3 were hurt`).
fn ends_subject(view: &View<'_>, at: usize, day: u8) -> bool {
    const OF_ONE: [&str; 3] = ["was", "is", "has"];
    const OF_MANY: [&str; 19] = [
        "were", "are", "have", "had", "drew", "saw", "took", "came", "went", "rose", "fell", "became",
        "began", "gave", "brought", "showed", "did", "made", "met",
    ];
    const SUFFERED: [&str; 11] = [
        "injured",
        "killed",
        "taken",
        "hospitalized",
        "rescued",
        "hurt",
        "found",
        "missing",
        "arrested",
        "confirmed",
        "wounded",
    ];
    let mut words = view.words_after(view.span(at).end);
    let verb = words.next().filter(|verb| verb.gap == " ");
    let mut suffered =
        || words.find(|word| !word.is("been")).is_some_and(|word| SUFFERED.contains(&word.text));
    let joined = |before: &usize| view.gap_is(*before, &[" and ", " or ", " & "]);
    let (Some(verb), Some(before)) = (verb, at.checked_sub(1).filter(joined)) else { return false };
    let Some(before) = read::day_number(view, before) else { return false };
    OF_ONE.contains(&verb.text) && before < day
        || OF_MANY.contains(&verb.text) && before + 1 == day && !suffered()
}

fn is_function(word: &str) -> bool {
    const WORDS: [&str; 18] = [
        "at", "in", "on", "for", "with", "from", "to", "and", "as", "by", "when", "while", "will", "this",
        "last", "next", "the", "of",
    ];
    WORDS.contains(&word)
}

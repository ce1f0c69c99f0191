//! Months and days that name their month: `October`, `December last year`, `October 27, 2021`, `27 October`, `May 1`.
//!
//! Not months: the verbs `may` and `march`, a person's name.

use once_cell::sync::Lazy;

use super::year::{self, is_owner};
use crate::draft::temporal::{Calendar, Month, Year};
use crate::kind::date::en::range;
use crate::kind::date::en::read::{self, Piece, day_number, gap_in};
use crate::rule::View;
use crate::rule::view::gaps;
use crate::rule::words::Word;
use crate::scan::atom::Class;
use crate::scan::wordmap::WordSet;
use crate::span::Span;

/// The date that the month at `at` begins.
pub(in crate::kind::date::en) fn read(view: &View<'_>, at: usize) -> Option<Piece<Calendar>> {
    let month = number(view, at)?;
    with_day(view, at, month).or_else(|| {
        let span = view.span(at);
        if let Some((year, end, next)) = year::after(view, span.end, at + 1) {
            return Some(Piece::new(
                Calendar::Month(year, Month::Number(month)),
                Span::new(span.start, end),
                next,
            ));
        }
        is_month(view, at).then(|| {
            let year = year_of_list(view, at, month);
            Piece::new(Calendar::Month(year, Month::Number(month)), span, at + 1)
        })
    })
}

/// The number of the month that the atom names.
pub(in crate::kind::date::en) fn number(view: &View<'_>, at: usize) -> Option<i8> {
    view.number(at, Class::Month)?.try_into().ok()
}

/// `October 27`, `Oct. 27th, 2021`, `October 27 (Wed.)`.
fn with_day(view: &View<'_>, at: usize, month: i8) -> Option<Piece<Calendar>> {
    let day = day_number(view, at + 1)?;
    let near = view.gap_is(at, &[" ", " the ", ". ", "\u{a0}", ""]);
    if !near || read::is_quantity(view, at + 1) || is_count(view, at) || is_clock(view, at + 1) {
        return None;
    }
    let (start, end, next) = (view.span(at).start, view.span(at + 1).end, at + 2);
    let (end, next) = weekday_in_brackets(view, end, next).unwrap_or((end, next));
    let year = year::after(view, end, next).or_else(|| year_in_brackets(view, end, next));
    let (year, end, next) = year.unwrap_or_else(|| (year_of_telling(view, start, end), end, next));
    let (end, next) = weekday_in_brackets(view, end, next).unwrap_or((end, next));
    Some(Piece::new(Calendar::day(year, month, day)?, Span::new(start, end), next))
}

/// `the |May 3| plan that the city announced last year`: the year of what has the day for a name.
fn year_of_telling(view: &View<'_>, start: usize, end: usize) -> Year {
    const MOST: usize = 14;
    const NOUNS: usize = 4;
    if !read::ends_with(view, start, "the ") {
        return Year::Open;
    }
    let mut words = view.words_after(end).take(MOST).take_while(|word| word.gap == " ");
    let relative = words.by_ref().take(NOUNS + 1).position(|word| matches!(word.text, "that" | "which"));
    let told = relative.is_some_and(|nouns| nouns > 0) && {
        let mut done = false;
        let last = words.find(|word| {
            let last = done && word.text == "last";
            done = word.text.ends_with("ed");
            last
        });
        last.is_some() && words.next().is_some_and(|word| word.text == "year")
    };
    if told { Year::Shift(-1) } else { Year::Open }
}

/// `July 1| (2022)`: the year that somebody has put behind a day.
fn year_in_brackets(view: &View<'_>, end: usize, next: usize) -> Option<(Year, usize, usize)> {
    view.tail(end).starts_with(" (").then_some(())?;
    let year = year::digits(view, next).filter(|_| gap_in(view, end, next, gaps![" ("]))?;
    let close = view.span(next).end;
    view.tail(close).starts_with(')').then_some((Year::Number(year), close + 1, next + 1))
}

/// The year of a list of months that says it once, at its end: `in February, in July, and in November last year`.
fn year_of_list(view: &View<'_>, at: usize, month: i8) -> Year {
    const LONGEST: usize = 24;
    if !view.is_ahead(at, Class::Month, LONGEST - 1) {
        return Year::Open;
    }
    let mut last = month;
    for i in at + 1..at + LONGEST {
        let broken = gap_in(view, view.span(i - 1).end, i, gaps![". ", "; "])
            || read::gap(view, view.span(i - 1).end, i)
                .is_none_or(|g| g.contains(['\n', ';']) || g.contains(". "));
        if broken || view.is(i, Class::Future) || view.is(i, Class::Past) {
            break;
        }
        let Some(later) = number(view, i).filter(|_| is_month(view, i)) else { continue };
        if later <= last {
            break;
        }
        let end = view.span(i).end;
        if let Some((year, ..)) = year::after(view, end, i + 1) {
            return year;
        }
        last = later;
    }
    Year::Open
}

/// `28 October 2021`, `the 28th of October`: the day at `at`, before its month.
pub(in crate::kind::date::en) fn after_day(view: &View<'_>, at: usize) -> Option<Piece<Calendar>> {
    let day = day_number(view, at)?;
    let month = number(view, at + 1)?;
    let ordinal = view.numeral(at).is_none();
    let near = gap_in(
        view,
        view.span(at).end,
        at + 1,
        if ordinal { gaps![" ", " of ", " day of "] } else { gaps![" "] },
    );
    // In `March 4 April 5` the number belongs to the month before it; in `4 April 5` to the one after it.
    let taken = number(view, at.wrapping_sub(1)).is_some()
        || day_number(view, at + 2).is_some() && view.gap_is(at + 1, &[" "]);
    if !near || taken || view.numeral(at).is_some_and(|n| n.bound.number_before && !after_range(view, at)) {
        return None;
    }
    let end = view.span(at + 1).end;
    let (year, end, next) = year::after(view, end, at + 2).unwrap_or((Year::Open, end, at + 2));
    let start = read::with_the(view, view.span(at).start);
    Some(Piece::new(Calendar::day(year, month, day)?, Span::new(start, end), next))
}

fn after_range(view: &View<'_>, at: usize) -> bool {
    at.checked_sub(1).is_some_and(|before| view.range_gap(before))
}

/// The end of a weekday in brackets: `(Wed.)`.
pub(in crate::kind::date::en) fn weekday_in_brackets(
    view: &View<'_>,
    end: usize,
    next: usize,
) -> Option<(usize, usize)> {
    let opens = view.is(next, Class::Weekday) && gap_in(view, end, next, gaps![" (", "("]);
    let close = view.span(next).end;
    (opens && view.tail(close).starts_with(')')).then_some((close + 1, next + 1))
}

/// `In October 15 schools opened`: after `in`, the number counts what follows.
fn is_count(view: &View<'_>, month: usize) -> bool {
    let inside = read::word_before(view, view.span(month).start, &["in", "during", "of"]);
    let next = view.words_after(view.span(month + 1).end).next();
    inside
        && next.is_some_and(|w| {
            w.gap == " "
                && w.text.starts_with(char::is_lowercase)
                && w.text.ends_with('s')
                && w.text.len() > 4
        })
}

/// `In June 9:30`, `10 a.m.`: the number is an hour.
fn is_clock(view: &View<'_>, at: usize) -> bool {
    let end = view.span(at).end;
    let colon = view.tail(end).starts_with(':') && view.numeral(at).is_some_and(|n| n.bound.number_after);
    colon || view.is(at + 1, Class::Meridiem) && view.gap_is(at, &["", " "])
}

/// `(June)`, `(March, July)`, `May to June`: brackets hold nothing else, or another month makes a range of it.
fn is_alone(view: &View<'_>, at: usize) -> bool {
    let span = view.span(at);
    let listed = || view.is(at + 1, Class::Month) && view.gap_is(at, &[", ", " and ", ", and ", "·", "/"]);
    let bracketed =
        || view.text[..span.start].ends_with('(') && (view.tail(span.end).starts_with(')') || listed());
    let ranged = || view.is(at + 1, Class::Month) && gap_in(view, span.end, at + 1, &range::TO);
    span.of(view.text).starts_with(char::is_uppercase) && (ranged() || bracketed())
}

/// `|April|-May 2018`, `|July|-August`: from one month to another; not `Mar-a-Lago`, `Kim Mar-Jun`.
fn is_hyphened(view: &View<'_>, at: usize) -> bool {
    const LEADS: [&str; 6] = ["In", "From", "During", "For", "The", "Since"];
    let named = || {
        let before = view.words_before(view.span(at).start).next();
        before.is_some_and(|w| matches!(w.gap, " " | ". ") && w.is_capitalized() && !LEADS.contains(&w.text))
    };
    view.is(at, Class::Month) && view.is(at + 1, Class::Month) && view.gap_is(at, &["-"]) && !named()
}

/// `In particular, |March| saw the highest rate`: what a month is told to have; of `March`, which no person is called, also what it was.
fn tells(view: &View<'_>, month: Span, verb: Option<&Word<'_>>) -> bool {
    const VERBS: [&str; 8] = ["saw", "sees", "marked", "marks", "recorded", "posted", "logged", "brought"];
    const PLAIN: [&str; 5] = ["was", "is", "had", "has", "will"];
    const LONGEST: usize = "Prof".len();
    let verb = verb.filter(|verb| verb.gap == " ").map_or("", |verb| verb.text);
    let told = VERBS.contains(&verb) || month.of(view.text) == "March" && PLAIN.contains(&verb);
    let head = view.text[..month.start].trim_end_matches(' ');
    // `Ms. |April| saw it`
    let titled = || {
        let before = view.words_before(month.start).next();
        head.ends_with('.') && before.is_some_and(|word| word.is_capitalized() && word.text.len() <= LONGEST)
    };
    told && (head.is_empty() || head.ends_with([',', '.', '\n', '“', '"', ';', ':'])) && !titled()
}

/// Words that a month by itself follows.
static LEADERS: Lazy<WordSet> = Lazy::new(|| {
    read::set(
        "in since of by from until till this last next early late mid and to through before after during for between \
         starting or beginning around every",
    )
});

/// `its |May| budget`, `the county’s |March| meeting`, `the |June| premium`: behind whose it is; behind `the` only one that is no other word.
fn is_owned(before: &Word<'_>, month: &str) -> bool {
    before.gap == " " && (is_owner(before.text) || before.is("the") && matches!(month, "April" | "June"))
}

/// Whether a month's name by itself is one: some are verbs, and short forms are parts of names.
fn is_month(view: &View<'_>, at: usize) -> bool {
    let word = view.word(at);
    let span = view.span(at);
    let sure = word.len() > 5 || word == "July";
    let next = view.words_after(span.end).next();
    let name = next.is_some_and(|w| w.gap == " " && w.is_capitalized()) && !sure;
    if view.tail(span.end).starts_with('-') && !is_hyphened(view, at) {
        return false;
    }
    let listed = at.checked_sub(1).is_some_and(|b| {
        view.is(b, Class::Month) && view.gap_is(b, &[", ", " and ", ", and ", " or "]) || is_hyphened(view, b)
    });
    let before = view.words_before(span.start).next().filter(|w| matches!(w.gap, " " | " (" | ""));
    let owned = || before.is_some_and(|w| is_owned(&w, word)) && word.starts_with(char::is_uppercase);
    let led = listed || is_alone(view, at) || before.is_some_and(|w| LEADERS.has(w.text)) || owned();
    let led = led || before.is_none() && tells(view, span, next.as_ref());
    let firm = listed || read::word_before(view, span.start, &["in", "since", "until", "during", "by"]);
    if name { firm } else { led || sure }
}

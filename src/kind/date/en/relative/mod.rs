//! Times told from another: `last year`, `next Friday`, `the previous day`, `this weekend`, `last September`, `two weeks ago`.

pub(super) mod before;
pub(super) mod within;
pub(super) mod word;

use super::calendar::{period, year};
use super::clock;
use super::read::{self, Piece};
use crate::draft::temporal::{Calendar, Month, Origin, SAID, Season, Unit, Year};
use crate::rule::View;
use crate::rule::view::gaps;
use crate::scan::atom::Class;
use crate::span::Span;

/// What the relative word at `at` begins.
pub(super) fn read(view: &View<'_>, at: usize) -> Option<Piece<Calendar>> {
    let word: &str = &view.meaning(at, Class::Relative)?.text;
    let start = with_this(view, word, read::with_the(view, view.span(at).start));
    if let Some(date) = same_period(view, word, at) {
        return Some(Piece { span: Span::new(start, date.span.end), ..date });
    }
    if !view.gap_is(at, &[" "]) {
        return None;
    }
    let the = start < view.span(at).start;
    let past = view.is(at + 1, Class::Relative)
        && view.word(at + 1).eq_ignore_ascii_case("past")
        && view.gap_is(at + 1, &[" "]);
    let named = if past { at + 2 } else { at + 1 };
    if let Some(month) = same_month(view, word, named) {
        return Some(Piece { span: Span::new(start, month.span.end), ..month });
    }
    let (date, last) = unit(view, word, the, named)
        .map(|date| (date, named))
        .or_else(|| name(view, if past { "last" } else { word }, named))?;
    Some(Piece::new(date, Span::new(start, view.span(last).end), last + 1))
}

/// `|this| coming Sunday`.
fn with_this(view: &View<'_>, word: &str, start: usize) -> usize {
    let this = matches!(word, "coming" | "upcoming") && read::ends_with(view, start, "this ");
    if this { start - "this ".len() } else { start }
}

/// `the same month| of last year|`, `the same month| last year|`.
fn same_month(view: &View<'_>, word: &str, unit: usize) -> Option<Piece<Calendar>> {
    let month =
        word == "same" && &*view.meaning(unit, Class::TimeUnit)?.text == "M" && !year::plural(view, unit);
    let (year, end, next) = year::after(view, view.span(unit).end, unit + 1).filter(|_| month)?;
    Some(Piece::new(Calendar::Month(year, Month::Said(0)), Span::new(view.span(unit).start, end), next))
}

/// `the same |period last year|`: the year; in `the same period of |last year|` that is named by itself. `the same |day last year|`: the day that was said, in it.
fn same_period(view: &View<'_>, word: &str, at: usize) -> Option<Piece<Calendar>> {
    let noun = view.words_after(view.span(at).end).next().filter(|noun| word == "same" && noun.gap == " ")?;
    let day = noun.text == "day";
    (day || matches!(noun.text, "period" | "time" | "point" | "stretch")).then_some(())?;
    let named = view.first_from(noun.span.end);
    read::gap_in(view, noun.span.end, named, gaps![" "]).then_some(())?;
    let (year, end, next) = year::after(view, noun.span.end, named)?;
    let date = if day { Calendar::Day(year, Month::Said(0), SAID) } else { Calendar::Year(year) };
    // A number would be a count: `at the same time |2000| volunteers`.
    matches!(year, Year::Shift(_)).then(|| Piece::new(date, Span::new(noun.span.start, end), next))
}

/// The day of `the next morning`, behind a time of day: `6 a.m. |the following morning`.
pub(super) fn morning_of(view: &View<'_>, at: usize) -> Option<Piece<Calendar>> {
    let days = said(&view.meaning(at, Class::Relative)?.text)
        .or_else(|| (&*view.meaning(at, Class::Relative)?.text == "next").then_some(1))?;
    clock::part(view, at + 1).filter(|_| view.gap_is(at, &[" "]))?;
    let start = read::with_the(view, view.span(at).start);
    let date = Calendar::Shift(Unit::Day, days, Origin::Said);
    Some(Piece::new(date, Span::new(start, view.span(at + 1).end), at + 2))
}

/// How far a relative word goes from the publication date.
fn steps(word: &str) -> Option<i32> {
    match word {
        "this" | "current" => Some(0),
        "last" => Some(-1),
        "next" | "coming" | "upcoming" => Some(1),
        _ => None,
    }
}

/// How far a relative word goes from what the text has spoken of.
fn said(word: &str) -> Option<i32> {
    match word {
        "same" => Some(0),
        "previous" | "preceding" => Some(-1),
        "following" => Some(1),
        _ => None,
    }
}

/// A relative word with a unit: `last month`, `the previous year`, `the next day`.
fn unit(view: &View<'_>, word: &str, the: bool, at: usize) -> Option<Calendar> {
    let name: &str = &view.meaning(at, Class::TimeUnit)?.text;
    if year::plural(view, at) {
        return None;
    }
    // `the last year` and `the coming year` are lengths of time; `the next day` is told from the day before it.
    let from_published = steps(word)
        .filter(|_| !(the && matches!(word, "last" | "next") && !matches!(name, "Y" | "WE" | "Q")));
    let told = said(word).or_else(|| (the && word == "next").then_some(1));
    match (name, from_published, told) {
        ("Y", ..) => year::relative(view, at - 1).map(|(year, _)| Calendar::Year(year)),
        ("M", Some(n), _) => Some(Calendar::Month(Year::Open, Month::Shift(n))),
        ("M", None, Some(n)) => Some(Calendar::Month(Year::Open, Month::Said(n))),
        ("W", Some(n), _) => Some(Calendar::Week(n)),
        ("W", None, Some(n)) => Some(Calendar::Shift(Unit::Week, n, Origin::Said)),
        ("WE", Some(n), _) => Some(Calendar::Weekend(Some(n))),
        ("Q", Some(n), _) => Some(Calendar::Shift(Unit::Quarter, n, Origin::Published)),
        ("Q", None, Some(n)) => Some(Calendar::Shift(Unit::Quarter, n, Origin::Said)),
        ("D", None, Some(n)) => Some(Calendar::Shift(Unit::Day, n, Origin::Said)),
        ("D", Some(n), _) if word == "next" => Some(Calendar::Shift(Unit::Day, n, Origin::Said)),
        _ => None,
    }
}

/// A relative word with a name: `next Friday`, `last September`, `this summer`; and the last atom.
fn name(view: &View<'_>, word: &str, at: usize) -> Option<(Calendar, usize)> {
    let n = steps(word).or_else(|| (word == "past").then_some(-1))?;
    if let Some(day) = view.number(at, Class::Weekday) {
        if view.tail(view.span(at).end).starts_with(" of ") {
            return None;
        }
        // `the coming Friday` is the nearest one to come, which the tense tells; `next Friday` is one of the next week.
        let weeks = (!matches!(word, "coming" | "upcoming")).then_some(n);
        return Some((Calendar::Weekday(weeks, u8::try_from(day).ok()?), at));
    }
    if let Some(month) = view.number(at, Class::Month).and_then(|m| i8::try_from(m).ok()) {
        let year = [Year::Before, Year::Shift(0), Year::After].get(usize::try_from(n + 1).ok()?).copied()?;
        return match read::day_number(view, at + 1).filter(|_| view.gap_is(at, &[" "])) {
            Some(_) if n == 0 && is_pictured(view, at + 1) => None,
            Some(day) => Some((Calendar::Day(year, Month::Number(month), day), at + 1)),
            None => Some((Calendar::Month(year, Month::Number(month)), at)),
        };
    }
    let season = period::season(view, at)?;
    // A winter begins in the year before the one that most of it is in: in January `last winter` is not that of last December.
    let over = n == -1 && season == Season::Winter;
    let year = if over { Year::Before } else { Year::Shift(i16::try_from(n).ok()?) };
    Some((Calendar::Season(year, season), at))
}

/// `This |May 3 photo| shows`: the word before belongs to the noun behind the day.
fn is_pictured(view: &View<'_>, day: usize) -> bool {
    const NOUNS: [&str; 11] = [
        "photo",
        "photos",
        "photograph",
        "image",
        "images",
        "picture",
        "pictures",
        "file",
        "footage",
        "video",
        "handout",
    ];
    let noun = view.words_after(view.span(day).end).next();
    noun.is_some_and(|noun| noun.gap == " " && NOUNS.contains(&noun.text))
}

/// The unit that a time unit's letter moves a date by.
pub(super) fn unit_of(letter: &str) -> Option<(Unit, i32)> {
    match letter {
        "D" => Some((Unit::Day, 1)),
        "W" => Some((Unit::Week, 1)),
        "2W" => Some((Unit::Week, 2)),
        "M" => Some((Unit::Month, 1)),
        "Q" => Some((Unit::Quarter, 1)),
        "6M" => Some((Unit::Month, 6)),
        "Y" => Some((Unit::Year, 1)),
        "10Y" => Some((Unit::Year, 10)),
        "100Y" => Some((Unit::Year, 100)),
        _ => None,
    }
}

//! What the rules try at an atom, and whether it lies inside an expression that began before it.

use super::clock::half;
use super::length::{beside, duration};
use super::relative::word;
use super::set::{every_year, market};
use super::{clock, phrase, read, set};
use crate::draft::Draft;
use crate::draft::temporal::Temporal;
use crate::rule::{Found, View};
use crate::scan::atom::{Class, Classes};
use crate::scan::ends;
use crate::span::Span;
use crate::value::DateType;

/// What an expression may be read as.
#[derive(Debug, Clone, Copy)]
#[repr(u8)]
pub(super) enum Form {
    NumberDate,
    WordDate,
    WeekdayDate,
    Reference,
    NumberClock,
    WordClock,
    Length,
    NamedLength,
    RelativeLength,
    Frequency,
    Every,
    Weekdays,
}

impl Form {
    /// What atoms begin such an expression that may hold other atoms.
    const fn begins(self) -> Classes {
        match self {
            Self::NumberDate | Self::NumberClock | Self::Length => Classes::of(Class::Number),
            Self::WordDate => {
                Classes::of_all(&[Class::Relative, Class::TimeWord, Class::Season, Class::Holiday])
            }
            Self::RelativeLength => Classes::of(Class::Relative),
            Self::WeekdayDate | Self::Weekdays => Classes::of(Class::Weekday),
            Self::WordClock => Classes::of_all(&[Class::Meridiem, Class::DayPart]),
            Self::Every => Classes::of(Class::Every),
            Self::Reference | Self::NamedLength | Self::Frequency => Classes::of_all(&[]),
        }
    }

    /// The record of such an expression at the atom `at`.
    #[inline]
    fn read(self, view: &View<'_>, at: usize) -> Option<Found> {
        let start = view.span(at).start;
        match self {
            Self::NumberDate => number_date(view, at),
            Self::WordDate => phrase::dated(view, start),
            Self::WeekdayDate => weekday_date(view, at),
            Self::Reference => reference(view, at),
            Self::NumberClock => number_clock(view, at),
            Self::WordClock => word_clock(view, at),
            Self::Length => duration::counted(view, at),
            Self::NamedLength => duration::named(view, at),
            Self::RelativeLength => duration::relative(view, at),
            Self::Frequency => set::frequency(view, start),
            Self::Every => set::every(view, start),
            Self::Weekdays => set::weekdays(view, start),
        }
    }
}

fn number_date(view: &View<'_>, at: usize) -> Option<Found> {
    let start = view.span(at).start;
    if !read::may_begin(view, start) {
        return None;
    }
    let each = every_year::later(view, start).or_else(|| market::day(view, start));
    if let Some(each) = each.or_else(|| set::day_of_each_month(view, start)) {
        return Some(each);
    }
    phrase::dated(view, start).filter(|_| !beside::is_glued(view, start) && !is_name(view, start))
}

/// `6·25 참전용사`, `4·19혁명`: the name of an event, not a member of `10·11일` or `3·6·9월`, whose unit stands at the end.
fn is_name(view: &View<'_>, start: usize) -> bool {
    let digit = |c: char| c.is_ascii_digit();
    if !view.text[..start].strip_suffix('·').is_some_and(|head| head.ends_with(digit)) {
        return false;
    }
    let mut rest = view.tail(start).trim_start_matches(digit);
    while let Some(next) = rest.strip_prefix('·').filter(|next| next.starts_with(digit)) {
        rest = next.trim_start_matches(digit);
    }
    // `5∼6·|12∼13|일`
    let upper = rest.strip_prefix(['~', '∼', '～', '-', '–']).map(|rest| rest.trim_start_matches(digit));
    !upper.unwrap_or(rest).starts_with(['일', '월']) && !rest.starts_with("년대") && !rest.starts_with("분기")
}

fn number_clock(view: &View<'_>, at: usize) -> Option<Found> {
    let start = view.span(at).start;
    let number = view.numeral(at).filter(|_| clock::may_begin(view, start))?;
    let clocks = clock::read(view, start)?;
    let free = !number.bound.number_before && !beside::is_glued(view, start);
    let clocks = match half::first_of_list(view, at) {
        Some(first) => clocks.map(|(from, to)| (half::later(from, first), to)),
        None => clocks,
    };
    free.then(|| phrase::timed(view, clock::over_night(view, clocks)))
}

fn word_clock(view: &View<'_>, at: usize) -> Option<Found> {
    let start = view.span(at).start;
    let clocks = clock::read(view, start).or_else(|| clock::part(view, start))?;
    Some(phrase::timed(view, clock::over_night(view, clocks)))
}

/// A weekday that is a date: one that recurs takes no time of day to itself.
fn weekday_date(view: &View<'_>, at: usize) -> Option<Found> {
    set::weekdays(view, view.span(at).start)
        .is_none()
        .then(|| phrase::dated(view, view.span(at).start))
        .flatten()
}

fn reference(view: &View<'_>, at: usize) -> Option<Found> {
    let word = word::reference(view, view.span(at).start)?;
    Some(Found::new(word.span, Draft::Date(Temporal::Fixed(DateType::Date, word.value.into()))))
}

/// What is found at an atom that does not lie inside an expression that began before it. Each rule has its own copy, which knows its form.
#[inline]
pub(super) fn own(view: &View<'_>, at: usize, form: Form) -> Option<Found> {
    noted(view, at, form).filter(|found| !is_inside(view, at, found.span))
}

/// What is found at an atom; where it ends is noted for those atoms that it may hold.
#[inline]
fn noted(view: &View<'_>, at: usize, form: Form) -> Option<Found> {
    let found = form.read(view, at);
    if view.atoms[at].classes.meets(form.begins()) {
        view.ends.note(at, form as u8, found.as_ref().map(|found| found.span.end));
    }
    found
}

/// Whether an expression that begins a few atoms before holds this one.
fn is_inside(view: &View<'_>, at: usize, span: Span) -> bool {
    const REACH: usize = 10;
    const BYTES: usize = 100;
    const { assert!(REACH < ends::KEPT, "what was noted is forgotten by then") };
    (at.saturating_sub(REACH)..at)
        .rev()
        .take_while(|&before| view.span(before).start + BYTES > span.start && goes_on(view, before))
        .any(|before| longest(view, before) > span.start && !in_set(view, before))
}

/// Whether the atom belongs to a recurring time that begins before it: the day of `매주 토요일 저녁 7시` does not take the time of day to itself.
fn in_set(view: &View<'_>, at: usize) -> bool {
    const REACH: usize = 4;
    let start = view.span(at).start;
    let sets = |before: usize| {
        let begun = move |form: &Form| view.atoms[before].classes.meets(form.begins());
        [Form::Weekdays, Form::Every].into_iter().filter(begun).map(move |form| form.read(view, before))
    };
    (at.saturating_sub(REACH)..at).flat_map(sets).flatten().any(|found| found.span.end > start)
}

/// Whether an expression may hold an atom and the one after it: both are words of time (or counters, which begin other words too: `년대`),
/// and little else stands between them.
fn goes_on(view: &View<'_>, at: usize) -> bool {
    const GAP: usize = 40;
    view.atoms.get(at).is_some_and(|atom| atom.classes.meets(INNER))
        && view.gap(at).is_some_and(|gap| gap.len() <= GAP)
}

/// What an expression is made of.
const INNER: Classes = Classes::of_all(&[
    Class::Number,
    Class::NumberWord,
    Class::Counter,
    Class::Unit,
    Class::DateUnit,
    Class::TimeUnit,
    Class::Season,
    Class::Part,
    Class::Holiday,
    Class::Relative,
    Class::TimeWord,
    Class::Weekday,
    Class::Every,
    Class::Frequency,
    Class::DayPart,
    Class::Meridiem,
]);

/// The end of the longest expression that begins at an atom, 0 where none does. What its own rules have read is known.
fn longest(view: &View<'_>, at: usize) -> usize {
    let Some(classes) = view.atoms.get(at).map(|atom| atom.classes) else { return 0 };
    for form in HOLDING.into_iter().filter(|form| classes.meets(form.begins())) {
        if !view.ends.has(at, form as u8) {
            noted(view, at, form);
        }
    }
    view.ends.longest(at)
}

/// What may hold atoms that would else begin an expression of their own.
const HOLDING: [Form; 9] = [
    Form::NumberDate,
    Form::WordDate,
    Form::WeekdayDate,
    Form::NumberClock,
    Form::WordClock,
    Form::Length,
    Form::RelativeLength,
    Form::Every,
    Form::Weekdays,
];

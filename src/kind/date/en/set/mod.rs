//! Recurring times: `every Monday`, `on Sundays`, `Monday through Saturday`, `weekdays`, `daily`, `twice a week`, `every two weeks`.

pub(super) mod every;
pub(super) mod frequency;
pub(super) mod monthly;

use smol_str::{SmolStr, format_smolstr};

use super::calendar::weekday;
use super::length::{self, Length};
use super::read;
use crate::draft::Draft;
use crate::draft::temporal::Temporal;
use crate::rule::anchor::Mark;
use crate::rule::{Anchor, Found, Rule, Signs, View, change};
use crate::scan::atom::Class;
use crate::span::Span;
use crate::value::DateType;
use crate::value::kind::Kind;

/// The record of a set.
pub(super) fn set(span: Span, value: impl Into<SmolStr>) -> Found {
    Found::new(span, Draft::Date(Temporal::Fixed(DateType::Set, value.into())))
}

/// The month at `at` in a list behind `every`: `every January and |July|`.
pub(super) fn month_of_list(view: &View<'_>, at: usize) -> Option<Found> {
    const LONGEST: usize = 6;
    let month = view.number(at, Class::Month)?;
    let listed = |i: &usize| view.is(*i, Class::Month) && view.gap_is(*i, &[" and ", " or ", ", "]);
    // `every June and |December| 15`
    let end = view.span(at).end;
    let dated = view.gap_is(at, &[" ", ". "]) && read::day_number(view, at + 1).is_some();
    if dated || super::calendar::year::after(view, end, at + 1).is_some() {
        return None;
    }
    let first = (at.saturating_sub(LONGEST)..at).rev().take_while(listed).last()?;
    let every = first.checked_sub(1)?;
    let recurs = view.is(every, Class::Every) && view.gap_is(every, &[" "]);
    recurs.then(|| set(view.span(at), format_smolstr!("XXXX-{month:02}")))
}

/// A weekday of every month.
pub(super) const NTH_WEEKDAY: Rule = Rule {
    id: "en/date/nth-weekday-set",
    kind: Kind::Date,
    anchor: Anchor::at(Class::Weekday),
    finds: &[
        "closed on [the last Monday of every month] => SET XXXX-WXX-1",
        "on [the first Saturday of each month] => SET XXXX-WXX-6",
        "on [the second and fourth Sundays of each month] => SET XXXX-WXX-7",
    ],
    skips: &["the first Saturday of March", "the last Monday", "Monday of all days"],
    find: nth_weekday,
};

fn nth_weekday(view: &View<'_>, at: usize) -> Option<Found> {
    let day = weekday::number(view, at)?;
    let first = at
        .checked_sub(1)
        .filter(|&b| view.gap_is(b, &[" "]) && (view.is(b, Class::Ordinal) || view.is(b, Class::Relative)))?;
    let month = view.is(at + 1, Class::Every)
        && view.gap_is(at, &[" of ", " in "])
        && view.gap_is(at + 1, &[" "])
        && view.is(at + 2, Class::TimeUnit);
    let mut first = first;
    while first > 0
        && view.is(first - 1, Class::Ordinal)
        && view.gap_is(first - 1, &[" and ", ", ", ", and "])
    {
        first -= 1;
    }
    let span = Span::new(read::with_the(view, view.span(first).start), view.span(at + 2).end);
    month.then(|| set(span, format_smolstr!("XXXX-WXX-{day}")))
}

/// A day of every month.
pub(super) const NTH_DAY: Rule = Rule {
    id: "en/date/nth-day-set",
    kind: Kind::Date,
    anchor: Anchor::at(Class::Ordinal),
    finds: &[
        "paid on [the 2nd] and [16th of each month] => SET XXXX-XX-02; SET XXXX-XX-16",
        "taken from [the 1st to the 10th of each month] => SET XXXX-XX-01/XXXX-XX-10",
    ],
    skips: &["on the 2nd of this month", "the 2nd of each pair", "on the 3rd and 4th of May"],
    find: nth_day,
};

fn nth_day(view: &View<'_>, at: usize) -> Option<Found> {
    const TO: [&str; 8] = [" to the ", " to ", " through the ", " through ", "-", "~", "–", " until the "];
    let day = read::day_number(view, at).filter(|_| view.is(at, Class::Ordinal))?;
    let start = read::with_the(view, view.span(at).start);
    let of_every = |at: usize| {
        view.gap_is(at, &[" of ", " "])
            && view.is(at + 1, Class::Every)
            && view.gap_is(at + 1, &[" "])
            && view.meaning(at + 2, Class::TimeUnit).is_some_and(|u| &*u.text == "M")
    };
    let ordinal = |at: usize| read::day_number(view, at).filter(|_| view.is(at, Class::Ordinal));
    if at > 0 && ordinal(at - 1).is_some() && view.gap_is(at - 1, &TO) && of_every(at) {
        return None;
    }
    if let Some(last) = ordinal(at + 1).filter(|_| view.gap_is(at, &TO) && of_every(at + 1)) {
        let span = Span::new(start, view.span(at + 3).end);
        return Some(set(span, format_smolstr!("XXXX-XX-{day:02}/XXXX-XX-{last:02}")));
    }
    let next = view.is(at + 1, Class::Ordinal) && view.gap_is(at, &[" and ", " and the ", ", "]);
    let end = if of_every(at) {
        view.span(at + 2).end
    } else {
        (next && of_every(at + 1)).then_some(view.span(at).end)?
    };
    Some(set(Span::new(start, end), format_smolstr!("XXXX-XX-{day:02}")))
}

/// `running from |Friday| to Sunday`: what is held at the end of one week, not what is open each week (`open from Tuesday to Sunday`).
fn is_event(view: &View<'_>, at: usize) -> bool {
    const THURSDAY: u8 = 4;
    const VERBS: [&str; 9] =
        ["running", "runs", "run", "held", "lasts", "lasting", "continues", "place", "scheduled"];
    let mut words = view.words_before(view.span(at).start);
    let from = words.next().is_some_and(|word| word.is("from"));
    let verb = words.next().is_some_and(|word| word.gap == " " && VERBS.iter().any(|verb| word.is(verb)));
    weekday::number(view, at).is_some_and(|day| day >= THURSDAY) && from && verb
}

/// A weekday that recurs.
pub(super) const WEEKDAYS: Rule = Rule {
    id: "en/date/weekday-set",
    kind: Kind::Date,
    anchor: Anchor::at(Class::Weekday),
    finds: &[
        "closed on [Sundays] => SET XXXX-WXX-7",
        "open [Monday through Saturday] => SET XXXX-WXX-1/XXXX-WXX-6",
        "except the closing day [Monday] => SET XXXX-WXX-1",
        "on weekends ([Saturday] and [Sunday]) => SET XXXX-WXX-6; SET XXXX-WXX-7",
        "every Monday, [Wednesday], [Thursday] and [Friday] => SET XXXX-WXX-3; SET XXXX-WXX-4; SET XXXX-WXX-5",
    ],
    skips: &["announced Sunday", "Tuesday, January 25", "every Monday"],
    find: weekdays,
};

fn weekdays(view: &View<'_>, at: usize) -> Option<Found> {
    let day = weekday::number(view, at)?;
    let span = view.span(at);
    if at.checked_sub(1).is_some_and(|before| {
        view.is(before, Class::Every) && view.gap_is(before, &[" ", " other "]) || is_range(view, before)
    }) {
        return None;
    }
    if is_range(view, at) {
        let last = weekday::number(view, at + 1)?;
        return Some(set(view.join(at, at + 1), format_smolstr!("XXXX-WXX-{day}/XXXX-WXX-{last}")));
    }
    weekday::recurs(view, at).then(|| set(span, format_smolstr!("XXXX-WXX-{day}")))
}

/// Whether the weekday at `at` begins a range of two without a date: `Monday to Friday`.
pub(super) fn is_range(view: &View<'_>, at: usize) -> bool {
    let plain = |at: usize| {
        weekday::number(view, at).is_some() && weekday::read(view, at).is_none_or(|date| date.next == at + 1)
    };
    let relative = at
        .checked_sub(1)
        .is_some_and(|before| view.is(before, Class::Relative) && view.gap_is(before, &[" "]));
    is_joined(view, at)
        && !relative
        && !is_event(view, at)
        && plain(at)
        && plain(at + 1)
        && !change::is_change(view, view.span(at).start)
}

/// Whether a range's sign or word joins the weekday at `at` to another one.
pub(super) fn is_joined(view: &View<'_>, at: usize) -> bool {
    if !view.is(at, Class::Weekday) || !view.is(at + 1, Class::Weekday) {
        return false;
    }
    view.range_gap(at)
        || view.gap_is(at, &[" thru "])
        || view.gap_is(at, &[" and "]) && read::word_before(view, view.span(at).start, &["between"])
}

/// How often in a unit of time.
pub(super) const RATE: Rule = Rule {
    id: "en/date/rate",
    kind: Kind::Date,
    anchor: Anchor::at(Class::TimeUnit).with(Signs::mark(Mark::Article)),
    finds: &[
        "held [twice a week] => SET P1W",
        "[three times a year] => SET P1Y",
        "700,000 won [per month] => SET P1M",
    ],
    skips: &["for a week", "a day off"],
    find: rate,
};

fn rate(view: &View<'_>, at: usize) -> Option<Found> {
    let unit = length::unit(view, at)
        .filter(|unit| !super::calendar::year::plural(view, at) && !matches!(*unit, "WE" | "Q" | "TS"))?;
    let start = view.span(at).start;
    let value = || Length { amount: 1.into(), unit }.iso();
    if read::ends_with(view, start, "per ") {
        // `27 km per hour` is a speed.
        let speed =
            at.checked_sub(1).is_some_and(|unit| view.is(unit, Class::Unit) && view.gap_is(unit, &[" per "]));
        if speed {
            return None;
        }
        return Some(set(Span::new(start - 4, view.span(at).end), value()?));
    }
    let article = ["a ", "an ", "each ", "every "].iter().find(|a| read::ends_with(view, start, a))?;
    let count = view.words_before(start - article.len()).next().filter(|w| w.gap == " ")?;
    if count.is("once") || count.is("twice") {
        return Some(set(Span::new(count.span.start, view.span(at).end), value()?));
    }
    let number = view.words_before(count.span.start).next().filter(|w| count.is("times") && w.gap == " ")?;
    // How many times is a count as well: the number is left to it.
    let claim = Span::new(count.span.start, view.span(at).end);
    Some(set(Span::new(number.span.start, view.span(at).end), value()?).claiming(claim))
}

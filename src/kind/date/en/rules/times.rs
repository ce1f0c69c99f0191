//! The rules for times of day; how they are read is in [`crate::kind::date::en::clock`] and [`crate::kind::date::en::phrase`].

use super::rule;
use crate::draft::temporal::{Calendar, Moment, Origin, Unit};
use crate::kind::date::en::read::{self, Piece, Reading};
use crate::kind::date::en::{clock, phrase, range};
use crate::rule::anchor::Mark;
use crate::rule::{Anchor, Found, Rule, Signs, View, list};
use crate::scan::atom::Class;
use crate::span::Span;

/// What every time on the clock has one of: minutes, the half or a part of the day, the name of a time zone.
const TIMED: Signs =
    Signs::soon(&[Class::Meridiem, Class::DayPart]).or(Signs::mark(Mark::Colon)).or(Signs::mark(Mark::Zone));

/// A time on the clock.
pub(in crate::kind::date::en) const CLOCK: Rule = rule(
    "en/date/clock",
    Anchor::at(Class::Number).with(TIMED),
    [
        &[
            "from [10 a.m. to 5 p.m.] daily => TIME T10:00/T17:00",
            "from [7 to 9 p.m.] => TIME T19:00/T21:00",
            "starting from [9 a.m. on the 25th] => TIME 2022-01-25T09:00",
            "at [2:30 PM] and at [14:00] => TIME T14:30; TIME T14:00",
            "from [9:00-18:00], open [10:00 ~ 18:00] => TIME T09:00/T18:00; TIME T10:00/T18:00",
            "between [9 a.m. and noon], and [1 p.m. and 5 p.m.] => TIME T09:00/T12:00; TIME T13:00/T17:00",
            "from [7 to 8 in the morning], at [8:30 in the evening] => TIME T07:00/T08:00; TIME T20:30",
            "until [11 at night], by [6 in the evening] => TIME T23:00; TIME T18:00",
        ],
        &[
            "12 in the morning were late",
            "it sold 5 in the afternoon",
            "at 10 in the rain",
            "found 2 at night markets",
            "a 2:1 vote",
            "I am 5 today",
            "open 24/7",
            "at 10 shops",
            "won 3:15",
        ],
    ],
    |view, at| Some(phrase::timed(view, clock::read(view, at)?)),
);

/// A time of a list that says the half of the day once, at its end.
pub(in crate::kind::date::en) const CLOCK_OF_LIST: Rule = rule(
    "en/date/clock-of-list",
    Anchor::at(Class::Number).with(Signs::mark(Mark::NumberNext)),
    [
        &["at [2] and 4 p.m. => TIME T14:00", "at [9], [10] and 11 a.m. => TIME T09:00; TIME T10:00"],
        &["between 2 and 4 p.m.", "rooms 2 and 4 p.m.", "at 2 and 4 corners", "at 10 shops and 4 p.m."],
    ],
    clock_of_list,
);

fn clock_of_list(view: &View<'_>, at: usize) -> Option<Found> {
    const LONGEST: usize = 5;
    (view.is(at + 1, Class::Number) && view.is_ahead(at, Class::Meridiem, LONGEST)).then_some(())?;
    let clock = clock::shared(view, at, list::closed(view, at)?)?;
    let listed = |before: &usize| view.numeral(*before).is_some() && view.gap_is(*before, &[", "]);
    let first = (0..at).rev().take(LONGEST).take_while(listed).last().unwrap_or(at);
    let moment = Moment { date: None, clock: Some(clock) };
    let reading = Reading { from: moment, to: None, modifier: None };
    let led = read::word_before(view, view.span(first).start, &["at"]);
    led.then(|| phrase::found(view, Piece::new(reading, view.span(at), at + 1)))
}

/// `noon`, `midnight`.
pub(in crate::kind::date::en) const CLOCK_NAME: Rule = rule(
    "en/date/clock-name",
    Anchor::at(Class::DayPart),
    [
        &["from [midnight on March 1] => TIME 2022-03-01T00:00", "at [noon] => TIME T12:00"],
        &["the midnight-blue bus", "in the morning"],
    ],
    |view, at| {
        let compound = view.tail(view.span(at).end).starts_with('-');
        Some(phrase::timed(view, clock::read(view, at).filter(|_| !compound)?))
    },
);

/// A part of a day, with its date after it.
pub(in crate::kind::date::en) const DAY_PART: Rule = rule(
    "en/date/day-part",
    Anchor::at(Class::DayPart),
    [
        &[
            "on [the afternoon of the 24th] => TIME 2022-01-24TAF",
            "on [the morning of the 24th at 9:40 a.m.] => TIME 2022-01-24T09:40",
            "met in [the morning] => TIME TMO",
            "lit at [night on July 25-26] => TIME 2022-07-25TNI/2022-07-26TNI",
        ],
        &["morning glory", "evening classes", "in the evening rush hour"],
    ],
    day_part,
);

fn day_part(view: &View<'_>, at: usize) -> Option<Found> {
    let part = clock::part(view, at)?;
    let span = view.span(at);
    let start = read::with_the(view, span.start);
    let date = phrase::calendar(view, at + 1).filter(|date| date.value.is_day());
    let joined =
        date.filter(|date| matches!(view.text.get(span.end..date.span.start), Some(" of " | " on ")));
    let (date, end, next) = match joined {
        Some(date) => (Some(date.value), date.span.end, date.next),
        None if !is_rush(view, span.end)
            && start < span.start
            && read::word_before(view, start, &["in", "during"]) =>
        {
            (None, span.end, at + 1)
        }
        None => return None,
    };
    let from = Moment { date, clock: Some(part) };
    let days =
        date.map(|date| range::ranged(view, Piece::new(Reading::day(date), Span::new(start, end), next)));
    let Some(days) = days.filter(|days| days.value.to.is_some_and(|to| to.clock.is_none())) else {
        let reading = Reading { from, to: None, modifier: None };
        let parted = Piece::new(reading, Span::new(start, end), next);
        let at_hour = date.and_then(|date| phrase::at_hour(view, &parted, Moment::day(date)));
        return Some(phrase::found(view, at_hour.unwrap_or(parted)));
    };
    // `from the afternoon of the 27th to the 28th`: of the first day alone; `on the morning of July 25-26`: of each.
    let alone = read::word_before(view, start, &["from", "between"]);
    let last = |to: Moment| if alone { to } else { Moment { clock: Some(part), ..to } };
    let reading = Reading { from, to: days.value.to.map(last), modifier: None };
    Some(phrase::found(view, Piece::new(reading, days.span, days.next)))
}

/// `in the evening |rush| hour`: what is in that part of every day.
fn is_rush(view: &View<'_>, end: usize) -> bool {
    [" rush", " peak", " commute"].iter().any(|noun| view.tail(end).starts_with(noun))
}

/// `this morning`, `the next morning`.
pub(in crate::kind::date::en) const RELATIVE_PART: Rule = rule(
    "en/date/relative-part",
    Anchor::at(Class::Relative),
    [
        &[
            "[this morning] => TIME 2022-01-25TMO",
            "[this evening at 7 p.m.] => TIME 2022-01-25T19:00",
            "It was held on the 17th. [The next morning] they left => TIME 2022-01-18TMO",
        ],
        &["this district", "last year"],
    ],
    relative_part,
);

fn relative_part(view: &View<'_>, at: usize) -> Option<Found> {
    let part = clock::part(view, at + 1).filter(|_| view.gap_is(at, &[" "]))?;
    let (days, origin) = match &*view.meaning(at, Class::Relative)?.text {
        "this" => (0, Origin::Published),
        "last" => (-1, Origin::Published),
        "next" | "following" => (1, Origin::Said),
        "same" => (0, Origin::Said),
        "previous" => (-1, Origin::Said),
        _ => return None,
    };
    let from = Moment { date: Some(Calendar::Shift(Unit::Day, days, origin)), clock: Some(part) };
    let span = Span::new(read::with_the(view, view.span(at).start), view.span(at + 1).end);
    let parted = Piece::new(Reading { from, to: None, modifier: None }, span, at + 2);
    Some(phrase::found(
        view,
        phrase::at_hour(view, &parted, Moment { clock: None, ..from }).unwrap_or(parted),
    ))
}

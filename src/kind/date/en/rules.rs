//! The rules for dates and times of day, each with its evidence; how each form is read is in the file of its family.

use super::{
    clock, holiday, month, numeric, ordinal, part, period, phrase, read, relative, weekday, word, year,
};
use crate::kind::Kind;
use crate::kind::date::temporal::{Calendar, Moment};
use crate::kind::date::{DateType, Temporal};
use crate::rule::{Draft, Found, Rule, View};
use crate::scan::atom::Class;
use crate::span::Span;

use read::{Piece, Reading};

const fn rule(
    id: &'static str,
    anchor: Class,
    evidence: [&'static [&'static str]; 2],
    find: fn(&View<'_>, usize) -> Option<Found>,
) -> Rule {
    Rule { id, kind: Kind::Date, anchor, finds: evidence[0], skips: evidence[1], find }
}

/// A month, with its day and year.
pub(super) const MONTH: Rule = rule(
    "en/date/month",
    Class::Month,
    [
        &[
            "held in [October] => DATE 2021-10",
            "will open on [March 3] => DATE 2022-03-03",
            "from [Nov. 1 to 6, 2021] => DATE 2021-11-01/2021-11-06",
            "sold ([November 1?15]) => DATE 2021-11-01/2021-11-15",
            "opened in [December last year] => DATE 2021-12",
            "until [February 14 next year] => DATE 2023-02-14",
            "on [May 3, 2022 (Tue)] at the hall => DATE 2022-05-03",
            "on [July 1st at 3 p.m.] it will begin => TIME 2022-07-01T15:00",
            "paid in [March], and in [June last year] => DATE 2021-03; DATE 2021-06",
            "@- on [October 27] => DATE XXXX-10-27",
        ],
        &["residents may apply", "they march on", "May I ask", "April Kim spoke", "in Mar-a-Lago"],
    ],
    |view, at| Some(phrase::dated(view, month::read(view, at)?)),
);

/// A day before its month.
pub(super) const DAY_MONTH: Rule = rule(
    "en/date/day-month",
    Class::Number,
    [
        &["on [12 October 2021] => DATE 2021-10-12", "by [3 March] => DATE 2022-03-03"],
        &["in 2021 May was wet", "11 people in March"],
    ],
    |view, at| Some(phrase::dated(view, month::after_day(view, at)?)),
);

/// An ordinal day.
pub(super) const ORDINAL_DAY: Rule = rule(
    "en/date/ordinal-day",
    Class::Ordinal,
    [
        &[
            "announced on [the 24th] that => DATE 2022-01-24",
            "from [the 28th to February 3] => DATE 2022-01-28/2022-02-03",
            "will run on [the 30th from 3 p.m. to 6 p.m.] => TIME 2022-01-30T15:00/2022-01-30T18:00",
            "will close on [the 26th] and [27th]. => DATE 2022-01-26; DATE 2022-01-27",
            "on [the 3rd of May] => DATE 2022-05-03",
            "@- on [the 27th] => DATE XXXX-XX-27",
        ],
        &[
            "the 8th elected term",
            "on the 4th floor",
            "ranked the 3rd in Seoul",
            "the 30th anniversary",
            "the 1st and 2nd grades",
            "the 3rd of seven concerts",
        ],
    ],
    |view, at| Some(phrase::dated(view, month::after_day(view, at).or_else(|| ordinal::read(view, at))?)),
);

/// A date in digits.
pub(super) const NUMERIC: Rule = rule(
    "en/date/numeric",
    Class::Number,
    [
        &[
            "on [2021-10-28] => DATE 2021-10-28",
            "([2021.10.28]) => DATE 2021-10-28",
            "by [27-05-2020] => DATE 2020-05-27",
            "on [3/15] => DATE 2022-03-15",
        ],
        &["call 02-120-4567", "version 2.10.2", "open 24/7", "2/3 of the votes"],
    ],
    |view, at| Some(phrase::dated(view, numeric::read(view, at)?)),
);

/// A year by itself.
pub(super) const YEAR: Rule = rule(
    "en/date/year",
    Class::Number,
    [
        &[
            "since [2012] it has run => DATE 2012",
            "@- in [2019] => DATE 2019",
            "in [the 1990s] => DATE 199",
            "photos from before [2000] => before DATE 2000",
        ],
        &["2,021 residents", "2000 won", "lot 1342 in Seocho-dong", "of 2000 households", "2012 sheep"],
    ],
    |view, at| Some(phrase::dated(view, year::read(view, at)?)),
);

/// A weekday that is a date.
pub(super) const WEEKDAY: Rule = rule(
    "en/date/weekday",
    Class::Weekday,
    [
        &[
            "announced [Sunday] that => DATE 2022-01-23",
            "will open on [Friday] => DATE 2022-01-28",
            "on [Tuesday, January 25] => DATE 2022-01-25",
            "met on [Monday morning] => TIME 2022-01-24TMO",
        ],
        &["on Sundays", "Monday to Friday", "Black Friday", "every Monday", "Sun City"],
    ],
    |view, at| {
        let every = at.checked_sub(1).is_some_and(|b| view.is(b, Class::Every) && !view.gap_is(b, &[". "]));
        let ranged = super::set::is_range(view, at)
            || at.checked_sub(1).is_some_and(|b| super::set::is_range(view, b));
        let set = weekday::recurs(view, at) || every || ranged;
        Some(phrase::dated(view, weekday::read(view, at).filter(|_| !set)?))
    },
);

/// A time told from another.
pub(super) const RELATIVE: Rule = rule(
    "en/date/relative",
    Class::Relative,
    [
        &[
            "[last year] and [this month] => DATE 2021; DATE 2022-01",
            "by [next Friday] => DATE 2022-02-04",
            "[this weekend] => DATE 2022-W04-WE",
            "since [last September] => DATE 2021-09",
            "In 2020 sales rose; compared to [the previous year] it was a lot => DATE 2019",
        ],
        &["this district", "the last bus", "next to the hall", "the same people"],
    ],
    |view, at| Some(phrase::dated(view, period::read(view, at).or_else(|| relative::read(view, at))?)),
);

/// A half, a quarter, a week of a month, a century.
pub(super) const PERIOD: Rule = rule(
    "en/date/period",
    Class::Ordinal,
    [
        &[
            "[the first quarter of 2021] => DATE 2021-Q1",
            "in [the 21st century] => DATE 20",
            "in [the first week of March] => DATE 2022-W09",
        ],
        &["three quarters of it", "the first quarter final", "the first day"],
    ],
    |view, at| Some(phrase::dated(view, period::read(view, at)?)),
);

/// A half of a year.
pub(super) const HALF: Rule = rule(
    "en/date/half",
    Class::TimeUnit,
    [
        &["in [the second half of the year] => DATE 2022-H2", "by [the first half of 2023] => DATE 2023-H1"],
        &["the first half of the match", "the second half goal", "half of the year"],
    ],
    |view, at| Some(phrase::dated(view, period::half(view, at)?)),
);

/// Two parts of a year with one head.
pub(super) const PERIODS: Rule = rule(
    "en/date/periods",
    Class::Ordinal,
    [
        &["in [the first and second halves of this year] => DATE 2022-H1/2022-H2"],
        &["the first and second prizes", "the first half and the second"],
    ],
    |view, at| {
        let both = period::both(view, at)?;
        let (from, to) = both.value;
        let reading = Reading { from: Moment::day(from), to: Some(Moment::day(to)), modifier: None };
        Some(phrase::found(view, both.map(|_| reading)))
    },
);

/// The beginning, middle or end of a time.
pub(super) const PART: Rule = rule(
    "en/date/part",
    Class::Part,
    [
        &[
            "from [late October] => end DATE 2021-10",
            "until [the end of February] => end DATE 2022-02",
            "in [mid-2021] => mid DATE 2021",
            "[early next year] => start DATE 2023",
        ],
        &["early risers", "the end of the road", "the start of the project"],
    ],
    |view, at| Some(phrase::found(view, part::read(view, at)?)),
);

/// A season.
pub(super) const SEASON: Rule = rule(
    "en/date/season",
    Class::Season,
    [
        &["in [the summer of 2021] => DATE 2021-SU", "during [winter] => DATE 2021-WI"],
        &["prices fall in Seoul", "a hot spring"],
    ],
    |view, at| Some(phrase::dated(view, period::seasonal(view, at)?)),
);

/// A holiday.
pub(super) const HOLIDAY: Rule = rule(
    "en/date/holiday",
    Class::Holiday,
    [
        &[
            "on [Chuseok] they met; over the [Lunar New Year holiday] => DATE 2021-09-21; DATE 2022-01-31/2022-02-02",
        ],
        &["a holiday", "the new year"],
    ],
    |view, at| Some(phrase::dated(view, holiday::read(view, at)?)),
);

/// `today` and the like.
pub(super) const DAY_WORD: Rule = rule(
    "en/date/day-word",
    Class::TimeWord,
    [
        &[
            "met [yesterday] => DATE 2022-01-24",
            "[tomorrow at 9 a.m.] => TIME 2022-01-26T09:00",
            "[tonight] => TIME 2022-01-25TNI",
        ],
        &["recently", "now"],
    ],
    |view, at| match word::tonight(view, at) {
        Some(night) => {
            Some(phrase::found(view, night.map(|from| Reading { from, to: None, modifier: None })))
        }
        None => Some(phrase::dated(view, word::day(view, at)?)),
    },
);

/// A vague time.
pub(super) const REFERENCE: Rule = rule(
    "en/date/reference",
    Class::TimeWord,
    [&["it [recently] opened and is [now] full => DATE PAST_REF; DATE PRESENT_REF"], &["today", "nowhere"]],
    |view, at| {
        let (name, span) = word::reference(view, at)?;
        Some(Found::new(span, Draft::Date(Temporal::Fixed(DateType::Date, name.to_owned()))))
    },
);

/// A time on the clock.
pub(super) const CLOCK: Rule = rule(
    "en/date/clock",
    Class::Number,
    [
        &[
            "from [10 a.m. to 5 p.m.] daily => TIME T10:00/T17:00",
            "from [7 to 9 p.m.] => TIME T19:00/T21:00",
            "starting from [9 a.m. on the 25th] => TIME 2022-01-25T09:00",
            "at [2:30 PM] and at [14:00] => TIME T14:30; TIME T14:00",
            "from [9:00-18:00] => TIME T09:00/T18:00",
        ],
        &["a 2:1 vote", "I am 5 today", "open 24/7", "at 10 shops", "won 3:15"],
    ],
    |view, at| Some(phrase::timed(view, clock::read(view, at)?)),
);

/// `noon`, `midnight`.
pub(super) const CLOCK_NAME: Rule = rule(
    "en/date/clock-name",
    Class::DayPart,
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
pub(super) const DAY_PART: Rule = rule(
    "en/date/day-part",
    Class::DayPart,
    [
        &["on [the afternoon of the 24th] => TIME 2022-01-24TAF", "met in [the morning] => TIME TMO"],
        &["morning glory", "evening classes"],
    ],
    day_part,
);

fn day_part(view: &View<'_>, at: usize) -> Option<Found> {
    let part = clock::part(view, at)?;
    let span = view.span(at);
    let start = read::with_the(view, span.start);
    let date = phrase::calendar(view, at + 1).filter(|date| phrase::is_day(date.value));
    let joined =
        date.filter(|date| matches!(view.text.get(span.end..date.span.start), Some(" of " | " on ")));
    let (date, end, next) = match joined {
        Some(date) => (Some(date.value), date.span.end, date.next),
        None if start < span.start && read::word_before(view, start, &["in", "during"]) => {
            (None, span.end, at + 1)
        }
        None => return None,
    };
    let from = Moment { date, clock: Some(part) };
    Some(phrase::found(
        view,
        Piece::new(Reading { from, to: None, modifier: None }, Span::new(start, end), next),
    ))
}

/// `this morning`, `the next morning`.
pub(super) const RELATIVE_PART: Rule = rule(
    "en/date/relative-part",
    Class::Relative,
    [
        &[
            "[this morning] => TIME 2022-01-25TMO",
            "It was held on the 17th. [The next morning] they left => TIME 2022-01-18TMO",
        ],
        &["this district", "last year"],
    ],
    relative_part,
);

fn relative_part(view: &View<'_>, at: usize) -> Option<Found> {
    use crate::kind::date::temporal::{Origin, Unit};
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
    Some(phrase::found(view, Piece::new(Reading { from, to: None, modifier: None }, span, at + 2)))
}

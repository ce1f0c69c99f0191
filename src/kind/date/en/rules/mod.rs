//! The rules for days, months and years, each with its evidence; how each form is read is in the file of its family.

pub(super) mod periods;
pub(super) mod times;

use super::calendar::{days, month, numeric, ordinal, period, weekday, year};
use super::read::{self, Piece, Reading};
use super::relative::word;
use super::{phrase, relative};
use crate::draft::Draft;
use crate::draft::temporal::{Calendar, Moment, Origin, Temporal, Unit};
use crate::rule::anchor::Mark;
use crate::rule::{Anchor, Found, Rule, Signs, View};
use crate::scan::atom::Class;
use crate::span::Span;
use crate::value::DateType;
use crate::value::kind::Kind;

/// A rule of dates; `evidence` is what it finds and what it skips.
pub(super) const fn rule(
    id: &'static str,
    anchor: Anchor,
    evidence: [&'static [&'static str]; 2],
    find: fn(&View<'_>, usize) -> Option<Found>,
) -> Rule {
    Rule { id, kind: Kind::Date, anchor, finds: evidence[0], skips: evidence[1], find }
}

/// A month, with its day and year.
pub(super) const MONTH: Rule = rule(
    "en/date/month",
    Anchor::at(Class::Month),
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
            "it was open until [Dec.17] => DATE 2021-12-17",
            "In particular, [March] saw the most => DATE 2021-03",
            "@- on [October 27] => DATE XXXX-10-27",
        ],
        &[
            "residents may apply",
            "they march on",
            "May I ask",
            "April Kim spoke",
            "in Mar-a-Lago",
            "Kim Mar-Jun sang",
        ],
    ],
    |view, at| {
        super::set::month_of_list(view, at).or_else(|| Some(phrase::dated(view, month::read(view, at)?)))
    },
);

/// A day before its month.
pub(super) const DAY_MONTH: Rule = rule(
    "en/date/day-month",
    Anchor::at(Class::Number).with(Signs::soon(&[Class::Month])),
    [
        &[
            "on [12 October 2021] => DATE 2021-10-12",
            "by [3 March] => DATE 2022-03-03",
            "on [12-13 March] => DATE 2022-03-12/2022-03-13",
        ],
        &["in 2021 May was wet", "11 people in March", "13-12 people in March"],
    ],
    |view, at| match month::after_day(view, at) {
        Some(day) => (!days::is_upper_end(view, at)).then(|| phrase::dated(view, day)),
        None => days::of_month(view, at).map(|days| phrase::found(view, days)),
    },
);

/// An ordinal day.
pub(super) const ORDINAL_DAY: Rule = rule(
    "en/date/ordinal-day",
    Anchor::at(Class::Ordinal),
    [
        &[
            "announced on [the 24th] that => DATE 2022-01-24",
            "from [the 28th to February 3] => DATE 2022-01-28/2022-02-03",
            "will run on [the 30th from 3 p.m. to 6 p.m.] => TIME 2022-01-30T15:00/2022-01-30T18:00",
            "will close on [the 26th] and [27th]. => DATE 2022-01-26; DATE 2022-01-27",
            "on [the 3rd of May] => DATE 2022-05-03",
            "on [28-29th] at the pond => DATE 2022-01-28/2022-01-29",
            "@- on [the 27th] => DATE XXXX-XX-27",
        ],
        &[
            "the 8th elected term",
            "on the 4th floor",
            "ranked the 3rd in Seoul",
            "the 30th anniversary",
            "the 1st and 2nd grades",
            "the 3rd of seven concerts",
            "on the 2-3rd floors",
        ],
    ],
    |view, at| match month::after_day(view, at).or_else(|| ordinal::read(view, at)) {
        Some(day) => Some(phrase::dated(view, day)),
        None => days::of_ordinal(view, at).map(|days| phrase::found(view, days)),
    },
);

/// A date in digits.
pub(super) const NUMERIC: Rule = rule(
    "en/date/numeric",
    Anchor::at(Class::Number).with(Signs::mark(Mark::Dated)),
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
    Anchor::at(Class::Number).with(Signs::mark(Mark::FourDigits)),
    [
        &[
            "since [2012] it has run => DATE 2012",
            "@- in [2019] => DATE 2019",
            "in [the 1990s] => DATE 199",
            "photos from before [2000] => before DATE 2000",
            "[2021] was wet, but [2023] will be dry => DATE 2021; DATE 2023",
            "the deadly [2019] warehouse fire, a hall built in [1884] => DATE 2019; DATE 1884",
            "the budget for [2023] tops it, a goal for [2030] => DATE 2023; DATE 2030",
        ],
        &[
            "a plan for 2000 homes, chairs for 2040 guests",
            "2,021 residents",
            "2000 won",
            "lot 1342 in Seocho-dong",
            "of 2000 households",
            "2012 sheep",
            "2023 residents sang in 1796 homes",
            "the remaining 2021 fire engines",
        ],
    ],
    |view, at| Some(phrase::dated(view, year::read(view, at)?)),
);

/// A weekday that is a date.
pub(super) const WEEKDAY: Rule = rule(
    "en/date/weekday",
    Anchor::at(Class::Weekday),
    [
        &[
            "announced [Sunday] that => DATE 2022-01-23",
            "will open on [Friday] => DATE 2022-01-28",
            "on [Tuesday, January 25] => DATE 2022-01-25",
            "met on [Monday morning] => TIME 2022-01-24TMO",
            "on [Friday next week], from [Monday to Wednesday of this week] => DATE 2022-02-04; DATE 2022-01-24/2022-01-26",
            "they paid 20,000 won each on [Monday] => DATE 2022-01-24",
        ],
        &["on Sundays", "Monday to Friday", "Black Friday", "every Monday", "Sun City"],
    ],
    |view, at| {
        let every = at
            .checked_sub(1)
            .is_some_and(|b| view.is(b, Class::Every) && view.gap_is(b, &[" ", " other ", " single "]));
        let ranged = super::set::is_range(view, at)
            || at.checked_sub(1).is_some_and(|b| super::set::is_joined(view, b));
        let set = weekday::recurs(view, at) || every || ranged;
        Some(phrase::dated(view, weekday::read(view, at).filter(|_| !set)?))
    },
);

/// A time told from another.
pub(super) const RELATIVE: Rule = rule(
    "en/date/relative",
    Anchor::at(Class::Relative),
    [
        &[
            "[last year] and [this month] => DATE 2021; DATE 2022-01",
            "by [next Friday] => DATE 2022-02-04",
            "[this weekend] => DATE 2022-W04-WE",
            "since [last September] => DATE 2021-09",
            "Rents rose from [the previous year]. Fees fell from [the previous year]. => DATE 2021; DATE 2021",
            "In 2020 sales rose; compared to [the previous year] it was a lot => DATE 2019",
        ],
        &["this district", "the last bus", "next to the hall", "the same people"],
    ],
    |view, at| Some(phrase::dated(view, period::read(view, at).or_else(|| relative::read(view, at))?)),
);

/// `today` and the like.
pub(super) const DAY_WORD: Rule = rule(
    "en/date/day-word",
    Anchor::at(Class::TimeWord),
    [
        &[
            "met [yesterday] => DATE 2022-01-24",
            "[tomorrow at 9 a.m.] => TIME 2022-01-26T09:00",
            "[tonight] => TIME 2022-01-25TNI",
            "[tonight at 8 p.m.] => TIME 2022-01-25T20:00",
        ],
        &["recently", "now"],
    ],
    |view, at| match word::tonight(view, at) {
        Some(night) => {
            let night = night.map(|from| Reading { from, to: None, modifier: None });
            let at_hour = phrase::at_hour(view, &night, Moment { clock: None, ..night.value.from });
            Some(phrase::found(view, at_hour.unwrap_or(night)))
        }
        None => Some(phrase::dated(view, word::day(view, at)?)),
    },
);

/// The day that the text speaks of: in the course of a day, not the day of something.
pub(super) const THE_DAY: Rule = rule(
    "en/date/the-day",
    Anchor::at(Class::TimeUnit).with(Signs::mark(Mark::The)),
    [
        &["It fell on the 19th and ended [the day] lower. => DATE 2022-01-19"],
        &["on the day of the fair", "the day care center", "for the day shift", "a day"],
    ],
    the_day,
);

fn the_day(view: &View<'_>, at: usize) -> Option<Found> {
    const COURSE: [&str; 10] =
        ["end", "ends", "ending", "ended", "finish", "finished", "close", "closed", "during", "for"];
    const AFTER: [&str; 7] = ["at", "with", "on", "down", "up", "lower", "higher"];
    let span = view.span(at);
    let day = &*view.meaning(at, Class::TimeUnit)?.text == "D" && !year::plural(view, at);
    let start = if day { read::with_the(view, span.start) } else { span.start };
    if start == span.start {
        return None;
    }
    let course = read::word_before(view, start, &COURSE)
        || ["later in ", "earlier in "].iter().any(|w| read::ends_with(view, start, w));
    let next = view.words_after(span.end).next();
    let alone = || next.is_none_or(|w| w.gap != " " || AFTER.iter().any(|x| w.is(x)));
    let date = Calendar::Shift(Unit::Day, 0, Origin::Said);
    let piece = Piece::new(date, Span::new(start, span.end), at + 1);
    (course && alone()).then(|| phrase::found(view, piece.map(Reading::day)))
}

/// The weekend that the text speaks of: the last one, or the next where the tense says so, else the nearest; not one of a month, nor what stands before a noun.
pub(super) const THE_WEEKEND: Rule = rule(
    "en/date/the-weekend",
    Anchor::at(Class::TimeUnit).with(Signs::mark(Mark::The)),
    [
        &[
            "Snow fell over [the weekend]. => DATE 2022-W03-WE",
            "It will open from Monday to Sunday except [the weekend]. => DATE 2022-W04-WE",
        ],
        &["the weekend market", "on the weekend of the fair", "the weekends", "the weekend before last"],
    ],
    the_weekend,
);

fn the_weekend(view: &View<'_>, at: usize) -> Option<Found> {
    const LEADS: [&str; 4] = ["over", "throughout", "except", "excluding"];
    const AFTER: [&str; 8] = ["and", "but", "with", "when", "while", "as", "at", "in"];
    let span = view.span(at);
    let weekend = &*view.meaning(at, Class::TimeUnit)?.text == "WE" && !year::plural(view, at);
    let start = if weekend { read::with_the(view, span.start) } else { span.start };
    let led = start < span.start && read::word_before(view, start, &LEADS);
    let next = view.words_after(span.end).next();
    let alone = next.is_none_or(|w| !matches!(w.gap, " " | "-") || AFTER.iter().any(|x| w.is(x)));
    let piece = Piece::new(Calendar::Weekend(None), Span::new(start, span.end), at + 1);
    (led && alone).then(|| phrase::found(view, piece.map(Reading::day)))
}

/// A vague time.
pub(super) const REFERENCE: Rule = rule(
    "en/date/reference",
    Anchor::at(Class::TimeWord),
    [&["it [recently] opened and is [now] full => DATE PAST_REF; DATE PRESENT_REF"], &["today", "nowhere"]],
    |view, at| {
        let (name, span) = word::reference(view, at)?;
        Some(Found::new(span, Draft::Date(Temporal::Fixed(DateType::Date, name.into()))))
    },
);

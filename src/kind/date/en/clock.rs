//! Clock times: `9 a.m.`, `2:30 PM`, `14:00`, `7 to 9 p.m.`, `noon`, `0800 UTC`, and parts of a day (`the afternoon`).
//!
//! Not times: ratios, scores, `24/7`, the verb `am`.

use super::read::{self, Piece, gap_in};
use crate::draft::temporal::{Clock, DayPart};
use crate::rule::View;
use crate::rule::view::{Gaps, gaps};
use crate::scan::atom::{Class, Form};
use crate::span::Span;
use crate::value::is_time;

/// A time of day, or a range of two.
pub(super) type Clocks = (Clock, Option<Clock>);

/// What makes a range of two times.
static TO: Gaps =
    Gaps::new(&[" to ", "-", "–", "~", "∼", "?", " - ", " – ", " ~ ", " until ", " through ", " till "]);

/// The clock time or range that begins at `at`.
pub(super) fn read(view: &View<'_>, at: usize) -> Option<Piece<Clocks>> {
    if !may_begin(view, at) {
        return None;
    }
    let first = one(view, at);
    if first.is_some() && follows_lower_end(view, at) {
        return None;
    }
    if let Some(range) = shared_meridiem(view, at) {
        return Some(range);
    }
    let first = first?;
    let second = joins(view, first.span).then(|| one(view, first.next)).flatten();
    match second {
        Some(second) => Some(Piece::new(
            (first.value, Some(second.value)),
            Span::new(first.span.start, second.span.end),
            second.next,
        )),
        None => Some(first.map(|clock| (clock, None))),
    }
}

/// What most numbers have not, and every time has: `a.m.` or `p.m.` after it, minutes, the name of a time zone or of a part of the
/// day, or a name of its own.
fn may_begin(view: &View<'_>, at: usize) -> bool {
    const REACH: usize = 4;
    let tail = view.tail(view.span(at).end).as_bytes();
    matches!(tail, [b':', ..] | [b' ', b'A'..=b'Z', b'A'..=b'Z', ..] | [b' ', b'l', b'o', ..])
        || view.is_ahead(at, Class::Meridiem, REACH)
        || view.is_ahead(at, Class::DayPart, REACH)
        || view.is(at, Class::DayPart)
}

/// Whether the time at `at` is the upper end of a range that a time before it begins: that one reads both.
fn follows_lower_end(view: &View<'_>, at: usize) -> bool {
    let starts = (1..=3).filter_map(|back| at.checked_sub(back));
    starts.into_iter().filter(|start| !is_day_of_month(view, *start)).any(|start| {
        let lower = one(view, start).or_else(|| {
            hour_minute(view, start)
                .map(|(h, m, end, next)| Piece::new(Clock::At(h, m), Span::new(start, end), next))
        });
        lower.is_some_and(|lower| lower.next == at && joins(view, lower.span))
    })
}

/// `January |5| until 6 p.m.`: no hour.
fn is_day_of_month(view: &View<'_>, at: usize) -> bool {
    at > 0 && view.is(at - 1, Class::Month) && view.gap_is(at - 1, &[" ", ". "])
}

/// Whether what follows a time makes it the lower end of a range.
fn joins(view: &View<'_>, lower: Span) -> bool {
    let tail = view.tail(lower.end);
    // `Sinjeong 4-dong`: a sign is one before a time.
    let timed = |rest: &str| {
        !rest.starts_with(char::is_alphabetic) || rest.starts_with("noon") || rest.starts_with("midnight")
    };
    let word = |to: &str| to.contains(|c: char| c.is_ascii_alphabetic());
    TO.words().iter().any(|to| tail.strip_prefix(to).is_some_and(|rest| word(to) || timed(rest)))
        || tail.starts_with(" and ")
            && (read::word_before(view, lower.start, &["between"])
                || follows_between(view, lower.start, PAIRS))
}

/// No more ranges are read behind one `between`.
const PAIRS: u8 = 3;

/// `between 10 a.m. and 1 p.m., and |3 p.m.| and 5 p.m.`: the lower end of another range behind one `between`.
fn follows_between(view: &View<'_>, start: usize, left: u8) -> bool {
    let Some(last) = view.first_from(start).checked_sub(1) else { return false };
    let listed = gap_in(view, view.span(last).end, last + 1, gaps![", and ", " and ", ", "]);
    let ends_at = |end: usize| {
        let first = |back: usize| end.checked_sub(back).and_then(|at| one(view, at));
        (0..=2).filter_map(first).find(|time| time.next == end + 1)
    };
    let upper = if listed { ends_at(last) } else { None };
    let Some(upper) = upper else { return false };
    let before = view.first_from(upper.span.start).checked_sub(1);
    let lower = before.filter(|&at| view.gap_is(at, &[" and "])).and_then(ends_at);
    lower.map(|lower| lower.span.start).is_some_and(|start| {
        let again = || left > 1 && follows_between(view, start, left - 1);
        read::word_before(view, start, &["between"]) || again()
    })
}

/// One clock time: with `a.m.` or `p.m.`, with minutes and a word that makes it a time, or by name.
fn one(view: &View<'_>, at: usize) -> Option<Piece<Clock>> {
    if let Some(name) = view.meaning(at, Class::DayPart) {
        let hour = name.text.split_once(':')?.0.parse().ok()?;
        return Some(Piece::new(Clock::At(hour, 0), view.span(at), at + 1));
    }
    if let Some(dotted) = dotted(view, at) {
        return Some(dotted);
    }
    let start = view.span(at).start;
    let (hour, minute, end, next) = hour_minute(view, at).or_else(|| military(view, at))?;
    let spoken = || spoken_half(view, start, (hour, end), next);
    if let Some((meridiem, end, next)) = meridiem(view, end, next).or_else(spoken) {
        let hour = on_24(hour, meridiem)?;
        let (end, next) = noon_after(view, end, next).unwrap_or((end, next));
        return Some(Piece::new(Clock::At(hour, minute), Span::new(start, end), next));
    }
    let written = view.text.get(start..end).is_some_and(|t| t.contains(':'));
    let (zone_end, zoned) = zone(view, end);
    let sure = zoned || written && is_timed(view, start, end);
    sure.then(|| {
        Piece::new(Clock::At(hour, minute), Span::new(start, if zoned { zone_end } else { end }), next)
    })
}

/// `9`, `9:30`, `14:00`: hour, minute, the end and the atom after it.
fn hour_minute(view: &View<'_>, at: usize) -> Option<(i8, i8, usize, usize)> {
    let number = view.numeral(at)?;
    let hour = match number.form {
        Form::Words if number.bound.word_after => return None,
        Form::Words => read::integer(&number)?.try_into().ok()?,
        _ => i8::try_from(read::small(view, at)?).ok()?,
    };
    if hour > 24 || number.bound.word_before {
        return None;
    }
    let end = view.span(at).end;
    let minutes = view.tail(end).as_bytes();
    let after_minutes = minutes.get(3).copied().unwrap_or(b' ');
    match minutes {
        [b':', a @ b'0'..=b'5', b @ b'0'..=b'9', ..]
            if !after_minutes.is_ascii_digit() && number.form != Form::Words =>
        {
            let end = end + 3;
            let seconds = view.tail(end).as_bytes();
            let end = if matches!(seconds, [b':', b'0'..=b'5', b'0'..=b'9', ..]) { end + 3 } else { end };
            let minute = i8::try_from((a - b'0') * 10 + (b - b'0')).ok()?;
            is_time(hour, minute).then(|| (hour, minute, end, read::atom_from(view, at + 1, end)))
        }
        [b':', b'0'..=b'9', ..] => None,
        _ => Some((hour, 0, end, at + 1)),
    }
}

/// `10.10am`: a point between the hour and the minutes, and the half of the day behind them.
fn dotted(view: &View<'_>, at: usize) -> Option<Piece<Clock>> {
    let number = view.numeral(at).filter(|number| number.value.scale() == 2)?;
    (!number.bound.number_before && !number.bound.word_before).then_some(())?;
    let (hour, minute) = view.word(at).split_once('.').filter(|(_, minute)| minute.len() == 2)?;
    let (hour, minute) = (hour.parse().ok()?, minute.parse().ok()?);
    let (word, end, next) = meridiem(view, view.span(at).end, at + 1)?;
    let sound = number.scale == 1 && (1..=12).contains(&hour) && is_time(hour, minute);
    let hour = on_24(hour, word).filter(|_| sound)?;
    Some(Piece::new(Clock::At(hour, minute), Span::new(view.span(at).start, end), next))
}

/// `16:40` behind a whole date: hour and minutes in digits are enough there.
pub(super) fn behind_date(view: &View<'_>, at: usize) -> Option<Piece<Clocks>> {
    let (hour, minute, end, next) = hour_minute(view, at)?;
    let span = Span::new(view.span(at).start, end);
    span.of(view.text).contains(':').then(|| Piece::new((Clock::At(hour, minute), None), span, next))
}

/// `0800 UTC`.
fn military(view: &View<'_>, at: usize) -> Option<(i8, i8, usize, usize)> {
    let number = view.numeral(at).filter(|n| n.form == Form::Plain(4))?;
    let value = read::integer(&number)?;
    let end = view.span(at).end;
    let (hour, minute) = (i8::try_from(value / 100).ok()?, i8::try_from(value % 100).ok()?);
    (hour < 24 && minute < 60 && zone(view, end).1).then_some((hour, minute, end, at + 1))
}

fn meridiem<'a>(view: &View<'a>, end: usize, next: usize) -> Option<(&'a str, usize, usize)> {
    let word = &view.meaning(next, Class::Meridiem)?.text;
    gap_in(view, end, next, gaps!["", " ", "\u{a0}"]).then(|| (&**word, view.span(next).end, next + 1))
}

/// `in the morning`, `at night` after an hour: which half of the day it says, its end and the atom after it. Without minutes the number is
/// an hour only after a preposition of time: `12 in the morning` may be so many buses.
fn spoken_half<'a>(
    view: &View<'a>,
    start: usize,
    (hour, end): (i8, usize),
    next: usize,
) -> Option<(&'a str, usize, usize)> {
    const BEFORE: [&str; 9] = ["at", "from", "to", "until", "till", "by", "between", "after", "before"];
    let name: &str = &view.meaning(next, Class::DayPart)?.text;
    let half = match (name, hour) {
        ("MO", 1..=12) | ("NI", 1..=4 | 12) => "am",
        ("AF" | "EV", 1..=12) | ("NI", 5..=11) => "pm",
        _ => return None,
    };
    let joined = gap_in(view, end, next, if name == "NI" { gaps![" at "] } else { gaps![" in the "] });
    let minutes = view.text.get(start..end).is_some_and(|text| text.contains(':'));
    let lead = ["about ", "around "].iter().find(|word| read::ends_with(view, start, word));
    let lead = lead.map_or(start, |word| start - word.len());
    (joined && (minutes || read::word_before(view, lead, &BEFORE)))
        .then(|| (half, view.span(next).end, next + 1))
}

/// The hour on the clock of 24 hours.
fn on_24(hour: i8, meridiem: &str) -> Option<i8> {
    match (meridiem, hour) {
        ("am", 12) => Some(0),
        ("pm", 1..=11) => Some(hour + 12),
        (_, 0..=24) => Some(hour),
        _ => None,
    }
}

/// `12 p.m. noon`.
fn noon_after(view: &View<'_>, end: usize, next: usize) -> Option<(usize, usize)> {
    let noon = view.meaning(next, Class::DayPart)?.text.contains(':');
    (noon && gap_in(view, end, next, gaps![" ", " ("])).then(|| (view.span(next).end, next + 1))
}

/// The name of a time zone after a time.
fn zone(view: &View<'_>, end: usize) -> (usize, bool) {
    const ZONES: [&str; 8] = [" UTC", " GMT", " KST", " EST", " EDT", " PST", " PDT", " local time"];
    let tail = view.tail(end);
    if !tail.starts_with(' ') {
        return (end, false);
    }
    let zone = ZONES
        .iter()
        .find(|z| tail.starts_with(**z) && !tail[z.len()..].starts_with(|c: char| c.is_alphanumeric()));
    zone.map_or((end, false), |z| (end + z.len(), true))
}

/// Whether `14:00` without `p.m.` is a time: a preposition of time or a range is beside it.
fn is_timed(view: &View<'_>, start: usize, end: usize) -> bool {
    const BEFORE: [&str; 12] =
        ["at", "from", "to", "until", "till", "by", "between", "around", "about", "after", "before", "and"];
    let head = &view.text[..start];
    let ranged = view.tail(end).starts_with(['-', '–', '~', '∼', '?'])
        && view.tail(end).get(1..).is_some_and(|t| {
            t.trim_start_matches(['\u{80}']).starts_with(|c: char| c.is_ascii_digit() || !c.is_ascii())
        })
        || head.ends_with(['-', '–', '~', '∼']);
    let day = head.ends_with(", ") || head.ends_with(") ");
    // `2024-05-14 17:19:40`
    let stamp = head.strip_suffix(' ').is_some_and(|day| {
        matches!(day.as_bytes(), [.., b'-', b'0'..=b'1', b'0'..=b'9', b'-', b'0'..=b'3', b'0'..=b'9'])
    });
    ranged
        || day
        || stamp
        || is_spaced_range(view, start, end)
        || read::word_before(view, start, &BEFORE)
        || view.tail(end).starts_with(" to ")
}

/// `14:00 ~ 17:00`, `10:00 - 18:00`: a sign with spaces, and minutes on both sides of it.
fn is_spaced_range(view: &View<'_>, start: usize, end: usize) -> bool {
    const SIGNS: [&str; 5] = [" ~ ", " – ", " - ", " ∼ ", " — "];
    let opens = |text: &str| {
        let hour = text.bytes().take_while(u8::is_ascii_digit).count();
        (1..=2).contains(&hour) && matches!(text.as_bytes()[hour..], [b':', b'0'..=b'5', b'0'..=b'9', ..])
    };
    let closes = |text: &str| matches!(text.as_bytes(), [.., b'0'..=b'9', b':', b'0'..=b'5', b'0'..=b'9']);
    let (head, tail) = (&view.text[..start], view.tail(end));
    SIGNS
        .iter()
        .any(|sign| tail.strip_prefix(sign).is_some_and(opens) || head.strip_suffix(sign).is_some_and(closes))
}

/// `7 to 9 p.m.`, `9-11 a.m.`: the first hour takes what the second one says.
fn shared_meridiem(view: &View<'_>, at: usize) -> Option<Piece<Clocks>> {
    let (low, low_minute, end, next) = hour_minute(view, at)?;
    (!is_day_of_month(view, at) && gap_in(view, end, next, &TO)).then_some(())?;
    let (high, high_minute, end, next) = hour_minute(view, next)?;
    let spoken = || spoken_half(view, view.span(at).start, (high, end), next);
    let (word, end, next) = meridiem(view, end, next).or_else(spoken)?;
    let to = on_24(high, word)?;
    let from = on_24(low, word)
        .filter(|from| (*from, low_minute) < (to, high_minute))
        .or_else(|| on_24(low, "am"))?;
    let span = Span::new(view.span(at).start, end);
    Some(Piece::new((Clock::At(from, low_minute), Some(Clock::At(to, high_minute))), span, next))
}

/// The hour at `at`, of the half of the day that is said behind the one at `last`: `|2| and 4 p.m.`
pub(super) fn shared(view: &View<'_>, at: usize, last: usize) -> Option<Clock> {
    let (hour, minute, ..) = hour_minute(view, at)?;
    let (_, _, end, next) = hour_minute(view, last)?;
    let (word, ..) = meridiem(view, end, next)?;
    Some(Clock::At(on_24(hour, word)?, minute))
}

/// A part of a day: `morning` is `MO`.
pub(super) fn part(view: &View<'_>, at: usize) -> Option<Clock> {
    DayPart::named(&view.meaning(at, Class::DayPart)?.text).map(Clock::Part)
}

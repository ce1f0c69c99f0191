//! How the parts make a phrase: a date and a time of day are one moment, two moments a range (`18일 오후 3시부터 10시`, `7월1일~12월20일`).

use super::calendar::{self, month_day, numeric, part};
use super::clock::{self, Clocks};
use super::read::{self, Piece};
use super::relative::{self, Lead};
use crate::draft::Draft;
use crate::draft::temporal::{Calendar, Clock, Moment, Month, Temporal, Year};
use crate::modifier::Modifier;
use crate::rule::{Found, View};
use crate::scan::edge::Suffixes;
use crate::scan::hangul::is_hangul;
use crate::value::is_time;

/// A moment, or a range of two.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Reading {
    from: Moment,
    to: Option<Moment>,
}

/// The record of the date at byte `at`, with the time of day and the other end of a range where they follow.
pub(super) fn dated(view: &View<'_>, at: usize) -> Option<Found> {
    if let Some(years) = numeric::years(view, at) {
        let [from, to] = years.value.map(Moment::day);
        return Some(found(view, years.map(|_| Reading { from, to: Some(to) })));
    }
    let lead = relative::leading(view, at);
    if let Some(halves) = part::halves(view, at, lead.as_ref()) {
        let [from, to] = halves.value.map(Moment::day);
        return Some(found(view, halves.map(|_| Reading { from, to: Some(to) })));
    }
    let moment = with_clock(view, date(view, at, lead.as_ref())?);
    Some(found(view, ranged(view, moment)))
}

/// The record of the time of day at byte `at`.
pub(super) fn timed(view: &View<'_>, clocks: Piece<Clocks>) -> Found {
    found(view, clocks.map(|clocks| at_clocks(Moment { date: None, clock: None }, clocks)))
}

/// The date at byte `at`, with the word that leads it.
fn date(view: &View<'_>, at: usize, lead: Option<&Piece<Lead>>) -> Option<Piece<Calendar>> {
    numeric::read(view, at)
        .map(|date| super::calendar::weekday::beside(view, date))
        .or_else(|| calendar::read(view, at, lead))
}

fn found(view: &View<'_>, piece: Piece<Reading>) -> Found {
    static ABOUT: Suffixes = Suffixes::new(&["약", "대략"]);
    let Reading { from, to } = piece.value;
    let about = || read::led_by(view, piece.span.start, &ABOUT).then_some(Modifier::Approx);
    let modifier = piece.modifier.or_else(|| read::about(view, piece.span.end)).or_else(about);
    let temporal = to.map_or(Temporal::Moment(from), |to| Temporal::Range(from, to));
    Found::new(piece.span, Draft::Date(temporal)).with(modifier)
}

fn at_clocks(day: Moment, (from, to): Clocks) -> Reading {
    let at = |clock| Moment { clock: Some(clock), ..day };
    Reading { from: at(from), to: to.map(at) }
}

/// A day and the time of day after it.
fn with_clock(view: &View<'_>, date: Piece<Calendar>) -> Piece<Reading> {
    let day = Moment::day(date.value);
    let alone = date.map(|_| Reading { from: day, to: None });
    if !date.value.is_day() {
        return alone;
    }
    let stop = numeric::stop(view, date.span.end);
    let comma = stop + usize::from(view.tail(stop).starts_with(", "));
    let at = read::skip_space(view, comma);
    if !clock::may_begin(view, at) {
        return alone;
    }
    let clocks = clock::read(view, at).or_else(|| bare_clock(view, at)).or_else(|| clock::part(view, at));
    // `15일∼26일 |09:00~18:00|`: the hours of all the days.
    let of_days = |clocks: &Piece<Clocks>| {
        clocks.value.1.is_some() && is_upper_end(view, date.span.start)
            || is_of_both_days(view, date.span.start, clocks.span.end)
                && (clock::read(view, at).is_some() || bare_clock(view, at).is_none())
    };
    let clocks = clocks.filter(|clocks| !of_days(clocks));
    clocks.map_or(alone, |clocks| {
        Piece::new(at_clocks(day, clocks.value), date.span.start, clocks.span.end).with(date.modifier)
    })
}

/// Whether a range's sign stands before the byte.
fn is_upper_end(view: &View<'_>, byte: usize) -> bool {
    static SIGNS: Suffixes = Suffixes::new(&["~", "∼", "～", "-", "–", "부터"]);
    let head = &view.text[..byte];
    SIGNS.end(head.strip_suffix(' ').unwrap_or(head))
}

/// `25~|26일 오전 10시|부터`, `25일(토)∼|26일 오후 3시| 열린다`: the hour of both days; not `~28일 오후 6시까지`, nor where the first has an hour too.
fn is_of_both_days(view: &View<'_>, day: usize, end: usize) -> bool {
    const SIGNS: [char; 5] = ['~', '∼', '～', '-', '–'];
    let head = view.text[..day].trim_end_matches(' ');
    let Some(first) = head.strip_suffix(SIGNS).map(|first| first.trim_end_matches(' ')) else { return false };
    let number = first.trim_end_matches(|c: char| c.is_ascii_digit());
    let days = first.ends_with(['일', ')']) || number.len() < first.len() && !number.ends_with(':');
    days && !view.tail(end).starts_with("까지")
}

/// `16:28:41` after a date.
fn bare_clock(view: &View<'_>, at: usize) -> Option<Piece<Clocks>> {
    let hour = read::digits(view, at).filter(|digits| digits.len == 2 && digits.value <= 24)?;
    view.tail(hour.end).strip_prefix(':')?;
    let minute = read::digits(view, hour.end + 1).filter(|digits| digits.len == 2 && digits.value < 60)?;
    let seconds = view.tail(minute.end).strip_prefix(':').and_then(|_| read::digits(view, minute.end + 1));
    let end = seconds.filter(|digits| digits.len == 2).map_or(minute.end, |digits| digits.end);
    let (hour, minute) = (i8::try_from(hour.value).ok()?, i8::try_from(minute.value).ok()?);
    let clock = Clock::At(hour, minute);
    is_time(hour, minute).then_some(())?;
    Some(Piece::new((clock, None), at, end))
}

/// The range that the reading begins, or the reading.
fn ranged(view: &View<'_>, from: Piece<Reading>) -> Piece<Reading> {
    let upper = || {
        let to = upper_end(view, &from)?;
        let lower = &from.value.from;
        let joined = matches(lower, &to.value)
            || ends_at_hour(view, lower, &to)
            || is_of_two_grains(lower, &to.value) && view.tail(to.span.end).starts_with("까지");
        (from.value.to.is_none() && joined).then_some(to)
    };
    upper().map_or(from, |to| {
        let reading = Reading { to: Some(to.value), ..from.value };
        Piece::new(reading, from.span.start, to.span.end).with(from.modifier.or(to.modifier))
    })
}

/// The moment after what joins the ends of a range.
fn upper_end(view: &View<'_>, from: &Piece<Reading>) -> Option<Piece<Moment>> {
    let end = from.span.end;
    let stop = end + usize::from(view.tail(end).starts_with(['.', ']']));
    let until = view.tail(end).starts_with("에서");
    let at = clock::connector(view, clock::behind_again(view, end))
        .or_else(|| clock::connector(view, stop))
        .or_else(|| clock::connector(view, behind_note(view, end)?))?;
    // `22.11.15 ~ |’23.3.15|`
    let at = at
        + view
            .tail(at)
            .strip_prefix(['’', '‘', '\'', '`'])
            .map_or(0, |rest| view.tail(at).len() - rest.len());
    let lead = relative::leading(view, at);
    let lower = from.value.from.date?;
    let day = || month_day::last_day(view, &from.map(|_| lower), at);
    let to = with_clock(view, date(view, at, lead.as_ref()).or_else(day)?);
    let tail = view.tail(to.span.end);
    // `6월 말에서 |7월 초| 요금을 올린다`; not `6월 말에서 7월 초로 미뤘다`.
    let parted = || from.modifier.is_some() && to.modifier.is_some() && tail.starts_with([' ', '에']);
    let closed = !until || ["까지", " 사이"].iter().any(|word| tail.starts_with(word)) || parted();
    (to.value.to.is_none() && closed).then(|| to.map(|reading| reading.from))
}

/// `3월 2일|(개막일)|부터 9일까지`: the byte after a noun in brackets that says what the first day is.
fn behind_note(view: &View<'_>, end: usize) -> Option<usize> {
    const LONGEST: usize = 24;
    let (note, _) = view.tail(end).strip_prefix('(')?.split_once(')')?;
    let word = note.len() <= LONGEST && note.chars().all(|c| is_hangul(c) || c == ' ');
    word.then(|| end + note.len() + "()".len())
}

/// `3월 4일부터 |28일 오후 6시|까지`: days, of which the last ends early.
fn ends_at_hour(view: &View<'_>, from: &Moment, to: &Piece<Moment>) -> bool {
    let day = |moment: &Moment| moment.date.is_some_and(Calendar::is_day);
    let hour = from.clock.is_none() && matches!(to.value.clock, Some(Clock::At(..)));
    // `24일 오전 9시부터 |31일|까지`: the first of them begins late.
    let late = matches!(from.clock, Some(Clock::At(..))) && to.value.clock.is_none();
    (hour || late) && day(from) && day(&to.value) && view.tail(to.span.end).starts_with("까지")
}

/// Whether two moments are of one kind, so that a range may lie between them.
fn matches(from: &Moment, to: &Moment) -> bool {
    let same = from.grain() == to.grain();
    // `2009년부터 올해 8월까지`, `2025년부터 2027년 상반기까지`: a year in digits begins what a month or a half ends.
    let from_year = matches!(from.date, Some(Calendar::Year(Year::Number(_))))
        && matches!(
            to.date,
            Some(
                Calendar::Month(Year::Number(_) | Year::Shift(_), _)
                    | Calendar::Season(Year::Number(_) | Year::Shift(_), _)
            )
        );
    (same || from_year || is_day_to_month(from, to)) && from.date.is_some() == to.date.is_some()
}

/// `4월 7일부터 |5월|까지`, `이달 20일부터 |연말|까지`, `4월부터 |6월 10일|까지`: days, months and years, of which one end says less than the other.
fn is_of_two_grains(from: &Moment, to: &Moment) -> bool {
    let rank = |moment: &Moment| match moment.date {
        Some(Calendar::Year(Year::Number(_) | Year::Shift(_))) => Some(3),
        Some(Calendar::Month(..)) => Some(2),
        Some(date) if date.is_day() => Some(1),
        _ => None,
    };
    let (low, high) = (rank(from), rank(to));
    // `2019년부터 6월 10일까지` is not told of one range.
    from.clock.or(to.clock).is_none() && low.is_some() && high.is_some() && low != Some(3) && low != high
}

/// `13일부터 |이달 말|까지`: a month that says itself which one it is ends what a day begins.
fn is_day_to_month(from: &Moment, to: &Moment) -> bool {
    let months = matches!(to.date, Some(Calendar::Month(year, month))
        if !matches!(month, Month::Open) && (!matches!(year, Year::Open) || !matches!(month, Month::Number(_))));
    let day = matches!(from.date, Some(Calendar::Day(..)));
    day && from.clock.is_none() && months && to.clock.is_none()
}

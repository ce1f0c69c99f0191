//! What stands behind `every`: `every Monday`, `every two weeks`, `every last Sunday of the month`, `every May 3`.

use smol_str::{SmolStr, format_smolstr};

use super::set;
use crate::draft::temporal::{Calendar, Month, Year};
use crate::kind::date::en::calendar::{month, weekday, year};
use crate::kind::date::en::length::{self, Length};
use crate::kind::date::en::read::{self, Piece, gap_in};
use crate::modifier::Modifier;
use crate::rule::view::gaps;
use crate::rule::{Anchor, Found, Rule, View};
use crate::scan::atom::Class;
use crate::span::Span;
use crate::value::kind::Kind;

/// `every` or `each` and a time.
pub(in crate::kind::date::en) const EVERY: Rule = Rule {
    id: "en/date/every",
    kind: Kind::Date,
    anchor: Anchor::at(Class::Every),
    finds: &[
        "meets [every Monday] => SET XXXX-WXX-1",
        "[every other Friday] at noon => SET XXXX-WXX-5",
        "[every 2nd and 4th Saturday] => SET XXXX-WXX-6",
        "runs [every 1 hour to 1 hour 30 minutes] => SET PT1H/PT1H30M",
        "passes [every three minutes] or so => approx SET PT3M",
        "checked [every two weeks] and [each month] => SET P2W; SET P1M",
        "held [every October] => SET XXXX-10",
        "[every morning] => SET XXXX-XX-XXTMO",
        "[every last Sunday of the month], [every May 3] => SET XXXX-WXX-7; SET XXXX-05-03",
        "buses left [every three to four minutes] => SET PT3M/PT4M",
    ],
    skips: &["every resident", "each of the two days", "every 100 people", "700 won for every 30 minutes"],
    find: every,
};

fn every(view: &View<'_>, at: usize) -> Option<Found> {
    let end = view.span(at).end;
    let (next, other) = (at + 1, gap_in(view, end, at + 1, gaps![" other ", " second "]));
    if let Some((value, piece)) = every_length(view, next).filter(|_| view.gap_is(at, &[" "])) {
        // `700 won for every 30 minutes`: a rate.
        if read::word_before(view, view.span(at).start, &["for", "per"]) {
            return None;
        }
        let found = set(Span::new(view.span(at).start, piece.span.end), value);
        let approx = view.tail(piece.span.end).starts_with(" or so");
        return Some(found.with(approx.then_some(Modifier::Approx)));
    }
    if let Some(days) = every_day(view, at) {
        return Some(days);
    }
    let named = ordinals_end(view, at);
    if named == next && !view.gap_is(at, &[" ", " single "]) && !other {
        return None;
    }
    let value = named_set(view, named, if other { 2 } else { 1 })?;
    let span = view.join(at, named);
    let end = if named > next { of_month(view, named) } else { span.end };
    Some(set(Span::new(span.start, end), value))
}

/// The length behind `every`: `|two weeks|`, `|three to four minutes|`.
fn every_length<'a>(view: &View<'a>, at: usize) -> Option<(SmolStr, Piece<Length<'a>>)> {
    match length::read(view, at) {
        Some(piece) => Some(up_to(view, length::whole(view, piece)?)),
        None => length::duration::between(view, at),
    }
}

/// A day behind `every`: `every |last Sunday of the month|`, `every |May 3|`, `every |15 August|`.
fn every_day(view: &View<'_>, every: usize) -> Option<Found> {
    let next = every + 1;
    view.gap_is(every, &[" "]).then_some(())?;
    let start = view.span(every).start;
    if view.meaning(next, Class::Relative).is_some_and(|word| &*word.text == "last")
        && view.gap_is(next, &[" "])
    {
        let weekend = || length::unit(view, next + 1).filter(|unit| *unit == "WE");
        let value = match weekday::number(view, next + 1) {
            Some(day) => format_smolstr!("XXXX-WXX-{day}"),
            None => weekend().map(|_| SmolStr::new_static("XXXX-WXX-WE"))?,
        };
        return Some(set(Span::new(start, of_month(view, next + 1)), value));
    }
    let date = if view.is(next, Class::Month) {
        month::read(view, next)
    } else {
        view.is(next + 1, Class::Month).then(|| month::after_day(view, next))?
    }?;
    let Calendar::Day(Year::Open, Month::Number(month), day) = date.value else { return None };
    // `every May |20 teams| compete`
    let counts = |at: usize, end: usize| {
        let next = view.words_after(end).next().filter(|word| word.gap == " ");
        read::is_quantity(view, at) || next.is_some_and(|word| year::is_plural_noun(word.text))
    };
    if counts(date.next - 1, date.span.end) {
        return None;
    }
    // `every May 3|-5|`
    let ranged = gap_in(view, date.span.end, date.next, gaps!["-", "–", "~", "?", " to ", " through "]);
    let last = read::day_number(view, date.next)
        .filter(|last| ranged && *last > day && !counts(date.next, view.span(date.next).end));
    Some(match last {
        Some(last) => {
            let span = Span::new(start, view.span(date.next).end);
            set(span, format_smolstr!("XXXX-{month:02}-{day:02}/XXXX-{month:02}-{last:02}"))
        }
        None => set(Span::new(start, date.span.end), format_smolstr!("XXXX-{month:02}-{day:02}")),
    })
}

/// The end of the weekday at `at` with the month behind it, which is any: `every last Sunday| of the month|`.
fn of_month(view: &View<'_>, at: usize) -> usize {
    let end = view.span(at).end;
    let of = [" of the month", " of each month", " of every month"];
    end + of.iter().find(|of| view.tail(end).starts_with(**of)).map_or(0, |of| of.len())
}

/// `every 1 hour| to 1 hour 30 minutes|`: with the longer length, where it is a range of two.
fn up_to<'a>(view: &View<'a>, low: (SmolStr, Piece<Length<'a>>)) -> (SmolStr, Piece<Length<'a>>) {
    let (value, piece) = low;
    let ranged = gap_in(view, piece.span.end, piece.next, gaps![" to ", "-", "~"]);
    let high = || length::whole(view, length::read(view, piece.next)?);
    match ranged.then(high).flatten() {
        Some((longer, high)) => (format_smolstr!("{value}/{longer}"), high),
        None => (value, piece),
    }
}

/// The atom after the ordinals of `every 2nd and 4th Saturday`.
fn ordinals_end(view: &View<'_>, every: usize) -> usize {
    let mut at = every;
    while at - every < 4
        && view.is(at + 1, Class::Ordinal)
        && view.gap_is(at, &[" ", " and ", ", ", ", and "])
    {
        at += 1;
    }
    if at > every && view.gap_is(at, &[" "]) { at + 1 } else { every + 1 }
}

/// The value of a set of what the atom names.
fn named_set(view: &View<'_>, at: usize, step: i64) -> Option<SmolStr> {
    if let Some(day) = weekday::number(view, at) {
        return Some(format_smolstr!("XXXX-WXX-{day}"));
    }
    if let Some(month) = view.number(at, Class::Month) {
        return Some(format_smolstr!("XXXX-{month:02}"));
    }
    if let Some(season) = view.meaning(at, Class::Season).filter(|season| &*season.text != "Q") {
        return Some(format_smolstr!("XXXX-{}", season.text));
    }
    if let Some(part) = view.meaning(at, Class::DayPart).filter(|part| !part.text.contains(':')) {
        return Some(format_smolstr!("XXXX-XX-XXT{}", part.text));
    }
    let unit = length::unit(view, at)?;
    if unit == "WE" {
        return Some(SmolStr::new_static("XXXX-WXX-WE"));
    }
    (!year::plural(view, at)).then(|| Length { amount: step.into(), unit }.iso())?
}

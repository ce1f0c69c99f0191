//! Parts of a time, which become the modifier: `late October`, `the end of 2022`, `mid-2021`, `early next year`.

use super::{month, period, year};
use crate::draft::temporal::{Calendar, Month, Year};
use crate::kind::date::en::read::{self, Piece, Reading, gap_in};
use crate::kind::date::en::{phrase, relative};
use crate::modifier::Modifier;
use crate::rule::View;
use crate::rule::view::gaps;
use crate::scan::atom::Class;
use crate::span::Span;

/// The date that the part at `at` begins.
pub(in crate::kind::date::en) fn read(view: &View<'_>, at: usize) -> Option<Piece<Reading>> {
    let (modifier, name) = modifier(view, at)?;
    let span = view.span(at);
    let end = span.end;
    let adjective = matches!(&*view.word(at).to_ascii_lowercase(), "early" | "late" | "mid");
    if let Some(owner) = owner(view, at).filter(|_| !adjective && !view.tail(end).starts_with('-')) {
        return Some(reading(owner.value, modifier, Span::new(owner.span.start, end), at + 1));
    }
    if let Some(year) = year_at_end(view, at).filter(|_| name == "year-end") {
        return Some(reading(year.value, modifier, Span::new(span.start, year.span.end), year.next));
    }
    if let Some(year) = year_of_end(view, at).filter(|_| name == "year-end") {
        return Some(reading(year.value, modifier, Span::new(year.span.start, span.end), at + 1));
    }
    if name == "year-end" {
        return Some(reading(Calendar::Year(Year::Said(0)), Modifier::End, span, at + 1));
    }
    let of = gaps![" of ", " of the ", " of that ", " of each ", "-"];
    let joined = if adjective {
        gap_in(view, end, at + 1, gaps![" ", "-", " in ", " of ", " in the ", " to mid ", " to mid-"])
    } else {
        gap_in(view, end, at + 1, of)
    };
    joined.then_some(())?;
    let date = complement(view, at + 1, !adjective)?;
    if !adjective && is_owner_of_more(view, at + 1, date.span.end) {
        return None;
    }
    let start = read::with_the(view, span.start);
    Some(reading(date.value, modifier, Span::new(start, date.span.end), date.next))
}

/// `the beginning of |this year|'s field visits`: the part is that of what it owns, and the year by itself is meant.
fn is_owner_of_more(view: &View<'_>, at: usize, end: usize) -> bool {
    let owned = || ["'s ", "’s "].iter().find_map(|owner| view.tail(end).strip_prefix(owner));
    view.is(at, Class::Relative) && owned().is_some_and(|noun| noun.starts_with(char::is_alphabetic))
}

/// `year-end |2017|`, `the year-end |2019| balance`; not `year-end 2020 gifts`.
fn year_at_end(view: &View<'_>, at: usize) -> Option<Piece<Calendar>> {
    let year = year::digits(view, at + 1).filter(|_| view.gap_is(at, &[" ", " of ", " in "]))?;
    let span = view.span(at + 1);
    let noun = view.words_after(span.end).next().filter(|word| word.gap == " ");
    let counted = noun.is_some_and(|word| year::is_plural_noun(word.text) && !year::is_figure(word.text));
    (!counted).then(|| Piece::new(Calendar::Year(Year::Number(year)), span, at + 2))
}

/// `by |2021| year-end`.
fn year_of_end(view: &View<'_>, at: usize) -> Option<Piece<Calendar>> {
    let before = at.checked_sub(1).filter(|&before| view.gap_is(before, &[" "]))?;
    year::digits(view, before)
        .map(|year| Piece::new(Calendar::Year(Year::Number(year)), view.span(before), at))
}

fn reading(date: Calendar, modifier: Modifier, span: Span, next: usize) -> Piece<Reading> {
    Piece::new(Reading { modifier: Some(modifier), ..Reading::day(date) }, span, next)
}

/// `|June’s| end`, `by |the year's| end`, `|this month's| end`: the month or the year before.
fn owner(view: &View<'_>, at: usize) -> Option<Piece<Calendar>> {
    let before = at.checked_sub(1).filter(|&before| view.gap_is(before, &["'s ", "’s "]))?;
    let told =
        before.checked_sub(1).and_then(|word| relative::read(view, word)).filter(|date| date.next == at);
    if let Some(date) = told {
        return Some(date);
    }
    let span = view.span(before);
    let whole = Span::new(read::with_the(view, span.start), span.end);
    let month = || month::number(view, before).map(|month| Calendar::Month(Year::Open, Month::Number(month)));
    let unit = || match &*view.meaning(before, Class::TimeUnit)?.text {
        "Y" => Some(Calendar::Year(Year::Said(0))),
        "M" => Some(Calendar::Month(Year::Open, Month::Said(0))),
        _ => None,
    };
    Some(Piece::new(month().or_else(unit)?, whole, at))
}

fn modifier<'a>(view: &View<'a>, at: usize) -> Option<(Modifier, &'a str)> {
    let name: &str = &view.meaning(at, Class::Part)?.text;
    let modifier = if name == "year-end" { Modifier::End } else { Modifier::named(name)? };
    Some((modifier, name))
}

/// The time that a part is of.
fn complement(view: &View<'_>, at: usize, of: bool) -> Option<Piece<Calendar>> {
    if let Some(unit) = view.meaning(at, Class::TimeUnit).filter(|_| of && !year::plural(view, at)) {
        let date = match &*unit.text {
            "Y" => Calendar::Year(Year::Said(0)),
            "M" => Calendar::Month(Year::Open, Month::Said(0)),
            _ => return None,
        };
        return Some(Piece::new(date, view.span(at), at + 1));
    }
    if let Some(date) = phrase::calendar(view, at) {
        return (!matches!(date.value, Calendar::Day(..) | Calendar::Weekday(..))).then_some(date);
    }
    let plain = Piece::new((), view.span(at), at + 1);
    if let Some(month) = month::number(view, at) {
        return Some(plain.map(|()| Calendar::Month(Year::Open, Month::Number(month))));
    }
    year::digits(view, at)
        .map(|year| plain.map(|()| Calendar::Year(Year::Number(year))))
        .or_else(|| relative::read(view, at))
        .or_else(|| {
            period::season(view, at).map(|season| plain.map(|()| Calendar::Season(Year::Open, season)))
        })
}

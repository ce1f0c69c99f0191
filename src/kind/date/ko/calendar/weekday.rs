//! Weekdays: `목요일`, in brackets after a date (`28일(목)`), in sets (`매주 월요일`, `화요일~일요일`).

use crate::draft::temporal::Calendar;
use crate::kind::date::ko::read::{self, Piece};
use crate::rule::View;
use crate::scan::atom::Class;
use crate::scan::hangul::{self, SYLLABLE};

/// The weekday at `at`, of the week that is so many away.
pub(in crate::kind::date::ko) fn read(
    view: &View<'_>,
    at: usize,
    weeks: Option<i32>,
) -> Option<Piece<Calendar>> {
    // `지난 |토|·일요일`
    let (day, end) = number(view, at).or_else(|| shared(view, at).and_then(|_| short(view, at)))?;
    let ended = read::ends(view, end) || view.text[at..end].len() == SYLLABLE;
    ended.then(|| Piece::new(Calendar::Weekday(weeks, day), at, end))
}

/// `|토|·일요일`, `|월|·화·수요일`, `|화|, 목요일`: the end of the day whose `요일` is that of the short one at `at`.
pub(in crate::kind::date::ko) fn shared(view: &View<'_>, at: usize) -> Option<usize> {
    const MOST: usize = 6;
    let (_, mut end) = short(view, at).filter(|(_, end)| end - at == SYLLABLE)?;
    for _ in 0..MOST {
        let next = read::after_comma(view, end)?;
        if let Some((_, full)) = number(view, next) {
            return read::ends(view, full).then_some(full);
        }
        end = short(view, next)?.1;
    }
    None
}

/// The number of the weekday at `at`, Monday is 1, and its end.
pub(in crate::kind::date::ko) fn number(view: &View<'_>, at: usize) -> Option<(u8, usize)> {
    let (meaning, end) = read::word(view, at, Class::Weekday)?;
    Some((u8::try_from(meaning.number).ok()?, end))
}

/// The same where the name may be short and have its `요일` later: `월~금요일`.
pub(in crate::kind::date::ko) fn short(view: &View<'_>, at: usize) -> Option<(u8, usize)> {
    number(view, at).or_else(|| {
        let name = view.tail(at).chars().next()?;
        let day = u8::try_from(hangul::weekday(name)?).ok()?;
        Some((day + 1, at + name.len_utf8()))
    })
}

/// A day with the weekday beside it: `28일(목)`, `10일 토요일`.
pub(in crate::kind::date::ko) fn beside(view: &View<'_>, date: Piece<Calendar>) -> Piece<Calendar> {
    let end = date.span.end;
    if !matches!(date.value, Calendar::Day(..) | Calendar::Shift(..)) {
        return date;
    }
    let gap = [".(", ". (", ""].into_iter().find(|gap| view.tail(end).starts_with(gap)).unwrap_or("");
    if let Some(closed) = bracketed(view, end + gap.trim_end_matches('(').len()) {
        return Piece::new(date.value, date.span.start, closed);
    }
    let at = read::skip_space(view, end);
    match number(view, at).filter(|(_, end)| read::ends(view, *end)) {
        Some((_, end)) if at > date.span.end => Piece::new(date.value, date.span.start, end),
        _ => date,
    }
}

/// The byte after `(목)`, `(목요일)`, after two days `(토·일요일)`, `(금~토)`.
pub(in crate::kind::date::ko) fn bracketed(view: &View<'_>, at: usize) -> Option<usize> {
    const MOST: usize = 7;
    let mut next = at + view.tail(at).strip_prefix('(').map(|_| 1)?;
    for _ in 0..MOST {
        let (_, end) = short(view, next)?;
        if view.tail(end).starts_with(')') {
            return Some(end + 1);
        }
        next = read::after_comma(view, end).or_else(|| read::after_sign(view, end))?;
    }
    None
}

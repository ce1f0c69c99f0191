//! Parts of years and months: halves, quarters, seasons, weeks of a month, centuries.
//!
//! Not periods: halves of a match, `three quarters of the residents`, the verbs `fall` and `spring`.

use super::{month, weekday, year};
use crate::draft::temporal::{Calendar, Month, Season, Year};
use crate::kind::date::en::read::{self, Piece, gap_in};
use crate::rule::View;
use crate::rule::view::gaps;
use crate::scan::atom::Class;
use crate::span::Span;

/// The period that the ordinal at `at` begins: `the first half of the year`, `the first week of March`, `the first Saturday of March`, `the 21st
/// century`.
pub(in crate::kind::date::en) fn read(view: &View<'_>, at: usize) -> Option<Piece<Calendar>> {
    let n = ordinal(view, at)?;
    view.gap_is(at, &[" ", "-"]).then_some(())?;
    let start = read::with_the(view, view.span(at).start);
    if let Some(day) = weekday::number(view, at + 1) {
        let (year, month, end, next) = of_month(view, at + 1)?;
        return Some(Piece::new(Calendar::NthWeekday(year, month, n, day), Span::new(start, end), next));
    }
    match &*view.meaning(at + 1, Class::TimeUnit)?.text {
        "Q" => part_of_year(view, named(view, at + 1, n)?, n > 0, at + 1, start),
        "W" => of_a_month(view, at + 1, start, |year, month| Calendar::WeekOf(year, month, n)),
        "WE" => of_a_month(view, at + 1, start, |year, month| Calendar::WeekendOf(year, month, n)),
        // Which one `the last century` is, depends on who says it; one before Christ has no value here.
        "100Y" if n == 0 || is_before_christ(view, view.span(at + 1).end) => None,
        "100Y" => Some(Piece::new(
            Calendar::Century(i16::from(n) - 1),
            Span::new(start, view.span(at + 1).end),
            at + 2,
        )),
        _ => None,
    }
}

/// `the first century| BC`.
fn is_before_christ(view: &View<'_>, end: usize) -> bool {
    view.words_after(end)
        .next()
        .is_some_and(|word| word.gap == " " && matches!(word.text, "BC" | "BCE" | "B"))
}

/// The number of an ordinal, or of `last` and `final` (0).
fn ordinal(view: &View<'_>, at: usize) -> Option<u8> {
    if let Some(n) = view.ordinal(at) {
        return (1..=21).contains(&n).then(|| u8::try_from(n).ok()).flatten();
    }
    view.meaning(at, Class::Relative).filter(|word| matches!(&*word.text, "last" | "final")).map(|_| 0)
}

/// `the second half of the year`: a half is one word of the lexicon, with its number.
pub(in crate::kind::date::en) fn half(view: &View<'_>, at: usize) -> Option<Piece<Calendar>> {
    let half = match &*view.meaning(at, Class::TimeUnit)?.text {
        "H1" => Season::Half(1),
        "H2" => Season::Half(2),
        _ => return None,
    };
    let start = view.span(at).start;
    let this = if read::ends_with(view, start, "this ") { start - "this ".len() } else { start };
    part_of_year(view, half, true, at, read::with_the(view, this))
}

/// `4 billion won in the first half and 3 billion won in |the second|`: the other half of a year, of which the word was said before.
pub(in crate::kind::date::en) fn second(view: &View<'_>, at: usize) -> Option<Piece<Calendar>> {
    const FARTHEST: usize = 12;
    const MARKS: [char; 8] = ['.', ',', ';', ')', '\n', '”', '"', ':'];
    let span = view.span(at);
    let start = read::with_the(view, span.start);
    let tail = view.tail(span.end);
    let ends = tail.is_empty() || tail.starts_with(MARKS) || tail.starts_with(" and ");
    let led = ["in", "during"];
    let alone = view.ordinal(at) == Some(2)
        && view.word(at).eq_ignore_ascii_case("second")
        && start < span.start
        && ends
        && read::word_before(view, start, &led);
    alone.then_some(())?;
    let said = (at.saturating_sub(FARTHEST)..at).rev().find_map(|before| half(view, before))?;
    let between = view.text.get(said.span.end..start).unwrap_or("");
    let near = !between.contains(". ") && !between.contains(['\n', ';']);
    match said.value {
        Calendar::Season(year, Season::Half(1)) if near => {
            Some(Piece::new(Calendar::Season(year, Season::Half(2)), Span::new(start, span.end), at + 1))
        }
        _ => None,
    }
}

/// A half or a quarter with its year; without one (`in the fourth quarter`) only where it is `known` which one it is.
fn part_of_year(
    view: &View<'_>,
    season: Season,
    known: bool,
    unit: usize,
    start: usize,
) -> Option<Piece<Calendar>> {
    let end = view.span(unit).end;
    if let Some((year, end, next)) = year::after(view, end, unit + 1) {
        return Some(Piece::new(Calendar::Season(year, season), Span::new(start, end), next));
    }
    let goes_on = view.tail(end).starts_with(" of ");
    let led = ["within", "in", "by", "during", "from", "until", "for", "since", "starting", "of", "through"];
    let compound = view.text[..end].ends_with("-quarter");
    let sure = compound || read::word_before(view, start, &led) || read::ends_with(view, start, "end of ");
    (sure && !goes_on && known)
        .then(|| Piece::new(Calendar::Season(Year::Open, season), Span::new(start, end), unit + 1))
}

/// The `n`th of the unit that the atom names; the last one for 0.
fn named(view: &View<'_>, unit: usize, n: u8) -> Option<Season> {
    let n = i8::try_from(n).ok()?;
    match &*view.meaning(unit, Class::TimeUnit)?.text {
        "Q" => (n <= 4).then_some(Season::Quarter(if n == 0 { 4 } else { n })),
        "H" => (n <= 2).then_some(Season::Half(if n == 0 { 2 } else { n })),
        _ => None,
    }
}

/// `the first and second halves of the year`, `the third and fourth quarters of 2021`: both, and their span.
pub(in crate::kind::date::en) fn both(view: &View<'_>, at: usize) -> Option<Piece<(Calendar, Calendar)>> {
    let (first, second) = (ordinal(view, at)?, ordinal(view, at + 1)?);
    let joined = view.gap_is(at, &[" and ", " to ", " and the ", " to the ", "-", " through "])
        && view.gap_is(at + 1, &[" "]);
    let unit = at + 2;
    let start = read::with_the(view, view.span(at).start);
    let end = view.span(unit).end;
    if joined
        && first < second
        && let Some((date, end, next)) = of_months(view, unit)
    {
        return Some(Piece::new((date(first), date(second)), Span::new(start, end), next));
    }
    let (from, to) = (named(view, unit, first)?, named(view, unit, second)?);
    let (year, end, next) = year::after(view, end, unit + 1)
        .or_else(|| (!view.tail(end).starts_with(" of ")).then_some((Year::Open, end, unit + 1)))?;
    (joined && first < second).then(|| {
        Piece::new((Calendar::Season(year, from), Calendar::Season(year, to)), Span::new(start, end), next)
    })
}

/// `|weeks| of May`, `|Saturdays| of this month`: what the nth of them is, the end of the month and the atom after it.
fn of_months(view: &View<'_>, unit: usize) -> Option<(impl Fn(u8) -> Calendar, usize, usize)> {
    let day = weekday::number(view, unit);
    let weekend = match view.meaning(unit, Class::TimeUnit).map(|unit| &*unit.text) {
        _ if day.is_some() => false,
        Some("W") => false,
        Some("WE") => true,
        _ => return None,
    };
    let (year, month, end, next) = of_month(view, unit)?;
    let nth = move |n| match day {
        Some(day) => Calendar::NthWeekday(year, month, n, day),
        None if weekend => Calendar::WeekendOf(year, month, n),
        None => Calendar::WeekOf(year, month, n),
    };
    Some((nth, end, next))
}

/// `the first seven months of this year`: the first month and the last one, and their span.
pub(in crate::kind::date::en) fn first_months(
    view: &View<'_>,
    at: usize,
) -> Option<Piece<(Calendar, Calendar)>> {
    let many = view.numeral(at + 1).and_then(|n| read::integer(&n)).and_then(|n| i8::try_from(n).ok())?;
    let unit = view.meaning(at + 2, Class::TimeUnit).filter(|unit| &*unit.text == "M");
    let spaced = view.gap_is(at, &[" "]) && view.gap_is(at + 1, &[" "]);
    let some = spaced && ordinal(view, at) == Some(1) && (2..12).contains(&many) && unit.is_some();
    let (year, end, next) = some.then(|| year::after(view, view.span(at + 2).end, at + 3))??;
    let month = |n: i8| Calendar::Month(year, Month::Number(n));
    let start = read::with_the(view, view.span(at).start);
    Some(Piece::new((month(1), month(many)), Span::new(start, end), next))
}

/// `the first week of March`, `the last weekend of this month`.
fn of_a_month(
    view: &View<'_>,
    unit: usize,
    start: usize,
    date: impl FnOnce(Year, Month) -> Calendar,
) -> Option<Piece<Calendar>> {
    let (year, month, end, next) = of_month(view, unit)?;
    Some(Piece::new(date(year, month), Span::new(start, end), next))
}

/// ` of March`, ` of this month` after the atom `at`: the month with its year, its end and the atom after it.
fn of_month(view: &View<'_>, at: usize) -> Option<(Year, Month, usize, usize)> {
    let end = view.span(at).end;
    let next = at + 1;
    gap_in(view, end, next, gaps![" of ", " of the ", " in "]).then_some(())?;
    if let Some(month) = month::number(view, next) {
        let end = view.span(next).end;
        let (year, end, next) = year::after(view, end, next + 1).unwrap_or((Year::Open, end, next + 1));
        return Some((year, Month::Number(month), end, next));
    }
    let date = crate::kind::date::en::relative::read(view, next)?;
    match date.value {
        Calendar::Month(year, month) => Some((year, month, date.span.end, date.next)),
        _ => None,
    }
}

/// The season that the atom names.
pub(in crate::kind::date::en) fn season(view: &View<'_>, at: usize) -> Option<Season> {
    Season::named(&view.meaning(at, Class::Season)?.text)
}

/// A season by itself or with its year: `summer`, `the winter of 2021`.
pub(in crate::kind::date::en) fn seasonal(view: &View<'_>, at: usize) -> Option<Piece<Calendar>> {
    let season = season(view, at)?;
    let span = view.span(at);
    let start = read::with_the(view, span.start);
    if let Some((year, end, next)) = year::after(view, span.end, at + 1) {
        return Some(Piece::new(Calendar::Season(year, season), Span::new(start, end), next));
    }
    let ambiguous = ["spring", "fall"].iter().any(|w| view.word(at).eq_ignore_ascii_case(w));
    let led = read::word_before(view, start, &["in", "during", "since", "until", "by", "of", "for", "from"]);
    let sure =
        if ambiguous { led && start == span.start && !view.tail(span.end).starts_with(" in ") } else { true };
    sure.then(|| Piece::new(Calendar::Season(Year::Open, season), span, at + 1))
}

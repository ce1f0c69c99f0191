//! Years: `2017`, `last year`, and the year after a month or a part of one (`December last year`, `April 2020`).

use super::beside;
use crate::draft::temporal::{Calendar, Year};
use crate::kind::date::en::read::{self, Piece, gap_in};
use crate::rule::View;
use crate::rule::anchor::is_plural;
use crate::rule::view::{Gaps, gaps};
use crate::rule::words::Word;
use crate::scan::atom::{Class, Form};

/// The year in digits that the atom is, whatever stands around it.
pub(in crate::kind::date::en) fn digits(view: &View<'_>, at: usize) -> Option<i16> {
    let number = view.numeral(at)?;
    let shaped = number.form == Form::Plain(4) && number.scale == 1;
    let year = shaped.then(|| read::integer(&number)).flatten()?;
    let fits = (1900..2100).contains(&year) || (2100..2200).contains(&year) && beside::is_far(view, at);
    let fits = fits && !read::is_quantity(view, at) && !followed_by_letter(view, at);
    fits.then(|| i16::try_from(year).ok()).flatten()
}

fn followed_by_letter(view: &View<'_>, at: usize) -> bool {
    view.tail(view.span(at).end).starts_with(|c: char| c.is_alphabetic() && c.is_ascii())
}

/// The year said after a month, a half or a day that ends at `end`: the year, its end and the atom after it.
pub(in crate::kind::date::en) fn after(
    view: &View<'_>,
    end: usize,
    next: usize,
) -> Option<(Year, usize, usize)> {
    if let Some(year) = digits(view, next) {
        let joined = gap_in(view, end, next, gaps![" ", ", ", " of ", " in ", ". ", " of the year "]);
        // `Dec.|2018|`
        let joined = joined || view.span(next).start == end && view.text[..end].ends_with('.');
        return joined.then(|| (Year::Number(year), view.span(next).end, next + 1));
    }
    if gap_in(view, end, next, gaps![" ", ", "])
        && let Some(year) = beside::of_old(view, next)
    {
        return Some((Year::Number(year), view.span(next).end, next + 1));
    }
    if let Some((year, unit)) = relative(view, next) {
        let joined = gap_in(view, end, next, gaps![" ", " of ", " in ", " of the ", " the ", " in the "]);
        return joined.then(|| (year, view.span(unit).end, unit + 1));
    }
    let year =
        view.meaning(next, Class::TimeUnit).is_some_and(|unit| &*unit.text == "Y") && !plural(view, next);
    let joined = gap_in(view, end, next, gaps![" of the ", " of that ", " in the ", " of each "]);
    // `in March |that year|`; not `in March that year-round care`.
    let ends = || {
        let tail = view.tail(view.span(next).end);
        tail.is_empty() || tail.starts_with([',', '.', ';', ')', '\n'])
    };
    (year && (joined || gap_in(view, end, next, gaps![" that "]) && ends()))
        .then(|| (Year::Said(0), view.span(next).end, next + 1))
}

/// `this year`, `last year`: the year and the atom of the word `year`.
pub(in crate::kind::date::en) fn relative(view: &View<'_>, at: usize) -> Option<(Year, usize)> {
    let word = &view.meaning(at, Class::Relative)?.text;
    let unit = &view.meaning(at + 1, Class::TimeUnit)?.text;
    if &**unit != "Y" || !view.gap_is(at, &[" "]) || plural(view, at + 1) {
        return None;
    }
    let year = match &**word {
        "this" | "current" => Year::Shift(0),
        "last" => Year::Shift(-1),
        "next" | "coming" | "upcoming" => Year::Shift(1),
        "previous" | "preceding" => Year::Said(-1),
        "following" => Year::Said(1),
        "same" => Year::Said(0),
        _ => return None,
    };
    Some((year, at + 1))
}

/// Whether the atom is a plural: `years`.
pub(in crate::kind::date::en) fn plural(view: &View<'_>, at: usize) -> bool {
    is_plural(view.word(at).as_bytes())
}

/// A year by itself, where its surroundings say that it is one.
pub(in crate::kind::date::en) fn read(view: &View<'_>, at: usize) -> Option<Piece<Calendar>> {
    decade(view, at).or_else(|| old(view, at)).or_else(|| {
        let number = view.numeral(at)?;
        let year = digits(view, at)?;
        let bound = number.bound;
        let free = !bound.word_after && (!bound.number_after || view.range_gap(at));
        let piece = Piece::new(Calendar::Year(Year::Number(year)), view.span(at), at + 1);
        let listed = || is_listed(view, at, year) || opens_list(view, at, year);
        (free && (in_context(view, at, year) || listed())).then_some(piece)
    })
}

/// `in 2019, |2020| and 2021`, `in 2021 or |2022|`: behind a year of the same list, which is one by what stands around it.
fn is_listed(view: &View<'_>, at: usize, year: i16) -> bool {
    const LONGEST: usize = 8;
    static JOINTS: Gaps = Gaps::new(&[", ", " or ", " and ", ", and ", ", or ", "/"]);
    let counted = |at: usize| {
        let next = view.words_after(view.span(at).end).next();
        next.is_some_and(|word| word.gap == " " && is_plural_noun(word.text))
    };
    let mut later = year;
    for before in (at.saturating_sub(LONGEST)..at).rev() {
        let Some(earlier) = digits(view, before).filter(|_| view.gap_among(before, &JOINTS)) else {
            return false;
        };
        if earlier >= later || counted(at) {
            return false;
        }
        if in_context(view, before, earlier) {
            return true;
        }
        later = earlier;
    }
    false
}

/// `skipped |2020| and 2021`: before the next year, which counts nothing; not `rooms 2020 and 2021`.
fn opens_list(view: &View<'_>, at: usize, year: i16) -> bool {
    let counted = || {
        let next = view.words_after(view.span(at + 1).end).next();
        next.is_some_and(|word| word.gap == " " && is_plural_noun(word.text))
    };
    let named = || {
        let before = view.words_before(view.span(at).start).next();
        before.is_none_or(|word| word.gap != " " || word.is_capitalized() || is_plural_noun(word.text))
    };
    view.gap_is(at, &[" and "]) && digits(view, at + 1) == Some(year + 1) && !counted() && !named()
}

/// `the 1990s`.
fn decade(view: &View<'_>, at: usize) -> Option<Piece<Calendar>> {
    let number = view.numeral(at).filter(|n| n.form == Form::Plain(4))?;
    let year = read::integer(&number).filter(|y| (1000..2100).contains(y) && y % 10 == 0)?;
    let span = view.span(at);
    let tail = view.tail(span.end);
    let end = span.end + ["s", "'s", "’s"].iter().find(|s| tail.starts_with(**s))?.len();
    let ends = !view.tail(end).starts_with(|c: char| c.is_alphanumeric());
    let start = read::with_the(view, span.start);
    let decade = i16::try_from(year / 10).ok()?;
    ends.then(|| Piece::new(Calendar::Decade(decade), crate::span::Span::new(start, end), at + 1))
}

/// `in |1884|`, `dates back to |1396|`.
fn old(view: &View<'_>, at: usize) -> Option<Piece<Calendar>> {
    let span = view.span(at);
    let year = || beside::of_old(view, at);
    let dated = || {
        ["dates from ", "dating from ", "dates to ", "back to "]
            .iter()
            .any(|of| read::ends_with(view, span.start, of))
    };
    let led = view.text[..span.start].ends_with(' ')
        && (read::word_before(view, span.start, &["in", "since"]) || dated());
    let year = if led || beside::is_of_reign(view, span) { year() } else { None }?;
    Some(Piece::new(Calendar::Year(Year::Number(year)), span, at + 1))
}

/// Whether a number that looks like a year is one: after a preposition of time, in brackets, or before the name of an event.
fn in_context(view: &View<'_>, at: usize, year: i16) -> bool {
    const SURE: [&str; 15] = [
        "since", "until", "till", "during", "before", "after", "by", "from", "early", "late", "through",
        "between", "year", "fiscal", "and",
    ];
    let span = view.span(at);
    let after = view.words_after(span.end).next();
    let noun = after.filter(|w| w.gap == " ");
    let counted = noun.is_some_and(|w| is_plural_noun(w.text));
    let named = noun.is_some_and(|w| w.is_capitalized() && !names(&w));
    let head = &view.text[..span.start];
    let before = view.words_before(span.start).next();
    if beside::is_subject(view, before.as_ref(), noun.as_ref())
        || before.is_some_and(|word| beside::is_called_year(view, &word, span.end))
    {
        return true;
    }
    let counted = counted && !noun.is_some_and(|word| beside::is_of_data(word.text));
    let Some(before) = before else { return named || noun.is_none() };
    // `Item | 2025 | 2024`
    if head.trim_end_matches(' ').ends_with('|')
        && view.tail(span.end).trim_start_matches(' ').starts_with(['|', '\n'])
    {
        return true;
    }
    let near = matches!(before.gap, " " | " (" | " ‘" | " '" | " “" | " \"");
    let quoted = head.ends_with(['‘', '“', '\'', '"']);
    match () {
        () if quoted || before.gap.contains(['.', '\n']) => named,
        () if head.ends_with('(') => view.tail(span.end).starts_with([')', ',', ':', '-', '~', '–']) || named,
        () if !near && before.gap != "-" => {
            named && before.gap != "," || before.gap == ", " && noun.is_none()
        }
        () if before.is("in") => !counted || year % 100 != 0,
        () if SURE.iter().any(|w| before.is(w)) => !counted,
        () if is_base(&before) && noun.is_some_and(|word| beside::is_of_data(word.text)) => true,
        () if read::ends_with(view, before.span.start, "back ") => !counted,
        // `an increase over 2024`, not `over 2024 people`.
        () if before.is("over") => noun.is_none_or(|word| year % 100 != 0 && beside::opens_clause(&word)),
        () if before.is("following") || beside::is_stressed(view, &before, span.end) => !counted,
        () if before.is("throughout") || is_whole(view, &before) => true,
        () if before.is("when") => noun.is_some_and(|w| turns(view, &w)),
        () if is_compared(view, &before) => !counted,
        () if before.is("to") => !counted && noun.is_none_or(|w| !w.is_capitalized()),
        () if before.is_capitalized() && noun.is_none() && after.is_none() => !names(&before),
        () if before.is("for") && year % 100 != 0 && is_planned(view, before.span.start) => true,
        () if ["the", "of", "for", "mid", "end", "a", "as"].iter().any(|w| before.is(w)) => !counted,
        () if is_owner(before.text) => noun.is_some_and(|w| !counted || is_figure(w.text)),
        () if beside::is_of_event(view, &before, span.end) => true,
        () if near && beside::is_weighed(&before) && noun.is_some() => {
            !counted && year % 100 != 0 && !beside::is_of_crowd(view, span.end)
        }
        () => named && !before.text.ends_with(|c: char| c.is_ascii_digit()) && !names(&before),
    }
}

/// `based |on| 2019 data`, `|below| 2017 levels`.
fn is_base(word: &Word<'_>) -> bool {
    ["on", "below", "above", "exceed", "exceeded", "exceeding"].iter().any(|base| word.is(base))
}

/// `all of |2026|`, `the whole of |2026|`.
fn is_whole(view: &View<'_>, of: &Word<'_>) -> bool {
    let whole = || view.words_before(of.span.start).next().filter(|word| word.gap == " ");
    of.is("of") && whole().is_some_and(|word| ["all", "whole", "most", "rest"].iter().any(|one| word.is(one)))
}

/// `when |2023| drew to a close`, `when |2023| ended,`: a verb of what years do; not `when 2023 opened accounts`.
fn turns(view: &View<'_>, word: &Word<'_>) -> bool {
    const VERBS: [&str; 16] = [
        "drew", "draws", "ended", "ends", "began", "begins", "opened", "opens", "closed", "closes", "came",
        "comes", "started", "starts", "turned", "dawned",
    ];
    let mut words = view.words_after(word.span.end);
    let next = words.next();
    let ends = next.is_none_or(|next| next.gap.contains([',', '.', ';', ':', ')', '”', '"', '’']));
    let to = next.is_some_and(|next| next.is("to"));
    // `came |to an end|`
    let over = || words.take(2).any(|word| word.is("end") || word.is("close"));
    let drew = matches!(word.text, "drew" | "draws");
    VERBS.contains(&word.text) && (ends || to && (drew || over()))
}

/// `compared with |2020|`, `higher than |2020|`, `against |2020|`; not `more than 2020 households`, `with 2020 seats`.
fn is_compared(view: &View<'_>, word: &Word<'_>) -> bool {
    const COMPARED: [&str; 6] = ["compared", "compare", "comparing", "compares", "comparison", "contrast"];
    const COUNTING: [&str; 3] = ["more", "fewer", "less"];
    let led_by = |words: &[&str]| {
        let lead = view.words_before(word.span.start).next().filter(|lead| lead.gap == " ");
        lead.is_some_and(|lead| words.iter().any(|one| lead.is(one)))
    };
    match () {
        () if word.is("with") => led_by(&COMPARED),
        () if word.is("than") => !led_by(&COUNTING),
        () => word.is("versus") || word.is("vs") || word.is("against"),
    }
}

/// `its |2025| budget bill`, `the district’s |2025| spending plan`.
pub(in crate::kind::date::en) fn is_owner(word: &str) -> bool {
    ["its", "their", "our", "his", "her", "whose"].iter().any(|owner| word.eq_ignore_ascii_case(owner))
        || word.ends_with("'s")
        || word.ends_with("’s")
}

/// `whose |2019| sales`: figures that are told a year, not counted.
pub(crate) fn is_figure(noun: &str) -> bool {
    const FIGURES: [&str; 12] = [
        "sales",
        "revenues",
        "earnings",
        "profits",
        "losses",
        "exports",
        "figures",
        "results",
        "levels",
        "prices",
        "wages",
        "statistics",
    ];
    FIGURES.contains(&noun)
}

/// `the budget for`, `spending for`: a year follows, and what follows the year may be a verb in `-s` (`tops`, `includes`).
fn is_planned(view: &View<'_>, byte: usize) -> bool {
    const PLANS: [&str; 22] = [
        "agenda",
        "allocation",
        "allocations",
        "blueprint",
        "budget",
        "budgets",
        "estimate",
        "expenditure",
        "forecast",
        "goal",
        "goals",
        "outlay",
        "outlook",
        "plan",
        "plans",
        "priorities",
        "revenue",
        "roadmap",
        "spending",
        "target",
        "targets",
        "total",
    ];
    let noun = view.words_before(byte).next();
    noun.is_some_and(|noun| noun.gap == " " && PLANS.iter().any(|plan| noun.is(plan)))
}

/// `Samhaksa-ro`, `Seocho-dong`, `Room`: a number after it is one of a lot, a building or a room.
fn names(word: &Word<'_>) -> bool {
    word.is_address() || ["No", "Room", "Line", "Model", "Act"].iter().any(|name| word.text.ends_with(name))
}

pub(in crate::kind::date::en) fn is_plural_noun(word: &str) -> bool {
    const PLURALS: [&str; 5] = ["people", "children", "men", "women", "staff"];
    const OTHERS: [&str; 12] =
        ["was", "is", "has", "as", "this", "its", "his", "marks", "sees", "plus", "onwards", "afterwards"];
    let ends = word.ends_with('s')
        && !["ss", "us", "is"].iter().any(|end| word.ends_with(end))
        && !word.ends_with("’s")
        && !word.ends_with("'s");
    word.starts_with(char::is_lowercase) && (PLURALS.contains(&word) || ends && !OTHERS.contains(&word))
}

//! Reads lengths of time: `three consecutive days`, `two and a half years`, `24-hour`, `a week`, `2 hours and 30 minutes`.
//!
//! Not lengths: ages (`17-year-old`), ordinal `second`, fractions (`three quarters of`).

pub(super) mod duration;

use memchr::memmem::Finder;
use once_cell::sync::Lazy;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use smol_str::{SmolStr, format_smolstr};

use super::calendar::year::plural;
use super::read::{self, Piece, gap_in};
use crate::rule::View;
use crate::rule::view::{Gaps, gaps};
use crate::rule::words::{self, Word};
use crate::scan::atom::{Class, Form};
use crate::span::Span;

/// A number of a unit of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Length<'a> {
    pub amount: Decimal,
    /// The unit's ISO 8601 letter, `T` before it where it is one of the clock.
    pub unit: &'a str,
}

/// Words that may stand between the number and the unit.
static ADJECTIVES: Gaps = Gaps::new(&[
    " ",
    "-",
    "\u{a0}",
    "",
    " consecutive ",
    " straight ",
    " full ",
    " whole ",
    " more ",
    " additional ",
    " business ",
    " working ",
    " trading ",
    " long ",
    " calendar ",
    " entire ",
    " school ",
    " successive ",
    "-consecutive-",
    " solid ",
    " or more ",
    " or more consecutive ",
]);

impl Length<'_> {
    /// The value in ISO 8601: `P7D`, `PT40H`, `P2.5Y`.
    pub(super) fn iso(&self) -> Option<SmolStr> {
        let (factor, letter) = factor(self.unit);
        let amount = self.amount.checked_mul(Decimal::from(factor))?.normalize();
        let amount = amount
            .to_i64()
            .filter(|_| amount.is_integer())
            .map_or_else(|| amount.to_string(), |amount| amount.to_string());
        Some(letter.strip_prefix('T').map_or_else(
            || format_smolstr!("P{amount}{letter}"),
            |clock| format_smolstr!("PT{amount}{clock}"),
        ))
    }
}

/// How many of which ISO unit a unit is: a quarter is three months, a decade ten years.
fn factor(unit: &str) -> (i64, &str) {
    match unit {
        "Q" => (3, "M"),
        "10Y" => (10, "Y"),
        "100Y" => (100, "Y"),
        "6M" => (6, "M"),
        "2W" => (2, "W"),
        other => (1, other),
    }
}

/// The length that the number at `at` begins.
pub(super) fn read<'a>(view: &View<'a>, at: usize) -> Option<Piece<Length<'a>>> {
    let number = view.numeral(at)?;
    let joined =
        number.bound.number_before && !at.checked_sub(1).is_some_and(|before| view.range_gap(before));
    if number.bound.word_before || joined || !gap_in(view, view.span(at).end, at + 1, &ADJECTIVES) {
        return half(view, at);
    }
    let unit = unit(view, at + 1)?;
    let hyphen = view.gap_is(at, &["-"]);
    let one = number.value == Decimal::ONE;
    let vague = is_day_care(view, at + 1) && !one && !hyphen
        || hyphen && one && matches!(unit, "D" | "TH")
        || unit == "TS"
            && !hyphen
            && !one
            && !plural(view, at + 1)
            && !view.word(at + 1).eq_ignore_ascii_case("sec")
        || matches!(unit, "Q" | "WE") && (hyphen || view.gap_is(at, &[" "]) && unit == "Q")
        || number.form == Form::Plain(4) && !hyphen && view.gap_is(at, &[""]);
    let end = view.span(at + 1).end;
    (!vague && !is_age(view, at, end))
        .then(|| Piece::new(Length { amount: number.value, unit }, view.join(at, at + 1), at + 2))
}

/// `132 day care centers`, `two day trips`: a day that belongs to the noun after it.
fn is_day_care(view: &View<'_>, unit: usize) -> bool {
    const NOUNS: [&str; 10] =
        ["care", "trip", "trips", "tour", "tours", "laborers", "labourers", "workers", "camp", "camps"];
    let next = view.words_after(view.span(unit).end).next();
    view.word(unit).eq_ignore_ascii_case("day")
        && next.is_some_and(|word| word.gap == " " && NOUNS.iter().any(|noun| word.is(noun)))
}

/// The unit of time that the atom is.
pub(super) fn unit<'a>(view: &View<'a>, at: usize) -> Option<&'a str> {
    let unit: &str = &view.meaning(at, Class::TimeUnit)?.text;
    (!unit.starts_with('H')).then_some(unit)
}

/// `two and a half years`.
fn half<'a>(view: &View<'a>, at: usize) -> Option<Piece<Length<'a>>> {
    let amount = view.numeral(at)?.value.checked_add(Decimal::new(5, 1))?;
    let halves = gaps![" and a half ", "-and-a-half ", "-and-a-half-", " and half "];
    let near = gap_in(view, view.span(at).end, at + 1, halves);
    let unit = unit(view, at + 1).filter(|_| near)?;
    (!is_age(view, at, view.span(at + 1).end))
        .then(|| Piece::new(Length { amount, unit }, view.join(at, at + 1), at + 2))
}

/// `half a year`, `a year and a half`, `a week`: what the unit at `at` means with the words around it.
pub(super) fn spoken<'a>(view: &View<'a>, at: usize) -> Option<Piece<Length<'a>>> {
    let span = view.span(at);
    if !read::may_be_led(view, span.start, b"an") {
        return None;
    }
    let unit = unit(view, at)?;
    if plural(view, at) {
        return None;
    }
    let article = ["a ", "an "].iter().find(|a| read::ends_with(view, span.start, a))?;
    let start = span.start - article.len();
    if is_age(view, at, span.end) || is_fraction(view, unit, start, span.end) {
        return None;
    }
    if let Some(half) = ["half "].iter().find(|h| read::ends_with(view, start, h)) {
        let half_year = if unit == "Y" {
            Length { amount: Decimal::from(6), unit: "M" }
        } else {
            Length { amount: Decimal::new(5, 1), unit }
        };
        let half_year =
            if unit == "TH" { Length { amount: Decimal::from(30), unit: "TM" } } else { half_year };
        return Some(Piece::new(half_year, Span::new(start - half.len(), span.end), at + 1));
    }
    let tail = view.tail(span.end);
    if tail.starts_with(" and a half") {
        return Some(Piece::new(
            Length { amount: Decimal::new(15, 1), unit },
            Span::new(start, span.end + 11),
            at + 1,
        ));
    }
    let led = [
        "for", "within", "in", "over", "than", "about", "nearly", "almost", "after", "under", "around",
        "exactly", "least", "only", "just", "lasting",
    ];
    let shifted =
        [" ago", " later", " earlier"].iter().any(|s| tail.starts_with(s)) || is_before(view, span.end);
    // `over |the course of| a week`
    let course = || ["course of ", "space of ", "span of "].iter().any(|of| read::ends_with(view, start, of));
    (shifted
        || course()
        || read::word_before(view, start, &led)
            && !(unit == "TS" && (is_ordinal(view, span.end) || is_listed(view, start))))
    .then(|| Piece::new(Length { amount: Decimal::ONE, unit }, Span::new(start, span.end), at + 1))
}

/// `for a second |term|`: one more of what follows.
fn is_ordinal(view: &View<'_>, end: usize) -> bool {
    const OTHERS: [&str; 14] =
        ["and", "or", "but", "of", "to", "in", "at", "on", "as", "when", "while", "before", "after", "than"];
    let next = view.words_after(end).next();
    next.is_some_and(|word| word.gap == " " && !OTHERS.iter().any(|other| word.is(other)))
}

/// `for a first child and for a |second|`, `10 won for one and 20 for a |second|`: one more of what stands before.
fn is_listed(view: &View<'_>, start: usize) -> bool {
    const ONES: [&str; 3] = ["first", "one", "third"];
    const MOST: usize = 12;
    let mut words = view.words_before(start).take(MOST).take_while(|word| !word.gap.contains(['.', '\n']));
    words.any(|word| ONES.iter().any(|one| word.is(one)))
}

/// `a quarter of the residents`, `a quarter of a century`: a fraction, and what it is one of.
fn is_fraction(view: &View<'_>, unit: &str, start: usize, end: usize) -> bool {
    const OF: [&str; 3] = ["quarter of ", "third of ", "half of "];
    unit == "Q" && view.tail(end).starts_with(" of ") || OF.iter().any(|of| read::ends_with(view, start, of))
}

/// `a week before`, with nothing that it would be before.
pub(super) fn is_before(view: &View<'_>, end: usize) -> bool {
    let rest = view.tail(end).strip_prefix(" before");
    rest.is_some_and(|rest| {
        rest.trim_end_matches('\n').is_empty() || rest.starts_with(['.', ',', ';', ')', '”', '\n'])
    })
}

/// The value of a length with those smaller ones that follow, and all of them: `1 hour, 9 minutes and 41 seconds`.
pub(super) fn whole<'a>(view: &View<'a>, first: Piece<Length<'a>>) -> Option<(SmolStr, Piece<Length<'a>>)> {
    let (mut value, mut last) = (first.value.iso()?, first);
    while let Some(next) = smaller(view, &last) {
        let more = next.value.iso()?;
        let rest = if value.contains('T') { more.strip_prefix("PT") } else { more.strip_prefix('P') }?;
        (value, last) = (format_smolstr!("{value}{rest}"), next);
    }
    Some((value, Piece { span: Span::new(first.span.start, last.span.end), ..last }))
}

/// `2 hours and 30 minutes`, `1 year and 6 months`: the smaller length after a length.
pub(super) fn smaller<'a>(view: &View<'a>, first: &Piece<Length<'a>>) -> Option<Piece<Length<'a>>> {
    const ORDER: [&str; 7] = ["Y", "M", "W", "D", "TH", "TM", "TS"];
    gap_in(view, first.span.end, first.next, gaps![" ", " and ", ", ", ", and "]).then_some(())?;
    let second = read(view, first.next)?;
    let rank = |unit: &str| ORDER.iter().position(|u| *u == unit);
    let (big, small) = (rank(first.value.unit)?, rank(second.value.unit)?);
    let next = small == big + 1 || (big, small) == (0, 3) || (big, small) == (1, 3);
    next.then_some(second)
}

/// `17-year-old`, `12 years old`, `aged 5 years`.
fn is_age(view: &View<'_>, at: usize, end: usize) -> bool {
    let tail = view.tail(end);
    let old = ["-old", " old", "-olds", " of age", " olds", "-Old"]
        .iter()
        .any(|s| tail.starts_with(s) && !tail.starts_with(" old-"));
    let start = view.span(at).start;
    old && !tail.starts_with(" olde")
        || read::word_before(view, start, &["aged", "age", "ages"])
        || is_told_of_age(view, start)
        || is_end_of_ages(view, at)
}

/// `aged 36 months to |7 years|`, `between the ages of 30 months and |6 years|`: the other end of a range is an age.
fn is_end_of_ages(view: &View<'_>, at: usize) -> bool {
    let ends = |low: usize| {
        view.is(low, Class::Number)
            && view.is(low + 1, Class::TimeUnit)
            && view.is(low + 2, Class::Number)
            && view.gap_is(low, &[" ", "-"])
            && view.gap_is(low + 1, &[" to ", "-", "–", " and ", " through "])
    };
    let lower = at.checked_sub(2).filter(|&low| ends(low));
    let led = |low: usize| {
        read::word_before(view, view.span(low).start, &["aged", "ages"])
            || ["aged between ", "aged from ", "ages of ", "age of "]
                .iter()
                .any(|aged| read::ends_with(view, view.span(low).start, aged))
    };
    let old = |end: usize| [" old", "-old", " of age"].iter().any(|old| view.tail(end).starts_with(old));
    lower.is_some_and(led)
        || ends(at) && (led(at) || view.is(at + 3, Class::TimeUnit) && old(view.span(at + 3).end))
}

/// `the average |age| of residents was 43.1 years`, `the retirement |age| be raised to 63 years`, `the age of 5 years`; not `the average stay was 4.5 years`, `an old age home was open for 5 years`.
fn is_told_of_age(view: &View<'_>, start: usize) -> bool {
    const MOST: usize = 8;
    const LEADS: [&str; 6] = ["was", "is", "were", "reached", "at", "to"];
    const AVERAGES: [&str; 9] =
        ["average", "mean", "median", "retirement", "pension", "pensionable", "voting", "minimum", "maximum"];
    const OTHERS: [&str; 8] = ["stay", "length", "period", "term", "lived", "wait", "gap", "difference"];
    static AGE: Lazy<Finder<'static>> = Lazy::new(|| Finder::new("age"));
    // Few sentences have one: the bytes tell it before their words are walked.
    let first = start.saturating_sub(MOST * words::WINDOW / 2);
    if AGE.find(view.text.as_bytes().get(first..start).unwrap_or_default()).is_none() {
        return false;
    }
    let mut words =
        view.words_before(start).take(MOST).take_while(|word| matches!(word.gap, " " | " (" | ") "));
    let is = |word: Word<'_>, list: &[&str]| list.iter().any(|one| word.is(one));
    let Some(lead) = words.find(|word| !is(*word, &["about", "around"])) else { return false };
    if lead.is("of") {
        let mut words = words.filter(|word| word.gap == " ");
        return words.next().is_some_and(|word| word.is("age"))
            && words.next().is_some_and(|word| word.is("the") || is(word, &AVERAGES));
    }
    let mut words = words.take_while(|word| !is(*word, &OTHERS));
    let mut after = lead;
    let age = is(lead, &LEADS)
        && words.any(|word| {
            let age = word.is("age") || word.is("ages");
            if !age {
                after = word;
            }
            age
        });
    // `the age |limit| is 60 years`
    age && (after.is("limit") || words.next().is_some_and(|word| is(word, &AVERAGES)))
}

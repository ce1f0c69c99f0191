//! Reads lengths of time: `3개월`, `2주간`, `두 달`, `2년 3개월`, `한 시간 반`, `2~3년`, `사흘`.
//!
//! Not lengths: years and days of the calendar, fractions (`3분의 2`), people (`두 분`), ordinals (`3년차`), dozens of trees (`100주`).

pub(super) mod beside;
mod compound;
pub(super) mod duration;
pub(super) mod one_day;
pub(super) mod per_day;
pub(crate) mod persons;
pub(super) mod rate;

use rust_decimal::Decimal;
use smol_str::{SmolStr, format_smolstr};

use compound::of_one;

use super::calendar::{part, year};
use super::read::{self, Piece};
use super::set::market;
use crate::kind::count::ko::tree;
use crate::rule::{View, particle, range};
use crate::scan::atom::{Class, Classes, Form, Numeral};
use crate::scan::edge::Prefixes;
use crate::scan::hangul::is_hangul;
use crate::span::Span;

/// A number of a unit of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Length<'a> {
    pub amount: Decimal,
    /// The ISO 8601 letter, `T` before it where it is one of the clock.
    pub unit: &'a str,
}

impl Length<'_> {
    /// About how many minutes it has: `30분~1시간`, `6개월~1년` rise.
    fn about(&self) -> Option<Decimal> {
        let minutes = match self.unit {
            "TS" => return Some(self.amount / Decimal::from(60)),
            "TM" => 1,
            "TH" => 60,
            "D" => 1440,
            "W" => 10_080,
            "M" => 43_800,
            "Q" => 131_400,
            "Y" => 525_600,
            "100Y" => 52_560_000,
            _ => return None,
        };
        self.amount.checked_mul(Decimal::from(minutes))
    }

    /// The value in ISO 8601: `P7D`, `PT40H`.
    pub(super) fn iso(&self) -> Option<SmolStr> {
        let (factor, letter) = match self.unit {
            "Q" => (3, "M"),
            "100Y" => (100, "Y"),
            unit => (1, unit),
        };
        let amount = self.amount.checked_mul(Decimal::from(factor))?.normalize();
        let clock = letter.strip_prefix('T');
        Some(clock.map_or_else(
            || format_smolstr!("P{amount}{letter}"),
            |clock| format_smolstr!("PT{amount}{clock}"),
        ))
    }
}

/// The value of the length at `at`, a number's atom: of a range, or with a smaller length or a half after it too.
pub(super) fn value(view: &View<'_>, at: usize) -> Option<Piece<SmolStr>> {
    range(view, at).or_else(|| {
        let first = read(view, at)?;
        up_to(view, &first).or_else(|| of_one(view, at, first)).map(|value| with_upper_end(view, value))
    })
}

/// `2분 30초|~3분|`: the upper end behind a length of two units, which is less.
pub(super) fn with_upper_end(view: &View<'_>, low: Piece<SmolStr>) -> Piece<SmolStr> {
    let whole = low.value.contains('/') || low.value.contains('.');
    let upper = || {
        let next = read::after_sign(view, low.span.end)?;
        let atom = view.first_from(next);
        let high = read(view, atom).filter(|_| view.span(atom).start == next)?;
        let high = of_one(view, atom, high)?;
        let value = format_smolstr!("{}/{}", low.value, high.value);
        Some(Piece::new(value, low.span.start, high.span.end))
    };
    if whole { low } else { upper().unwrap_or(low) }
}

/// `3년~5년`: a range in which the unit is said twice.
pub(super) fn up_to(view: &View<'_>, low: &Piece<Length<'_>>) -> Option<Piece<SmolStr>> {
    let next = read::after_sign(view, low.span.end).or_else(|| after_from(view, low.span.end))?;
    let atom = view.first_from(next);
    let high = read(view, atom).filter(|_| view.span(atom).start == next)?;
    // `2시간에서 |4시간으로| 늘렸다`, `3개월에서 6개월까지 늘렸다`: a change, where nothing says that it takes so long.
    let from = view.text[..next].ends_with("에서 ");
    let rises = low.value.about()? < high.value.about()? && (!from || TAKES.start(view.tail(high.span.end)));
    let value = format_smolstr!("{}/{}", low.value.iso()?, high.value.iso()?);
    rises.then(|| Piece::new(value, low.span.start, high.span.end))
}

/// What may follow a length that something takes.
static TAKES: Prefixes = Prefixes::new(&[
    " 정도",
    " 사이",
    " 걸",
    "에 걸",
    "이 걸",
    "가 걸",
    " 소요",
    "이 소요",
    "가 소요",
    "간 ",
    " 동안",
    " 안팎",
    " 가량",
    "이다",
    "이며",
]);

/// What follows `에서` where both ends have their unit: `4주|에서 8주`.
fn after_from(view: &View<'_>, end: usize) -> Option<usize> {
    view.tail(end).starts_with("에서 ").then(|| end + "에서 ".len())
}

/// What may be the unit of a length, a particle behind it or not (`두 달마다`).
const UNITS: Classes = read::UNITS.with(Classes::of_all(&[Class::Every, Class::Frequency]));

/// The length that the number at `at` begins.
pub(super) fn read<'a>(view: &View<'a>, at: usize) -> Option<Piece<Length<'a>>> {
    // Most numbers have no unit of time behind them.
    if !view.atoms.get(at + 1)?.classes.meets(UNITS) {
        return None;
    }
    let number = view.numeral(at)?;
    let span = view.span(at);
    let (unit, end) = unit(view, at, &number)?;
    // A year in four digits is one of the calendar.
    let dated = unit == "Y"
        && (number.form == Form::Plain(4) || year::in_thousands(view, span.start).is_some())
        && view.text[..end].ends_with('년');
    let fits =
        !number.bound.word_before && !dated && ends(view, end) && is_counted(view, at, &number, unit, end);
    fits.then(|| Piece::new(Length { amount: number.value, unit }, span.start, end))
}

/// The length that a word at byte `at` is: `사흘`, `한달간`.
pub(super) fn named<'a>(view: &View<'a>, at: usize) -> Option<Piece<Length<'a>>> {
    let (meaning, end) = read::word(view, at, Class::TimeWord)?;
    let text: &'a str = &meaning.text;
    let count = text.strip_prefix('P')?;
    let digits = count.bytes().take_while(u8::is_ascii_digit).count();
    let amount: i64 = count.get(..digits)?.parse().ok()?;
    let end = if particle::rest(view, end).starts_with('간') { end + "간".len() } else { end };
    let length = Length { amount: amount.into(), unit: count.get(digits..)? };
    ends(view, end).then(|| Piece::new(length, at, end))
}

/// The unit after the number at `number_at`, which is the next atom, and its end.
fn unit<'a>(view: &View<'a>, number_at: usize, number: &Numeral) -> Option<(&'a str, usize)> {
    if let Some(each) = unit_of_each(view, number_at) {
        return Some(each);
    }
    let Span { start: at, end } = view.span(number_at + 1);
    let meaning = |class| view.meaning(number_at + 1, class);
    let unit = &*meaning(Class::TimeUnit).or_else(|| meaning(Class::DateUnit))?.text;
    if !view.is_beside(number_at) || !is_hangul(view.text[at..].chars().next()?) {
        return None;
    }
    let native = number.form == Form::Words;
    if let Some(year) = year_with_even(view, at, end) {
        return Some(("Y", year));
    }
    let fits = match unit {
        "TS" | "Q" | "100Y" => !native,
        // `7천여 분`: persons.
        "TM" => {
            let many = number.approx && number.value >= Decimal::ONE_THOUSAND;
            let persons = many || persons::are_counted(view, number_at, end);
            !native && !persons && !is_fraction(view, end)
        }
        // `2024 회계연도`
        "YD" => false,
        "Y" => !native || view.text[at..end].starts_with('해'),
        "D" => !native || view.text[at..end].chars().count() > 1,
        _ => true,
    };
    // `년도`, `시`, `월` count nothing, though `개월` does.
    let dated = view
        .text
        .get(at..end)
        .is_some_and(|word| matches!(word, "월" | "월말" | "월초" | "시" | "년도" | "학년도"));
    let term = || beside::is_prison_term(view, view.span(number_at).start, end);
    let dated = dated && !(&view.text[at..end] == "월" && term());
    (fits && !dated).then_some((unit, end))
}

/// The end of `3|년|도 안 된 가게`: what looks like the word for a year of the calendar is a length and a particle.
fn year_with_even(view: &View<'_>, at: usize, end: usize) -> Option<usize> {
    static SHORT: Prefixes = Prefixes::new(&[" 안 ", " 채 ", " 못 ", " 지나지 않", " 되지 않", " 넘지 "]);
    let even = view.text[at..end] == *"년도" && SHORT.start(view.tail(end));
    even.then_some(end - "도".len())
}

/// The unit of `두 |달마다|`, which is one word of the lexicon with its particle.
fn unit_of_each<'a>(view: &View<'a>, number: usize) -> Option<(&'a str, usize)> {
    let next = number + 1;
    let meaning = view.meaning(next, Class::Every).or_else(|| view.meaning(next, Class::Frequency))?;
    let unit = meaning.text.strip_prefix("P1").filter(|_| view.is_beside(number))?;
    let word = view.word(next).strip_suffix(EACH)?;
    Some((unit, view.span(next).start + word.len()))
}

/// What makes a recurring time of a length: `두 달|마다|`.
pub(super) const EACH: &str = "마다";

/// Whether the number counts the unit, and is neither a year, a day of the month, a quarter nor a century, nor a part of a name.
fn is_counted(view: &View<'_>, at: usize, number: &Numeral, unit: &str, end: usize) -> bool {
    let start = view.span(at).start;
    let plain = view.text[..end].ends_with(['년', '일']);
    // `동일로 |221 일|대`: around that number of a road.
    let around = unit == "D" && view.tail(end).starts_with('대');
    if around || is_ordinal(view, end) || unit == "W" && part::is_week_of_each(&view.text[..start]) {
        return false;
    }
    match unit {
        "Y" if plain && matches!(number.form, Form::Plain(2)) && beside::is_shortened(view, start) => {
            return false;
        }
        "D" if plain
            && number.value <= Decimal::from(31)
            && (market::first_of_market(view, start).is_some() || !beside::is_length(view, start, end)) =>
        {
            return false;
        }
        "Q" if number.value <= Decimal::from(4) => {
            let tail = view.tail(read::skip_space(view, end));
            return tail.starts_with("연속") || tail.starts_with("동안");
        }
        "100Y" if number.value > Decimal::from(9) => return false,
        "W" if number.value > Decimal::from(52) || is_of_trees(view, start, end) => return false,
        _ => {}
    }
    let digits = view.text[start..].starts_with(|c: char| c.is_ascii_digit());
    (digits || number.form == Form::Words) && !beside::is_glued(view, start)
}

/// `느티나무 |15주|`
fn is_of_trees(view: &View<'_>, start: usize, end: usize) -> bool {
    view.text[..end].ends_with('주') && tree::is_counted(&view.text[..start], view.tail(end))
}

/// `2년 차부터`, `3일차`: the second year, the third day.
fn is_ordinal(view: &View<'_>, end: usize) -> bool {
    let tail = view.tail(read::skip_space(view, end));
    tail.strip_prefix('차').is_some_and(|rest| particle::is_particle(particle::rest_of(rest)))
}

fn is_fraction(view: &View<'_>, end: usize) -> bool {
    let tail = view.tail(end);
    tail.starts_with("의 ")
        && tail["의 ".len()..].starts_with(|c: char| c.is_ascii_digit() || matches!(c, '일' | '이'))
        || tail.strip_prefix('의').is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
}

/// Whether a length may end at `end`.
fn ends(view: &View<'_>, end: usize) -> bool {
    static SUFFIXES: Prefixes = Prefixes::new(&[
        "여", "전", "뒤", "후", "내", "안", "앞", "넘게", "만", "여간", "짜리", "남짓", "반", "이후", "이내",
        "이상", "이하", "미만", "된", "새", "사이",
    ]);
    let rest = particle::rest(view, end);
    read::is_digit(view, end)
        || particle::is_particle(rest)
        || SUFFIXES.strip(rest).any(particle::is_particle)
}

/// `2~3년`: the range that the number at `at` begins.
pub(super) fn range(view: &View<'_>, at: usize) -> Option<Piece<SmolStr>> {
    if let Some((_, high)) = range::pair(view, at) {
        let low = read(view, at)?;
        let high = Length { amount: high, ..low.value };
        return Some(Piece::new(
            format_smolstr!("{}/{}", low.value.iso()?, high.iso()?),
            low.span.start,
            low.span.end,
        ));
    }
    if !view.is(at + 1, Class::Number) {
        return None;
    }
    let low = view.numeral(at)?;
    let start = view.span(at).start;
    let joined = read::after_sign(view, view.span(at).end)? == view.span(at + 1).start;
    let high = read(view, at + 1)
        .filter(|_| joined && !low.bound.number_before && !beside::is_glued(view, start))?;
    let first = Length { amount: low.value, ..high.value };
    let rises = low.value < high.value.amount && matches!(low.form, Form::Plain(..=3));
    let value = format_smolstr!("{}/{}", first.iso()?, high.value.iso()?);
    rises.then(|| Piece::new(value, start, high.span.end))
}

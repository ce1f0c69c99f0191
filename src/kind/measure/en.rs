//! How English writes physical quantities: `2.3 km`, `370 pyeong`, `1 to 2 square meters`, `a 200-meter run`.
//!
//! No quantities: storeys, durations (those are dates), units without a number.

use rust_decimal::Decimal;

use super::unit_end;
use crate::draft::Draft;
use crate::number::Number;
use crate::rule::view::Gaps;
use crate::rule::{Anchor, Found, Rule, Signs, View, change, minus, qualifier, range};
use crate::scan::atom::{Class, Form};
use crate::span::Span;
use crate::value::Measure;
use crate::value::kind::Kind;

pub(crate) const WORDS: &str = include_str!("en.tsv");

pub(crate) const RULES: &[Rule] = &[NUMBER_UNIT];

/// A number, or a range of numbers, with a unit directly after it.
const NUMBER_UNIT: Rule = Rule {
    id: "en/measure/number-unit",
    kind: Kind::Measure,
    anchor: Anchor::at(Class::Number).with(Signs::soon(&[Class::Unit])),
    finds: &[
        "a [2.3 km] trail => 2.3 km",
        "within [200 meters] of a school => equal_or_less 200 meters",
        "[56,800 square meters] ([611,390 square feet]) => 56800 square meters; 611390 square feet",
        "[10 to 20 tons] of salt => 10..20 tons",
        "a [200-meter] track and [80㎡] of lawn => 200 meter; 80 ㎡",
        "about [49,912 pyeong] => approx 49912 pyeong",
        "a high of [35C], lows of [25 deg C], [33-35 Celsius] => 35 C; 25 deg C; 33..35 Celsius",
        "[88 micrograms per cubic meter] and [50 ㎍/㎥] at [30 mph] => 88 micrograms per cubic meter; 50 ㎍/㎥; 30 mph",
        "a [2- to 3-kilometer] path, a [400,000- to 500,000-square-meter] park, a [5- or 6-meter] wall => 2..3 kilometer; 400000..500000 square-meter; 5..6 meter",
        "at [-5 degrees], [minus 12 degrees] in the hills => -5 degrees; -12 degrees",
    ],
    skips: &[
        "on foot",
        "the 4th floor",
        "5 G networks",
        "two weeks",
        "a 5-meter-reading app 3D",
        "COVID-19 m",
        "Hall 35C, class 3C, seat 12 C",
    ],
    find: number_unit,
};

fn number_unit(view: &View<'_>, at: usize) -> Option<Found> {
    view.is_ahead(at, Class::Unit, 2).then_some(())?;
    if view.numeral(at)?.bound.word_before
        || at > 0 && quantities(view, at - 1).is_some_and(|(last, ..)| last == at)
        || at > 1 && second_quantity(view, at - 2).is_some()
    {
        return None;
    }
    let (last, low, high) = quantities(view, at)?;
    let unit = unit_after(view, last)?;
    let end = unit_end(view, unit);
    let span = Span::new(view.span(at).start, end);
    let (span, low) = minus::signed(view, span, low, high);
    let value = Measure {
        value: Number::exact(low)?,
        unit: view.text[view.span(unit).start..end].into(),
        value_to: match high {
            Some(high) => Some(Number::exact(high)?),
            None => None,
        },
    };
    Some(Found::new(span, Draft::Measure(value.into())).with(qualifier::around(view, span)))
}

/// The number or range at `at` that a unit follows: its last number, its value and its upper end.
fn quantities(view: &View<'_>, at: usize) -> Option<(usize, Decimal, Option<Decimal>)> {
    let number = view.numeral(at)?;
    if let Some(range) = second_quantity(view, at).or_else(|| hung(view, at)) {
        return Some(range);
    }
    match range::read(view, at).filter(|range| unit_after(view, range.last).is_some()) {
        Some(range) => Some((range.last, range.low, Some(range.high))),
        None => unit_after(view, at).map(|_| (at, number.value, None)),
    }
}

/// `between 50 hectares and 100 hectares`, `5 km to 10 km`: a range in which the unit is said twice, unless something changes from one to the other.
fn second_quantity(view: &View<'_>, at: usize) -> Option<(usize, Decimal, Option<Decimal>)> {
    // Few numbers have another one behind their unit.
    if !(view.is(at, Class::Number) && view.is(at + 1, Class::Unit) && view.is(at + 2, Class::Number)) {
        return None;
    }
    let unit = unit_after(view, at)?;
    let next = unit + 1;
    let joined =
        || unit_after(view, next).is_some_and(|other| view.word(other).eq_ignore_ascii_case(view.word(unit)));
    if !((view.range_gap(unit) || range::spans(view, at, unit)) && joined()) {
        return None;
    }
    let (low, high) = (view.numeral(at)?.value, view.numeral(next)?.value);
    (low < high && !change::is_change(view, view.span(at).start)).then_some((next, low, Some(high)))
}

/// `2|- to 3-|kilometer`, `5|- or 6-|meter`: a range whose lower end has the hyphen alone.
fn hung(view: &View<'_>, at: usize) -> Option<(usize, Decimal, Option<Decimal>)> {
    static TO: Gaps = Gaps::new(&["- to ", "-to-"]);
    static OR: Gaps = Gaps::new(&["- or "]);
    // Few numbers have a hyphen behind them.
    view.tail(view.span(at).end).starts_with('-').then_some(())?;
    let next = at + 1;
    let (low, high) = (view.numeral(at)?.value, view.numeral(next)?.value);
    let joined = view.gap_among(at, &TO) && low < high
        || view.gap_among(at, &OR) && high.checked_sub(low) == Some(Decimal::ONE);
    (joined && view.gap_is(next, &["-"]) && unit_after(view, next).is_some()).then_some((
        next,
        low,
        Some(high),
    ))
}

/// The unit after the number. A symbol of one letter is one in the case that the SI gives it.
fn unit_after(view: &View<'_>, number: usize) -> Option<usize> {
    let unit = number + 1;
    let near =
        view.numeral(number).is_some() && view.is(unit, Class::Unit) && view.gap_is(number, &["", " ", "-"]);
    let symbol = |c: char| c.is_ascii_lowercase() || c == 'W' && view.gap_is(number, &[""]);
    let letter =
        view.word(unit).len() == 1 && !view.word(unit).starts_with(symbol) && !is_celsius(view, number, unit);
    // `200m won` is an amount.
    let amount = view.is(unit + 1, Class::Currency) && view.gap_is(unit, &[" ", ""]);
    let compound = ["-reading", "-shirt"].iter().any(|rest| view.tail(view.span(unit).end).starts_with(rest));
    let goes_on = amount || compound;
    (near && !letter && !goes_on && !is_other_word(view, number, unit)).then_some(unit)
}

/// `minus 11.4 C`, `about 22 C`, `highs reach |35C|`: a temperature; not `Hall 3 C`, `grade 2 C`.
fn is_celsius(view: &View<'_>, number: usize, unit: usize) -> bool {
    const LED: [&str; 9] = ["minus", "about", "around", "of", "to", "at", "below", "above", "reached"];
    const WARM: [&str; 19] = [
        "to", "at", "of", "reach", "reached", "hit", "above", "below", "around", "about", "and", "between",
        "over", "exceed", "topped", "near", "was", "is", "by",
    ];
    let start = view.span(number).start;
    let before = view.words_before(start).next().filter(|word| word.gap == " ");
    let led = || before.is_some_and(|word| LED.contains(&word.text)) && view.gap_is(number, &[" "]);
    let warm = || before.is_some_and(|word| WARM.contains(&word.text));
    let ends = !view.tail(view.span(unit).end).starts_with(|c: char| c.is_alphanumeric() || c == '-');
    view.word(unit) == "C" && ends && (led() || warm() && is_of_warmth(view, start))
}

/// Whether the words before a byte, in its sentence, speak of how warm it is: `temperatures`, `a low of`.
fn is_of_warmth(view: &View<'_>, byte: usize) -> bool {
    const WARMTH: [&str; 14] = [
        "temperature",
        "temperatures",
        "high",
        "highs",
        "low",
        "lows",
        "mercury",
        "heat",
        "cold",
        "daytime",
        "thermometer",
        "thermometers",
        "weather",
        "celsius",
    ];
    let mut sentence = view.words_before(byte).take_while(|word| !word.gap.starts_with(". "));
    sentence.any(|word| WARMTH.iter().any(|one| word.is(one)))
}

/// `20 foot patrols`, `two degrees from a university`: words that are units only in other company.
fn is_other_word(view: &View<'_>, number: usize, unit: usize) -> bool {
    let spoken = view.numeral(number).is_some_and(|numeral| numeral.form == Form::Words);
    match view.word(unit) {
        "foot" => view.gap_is(number, &[" "]),
        "degrees" => spoken,
        _ => false,
    }
}

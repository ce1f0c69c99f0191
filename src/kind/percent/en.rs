//! How English writes percentages: `10%`, `2 to 5 percent`.
//!
//! No percentages: percentage points (`3%p`, `2 percentage points`), which are differences.

use rust_decimal::Decimal;

use crate::draft::Draft;
use crate::number::Number;
use crate::rule::anchor::Mark;
use crate::rule::{Anchor, Found, Rule, Signs, View, change, list, minus, qualifier, range};
use crate::scan::atom::{Class, Form};
use crate::value::Percent;
use crate::value::kind::Kind;

pub(crate) const WORDS: &str = include_str!("en.tsv");

pub(crate) const RULES: &[Rule] = &[NUMBER_PERCENT, SHARED_PERCENT];

/// A number, or a range of numbers, with a percent sign or word directly after it.
const NUMBER_PERCENT: Rule = Rule {
    id: "en/percent/number-percent",
    kind: Kind::Percent,
    anchor: Anchor::at(Class::Number).with(Signs::soon(&[Class::Percent])),
    finds: &[
        "a discount of [10%] => 10",
        "at least [30.5 percent] of households => equal_or_more 30.5",
        "between [2 to 5 percent] => 2..5",
        "a [20%-30%] share and a [5-percent] fee => 20..30; 5",
        "rose from [20%] to [25%] => 20; 25",
        "discounts range from [10% to 25%] => 10..25",
        "rose by about [25% to 30%], climbed [0.6% to 0.7%] => approx 25..30; 0.6..0.7",
        "([-0.04%]→[-0.03%]), ([0.02%]→[-0.01%]) => -0.04; -0.03; 0.02; -0.01",
        "(up to [0.7%] per annum) => equal_or_less 0.7",
        "[twelve percent] of them => 12",
        "growth of [-0.5 percent] and ([−3.2%]) => -0.5; -3.2",
    ],
    skips: &["rose by 3%p", "up 2.5 percentage points", "the 100 percentile", "COVID-19%"],
    find: number_percent,
};

fn number_percent(view: &View<'_>, at: usize) -> Option<Found> {
    view.is_ahead(at, Class::Percent, 3).then_some(())?;
    if view.numeral(at)?.bound.word_before || upper_end(view, at) {
        return None;
    }
    let (last, low, high) = shares(view, at)?;
    let span = view.join(at, sign_after(view, last)?);
    let (span, low) = minus::signed(view, span, low, high);
    let value = Percent {
        value: Number::exact(low)?,
        value_to: match high {
            Some(high) => Some(Number::exact(high)?),
            None => None,
        },
    };
    Some(Found::new(span, Draft::Percent(value)).with(qualifier::around(view, span)))
}

/// A number of a list whose sign or word is said once, at its end.
const SHARED_PERCENT: Rule = Rule {
    id: "en/percent/shared-percent",
    kind: Kind::Percent,
    anchor: Anchor::at(Class::Number).with(Signs::mark(Mark::NumberNext)),
    finds: &[
        "[10] and 20 percent off => 10",
        "discounts of [5], [10] or 15%, rose from [3] to 5% => 5; 10; 3",
    ],
    skips: &["In 2021, 20 percent of them", "12 shops and 5 percent", "in 2020 and 20 percent in 2021"],
    find: shared_percent,
};

fn shared_percent(view: &View<'_>, at: usize) -> Option<Found> {
    (view.is(at + 1, Class::Number) && view.is_ahead(at, Class::Percent, list::LONGEST + 1)).then_some(())?;
    let number = view.numeral(at).filter(|number| matches!(number.form, Form::Plain(1..=3) | Form::Words))?;
    let last = list::closed(view, at).or_else(|| list::changed(view, at));
    let last = last.filter(|_| !number.bound.word_before && !upper_end(view, at))?;
    sign_after(view, last)?;
    let value = Percent { value: Number::exact(number.value)?, value_to: None };
    let span = view.span(at);
    Some(Found::new(span, Draft::Percent(value)).with(qualifier::around(view, span)))
}

/// `from the current |5%|`: how near `from` stands.
const FILLED: usize = 3;

/// The number or range at `at` that a sign follows: its last number, its value and its upper end.
fn shares(view: &View<'_>, at: usize) -> Option<(usize, Decimal, Option<Decimal>)> {
    let range = range::read(view, at).filter(|range| sign_after(view, range.last).is_some());
    if let Some(range) = range.filter(|_| list::changed(view, at).is_none()) {
        let twice = sign_after(view, at).is_some();
        return (!twice).then_some((range.last, range.low, Some(range.high)));
    }
    let sign = sign_after(view, at)?;
    let (low, next) = (view.numeral(at)?.value, sign + 1);
    let high = view.numeral(next).filter(|high| high.value > low && sign_after(view, next).is_some());
    let start = view.span(at).start;
    let led = || view.words_before(start).take(FILLED).any(|w| w.is("from"));
    // `climbed |0.6% to 0.7%|` says by how much; of `shrank by |1% to 25%|` the second is what is left.
    let near = || high.is_some_and(|high| high.value < low * Decimal::new(14, 1));
    let from = || led() || change::is_change(view, start) && !near();
    let changed = || from() && !change::is_spread(view, start);
    match high.filter(|_| view.range_gap(sign) && !changed() || range::is_between(view, at, sign)) {
        Some(high) => Some((next, low, Some(high.value))),
        None => Some((at, low, None)),
    }
}

/// Whether the number is the upper end of a range that began before it.
fn upper_end(view: &View<'_>, at: usize) -> bool {
    let low = |back: usize| at.checked_sub(back).filter(|&low| view.numeral(low).is_some());
    [low(1), low(2)].into_iter().flatten().any(|low| shares(view, low).is_some_and(|(last, ..)| last == at))
}

/// The sign or word after the number, unless it says percentage points.
fn sign_after(view: &View<'_>, number: usize) -> Option<usize> {
    let sign = number + 1;
    let near = view.numeral(number).is_some()
        && view.is(sign, Class::Percent)
        && view.gap_is(number, &["", " ", "-"]);
    let tail = view.tail(view.span(sign).end);
    let points = tail.starts_with('p') || tail.starts_with(" point") || tail.starts_with("-point");
    (near && !points).then_some(sign)
}

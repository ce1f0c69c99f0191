//! How Korean writes percentages: `10%`, `30퍼센트`, `5~10%`.
//!
//! No percentages: percentage points (`2.2%포인트`, `3%p`), which are differences.

use crate::kind::Kind;
use crate::number::Number;
use crate::rule::{Draft, Found, Rule, View, qualifier_ko, range};
use crate::scan::atom::Class;
use crate::value::Percent;

pub(crate) const WORDS: &str = include_str!("ko.tsv");

pub(crate) const RULES: &[Rule] = &[NUMBER_PERCENT];

/// A number, or a range of numbers, with a percent sign or word after it.
const NUMBER_PERCENT: Rule = Rule {
    id: "ko/percent/number-percent",
    kind: Kind::Percent,
    anchor: Class::Number,
    finds: &[
        "예산의 [10%]를 줄였다 => 10",
        "약 [30.5퍼센트]가 찬성했다 => approx 30.5",
        "[5~10%] 할인과 [50%] 이상 => 5..10; equal_or_more 50",
        "지난해보다 [4.37%](219억원) 늘었다 => 4.37",
    ],
    skips: &["지난해보다 2.2%포인트 올랐다", "3%p 늘었다", "2 퍼센트포인트 차이로"],
    find: number_percent,
};

fn number_percent(view: &View<'_>, at: usize) -> Option<Found> {
    let number = view.numeral(at)?;
    let upper = at > 0 && range::read(view, at - 1).is_some();
    let range = range::read(view, at).filter(|range| sign_after(view, range.last).is_some());
    let last = range.map_or(at, |range| range.last);
    let value = Percent {
        value: Number::exact(range.map_or(number.value, |range| range.low))?,
        value_to: match range {
            Some(range) => Some(Number::exact(range.high)?),
            None => None,
        },
    };
    let span = view.join(at, sign_after(view, last).filter(|_| !upper)?);
    Some(Found::new(span, Draft::Percent(value)).with(qualifier_ko::around(view, span, number.approx)))
}

/// The sign or word after the number, unless it says percentage points.
fn sign_after(view: &View<'_>, number: usize) -> Option<usize> {
    let sign = number + 1;
    let tail = view.tail(view.span(sign).end);
    let points = tail.starts_with('p') || tail.starts_with("포인트") || tail.starts_with(" 포인트");
    (view.is(sign, Class::Percent) && view.gap_is(number, &["", " "]) && !points).then_some(sign)
}

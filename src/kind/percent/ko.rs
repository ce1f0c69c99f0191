//! How Korean writes percentages: `10%`, `30퍼센트`, `5~10%`.
//!
//! No percentages: percentage points (`2.2%포인트`, `3%p`), which are differences.

use rust_decimal::Decimal;

use crate::draft::Draft;
use crate::number::Number;
use crate::rule::anchor::Mark;
use crate::rule::{Anchor, Found, Rule, Signs, View, list, minus, particle, qualifier_ko, range_ko};
use crate::scan::atom::{Class, Form};
use crate::value::Percent;
use crate::value::kind::Kind;

pub(crate) const WORDS: &str = include_str!("ko.tsv");

pub(crate) const RULES: &[Rule] = &[NUMBER_PERCENT, SHARED_PERCENT];

/// A number, or a range of numbers, with a percent sign or word after it.
const NUMBER_PERCENT: Rule = Rule {
    id: "ko/percent/number-percent",
    kind: Kind::Percent,
    anchor: Anchor::at(Class::Number).with(Signs::soon(&[Class::Percent])),
    finds: &[
        "예산의 [10%]를 줄였다 => 10",
        "약 [30.5퍼센트]가 찬성했다 => approx 30.5",
        "[15%~20%] 늘고 [5~10%] 할인과 [50%] 이상 => 15..20; 5..10; equal_or_more 50",
        "지난해보다 [4.37%](219억원) 늘었다 => 4.37",
        "성장률은 [-0.5%], 증감률([−3.2%]) => -0.5; -3.2",
        "응답률 [41,3%], 상승률 [1,200%] => 41.3; 1200",
        "할인율은 [5%부터 9%]까지, 금리는 [2%에서 3%] 사이고 [4%]에서 [6%]로 올랐다 => 5..9; 2..3; 4; 6",
    ],
    skips: &["지난해보다 2.2%포인트 올랐다", "3%p 늘었다", "2 퍼센트포인트 차이로", "청년 2030 프로젝트"],
    find: number_percent,
};

fn number_percent(view: &View<'_>, at: usize) -> Option<Found> {
    if !view.is_ahead(at, Class::Percent, 2) {
        return None;
    }
    let number = view.numeral(at)?;
    let sign = |number: usize| sign_after(view, number);
    if at > 0 && with_tenths(view, at - 1).is_some() {
        return None;
    }
    let whole = || range_ko::values(view, at, sign).map(|values| (values.unit, values.low, values.high));
    let (unit, low, high) = with_tenths(view, at).map(|(unit, low)| (unit, low, None)).or_else(whole)?;
    if range_ko::is_upper_end(view, at, sign) {
        return None;
    }
    let value_to = match high {
        Some(high) => Some(Number::exact(high)?),
        None => None,
    };
    let span = view.join(at, unit);
    let (span, low) = minus::signed(view, span, low, high);
    let value = Percent { value: Number::exact(low)?, value_to };
    let modifier = range_ko::modifier(view, span, number.approx, high.is_some());
    Some(Found::new(span, Draft::Percent(value)).with(modifier))
}

/// The sign and the value of a number whose tenths stand behind a comma: `|41|,3%`; not `|3|,5,7%`, `1,200%`.
fn with_tenths(view: &View<'_>, at: usize) -> Option<(usize, Decimal)> {
    view.gap_is(at, &[","]).then_some(())?;
    let digit = |number: usize| view.numeral(number).filter(|number| number.form == Form::Plain(1));
    let whole = view.numeral(at).filter(|number| matches!(number.form, Form::Plain(1..=3)))?;
    let before = &view.text[..view.span(at).start];
    let listed = before.ends_with(',') || before.ends_with("각각 ");
    // `1,2%대 금리`, `5,7%로 나눠`: two of them.
    let two = |sign: usize| ["대", "로 나"].iter().any(|end| view.tail(view.span(sign).end).starts_with(end));
    let sign = sign_after(view, at + 1).filter(|sign| !listed && whole.value.is_integer() && !two(*sign))?;
    Some((sign, whole.value + digit(at + 1)?.value / Decimal::TEN))
}

/// A number of a list whose sign or word is said once, at its end.
const SHARED_PERCENT: Rule = Rule {
    id: "ko/percent/shared-percent",
    kind: Kind::Percent,
    anchor: Anchor::at(Class::Number).with(Signs::mark(Mark::NumberNext)),
    finds: &["할인율은 [5]·[10]·15%다 => 5; 10", "[10]과 20퍼센트를, [5]에서 7%로 => 10; 5"],
    skips: &["2021·2022년 20%", "3·1절 행사 20%", "2020과 20%"],
    find: shared_percent,
};

fn shared_percent(view: &View<'_>, at: usize) -> Option<Found> {
    (view.is(at + 1, Class::Number) && view.is_ahead(at, Class::Percent, list::LONGEST + 1)).then_some(())?;
    let number = view.numeral(at).filter(|number| matches!(number.form, Form::Plain(1..=3)))?;
    sign_after(view, list::joined(view, at, &["·", "ㆍ", "/", "과 ", "와 ", "에서 "])?)?;
    let value = Percent { value: Number::exact(number.value)?, value_to: None };
    let span = view.span(at);
    Some(Found::new(span, Draft::Percent(value)).with(qualifier_ko::around(view, span, number.approx)))
}

/// The sign or word after the number, unless it says percentage points.
fn sign_after(view: &View<'_>, number: usize) -> Option<usize> {
    let sign = number + 1;
    if !view.is(sign, Class::Percent) || !view.is_beside(number) {
        return None;
    }
    let tail = view.tail(view.span(sign).end);
    let points = tail.starts_with('p') || tail.starts_with("포인트") || tail.starts_with(" 포인트");
    let ends = view.word(sign).is_ascii() || particle::ends_word(view, view.span(sign).end);
    (ends && !points).then_some(sign)
}

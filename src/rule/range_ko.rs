//! Ranges in Korean whose two ends have their unit each: `2천 원부터 5천 원까지`, `300명~500명`, `5%에서 10% 사이`.
//!
//! No ranges: a change from one value to another (`5%에서 10%로`, `1만 원에서 2만 원으로 올렸다`). Ranges whose unit is said once (`5~10%`) are
//! [`range`]'s, and read here with the others.

use rust_decimal::Decimal;

use super::{View, particle, qualifier_ko, range};
use crate::modifier::Modifier;
use crate::scan::edge::{Prefixes, Suffixes};
use crate::span::Span;

/// A number with its unit, or a range of them.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Values {
    /// The atom of the last number.
    pub last: usize,
    /// The atom of its unit.
    pub unit: usize,
    pub low: Decimal,
    pub high: Option<Decimal>,
}

/// The number or range that begins at the atom `at`; `unit` gives the atom of the unit behind a number.
pub(crate) fn values(view: &View<'_>, at: usize, unit: impl Fn(usize) -> Option<usize>) -> Option<Values> {
    let low = view.numeral(at)?.value;
    if let Some(range) = range::read(view, at)
        && let Some(unit) = unit(range.last)
    {
        return Some(Values { last: range.last, unit, low: range.low, high: Some(range.high) });
    }
    let own = unit(at)?;
    let alone = Values { last: at, unit: own, low, high: None };
    Some(with_upper_end(view, alone, unit).unwrap_or(alone))
}

/// The range that a number begins whose unit another number has too.
fn with_upper_end(view: &View<'_>, low: Values, unit: impl Fn(usize) -> Option<usize>) -> Option<Values> {
    let last = upper_end(view, low.unit)?;
    let other = unit(last).filter(|&other| view.word(other) == view.word(low.unit))?;
    let high = view.numeral(last)?.value;
    let fits = high > low.low && is_range(view, low.unit, view.span(other).end);
    fits.then_some(Values { last, unit: other, high: Some(high), ..low })
}

/// Whether the number at `at` is the upper end of a range that began before it.
pub(crate) fn is_upper_end(view: &View<'_>, at: usize, unit: impl Fn(usize) -> Option<usize>) -> bool {
    static ENDS: Suffixes = Suffixes::new(&JOINTS);
    // A number, its unit, and `부` between.
    const REACH: usize = 3;
    let may_be = range::is_upper_end(view, at) || ENDS.end(&view.text[..view.span(at).start]);
    may_be
        && (at.saturating_sub(REACH)..at).any(|low| values(view, low, &unit).is_some_and(|it| it.last == at))
}

/// What stands behind a lower end, but for the signs.
const JOINTS: [&str; 2] = ["에서 ", "부터 "];

/// The number of the upper end, where the unit at the atom `unit` belongs to a lower end.
fn upper_end(view: &View<'_>, unit: usize) -> Option<usize> {
    static BEGINS: Prefixes = Prefixes::new(&JOINTS);
    if view.range_gap(unit) {
        return Some(unit + 1);
    }
    let rest = BEGINS.strip(view.tail(view.span(unit).end)).next()?;
    let upper = view.text.len() - rest.len();
    // `부` of `부터` is an atom, a counter's.
    let next = view.first_from(upper);
    (view.span(next).start == upper).then_some(next)
}

/// Whether the unit of the lower end and the byte after the upper one hold a range: a sign, or what follows says so (`사이`, `까지`).
fn is_range(view: &View<'_>, unit: usize, end: usize) -> bool {
    static ENDED: Prefixes = Prefixes::new(&[".", ",", "\n", "(", ")", "이다", "이며", "이고", "이라"]);
    // `3천 원에서 5천 원을 준다`: nothing becomes more by it.
    static GIVEN: Prefixes = Prefixes::new(&[
        "을 준",
        "을 주",
        "을 줬",
        "을 지급",
        "을 받",
        "을 낸",
        "을 내",
        "을 지원",
        "을 보상",
        "을 물",
        "을 부과",
        "을 쓴",
        "을 들",
        "을 뽑",
        "을 모집",
        "을 선발",
        "를 준",
        "를 지급",
        "를 뽑",
        "의 ",
        "씩",
    ]);
    if view.range_gap(unit) {
        return true;
    }
    let tail = view.tail(end);
    let from = view.tail(view.span(unit).end).starts_with("에서");
    let ended = || (tail.is_empty() || ENDED.start(tail)) && !is_changed(view, view.span(unit), end);
    let given = || GIVEN.start(tail) && !is_changed(view, view.span(unit), end);
    is_between(tail.strip_prefix(' ').unwrap_or(tail)) || is_up_to(view, end) || from && (ended() || given())
}

/// The modifier of a value; `까지` behind a range says no more than the range does.
pub(crate) fn modifier(view: &View<'_>, span: Span, approx: bool, ranged: bool) -> Option<Modifier> {
    if ranged && view.tail(span.end).starts_with("까지") {
        return approx.then_some(Modifier::Approx);
    }
    qualifier_ko::around(view, span, approx)
}

/// `2천 원부터 5천 원|까지|`; not `500원에서 1천 원까지 올랐다`, which is a change.
fn is_up_to(view: &View<'_>, end: usize) -> bool {
    view.tail(end).starts_with("까지") && qualifier_ko::after(view, end) == Some(Modifier::EqualOrLess)
}

/// `선`, `사이`, `정도다`, `대에 팔린다`; not `대로 올랐다`, and no other word that begins so (`선거`, `대출`).
fn is_between(tail: &str) -> bool {
    static BETWEEN: Prefixes = Prefixes::new(&["선", "사이", "대", "정도", "안팎", "내외", "상당"]);
    static TO: Prefixes = Prefixes::new(&["로 ", "으로 "]);
    const CHANGED: [&str; 12] =
        ["올", "오르", "오른", "늘", "인상", "인하", "줄", "내려", "내린", "떨어", "뛰", "낮"];
    let changed = |rest| TO.strip(rest).any(|verb| CHANGED.iter().any(|stem| verb.starts_with(stem)));
    let ended = |rest: &&str| particle::is_particle(particle::rest_of(rest));
    tail.starts_with("까지 다양") || BETWEEN.strip(tail).find(ended).is_some_and(|rest| !changed(rest))
}

/// `요금을 1천원에서 2천원, 3천원에서 5천원으로 올렸다`, `인상 폭은 1천원에서 2천원`: what stands around two values says that one became the other.
fn is_changed(view: &View<'_>, unit: Span, end: usize) -> bool {
    const REACH: usize = 120;
    const CHANGES: [&str; 12] =
        ["인상", "인하", "올라", "올려", "상향", "하향", "조정", "증액", "감액", "확대", "축소", "변경"];
    const BECOMES: [&str; 10] =
        ["로 늘", "로 줄", "로 올", "로 내", "로 높", "로 낮", "로 확대", "로 축소", "로 바", "로 조정"];
    static TO: Prefixes = Prefixes::new(&["로 ", "으로 "]);
    let text = view.text;
    let head = &text[text.ceil_char_boundary(unit.start.saturating_sub(REACH))..unit.start];
    let head = head.rsplit(['\n', '.']).next().unwrap_or(head);
    let tail = view.tail(end);
    let tail = &tail[..tail.floor_char_boundary(REACH)];
    let tail = tail.split(['\n', '.']).next().unwrap_or(tail);
    let becomes = tail.match_indices(unit.of(text)).any(|(at, word)| TO.start(&tail[at + word.len()..]));
    becomes || BECOMES.iter().any(|to| tail.contains(to)) || CHANGES.iter().any(|word| head.contains(word))
}

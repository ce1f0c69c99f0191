//! Numerals whose thousands and hundreds a space parts from what is left of them: `4천| 2백만`, `4천| 270원`, `2천| 301명`, `1천| 200m`.
//!
//! What is counted has to follow, in the same breath: not `2천| 명, 300팀`, `3천| 10월`, nor another amount after a sum of money (`예산 5천| 300명`).

use super::value::power;
use crate::scan::atom::{Class, Classes};
use crate::scan::digits;
use crate::scan::edge::{Prefixes, Suffixes};
use crate::scan::hangul::{is_syllable, syllable_char};
use crate::scan::lexicon::Lexicon;
use crate::span::Span;

/// A numeral that has a unit below ten thousand, and no digits behind it.
#[derive(Clone, Copy)]
pub(super) struct Section<'a> {
    pub text: &'a str,
    pub lexicon: &'a Lexicon,
    /// Where the numeral begins.
    pub start: usize,
    /// The byte after it, a space.
    pub end: usize,
    /// Its last small unit, and its last large one.
    pub small: i64,
    pub large: i64,
}

impl Section<'_> {
    /// Whether it goes on behind the space: with a smaller unit, with what is left of the part before a large one, or with its last digits.
    pub(super) fn goes_on(self) -> bool {
        let bytes = self.text.as_bytes();
        let start = self.end + 1;
        let end = digits::digits_end(bytes, start);
        let Some(value) = bytes.get(start..end).and_then(digits::whole) else { return false };
        // `4천| 270원`: what is left of an amount.
        if value < self.small && self.text[end..].starts_with('원') {
            return true;
        }
        let Some(unit) = syllable_char(bytes, end).and_then(power) else {
            return (1..self.small).contains(&value) && bytes[start] != b'0' && self.is_counted(value, end);
        };
        let smaller = unit < self.small && value < 10;
        let closing = (10_000..self.large).contains(&unit) && value < self.small;
        smaller || closing
    }

    /// `2천| 301명`, `5천| 400여 주민`, `1천| 200~1천 500명`: whether digits that end at `end` have behind them what all is counted in, or say that there are
    /// some more, or that there is as much again.
    fn is_counted(self, value: i64, end: usize) -> bool {
        const HUNDRED_MILLION: i64 = 100_000_000;
        static PRIZES: Suffixes = Suffixes::new(&[
            "대상 ", "금상 ", "은상 ", "동상 ", "수상 ", "려상 ", "별상 ", "등 ", "상(", "등(",
        ]);
        static FEW: Prefixes = Prefixes::new(&["명", "가구", "세대", "건", "농가"]);
        let (at, some) = some_end(self.text, end);
        // `3개 2천| 5개 3천`: of what has a price; `1억 5천| 20개소`: nothing else is as many.
        let fits = (value >= 10
            || FEW.start(&self.text[at..]) && !(self.small == 100 && PRIZES.end(&self.text[..self.start])))
            && !(HUNDRED_MILLION..i64::MAX).contains(&self.large);
        // `인구 3천| 10개 마을`, so many, in so many villages.
        let parts = || self.text[at..].starts_with('개') && PEOPLE.end(&self.text[..self.start]);
        let more = || some && is_syllable(self.text.as_bytes(), at) || is_range(&self.text[end..]);
        fits && (more() || self.unit_follows(at)) && !MONEY.end(&self.text[..self.start]) && !parts()
    }

    /// Whether a counter or a unit of measure stands at `at`, and none of time.
    fn unit_follows(self, at: usize) -> bool {
        const UNITS: Classes = Classes::of_all(&[Class::Counter, Class::Unit, Class::Currency]);
        const TIMES: Classes = Classes::of_all(&[Class::TimeUnit, Class::DateUnit]);
        let bytes = self.text.as_bytes();
        let letters = |from: usize| bytes[from..].iter().take_while(|b| b.is_ascii_alphabetic()).count();
        let found = match bytes.get(at) {
            Some(b'a'..=b'z' | b'A'..=b'Z') => self.lexicon.word(self.text, Span::new(at, at + letters(at))),
            Some(0xe3) => self.lexicon.symbol(self.text, Span::new(at, at + "㎡".len())),
            Some(0x80..) if is_syllable(bytes, at) => self.lexicon.hangul_as(self.text, at, UNITS),
            _ => None,
        };
        found.is_some_and(|found| found.classes.meets(UNITS) && !found.classes.meets(TIMES))
    }
}

/// Where `여` and the spaces around it end, of which nothing needs to stand there, and whether it does: `400| |명`, `400|여 |명`.
fn some_end(text: &str, at: usize) -> (usize, bool) {
    let beside = |tail: &str| text.len() - tail.strip_prefix(' ').unwrap_or(tail).len();
    let at = beside(&text[at..]);
    text[at..].strip_prefix('여').map_or((at, false), |tail| (beside(tail), true))
}

/// `1천 200|~1천 500명`: whether a range goes on with thousands or hundreds too.
fn is_range(tail: &str) -> bool {
    let Some(upper) = tail.strip_prefix(['~', '∼', '-', '–']) else { return false };
    let rest = upper.trim_start_matches(|c: char| c.is_ascii_digit());
    rest.len() < upper.len() && rest.starts_with(['천', '백'])
}

/// Persons, whom no `개` counts.
static PEOPLE: Suffixes =
    Suffixes::new(&["인구 ", "주민 ", "회원 ", "후원자 ", "학생 ", "구민 ", "시민 ", "군민 "]);

/// What so many thousands are of without `원`, so that what follows counts something else: `예산 5천| 300명 지원`.
static MONEY: Suffixes = Suffixes::new(&[
    "예산 ",
    "사업비 ",
    "공사비 ",
    "국비 ",
    "도비 ",
    "시비 ",
    "군비 ",
    "구비 ",
    "기금 ",
    "성금 ",
    "상금 ",
    "지원금 ",
    "보조금 ",
    "장학금 ",
    "후원금 ",
    "기부금 ",
    "보증금 ",
    "교부세 ",
    "교부금 ",
    "자부담 ",
    "융자 ",
    "자금 ",
    "입장료 ",
    "인당 ",
    "명당 ",
    "가구당 ",
    "총액 ",
    "매출 ",
    "수출 ",
    "비용 ",
    "시급 ",
    "요금 ",
]);

//! Numbers with a counter that name something instead of counting it: `16대 국회`, `5번 출구`, `1인 가구`, `20대 청년`, `아파트 101동`, `1회 추경`.
//!
//! [`label`] has the counters that label what stands before them, [`follower`] those that say of what follows which one it is.

mod follower;
mod label;

use rust_decimal::Decimal;

use crate::rule::{View, particle};
use crate::scan::atom::{Form, Numeral};
use crate::scan::edge::{Prefixes, Suffixes};
use crate::scan::hangul::is_hangul;

/// Counters that are nouns by themselves.
pub(super) const NOUNS: [&str; 18] = [
    "가족",
    "경로당",
    "기관",
    "기업",
    "농가",
    "농협",
    "단체",
    "동아리",
    "동호회",
    "마을",
    "부서",
    "사업장",
    "시군",
    "어가",
    "어린이집",
    "어촌계",
    "품목",
    "학교",
];

/// What stands before a number of times.
static TIMES: Suffixes = Suffixes::new(&[
    "하루",
    "총",
    "매년",
    "해마다",
    "연간",
    "분기별",
    "반기별",
    "하반기",
    "모두",
    "매달",
    "매일",
    "매주",
    "한달",
    "주",
    "월",
    "연",
    "약",
    "단",
    "연속",
]);

/// Whether the number and its counter name something instead of counting it.
pub(super) fn is_name(view: &View<'_>, at: usize, counter: usize, number: &Numeral) -> bool {
    let head = &view.text[..view.span(at).start];
    let number = Numbered { view, at, counter, number, head, tail: view.tail(view.span(counter).end) };
    number.is_place()
        || number.is_led_by_zero()
        || label::is_one(&number)
        || number.is_ordinal()
        || follower::is_named(&number)
}

/// A number with its counter, and what stands around them.
#[derive(Clone, Copy)]
struct Numbered<'a> {
    view: &'a View<'a>,
    /// The index of the number's atom.
    at: usize,
    /// That of its counter's.
    counter: usize,
    number: &'a Numeral,
    head: &'a str,
    tail: &'a str,
}

impl<'a> Numbered<'a> {
    fn word(&self) -> &'a str {
        self.view.word(self.counter)
    }

    /// Whether a space parts the counter from its number.
    fn is_spaced(&self) -> bool {
        self.view.gap_is(self.counter - 1, &[" "])
    }

    /// Whether the number goes on from a word: `동작|22번|`.
    fn is_glued(&self) -> bool {
        self.head.ends_with(is_hangul)
    }

    /// Whether the number is written in words: `세`.
    fn is_in_words(&self) -> bool {
        self.number.form == Form::Words
    }

    /// What the eojeol of the counter goes on with.
    fn rest(&self) -> &'a str {
        particle::rest(self.view, self.view.span(self.counter).end)
    }

    /// `2025 마을 공동체`: the year, `개포 2 경로당`, `구립 2어린이집`: the second of them.
    fn is_place(&self) -> bool {
        let noun = self.word().chars().count() > 1;
        let numbered = || {
            !self.is_in_words() && NUMBERED.start(self.word()) && (self.is_spaced() || PUBLIC.end(self.head))
        };
        noun && (self.is_spaced() && self.is_year() || numbered())
    }

    /// Four digits that are most likely a year.
    fn is_year(&self) -> bool {
        let years = Decimal::from(1900)..Decimal::from(2100);
        matches!(self.number.form, Form::Plain(4))
            && self.number.scale == 1
            && years.contains(&self.number.value)
    }

    /// `|052|번`, `|007|호`: nothing is counted so; not `환경직 |02|명`.
    fn is_led_by_zero(&self) -> bool {
        matches!(self.word(), "번" | "호")
            && matches!(self.view.word(self.at).as_bytes(), [b'0', b'0'..=b'9', ..])
    }

    /// `제8회`, `제 8회`, `1·2번`; not `체험제 3종`, nor `(3억원·305명)`.
    fn is_ordinal(&self) -> bool {
        let apart = || self.head.strip_suffix("제 ").is_some_and(|before| !before.ends_with(is_hangul));
        let paired = || {
            let before = self.head.strip_suffix('·');
            before.is_some_and(|before| before.ends_with(|c: char| c.is_ascii_digit()))
        };
        self.head.ends_with('제') || apart() || paired() || self.number.bound.number_before
    }
}

/// Places that are numbered as well as counted, where a space parts them from the number.
static NUMBERED: Prefixes = Prefixes::new(&["어린이집", "경로당", "마을", "학교", "기관", "가족"]);

/// What stands before a place that is numbered against its noun.
static PUBLIC: Suffixes = Suffixes::new(&["구립 ", "시립 ", "국립 ", "공립 ", "군립 "]);

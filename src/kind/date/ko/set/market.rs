//! Days of each month in a list: `매월 2일과 |7일|`, and the days of a market, five days apart: `장은 |매 1일|과 |6일| 열린다`, `|매 4|·|9일|`.

use smol_str::{SmolStr, format_smolstr};

use super::super::set;
use crate::kind::date::ko::read::{self, Piece};
use crate::rule::{Found, View};
use crate::scan::edge::{Prefixes, Suffixes};
use crate::scan::hangul::is_alphanumeric;

/// The day of each month whose number stands at byte `at`.
pub(in crate::kind::date::ko) fn day(view: &View<'_>, at: usize) -> Option<Found> {
    if !may_be_day(&view.text.as_bytes()[at..]) {
        return None;
    }
    let head = &view.text[..at];
    if let Some(first) = first_of_market(view, at) {
        return Some(set::set(first.from(at - EACH.len())));
    }
    let day = || set::day_of_month(view, at).filter(|day| !is_length(view.tail(day.span.end)));
    is_later(view, head, at).then(day).flatten().map(set::set)
}

/// `매월 10일, 15일| 이상 일하면|`: how long, not which day.
fn is_length(tail: &str) -> bool {
    static LENGTHS: Prefixes =
        Prefixes::new(&[" 이상", " 이내", " 이하", " 미만", " 동안", " 간격", " 단위", "간 ", "씩"]);
    LENGTHS.start(tail)
}

/// Whether two digits at most begin the text, and `일` or the sign of a list follows them.
const fn may_be_day(bytes: &[u8]) -> bool {
    matches!(
        bytes,
        [b'0'..=b'9', 0xec | 0xc2 | 0xe3 | b',', ..]
            | [b'0'..=b'9', b'0'..=b'9', 0xec | 0xc2 | 0xe3 | b',', ..]
    )
}

/// What stands before the first day of a market: `|매 |1일`.
const EACH: &str = "매 ";

/// Markets are held every fifth day.
const APART: i16 = 5;

/// `매 |1일|과 6일`: the first of two days of a market, and no length (`매 3일마다`).
pub(in crate::kind::date::ko) fn first_of_market(view: &View<'_>, at: usize) -> Option<Piece<SmolStr>> {
    if !is_each(&view.text[..at]) {
        return None;
    }
    let first = read::digits(view, at).filter(|day| (1..=APART).contains(&day.value))?;
    let after = |end: usize, word: &str| view.tail(end).strip_prefix(word).map(|_| end + word.len());
    let end = after(first.end, "일").unwrap_or(first.end);
    let next = read::after_comma(view, end).or_else(|| after(end, "과 "))?;
    let second = read::digits(view, next).filter(|day| day.value == first.value + APART)?;
    let (unit, full) = read::date_unit(view, second.end)?;
    (unit == "D" && read::ends(view, full) && !is_length(view.tail(full)))
        .then(|| Piece::new(format_smolstr!("XXXX-XX-{:02}", first.value), at, end))
}

/// `장은 |매 |`, the word alone.
fn is_each(head: &str) -> bool {
    head.strip_suffix(EACH).is_some_and(|head| !head.ends_with(is_alphanumeric))
}

/// Whether a day of each month stands before what joins the members of a list: `매월 2일과 |7일|`, `매 4·|9일|`, `매월 5일, 15일, |25일|`.
fn is_later(view: &View<'_>, head: &str, at: usize) -> bool {
    const MOST: usize = 4;
    static JOINS: Suffixes = Suffixes::new(&["일과 ", "일, ", "일·", "일ㆍ", "·", "ㆍ", ", ", "일 및 "]);
    static MONTHS: Suffixes = Suffixes::new(&["매월 ", "매달 "]);
    let digit = |c: char| c.is_ascii_digit();
    let mut head = head;
    for place in 0..MOST {
        let Some(before) = JOINS.strip(head).find(|before| before.ends_with(digit)) else { return false };
        let first = before.trim_end_matches(digit);
        if MONTHS.end(first) {
            return true;
        }
        if is_each(first) {
            let (low, high) = (before[first.len()..].parse::<i16>(), read::digits(view, at));
            return place == 0 && low.ok().zip(high).is_some_and(|(low, high)| high.value == low + APART);
        }
        head = first;
    }
    false
}

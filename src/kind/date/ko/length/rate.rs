//! Rates: `이자가 한 달 4만 원이다`, `한 해 운영비`, `한 달 30시간 일한다`, `일주일에 사흘`: one week, month or year that comes again.
//!
//! No rates: a length (`한 달 동안`, `한 달 만에`), and one that is told from today (`지난 한 해 300명`).

use super::super::length;
use super::per_day;
use crate::kind::date::ko::read;
use crate::rule::View;
use crate::scan::atom::{Class, Classes};
use crate::scan::edge::{Prefixes, Suffixes};
use crate::span::Span;

/// Whether the length is the base of a rate: an amount or a count stands directly after one month or year, or a noun after one year.
pub(in crate::kind::date::ko) fn is_rate(view: &View<'_>, length: Span) -> bool {
    static LEADS: Suffixes =
        Suffixes::new(&["지난 ", "올 ", "최근 ", "그 ", "이 ", "앞으로 ", "꼬박 ", "꼭 "]);
    let unit = match length.of(view.text) {
        "한 해" | "한해" => 'Y',
        "한 달" | "한달" => 'M',
        "한 주" | "일주일" | "1주일" => 'W',
        // `사흘|에 한 번`
        _ => return per_day::is_once_in(view.tail(length.end)),
    };
    let particle = if view.tail(length.end).starts_with("에 ") { "에".len() } else { 0 };
    let next = read::skip_space(view, length.end + particle);
    let spaced = next > length.end && !LEADS.end(&view.text[..length.start]);
    let bare = particle == 0;
    spaced
        && match unit {
            'W' => !bare && (is_amount(view, next) || is_length(view, next)),
            'M' => is_amount(view, next) || is_length(view, next),
            _ => is_amount(view, next) || bare && is_noun(view.tail(next)),
        }
}

/// Whether an amount, a count or a share begins at the byte: `4만 원`, `평균 300명`.
fn is_amount(view: &View<'_>, byte: usize) -> bool {
    static QUALIFIERS: Prefixes =
        Prefixes::new(&["평균 ", "약 ", "최대 ", "최소 ", "총 ", "모두 ", "1인당 "]);
    const COUNTED: Classes = Classes::of_all(&[Class::Currency, Class::Counter, Class::Percent]);
    let tail = view.tail(byte);
    let start = byte + tail.len() - QUALIFIERS.strip(tail).next().unwrap_or(tail).len();
    let number = view.first_from(start);
    view.numeral(number).is_some()
        && view.span(number).start == start
        && view
            .atoms
            .get(number + 1)
            .is_some_and(|unit| unit.classes.meets(COUNTED) && view.is_beside(number))
}

/// Whether a length begins at the byte: `30시간`, `사흘`.
fn is_length(view: &View<'_>, byte: usize) -> bool {
    let number = view.first_from(byte);
    let counted = || view.span(number).start == byte && length::read(view, number).is_some();
    length::named(view, byte).is_some() || counted()
}

/// Whether a noun begins the text, and none of the words that end a length.
fn is_noun(tail: &str) -> bool {
    static ENDS: Prefixes = Prefixes::new(&[
        "가까이",
        "가량",
        "간",
        "걸러",
        "남짓",
        "내내",
        "넘",
        "늦",
        "더",
        "동안",
        "뒤",
        "만에",
        "먼저",
        "미만",
        "반",
        "빠",
        "사이",
        "앞",
        "앞서",
        "안에",
        "이내",
        "이상",
        "이하",
        "전",
        "정도",
        "후",
    ]);
    tail.starts_with(crate::scan::hangul::is_hangul) && !ENDS.start(tail)
}

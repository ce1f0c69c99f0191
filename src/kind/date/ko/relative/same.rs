//! The same stretch of another year: `작년| 같은 기간`, `지난해| 동기`, `전년| 이맘때`, `전년| 동월`, `1년 전| 같은 달`.
//!
//! The phrase means the year, unless the sentence has named a quarter or a half of this year before it (`1분기 매출은 ... 작년 같은 기간`)
//! or, for `같은 달`, a month. `이맘때` is a time of the year of its own.

use crate::draft::temporal::{Calendar, Month, Season, Year};
use crate::kind::date::ko::read::{self, Piece};
use crate::rule::{View, particle};
use crate::scan::edge::{Prefixes, Suffixes};

/// The phrase after a year whose words stand from `start` to `end`.
pub(in crate::kind::date::ko) fn read(
    view: &View<'_>,
    year: Year,
    start: usize,
    end: usize,
) -> Option<Piece<Calendar>> {
    let at = read::skip_space(view, end);
    let tail = view.tail(at);
    let of = |words: &[&str]| words.iter().find_map(|word| ends(tail, word));
    let (len, said) = if let Some(len) = of(&["이맘때", "이 맘때"]) {
        (len, None)
    } else if let Some(len) = of(&["같은 달", "같은달", "동월"]) {
        // `전년` is counted from the year of the month, which the text knows.
        let named = if matches!(year, Year::Said(_)) { None } else { said_month(view, year, start) };
        (len, named.or(Some(Calendar::Month(year, Month::Said(0)))))
    } else {
        let period = of(&["같은 기간", "같은기간", "같은 시기", "동기간"]);
        (period.or_else(|| compared(tail))?, said_season(view, year, start))
    };
    Some(Piece::new(said.unwrap_or(Calendar::Year(year)), start, at + len))
}

/// How many bytes a word takes that `tail` begins with, where it ends there.
fn ends(tail: &str, word: &str) -> Option<usize> {
    let rest = particle::rest_of(tail.strip_prefix(word)?);
    (particle::is_particle(rest) || rest == "대비").then_some(word.len())
}

/// `동기` where something is compared with it or an amount was its; not classmates (`작년 동기 모임`, `작년 동기 5명`), not a motive.
fn compared(tail: &str) -> Option<usize> {
    static COMPARED: Prefixes = Prefixes::new(&[
        "대비", " 대비", "보다", "에 비", "에 견", "에 늘", "에 줄", "와 비", "와 견", " 비", "(",
    ]);
    const DIGIT: fn(char) -> bool = |c| c.is_ascii_digit();
    let rest = tail.strip_prefix("동기")?;
    let number = rest.strip_prefix('의').unwrap_or(rest).trim_start_matches(' ');
    let amount = number.starts_with(DIGIT) && !number.trim_start_matches(DIGIT).starts_with('명');
    (amount || COMPARED.start(rest)).then_some("동기".len())
}

/// How many bytes back the stretch may have been named.
const REACH: usize = 300;

/// The sentence before `start`, as far back as one looks.
fn sentence<'a>(view: &View<'a>, start: usize) -> &'a str {
    let head = &view.text[view.text.ceil_char_boundary(start.saturating_sub(REACH))..start];
    let line = head.rfind('\n').map_or(head, |newline| &head[newline + 1..]);
    line.rfind("다. ").map_or(line, |full| &line[full + "다. ".len()..])
}

/// The quarter or the half that the sentence has named last, in the year of the phrase.
fn said_season(view: &View<'_>, year: Year, start: usize) -> Option<Calendar> {
    let head = sentence(view, start);
    let named =
        ["분기", "상반기", "하반기"].into_iter().filter_map(|name| head.rfind(name).map(|i| (i, name)));
    let (at, name) = named.max()?;
    let before = &head[..at];
    let (season, first) = match name {
        "상반기" => (Season::Half(1), before),
        "하반기" => (Season::Half(2), before),
        _ => {
            let digit = before.bytes().next_back().filter(|digit| (b'1'..=b'4').contains(digit))?;
            (Season::Quarter(i8::try_from(digit - b'0').ok()?), &before[..before.len() - 1])
        }
    };
    (is_of(first, year) && !names_month(&head[at..])).then_some(Calendar::Season(year, season))
}

/// The month that the sentence has named last, in the year of the phrase.
fn said_month(view: &View<'_>, year: Year, start: usize) -> Option<Calendar> {
    let head = sentence(view, start);
    let before = &head[..month_end(head)?];
    let first = before.trim_end_matches(|c: char| c.is_ascii_digit());
    let month = before[first.len()..].parse().ok().filter(|month| (1..=12).contains(month))?;
    is_of(first, year).then_some(Calendar::Month(year, Month::Number(month)))
}

/// The byte of the last `월` behind a digit.
fn month_end(text: &str) -> Option<usize> {
    text.rmatch_indices('월').map(|(i, _)| i).find(|&i| text[..i].ends_with(|c: char| c.is_ascii_digit()))
}

fn names_month(text: &str) -> bool {
    month_end(text).is_some()
}

/// Whether what stands before a quarter or a month leaves it in this year, which `작년` is counted from; `전년` is counted from any. No lower
/// end of a range.
fn is_of(before: &str, year: Year) -> bool {
    static OTHER: Suffixes =
        Suffixes::new(&["지난해 ", "작년 ", "재작년 ", "내년 ", "전년 ", "년 ", "년", "년도 "]);
    static THIS: Suffixes = Suffixes::new(&["금년 ", "올해 "]);
    !before.ends_with(['~', '∼', '-', '–', '·', '/', '.'])
        && (matches!(year, Year::Said(_)) || THIS.end(before) || !OTHER.end(before))
}

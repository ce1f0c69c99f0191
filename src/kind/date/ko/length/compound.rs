//! Lengths of several units: with a half (`1년 반`), with a smaller one (`2년 3개월`), with seconds behind hours and minutes (`2시간 15분 |41초|`), and with their
//! hundredths as races are told (`1분 12초 |34|로 우승했다`).

use rust_decimal::Decimal;
use smol_str::{SmolStr, format_smolstr};

use super::{Length, per_day, read};
use crate::kind::date::ko::read::Piece;
use crate::rule::{View, particle};
use crate::scan::edge::Prefixes;

/// The value of the length `first` at `at`, with a smaller one or a half after it too.
pub(in crate::kind::date::ko) fn of_one(
    view: &View<'_>,
    at: usize,
    first: Piece<Length<'_>>,
) -> Option<Piece<SmolStr>> {
    let one = first.value.iso()?;
    if let Some(half) = with_half(view, &first) {
        return Some(half);
    }
    let Some(second) = smaller(view, at, &first) else {
        return Some(with_hundredths(view, first.map(|_| one)));
    };
    let two = second.value.iso()?;
    let rest = if one.contains('T') { two.strip_prefix("PT") } else { two.strip_prefix('P') }?;
    let both = Piece::new(format_smolstr!("{one}{rest}"), first.span.start, second.span.end);
    Some(with_hundredths(view, with_seconds(view, both, &second)))
}

/// A length of hours and minutes, the `last` of its parts, with the seconds behind it.
fn with_seconds<'a>(view: &View<'a>, length: Piece<SmolStr>, last: &Piece<Length<'a>>) -> Piece<SmolStr> {
    let third = || {
        let third = smaller(view, view.first_from(last.span.start), last)?;
        let seconds = third.value.iso()?;
        let value = format_smolstr!("{}{}", length.value, seconds.strip_prefix("PT")?);
        Some(Piece::new(value, length.span.start, third.span.end))
    };
    let timed = last.value.unit == "TM";
    timed.then(third).flatten().unwrap_or(length)
}

/// `58초 |07|을 기록했다`: the length with the hundredths behind its seconds; not `20초 15회`, nor without a race: `30초 40대 여성이`.
fn with_hundredths(view: &View<'_>, length: Piece<SmolStr>) -> Piece<SmolStr> {
    static ENDS: Prefixes = Prefixes::new(&[
        "로 ", "으로 ", "을 ", "의 ", "이 ", "이다", "이었", "에 ", "과 ", "와 ", "였", "대를", "대의",
        "대로", "만에", ", ", ". ", ")",
    ]);
    let digits = || {
        let at = length.span.end;
        let next = read::skip_space(view, at);
        let digits = read::digits(view, next).filter(|digits| next > at && digits.len == 2)?;
        (ENDS.start(view.tail(digits.end)) && is_race(view, at)).then_some((next, digits.end))
    };
    let seconds = length.value.strip_suffix('S').filter(|seconds| !seconds.contains(['.', '/']));
    match seconds.and_then(|seconds| Some((seconds, digits()?))) {
        Some((seconds, (at, end))) => {
            Piece::new(format_smolstr!("{seconds}.{}S", &view.text[at..end]), length.span.start, end)
        }
        None => length,
    }
}

/// Whether a race is told of near byte `at`, in its line.
fn is_race(view: &View<'_>, at: usize) -> bool {
    const REACH: usize = 120;
    static RACES: [&str; 15] = [
        "기록",
        "우승",
        "결승",
        "마라톤",
        "달리",
        "완주",
        "육상",
        "수영",
        "레이스",
        "골인",
        "이겼",
        "메달",
        "1위",
        "m ",
        "m에",
    ];
    let start = view.text.ceil_char_boundary(at.saturating_sub(REACH));
    let end = view.text.floor_char_boundary(at + REACH);
    let near = &view.text[start..at];
    let before = near.rsplit('\n').next().unwrap_or(near);
    let near = &view.text[at..end];
    let after = near.split('\n').next().unwrap_or(near);
    RACES.iter().any(|race| before.contains(race) || after.contains(race))
}

/// `1년 반`, `한 시간 반`.
fn with_half(view: &View<'_>, first: &Piece<Length<'_>>) -> Option<Piece<SmolStr>> {
    let at = read::skip_space(view, first.span.end);
    let end = at + "반".len();
    let there = view.tail(at).starts_with('반') && particle::ends_word(view, end);
    let amount = first.value.amount.checked_add(Decimal::new(5, 1))?;
    let value = Length { amount, ..first.value }.iso()?;
    there.then(|| Piece::new(value, first.span.start, end))
}

/// `2년 3개월`, `1시간 30분`: the smaller length after a length.
fn smaller<'a>(view: &View<'a>, at: usize, first: &Piece<Length<'a>>) -> Option<Piece<Length<'a>>> {
    const ORDER: [&str; 7] = ["Y", "M", "W", "D", "TH", "TM", "TS"];
    // `|1일| 4시간 근무한다`: so many hours a day.
    if first.span.of(view.text) == "1일"
        && per_day::is_rate(&view.text[..first.span.start], view.tail(read::skip_space(view, first.span.end)))
    {
        return None;
    }
    let next = (at + 1..at + 4).find(|&i| view.span(i).start >= first.span.end)?;
    let joined =
        view.text.get(first.span.end..view.span(next).start).is_some_and(|gap| matches!(gap, "" | " "));
    let second = read(view, next).filter(|_| joined)?;
    let rank = |unit: &str| ORDER.iter().position(|u| *u == unit);
    let (big, small) = (rank(first.value.unit)?, rank(second.value.unit)?);
    (small == big + 1 || (big, small) == (1, 3) || (big, small) == (0, 3)).then_some(second)
}

//! Durations and dates told by one: `3개월`, `5년간`, `사흘`, `지난 3년`, `3년 전`, `2개월 뒤`.

use smol_str::SmolStr;

use super::super::length::{self, Length};
use super::{beside, compound, rate};
use crate::draft::Draft;
use crate::draft::temporal::{Calendar, Moment, Origin, Temporal, Unit, Year};
use crate::kind::date::ko::calendar::year;
use crate::kind::date::ko::day_at;
use crate::kind::date::ko::read::{self, Piece};
use crate::kind::date::ko::relative::same;
use crate::modifier::Modifier;
use crate::rule::{Found, View, particle, qualifier_ko};
use crate::scan::atom::Class;
use crate::scan::edge::{Prefixes, Suffixes};
use crate::span::Span;
use crate::value::DateType;

/// The record of the length that the number at `at` begins.
pub(in crate::kind::date::ko) fn counted(view: &View<'_>, at: usize) -> Option<Found> {
    let number = view.numeral(at)?;
    let (single, range) = (length::read(view, at), length::range(view, at));
    if single.is_none() && range.is_none() || is_inside(view, at) {
        return None;
    }
    let length = single.as_ref().map(|length| length.span);
    if length.is_some_and(|length| is_of_year(view, length) || is_of_speech(view, length)) {
        return None;
    }
    if let Some(date) = single.as_ref().and_then(|length| shifted(view, length)) {
        return Some(date);
    }
    let value = range.or_else(|| {
        let single = single?;
        let value = length::up_to(view, &single).or_else(|| compound::of_one(view, at, single))?;
        Some(length::with_upper_end(view, value))
    })?;
    let start = with_nights(view, value.span.start);
    Some(record(view, value.from(start), number.approx))
}

/// Where `|8박|9일`, `|2박 |3일` begins: with the nights.
fn with_nights(view: &View<'_>, start: usize) -> usize {
    let head = &view.text[..start];
    let nights = head.strip_suffix(' ').unwrap_or(head).strip_suffix('박');
    let first = nights.map(|head| head.trim_end_matches(|c: char| c.is_ascii_digit()).len());
    first.filter(|first| nights.is_some_and(|nights| *first < nights.len())).unwrap_or(start)
}

/// Whether the length that the number before begins holds the number at `at`.
fn is_inside(view: &View<'_>, at: usize) -> bool {
    // A number, its unit, and a particle of the unit between.
    const REACH: usize = 3;
    (at.saturating_sub(REACH)..at)
        .any(|low| length::value(view, low).is_some_and(|low| low.span.end > view.span(at).start))
}

/// `2019년 |한 해| 동안`: the year itself.
fn is_of_year(view: &View<'_>, length: Span) -> bool {
    let head = view.text[..length.start].strip_suffix("년 ");
    matches!(length.of(view.text), "한 해" | "한해")
        && head.is_some_and(|head| head.ends_with(|c: char| c.is_ascii_digit()))
}

/// `5분 자유발언`: the name of a speech in a council.
fn is_of_speech(view: &View<'_>, length: Span) -> bool {
    static SPEECHES: Prefixes = Prefixes::new(&["발언", "자유발언", "자유 발언"]);
    length.of(view.text).ends_with('분') && SPEECHES.start(view.tail(read::skip_space(view, length.end)))
}

/// `출생일을 기준으로 |6개월| 전부터`, `신청일 |1년| 전`: so long before a day that is not now.
fn is_before_another(view: &View<'_>, start: usize) -> bool {
    static DAYS: Suffixes = Suffixes::new(&[
        "기준으로 ",
        "기준 ",
        "신청일 ",
        "출생일 ",
        "공고일 ",
        "접수일 ",
        "출산일 ",
        "기준일 ",
        "전입일 ",
        "행사일 ",
    ]);
    DAYS.end(&view.text[..start])
}

/// `3일 전|에 신고|`, `7일 전 |공고|`: what is done before; not `공사 사흘 전 끝났다`, nor `개막 하루 전|인 14일|`, which is that day.
fn is_ahead_of(view: &View<'_>, end: usize, unit: &str) -> bool {
    static DONE: Prefixes = Prefixes::new(&[
        "에 ", "에는 ", "까지", "인 ", "부터", " 신고", " 공고", " 예약", " 신청", " 통보", " 고지", " 취소",
        " 접수", " 환불",
    ]);
    let tail = view.tail(end);
    DONE.start(tail) && !(unit == "D" && tail.starts_with("인 ") && day_at(view, end + "인 ".len()).is_some())
}

/// `집회 |3일| 전에 신고한다`, `축제 |하루| 전인 14일`: so many days before what happens; a year before one is one ago.
fn is_before_event(view: &View<'_>, start: usize, unit: &str) -> bool {
    static EVENTS: Suffixes = Suffixes::new(&[
        "집회 ",
        "개최 ",
        "행사 ",
        "축제 ",
        "공연 ",
        "시작 ",
        "개막 ",
        "개최일 ",
        "시작일 ",
        "개시 ",
        "개시일 ",
        "출발 ",
        "출발일 ",
        "회의 ",
        "총회 ",
        "선거 ",
        "선거일 ",
        "투표 ",
        "투표일 ",
        "이용 ",
        "이용일 ",
        "사용 ",
        "사용일 ",
        "방문 ",
        "방문일 ",
        "관람 ",
        "관람일 ",
        "견학 ",
        "대관 ",
        "대관일 ",
        "교육 ",
        "교육일 ",
        "시험 ",
        "시험일 ",
        "만료 ",
        "만료일 ",
        "마감 ",
        "마감일 ",
        "종료 ",
        "종료일 ",
        "예정일 ",
        "희망일 ",
        "대회 ",
        "경기 ",
        "상영 ",
        "예식 ",
        "수술 ",
        "공사 ",
        "착공 ",
        "이사 ",
        "명절 ",
        "추석 ",
        "설 ",
        "수능 ",
        "개강 ",
        "개관 ",
        "개장 ",
        "입주 ",
        "여행 ",
        "촬영 ",
        "체험 ",
        "시행 ",
    ]);
    matches!(unit, "D" | "W") && EVENTS.end(&view.text[..start])
}

/// `접수 |4일| 뒤`, `신청하면 |사흘| 뒤`, `우천 시에는 |일주일| 뒤로`: so long after what happens whenever it does.
fn is_after_another(view: &View<'_>, start: usize) -> bool {
    static EVENTS: Suffixes = Suffixes::new(&[
        "접수 ",
        "신청 ",
        "등록 ",
        "신고 ",
        "접종 ",
        "출생 ",
        "출산 ",
        "계약 ",
        "구매 ",
        "결제 ",
        "발급 ",
        "입주 ",
        "전입 ",
        "퇴원 ",
        "수술 ",
        "졸업 ",
        "시에는 ",
        "하면 ",
        "되면 ",
        "으면 ",
        "오면 ",
        "나면 ",
        "지나면 ",
        "이자 ",
        "하자 ",
        "되자 ",
        "나자 ",
    ]);
    EVENTS.end(&view.text[..start])
}

/// The record of a length by a name of its own: `사흘`, `한달`.
pub(in crate::kind::date::ko) fn named(view: &View<'_>, at: usize) -> Option<Found> {
    let length = length::named(view, view.span(at).start)?;
    // `하루 3시간` is a rate, and `하루` much else.
    let one = length.value.unit == "D" && length.value.amount == rust_decimal::Decimal::ONE;
    let led = [
        "동안",
        "만에",
        "이상",
        "안에",
        "전",
        "뒤",
        "앞",
        "휴가",
        "휴무",
        "휴관",
        "휴업",
        "휴장",
        "사이 ",
        "사이에",
    ];
    let next = view.tail(read::skip_space(view, length.span.end));
    // `하루 |새 12명이| 늘었다`; not `하루 새 책을`.
    let within =
        || next.strip_prefix("새 ").is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
    if one && !led.iter().any(|word| next.starts_with(word)) && !within() {
        return None;
    }
    // `양일에 걸쳐`; `양일` alone are the days that were named.
    let both = length.span.of(view.text) == "양일";
    if both && !next.starts_with("동안") && !next.starts_with("에 걸쳐") {
        return None;
    }
    if let Some(date) = shifted(view, &length) {
        return Some(date);
    }
    let value = length.value.iso()?;
    Some(record(view, length.map(|_| value), false))
}

/// `지난 3년`, `최근 5년간`: the length after the word, with the word in the span where it is one of a row of times.
pub(in crate::kind::date::ko) fn relative(view: &View<'_>, at: usize) -> Option<Found> {
    let text = &*view.meaning(at, Class::Relative)?.text;
    let (start, next) = (view.span(at).start, at + 1);
    let near = matches!(text, "last" | "coming" | "next" | "recent") && view.gap_is(at, &["", " "]);
    // `지난 |88년|부터`
    let dated = || text == "last" && year::of_century(view, view.span(next).start).is_some();
    let value = length::value(view, next).filter(|_| near && !dated())?;
    Some(record(view, value.from(start), view.numeral(next)?.approx))
}

fn record(view: &View<'_>, value: Piece<SmolStr>, approx: bool) -> Found {
    if view.tail(value.span.end).starts_with(length::EACH) {
        let span = Span::new(value.span.start, value.span.end + length::EACH.len());
        return Found::new(span, Draft::Date(Temporal::Fixed(DateType::Set, value.value)));
    }
    if rate::is_rate(view, value.span) {
        return Found::new(value.span, Draft::Date(Temporal::Fixed(DateType::Set, value.value)));
    }
    let modifier = qualifier_ko::around(view, value.span, approx).or_else(|| within(view, value.span.end));
    Found::new(value.span, Draft::Date(Temporal::Fixed(DateType::Duration, value.value))).with(modifier)
}

/// `3일 안에`, `2년 내`.
fn within(view: &View<'_>, end: usize) -> Option<Modifier> {
    static WORDS: Prefixes = Prefixes::new(&["안", "내"]);
    let tail = view.tail(read::skip_space(view, end));
    let there = WORDS.strip(tail).any(|rest| particle::is_particle(particle::rest_of(rest)));
    there.then_some(Modifier::EqualOrLess)
}

/// `1년 전 |같은 달|`: that of the year before the one that is told of.
fn same_of_year(view: &View<'_>, start: usize, end: usize, years: i32) -> Option<Found> {
    let year = Year::Said(i16::try_from(years).ok().filter(|years| *years < 0)?);
    let same = same::read(view, year, start, end)?;
    // Where no quarter and no month was named, it is that year.
    let date = match same.value {
        Calendar::Year(_) => Calendar::Shift(Unit::Year, years, Origin::Published),
        other => other,
    };
    Some(Found::new(same.span, Draft::Date(Temporal::Moment(Moment::day(date)))))
}

/// The date that `전` or `뒤` makes of a length of days or more.
fn shifted(view: &View<'_>, length: &Piece<Length<'_>>) -> Option<Found> {
    let (sign, end) = beside::shift(view, length.span.end)?;
    let start = length.span.start;
    let event =
        || is_ahead_of(view, end, length.value.unit) && is_before_event(view, start, length.value.unit);
    let before = || is_before_another(view, start) || event();
    if if sign < 0 { before() } else { is_after_another(view, start) } {
        return None;
    }
    let (unit, factor) = match length.value.unit {
        "D" => (Unit::Day, 1),
        "W" => (Unit::Week, 1),
        "M" => (Unit::Month, 1),
        "Y" => (Unit::Year, 1),
        "100Y" => (Unit::Year, 100),
        _ => return None,
    };
    let amount = i32::try_from(length.value.amount).ok().filter(|_| length.value.amount.is_integer())?;
    if unit == Unit::Year
        && let Some(same) = same_of_year(view, start, end, amount.checked_mul(sign)?)
    {
        return Some(same);
    }
    let date = Calendar::Shift(unit, amount.checked_mul(sign * factor)?, Origin::Published);
    let span = Span::new(length.span.start, end);
    let modifier = qualifier_ko::before(view, span.start).filter(|m| *m == Modifier::Approx);
    Some(Found::new(span, Draft::Date(Temporal::Moment(Moment::day(date)))).with(modifier))
}

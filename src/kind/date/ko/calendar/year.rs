//! Years that leave their century out, and decades: `27년 상반기`, `지난 88년`, `70년대`, `1990~2000년대`.

use crate::draft::temporal::{Calendar, Year};
use crate::kind::date::ko::length::beside;
use crate::kind::date::ko::read::{self, Piece};
use crate::kind::date::ko::shared;
use crate::rule::View;
use crate::scan::edge::{Prefixes, Suffixes};

/// Whether two digits are a year without its century: an apostrophe stands before them (`’22년`), or a month behind (`22년 3월`).
pub(in crate::kind::date::ko) fn is_short(view: &View<'_>, at: usize, end: usize) -> bool {
    let next = read::skip_space(view, end);
    let month = || shared::read(view, next).is_some_and(|next| matches!(next.unit, "M" | "Q"));
    beside::is_shortened(view, at) || month() || is_part_of_year(view, at, next)
}

/// `27년 |상반기|`, `25년 |말까지|`, `26년 |초 착공|`: what only a year of the calendar has; not `15년 말없이`, `20년 초과`.
fn is_part_of_year(view: &View<'_>, at: usize, next: usize) -> bool {
    static HALVES: Prefixes =
        Prefixes::new(&["상반기", "하반기", "1/4분기", "2/4분기", "3/4분기", "4/4분기"]);
    static ENDS: Prefixes = Prefixes::new(&["말", "초"]);
    static PARTICLES: Prefixes =
        Prefixes::new(&["까지", "에 ", "에는 ", "부터 ", "쯤", "경", "이면 ", "엔 "]);
    static DEEDS: Prefixes = Prefixes::new(&[
        " 준공", " 완공", " 착공", " 개관", " 개통", " 개장", " 개원", " 입주", " 완료", " 문을 ", " 공사",
        " 기준", " 현재",
    ]);
    static LONG: Suffixes =
        Suffixes::new(&["경력 ", "근속 ", "준공 ", "수령 ", "임기 ", "지난 ", "약 ", "결혼 ", "개교 "]);
    let near = read::digits(view, at).is_some_and(|year| (20..=40).contains(&year.value));
    if LONG.end(&view.text[..at]) {
        return false;
    }
    let tail = view.tail(next);
    HALVES.start(tail) || near && ENDS.strip(tail).any(|rest| PARTICLES.start(rest) || DEEDS.start(rest))
}

/// Where `1990년|대`, `|1990|~2000년대` ends, which is a decade.
pub(in crate::kind::date::ko) fn decade_end(view: &View<'_>, number: &shared::Number<'_>) -> Option<usize> {
    let decade = view.tail(number.full_end).starts_with('대') && number.value % 10 == 0;
    let open = number.end < number.full_end;
    decade.then(|| if open { number.end } else { number.end + "대".len() })
}

/// The same of two digits: of the last century, or after a decade in four (`1960~|70년대|`).
pub(in crate::kind::date::ko) fn decade_of_two(
    view: &View<'_>,
    at: usize,
    number: &shared::Number<'_>,
) -> Option<usize> {
    const FIRST: i16 = 50;
    decade_end(view, number).filter(|_| number.value >= FIRST || beside::is_shortened(view, at))
}

/// The century of a decade in two digits, in decades: that of the lower end of its range.
pub(in crate::kind::date::ko) fn decade_century(view: &View<'_>, at: usize) -> i16 {
    const LAST: i16 = 19;
    let lower = beside::lower_year(view, at);
    let century = lower.strip_suffix(|c: char| c.is_ascii_digit());
    let century = century.and_then(|year| year.strip_suffix(|c: char| c.is_ascii_digit()));
    century.and_then(|century| century.parse().ok()).unwrap_or(LAST) * 10
}

/// `|2천 11년|`, `|2천9년|`, `|2천13년|`: a year of this century, its thousands in Hangul; where it begins and its number, and the end. Not `2천년`.
pub(in crate::kind::date::ko) fn in_thousands(view: &View<'_>, at: usize) -> Option<(Year, usize)> {
    const LAST: i16 = 40;
    static LONG: Prefixes = Prefixes::new(&["째", " 동안", " 거치", " 상환", "간"]);
    let end = at + 1;
    if !read::is_digit(view, at) || !read::is_thousand(view, at, end) {
        return None;
    }
    let rest = read::digits(view, read::skip_space(view, end + "천".len()))?;
    let (unit, end) = read::date_unit(view, rest.end)?;
    (unit.starts_with('Y') && (1..=LAST).contains(&rest.value) && !LONG.start(view.tail(end)))
        .then_some((Year::Number(2000 + rest.value), end))
}

/// `지난 |88년|부터`, `지난 |97년| 외환위기`: the year of the last century; not `지난 60년 동안`, `지난 77년의 역사`.
pub(in crate::kind::date::ko) fn of_century(view: &View<'_>, at: usize) -> Option<Piece<Calendar>> {
    static SINCE: Prefixes = Prefixes::new(&["부터", "에 ", "에는 ", "도에 "]);
    static OVER: Prefixes = Prefixes::new(&["에 걸", "에 이", "에 달"]);
    static OPENED: Prefixes =
        Prefixes::new(&["문을 ", "개", "준공", "설립", "창", "처음", "건립", "지어", "지은", "세워", "시작"]);
    static LONG: Prefixes = Prefixes::new(&[
        "동안",
        "간",
        "여",
        "넘",
        "가까이",
        "내내",
        "남짓",
        "이상",
        "세월",
        "역사",
        "전통",
        "발자취",
        "시간",
        "삶",
        "이어",
    ]);
    let number =
        read::digits(view, at).filter(|number| number.len == 2 && (61..=99).contains(&number.value))?;
    let rest = view.tail(number.end).strip_prefix('년')?;
    // What is told of its length is told in round numbers.
    let stands = |next: &str| if number.value % 5 == 0 { OPENED.start(next) } else { !LONG.start(next) };
    let dated = SINCE.start(rest) && !OVER.start(rest) || rest.strip_prefix(' ').is_some_and(stands);
    let year = Calendar::Year(Year::Number(1900 + number.value));
    dated.then(|| Piece::new(year, at, number.end + "년".len()))
}

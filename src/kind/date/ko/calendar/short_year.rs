//! Two digits of a year by what stands around them: the other end of a range (`2010년부터 |14년|까지`, `|15년|부터 올해까지`), the years before and after it in a list
//! of figures (`|20년| 210명, |21년| 180명`), what is planned up to it (`|28년|까지 30억 원을 들인다`), and what only a year has (`|25년| 예산`).
//!
//! What lasts so long is told with the same words: `10년부터 14년까지의 징역`, `근속 20년 12명, 30년 4명`, `최장 30년까지`, `경력 25년 예산 전문가`.

use crate::kind::date::ko::read;
use crate::rule::View;
use crate::scan::edge::{Prefixes, Suffixes};

/// Whether the two digits at `start` are a year.
pub(in crate::kind::date::ko) fn is_told(view: &View<'_>, start: usize) -> bool {
    let Some(year) = read::digits(view, start).filter(|year| year.len == 2) else { return false };
    let Some(rest) = view.tail(year.end).strip_prefix('년') else { return false };
    let (head, year) = (&view.text[..start], year.value);
    !LONG.end(head)
        && (is_of_range(head, year, rest)
            || is_of_pair(head, year, rest)
            || is_of_list(head, year, rest)
            || is_near(year)
                && (is_share(head, year, rest)
                    || is_up_to(head, year, rest)
                    || !head.ends_with("지난 ") && (has_money(rest) || has_season(rest))))
}

/// What stands before a length, and before no year: `경력 |25년|`, `최장 |30년|`.
static LONG: Suffixes = Suffixes::new(&[
    "경력 ",
    "근속 ",
    "재직 ",
    "수령 ",
    "임기 ",
    "만기 ",
    "결혼 ",
    "개교 ",
    "징역 ",
    "약 ",
    "최대 ",
    "최장 ",
    "최고 ",
    "최소 ",
    "길게는 ",
    "앞으로 ",
    "향후 ",
    "준공 ",
    "준공 후 ",
    "생활 ",
    "공직 ",
    "근무 ",
    "무사고 ",
    "기간을 ",
    "기간은 ",
    "올해로 ",
]);

/// Whether two digits are those of a year that news plan for or look back to.
fn is_near(year: i16) -> bool {
    (20..=40).contains(&year)
}

/// `2010년부터 |14년|까지`, `올해 8월부터 |21년|까지`, `|15년|부터 올해 10월까지`: the other end says its year.
fn is_of_range(head: &str, year: i16, rest: &str) -> bool {
    const WORDS: usize = 2;
    static FROM: Suffixes = Suffixes::new(&["부터 ", "에서 "]);
    let year = full(year);
    if rest.starts_with("까지") {
        let lower = FROM.strip(head).next().and_then(|lower| lower.rsplit(' ').take(WORDS).find_map(named));
        let fits = |lower: Named| match lower {
            Named::Word => is_end(rest),
            Named::Number(lower) => lower < year,
        };
        return lower.is_some_and(fits);
    }
    let Some(upper) = rest.strip_prefix("부터 ") else { return false };
    let ended = || upper.split(' ').take(WORDS).any(|word| word.contains("까지"));
    named(upper).is_some_and(|upper| upper.may(|upper| year < upper)) && ended()
}

/// The year that two digits leave the century out of.
const fn full(year: i16) -> i16 {
    if year > 50 { 1900 + year } else { 2000 + year }
}

/// A year that the other end of a range says.
#[derive(Debug, Clone, Copy)]
enum Named {
    /// By a word: `올해`.
    Word,
    Number(i16),
}

impl Named {
    /// Whether its number, where it has one, is so.
    fn may(self, is: impl FnOnce(i16) -> bool) -> bool {
        match self {
            Self::Word => true,
            Self::Number(year) => is(year),
        }
    }
}

/// The year that a word names, with its number where it has one: `2010년`, `’11년`, `올해`.
fn named(word: &str) -> Option<Named> {
    static NAMES: Prefixes =
        Prefixes::new(&["올해", "지난해", "작년", "재작년", "내년", "내후년", "현재", "최근", "지금"]);
    if NAMES.start(word) {
        return Some(Named::Word);
    }
    let bare = word.trim_start_matches(['(', '“', '‘', '’', '\'', '"']);
    let digits = bare.bytes().take_while(u8::is_ascii_digit).count();
    let year = bare[..digits].parse().ok().filter(|_| bare[digits..].starts_with('년'))?;
    match digits {
        4 => Some(Named::Number(year)),
        2 if bare.len() < word.len() => Some(Named::Number(full(year))),
        _ => None,
    }
}

/// `|21년|부터 24년까지`: two years of two digits; what lasts so long is told in fives, or with what it is.
fn is_of_pair(head: &str, year: i16, rest: &str) -> bool {
    const FIRST: i16 = 15;
    const MOST: i16 = 10;
    let upper = || two(rest.strip_prefix("부터 ")?).map(|(upper, rest)| (year, upper, rest));
    let lower = || {
        let (lower, before) = two_before(head.strip_suffix("부터 ")?)?;
        (!LONG.end(before)).then_some((lower, year, rest))
    };
    upper().or_else(lower).is_some_and(|(low, high, rest)| {
        let fives = low % 5 == 0 && high % 5 == 0;
        (FIRST..high).contains(&low) && is_near(high) && high <= low + MOST && !fives && is_end(rest)
    })
}

/// The two digits of `|24년|까지`, and what follows them.
fn two(text: &str) -> Option<(i16, &str)> {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let year = text[..digits].parse().ok().filter(|_| digits == 2)?;
    Some((year, text[digits..].strip_prefix('년')?))
}

/// The two digits of a text that ends with `21년`, and what stands before them.
fn two_before(text: &str) -> Option<(i16, &str)> {
    let head = text.strip_suffix('년')?;
    let before = head.trim_end_matches(|c: char| c.is_ascii_digit());
    let digits = &head[before.len()..];
    Some((digits.parse().ok().filter(|_| digits.len() == 2)?, before))
}

/// `(|13년| 70㎜, |14년| 52㎜)`, `|20년| 210명, |21년| 180명`, `|23년| 5건에서 |24년| 9건`: a year with its figure, beside that of the year before or after it.
fn is_of_list(head: &str, year: i16, rest: &str) -> bool {
    const REACH: usize = 40;
    let beside = |other: i16| (year - other).abs() == 1;
    let one_line = |gap: &str| !gap.contains(['\n', '년']) && !gap.contains("다. ");
    let next = || {
        let near = &rest[..rest.floor_char_boundary(REACH)];
        let (before, after) = near.split_once('년')?;
        let (other, gap) = two_before(&near[..before.len() + "년".len()])?;
        Some(beside(other) && has_figure(after) && one_line(gap))
    };
    let last = || {
        let near = &head[head.ceil_char_boundary(head.len().saturating_sub(REACH))..];
        let (before, gap) = near.rsplit_once('년')?;
        let (other, first) = two_before(&near[..before.len() + "년".len()])?;
        Some(beside(other) && has_figure(gap) && one_line(gap) && !LONG.end(first))
    };
    let told = || last() == Some(true) || next() == Some(true);
    has_figure(rest) && year <= LAST && told() && !is_of_service(head) && !is_of_service(rest)
}

/// The last year of which figures are told, and how long few things have lasted.
const LAST: i16 = 29;

/// `장기근속 공무원 |20년| 5명, |21년| 3명이`: whether the text beside a number speaks of how long somebody has served, or something lasts.
fn is_of_service(text: &str) -> bool {
    const REACH: usize = 60;
    const WORDS: [&str; 11] =
        ["근속", "장기", "재직", "경력", "퇴직", "무사고", "근무", "연수", "기간", "대출", "거치"];
    let from = text.ceil_char_boundary(text.len().saturating_sub(REACH));
    let sides = [&text[from..], &text[..text.floor_char_boundary(REACH)]];
    WORDS.iter().any(|word| sides.iter().any(|side| side.contains(word)))
}

/// ` 210명`, `(70.1㎜)`, `에는 12건`: whether a figure stands behind a year.
fn has_figure(rest: &str) -> bool {
    const GAPS: [&str; 9] = [" ", "(", ": ", " : ", "에 ", "에는 ", "은 ", " 약 ", "도 "];
    let figure =
        |gap: &str| rest.strip_prefix(gap).is_some_and(|next| next.starts_with(|c: char| c.is_ascii_digit()));
    GAPS.iter().any(|gap| figure(gap))
}

/// `(|25년| 71.2%)`: a share in brackets, of a year that is over; what lasts so long is told in tens, or is a loan (`대출(35년 4.2%)`).
fn is_share(head: &str, year: i16, rest: &str) -> bool {
    let bracketed = head.ends_with('(') && year % 10 != 0 && year <= LAST;
    let share = || {
        let figure = rest.strip_prefix([' ', ':'])?.trim_start_matches(' ');
        let unit = figure.trim_start_matches(|c: char| c.is_ascii_digit() || c == '.');
        unit.strip_prefix('%').filter(|_| unit.len() < figure.len())
    };
    bracketed && !is_of_service(head) && share().is_some_and(|rest| rest.starts_with([')', ',']))
}

/// `오는 |28년|까지`, `오는 |28년|에`, `|28년|까지 총 30억 원을 들인다`: what is planned; what lasts so long is told in fives, or with what it is.
fn is_up_to(head: &str, year: i16, rest: &str) -> bool {
    static COMING: Suffixes = Suffixes::new(&["오는 "]);
    static IN: Prefixes = Prefixes::new(&["에 ", "에는 "]);
    let coming = || COMING.end(head);
    let at = || IN.strip(rest).any(|rest| !rest.starts_with('걸')) || OPENS.start(rest);
    is_end(rest) && (coming() || year % 5 != 0 && starts_clause(head)) || coming() && at()
}

/// Whether a word ends before the number, none of which it is a part.
fn starts_clause(head: &str) -> bool {
    !head.ends_with(|c: char| c.is_ascii_digit() || matches!(c, '~' | '∼' | '～' | '-' | '–'))
        && !head.ends_with("부터 ")
        && !head.ends_with("에서 ")
}

/// `|까지| 총 30억 원을`: the end of a range; not `|까지|의 징역`, `|까지| 빌려준다`, how long something may last.
fn is_end(rest: &str) -> bool {
    static LASTING: Prefixes = Prefixes::new(&[
        "의 ", "다", "로 ", "도 ", "만 ", "인 ", " 늘", " 연장", " 빌", " 대출", " 상환", " 갚", " 보장",
        " 보관", " 사용", " 살", " 거주", " 임대", " 가능", " 가", " 할 수", " 형", " 선고", " 처", " 분할",
        " 장기", " 버", " 쓸", " 유지", " 이용", " 이어", " 함께", " 확대", " 채", " 재직", " 이자", " 근속",
    ]);
    rest.strip_prefix("까지").is_some_and(|rest| !LASTING.start(rest))
}

/// `|25년| 예산`, `|26년| 본예산`, `|24년| 결산`; not `25년 예산 전문가`.
fn has_money(rest: &str) -> bool {
    static MONEY: Prefixes = Prefixes::new(&[" 예산", " 본예산", " 당초예산", " 추경", " 결산", " 세입"]);
    static WORK: Prefixes =
        Prefixes::new(&[" 업무", " 전문", " 담당", "통", " 분야", "부서", " 부서", " 경험"]);
    MONEY.strip(rest).any(|rest| !WORK.start(rest))
}

/// `|26년| 봄에`, `|26년| 가을 문을 연다`: a season with what is told of a date.
fn has_season(rest: &str) -> bool {
    static SEASONS: Prefixes = Prefixes::new(&[" 봄", " 여름", " 가을", " 겨울"]);
    static PARTICLES: Prefixes = Prefixes::new(&["에", "부터", "까지"]);
    SEASONS.strip(rest).any(|rest| PARTICLES.start(rest) || OPENS.start(rest))
}

/// What is done in a year: `26년 가을| 문을 연다`, `오는 27년| 준공`.
static OPENS: Prefixes = Prefixes::new(&[
    " 문을 ", " 개장", " 개관", " 개원", " 개교", " 개통", " 준공", " 완공", " 착공", " 입주", " 완료",
]);

//! What makes a length of a bare `1일` or `3일` by what is told with it: `1일 4시간`, `3일에 한 번`, `10일 일정으로`, `개관 30일을 맞았다`.

use crate::kind::date::ko::set::recur::is_over;
use crate::scan::edge::{Prefixes, Suffixes};
use crate::scan::hangul::is_alphanumeric;

/// `1일 |4시간|`, `수강료는 1일 |3천원이다|`, `1일 |2만 명이 찾는다|`, `1일 |체험이다|`: whether what follows `1일` is so a day, or has one; not `1일 2만 명이
/// 모였다`, `1일 강좌를 연다`.
pub(in crate::kind::date::ko) fn is_rate(head: &str, tail: &str) -> bool {
    static HOURS: Prefixes = Prefixes::new(&[
        "시간씩",
        "시간 근무",
        "시간 일",
        "시간, ",
        "시간(",
        "시간 이상",
        "시간 이내",
        "시간을 일",
        "시간을 근무",
        "시간이다",
        "시간이며",
        "시간 월 ",
        "시간 주 ",
    ]);
    static FEES: Suffixes = Suffixes::new(&[
        "료는 ",
        "료 ",
        "비는 ",
        "요금은 ",
        "수당은 ",
        "임금은 ",
        "일당은 ",
        "가격은 ",
        "급여는 ",
    ]);
    static PERSONS: Prefixes =
        Prefixes::new(&["명이 ", "명가량이 ", "명 이상이 ", "여 명이 ", "여명이 ", "명씩 "]);
    static VISITS: Prefixes = Prefixes::new(&["찾는다", "이용한다", "오간다", "다닌다", "방문한다"]);
    // `첫날인 1일 특강이다`: the day.
    if head.ends_with("인 ") {
        return false;
    }
    if !tail.starts_with(|c: char| c.is_ascii_digit()) {
        return is_of_one_day(tail);
    }
    let unit = tail.trim_start_matches(|c: char| {
        c.is_ascii_digit() || matches!(c, ',' | '.' | '천' | '만' | '백' | ' ')
    });
    is_at_most(unit)
        || is_each(tail)
        || is_pay(&tail[..tail.len() - unit.len()], unit)
        || HOURS.start(unit)
        || FEES.end(head) && unit.starts_with('원')
        || PERSONS.strip(unit).any(|verb| VISITS.start(verb))
}

/// `월 |12일| 일하고`, `월 |9일| 활동한다`: so many days a month; not `(월) 9일`, `3월 9일`, nor `지급일은 월 25일이다`.
pub(in crate::kind::date::ko) fn is_of_month(head: &str, tail: &str) -> bool {
    static WORK: Prefixes = Prefixes::new(&[
        "일하",
        "일한",
        "일해",
        "활동하",
        "활동한",
        "출근하",
        "출근한",
        "출근해",
        "나와",
        "나온",
    ]);
    let month = |head: &str| !head.ends_with(is_alphanumeric) && !head.ends_with("오는 ");
    head.strip_suffix("월 ").is_some_and(month) && WORK.start(tail)
}

/// `1일 |1읍면씩| 돈다`, `1일 |1개 마을씩|`: so few a day; not `1일 |5만 원씩| 전달했다`.
fn is_each(tail: &str) -> bool {
    let mut words = tail.split([' ', '\n', ',', '.']);
    let Some(first) = words.next().filter(|word| !word[1..].starts_with(|c: char| c.is_ascii_digit())) else {
        return false;
    };
    let noun = if first.ends_with('개') { words.next() } else { Some(first) };
    let each = noun.and_then(|noun| noun.strip_suffix('씩')).filter(|each| !each.ends_with(['원', '월']));
    each.is_some() && !is_over(tail)
}

/// `1일 |7만320|원이며`, `1일 |8만2천|원을 준다`: what is paid a day; not `1일 300만 원을 지원했다`.
fn is_pay(amount: &str, unit: &str) -> bool {
    static BEING: Prefixes =
        Prefixes::new(&["이다", "이며", "이고", "이라", "으로 책정", "으로 정해", "으로 인상"]);
    static PAID: Prefixes =
        Prefixes::new(&["을 준다", "을 주고", "을 주며", "을 받는", "을 받고", "을 지급한다", "을 지급하며"]);
    let Some(rest) = unit.strip_prefix('원') else { return false };
    let small = amount.split('만').next().is_some_and(|amount| amount.len() <= 2);
    BEING.start(rest) || small && PAID.start(rest)
}

/// `1일 300|t 규모|`, `1일 20|명 이내|`, `1일 5|권까지|`: so much a day, or no more; not `1일 30톤을 실었다`, `1일 20명까지 모였다`.
fn is_at_most(unit: &str) -> bool {
    static MEASURES: Prefixes = Prefixes::new(&["t", "톤", "㎥", "m³", "kg", "㎏", "세제곱미터"]);
    static SIZES: Prefixes = Prefixes::new(&[
        " 규모",
        " 이하",
        " 미만",
        " 처리",
        " 생산",
        " 안팎",
        "씩",
        "까지",
        "을 처리할",
        "을 생산할",
    ]);
    static COUNTERS: Prefixes =
        Prefixes::new(&["명", "권", "개", "회", "팀", "건", "매", "병", "대", "가구", "상자", "그루"]);
    static BOUNDS: Prefixes = Prefixes::new(&[" 이내", " 한정", " 이하", "씩", " 씩"]);
    static CAME: Prefixes = Prefixes::new(&[" 모", " 왔", " 늘", " 몰", " 찾", " 줄"]);
    let counted =
        |rest: &str| BOUNDS.start(rest) || rest.strip_prefix("까지").is_some_and(|verb| !CAME.start(verb));
    MEASURES.strip(unit).any(|rest| SIZES.start(rest) || is_capacity(rest))
        || COUNTERS.strip(unit).any(counted)
}

/// `1일 900㎥|의 물을 보낸다|`, `1일 3200톤| 2개 시설로 나뉜다|`: how much is moved or made a day; not `1일 30톤의 물을 보냈다`.
fn is_capacity(rest: &str) -> bool {
    static SIZES: Prefixes =
        Prefixes::new(&["의 용량", "의 처리", "의 생산", "의 능력", "의 규모", "의 시설"]);
    let moved = rest
        .strip_prefix("의 ")
        .or_else(|| rest.strip_prefix(' ').filter(|rest| rest.starts_with(|c: char| c.is_ascii_digit())));
    SIZES.start(rest) || moved.is_some_and(|clause| !is_over(clause))
}

/// `도자기 1일 |강좌다|`, `1일 |체험으로|`: a noun of what lasts a day, that something is.
fn is_of_one_day(tail: &str) -> bool {
    static NOUNS: Prefixes = Prefixes::new(&[
        "강좌",
        "체험",
        "특강",
        "캠프",
        "교실",
        "코스",
        "강습",
        "수업",
        "여행",
        "나들이",
        "투어",
    ]);
    static BEING: Prefixes =
        Prefixes::new(&["다.", "이다", "이며", "로 진행", "로 운영", "로 열", "입니다", "라 ", "이라 "]);
    NOUNS.strip(tail).any(|rest| BEING.start(rest))
}

/// `3일|에 한 번 열린다`, `4일|에 한 번씩`: how often; not `10일에 한 번, 12일에 두 번`, `10일에 두 번째 회의를`.
pub(in crate::kind::date::ko) fn is_once_in(tail: &str) -> bool {
    static ONCE: Prefixes = Prefixes::new(&[
        "에 한 번",
        "에 한번",
        "에 1번꼴",
        "에 한 차례씩",
        "에 한 차례꼴",
        "에 1회씩",
        "에 1회꼴",
        "에 1번씩",
    ]);
    let listed = |rest: &str| {
        rest.strip_prefix(", ").is_some_and(|next| next.starts_with(|c: char| c.is_ascii_digit()))
    };
    ONCE.strip(tail)
        .any(|rest| !rest.starts_with(['째', '만', '도', '에']) && !rest.starts_with(" 더") && !listed(rest))
}

/// `|3일|에 한 번`: so few days; longer ones are told in weeks, and `14일에 한 번` is the day.
pub(in crate::kind::date::ko) fn is_few(days: &str) -> bool {
    matches!(days.as_bytes(), [b'2'..=b'6', next, ..] if !next.is_ascii_digit())
}

/// `10일 |일정으로|`, `취임 30일|을 맞았다|`: how long it takes, or has been; not `20일 일정을 마쳤다`.
pub(in crate::kind::date::ko) fn is_span_of(head: &str, tail: &str) -> bool {
    static PLANS: Prefixes = Prefixes::new(&["일정으로", "회기로"]);
    static MOVED: Prefixes =
        Prefixes::new(&[" 변경", " 연기", " 미", " 조정", " 앞당", " 바", " 잡", " 계획", "는"]);
    PLANS.strip(tail).any(|rest| !MOVED.start(rest)) || is_of_opening(head, tail)
}

/// `임시개통 6일 |기간중|`, `(3일 |급수, 2일 단수)`: for how long, or how long each time; not `6일 기간제 교사`.
pub(in crate::kind::date::ko) fn is_turn(head: &str, tail: &str) -> bool {
    static PERIODS: Prefixes =
        Prefixes::new(&["기간 동안", "기간동안", "기간 중", "기간중", "기간에 ", "기간에는 ", "기간 내"]);
    static TURNS: Prefixes = Prefixes::new(&["급수", "단수", "근무", "휴무"]);
    static LASTS: Suffixes = Suffixes::new(&["급수", "단수", "근무", "휴무"]);
    static WORDS: Prefixes = Prefixes::new(&["기간", "급수", "단수", "근무", "휴무"]);
    const JOINS: [&str; 3] = [", ", " ", "·"];
    // Nearly always something else follows.
    if !WORDS.start(tail) {
        return false;
    }
    let digit = |c: char| c.is_ascii_digit();
    let before = |turn: &str| turn.ends_with("일 ") || turn.ends_with('일');
    let next = |rest: &str| rest.starts_with(digit) && rest.trim_start_matches(digit).starts_with("일 ");
    let after = |rest: &str, join: &str| {
        rest.strip_prefix(join).is_some_and(|rest| next(rest) && TURNS.start(after_day(rest)))
    };
    // Both stand in brackets: `연휴에는 5일 휴무, 6일 근무한다` tells days.
    let first = |rest: &str| head.ends_with('(') && JOINS.iter().any(|join| after(rest, join));
    let earlier = |join: &str| head.strip_suffix(join).is_some_and(|turn| LASTS.strip(turn).any(before));
    let last = |rest: &str| rest.starts_with(')') && JOINS.iter().any(|join| earlier(join));
    // `축제는 12일 기간 중`: the day.
    let topic = head.strip_suffix(' ').is_some_and(|head| head.ends_with(['은', '는', '이', '가']));
    !topic && PERIODS.start(tail) || TURNS.strip(tail).any(|rest| first(rest) || last(rest))
}

/// What follows `2일 `.
fn after_day(text: &str) -> &str {
    text.trim_start_matches(|c: char| c.is_ascii_digit()).strip_prefix("일 ").unwrap_or("")
}

/// `개관|30일을 맞았다`, `취임 |30일을 기념해`: the days since something opened.
pub(in crate::kind::date::ko) fn is_of_opening(head: &str, tail: &str) -> bool {
    static EVENTS: Suffixes = Suffixes::new(&[
        "취임", "개관", "개장", "개원", "개소", "개통", "개점", "출범", "시행", "창립", "탄생", "결혼",
    ]);
    static MET: Prefixes = Prefixes::new(&["을 맞", "을 기념", "째", "을 넘"]);
    let head = head.strip_suffix(' ').unwrap_or(head);
    let rest = tail.trim_start_matches(|c: char| c.is_ascii_digit());
    let rest = rest.strip_prefix('일').unwrap_or(rest);
    MET.start(rest) && EVENTS.end(head)
}

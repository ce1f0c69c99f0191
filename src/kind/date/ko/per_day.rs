//! What makes a length of a bare `1일` or `3일` by what is told with it: `1일 4시간`, `3일에 한 번`, `10일 일정으로`, `개관 30일을 맞았다`.

use crate::scan::edge::{Prefixes, Suffixes};

/// `1일 |4시간|`, `수강료는 1일 |3천원이다|`, `1일 |2만 명이 찾는다|`, `1일 |체험이다|`: whether what follows `1일` is so a day, or has one; not `1일 2만 명이
/// 모였다`, `1일 강좌를 연다`.
pub(super) fn is_rate(head: &str, tail: &str) -> bool {
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
        || HOURS.start(unit)
        || FEES.end(head) && unit.starts_with('원')
        || PERSONS.strip(unit).any(|verb| VISITS.start(verb))
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
    MEASURES.strip(unit).any(|rest| SIZES.start(rest)) || COUNTERS.strip(unit).any(counted)
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
pub(super) fn is_once_in(tail: &str) -> bool {
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
pub(super) fn is_few(days: &str) -> bool {
    matches!(days.as_bytes(), [b'2'..=b'6', next, ..] if !next.is_ascii_digit())
}

/// `10일 |일정으로|`, `취임 30일|을 맞았다|`: how long it takes, or has been; not `20일 일정을 마쳤다`.
pub(super) fn is_span_of(head: &str, tail: &str) -> bool {
    static PLANS: Prefixes = Prefixes::new(&["일정으로", "회기로"]);
    static MOVED: Prefixes =
        Prefixes::new(&[" 변경", " 연기", " 미", " 조정", " 앞당", " 바", " 잡", " 계획", "는"]);
    PLANS.strip(tail).any(|rest| !MOVED.start(rest)) || is_of_opening(head, tail)
}

/// `개관|30일을 맞았다`, `취임 |30일을 기념해`: the days since something opened.
pub(super) fn is_of_opening(head: &str, tail: &str) -> bool {
    static EVENTS: Suffixes = Suffixes::new(&[
        "취임", "개관", "개장", "개원", "개소", "개통", "개점", "출범", "시행", "창립", "탄생", "결혼",
    ]);
    static MET: Prefixes = Prefixes::new(&["을 맞", "을 기념", "째", "을 넘"]);
    let head = head.strip_suffix(' ').unwrap_or(head);
    let rest = tail.trim_start_matches(|c: char| c.is_ascii_digit());
    let rest = rest.strip_prefix('일').unwrap_or(rest);
    MET.start(rest) && EVENTS.end(head)
}

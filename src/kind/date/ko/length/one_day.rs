//! What makes a length of `1일`: who does something for a day (`1일 동장`), what lasts or is paid for one (`1일 주차권`, `1일 생활권`), how often
//! a day (`1일 2식`), and what is late by a few days (`1일만 늦어도`).

use crate::rule::particle;
use crate::scan::edge::{Prefixes, Suffixes};

/// Whether what follows `1일` is for a day, or so much a day.
pub(in crate::kind::date::ko) fn is_told(head: &str, tail: &str) -> bool {
    if tail.starts_with(|c: char| c.is_ascii_digit()) {
        return is_meals(tail);
    }
    is_for_a_day(tail) || is_role(head, tail) || is_fee(tail)
}

/// `1일 |2식|`, `1일 |3끼를|`, `1일 |3교대|`; not `1일 2식당이`.
fn is_meals(tail: &str) -> bool {
    static MEALS: Prefixes = Prefixes::new(&["식", "끼", "교대"]);
    let rest = tail.trim_start_matches(|c: char| c.is_ascii_digit());
    MEALS.strip(rest).any(|rest| {
        let end = particle::rest_of(rest);
        particle::is_particle(end) || end == "제"
    })
}

/// `1일 |주차권|`, `1일 |생활권|`, `1일 |체험을|`; not `1일 체험관을 열었다`, `1일 체험 행사가 열렸다`, which is the day.
fn is_for_a_day(tail: &str) -> bool {
    static NOUNS: Prefixes = Prefixes::new(&["주차권", "승차권", "관람권", "통행권", "자유이용권", "생활권"]);
    static PLACES: Prefixes = Prefixes::new(&[
        "관",
        "장",
        "터",
        "존",
        "부스",
        " 행사",
        " 축제",
        " 한마당",
        "비",
        "센터",
        "학습",
        "형",
        "교실",
    ]);
    let plan = || tail.starts_with("생활권 계획");
    NOUNS.start(tail) && !plan() || tail.strip_prefix("체험").is_some_and(|rest| !PLACES.start(rest))
}

/// `‘1일 |동장’|`, `1일 |명예교사로 나섰다|`, `1일 |점장이 돼|`: who somebody is for a day; not `1일 구청장이 방문했다`, `1일 동장으로 취임했다`.
fn is_role(head: &str, tail: &str) -> bool {
    static QUOTES: Suffixes = Suffixes::new(&["‘", "“", "'", "\"", "「", "『", "<", "《", "〈"]);
    static CLOSED: Prefixes = Prefixes::new(&["’", "”", "'", "\"", "」", "』", ">", "》", "〉"]);
    static DOES: Prefixes = Prefixes::new(&[
        "로 나서",
        "로 나섰",
        "로 나선",
        "로 변신",
        "로 참여",
        "로 활동",
        "로 일하",
        "로 일했",
        "로 일한",
        "로 봉사",
        "로 뛰",
        "로 분한",
        "로 분해",
        "로 체험",
        "로 초대",
        " 노릇",
        "를 체험",
        "을 체험",
        "를 자처",
        "을 자처",
        " 프로그램",
        "제를",
        "제 ",
    ]);
    let named = tail.strip_prefix("명예").map_or(tail, |role| role.strip_prefix(' ').unwrap_or(role));
    let quoted = QUOTES.end(head);
    ROLES.strip(named).any(|rest| {
        let does = rest.strip_prefix('으').unwrap_or(rest);
        DOES.start(does) || quoted && CLOSED.start(rest)
    })
}

/// Who somebody may be for a day.
static ROLES: Prefixes = Prefixes::new(&[
    "구청장",
    "동장",
    "시장",
    "군수",
    "읍장",
    "면장",
    "통장",
    "반장",
    "이장",
    "교장",
    "원장",
    "관장",
    "서장",
    "역장",
    "점장",
    "소장",
    "의장",
    "의원",
    "교사",
    "선생님",
    "강사",
    "직원",
    "점원",
    "사서",
    "소방관",
    "경찰관",
    "환경미화원",
    "미화원",
    "공무원",
    "기자",
    "앵커",
    "아나운서",
    "요리사",
    "셰프",
    "바리스타",
    "판매원",
    "도우미",
    "봉사자",
    "자원봉사자",
    "해설사",
    "안내원",
    "배달원",
    "집배원",
    "상인",
    "농부",
    "일꾼",
    "산타",
    "가이드",
    "민원실장",
    "민원상담관",
    "감독관",
    "홍보대사",
    "택배기사",
    "기사",
    "조교",
    "멘토",
]);

/// `1일 |이용료는 5천 원|`, `1일 |수당 5만 원|`: what is paid a day.
fn is_fee(tail: &str) -> bool {
    static FEES: Prefixes = Prefixes::new(&[
        "주차료",
        "주차요금",
        "주차비",
        "대여료",
        "대관료",
        "관람료",
        "사용료",
        "숙박료",
        "숙박비",
        "체험비",
        "참가비",
        "활동비",
        "수당",
        "임금",
        "급여",
        "급식비",
        "식비",
    ]);
    static PARTICLES: Prefixes = Prefixes::new(&["는", "은", "가", "이"]);
    FEES.strip(tail).any(|rest| {
        let rest = PARTICLES.strip(rest).next().unwrap_or(rest).strip_prefix(' ');
        rest.is_some_and(|amount| {
            amount.starts_with(|c: char| c.is_ascii_digit()) || amount.starts_with("1인당 ")
        })
    })
}

/// `2일|이라도 어기면|`, `1일|만 늦어도|`: so many days too late; not `1일만 문을 연다`.
pub(in crate::kind::date::ko) fn is_overdue(tail: &str) -> bool {
    static EVEN: Prefixes = Prefixes::new(&["이라도 ", "만 "]);
    static LATE: Prefixes = Prefixes::new(&[
        "늦",
        "어기",
        "어겨",
        "어긴",
        "넘겨",
        "넘긴",
        "넘기",
        "지나도",
        "지체",
        "밀려",
        "밀리",
        "연체",
        "빠뜨",
        "결석",
        "모자라",
        "앞당",
    ]);
    EVEN.strip(tail).any(|rest| LATE.start(rest))
}

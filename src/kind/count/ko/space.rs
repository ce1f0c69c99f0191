//! Spaces for cars, tents and games, which are counted with the word for a page and a side: `주차장 112면`, `3개소 21면`, `78면의 주차공간`; not
//! `신문 18면`, `3면이 바다`.

use rust_decimal::Decimal;

use crate::scan::atom::Numeral;
use crate::scan::edge::{Prefixes, Suffixes};

/// Whether a number and `면` between `head` and `tail` count spaces.
pub(super) fn are_counted(head: &str, tail: &str, number: &Numeral) -> bool {
    static MADE: Prefixes = Prefixes::new(&[
        "을 조성",
        "을 확보",
        "을 늘",
        "을 갖",
        "을 마련",
        "을 만들",
        "을 설치",
        "을 추가",
        "을 개방",
        "(",
        " 포함",
        " 규모",
        "이 늘",
        "이 들어",
        " 이상",
    ]);
    const PLACES: [&str; 11] =
        ["주차", "코트", "구장", "테니스", "배드민턴", "데크", "캠핑", "야영", "카라반", "텐트", "사이트"];
    let near = || &head[head.floor_char_boundary(head.len().saturating_sub(NEAR))..];
    let paged = || PAGED.iter().any(|paper| near().contains(paper)) || head.ends_with("읍 ");
    if number.value >= Decimal::ONE_HUNDRED || PLACES.iter().any(|place| near().contains(place)) {
        return true;
    }
    !paged() && (MADE.start(tail) || !is_read(tail) && (is_of_place(head) || is_parking(head, tail)))
        || !paged() && number.value >= PAGES && is_said(tail)
}

/// How many bytes back the noun may stand.
const NEAR: usize = 24;

/// No newspaper has so many pages.
const PAGES: Decimal = Decimal::from_parts(50, 0, 0, false, 0);

const PAGED: [&str; 10] =
    ["신문", "일보", "소식지", "구보", "관보", "잡지", "조간", "석간", "기사", "한겨레"];

/// `3개소 |21면|`, `지하 1층 |31면|`, `82면 가운데 |9면|`: what has spaces, or more of them.
fn is_of_place(head: &str) -> bool {
    static PLACES: Suffixes = Suffixes::new(&[
        "개소 ",
        "개소에 ",
        "곳 ",
        "곳에 ",
        "층 ",
        "층에 ",
        "면 가운데 ",
        "면 중 ",
        "면 중에서 ",
    ]);
    PLACES.end(head)
}

/// `주차장을 넓혀 |34면|을 둔다`, `|40면|의 주차공간`: parking in the same sentence.
fn is_parking(head: &str, tail: &str) -> bool {
    const BEFORE: usize = 120;
    const BEHIND: usize = 60;
    let before = &head[head.ceil_char_boundary(head.len().saturating_sub(BEFORE))..];
    let before = before.rsplit(['.', '\n']).next().unwrap_or(before);
    let behind = &tail[..tail.floor_char_boundary(BEHIND)];
    let behind = behind.split(['.', '\n']).next().unwrap_or(behind);
    before.contains("주차") || behind.contains("주차")
}

/// `3면| 기사|`, `1면|에 실렸다|`, `3면|이 바다|`: a page, or a side.
fn is_read(tail: &str) -> bool {
    static READ: Prefixes = Prefixes::new(&[
        " 기사",
        " 머리",
        " 톱",
        " 참고",
        " 참조",
        " 광고",
        " 하단",
        " 상단",
        "에 실",
        "에 게재",
        "에 보도",
        "에 나",
        "에서 계속",
        "으로 이어",
        "이 바다",
        "이 산",
        "이 막",
        "이 유리",
        "이 트",
        "이 열",
    ]);
    READ.start(tail)
}

/// `82면|이다|`, `82면|을 연다|`, `82면| 가운데|`: what is said of more spaces than pages.
fn is_said(tail: &str) -> bool {
    static SAID: Prefixes = Prefixes::new(&[
        "이다",
        "이며",
        "이고",
        "이 ",
        "은 ",
        "을 ",
        "의 ",
        " 가운데",
        " 중",
        "중 ",
        "으로 늘",
        "으로 확",
        "으로 조성",
        "으로 넓",
        "이 있",
        ",",
        ".",
    ]);
    SAID.start(tail) && !is_read(tail)
}

//! Generations of those who came from somewhere, or began something: `이민 2세대`, `국내 1세대로 꼽힌다`, `1세대 양조장`; not `24세대 빌라`, `1세대 규모`.

use rust_decimal::Decimal;

use crate::rule::particle;
use crate::scan::atom::{Form, Numeral};
use crate::scan::edge::{Prefixes, Suffixes};

/// Whether a number and `세대` between `head` and `tail` are such a generation.
pub(in crate::kind::count::ko) fn are_of_one_origin(head: &str, tail: &str, number: &Numeral) -> bool {
    const LAST: Decimal = Decimal::from_parts(4, 0, 0, false, 0);
    const REACH: usize = 60;
    static ORIGINS: Suffixes = Suffixes::new(&[
        "이민 ",
        "이민자 ",
        "이주 ",
        "이주민 ",
        "다문화 ",
        "교포 ",
        "동포 ",
        "한인 ",
        "재일 ",
        "실향민 ",
        "국내 ",
        "국산 ",
        "벤처 ",
        "아이돌 ",
        "한류 ",
        "창업 ",
    ]);
    static CALLED: Prefixes =
        Prefixes::new(&["로 꼽", "로 불", "로 통", "로 알려", "로 손꼽", "격", "라 불"]);
    let few = number.form != Form::Words && number.value <= LAST;
    let near = &head[head.ceil_char_boundary(head.len().saturating_sub(REACH))..];
    // `다문화 |2세대|에 쌀을`, `한부모 3세대, 다문화 |2세대|`: families.
    let given = tail.starts_with("에 ") && !tail.starts_with("에 대") || tail.starts_with("가 입주");
    let families = || given || near.contains("세대, ");
    few && (ORIGINS.end(head) && !families()
        || CALLED.start(tail)
        || number.value == Decimal::ONE && is_first(tail))
}

/// `1세대| 양조장|`, `1세대| 재즈 가수|`: the noun of who began it; not `1세대| 규모|`, `1세대| 1주택|`.
fn is_first(tail: &str) -> bool {
    static FOUNDERS: Suffixes = Suffixes::new(&[
        "양조장",
        "농장",
        "공방",
        "카페",
        "서점",
        "빵집",
        "기업",
        "업체",
        "브랜드",
        "스타트업",
        "디자이너",
        "건축가",
        "작가",
        "화가",
        "가수",
        "배우",
        "감독",
        "선수",
        "아이돌",
        "유튜버",
        "요리사",
        "셰프",
        "벤처",
        "창업자",
        "연구자",
        "농부",
        "농업인",
        "신도시",
        "스마트팜",
        "실손보험",
    ]);
    const WORDS: usize = 2;
    let Some(rest) = tail.strip_prefix(' ') else { return false };
    rest.split(' ').take(WORDS).any(|word| FOUNDERS.end(particle::stem(word)))
}

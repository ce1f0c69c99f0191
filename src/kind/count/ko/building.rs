//! Buildings, which are counted with the word for a neighbourhood and a block: `글램핑장 8동`, `온실은 8동, 창고는 2동`, `공장은 310동에 이른다`; not
//! `신림8동`, `시청 3동에`, `아파트 101동`. The noun before the number tells, or what befell them.

use rust_decimal::Decimal;

use crate::scan::edge::{Prefixes, Suffixes};

/// `글램핑장 8동`: the noun of a building directly before it; not `연립주택 3동 201호`, nor what has a neighbourhood's office behind it.
pub(super) fn is_of_one(head: &str, tail: &str) -> bool {
    const OFFICES: [&str; 5] = ["주민", "행정", "통장", "동장", "자치"];
    let place = tail.starts_with(|c: char| c.is_ascii_digit())
        || OFFICES.iter().any(|word| tail.starts_with(word))
        || is_numbered(tail);
    let told = || (is_more(tail) || is_of_province(head)) && has_damage(head, tail);
    let before = head.trim_end_matches(' ');
    (BUILDINGS.end(before) || is_told_of_one(before, tail) || told() || is_of_places(head, tail)) && !place
}

/// `상가 |5동| 지하 1층에`, `빌딩 |3동| 로비`, `창고는 |3동|, 사무실은 2동에 있다`: what a building has inside, or where it is; not `창고 |3동| 지하 1층 규모`.
fn is_numbered(tail: &str) -> bool {
    const REACH: usize = 60;
    static ROOMS: Prefixes = Prefixes::new(&[
        "지하",
        "주차장",
        "로비",
        "회의실",
        "강당",
        "옥상",
        "복도",
        "현관",
        "입구",
        "출입구",
        "계단",
        "승강기",
        "엘리베이터",
        "앞",
        "옆",
        "뒤편",
    ]);
    static ARE: [&str; 4] = ["동에 있", "동에 위치", "동에 자리", "동에 들어"];
    let near = &tail[..tail.floor_char_boundary(REACH)];
    let sentence = near.split(['.', '\n']).next().unwrap_or(near);
    let room = || ROOMS.start(tail) && !sentence.contains("규모");
    let next = |list: &str| {
        let rest = list.trim_start_matches(|c: char| c.is_ascii_digit());
        rest.len() < list.len() && rest.starts_with('호') || ARE.iter().any(|are| sentence.contains(are))
    };
    room() || tail.strip_prefix(", ").is_some_and(next)
}

/// `시청 |3동|에`, `가게는 |4동|에서 판다`: where something is; not `빈집 |30동|에 지원한다`, `|60동|에서 80동으로 늘었다`.
pub(super) fn is_place(head: &str, tail: &str, number: Decimal) -> bool {
    static OFFICES: Suffixes =
        Suffixes::new(&["시청 ", "구청 ", "군청 ", "청사 ", "아파트 ", "단지 ", "캠퍼스 "]);
    static SO_MANY: Suffixes = Suffixes::new(&["등 ", "총 ", "모두 ", "약 "]);
    static ARE: Prefixes =
        Prefixes::new(&["있", "살", "사는", "산다", "위치", "자리", "거주", "입주", "들어"]);
    let from = tail.strip_prefix("에서는").or_else(|| tail.strip_prefix("에서"));
    if let Some(next) = from.map(|rest| rest.trim_start_matches(' ')) {
        // `60동|에서 80동으로|`
        let end = next.trim_start_matches(|c: char| c.is_ascii_digit());
        return !(end.len() < next.len() && end.starts_with('동'));
    }
    let at = ["에 ", "에는 ", "에도 "].iter().find_map(|particle| tail.strip_prefix(particle));
    let few = || number < Decimal::TEN && !SO_MANY.end(head);
    at.is_some_and(|next| OFFICES.end(head) || few() || ARE.start(next))
}

/// `온실은 |8동|, 창고는`, `집을 |3동| 지었다`, `공장은 |310동|에 이른다`; not `주택은 |3동| 앞`.
fn is_told_of_one(before: &str, tail: &str) -> bool {
    static TOPICS: Suffixes = Suffixes::new(&["은", "는", "이", "가", "도"]);
    static OBJECTS: Suffixes = Suffixes::new(&["을", "를"]);
    static ENDS: Prefixes = Prefixes::new(&[
        ",", ".", ")", "·", "\n", "이다", "이며", "이고", "이었", "탔", "타고", "불", "무너", "잠", "침수",
        "전소", "파손", "부서", "피해", "들어", "늘", "줄", "생", "있",
    ]);
    static SO_MANY: Prefixes =
        Prefixes::new(&["에 이르", "에 이른", "에 이릅", "에 달", "에 육박", "에 그쳤"]);
    TOPICS.strip(before).any(|noun| {
        let ended = || (tail.is_empty() || ENDS.start(tail)) && BUILDINGS.end(noun);
        ended() || (BUILDINGS.end(noun) || noun.ends_with('집')) && SO_MANY.start(tail)
    }) || OBJECTS.strip(before).any(|noun| BUILDINGS.end(noun))
}

/// `80개소에서 |2103동|이 불에 탔다`: so many of so many places.
fn is_of_places(head: &str, tail: &str) -> bool {
    static PLACES: Suffixes = Suffixes::new(&["개소에서 ", "곳에서 ", "가구에서 ", "농가에서 "]);
    static DAMAGED: Prefixes = Prefixes::new(&[
        "이 불",
        "이 물",
        "이 탔",
        "이 타",
        "이 잠",
        "이 침수",
        "이 무너",
        "이 파손",
        "이 전소",
        "이 피해",
    ]);
    DAMAGED.start(tail) && PLACES.end(head)
}

/// What is counted so.
static BUILDINGS: Suffixes = Suffixes::new(&[
    "원룸",
    "빌라",
    "다세대",
    "글램핑장",
    "글램핑",
    "카라반",
    "캐빈",
    "방갈로",
    "펜션",
    "텐트",
    "천막",
    "하우스",
    "온실",
    "한옥",
    "건물",
    "건축물",
    "주택",
    "창고",
    "컨테이너",
    "축사",
    "기숙사",
    "숙소",
    "생활관",
    "공장",
    "점포",
    "화장실",
    "원두막",
    "정자",
    "쉼터",
    "시설",
    "부스",
    "매점",
    "막사",
    "가옥",
    "관사",
    "침수",
    "파손",
    "전파",
    "반파",
    "전소",
    "붕괴",
    "상가",
    "그늘막",
    "풀장",
    "샤워장",
    "탈의실",
    "돈사",
    "우사",
    "계사",
    "재배사",
    "사육장",
    "양계장",
    "저장고",
    "작업장",
    "빌딩",
    "비닐",
    "초가",
    "기와집",
    "체험동",
    "빈집",
    "폐가",
    "농막",
    "경로당",
    "연구동",
]);

/// Whether the text near tells of buildings that were damaged: `침수 주택이 12동 늘었다. 서울 410동`; not `면목 3동 줄어든 인구`.
fn has_damage(head: &str, tail: &str) -> bool {
    const BEFORE: usize = 90;
    const WORDS: [&str; 8] = ["주택", "건물", "침수", "가옥", "잠겼", "잠기", "무너", "비닐하우스"];
    let before = &head[head.ceil_char_boundary(head.len().saturating_sub(BEFORE))..];
    let behind = tail.split(['.', '\n']).next().unwrap_or(tail);
    let behind = &behind[..behind.floor_char_boundary(BEFORE)];
    !tail.starts_with("아파트") && WORDS.iter().any(|word| before.contains(word) || behind.contains(word))
}

/// `12동| 늘었다|`, `8동| 늘어난| 21동`: of neighbourhoods there are not more from day to day.
fn is_more(tail: &str) -> bool {
    static MORE: Prefixes = Prefixes::new(&["늘어", "늘었", "늘고", "줄어", "줄었", "증가", "감소"]);
    MORE.start(tail)
}

/// `인천 |410동|이 잠겼다`: how many a whole province has.
fn is_of_province(head: &str) -> bool {
    static PROVINCES: Suffixes = Suffixes::new(&[
        "서울 ", "인천 ", "광주 ", "경기 ", "강원 ", "충북 ", "충남 ", "전북 ", "전남 ", "경북 ", "경남 ",
        "부산 ", "대구 ", "대전 ", "울산 ", "세종 ", "제주 ",
    ]);
    PROVINCES.end(head)
}

//! What is counted by a counter that names much else: `기` (machines, a term), `동` (buildings, a neighbourhood), `호` (homes, the number of one).
//!
//! The noun before the number tells: `충전기 140기`, `글램핑장 8동`; of homes also how many they are, and what is done with them.

use rust_decimal::Decimal;

use crate::scan::atom::Numeral;
use crate::scan::edge::{Prefixes, Suffixes};

/// How many bytes back the noun may stand.
const REACH: usize = 24;

/// `청년주택 |180호|`, `농가 |22호| 가운데 |19호|`, `4만호`, `850호| 규모|`: homes and farms, not the number of one.
pub(super) fn is_of_homes(head: &str, tail: &str, number: &Numeral) -> bool {
    static HOMES: Suffixes = Suffixes::new(&[
        "주택 ",
        "주택을 ",
        "임대 ",
        "공공임대 ",
        "물량 ",
        "매입임대 ",
        "농가 ",
        "농가는 ",
        "농가가 ",
        "호 가운데 ",
        "호 중 ",
    ]);
    static ABOUT: Suffixes = Suffixes::new(&["약 ", "총 ", "모두 ", "최대 ", "최소 "]);
    static SIZE: Prefixes = Prefixes::new(&[" 규모", " 안팎", " 가량", " 이상", " 미만", " 남짓"]);
    let many = number.value >= Decimal::from(10_000);
    many || SIZE.start(tail)
        || HOMES.end(head)
        || ABOUT.strip(head).any(|head| HOMES.end(head))
        // `공공주택 공약 1호가 들어선다`: the first.
        || number.value >= Decimal::TEN && is_built(tail) && ["주택", "임대", "물량"].iter().any(|home| near(head).contains(home))
}

/// `주택 |850호|를 짓는다`, `2천호|가 들어선다|`
fn is_built(tail: &str) -> bool {
    static BUILT: Prefixes = Prefixes::new(&[
        "를 공급",
        "를 짓",
        "를 지",
        "를 건설",
        "를 매입",
        "를 착공",
        "를 확보",
        "를 분양",
        "를 내놓",
        "를 모집",
        "를 늘",
        "를 추가",
        "가 들어",
        "가 공급",
        "가 늘",
    ]);
    BUILT.start(tail)
}

/// `충전기 140기`, `승강기를 2기`: machines, towers and graves, not the third class of a school (`3기 모집`).
pub(super) fn is_of_machines(head: &str) -> bool {
    const MACHINES: [&str; 24] = [
        "충전기",
        "충전소",
        "급속",
        "완속",
        "발전기",
        "승강기",
        "엘리베이터",
        "에스컬레이터",
        "크레인",
        "정수기",
        "자판기",
        "보일러",
        "펌프",
        "가로등",
        "볼라드",
        "소각로",
        "태양광",
        "봉안",
        "분묘",
        "고분",
        "유골",
        "묘지",
        "묘역",
        "석탑",
    ];
    let member = near(head).rsplit(',').next().unwrap_or_default();
    MACHINES.iter().any(|noun| member.contains(noun))
}

/// `글램핑장 8동`: the noun of a building directly before it; not `연립주택 3동 201호`, nor what has a neighbourhood's office behind it.
pub(super) fn is_of_buildings(head: &str, tail: &str) -> bool {
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
    ]);
    const OFFICES: [&str; 5] = ["주민", "행정", "통장", "동장", "자치"];
    let place =
        tail.starts_with(|c: char| c.is_ascii_digit()) || OFFICES.iter().any(|word| tail.starts_with(word));
    let told = || (is_more(tail) || is_of_province(head)) && has_damage(head, tail);
    (BUILDINGS.end(head.trim_end_matches(' ')) || told()) && !place
}

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

/// `열무 |20단|`: greens and flowers in bunches.
pub(super) fn is_of_bunches(head: &str) -> bool {
    static BUNCHES: Suffixes = Suffixes::new(&[
        "갓",
        "열무",
        "대파",
        "쪽파",
        "실파",
        "부추",
        "시금치",
        "미나리",
        "깻잎",
        "얼갈이",
        "상추",
        "아욱",
        "근대",
        "쑥갓",
        "쑥",
        "냉이",
        "달래",
        "고사리",
        "나물",
        "채소",
        "볏짚",
        "장작",
        "장미",
        "국화",
        "꽃",
        "튤립",
        "카네이션",
    ]);
    static PARTICLES: Suffixes = Suffixes::new(&["을", "를", "은", "는", "이", "가", "도"]);
    let Some(before) = head.strip_suffix(' ') else { return false };
    BUNCHES.end(before) || PARTICLES.strip(before).any(|noun| BUNCHES.end(noun))
}

/// `지하수 |35공|`, `대형 관정 4공과 소형 |9공|`: wells and borings; not `골프공`, `5공 시절`.
pub(super) fn is_of_wells(head: &str) -> bool {
    const BEFORE: usize = 60;
    const WELLS: [&str; 8] = ["관정", "지하수", "우물", "시추", "천공", "온천", "관측", "착정"];
    let before = &head[head.ceil_char_boundary(head.len().saturating_sub(BEFORE))..];
    let sentence = before.rsplit(['.', '\n']).next().unwrap_or(before);
    WELLS.iter().any(|well| sentence.contains(well))
}

/// `올해로 |12기|를 맞은 봉사단`, `5기|를 배출했다`: those of one year; not `충전기 12기`.
pub(super) fn is_of_members(tail: &str) -> bool {
    static MEMBERS: Prefixes = Prefixes::new(&[
        "를 맞",
        "를 모집",
        "를 배출",
        "를 선발",
        "가 출범",
        "가 수료",
        "로 활동",
        "로 선발",
        "로 수료",
    ]);
    MEMBERS.start(tail)
}

fn near(head: &str) -> &str {
    &head[head.floor_char_boundary(head.len().saturating_sub(REACH))..]
}

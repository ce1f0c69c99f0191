//! What is counted by a counter that names much else: `기` (machines, a term), `동` (buildings, a neighbourhood), `면` (spaces, a page).
//!
//! The noun before the number tells: `충전기 140기`, `글램핑장 8동`, `테니스장 4면`.

use rust_decimal::Decimal;

use crate::scan::atom::Numeral;
use crate::scan::edge::{Prefixes, Suffixes};

/// How many bytes back the noun may stand.
const REACH: usize = 24;

/// `주차장 112면`, `테니스장 4면`, `58면을 조성했다`: spaces and courts, not the page of a newspaper (`신문 18면`), which has no hundred of them.
pub(super) fn is_of_spaces(head: &str, tail: &str, number: &Numeral) -> bool {
    const PLACES: [&str; 11] =
        ["주차", "코트", "구장", "테니스", "배드민턴", "데크", "캠핑", "야영", "카라반", "텐트", "사이트"];
    const PAGED: [&str; 6] = ["신문", "일보", "소식지", "구보", "관보", "잡지"];
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
    if MADE.start(tail) && !PAGED.iter().any(|paper| near(head).contains(paper)) {
        return true;
    }
    number.value >= Decimal::ONE_HUNDRED || PLACES.iter().any(|place| near(head).contains(place))
}

/// `청년주택 |180호|`, `농가 |22호| 가운데 |19호|`: homes and farms, not the number of one.
pub(super) fn is_of_homes(head: &str) -> bool {
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
    HOMES.end(head)
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
    ]);
    const OFFICES: [&str; 5] = ["주민", "행정", "통장", "동장", "자치"];
    let place =
        tail.starts_with(|c: char| c.is_ascii_digit()) || OFFICES.iter().any(|word| tail.starts_with(word));
    BUILDINGS.end(head.trim_end_matches(' ')) && !place
}

fn near(head: &str) -> &str {
    &head[head.floor_char_boundary(head.len().saturating_sub(REACH))..]
}

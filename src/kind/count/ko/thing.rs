//! What is counted by a counter that names much else: `기` (machines, a term), `호` (homes, the number of one).
//!
//! The noun before the number tells: `충전기 140기`; of homes also how many they are, and what is done with them.

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
        "돼지농장 ",
        "돼지 농장 ",
        "양돈농장 ",
        "양계농장 ",
        "한우농장 ",
        "젖소농장 ",
        "오리농장 ",
        "닭농장 ",
        "소농장 ",
        "호 가운데 ",
        "호 중 ",
    ]);
    static ABOUT: Suffixes = Suffixes::new(&["약 ", "총 ", "모두 ", "최대 ", "최소 "]);
    static SIZE: Prefixes = Prefixes::new(&[" 규모", " 안팎", " 가량", " 이상", " 미만", " 남짓"]);
    // `양돈농장 |3호|로 지정됐다`, `농장 |1호|가`: which one it is.
    static CHOSEN: Prefixes = Prefixes::new(&[
        "로 뽑",
        "로 선정",
        "로 지정",
        "로 등록",
        "로 이름",
        "로 인증",
        "에 선정",
        "에 지정",
        "에 뽑",
        "에 등록",
        "에 이름",
    ]);
    if CHOSEN.start(tail) || number.value == Decimal::ONE && head.ends_with("농장 ") {
        return false;
    }
    let many = number.value >= Decimal::from(10_000);
    many || SIZE.start(tail)
        || HOMES.end(head)
        || ABOUT.strip(head).any(|head| HOMES.end(head))
        // `공공주택 공약 1호가 들어선다`: the first.
        || number.value >= Decimal::TEN && is_reached(head, tail)
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

/// `귀촌 |2000호|를 달성했다`: families that have moved there.
fn is_reached(head: &str, tail: &str) -> bool {
    static MOVED: Suffixes = Suffixes::new(&["귀촌 ", "귀농 ", "귀향 ", "귀어 "]);
    static REACHED: Prefixes = Prefixes::new(&[
        "를 달성",
        "를 넘",
        "를 돌파",
        "를 유치",
        "를 목표",
        "가 넘",
        "가 정착",
        " 달성",
        " 돌파",
        " 유치",
        " 시대",
    ]);
    MOVED.end(head) && REACHED.start(tail)
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

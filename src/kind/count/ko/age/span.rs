//! Ages that are told by themselves, without a person behind them: `50대가 31%로`, `60대 이하가 9명`, `참가자는 30대에서 60대까지`.

use super::is_of_machines;
use crate::scan::edge::{Prefixes, Suffixes};

/// Whether `tail`, behind a number of tens and `대`, says that they are years; `head` stands before the number, or before the lower one of a range.
pub(super) fn is_one(head: &str, tail: &str, ranged: bool) -> bool {
    // `승용차는 |50대|가 9%`
    static TOPICS: Suffixes =
        Suffixes::new(&["차는 ", "차가 ", "차량은 ", "버스는 ", "트럭은 ", "택시는 ", "기는 ", "자전거는 "]);
    static YOUNGER: Prefixes = Prefixes::new(&["이하가", "이하는", "이하도", "이하와", "이하에서"]);
    let share = || is_share(tail) && !TOPICS.end(head) && has_another_age(head, tail);
    (YOUNGER.start(tail) || share() || ranged && is_varied(head, tail))
        && !is_of_machines(head)
        && !has_machines(head)
}

/// `50대|가 31%|로`, `20대|는 약 9%|였다`.
fn is_share(tail: &str) -> bool {
    static PARTICLES: Prefixes = Prefixes::new(&["가 ", "는 ", "도 ", "의 ", "에서 ", "에서는 ", " "]);
    static BEFORE: Prefixes = Prefixes::new(&["약 ", "각각 ", "전체의 ", "무려 "]);
    PARTICLES.strip(tail).any(|rest| {
        let rest = BEFORE.strip(rest).next().unwrap_or(rest);
        let after = rest.trim_start_matches(|c: char| c.is_ascii_digit() || c == '.');
        after.len() < rest.len() && after.starts_with(['%', '％'])
    })
}

/// `50대가 31%로 가장 많고 |20대는 9%|`: the age of somebody else in the same sentence, or whose ages they are.
fn has_another_age(head: &str, tail: &str) -> bool {
    const NEAR: usize = 60;
    let behind = &tail[..tail.floor_char_boundary(NEAR)];
    let behind = behind.split(". ").next().unwrap_or(behind);
    let decade = |text: &str| {
        text.match_indices("0대").any(|(at, _)| text[..at].ends_with(|c: char| matches!(c, '1'..='9')))
    };
    decade(sentence(head)) || decade(behind) || WHOSE.iter().any(|who| sentence(head).contains(who))
}

/// Whether the sentence speaks of machines: `순환버스를 20대에서 30대까지`.
pub(super) fn has_machines(head: &str) -> bool {
    const MACHINES: [&str; 17] = [
        "버스",
        "택시",
        "트럭",
        "승용차",
        "차량",
        "자동차",
        "관용차",
        "소방차",
        "전기차",
        "펌프차",
        "킥보드",
        "자전거",
        "CCTV",
        "장비",
        "트랙터",
        "로봇",
        "충전기",
    ];
    MACHINES.iter().any(|machine| sentence(head).contains(machine))
}

/// What stands near before the number in its sentence.
fn sentence(head: &str) -> &str {
    const REACH: usize = 60;
    let near = &head[head.ceil_char_boundary(head.len().saturating_sub(REACH))..];
    near.rsplit(['.', '\n']).next().unwrap_or(near)
}

/// Whose ages are told.
const WHOSE: [&str; 12] = [
    "참가자",
    "참여자",
    "이용자",
    "응답자",
    "지원자",
    "수강생",
    "교육생",
    "회원",
    "관람객",
    "방문객",
    "나이",
    "연령",
];

/// `30대에서 60대|까지 다양했다|`, and behind whose ages they are every range of them.
fn is_varied(head: &str, tail: &str) -> bool {
    static VARIED: Prefixes = Prefixes::new(&["까지 다양", "까지 고루", "까지 골고루", "까지 폭넓"]);
    VARIED.start(tail) || tail.starts_with("까지") && WHOSE.iter().any(|who| sentence(head).contains(who))
}

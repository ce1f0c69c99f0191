//! Ages in brackets: `이모씨(50대)가`, `중장년(50~60대)`, `주민(여, 50대)`; not `차량(40대)`.

use crate::scan::edge::{Prefixes, Suffixes};

/// `여성 1명(|40대|)`, `이모씨(|50대|)가`, `중장년(|50~60대|)`: brackets behind a person, or what persons come to; not `차량(|40대|)`.
pub(super) fn is_one(head: &str, tail: &str, ranged: bool) -> bool {
    // `2명(30대, |40대|)`
    const MOST: usize = 3;
    static PERSONS: Suffixes = Suffixes::new(&[
        "명(",
        "씨(",
        "남성(",
        "여성(",
        "남자(",
        "여자(",
        "주민(",
        "환자(",
        "확진자(",
        "관광객(",
    ]);
    // Who may be given so many as well.
    static GROUPS: Suffixes = Suffixes::new(&[
        "청년(",
        "중년(",
        "장년(",
        "노년(",
        "청소년(",
        "부모(",
        "참가자(",
        "회원(",
        "수강생(",
        "귀촌(",
        "귀농(",
        "강좌(",
        "나이별(",
        "연령별(",
        "나이대별(",
        "연령대별(",
        "연령대(",
        "나이대(",
        "년층(",
        "남녀(",
        "부부(",
        "응답자(",
    ]);
    let before = |head: &'_ str| {
        let age = head.strip_suffix("0대, ").or_else(|| head.strip_suffix("0대·"))?;
        Some(age.trim_end_matches(|c: char| c.is_ascii_digit()).len())
    };
    let first = std::iter::successors(Some(head.len()), |&end| before(&head[..end])).take(MOST).last();
    // `학생 120명(|30대|)`: what so many get.
    let many = |head: &str| {
        let number = head.strip_suffix("명(").unwrap_or("");
        number.ends_with(|c: char| c.is_ascii_digit())
            && number[..number.len() - 1].ends_with(|c: char| c.is_ascii_digit())
    };
    let group = |head: &str| GROUPS.end(head) || is_lesson(head);
    let person = |first: usize| {
        let head = &head[..first];
        PERSONS.end(head) && !many(head) || group(head) && (ranged || !are_machines(head, tail))
    };
    tail.starts_with([')', ',', '·']) && first.is_some_and(person)
}

/// `도예 교실(|30대|)`: whom they teach there; not `공기청정기를 교실(|20대|), 강당(|10대|)에`.
fn is_lesson(head: &str) -> bool {
    static TAUGHT: Suffixes = Suffixes::new(&[
        "문화",
        "요리",
        "도예",
        "공예",
        "미술",
        "음악",
        "노래",
        "댄스",
        "무용",
        "체조",
        "운동",
        "건강",
        "꽃꽂이",
        "서예",
        "외국어",
        "영어",
        "자수",
        "목공",
        "제빵",
        "취미",
        "인문학",
        "독서",
    ]);
    head.strip_suffix("교실(").is_some_and(|head| TAUGHT.end(head.trim_end_matches(' ')))
}

/// Whether the sentence speaks of what is counted by `대`: `노트북을 청소년(|50대|)에 나눠줬다`, `개인택시 회원(|90대|)`.
fn are_machines(head: &str, tail: &str) -> bool {
    const REACH: usize = 90;
    const MACHINES: [&str; 23] = [
        "청정기",
        "노트북",
        "컴퓨터",
        "태블릿",
        "PC",
        "택시",
        "차량",
        "트럭",
        "자전거",
        "휠체어",
        "보행기",
        "에어컨",
        "선풍기",
        "냉장고",
        "세탁기",
        "텔레비전",
        "카메라",
        "단말기",
        "기기",
        "기계",
        "장비",
        "스쿠터",
        "설치",
    ];
    let before = &head[head.ceil_char_boundary(head.len().saturating_sub(REACH))..];
    let before = before.rsplit(['.', '\n']).next().unwrap_or(before);
    let behind = &tail[..tail.floor_char_boundary(REACH)];
    let behind = behind.split(['.', '\n']).next().unwrap_or(behind);
    MACHINES.iter().any(|word| before.contains(word) || behind.contains(word))
}

/// `주민(여, |50대|)`, `주민(|50대|, 남)`: what is said of a person in brackets.
pub(super) fn is_beside_sex(head: &str, tail: &str) -> bool {
    static BEFORE: Suffixes = Suffixes::new(&[
        "(여, ",
        "(남, ",
        "(여·",
        "(남·",
        "(여성, ",
        "(남성, ",
        "(여,",
        "(남,",
        "(여/",
        "(남/",
    ]);
    static BEHIND: Prefixes = Prefixes::new(&[
        ", 여)",
        ", 남)",
        "·여)",
        "·남)",
        ", 여성)",
        ", 남성)",
        ",여)",
        ",남)",
        "/여)",
        "/남)",
    ]);
    BEFORE.end(head) || BEHIND.start(tail)
}

//! Ages in brackets: `이모씨(50대)가`, `중장년(50~60대)`, `주민(여, 50대)`; not `차량(40대)`.

use crate::scan::edge::{Prefixes, Suffixes};

/// `여성 1명(|40대|)`, `이모씨(|50대|)가`, `중장년(|50~60대|)`: brackets behind a person, or what persons come to; not `차량(|40대|)`.
pub(super) fn is_one(head: &str, tail: &str) -> bool {
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
        "교실(",
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
    let person = |first: usize| PERSONS.end(&head[..first]) && !many(&head[..first]);
    tail.starts_with([')', ',', '·']) && first.is_some_and(person)
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

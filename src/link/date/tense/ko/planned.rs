//! The words of Korean that say what is planned, decided, asked for: `열 생각이다`, `짓기로 했다`, `받아 달라`; and what was: `예정이었던`.

use super::cue::is_prospective;
use crate::scan::edge::{Prefixes, Suffixes};
use crate::scan::hangul::{is_alphanumeric, is_hangul};

/// `뽑을 생각이다`, `커질 것`, `열 구상`: a form in ㄹ and a noun of intention; not `행사를 생각하면`, where ㄹ ends the particle of an object.
pub(super) fn is_plan(before: &str, word: &str) -> bool {
    const NOUNS: [&str; 11] =
        ["생각", "계획", "방침", "전망", "구상", "작정", "요량", "심산", "방안", "복안", "참"];
    const ENDINGS: [&str; 12] =
        ["이다", "이라", "이며", "이고", "이지", "이었", "입니", "으로", "을", "도", "임", "인"];
    if !before.chars().next_back().is_some_and(is_prospective) {
        return false;
    }
    let word = word.trim_start_matches(|c: char| !is_alphanumeric(c));
    let ended = |rest: &str| {
        let rest = rest.trim_start_matches(['”', '"', '’', '\'']);
        rest.is_empty() || ENDINGS.iter().any(|ending| rest.starts_with(ending))
    };
    word.starts_with('것') || NOUNS.iter().any(|noun| word.strip_prefix(noun).is_some_and(ended))
}

/// `7월 개장 |예정이었으나|`, `12일 |예정됐던| 음악회`, `예정돼 있던`: what was planned may be over or not; the nearest is meant. `next` is the word behind it.
pub(super) fn was_planned<'a>(word: &str, next: impl FnOnce() -> Option<&'a str>) -> bool {
    static NOUNS: Prefixes = Prefixes::new(&["예정", "계획", "방침", "구상", "생각", "목표"]);
    static WAS: Prefixes =
        Prefixes::new(&["이었", "이던", "였", "됐던", "됐었", "됐으나", "됐지만", "되었던", "되었으나"]);
    static STATES: Prefixes = Prefixes::new(&["돼", "되어"]);
    NOUNS.strip(word).next().is_some_and(|rest| {
        let was = |next: &str| ["있던", "있었"].iter().any(|verb| next.starts_with(verb));
        WAS.start(rest) || STATES.strip(rest).any(str::is_empty) && next().is_some_and(was)
    })
}

/// `9곳을 여는 게 |목표다|`, `여는 것이 |목표다|`: what is aimed at is to come.
pub(super) fn is_goal(before: &str, word: &str) -> bool {
    static ENDINGS: Prefixes = Prefixes::new(&["다", "이다", "라고", "라며", "로", "입니다", "이며"]);
    word.strip_prefix("목표").is_some_and(|rest| ENDINGS.start(rest))
        && matches!(before, "게" | "것이" | "것을")
}

/// `검사를 받아 |달라|`, `신청해 |달라|고`: what is asked for is to come; not `눈에 띄게 달라졌다`.
pub(super) fn is_asked(before: &str, word: &str) -> bool {
    static ASKED: Suffixes = Suffixes::new(&["아", "어", "여", "해", "와", "워", "내", "려", "켜", "줘"]);
    let rest = word.strip_prefix("달라");
    rest.is_some_and(|rest| !rest.starts_with(['진', '졌', '질', '지'])) && ASKED.end(before)
}

/// `20일|까지였던| 기간`: an end that was another one before; the nearest is meant.
pub(super) fn was_to_end(word: &str) -> bool {
    static WAS: Prefixes = Prefixes::new(&[
        "까지였던",
        "까지이던",
        "까지던",
        "까지였으나",
        "까지였지만",
        "까지였는데",
        "까지였고",
    ]);
    WAS.start(word)
}

/// `열기로 했다`, `짓기로 결정`, `배포키로 했다`: not `야구 경기로 정했다`, nor `착공키로 했던`, which has been changed.
pub(super) fn is_decided(before: &str, word: &str) -> bool {
    const VERBS: [&str; 9] = ["했", "한", "하", "결정", "합의", "의결", "뜻", "약속", "방침"];
    let short = || before.strip_suffix("키로").is_some_and(|verb| verb.ends_with(is_hangul));
    (before.ends_with("기로") || short())
        && VERBS.iter().any(|verb| word.starts_with(verb))
        && !word.starts_with("했던")
}

/// `7월에는 협약을 체결해 |2027년까지| 공장을 짓는다`: up to another date is done what has been agreed on; of the first the nearest one is meant.
pub(super) fn is_agreed(before: &str, word: &str) -> bool {
    static AGREED: Suffixes = Suffixes::new(&[
        "체결해",
        "체결하고",
        "체결하여",
        "맺어",
        "맺고",
        "선정돼",
        "선정되어",
        "지정돼",
        "지정되어",
        "확정돼",
        "승인받아",
        "확보해",
        "매입해",
        "사들여",
    ]);
    word.starts_with(|c: char| c.is_ascii_digit()) && AGREED.end(before)
}

//! Whether `시장` behind a name is a mayor and no market, in an article that names no city: what only a person does tells, or that it speaks of its own city.

use crate::scan::edge::Prefixes;
use crate::scan::hangul::is_alphanumeric;

/// `박서준 시장|의 발언|`, `박서준 시장|은 취임사에서|`: what only a person has or holds; a market has goods.
pub(super) fn is_named(tail: &str) -> bool {
    static OWN: Prefixes = Prefixes::new(&[
        "의 발언",
        "의 취임",
        "의 공약",
        "의 임기",
        "의 답변",
        "의 지시",
        "의 신년사",
        "은 취임사에서",
        "은 신년사에서",
        "은 기자회견에서",
        "은 간부회의에서",
        "은 인사말에서",
        "은 축사에서",
        "은 시정연설에서",
    ]);
    OWN.start(tail)
}

/// `시는 예산안을 냈다`, `시의회에 출석한다`: the city by a word of its own; not `서울시는`.
pub(super) fn is_of_home(text: &str) -> bool {
    const WORDS: [&str; 5] = ["시는 ", "시가 ", "시의회", "시청 ", "시정"];
    WORDS.iter().any(|word| {
        memchr::memmem::find_iter(text.as_bytes(), word).any(|at| !text[..at].ends_with(is_alphanumeric))
    })
}

/// Whether what follows a title tells of a person: a market says nothing and goes nowhere.
pub(super) fn is_person(tail: &str) -> bool {
    const REACH: usize = 160;
    const ACTS: [&str; 14] = [
        "말했다",
        "밝혔다",
        "강조했",
        "설명했",
        "덧붙였",
        "전했다",
        "당부했",
        "약속했",
        "출석",
        "참석",
        "방문",
        "만났",
        "만나",
        "격려",
    ];
    let near = &tail[..tail.floor_char_boundary(REACH)];
    let sentence = near.split_once("다. ").map_or(near, |(sentence, _)| &near[..sentence.len() + "다".len()]);
    ACTS.iter().any(|act| sentence.contains(act))
}

//! Whether `시장` behind a name is a mayor and no market, in an article that names no city: what only a person does tells, or that it speaks of its own city.

use crate::scan::edge::Prefixes;
use crate::scan::hangul::is_alphanumeric;

/// `박서준 시장|은 취임사에서 … 했다|`, `박서준 시장|의 발언|`; not `이태원 시장은 손님이 늘었다고 상인들이 말했다`.
pub(super) fn is_one(tail: &str) -> bool {
    static OWN: Prefixes =
        Prefixes::new(&["의 발언", "의 취임", "의 공약", "의 임기", "의 답변", "의 지시", "의 신년사"]);
    const REACH: usize = 240;
    const SAYS: [&str; 12] = [
        "취임사",
        "신년사",
        "기자회견",
        "말했다",
        "밝혔다",
        "강조했다",
        "설명했다",
        "덧붙였다",
        "당부했다",
        "약속했다",
        "고 했다",
        "출석했다",
    ];
    const MARKET: [&str; 7] = ["상인", "점포", "손님", "상가", "가게", "장보기", "골목"];
    if !tail.starts_with("은 ") {
        return OWN.start(tail);
    }
    let near = &tail[..tail.floor_char_boundary(REACH)];
    let line = near.split('\n').next().unwrap_or(near);
    let sentence = line.split_once("다. ").map_or(line, |(sentence, _)| &line[..sentence.len() + "다".len()]);
    SAYS.iter().any(|word| sentence.contains(word)) && !MARKET.iter().any(|word| sentence.contains(word))
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

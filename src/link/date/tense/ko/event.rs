//! Nouns of events: `공연을`, and those of their opening with which headlines end: `도서관 개관`.

use crate::scan::edge::Suffixes;
use crate::scan::hangul::is_alphanumeric;

/// Whether a word is an event as the object or the subject of a verb: `상품권행사도`, `공연을`.
pub(super) fn is_event(word: &str) -> bool {
    static PARTICLES: Suffixes = Suffixes::new(&["를", "을", "도", "이", "가", "까지"]);
    static EVENTS: Suffixes = Suffixes::new(&[
        "행사",
        "축제",
        "공연",
        "강좌",
        "강연",
        "특강",
        "교실",
        "캠프",
        "체험",
        "프로그램",
        "이벤트",
        "전시",
        "전시회",
        "음악회",
        "연주회",
        "발표회",
        "설명회",
        "박람회",
        "대회",
        "영화제",
        "예술제",
        "문화제",
        "할인전",
        "기획전",
        "특별전",
        "콘서트",
        "페스티벌",
        "장터",
        "투어",
        "잔치",
    ]);
    let word = word.trim_end_matches(['\'', '’', '”', '"', '>', '》', '」']);
    PARTICLES
        .strip(word)
        .any(|noun| EVENTS.end(noun.trim_end_matches(['\'', '’', '”', '"', '>', '》', '」'])))
}

/// Whether a clause that begins after a day ends with a noun of opening, as headlines do: `26일| 도서관 개관, ...`. It announces what is
/// to come where nothing says that it is over.
pub(super) fn is_announced(after: &str) -> bool {
    const WORDS: usize = 5;
    static OPENINGS: Suffixes = Suffixes::new(&[
        "개장", "개막", "개관", "개소", "개통", "개최", "개시", "개원", "개강", "개교", "개점", "오픈",
        "시행", "발행", "판매", "접수", "시작", "출범", "출시", "착공", "모집",
    ]);
    let line = after.split('\n').next().unwrap_or(after);
    let clause = &line[..line.find([',', '.', '…', '·', ';']).unwrap_or(line.len())];
    let clause = clause.trim_end_matches(|c: char| !is_alphanumeric(c));
    OPENINGS.end(clause) && clause.split(' ').filter(|word| !word.is_empty()).count() <= WORDS
}

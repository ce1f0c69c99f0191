//! The polite present: `엽니다`, `개최합니다`, `모집합니다` announce as `연다` does, and requests: `오세요`.
//!
//! Of other verbs it tells what is so or goes on (`있습니다`, `이어집니다`, `20일입니다`), and announces nothing.

use crate::scan::edge::{Prefixes, Suffixes};
use crate::scan::hangul::is_alphanumeric;

/// Whether what ends with `니`, before `다`, is a verb of events and offers: `엽니|다`, `모집합니|다`.
pub(super) fn is_verb(word: &str) -> bool {
    word.strip_suffix('니').is_some_and(|stem| OFFERS.end(stem))
}

/// Verbs of events and offers, without `니다`.
static OFFERS: Suffixes = Suffixes::new(&[
    "엽",
    "열립",
    "펼칩",
    "펼쳐집",
    "치릅",
    "치러집",
    "받습",
    "선보입",
    "개최합",
    "개최됩",
    "모집합",
    "모집됩",
    "접수합",
    "접수됩",
    "시작합",
    "시작됩",
    "운영합",
    "운영됩",
    "진행합",
    "진행됩",
    "실시합",
    "실시됩",
    "시행합",
    "시행됩",
    "개막합",
    "개장합",
    "개관합",
    "개소합",
    "개원합",
    "개강합",
    "개통합",
    "개통됩",
    "개방합",
    "개방됩",
    "재개합",
    "재개됩",
    "출범합",
    "출시합",
    "출발합",
    "공연합",
    "상영합",
    "판매합",
    "제공합",
    "지원합",
    "지급합",
    "추진합",
    "마감합",
    "마감됩",
    "종료합",
    "종료됩",
    "중단합",
    "중단됩",
    "통제합",
    "통제됩",
    "휴관합",
    "휴장합",
]);

/// Whether a word that has a tense is one of those.
pub(super) fn is_polite(word: &str) -> bool {
    asks(word) || word.find("니다").is_some_and(|end| is_verb(&word[..end + "니".len()]))
}

/// `신청을 |받습니다|`, `행사를 |엽니다|`; not `사랑을 |받습니다|`.
pub(super) fn is_offered(before: &str, word: &str) -> bool {
    static OBJECTS: Suffixes = Suffixes::new(&[
        "신청을",
        "접수를",
        "원서를",
        "예약을",
        "작품을",
        "서류를",
        "참가자를",
        "신청자를",
        "신청도",
    ]);
    !word.starts_with("받습") || OBJECTS.end(before)
}

/// What one is asked to do: `오세요`, `신청하십시오`, `만나요`.
pub(super) fn asks(word: &str) -> bool {
    static REQUESTS: Suffixes = Suffixes::new(&["세요", "십시오", "만나요"]);
    REQUESTS.end(word.trim_matches(|c: char| !is_alphanumeric(c)))
}

/// `좋다고 |말합니다|`: what has been said, as news tell it in the present; not `설명회에서 |설명합니다|`.
pub(super) fn is_told(before: &str, word: &str) -> bool {
    static SAYINGS: Prefixes = Prefixes::new(&[
        "말합니다",
        "설명합니다",
        "강조합니다",
        "전합니다",
        "밝힙니다",
        "덧붙입니다",
        "호소합니다",
    ]);
    SAYINGS.start(word) && before.ends_with(['고', '며'])
}

/// `20일 |개막한| 축제`, `20일 구청을 |찾은| 주민`: what has been on the date, of which something else is told; not `다양한`.
pub(super) fn is_participle(word: &str) -> bool {
    word == "연" || PARTICIPLES.end(word)
}

/// What takes a date for what has been.
static PARTICIPLES: Suffixes = Suffixes::new(&[
    "개막한",
    "개관한",
    "개장한",
    "개통한",
    "개소한",
    "개원한",
    "개교한",
    "시작한",
    "시행한",
    "시행된",
    "시작된",
    "출범한",
    "출시한",
    "도입한",
    "도입된",
    "착공한",
    "착공된",
    "준공한",
    "준공된",
    "완공된",
    "조성한",
    "조성된",
    "설치한",
    "설치된",
    "설립한",
    "설립된",
    "제정된",
    "개정된",
    "방문한",
    "참석한",
    "참여한",
    "신청한",
    "접수한",
    "접수된",
    "모집한",
    "선정한",
    "선정된",
    "지정된",
    "개최한",
    "개최된",
    "발표한",
    "발표된",
    "공개한",
    "공개된",
    "체결한",
    "마감한",
    "마감된",
    "발생한",
    "운영한",
    "진행한",
    "진행된",
    "실시한",
    "찾은",
    "열린",
    "펼쳐진",
    "치러진",
    "받은",
    "모인",
    "뽑힌",
    "나온",
    "떠난",
    "마친",
    "끝난",
    "치른",
    "다녀간",
    "올린",
    "오른",
    "태어난",
    "세워진",
    "만들어진",
    "선보인",
]);

#[cfg(test)]
mod tests {
    use super::is_verb;

    #[test]
    fn what_is_offered_is_told_from_what_is_so() {
        for word in ["엽니", "개최합니", "받습니", "운영됩니", "선보입니"] {
            assert!(is_verb(word), "{word}");
        }
        for word in ["있습니", "가능합니", "무료입니", "이어집니", "말합니", "언니", "니", ""]
        {
            assert!(!is_verb(word), "{word}");
        }
    }
}

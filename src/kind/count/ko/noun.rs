//! The noun that is counted, without what is no part of it: `구민|과|`, `자치구|별|`; whole where its last syllable only looks like a particle (`상품권`).

use crate::rule::particle;
use crate::scan::hangul::{L, ends_open, final_consonant};

/// The noun that `tail` begins with.
pub(super) fn at_start(tail: &str) -> &str {
    let noun = particle::stem(tail);
    let word = particle::rest_of(tail);
    let rest = &word[noun.len()..];
    if noun.is_empty() {
        noun
    } else if is_inside(noun, rest) {
        word
    } else {
        without_suffix(noun)
    }
}

/// Whether the syllable behind a noun belongs to it: `상품|권|`, `참가|자|`, `전문|가|`, which as a particle would be `이`.
fn is_inside(noun: &str, rest: &str) -> bool {
    const ENDING: [(&str, &[&str]); 3] =
        [("이", &["어린", "젊은", "떡볶"]), ("당", &["경로"]), ("로", &["교차", "활주", "진입", "등산"])];
    let last = noun.chars().next_back().map_or(0, final_consonant);
    match rest {
        "권" | "대" | "자" => true,
        "가" => !ends_open(noun),
        "과" => ends_open(noun),
        "로" if last != 0 && last != L => true,
        _ => ENDING.iter().any(|(end, nouns)| *end == rest && nouns.iter().any(|word| noun.ends_with(word))),
    }
}

/// `자치구|별|`, `노선|중|`: what stands against a noun of two syllables and more.
fn without_suffix(noun: &str) -> &str {
    const SUFFIXES: [&str; 6] = ["별", "별로", "중", "중에", "중에서", "중에는"];
    let stem = SUFFIXES.iter().find_map(|suffix| noun.strip_suffix(suffix));
    stem.filter(|stem| stem.chars().count() > 1).unwrap_or(noun)
}

#[cfg(test)]
mod tests {
    use super::at_start;

    #[test]
    fn a_noun_keeps_what_belongs_to_it() {
        let whole = [
            "상품권 발행",
            "이용권 값",
            "참가자 모두",
            "전문가 회의",
            "경로당 운영",
            "교차로 정비",
            "어린이 놀이터",
            "산책로 정비",
        ];
        for tail in whole {
            assert_eq!(Some(at_start(tail)), tail.split(' ').next());
        }
        for (tail, noun) in [
            ("상품권은", "상품권"),
            ("나라가", "나라"),
            ("자치구별로", "자치구"),
            ("노선중 셋", "노선"),
            ("마을과", "마을"),
        ] {
            assert_eq!(at_start(tail), noun);
        }
    }
}

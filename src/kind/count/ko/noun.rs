//! The noun that is counted, without what is no part of it: `구민|과|`, `자치구|별|`; whole where its last syllable only looks like a particle (`상품권`).

mod chain;

use smol_str::SmolStr;

use super::{act, glued, short};
use crate::rule::{View, particle, qualifier_ko};
use crate::scan::hangul::{L, SS, ends_open, final_consonant, is_hangul};
use crate::span::Span;

/// The noun that follows the counter at once, with or without `의`, without its particle; `many` says whether there are ten of them. Only the counters
/// of things have one: what follows `세 곳`, `두 차례` or `212명의` is another phrase.
pub(super) fn after(view: &View<'_>, unit: Span, many: bool) -> Option<SmolStr> {
    const OF_THINGS: [&str; 5] = ["개", "대", "종", "가지", "인"];
    let end = unit.end;
    let tail = view.tail(end);
    let glued = Some(tail).filter(|tail| glued::is_noun(particle::rest_of(tail)));
    let tail = tail.strip_prefix("의 ").or_else(|| tail.strip_prefix(' ')).or(glued);
    let tail = tail.filter(|_| OF_THINGS.contains(&unit.of(view.text)))?;
    let verb = || is_predicate(particle::rest_of(tail)) && short::after_counter(tail, many).is_none();
    if qualifier_ko::after(view, end).is_some() || verb() || act::begins(tail) {
        return None;
    }
    let tail = behind_attributive(tail).map_or(Some(tail), |next| (!act::begins(next)).then_some(next))?;
    let long = || Some(at_start(tail)).filter(|noun| noun.chars().count() > 1);
    let short = || short::after_counter(tail, many).or_else(|| chain::head(tail));
    let noun = glued.and_then(short::glued).or_else(short).or_else(long)?;
    (!noun.is_empty() && !is_compared(noun, unit.of(view.text))).then(|| noun.into())
}

/// `축구장 410개 |면적|의 숲`: what is as large as so many things; not `5종 |크기|`.
fn is_compared(noun: &str, counter: &str) -> bool {
    const COMPARED: [&str; 6] = ["면적", "크기", "규모", "넓이", "분량", "부피"];
    matches!(counter, "개" | "대") && COMPARED.contains(&noun)
}

/// `12개 |늘었다|`, `3개 |열었고|`; not `12개 |사업이다|`, `12개 |학교였다|`, where the verb is the copula behind a noun.
fn is_predicate(word: &str) -> bool {
    const VERBS: [&str; 7] = ["선보", "아니", "이", "르", "쁘", "하", "되"];
    // `6개 |예정이다|`
    const SAID: [&str; 13] = [
        "예정", "방침", "전망", "수준", "목표", "계획", "증가", "감소", "연속", "확정", "추진", "단위",
        "상태",
    ];
    let Some(stem) = past(word).or_else(|| word.strip_suffix('다')) else { return false };
    let noun = |stem: &str, open: bool| {
        let verb = || VERBS.iter().any(|verb| stem.ends_with(verb));
        stem.chars().count() > 1 && !SAID.contains(&stem) && ends_open(stem) == open && !(open && verb())
    };
    let closed = ["이", "이었"].iter().find_map(|copula| stem.strip_suffix(copula));
    let open = stem.strip_suffix('였').or(Some(stem).filter(|stem| ends_open(stem)));
    !closed.is_some_and(|stem| noun(stem, false)) && !open.is_some_and(|stem| noun(stem, true))
}

/// `학교였으며`, `마을이었으나`: the past of the copula behind a noun; not `줄였으며`.
pub(super) fn is_copula(word: &str) -> bool {
    past(word).is_some_and(|stem| stem.ends_with("였") || stem.ends_with("이었")) && !is_predicate(word)
}

/// The stem of the past in a verb, or in a copula: `|열었|고`, `|받았|지만`, `|학교였|으며`. No noun has such a syllable.
fn past(word: &str) -> Option<&str> {
    let (at, c) = word.char_indices().find(|(_, c)| final_consonant(*c) == SS)?;
    let end = at + c.len_utf8();
    (at > 0 || end < word.len()).then(|| &word[..end])
}

/// What stands behind words that only say what sort of things these are: `8개 |국내외| 도시`, `10개 |우수| 단지`.
fn behind_attributive(tail: &str) -> Option<&str> {
    const SORTS: [&str; 20] = [
        "국내외",
        "국내",
        "국외",
        "해외",
        "기타",
        "유망",
        "우수",
        "주요",
        "핵심",
        "신규",
        "각종",
        "관련",
        "인근",
        "산하",
        "관내",
        "인접",
        "여타",
        "유명",
        "중점",
        "나머지",
    ];
    const MOST: usize = 2;
    let mut rest = tail;
    for _ in 0..MOST {
        let word = particle::rest_of(rest);
        let next = rest[word.len()..].strip_prefix(' ').filter(|next| next.starts_with(is_hangul));
        let Some(next) = next.filter(|_| SORTS.contains(&word)) else { break };
        rest = next;
    }
    (rest.len() < tail.len()).then_some(rest)
}

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

/// The noun of two words that `tail` begins with, the first of which is `noun` and has no particle: `|저소득 가정|에`, where the second is `told`.
pub(super) fn of_two<'a>(tail: &'a str, noun: &str, told: impl Fn(&str) -> bool) -> Option<&'a str> {
    let first = particle::rest_of(tail);
    let next = tail[first.len()..].strip_prefix(' ').filter(|_| noun.len() == first.len())?;
    let second = at_start(next);
    (told(second) && !act::begins(tail)).then(|| &tail[..first.len() + 1 + second.len()])
}

/// Whether the syllable behind a noun belongs to it: `상품|권|`, `참가|자|`, `전문|가|`, which as a particle would be `이`.
fn is_inside(noun: &str, rest: &str) -> bool {
    const ENDING: [(&str, &[&str]); 4] = [
        ("이", &["어린", "젊은", "떡볶", "놀", "맞", "목걸", "귀걸", "옷걸", "나들", "지팡", "호랑", "고양"]),
        ("당", &["경로"]),
        (
            "인",
            &["상공", "장애", "농업", "어업", "임업", "예술", "체육", "정치", "직장", "언론", "종교", "외국"],
        ),
        ("로", &["교차", "활주", "진입", "등산"]),
    ];
    let last = noun.chars().next_back().map_or(0, final_consonant);
    match rest {
        "권" | "대" | "자" => true,
        "가" => !ends_open(noun) || noun == "농어",
        // `제로페|이|`, `모바|일|`
        "과" | "이" if ends_open(noun) => true,
        "일" if ends_open(noun) => !["체", "시", "구", "도", "개"].iter().any(|end| noun.ends_with(end)),
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
    use super::{at_start, behind_attributive, is_copula, is_predicate};

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
            "모바일 쿠폰",
            "제로페이 앱",
            "민속놀이 체험",
            "소상공인 점포",
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

    #[test]
    fn a_copula_is_no_verb() {
        let nouns = ["사업이다", "학교였다", "도서관이었다", "자치구다"];
        assert_eq!(nouns.iter().find(|word| is_predicate(word)), None);
        let copulas = ["사업이었고", "학교였으며", "도서관이었지만", "마을이었습니다"];
        assert!(copulas.iter().all(|word| is_copula(word)));
        assert_eq!(copulas.iter().find(|word| is_predicate(word)), None);
        assert!(["늘었다", "선보였다", "줄인다", "가능하다", "다르다"].iter().all(|word| is_predicate(word)));
        let past = ["열었고", "세웠으며", "받았지만", "샀으며", "지었으니", "달았습니다", "줄였고"];
        assert!(past.iter().all(|word| is_predicate(word) && !is_copula(word)));
    }

    #[test]
    fn a_sort_is_no_thing() {
        assert_eq!(behind_attributive("국내 유망 기업이"), Some("기업이"));
        assert_eq!(behind_attributive("기업이"), None);
        assert_eq!(behind_attributive("우수"), None);
    }
}

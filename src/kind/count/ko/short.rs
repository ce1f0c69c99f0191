//! Nouns of one syllable after a number: `세 구가`, `다섯 군은`, `4개 조 12명`.
//!
//! A word of two syllables is as likely a noun (`구간`, `도로`, `조사`) as a noun with a particle: the particle has to be one that goes with
//! the last sound of the noun. `시` is none of them: `두 시` is a time of day.

use crate::rule::particle;
use crate::scan::edge::{Prefixes, Suffixes};
use crate::scan::hangul::{ends_open, is_hangul};

/// What is counted without a counter.
const COUNTED: [&str; 7] = ["구", "군", "도", "읍", "집", "섬", "역"];

/// What is counted by `개`.
const GROUPED: [&str; 22] = [
    "주", "조", "팀", "구", "군", "동", "면", "읍", "시", "도", "섬", "역", "과", "실", "국", "촌", "반",
    "앱", "층", "길", "곡", "리",
];

/// The noun that `tail` begins with, after a native numeral.
pub(super) fn after_numeral(tail: &str) -> Option<&str> {
    noun(tail, &COUNTED).map(|(noun, _)| noun)
}

/// The noun that `tail` begins with, after a counter; empty in `3개 반`, which is three and a half unless there are `many` or another count follows.
pub(super) fn after_counter(tail: &str, many: bool) -> Option<&str> {
    if let Some(units) = joined(tail).or_else(|| heads(tail)).or_else(|| at_place(tail)) {
        return Some(units);
    }
    // `17개 시도`, `3개 도로`: cities and provinces, roads, and no particle.
    let (noun, particle) =
        noun(tail, &GROUPED).filter(|pair| !matches!(pair, ("시", "도") | ("도", "로")))?;
    // `2개 |도|·소매 업체`
    if particle.is_empty() && noun != "섬" && is_joined(&tail[noun.len()..]) {
        return None;
    }
    let counted = || tail[noun.len()..].trim_start().starts_with(|c: char| c.is_ascii_digit());
    let is_one = match noun {
        "반" => many || !particle.is_empty() || counted(),
        // `3개 주 2회`: a week.
        "주" => !particle.is_empty(),
        _ => true,
    };
    Some(if is_one { noun } else { "" })
}

/// `도|·소매|`: what is written with a dot and is none of the units is another word.
fn is_joined(rest: &str) -> bool {
    rest.strip_prefix(['·', 'ㆍ', '‧']).is_some_and(|rest| rest.starts_with(is_hangul))
}

/// `시·군이`, `읍·면·동에서`: what a province or a county is parted into.
fn joined(tail: &str) -> Option<&str> {
    const UNITS: [char; 13] = ['시', '도', '군', '구', '읍', '면', '동', '리', '실', '국', '과', '소', '팀'];
    // `시·도|지사|`, `시·군·구|청장|`
    static OFFICES: Prefixes =
        Prefixes::new(&["지사", "청장", "청", "교육감", "교육청", "의회", "의장", "의원", "장"]);
    const MOST: usize = 3;
    let mut rest = tail.strip_prefix(UNITS)?;
    for _ in 1..MOST {
        let next = rest.strip_prefix(['·', 'ㆍ', '‧', '.']).and_then(|rest| rest.strip_prefix(UNITS));
        let Some(next) = next else { break };
        rest = next;
    }
    let (units, _) = tail.split_at(tail.len() - rest.len());
    let office = |after: &&str| particle::is_particle(particle::rest_of(after));
    if let Some(after) = OFFICES.strip(rest).find(office).filter(|_| units.chars().count() > 1) {
        return Some(&tail[..tail.len() - after.len()]);
    }
    (units.chars().count() > 1 && goes_with(units, particle::rest_of(rest))).then_some(units)
}

/// `시장·군수가`, `시장·군수·구청장들이`: who governs them.
fn heads(tail: &str) -> Option<&str> {
    static HEADS: Prefixes = Prefixes::new(&["시장", "군수", "구청장", "도지사"]);
    const MOST: usize = 3;
    let next = |rest: &str| HEADS.strip(rest.strip_prefix(['·', 'ㆍ', '‧', '.'])?).next().map(str::len);
    let mut left = HEADS.strip(tail).next().map(str::len)?;
    let first = left;
    for _ in 1..MOST {
        let Some(len) = next(&tail[tail.len() - left..]) else { break };
        left = len;
    }
    let (heads, rest) = tail.split_at(tail.len() - left);
    (left < first && particle::is_particle(particle::rest_of(rest))).then_some(heads)
}

/// `동|서 장터 열려`, `마을|서 잔치`: `에서`, said shortly; not `동서 도로`, `교과서`.
fn at_place(tail: &str) -> Option<&str> {
    static PLACES: Suffixes = Suffixes::new(&[
        "자치구",
        "행정동",
        "학교",
        "시장",
        "마을",
        "지역",
        "도시",
        "공원",
        "센터",
        "도서관",
        "경로당",
        "광장",
        "골목",
        "병원",
        "대학",
        "매장",
        "점포",
        "단지",
        "경기장",
        "공연장",
        "행사장",
        "장터",
        "해수욕장",
        "하천",
        "사업장",
        "공장",
        "상가",
        "거리",
        "호텔",
        "식당",
        "카페",
        "시군",
        "복지관",
        "체육관",
        "전시장",
        "농가",
        "정류장",
        "주차장",
        "어린이집",
        "유치원",
        "나라",
    ]);
    const SHORT: [&str; 5] = ["동", "구", "군", "읍", "면"];
    static EAST_WEST: Prefixes = Prefixes::new(&[
        " 도로", " 노선", " 구간", " 지역", " 축", " 화합", " 방향", " 횡단", " 고속", " 연결", " 간",
        " 교류", " 녹지",
    ]);
    let word = particle::rest_of(tail);
    let noun = word.strip_suffix('서').filter(|noun| SHORT.contains(noun) || PLACES.end(noun))?;
    let east = noun == "동" && EAST_WEST.start(&tail[word.len()..]);
    (!east).then_some(noun)
}

/// The same where no space stands between: `24개|팀이|`, `2개|반|`; there `도` is a particle and `시` begins a word (`3개시켜`).
pub(super) fn is_glued(rest: &str) -> bool {
    glued(rest).is_some()
}

/// The noun itself.
pub(super) fn glued(rest: &str) -> Option<&str> {
    noun(rest, &GROUPED).map(|(noun, _)| noun).filter(|noun| !matches!(*noun, "시" | "도" | "주"))
}

fn noun<'a>(tail: &'a str, nouns: &[&str]) -> Option<(&'a str, &'a str)> {
    let word = particle::rest_of(tail);
    let (noun, particle) = word.split_at(word.chars().next()?.len_utf8());
    (nouns.contains(&noun) && goes_with(noun, particle)).then_some((noun, particle))
}

/// Whether a particle goes with the noun: `가`, `는`, `를`, `와` after a vowel, `이`, `은`, `을`, `과` after a consonant.
pub(super) fn goes_with(noun: &str, particle: &str) -> bool {
    let open = ends_open(noun);
    match particle {
        "" | "의" | "에" | "에서" | "에는" | "에도" | "마다" | "까지" | "만" | "도" | "별" | "별로"
        | "에서는" | "에서도" | "부터" | "보다" | "중" | "중에" | "중에서" | "이다" | "이며" | "이고" => {
            true
        }
        "가" | "는" | "를" | "와" | "로" | "다" | "였다" => open,
        "이" | "은" | "을" | "과" | "으로" | "이었다" => !open,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::after_counter;

    #[test]
    fn units_and_their_heads_are_joined() {
        for (tail, noun) in [
            ("시.군이", "시.군"),
            ("읍‧면에서", "읍‧면"),
            ("시장·군수가", "시장·군수"),
            ("시·도지사가", "시·도지사"),
            ("시·군·구청장들이", "시·군·구청장"),
            ("실·과·소를", "실·과·소"),
            ("시장·군수·구청장들이", "시장·군수·구청장"),
        ] {
            assert_eq!(after_counter(tail, true), Some(noun));
        }
        assert_eq!(after_counter("시장 상인이", true), None);
        assert_eq!(after_counter("군수품을", true), None);
        assert_eq!(after_counter("도·소매 업체", true), None);
    }
}

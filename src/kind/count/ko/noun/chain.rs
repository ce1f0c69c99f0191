//! The noun behind words that are joined and only say which things these are: `12개의 저탄소 및 친환경 부품 |공장|`, `3개 문화·체육 |시설|`; not
//! `5개 |학교| 및 도서관`, where what is joined is counted.

use super::at_start;
use crate::kind::count::ko::glued;
use crate::rule::particle;
use crate::scan::edge::Suffixes;
use crate::scan::hangul::is_hangul;

/// The noun that is counted, where `tail` begins with such words.
pub(super) fn head(tail: &str) -> Option<&str> {
    // So many words may stand between the joint and the noun.
    const MOST: usize = 3;
    let first = particle::rest_of(tail);
    let after = tail[first.len()..].strip_prefix(" 및 ");
    let after = after.or_else(|| tail[first.len()..].strip_prefix(DOTS))?;
    let second = joined_end(after);
    if glued::is_noun(first) || glued::is_noun(particle::rest_of(after)) || PLACES.end(first) {
        return None;
    }
    let mut rest = second.strip_prefix(' ')?;
    for _ in 0..MOST {
        let word = particle::rest_of(rest);
        if glued::is_noun(word) {
            return Some(at_start(rest));
        }
        rest = rest[word.len()..].strip_prefix(' ')?;
    }
    None
}

/// Places, which are counted themselves.
static PLACES: Suffixes = Suffixes::new(&[
    "섬",
    "사찰",
    "성당",
    "교회",
    "향교",
    "서원",
    "기관",
    "체육관",
    "박물관",
    "미술관",
    "도서관",
    "과학관",
    "기념관",
    "회관",
    "영화관",
    "복지관",
    "수영장",
    "축구장",
    "야구장",
    "테니스장",
    "경기장",
    "공연장",
    "운동장",
    "전시장",
    "캠핑장",
    "야영장",
    "골프장",
    "농장",
    "식당",
    "의원",
    "보건소",
    "요양원",
    "학원",
    "호텔",
    "약국",
    "은행",
    "카페",
    "아파트",
    "어린이집",
]);

/// What joins two words of one phrase.
const DOTS: [char; 3] = ['·', 'ㆍ', '‧'];

/// What follows the words that are joined to the first one without a space.
fn joined_end(text: &str) -> &str {
    text.trim_start_matches(|c: char| is_hangul(c) || DOTS.contains(&c))
}

#[cfg(test)]
mod tests {
    use super::head;

    #[test]
    fn the_head_stands_behind_what_is_joined() {
        for (tail, noun) in [
            ("저소음 및 무진동 장비 공장이", "공장"),
            ("음악·무용 단체가", "단체"),
            ("보육 및 돌봄 시설 이용이", "시설"),
            ("농업·임업·수산 기관", "기관"),
        ] {
            assert_eq!(head(tail), Some(noun), "{tail}");
        }
        for tail in [
            "학교 및 도서관에",
            "수영장·사찰 시설",
            "의료기관 및 돌봄 종사자 단체",
            "공원·하천 구간",
            "음악 및 무용을 배운다",
            "음악 단체가",
            "음악·무용 선생이",
        ] {
            assert_eq!(head(tail), None, "{tail}");
        }
    }
}

//! Offices and assemblies that are numbered by `대` without `제`: `9대 구의회`, `22대 총선`, `6대·7대 구의원`; not `버스 9대 운행`.

use rust_decimal::Decimal;

use crate::rule::particle;
use crate::scan::edge::Suffixes;

/// Whether `tail`, behind `대` and a space, begins with who holds an office, or with what sits term by term; or `head`, before the number, opens brackets
/// behind him (`향우회장(|25~26대|)`).
pub(super) fn is_numbered(number: Decimal, head: &str, tail: &str) -> bool {
    static OFFICES: Suffixes = Suffixes::new(&[
        "국회",
        "의회",
        "의원",
        "의장",
        "부의장",
        "회장",
        "총장",
        "이사장",
        "위원장",
        "교장",
        "관장",
        "대통령",
        "총선",
        "대선",
        "구청장",
        "군수",
        "도지사",
        "전반기",
        "후반기",
        "조합장",
        "협회장",
        "청장",
    ]);
    static HOLDERS: Suffixes = Suffixes::new(&[
        "회장(",
        "조합장(",
        "의장(",
        "위원장(",
        "총장(",
        "이사장(",
        "의원(",
        "청장(",
        "군수(",
        "지사(",
        "교장(",
        "대통령(",
    ]);
    const HIGHEST: Decimal = Decimal::from_parts(60, 0, 0, false, 0);
    let word = particle::rest_of(last_of_list(tail));
    if number < HIGHEST && HOLDERS.end(head) && tail.starts_with([')', ',']) {
        return true;
    }
    // `5대 |대선주자|`: so many of them.
    let named = |rest: &str| number >= Decimal::TEN || particle::is_particle(rest);
    let voted = || {
        word.starts_with("시장")
            || ["총선", "대선"].iter().filter_map(|vote| word.strip_prefix(vote)).any(named)
    };
    number < HIGHEST && (voted() || OFFICES.end(particle::stem(word)) || OFFICES.end(word))
}

/// What stands behind the last number of a list: `|·7대 구의원`.
fn last_of_list(tail: &str) -> &str {
    const MOST: usize = 5;
    let mut rest = tail;
    for _ in 0..MOST {
        let Some(next) = ["·", "ㆍ", ", ", ","].iter().find_map(|sign| rest.strip_prefix(sign)) else {
            break;
        };
        let digits = next.trim_start_matches(|c: char| c.is_ascii_digit());
        let Some(after) = digits.strip_prefix('대').filter(|_| digits.len() < next.len()) else { break };
        rest = after;
    }
    rest.strip_prefix(' ').unwrap_or(rest)
}

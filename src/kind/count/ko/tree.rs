//! Trees, which are counted with the word for weeks: `느티나무 15주`, `소나무 36주가 심겼다`; not `나무의사 과정 12주`.

use crate::rule::particle;
use crate::scan::edge::{Prefixes, Suffixes};

/// Whether a number and `주` between `head` and `tail` count trees.
pub(crate) fn is_counted(head: &str, tail: &str) -> bool {
    static BESIDE: Suffixes = Suffixes::new(&[" 등", " 총", " 약", " 모두", " 각", " 각각"]);
    // `15~20주`: the lower end.
    let before = head.trim_end_matches(|c: char| c.is_ascii_digit() || matches!(c, '~' | '∼' | '-' | ' '));
    let tree = is_tree(before) || BESIDE.strip(before).any(is_tree);
    tree && !is_time(tail) || is_planted(tail) && near(head).split(' ').any(is_tree)
}

/// Whether a text ends with a tree, its particle, or what opens behind it: `왕벚나무`, `묘목을`, `철쭉(`.
fn is_tree(word: &str) -> bool {
    static TREES: Suffixes = Suffixes::new(&[
        "나무",
        "묘목",
        "수목",
        "관목",
        "교목",
        "회양목",
        "조경수",
        "가로수",
        "유실수",
        "과수",
        "철쭉",
        "영산홍",
        "장미",
        "무궁화",
        "동백",
        "목련",
        "수국",
        "산수유",
        "배롱",
        "이팝",
        "벚꽃",
        "매화",
        "백일홍",
        "블루베리",
    ]);
    static PARTICLES: Suffixes =
        Suffixes::new(&["를", "을", "가", "이", "는", "은", "도", "와", "과", ",", "("]);
    TREES.end(word) || PARTICLES.strip(word).any(|word| TREES.end(word))
}

/// `12주 동안`, `3주간`: what is said of weeks.
fn is_time(tail: &str) -> bool {
    static TIME: Prefixes = Prefixes::new(&[
        "간",
        "차",
        "년",
        "마다",
        "만에",
        "에 걸쳐",
        "에 한",
        "가량 늦",
        "가 지나",
        "가량 빨",
        "나 빨",
        "나 늦",
    ]);
    static AFTER: Prefixes = Prefixes::new(&[
        "동안", "과정", "뒤", "후", "전", "만에", "내내", "이내", "교육", "간", "걸", "연속", "일찍", "빨",
        "앞당", "늦", "먼저", "정비", "집중", "강의", "키", "지나",
    ]);
    TIME.start(tail) || AFTER.start(tail.strip_prefix(' ').unwrap_or(tail))
}

/// `36주|를 심었다|`, `40주|가 식재됐다|`
fn is_planted(tail: &str) -> bool {
    static PLANTED: Prefixes = Prefixes::new(&["심", "식재", "보식", "이식", "베어", "고사", "기증"]);
    let particle = particle::rest_of(tail);
    particle::is_particle(particle)
        && tail[particle.len()..].strip_prefix(' ').is_some_and(|verb| PLANTED.start(verb))
}

/// The sentence before the number, as far as a tree may stand from it.
fn near(head: &str) -> &str {
    const REACH: usize = 60;
    let near = &head[head.ceil_char_boundary(head.len().saturating_sub(REACH))..];
    near.rsplit(['.', '\n']).next().unwrap_or(near)
}

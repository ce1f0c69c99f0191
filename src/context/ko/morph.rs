//! What a word is by its sound and its end: a noun with a particle, or a verb.
//!
//! There is no dictionary of all nouns and verbs. A particle is told by its sound (`을` after a consonant, `를` after a vowel), verbs by their
//! endings and a table, and a table has the nouns that only look like one of them (`도로`, `회의`).

use once_cell::sync::Lazy;
use rustc_hash::FxHashMap;

use super::eojeol::Mark;
use super::word::{Class, classes, is};
use crate::scan::lexicon::rows;

/// The mark of what follows a value: `을`, `씩을`, `짜리`, `가량의`.
pub(super) fn tail(rest: &str) -> Mark {
    const SUFFIXES: [&str; 14] = [
        "어치", "가량", "정도", "남짓", "안팎", "내외", "짜리", "규모", "상당", "이나", "여", "대", "씩",
        "쯤",
    ];
    let plain = SUFFIXES.iter().find_map(|suffix| rest.strip_prefix(suffix)).unwrap_or(rest);
    match PARTICLES.get(plain) {
        _ if plain.is_empty() => Mark::Bare,
        Some(mark) => *mark,
        None if plain.starts_with('이') => Mark::Copula,
        None => Mark::Verb,
    }
}

/// The particle that a run of letters is, where it is one: `가` of `서초구(구청장 전성수)가`.
pub(super) fn particle(text: &str) -> Option<Mark> {
    PARTICLES.get(text).copied()
}

/// How long the stem of a word is in bytes, and what the word is.
pub(super) fn analyse(word: &str) -> (usize, Mark) {
    let class = classes(word);
    match () {
        () if class.has(Class::Modifier) => (word.len(), Mark::Modifier),
        () if class.has(Class::Link) || class.has(Class::Adverb) => (word.len(), Mark::Verb),
        () if class.has(Class::Change) => (word.len(), changing(word)),
        () if ends_like_noun(word) => (word.len(), Mark::Bare),
        () => verb(word).map_or_else(|| noun(word), |mark| (word.len(), mark)),
    }
}

/// `늘어난` stands before its noun, `늘어` does not.
fn changing(word: &str) -> Mark {
    if word.chars().next_back().is_some_and(|last| final_consonant(last) == N) {
        Mark::Modifier
    } else {
        Mark::Verb
    }
}

fn ends_like_noun(word: &str) -> bool {
    is(word, Class::Noun) || word.char_indices().any(|(i, _)| is(&word[i..], Class::Ending))
}

/// Verbs by their endings.
fn verb(word: &str) -> Option<Mark> {
    let ended = || word.char_indices().skip(1).find_map(|(i, _)| ENDINGS.get(&word[i..]).copied());
    let closed = word.chars().rev().nth(1).is_some_and(|c| final_consonant(c) != 0);
    let finite = word.ends_with('다') && closed || word.ends_with("니다");
    let past = || word.chars().any(|c| final_consonant(c) == SS);
    let led = || word.ends_with("해") && word.chars().count() > 2;
    ended().or_else(|| (finite || past() || led()).then_some(Mark::Verb))
}

/// A noun, the longest particle taken off.
fn noun(word: &str) -> (usize, Mark) {
    let stems = word.char_indices().skip(1).map(|(i, _)| i);
    let found = stems.into_iter().find_map(|i| {
        let mark = *PARTICLES.get(&word[i..])?;
        fits(&word[..i], &word[i..]).then_some((i, mark))
    });
    found.unwrap_or((word.len(), Mark::Bare))
}

/// Whether a particle stands after the sound that a stem ends in.
fn fits(stem: &str, particle: &str) -> bool {
    let Some(last) = stem.chars().next_back() else { return false };
    let closed = is_syllable(last) && final_consonant(last) != 0;
    let either = !is_syllable(last);
    match particle {
        "은" | "이" | "을" | "과" => closed || either,
        "는" | "가" | "를" | "와" | "나" | "다" | "며" | "고" | "던" | "라" | "지만" | "라고" | "였다"
        | "라며" | "라는" | "였고" => !closed,
        "로" | "로는" | "로도" | "로써" | "로만" => !closed || final_consonant(last) == L,
        "만" | "의" | "도" => stem.chars().count() > 1 || either,
        "이자" | "이고" | "이며" | "이라" | "이던" => stem.chars().count() > 1,
        "인" => is(stem, Class::Unit),
        _ => true,
    }
}

static ENDINGS: Lazy<FxHashMap<&'static str, Mark>> =
    Lazy::new(|| rows(include_str!("ending.tsv")).filter_map(row).collect());

static PARTICLES: Lazy<FxHashMap<&'static str, Mark>> =
    Lazy::new(|| rows(include_str!("particle.tsv")).filter_map(row).collect());

fn row(row: &'static str) -> Option<(&'static str, Mark)> {
    let (form, mark) = row.split_once('\t')?;
    let mark = match mark {
        "topic" => Mark::Topic,
        "object" => Mark::Object,
        "place" => Mark::Place,
        "dative" => Mark::Dative,
        "means" => Mark::Means,
        "of" => Mark::Of,
        "and" => Mark::And,
        "than" => Mark::Than,
        "from" => Mark::From,
        "until" => Mark::Until,
        "copula" => Mark::Copula,
        "modifier" => Mark::Modifier,
        "verb" => Mark::Verb,
        _ => return None,
    };
    Some((form, mark))
}

/// ㄴ, ㄹ and ㅆ among the final consonants of a syllable.
pub(super) const N: u32 = 4;
pub(super) const L: u32 = 8;
pub(super) const SS: u32 = 20;

fn is_syllable(c: char) -> bool {
    ('\u{ac00}'..='\u{d7a3}').contains(&c)
}

/// Which consonant a syllable ends with; 0 is none, or no syllable.
pub(super) fn final_consonant(c: char) -> u32 {
    if is_syllable(c) { (u32::from(c) - 0xac00) % 28 } else { 0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_particle_is_told_by_its_sound() {
        let cases = [
            ("상품권을", "상품권", Mark::Object),
            ("도서관에는", "도서관", Mark::Place),
            ("이용료는", "이용료", Mark::Topic),
            ("복지다", "복지", Mark::Copula),
            ("축하금으로", "축하금", Mark::Means),
            ("올해보다", "올해", Mark::Than),
        ];
        for (word, stem, mark) in cases {
            assert_eq!(analyse(word), (stem.len(), mark), "{word}");
        }
    }

    #[test]
    fn nouns_that_end_like_one_keep_their_end() {
        for word in ["산책로", "평가", "간담회의", "어린이", "물가", "속도", "마을"] {
            assert_eq!(analyse(word), (word.len(), Mark::Bare), "{word}");
        }
    }

    #[test]
    fn verbs_are_no_nouns() {
        for word in ["지을", "돕는", "조성하는", "낡은", "투입된"] {
            assert!(matches!(analyse(word).1, Mark::Modifier | Mark::Verb | Mark::Bare), "{word}");
        }
        for word in ["조성하는", "낡은", "투입된", "돕는", "늘어난"] {
            assert_eq!(analyse(word).1, Mark::Modifier, "{word}");
        }
        for word in ["밝혔다", "정비해서", "위해", "한다"] {
            assert_eq!(analyse(word).1, Mark::Verb, "{word}");
        }
    }
}

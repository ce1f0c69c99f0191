//! The polite present: `엽니다`, `개최합니다`, `받습니다` announce as `연다` does; what is so announces nothing (`있습니다`, `가능합니다`, `20일입니다`).

use crate::scan::edge::Suffixes;
use crate::scan::hangul::{B, final_consonant};

/// Whether what ends with `니`, before `다`, is a verb of which something is done: `엽니|다`, `받습니|다`.
pub(super) fn is_verb(word: &str) -> bool {
    static STATES: Suffixes = Suffixes::new(&[
        "있습",
        "없습",
        "많습",
        "적습",
        "높습",
        "낮습",
        "좋습",
        "같습",
        "넓습",
        "싶습",
        "젊습",
        "반갑습",
        "고맙습",
        "답습",
        "롭습",
        "럽습",
        "아닙",
        "큽",
        "쁩",
        "필요합",
        "가능합",
        "중요합",
        "다양합",
        "충분합",
        "동일합",
        "편리합",
        "풍성합",
        "간단합",
        "저렴합",
        "부족합",
        "심각합",
        "감사합",
        "죄송합",
        "축하합",
    ]);
    // What is a noun and `입니다`, and what is a verb in `이`, nothing but the verb tells.
    static VERBS: Suffixes =
        Suffixes::new(&["선보입", "벌입", "높입", "줄입", "들입", "모입", "보입", "붙입", "쓰입", "기울입"]);
    let Some(stem) = word.strip_suffix('니') else { return false };
    let polite = stem.chars().next_back().is_some_and(|last| final_consonant(last) == B);
    polite && !STATES.end(stem) && (!stem.ends_with('입') || VERBS.end(stem))
}

#[cfg(test)]
mod tests {
    use super::is_verb;

    #[test]
    fn what_is_done_is_told_from_what_is_so() {
        for word in ["엽니", "개최합니", "받습니", "됩니", "선보입니", "않습니"] {
            assert!(is_verb(word), "{word}");
        }
        for word in ["있습니", "가능합니", "무료입니", "아닙니", "감사합니", "언니", "니", ""]
        {
            assert!(!is_verb(word), "{word}");
        }
    }
}

//! Nouns of one syllable after a number: `세 구가`, `다섯 군은`, `4개 조 12명`.
//!
//! A word of two syllables is as likely a noun (`구간`, `도로`, `조사`) as a noun with a particle: the particle has to be one that goes with
//! the last sound of the noun. `시` is none of them: `두 시` is a time of day.

use crate::scan::hangul::ends_open;

/// What is counted without a counter.
const COUNTED: [&str; 7] = ["구", "군", "도", "읍", "집", "섬", "역"];

/// What is counted by `개`.
const GROUPED: [&str; 21] = [
    "주", "조", "팀", "구", "군", "동", "면", "읍", "시", "도", "섬", "역", "과", "실", "국", "촌", "반",
    "앱", "층", "길", "곡",
];

/// The noun that `tail` begins with, after a native numeral.
pub(super) fn after_numeral(tail: &str) -> Option<&str> {
    noun(tail, &COUNTED).map(|(noun, _)| noun)
}

/// The noun that `tail` begins with, after a counter; empty in `3개 반`, which is three and a half unless another count follows.
pub(super) fn after_counter(tail: &str) -> Option<&str> {
    // `17개 시도`: cities and provinces, and no particle.
    let (noun, particle) = noun(tail, &GROUPED).filter(|pair| *pair != ("시", "도"))?;
    let counted = || tail[noun.len()..].trim_start().starts_with(|c: char| c.is_ascii_digit());
    let is_one = match noun {
        "반" => particle.is_empty() && counted(),
        // `3개 주 2회`: a week.
        "주" => !particle.is_empty(),
        _ => true,
    };
    Some(if is_one { noun } else { "" })
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
    let word = crate::rule::particle::rest_of(tail);
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
        "가" | "는" | "를" | "와" | "로" => open,
        "이" | "은" | "을" | "과" | "으로" => !open,
        _ => false,
    }
}

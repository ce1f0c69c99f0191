//! What a Korean noun makes of the verb before it: `25일 인사하는 |모습|` has been, `15일 심사를 통과한 |사람|은` may be to come.

use super::ahead_ko::words;
use super::cue_ko::{cue, is_attributive};
use super::tense::Tense;
use crate::scan::edge::{Prefixes, Suffixes};
use crate::scan::hangul::is_hangul;

/// `25일| 주민과 인사하는 모습.`, `25일| 나무를 심고 있는 장면(사진=구청)`: the caption of a picture.
pub(super) fn is_caption(after: &str) -> bool {
    const NOUNS: [&str; 2] = [" 모습", " 장면"];
    NOUNS.iter().any(|noun| {
        let Some((before, rest)) = after.rsplit_once(noun) else { return false };
        let shown = before.chars().next_back().is_some_and(is_attributive);
        shown && (!rest.starts_with(is_hangul) || rest.starts_with("이다."))
    })
}

/// `25일| 개관식이 열리는 모습.`: a caption whose only verb is told as what is going on.
pub(super) fn is_happening(after: &str) -> bool {
    let mut words = words(after).skip_while(|word| cue(word).is_none());
    words.next().is_some_and(|verb| verb.ends_with('는'))
        && words.next().is_some_and(|noun| noun.starts_with("모습") || noun.starts_with("장면"))
        && is_caption(after)
}

/// `4~6명으로 |구성된| 팀`, `새롭게 |조성된| 공원`, `지난해 |개관한| 도서관`: a participle that tells of its noun alone, for it is of a state, or another time is
/// said `before` it. `after` is what follows the date.
pub(super) fn is_of_noun(after: &str, before: &str, word: &str) -> bool {
    static STATES: Suffixes = Suffixes::new(&["구성된", "포함된"]);
    static MADE: Suffixes = Suffixes::new(&["이뤄진", "이루어진", "꾸려진"]);
    static NAMED: Prefixes = Prefixes::new(&["지난해", "작년", "재작년", "지난달", "올해", "올초", "최근"]);
    if !word.chars().next_back().is_some_and(is_attributive) || word.ends_with('는') {
        return false;
    }
    // `28일과 29일 열린 축제`
    let listed = || [",", "·", "과 ", "와 ", " 및 "].iter().any(|join| after.starts_with(join));
    let time = before.strip_suffix('에').unwrap_or(before);
    let dated = || {
        time.strip_suffix(['년', '월', '일'])
            .is_some_and(|number| number.ends_with(|c: char| c.is_ascii_digit()))
            || NAMED.strip(time).any(str::is_empty)
    };
    matches!(before, "새로" | "새롭게")
        || STATES.end(word)
        || MADE.end(word) && before.ends_with('로')
        || dated() && !listed()
}

/// `15일| 심사를 통과한 사람은 면접을 |본다|`: whether the first verb tells of persons by what they will have done, in a clause that announces.
pub(super) fn is_of_persons(after: &str) -> bool {
    static DONE: Suffixes = Suffixes::new(&[
        "통과한",
        "합격한",
        "선정된",
        "뽑힌",
        "제출한",
        "신청한",
        "접수한",
        "등록한",
        "참가한",
        "마친",
        "받은",
    ]);
    static PERSONS: Prefixes = Prefixes::new(&[
        "사람",
        "이들",
        "이는",
        "자는",
        "응시자",
        "지원자",
        "신청자",
        "참가자",
        "팀은",
        "팀이",
        "업체",
        "단체",
        "학생",
        "후보",
        "가구",
    ]);
    let mut words = words(after).skip_while(|word| cue(word).is_none());
    let (Some(verb), Some(noun)) = (words.next(), words.next()) else { return false };
    DONE.end(verb) && PERSONS.start(noun) && words.find_map(cue) == Some(Tense::Coming)
}

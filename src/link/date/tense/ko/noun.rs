//! What a Korean noun makes of the verb before it: `25일 인사하는 |모습|` has been, `15일 심사를 통과한 |사람|은` may be to come.

use super::cue::{cue, is_attributive};
use super::words::words;
use crate::link::date::tense::Tense;
use crate::scan::edge::{Prefixes, Suffixes};
use crate::scan::hangul::{SYLLABLE, is_hangul};

/// `25일| 주민과 인사하는 모습.`, `25일| 나무를 심고 있는 장면(사진=구청)`: the caption of a picture, which ends so.
pub(super) fn is_caption(after: &str) -> bool {
    const NOUNS: [&str; 2] = [" 모습", " 장면"];
    const REACH: usize = 60;
    static OPENS: Suffixes =
        Suffixes::new(&["여는", "열리는", "되는", "하는", "짓는", "앞둔", "들어서는", "나서는", "갖는"]);
    // Most sentences end as no caption does.
    let end = &after[after.ceil_char_boundary(after.len().saturating_sub(REACH))..];
    let bytes = end.as_bytes();
    let may_end =
        bytes.windows(SYLLABLE).any(|syllable| syllable == "습".as_bytes() || syllable == "장".as_bytes());
    may_end
        && NOUNS.iter().any(|noun| {
            let Some((before, rest)) = end.rsplit_once(noun) else { return false };
            let shown = before.chars().next_back().is_some_and(is_attributive);
            // `20일| 문을 여는 도서관에서 책을 정리하는 모습`: the day of another verb.
            let other = || {
                let earlier = before.rsplit_once(' ').map_or("", |(earlier, _)| earlier);
                words(earlier).any(|word| OPENS.end(word))
            };
            shown && !other() && (!rest.starts_with(is_hangul) || rest.starts_with("이다."))
        })
}

/// `4~6명으로 |구성된| 팀`, `새롭게 |조성된| 공원`, `지난해 |개관한| 도서관`: a participle that tells of its noun alone, for it is of a state, or another time is
/// said `before` it. `after` is what follows the date.
/// Of a state only a range is none: `1일 새로 구성된 자문단` was formed then.
pub(super) fn is_of_noun(after: &str, before: &str, word: &str, ranged: bool) -> bool {
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
    let state = || {
        matches!(before, "새로" | "새롭게") || STATES.end(word) || MADE.end(word) && before.ends_with('로')
    };
    ranged && state() || dated() && !listed()
}

/// `5월 11일| 제정된 조례의`, `9월 2일| 착공한 도서관이`: since when there has been a rule or a building, of which the clause tells something else.
pub(super) fn is_of_rule(tail: &str) -> bool {
    static RULES: Prefixes = Prefixes::new(&[
        " 제정된 ",
        " 제정한 ",
        " 공포된 ",
        " 제정·공포된 ",
        " 공포·시행된 ",
        " 개정된 ",
        " 시행된 ",
        " 발효된 ",
        " 착공한 ",
        " 착공된 ",
    ]);
    RULES.start(tail)
}

/// The same of what has been open or in use since: `운영을 시작한 버스가`, `개장 이후`.
pub(super) fn is_of_lasting(tail: &str) -> bool {
    static LASTING: Prefixes = Prefixes::new(&[
        " 준공한 ",
        " 준공된 ",
        " 완공된 ",
        " 개통한 ",
        " 개통된 ",
        " 도입한 ",
        " 도입된 ",
        " 출범한 ",
        " 설립된 ",
        " 출시한 ",
        " 출시된 ",
        " 운영을 시작한 ",
        " 운행을 시작한 ",
        " 문을 연 ",
        " 개관한 ",
        " 개장한 ",
        " 개소한 ",
        " 개원한 ",
        " 개장 이후",
        " 개통 이후",
        " 개관 이후",
        " 개소 이후",
        " 출범 이후",
        " 도입 이후",
        " 시행 이후",
    ]);
    is_of_rule(tail) || LASTING.start(tail)
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

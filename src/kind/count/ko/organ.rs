//! Parts of an administration: `5국 2담당관 31과 체제`, `1국을 새로 둔다`, `6과는 4과로 줄인다`; not `행정2과`, `제3국`, `2국장`, nor the name of a team
//! (`세입1팀을 없앴다`).
//!
//! One of them alone is as likely a name, or a lesson: another one beside it tells, or what is done with it.

use rust_decimal::Decimal;

use crate::rule::particle;
use crate::scan::atom::{Form, Numeral};
use crate::scan::edge::{Prefixes, Suffixes};
use crate::scan::hangul::is_hangul;

/// What an administration has, the larger before the smaller where one ends as the other does.
const PARTS: [&str; 14] =
    ["직속기관", "담당관", "담당", "본부", "사업소", "센터", "국", "실", "관", "단", "과", "팀", "소", "동"];

/// What stands between two of them.
const SIGNS: [&str; 4] = [", ", "·", "ㆍ", " "];

/// Whether a number and its counter, a part of an administration, count between `head` and `tail`.
pub(super) fn are_counted(head: &str, tail: &str, part: &str) -> bool {
    if PLACES.contains(&part) && !has_office(head, tail) {
        return is_named(head, tail, part);
    }
    is_behind_another(head, part)
        || !head.ends_with(is_hangul)
            && (is_before_another(tail, part)
                || !ALONE.contains(&part) && (is_changed(tail) || becomes(tail, part))
                || is_named(head, tail, part))
}

/// Parts that are numbered halls and neighbourhoods where no office stands in their chain: `1관 3동에서`, `신정3동 2관`.
const PLACES: [&str; 4] = ["관", "소", "동", "센터"];

/// `5국 |1소| 28과 15동`: whether an office is among the parts before and behind; not `1과 |1동|`, one of each, nor `1관 |3동|`.
fn has_office(head: &str, tail: &str) -> bool {
    let office = |part: &str| !PLACES.contains(&part);
    let before = std::iter::successors(last_part(head), |(_, _, rest)| last_part(rest)).take(PARTS.len());
    let behind = std::iter::successors(first_part(tail), |(_, _, rest)| first_part(rest)).take(PARTS.len());
    let mut chain = before.chain(behind).filter(|(_, part, _)| office(part)).peekable();
    chain.peek().is_some() && chain.any(|(number, ..)| number != "1")
}

/// The number, the part and what stands before them, of the part that a text ends with.
fn last_part(head: &str) -> Option<(&str, &'static str, &str)> {
    let head = SIGNS.iter().find_map(|sign| head.strip_suffix(sign)).unwrap_or(head);
    PARTS.into_iter().find_map(|part| {
        let number = head.strip_suffix(part)?;
        let number = number.strip_suffix(' ').unwrap_or(number);
        let rest = number.trim_end_matches(|c: char| c.is_ascii_digit());
        (rest.len() < number.len()).then(|| (&number[rest.len()..], part, rest))
    })
}

/// The number, the part and what stands behind them, of the part that a text begins with.
fn first_part(tail: &str) -> Option<(&str, &'static str, &str)> {
    let tail = SIGNS.iter().find_map(|sign| tail.strip_prefix(sign)).unwrap_or(tail);
    let rest = tail.trim_start_matches(|c: char| c.is_ascii_digit());
    let number = &tail[..tail.len() - rest.len()];
    let rest = rest.strip_prefix(' ').unwrap_or(rest);
    let part = PARTS.into_iter().find(|part| rest.starts_with(part))?;
    (!number.is_empty()).then(|| (number, part, &rest[part.len()..]))
}

/// Parts that are other things too (bunches, halls, neighbourhoods), where none of another kind stands beside them.
const ALONE: [&str; 5] = ["단", "관", "소", "동", "센터"];

/// `세입|1팀|을 없앴다`, `체육|3팀|이 맡는다`: the name of a team; not `총3팀`, `우수2팀`.
pub(super) fn is_team(head: &str, number: &Numeral) -> bool {
    static COUNTED: Suffixes = Suffixes::new(&[
        "총",
        "모두",
        "각",
        "전체",
        "최대",
        "최소",
        "상위",
        "우수",
        "대상",
        "금상",
        "은상",
        "동상",
        "장려",
        "예선",
        "본선",
        "결선",
        "우승",
        "남자",
        "여자",
        "남녀",
        "혼성",
        "국내",
        "해외",
        "상",
        "부",
        "전",
        "청소년",
        "성인",
        "최종",
        "진출",
        "어린이",
    ]);
    let low = number.form != Form::Words && number.value < Decimal::TEN;
    low && head.ends_with(is_hangul) && !COUNTED.end(head) && part_before(head).is_none()
}

/// `5국 |2담당관|`, `3실·|8국|`: another part stands before it, which is counted too.
fn is_behind_another(head: &str, part: &str) -> bool {
    part_before(head).is_some_and(|before| before != part)
}

fn part_before(head: &str) -> Option<&'static str> {
    let head = SIGNS.iter().find_map(|sign| head.strip_suffix(sign)).unwrap_or(head);
    PARTS.into_iter().find(|part| {
        let number = head.strip_suffix(part);
        number.is_some_and(|number| number.ends_with(|c: char| c.is_ascii_digit()))
    })
}

/// `|3실| 8국`, `|4국|, 22과`: another part follows.
fn is_before_another(tail: &str, part: &str) -> bool {
    let next = SIGNS.iter().find_map(|sign| tail.strip_prefix(sign)).unwrap_or(tail);
    let rest = next.trim_start_matches(|c: char| c.is_ascii_digit());
    let digits = rest.len() < next.len();
    let rest = rest.strip_prefix(' ').unwrap_or(rest);
    let word = particle::rest_of(rest);
    digits
        && PARTS.into_iter().any(|other| {
            let ends = |end: &str| particle::is_particle(end) || is_digits(&rest[other.len()..]);
            other != part && word.strip_prefix(other).is_some_and(ends)
        })
}

fn is_digits(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_digit())
}

/// `1국|을 새로 둔다|`, `2과|를 없앤다|`
fn is_changed(tail: &str) -> bool {
    static OBJECT: Prefixes = Prefixes::new(&["을 ", "를 ", "이 ", "가 ", "로 ", "으로 "]);
    OBJECT.strip(tail).any(|rest| CHANGED.start(rest))
}

/// What is done with parts of an administration.
static CHANGED: Prefixes = Prefixes::new(&[
    "새로", "신설", "늘", "줄", "없", "폐지", "더 두", "더 둔", "두", "둔", "증설", "감축", "통합", "추가",
    "확대", "축소", "개편", "재편",
]);

/// `6과|는 4과로 줄인다|`, `3과|에서 5과로 늘린다|`: how many there will be.
fn becomes(tail: &str, part: &str) -> bool {
    static FROM: Prefixes = Prefixes::new(&["은 ", "는 ", "을 ", "를 ", "에서 "]);
    static TO: Prefixes = Prefixes::new(&["로 ", "으로 "]);
    let to = |rest: &str| {
        let after = rest.trim_start_matches(|c: char| c.is_ascii_digit());
        let change = after.strip_prefix(part).and_then(|end| TO.strip(end).next());
        after.len() < rest.len() && change.is_some_and(|change| CHANGED.start(change))
    };
    FROM.strip(tail).any(to)
}

/// `▲2과|(안전과, 미래과)`: a member of a list that has the names of all in brackets.
fn is_named(head: &str, tail: &str, part: &str) -> bool {
    const LONGEST: usize = 60;
    let Some(names) = tail.strip_prefix('(').filter(|_| LISTED.end(head)) else { return false };
    let names = &names[..names.floor_char_boundary(LONGEST)];
    let first = names.split([',', '·', ')']).next().unwrap_or(names);
    first.len() < names.len() && first.strip_suffix(part).is_some_and(|name| name.ends_with(is_hangul))
}

/// What a member of a list stands behind.
static LISTED: Suffixes = Suffixes::new(&["▲", "△", "▷", "▶", "●", "○", "◇", "◆", ", ", "▲ ", "△ ", "- "]);

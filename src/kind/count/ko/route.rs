//! Bus routes, which are numbered as one counts times: `급행 55번, 57번 노선`, `버스 120번 3대`, `‘7200번’`; not `버스를 5번 탔다`.

use rust_decimal::Decimal;

use crate::rule::particle;
use crate::scan::atom::{Form, Numeral};
use crate::scan::edge::{Prefixes, Suffixes};

/// Whether a number and `번` between `head` and `tail` name a route.
pub(super) fn is_one(head: &str, tail: &str, number: &Numeral) -> bool {
    if number.form == Form::Words || is_often(head, tail) {
        return false;
    }
    let many = number.value >= Decimal::ONE_HUNDRED;
    ROADS.end(head)
        || number.value >= Decimal::TEN
            && (is_quoted(head, tail)
                || is_before_line(tail)
                || is_led(head, tail, many)
                || has_ends(tail)
                || has_buses(tail))
        || many && is_told(head, tail)
}

/// `하루 |15번|`, `횟수만 ‘|100번|’`, `|12번| 만에`: how often something is done.
fn is_often(head: &str, tail: &str) -> bool {
    static BEFORE: Suffixes = Suffixes::new(&[
        "하루 ",
        "하루에 ",
        "매일 ",
        "매주 ",
        "매달 ",
        "매월 ",
        "매년 ",
        "주 ",
        "월 ",
        "연 ",
        "연간 ",
        "해마다 ",
        "총 ",
        "모두 ",
        "약 ",
        "왕복 ",
        "지금까지 ",
        "이제까지 ",
        "그동안 ",
        "횟수는 ",
        "횟수가 ",
        "횟수만 ",
        "횟수도 ",
        "달에 ",
        "주에 ",
        "년에 ",
        "최대 ",
        "최소 ",
        "무려 ",
    ]);
    static BEHIND: Prefixes = Prefixes::new(&[
        " 만에", "만에", " 이상", " 넘", "이 넘", "을 넘", "도 넘", " 이하", " 이내", " 가량", "가량",
        " 정도", "씩", "이나 ",
    ]);
    BEHIND.start(tail.trim_start_matches(QUOTES)) || BEFORE.end(head.trim_end_matches(QUOTES))
}

const QUOTES: [char; 6] = ['\'', '‘', '’', '"', '“', '”'];

/// Roads are numbered so too: `국지도 |70번|`.
static ROADS: Suffixes = Suffixes::new(&["국도 ", "국지도 ", "지방도 ", "군도 "]);

/// What stands between two of them.
static JOINTS: [&str; 6] = [", ", "·", "ㆍ", "과 ", "와 ", ","];

/// No list of them is read further.
const MOST: usize = 6;

/// `노선 ‘|7200번|’`: a quoted number, where the sentence speaks of buses.
fn is_quoted(head: &str, tail: &str) -> bool {
    const REACH: usize = 60;
    let quoted = head.ends_with(['\'', '‘', '"', '“']) && tail.starts_with(['\'', '’', '"', '”']);
    let before = || {
        let near = &head[head.ceil_char_boundary(head.len().saturating_sub(REACH))..];
        near.rsplit(['.', '\n']).next().unwrap_or(near)
    };
    let behind = || {
        let near = &tail[..tail.floor_char_boundary(REACH)];
        near.split(['.', '\n']).next().unwrap_or(near)
    };
    quoted && (has_bus(before()) || has_bus(behind()))
}

fn has_bus(text: &str) -> bool {
    ["버스", "노선"].iter().any(|word| text.contains(word))
}

/// `|55번|, 57번 노선`: what they all are stands behind the last of them.
fn is_before_line(tail: &str) -> bool {
    let line = |tail: &str| tail.strip_prefix(' ').unwrap_or(tail).starts_with("노선");
    let bus = |tail: &str| tail.strip_prefix(' ').is_some_and(|word| particle::stem(word).ends_with("버스"));
    let mut list = std::iter::successors(Some(tail), |tail| behind_member(tail)).take(MOST);
    list.next().is_some_and(line) || list.any(|tail| line(tail) || bus(tail))
}

/// What stands behind the member of a list that `tail` begins with: `, 57번| 노선`.
fn behind_member(tail: &str) -> Option<&str> {
    let list = JOINTS.iter().find_map(|joint| tail.strip_prefix(joint))?;
    let rest = list.trim_start_matches(|c: char| c.is_ascii_digit());
    rest.strip_prefix('번').filter(|_| rest.len() < list.len())
}

/// `급행 |55번|`, `좌석버스 7100번(터미널~역), |7200번|`: a sort of bus stands before it, or before the list; not `급행 12번 운행`, nor
/// `심야 30번 순찰`, where not `many` are told.
fn is_led(head: &str, tail: &str, many: bool) -> bool {
    static SORTS: Suffixes =
        Suffixes::new(&["노선 ", "급행 ", "좌석 ", "직행 ", "간선 ", "지선 ", "광역 ", "심야 "]);
    static RUNS: Prefixes = Prefixes::new(&[" 운행", " 다니", " 오가", " 왕복", " 갈아"]);
    let mut list = std::iter::successors(Some(head), |head| member_before(head)).take(MOST);
    !RUNS.start(tail)
        && (list.next().is_some_and(|head| SORTS.end(head) && (many || !tail.starts_with(' ')))
            || list.any(|head| SORTS.end(head) || head.ends_with("버스 ")))
}

/// What stands before the member of a list that `head` ends with: `7100번(터미널~역), |`.
fn member_before(head: &str) -> Option<&str> {
    const LONGEST: usize = 90;
    let list = JOINTS.iter().find_map(|joint| head.strip_suffix(joint))?;
    let bare = list.strip_suffix(')').and_then(|inside| {
        let start = inside.ceil_char_boundary(inside.len().saturating_sub(LONGEST));
        Some(&inside[..start + inside[start..].rfind('(')?])
    });
    let number = bare.unwrap_or(list).strip_suffix('번')?;
    let rest = number.trim_end_matches(|c: char| c.is_ascii_digit());
    (rest.len() < number.len()).then_some(rest)
}

/// `노선은 |7730번|이다`, `공항버스는 |6000번|이 다닌다`, `|6000번| 종점`: what stands before it is a bus; not `버스 신고는 |312번|이 접수됐다`.
fn is_told(head: &str, tail: &str) -> bool {
    static STOPS: Prefixes = Prefixes::new(&[" 종점", " 차고지", " 정류", " 배차"]);
    let told = || matches!(particle::rest_of(tail), "이" | "은" | "의" | "과" | "이다" | "이고" | "이며");
    let bus = |head: &str| has_bus(head.trim_end_matches(' ').rsplit([' ', '\n']).next().unwrap_or_default());
    STOPS.start(tail)
        || told() && std::iter::successors(Some(head), |head| member_before(head)).take(MOST).any(bus)
}

/// `7100번|(터미널~역)|`: where it runs; not `12번(3~5월)`.
fn has_ends(tail: &str) -> bool {
    const LONGEST: usize = 60;
    let Some(rest) = tail.strip_prefix('(') else { return false };
    let Some((ends, _)) = rest[..rest.floor_char_boundary(LONGEST)].split_once(')') else { return false };
    // `24번|(화∼금)|`
    let days = || ends.contains("요일") || ends.split(['~', '∼', '↔']).any(|end| end.chars().count() < 2);
    ends.contains(['~', '∼', '↔']) && !ends.contains(|c: char| c.is_ascii_digit()) && !days()
}

/// `310번| 2대|를`: so many buses of it; not `12번 20대 청년`.
fn has_buses(tail: &str) -> bool {
    let Some(number) = tail.strip_prefix(' ') else { return false };
    let rest = number.trim_start_matches(|c: char| c.is_ascii_digit());
    let digits = &number[..number.len() - rest.len()];
    let buses = rest.strip_prefix('대').is_some_and(|rest| particle::is_particle(particle::rest_of(rest)));
    buses && !digits.is_empty() && !digits.ends_with('0')
}

//! Sessions that are numbered without `제`: `82회 군의회 임시회`, `30회 한마음 체육대회`; not `대회를 3회 열었다`, `3회 연속 대회 우승`.

use rust_decimal::Decimal;

use crate::rule::particle;
use crate::scan::edge::{Prefixes, Suffixes};

/// Whether `tail`, behind `회` and a space, begins with the name of what is held session by session.
pub(super) fn is_numbered(number: Decimal, head: &str, tail: &str) -> bool {
    const COUNCIL: [&str; 5] = ["임시회", "정례회", "본회의", "총회", "브리핑"];
    static EVENTS: Suffixes = Suffixes::new(&[
        "대회",
        "축제",
        "영화제",
        "문화제",
        "예술제",
        "음악제",
        "연극제",
        "가요제",
        "체전",
        "박람회",
        "엑스포",
        "비엔날레",
        "페스티벌",
        "콩쿠르",
        "올림픽",
        "공모전",
        "시상식",
        "임시회",
        "정례회",
        "본회의",
        "총회",
        "정례브리핑",
        "정기연주회",
        "정기공연",
    ]);
    const REGULAR: [&str; 2] = ["정례", "정기"];
    const LONGEST: usize = 4;
    let mut words = tail.split(' ').take(LONGEST).peekable();
    let mut named = false;
    while let Some(word) = words.next() {
        let run = particle::rest_of(word);
        let stem = particle::stem(run);
        let next = words.peek().copied().unwrap_or_default();
        // `210회 군의회 |2차| 정례회`
        if run.is_empty() && word.strip_suffix('차').is_some_and(is_digits) {
            continue;
        }
        if EVENTS.end(stem) || REGULAR.contains(&stem) && !next.is_empty() {
            // `3회 공모전을 열었다`: as often; a festival has a number when it is old.
            // `5회 대회에는`: of the one that is spoken of.
            let topic = matches!(&run[stem.len()..], "에" | "에는" | "에서" | "에서는" | "의");
            // `9회 |하동| 전국걷기대회|가 열려|`: of several one would not say where each was.
            let opened = || {
                named && matches!(&run[stem.len()..], "가" | "이") && HELD.start(next) && !is_in_span(head)
            };
            let old = topic
                || opened()
                || number >= Decimal::TEN
                || COUNCIL.iter().any(|session| stem.ends_with(session) || next.starts_with(session));
            return old && !is_won(next);
        }
        if run.is_empty() || stem.len() < word.len() || is_times(stem) {
            return false;
        }
        named = true;
    }
    false
}

/// `상반기에 |2회|`, `두 달간 |4회|`, `봄·가을 |2회|`: how often in such a time.
fn is_in_span(head: &str) -> bool {
    static SPANS: Suffixes = Suffixes::new(&[
        "반기에",
        "반기",
        "분기에",
        "분기",
        "지난해",
        "작년",
        "작년에",
        "올해",
        "올해만",
        "올해에만",
        "내년",
        "내년에",
        "달간",
        "년간",
        "연간",
        "주간",
        "일간",
        "개월간",
        "동안",
        "한 해",
        "해에",
        "해마다",
        "달에",
        "년에",
        "주에",
        "매년",
        "매월",
        "매달",
        "매주",
    ]);
    let head = head.trim_end_matches(' ');
    let word = head.rsplit(' ').next().unwrap_or(head);
    SPANS.end(head) || word.contains(['·', 'ㆍ']) && !word.ends_with(['·', 'ㆍ'])
}

/// `대회가 |열려|`
static HELD: Prefixes =
    Prefixes::new(&["열리", "열린", "열려", "열렸", "열릴", "개막", "막을", "막이", "펼쳐"]);

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit())
}

/// `12~13회|(2연패)|`: which ones were won one after the other.
pub(super) fn are_won(tail: &str) -> bool {
    let Some(inside) = tail.strip_prefix('(') else { return false };
    let rest = inside.trim_start_matches(|c: char| c.is_ascii_digit());
    rest.len() < inside.len() && (rest.starts_with("연패)") || rest.starts_with("연승)"))
}

/// `3회 |연속| 대회 우승`, `5회 |열린| 축제`: what is said of a number of times.
fn is_times(word: &str) -> bool {
    static SAID: Suffixes = Suffixes::new(&[
        "연속",
        "이상",
        "이하",
        "이내",
        "미만",
        "가량",
        "정도",
        "추가",
        "개최",
        "열린",
        "열리는",
        "치른",
        "연",
        "한",
        "된",
        "는",
        "다",
    ]);
    SAID.end(word)
}

/// `3회 전국대회 |우승|`: what one may do several times.
fn is_won(next: &str) -> bool {
    const DONE: [&str; 6] = ["우승", "입상", "수상", "출전", "참가", "석권"];
    DONE.iter().any(|done| next.starts_with(done))
}

/// `올해 총 |7회| 임시회`, `두 차례 정례회와 |5회| 임시회`: how often the council sits, and no session by its number.
pub(super) fn are_counted(head: &str) -> bool {
    static ALL: Suffixes = Suffixes::new(&["총 ", "모두 ", "연간 ", "매년 ", "해마다 ", "한 해 ", "차례 "]);
    static JOINTS: Suffixes = Suffixes::new(&["와 ", ", ", "·"]);
    static SESSIONS: Suffixes = Suffixes::new(&["정례회", "임시회"]);
    let times = |head: &str| {
        let before = head.strip_suffix("회 ").map(|head| head.trim_end_matches(|c: char| c.is_ascii_digit()));
        head.ends_with("차례 ") || before.is_some_and(|head| ALL.end(head))
    };
    ALL.end(head) || JOINTS.strip(head).flat_map(|list| SESSIONS.strip(list)).any(times)
}

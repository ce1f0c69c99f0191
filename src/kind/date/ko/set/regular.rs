//! Weekdays that come again because a place is used, open or closed on them as a rule: `화요일에는 물을 갈려고 |휴장한다|`, `목요일만 이용이 |제한된다|`, `토요일에는
//! 밤 9시까지 |연장 운영한다|`, `월요일 밤 9시부터 11시까지, 화요일부터 금요일까지는 |...|`.

use super::recur;
use crate::kind::date::ko::calendar::weekday;
use crate::kind::date::ko::clock;
use crate::rule::{View, particle};
use crate::scan::edge::{Prefixes, Suffixes};

/// Whether what is told of the weekday from `at` to `end` is so every week; not of an event, nor of a day of one week.
pub(super) fn is_told(view: &View<'_>, at: usize, end: usize) -> bool {
    static PARTICLES: Prefixes = Prefixes::new(&["에는 ", "은 ", "엔 ", "만 ", "에만 ", "에도 "]);
    static EVENTS: [&str; 4] = ["장터", "캠프", "연휴", "기간"];
    let tail = view.tail(end);
    let Some(rest) = PARTICLES.strip(tail).next().or_else(|| tail.strip_prefix(' ')) else { return false };
    let particle = &tail[..tail.len() - rest.len()];
    let next = view.text.len() - rest.len();
    let head = recur::sentence_before(view, at);
    let told = match particle {
        " " => has_hours(view, head, next) && !is_of_event(view, at),
        "에도 " => is_open_too(head, rest) && !is_of_event(view, at),
        _ => {
            let only = matches!(particle, "만 " | "에만 ") || BUT.end(head);
            let open = || {
                only && is_limited(rest) || is_open_longer(view, next, only) || has_hours(view, head, next)
            };
            is_closed(rest)
                || particle == "만 " && rest.starts_with("되면 ")
                || open() && !is_of_event(view, at)
        }
    };
    told && !is_told_apart(head)
        && !recur::is_of_holiday(head)
        && !recur::is_of_one_week(head)
        && !recur::is_of_event_before(head)
        && !EVENTS.iter().any(|event| head.contains(event))
}

/// `서울장미축제가 10일 개막했다. 체험부스는 |토요일|`: whether this sentence or the one before tells of what is held or happens once.
fn is_of_event(view: &View<'_>, at: usize) -> bool {
    const REACH: usize = 300;
    static EVENTS: [&str; 33] = [
        "축제",
        "페스티벌",
        "마켓",
        "부스",
        "투표",
        "선거",
        "무료진료",
        "파업",
        "강설",
        "이틀간",
        "사흘간",
        "나흘간",
        "개막",
        "마라톤",
        "불꽃",
        "분향소",
        "산불",
        "토론회",
        "노동절",
        "폭우",
        "폭설",
        "태풍",
        "한파",
        "대설",
        "호우",
        "행사",
        "대회",
        "공연",
        "박람회",
        "음악회",
        "전시회",
        "일간 ",
        "에 이어",
    ];
    let head = &view.text[view.text.ceil_char_boundary(at.saturating_sub(REACH))..at];
    let line = head.rsplit('\n').next().unwrap_or(head);
    let before = line.rmatch_indices("다. ").nth(1).map_or(line, |(full, _)| &line[full..]);
    // `|11일|부터`; not `화요일부터`.
    let dated = || {
        before.match_indices("일부터").any(|(day, _)| before[..day].ends_with(|c: char| c.is_ascii_digit()))
    };
    EVENTS.iter().any(|event| before.contains(event)) || dated()
}

/// `수능이 끝나는 |목요일|`: what stands directly before the weekday tells which one it is; not `카페는 목요일`.
fn is_told_apart(head: &str) -> bool {
    let mut words = head.trim_end_matches(' ').rsplit(' ');
    let (last, before) = (words.next().unwrap_or(""), words.next().unwrap_or(""));
    last.ends_with(['는', '은', '한', '인', '날']) && before.ends_with(['이', '가', '을', '를'])
}

/// What tells other days apart from the one that follows.
static BUT: Suffixes = Suffixes::new(&["단, ", "단 ", "다만 ", "다만, "]);

/// No more words are looked at.
const WORDS: usize = 8;

/// The words of the clause that a text begins with, up to the next weekday.
fn clause(text: &str) -> impl Iterator<Item = &str> {
    const REACH: usize = 150;
    let near = &text[..text.floor_char_boundary(REACH)];
    let line = near.split('\n').next().unwrap_or(near);
    let line = &line[..line.find(". ").unwrap_or(line.len())];
    line.split(' ').take(WORDS).take_while(|word| !word.contains("요일"))
}

/// `|시설물 점검을 위해 휴장한다|`, `|물을 갈기 위해 문을 닫는다|`; not `점검을 위해 하루 휴장한다`, `태풍에 대비해 휴장한다`.
fn is_closed(rest: &str) -> bool {
    static CLOSED: Prefixes = Prefixes::new(&[
        "휴관한다",
        "휴장한다",
        "휴무한다",
        "휴원한다",
        "휴관하",
        "휴장하",
        "휴무하",
        "휴원하",
        "휴관합",
        "휴장합",
        "휴무합",
        "휴원합",
        "쉰다",
        "쉽니",
        "쉬고",
        "쉬며",
    ]);
    static CLOSES: Prefixes = Prefixes::new(&["닫는다", "닫고", "닫으며", "닫습니"]);
    let mut before = "";
    for word in clause(rest) {
        if CLOSED.start(word) || before == "문을" && CLOSES.start(word) {
            return !is_over(rest);
        }
        // `개관식을 열고 |13일은| 휴관한다`
        if ONCE.start(word) || word.ends_with(',') || word.starts_with(|c: char| c.is_ascii_digit()) {
            return false;
        }
        before = word;
    }
    false
}

/// For what a place is closed once.
static ONCE: Prefixes = Prefixes::new(&[
    "하루",
    "이틀",
    "임시",
    "태풍",
    "폭설",
    "폭우",
    "호우",
    "한파",
    "선거",
    "투표",
    "확진",
    "방역",
    "애도",
    "비가",
    "눈이",
    "강풍",
    "공사",
    "행사",
    "대회",
    "훈련",
    "코로나",
    "메르스",
    "대설",
    "폭염",
    "정전",
    "단수",
    "교체",
    "파업",
    "워크숍",
    "개관식",
    "개막식",
    "한글날",
    "추석",
    "설날",
    "성탄절",
    "크리스마스",
    "광복절",
    "개천절",
    "현충일",
    "어린이날",
    "삼일절",
    "석가탄신일",
    "부처님",
    "노동절",
    "근로자의",
    "연휴",
    "집회",
    "산불",
    "지진",
    "미세먼지",
]);

/// `|어린이실 이용이 제한된다|`.
fn is_limited(rest: &str) -> bool {
    static LIMITS: Prefixes = Prefixes::new(&[
        "제한된다",
        "제한된",
        "제한한다",
        "제한되며",
        "제한되고",
        "제한됩",
        "막힌다",
        "막는다",
        "막힙",
        "금지된다",
        "금지한다",
        "금지됩",
        "통제된다",
        "통제한다",
        "통제됩",
        "중단된다",
        "중단한다",
    ]);
    !is_over(rest) && clause(rest).take_while(|word| !ONCE.start(word)).any(|word| LIMITS.start(word))
}

/// `일요일에도 |문을 연다|`, `금요일에도 |만나요|`, and of a course `강좌는 화요일에도 |열린다|`.
fn is_open_too(head: &str, rest: &str) -> bool {
    static OPEN: Prefixes = Prefixes::new(&[
        "만나요",
        "만나세",
        "문 연",
        "문 여",
        "문을 연다",
        "문을 여",
        "운영한다",
        "운영된다",
        "운영하며",
        "운영합",
        "진료",
        "개방",
        "쉬지 않",
    ]);
    static HELD: Prefixes = Prefixes::new(&["열린다", "연다", "열립니다", "엽니다", "있다", "있습니다"]);
    static COURSES: Suffixes = Suffixes::new(&["강좌", "교실", "수업", "강의", "교육", "프로그램"]);
    let is_course = |word: &str| COURSES.end(particle::stem(word));
    let open = OPEN.start(rest) || HELD.start(rest) && head.split(' ').any(is_course);
    open && !is_over(rest)
}

/// `밤 9시까지 |연장 운영한다|`, with the hour at byte `at`; where the day is the `only` one, also `오후 6시까지 |운영한다|`.
fn is_open_longer(view: &View<'_>, at: usize, only: bool) -> bool {
    let hours = || clock::may_begin(view, at).then(|| clock::read(view, at)).flatten();
    let after = hours().and_then(|hours| view.tail(hours.span.end).strip_prefix("까지 "));
    after.is_some_and(|after| (after.starts_with("연장") || only && OPEN.start(after)) && !is_over(after))
}

/// Whether the clause that the text begins with tells of what has been.
fn is_over(text: &str) -> bool {
    recur::is_over(&text[..text.find(". ").map_or(text.len(), |end| end + 1)])
}

/// What is done in a place that is open.
static OPEN: Prefixes =
    Prefixes::new(&["개방", "진료", "운영", "영업", "이용", "근무", "개관", "상담", "문을 연", "문을 열"]);

/// Whether hours stand at byte `at` that are those of one day of several, on which something is open: `상담실은 월요일 |밤 9시부터 11시|까지, 화요일부터`, `운영시간은
/// 수요일 오전 10시부터 2시까지, 토요일은 |오전 10시부터 12시|까지다`.
fn has_hours(view: &View<'_>, head: &str, at: usize) -> bool {
    static TIMES: [&str; 7] = ["운영", "이용", "진료", "개방", "영업", "관람", "개관"];
    let hours = || clock::may_begin(view, at).then(|| clock::read(view, at)).flatten();
    let Some(hours) = hours().filter(|hours| hours.value.1.is_some()) else { return false };
    let end =
        hours.span.end + if view.tail(hours.span.end).starts_with("까지") { "까지".len() } else { 0 };
    let after = view.tail(end);
    let timed = || {
        TIMES.iter().any(|noun| {
            let rest = head.split_once(noun).map(|(_, rest)| rest.trim_start_matches(' '));
            rest.is_some_and(|rest| rest.starts_with("시간"))
        })
    };
    if let Some(next) = after.strip_prefix(", ") {
        let other = weekday::number(view, end + ", ".len()).is_some();
        return other && (timed() || opens(next)) && !is_over(next);
    }
    // `월요일 오전 9시부터 6시|까지,| 화요일`; not `금요일에 문을 열고 토요일`.
    let last = head.rfind("요일").is_some_and(|day| {
        let between = head[day..].trim_end_matches(' ');
        between.ends_with(',') && between.contains('시')
    });
    let open = || after.strip_prefix(' ').is_some_and(|verb| OPEN.start(verb) && !is_over(verb));
    last && (open() || timed())
}

/// Whether the sentence ends with what is open: `화요일은 밤 9시부터 1시까지 |운영한다|`.
fn opens(rest: &str) -> bool {
    const REACH: usize = 200;
    static VERBS: [&str; 7] =
        ["운영한다", "운영된다", "개방한다", "진료한다", "영업한다", "이용할 수", "문을 연다"];
    let near = &rest[..rest.floor_char_boundary(REACH)];
    let sentence = near.split("다. ").next().unwrap_or(near);
    let line = sentence.split('\n').next().unwrap_or(sentence);
    VERBS.iter().any(|verb| line.contains(verb.strip_suffix('다').unwrap_or(verb)))
}

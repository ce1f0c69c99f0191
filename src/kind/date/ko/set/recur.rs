//! Whether a weekday comes again: by what stands beside it, by the hours that something is open on it, by the days that it is told with.

use super::regular;
use crate::kind::date::ko::calendar::weekday;
use crate::kind::date::ko::clock;
use crate::rule::{View, particle};
use crate::scan::edge::{Prefixes, Suffixes};
use crate::scan::hangul::{SS, final_consonant, is_alphanumeric, is_weekday};
use crate::span::Span;

/// Whether a weekday recurs: in a list after `매주`, before `마다`, beside `평일` or `공휴일`, where something is closed on it or has its hours, or
/// where it shares its `요일` with another one.
pub(in crate::kind::date::ko) fn recurs(view: &View<'_>, at: usize, end: usize) -> bool {
    // `|토|·일요일은 쉰다`: what is said of the last one is said of all.
    let end = weekday::shared(view, at).unwrap_or(end);
    let tail = view.tail(end);
    tail.starts_with("마다")
        || is_closed(tail) && !is_closed_once(view, at, tail)
        || is_moved(view, at, end)
        || is_with_holidays(tail)
        || after_every(view, at)
        || after_weekdays(view, at)
        || is_day_off(view, at, tail)
        || has_hours(view, at, end)
        || is_exception(view, at, end)
        || is_one_of_several(view, at, end)
        || is_kept(view, at, end)
        || regular::is_told(view, at, end)
}

/// `의무휴업일을 |일요일|에서 월요일로 바꿨다`, `정기 휴관일을 월요일에서 |화요일|로`: days that come again are changed; not `개막일을 금요일에서 토요일로`,
/// `이번 주 휴관일을 일요일에서`.
fn is_moved(view: &View<'_>, at: usize, end: usize) -> bool {
    static DAYS: [&str; 10] =
        ["휴업", "휴무", "휴관", "휴장", "휴원", "휴진", "배출", "수거", "정기", "매주"];
    static ONCE: [&str; 10] =
        ["임시", "대체", "이번", "다음 ", "오는 ", "지난 ", "지난주", "하루", "추석", "설 "];
    let tail = view.tail(end);
    let from =
        || tail.strip_prefix("에서 ").is_some_and(|_| weekday::number(view, end + "에서 ".len()).is_some());
    let to = || tail.starts_with("로 ") && view.text[..at].ends_with("요일에서 ");
    if !from() && !to() {
        return false;
    }
    let head = sentence_before(view, at);
    DAYS.iter().any(|day| head.contains(day)) && !ONCE.iter().any(|once| head.contains(once))
}

/// `설날인 |토요일|만 휴장한다`, `|금요일|만 휴관하고 다시 열었다`: where it is the only day, that of a holiday or of what has been.
fn is_closed_once(view: &View<'_>, at: usize, tail: &str) -> bool {
    let only = tail.starts_with("만") || tail.starts_with("에만");
    only && (is_over(tail) || is_of_holiday(sentence_before(view, at)))
}

/// Whether a weekday that `head` stands before is a day of a holiday, or one told apart (`-인`).
pub(super) fn is_of_holiday(head: &str) -> bool {
    static HOLIDAYS: [&str; 7] = ["연휴", "설날", "추석", "설 당일", "확진", "성탄절", "크리스마스"];
    head.ends_with("인 ") || HOLIDAYS.iter().any(|day| head.contains(day))
}

/// `화·목·|토요일`, `토·|일요일 오전 10시부터 연다`: days that share one `요일` come again, where nothing puts them into one week (`지난 토·일요일`) and nothing
/// that has been is told of them. Three are none of one week.
fn is_one_of_several(view: &View<'_>, at: usize, end: usize) -> bool {
    let head = &view.text[..at];
    let (mut first, mut before) = (head, 0);
    while let Some(rest) = before_short(first).filter(|_| before < MOST) {
        (first, before) = (rest, before + 1);
    }
    let several = before > 0 || weekday::shared(view, at).is_some();
    // `수·|목| 드라마`: no day of the week without its `요일`.
    if !several || !view.text[..end].ends_with("요일") || first.ends_with(is_alphanumeric) {
        return false;
    }
    let event = is_once(view, at, end);
    !event && (before > 1 || !is_of_one_week(first) && !is_over(view.tail(end)))
}

/// `토·일요일 |이틀간 축제를 연다|`, `화, 목요일 |두 차례|`, `24일부터 26일까지 금·토·일요일`: the days of one event.
pub(in crate::kind::date::ko) fn is_once(view: &View<'_>, at: usize, end: usize) -> bool {
    const REACH: usize = 60;
    const LENGTHS: [&str; 8] =
        [" 이틀", " 사흘", " 나흘", " 2일간", " 3일간", " 두 차례", " 세 차례", "에 축제"];
    let tail = view.tail(end);
    let head = &view.text[..at];
    let near = &head[head.ceil_char_boundary(head.len().saturating_sub(REACH))..];
    let sentence = near.rsplit(['.', '\n']).next().unwrap_or(near);
    let dated = sentence.contains("일부터") || sentence.contains("일과 ") || sentence.contains("째 주 ");
    dated || sentence.contains("첫 ") || LENGTHS.iter().any(|length| tail.starts_with(length))
}

/// No week has more days before its last one.
pub(in crate::kind::date::ko) const MOST: usize = 6;

/// `화요일과 목요일| 운영하고 있다`: what is going on comes again; not `이번 주 화요일과 목요일 운영하고 있다`.
fn is_kept(view: &View<'_>, at: usize, end: usize) -> bool {
    static KEPT: Prefixes = Prefixes::new(&[
        " 운영하고 있",
        " 운영되고 있",
        " 진행하고 있",
        " 진행되고 있",
        " 열리고 있",
        " 열고 있",
        " 실시하고 있",
    ]);
    static AND: Suffixes = Suffixes::new(&["요일과 ", "요일, ", "요일·"]);
    let next = || {
        let join = ["과 ", ", ", "·"].iter().find(|join| view.tail(end).starts_with(**join))?;
        Some(weekday::number(view, end + join.len())?.1)
    };
    let end = next().unwrap_or(end);
    let head = &view.text[..at];
    let first = || AND.strip(head).next().map_or(head, |day| day.strip_suffix(is_weekday).unwrap_or(day));
    let kept = KEPT.strip(view.tail(end)).any(|rest| !rest.starts_with('는'));
    kept && !is_of_one_week(first())
}

/// What stands before `화·` at the end of a text.
pub(in crate::kind::date::ko) fn before_short(head: &str) -> Option<&str> {
    static SIGNS: Suffixes = Suffixes::new(&["·", "ㆍ", "/", ", ", ","]);
    SIGNS.strip(head).next()?.strip_suffix(is_weekday)
}

/// `오는 |`, `14일(|`: what says of which week a day is that follows.
pub(in crate::kind::date::ko) fn is_of_one_week(head: &str) -> bool {
    static LEDS: Suffixes = Suffixes::new(&[
        "(",
        "오는 ",
        "지난 ",
        "이번 ",
        "이번주 ",
        "이번 주 ",
        "지난주 ",
        "지난 주 ",
        "다음 ",
        "다음주 ",
        "다음 주 ",
        "금주 ",
        "내주 ",
        "일 ",
        "날인 ",
        "일인 ",
    ]);
    let weekend = ["주말인 ", "주말 "].iter().find_map(|weekend| head.strip_suffix(weekend));
    // `주말(|토·일요일)`: any.
    LEDS.end(weekend.unwrap_or(head)) && !head.ends_with("주말(")
}

/// Whether the sentence tells of what has been: `문을 열었다`.
pub(in crate::kind::date::ko) fn is_over(tail: &str) -> bool {
    const REACH: usize = 150;
    let tail = &tail[..tail.floor_char_boundary(REACH)];
    let line = &tail[..tail.find('\n').unwrap_or(tail.len())];
    let clause = line.find("다.").map_or(line, |end| &line[..end]);
    clause.chars().any(|c| final_consonant(c) == SS && c != '있' && c != '겠')
}

/// `휴관일은 |월요일|이다`, `정기 휴일은 |화요일|이다`; not `임시 휴관일은 월요일이다`.
fn is_day_off(view: &View<'_>, at: usize, tail: &str) -> bool {
    static OFF: Suffixes = Suffixes::new(&["휴관일", "휴무일", "휴일", "휴장일", "휴원일", "쉬는 날"]);
    static ONCE: Suffixes = Suffixes::new(&["임시 ", "임시", "다음 ", "이번 ", "대체 ", "대체", "공"]);
    let head = &view.text[..at];
    let Some(noun) = ["은 ", ": ", " : ", "은 매주 "].iter().find_map(|gap| head.strip_suffix(gap))
    else {
        return false;
    };
    let off = || OFF.strip(noun).any(|before| !ONCE.end(before));
    !tail.starts_with("부터") && off()
}

/// `토요일은 오전 10시부터 오후 3시까지 개방하며`: hours at which something is open; not `토요일은 오후 2시부터 개막식을 연다`, nor those of an event.
fn has_hours(view: &View<'_>, at: usize, end: usize) -> bool {
    static OPEN: Prefixes =
        Prefixes::new(&["개방", "진료", "운영", "영업", "이용", "근무", "개관", "문을 연", "문을 열"]);
    let tail = view.tail(end);
    let Some(gap) = ["은 ", "에는 ", "엔 "].iter().find(|gap| tail.starts_with(**gap)) else {
        return false;
    };
    let Some(hours) = clock::read(view, end + gap.len()).filter(|hours| hours.value.1.is_some()) else {
        return false;
    };
    let after = view.tail(hours.span.end);
    let after = after.strip_prefix("까지").unwrap_or(after);
    let open = after.strip_prefix(' ').is_some_and(|verb| {
        OPEN.strip(verb).any(|rest| !is_over(&rest[..rest.find(' ').unwrap_or(rest.len())]))
    });
    let head = sentence_before(view, at);
    open && !is_of_one_week(head) && !is_of_event_before(head)
}

/// The sentence before a byte, as far back as one looks.
pub(super) fn sentence_before<'a>(view: &View<'a>, at: usize) -> &'a str {
    const BEFORE: usize = 150;
    let start = view.text.ceil_char_boundary(at.saturating_sub(BEFORE));
    let head = &view.text[start..at];
    &head[head.rfind("다. ").or(head.rfind('\n')).unwrap_or(0)..]
}

/// Whether the sentence has told of an event, or of one week.
pub(super) fn is_of_event_before(head: &str) -> bool {
    static EVENTS: [&str; 10] =
        ["축제", "행사", "대회", "공연", "전시회", "음악회", "박람회", "오는 ", "지난 ", "이번 "];
    EVENTS.iter().any(|event| head.contains(event))
}

/// `다만 |금요일|에는 밤 9시까지 연장한다`, `단, |수요일|은 저녁 9시까지 운영되며`: other hours than those of the other days.
fn is_exception(view: &View<'_>, at: usize, end: usize) -> bool {
    static BUT: Suffixes = Suffixes::new(&["단, ", "단 ", "다만 ", "다만, "]);
    static OPEN: Prefixes =
        Prefixes::new(&["개방", "진료", "운영", "영업", "이용", "근무", "연장", "문을 연", "문을 열"]);
    let but = BUT.strip(&view.text[..at]).any(|before| !before.ends_with(is_alphanumeric));
    let tail = view.tail(end);
    let hours = || {
        let gap = ["은 ", "에는 ", "엔 "].iter().find(|gap| tail.starts_with(**gap))?;
        let hours = clock::read(view, end + gap.len())?;
        view.tail(hours.span.end).strip_prefix("까지 ")
    };
    but && hours().is_some_and(|verb| {
        OPEN.strip(verb).any(|rest| !is_over(&rest[..rest.find(' ').unwrap_or(rest.len())]))
    })
}

/// `수요일부터 금요일까지| 전시회를 연다`: an event has days, and no weekdays; not `매주 ...`, nor where the range has a sign.
pub(in crate::kind::date::ko) fn is_of_event(view: &View<'_>, days: Span) -> bool {
    const WORDS: usize = 5;
    static EVENTS: Suffixes = Suffixes::new(&[
        "축제",
        "행사",
        "대회",
        "공연",
        "전시회",
        "음악회",
        "박람회",
        "설명회",
        "장터",
        "캠프",
        "영화제",
        "특별전",
    ]);
    static VERBS: Prefixes = Prefixes::new(&["연다", "열린다", "열렸", "열었", "여는", "열리는", "개최"]);
    if !days.of(view.text).contains("부터") || view.text[..days.start].ends_with("매주 ") {
        return false;
    }
    let Some(after) = view.tail(days.end).strip_prefix("까지 ") else { return false };
    let mut event = false;
    for word in after.split([' ', '\n']).take(WORDS) {
        if event && VERBS.start(word) {
            return true;
        }
        event = EVENTS.end(particle::stem(word));
    }
    false
}

/// `월요일은 쉰다`, `일요일 휴무`, `월요일을 뺀 평일`, `일요일에는 문을 닫는다`; not `일요일에 문을 닫았다`, `일요일은 휴관했다`, which is over.
pub(in crate::kind::date::ko) fn is_closed(tail: &str) -> bool {
    const CLOSED: [&str; 20] = [
        "정기 휴",
        "정기휴",
        "휴관",
        "휴무",
        "휴장",
        "휴원",
        "제외",
        "쉰다",
        "쉬는",
        "쉽니",
        "쉬고",
        "쉬며",
        "문을 닫는",
        "문을 닫고",
        "문을 닫습",
        "뺀 평일",
        "뺀 나머지",
        "뺀 매일",
        "빼고 매일",
        "빼고 날마다",
    ];
    let rest = ["에는", "은", "엔", "만", "에만", "에", "을"]
        .iter()
        .find_map(|particle| tail.strip_prefix(particle))
        .unwrap_or(tail);
    let rest = rest.strip_prefix(' ').unwrap_or(rest);
    CLOSED.iter().any(|word| rest.strip_prefix(word).is_some_and(|rest| !rest.starts_with(['했', '됐'])))
}

/// `일요일과 공휴일`, `토·일요일, 공휴일`: days that come again.
pub(in crate::kind::date::ko) fn is_with_holidays(tail: &str) -> bool {
    let joined = ["과 ", "과 모든 ", " 및 ", ", ", "·", "이나 ", "(", " 또는 "];
    let holidays =
        |rest: &str| rest.strip_prefix("법정").unwrap_or(rest).trim_start_matches(' ').starts_with("공휴일");
    joined.iter().any(|gap| tail.strip_prefix(gap).is_some_and(holidays))
}

/// `평일 9시부터 8시까지, 토요일에는 정오까지`: hours of a week, which no other day is told apart in.
fn after_weekdays(view: &View<'_>, at: usize) -> bool {
    const REACH: usize = 100;
    let start = view.text.ceil_char_boundary(at.saturating_sub(REACH));
    let head = &view.text[start..at];
    let week = ["평일", "~금요일", "∼금요일"].iter().filter_map(|week| head.rfind(week)).max();
    week.map(|i| &head[i..])
        .is_some_and(|week| !is_of_one_week(head) && !week.contains("다.") && !week.contains('\n'))
}

/// Whether only weekdays stand between `매주` and `at`.
fn after_every(view: &View<'_>, at: usize) -> bool {
    const REACH: usize = 60;
    let start = view.text.ceil_char_boundary(at.saturating_sub(REACH));
    let head = &view.text[start..at];
    let between = head.rfind("매주").map(|i| &head[i + "매주".len()..]);
    between.is_some_and(|text| text.chars().all(|c| is_weekday(c) || "요과와·ㆍ, /및".contains(c)))
}

//! Recurring times: `매주 월요일`, `매월 15일`, `매일`, `평일`, `화요일~일요일`, `일요일은 쉰다`.

use smol_str::{SmolStr, format_smolstr};

use super::length::EACH;
use super::read::{self, Piece};
use super::{clock, part, weekday};
use crate::kind::date::temporal::{Clock, Season};
use crate::kind::date::{DateType, Temporal};
use crate::rule::{Draft, Found, View};
use crate::scan::atom::Class;
use crate::scan::hangul::is_alphanumeric;

/// A word that is a set by itself.
pub(super) fn frequency(view: &View<'_>, at: usize) -> Option<Found> {
    let (meaning, end) = read::word(view, at, Class::Frequency)?;
    read::ends(view, end).then(|| set(Piece::new(SmolStr::new(&meaning.text), at, end)))
}

/// `매주`, `매월`, `매년` with the day that recurs.
pub(super) fn every(view: &View<'_>, at: usize) -> Option<Found> {
    let (meaning, end) = read::word(view, at, Class::Every)?;
    let next = read::skip_space(view, end);
    let day = match &*meaning.text {
        "P1W" | "P2W" => days(view, next).map(|day| with_part(view, day)),
        "P1M" | "P2M" => day_of_month(view, next).or_else(|| nth_weekday(view, next)),
        _ => day_of_year(view, next).or_else(|| season(view, next)),
    };
    let alone = || read::ends(view, end).then(|| Piece::new(SmolStr::new(&meaning.text), at, end));
    day.map(|day| day.from(at)).or_else(alone).map(set)
}

/// `매주 토요일| 저녁`: the part of the day that follows, where no hour does (`저녁 7시`) and no other part is joined to it.
fn with_part(view: &View<'_>, day: Piece<SmolStr>) -> Piece<SmolStr> {
    let at = read::skip_space(view, day.span.end);
    let part = clock::part(view, at).filter(|_| clock::read(view, at).is_none());
    let part = part.filter(|part| {
        let end = part.span.end;
        let next = read::after_comma(view, end).or_else(|| clock::connector(view, end));
        let timed = |next| clock::read(view, next).is_some() || clock::part(view, next).is_some();
        let joined = next.is_some_and(timed);
        let hour = view.tail(end).trim_start_matches([' ', '(']).starts_with(|c: char| c.is_ascii_digit());
        !joined && !hour && !day.value.contains('/')
    });
    match part.map(|part| (part.value.0, part.span.end)) {
        Some((Clock::Part(part), end)) => {
            Piece::new(format_smolstr!("{}T{}", day.value, part.name()), day.span.start, end)
        }
        _ => day,
    }
}

/// A weekday that recurs by what stands beside it, or a range of weekdays, at byte `at`.
pub(super) fn weekdays(view: &View<'_>, at: usize) -> Option<Found> {
    let (_, end) = weekday::short(view, at)?;
    let from = short_before(view, at).unwrap_or(at);
    let ranged = days(view, from).filter(|piece| piece.value.contains('/'));
    let recurs = || (read::ends(view, end) && recurs(view, at, end)).then(|| day(view, at)).flatten();
    ranged.or_else(|| recurs().map(|day| with_part(view, day))).map(set)
}

/// `|월|~금요일`: the byte of the short name before a range's sign; not `6월~금요일`.
fn short_before(view: &View<'_>, at: usize) -> Option<usize> {
    let head = view.text[..at].trim_end_matches(['~', '∼', '～', '-', '–']);
    let name = head.chars().next_back().filter(|c| "월화수목금토일".contains(*c))?;
    let start = head.len() - name.len_utf8();
    let free = !view.text[..start].ends_with(is_alphanumeric);
    (head.len() < at && free).then_some(start)
}

/// A weekday at `at` of which it is known that it recurs: a short name needs nothing behind it.
fn day(view: &View<'_>, at: usize) -> Option<Piece<SmolStr>> {
    let alone =
        || weekday::short(view, at).map(|(day, end)| Piece::new(format_smolstr!("XXXX-WXX-{day}"), at, end));
    days(view, at).or_else(alone)
}

/// A weekday, or a range of two, at `at`.
fn days(view: &View<'_>, at: usize) -> Option<Piece<SmolStr>> {
    let (first, end) = weekday::short(view, at)?;
    let full = view.text[at..end].len() > 3;
    if let Some(next) = clock::connector(view, end)
        && let Some((last, end)) = weekday::short(view, next)
        && (view.text[next..end].len() > 3 || view.tail(end).starts_with("요일"))
    {
        let end = if view.text[next..end].len() > 3 { end } else { end + "요일".len() };
        return Some(Piece::new(format_smolstr!("XXXX-WXX-{first}/XXXX-WXX-{last}"), at, end));
    }
    let listed =
        !full && read::after_comma(view, end).is_some_and(|next| weekday::short(view, next).is_some());
    ((full && read::ends(view, end)) || listed)
        .then(|| Piece::new(format_smolstr!("XXXX-WXX-{first}"), at, end))
}

/// Whether a weekday recurs: in a list after `매주`, before `마다`, beside `평일` or `공휴일`, or where something is closed on it.
fn recurs(view: &View<'_>, at: usize, end: usize) -> bool {
    let tail = view.tail(end);
    tail.starts_with("마다")
        || is_closed(tail)
        || is_with_holidays(tail)
        || after_every(view, at)
        || after_weekdays(view, at)
        || is_third(view, at)
}

/// `화·목·|토요일`: three days of a week are none of one week.
fn is_third(view: &View<'_>, at: usize) -> bool {
    before_short(&view.text[..at]).and_then(before_short).is_some()
}

/// What stands before `화·` at the end of a text.
fn before_short(head: &str) -> Option<&str> {
    head.strip_suffix(['·', 'ㆍ'])?.strip_suffix(|c| "월화수목금토일".contains(c))
}

/// `월요일은 쉰다`, `일요일 휴무`, `일요일에는 문을 닫는다`; not `일요일에 문을 닫았다`, which is over.
fn is_closed(tail: &str) -> bool {
    const CLOSED: [&str; 13] = [
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
    ];
    let rest =
        ["에는", "은", "엔", "에"].iter().find_map(|particle| tail.strip_prefix(particle)).unwrap_or(tail);
    let rest = rest.strip_prefix(' ').unwrap_or(rest);
    CLOSED.iter().any(|word| rest.starts_with(word))
}

/// `일요일과 공휴일`, `토·일요일, 공휴일`: days that come again.
fn is_with_holidays(tail: &str) -> bool {
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
    let led = ["오는 ", "지난 ", "이번 ", "이번주 ", "이번 주 ", "다음 ", "다음주 ", "다음 주 "];
    let dated = head.ends_with('(') || led.iter().any(|word| head.ends_with(word)) || head.ends_with("일 ");
    let week = head.rfind("평일").map(|i| &head[i..]);
    week.is_some_and(|week| !dated && !week.contains("다.") && !week.contains('\n'))
}

/// Whether only weekdays stand between `매주` and `at`.
fn after_every(view: &View<'_>, at: usize) -> bool {
    const REACH: usize = 60;
    let start = view.text.ceil_char_boundary(at.saturating_sub(REACH));
    let head = &view.text[start..at];
    let between = head.rfind("매주").map(|i| &head[i + "매주".len()..]);
    between.is_some_and(|text| text.chars().all(|c| "월화수목금토일요과와·ㆍ, /및".contains(c)))
}

/// `매월 15일`.
fn day_of_month(view: &View<'_>, at: usize) -> Option<Piece<SmolStr>> {
    let number = read::digits(view, at).filter(|digits| (1..=31).contains(&digits.value))?;
    let (unit, end) = read::date_unit(view, number.end)?;
    (unit == "D" && read::ends(view, end))
        .then(|| Piece::new(format_smolstr!("XXXX-XX-{:02}", number.value), at, end))
}

/// `매년 5월`, `매년 5월 5일`.
fn day_of_year(view: &View<'_>, at: usize) -> Option<Piece<SmolStr>> {
    let number = read::digits(view, at).filter(|digits| (1..=12).contains(&digits.value))?;
    let (_, end) = read::date_unit(view, number.end).filter(|(unit, _)| *unit == "M")?;
    let month = format_smolstr!("XXXX-{:02}", number.value);
    let next = read::skip_space(view, end);
    if let Some(day) = day_of_month(view, next) {
        return Some(Piece::new(
            format_smolstr!("{month}{}", &day.value["XXXX-XX".len()..]),
            at,
            day.span.end,
        ));
    }
    read::ends(view, end).then(|| Piece::new(month, at, end))
}

/// `매년 가을`.
fn season(view: &View<'_>, at: usize) -> Option<Piece<SmolStr>> {
    let (meaning, end) = read::word(view, at, Class::Season)?;
    let season = Some(&*meaning.text).filter(|name| Season::named(name).is_some())?;
    read::ends(view, end).then(|| Piece::new(format_smolstr!("XXXX-{season}"), at, end))
}

/// `여름마다`.
pub(super) fn each_season(view: &View<'_>, at: usize) -> Option<Found> {
    let (meaning, end) = read::word(view, at, Class::Season)?;
    let season = Some(&*meaning.text).filter(|name| Season::named(name).is_some())?;
    let each = end + EACH.len();
    let there = view.tail(end).starts_with(EACH) && read::ends(view, each);
    there.then(|| set(Piece::new(format_smolstr!("XXXX-{season}"), at, each)))
}

/// `매달 첫째 주와 셋째 주 화요일`, `매월 둘째·넷째 일요일`, `매달 마지막 수요일`.
fn nth_weekday(view: &View<'_>, at: usize) -> Option<Piece<SmolStr>> {
    let (day, end) = weekday::number(view, part::weeks_of_weekday(view, at)?)?;
    read::ends(view, end).then(|| Piece::new(format_smolstr!("XXXX-WXX-{day}"), at, end))
}

fn set(piece: Piece<SmolStr>) -> Found {
    Found::new(piece.span, Draft::Date(Temporal::Fixed(DateType::Set, piece.value)))
}

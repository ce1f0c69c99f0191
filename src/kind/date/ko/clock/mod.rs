//! Times of day: `오전 9시`, `오후 3시 30분`, `오후 3시부터 6시`, `10:00~18:00`, `정오`.

pub(super) mod half;

use super::read::{self, Piece};
use super::relative::word;
use crate::draft::temporal::{Calendar, Clock, DayPart, Origin, Unit};
use crate::rule::{View, particle, range};
use crate::scan::atom::{Class, Classes};
use crate::scan::edge::{Prefixes, Suffixes};
use crate::value::is_time;

/// A time of day, or the two ends of a range.
pub(super) type Clocks = (Clock, Option<Clock>);

/// `다음 날`, `이튿날`.
const NEXT_DAY: Calendar = Calendar::Shift(Unit::Day, 1, Origin::Said);

/// An hour as it is written.
#[derive(Debug, Clone, Copy)]
struct Hour<'a> {
    /// `am`, `pm`, `noon` or `night`, where it is said.
    half: Option<&'a str>,
    /// Whether it is said at this hour, not taken from the lower end of the range.
    own: bool,
    number: i8,
    minute: i8,
    end: usize,
    /// Whether a unit or a colon makes it a time.
    sure: bool,
}

/// The time of day at `at`, a range too. Without `오전` or the like, `HH:MM` needs something beside it that makes it a time.
pub(super) fn read(view: &View<'_>, at: usize) -> Option<Piece<Clocks>> {
    if let Some(named) = named(view, at) {
        let end = named.span.end;
        let next = behind_again(view, end);
        let upper = upper(view, next, None).map(|hour| (clock(&hour, None), hour.end));
        return Some(joined(named.value, at, end, upper.or_else(|| named_end(view, next, named.value))));
    }
    let half = half::before_bracket(&view.text[..at]).or_else(|| half::of_sentence(view, at));
    let low = hour(view, at, half).filter(|hour| !is_round_the_clock(view, at, hour))?;
    let from = clock(&low, None);
    let next = behind_again(view, low.end);
    let high = upper(view, next, low.half).or_else(|| next_day(view, next, from?));
    if !low.sure && high.is_none_or(|high| !high.sure) {
        return None;
    }
    let from = from?;
    let high =
        high.map(|high| (clock(&high, Some(from)), high.end)).or_else(|| named_end(view, low.end, from));
    Some(joined(from, at, low.end, high))
}

/// `|24시| 약국`: what is open all day; not the end of a range.
fn is_round_the_clock(view: &View<'_>, at: usize, hour: &Hour<'_>) -> bool {
    static PLACES: Prefixes = Prefixes::new(&[
        "약국",
        "편의점",
        "병원",
        "카페",
        "식당",
        "어린이집",
        "응급",
        "상담",
        "상황실",
        "콜센터",
        "돌봄",
        "무인",
        "동물병원",
        "찜질방",
        "매장",
        "점포",
        "비상",
        "사우나",
        "마트",
        "주유소",
        "헬스",
        "스터디",
        "보육",
        "도서관",
        "민원",
        "의료",
        "관제",
        "감시",
        "목욕탕",
        "빨래방",
        "세탁",
        "순찰",
    ]);
    let head = &view.text[..at];
    let alone = || !head.ends_with(['~', '∼', '～', '-', '–']) && !head.ends_with("부터 ");
    (hour.number, hour.minute) == (24, 0)
        && alone()
        && view.tail(hour.end).strip_prefix(' ').is_some_and(|noun| PLACES.start(noun))
}

/// Whether a time of day may begin at `at`: with digits that a colon, `시` or the sign of a range follows, or with a word.
pub(super) fn may_begin(view: &View<'_>, at: usize) -> bool {
    const WORDS: Classes = Classes::of_all(&[Class::Meridiem, Class::DayPart]);
    let Some(digits) = read::digits(view, at) else { return view.lexicon.may_begin(view.text, at, WORDS) };
    let tail = view.tail(digits.end);
    tail.starts_with([':', '시']) || read::after_sign(view, digits.end).is_some()
}

/// A part of the day by itself: `오후`, `밤`.
pub(super) fn part(view: &View<'_>, at: usize) -> Option<Piece<Clocks>> {
    static SEASONS: Suffixes = Suffixes::new(&["봄", "여름", "가을", "겨울"]);
    let (meaning, end) = read::word(view, at, Class::Meridiem)?;
    let (_, name) = meaning.text.split_once('-')?;
    let part = DayPart::named(name)?;
    let end = if particle::rest(view, end).starts_with("시간") { end + "시간".len() } else { end };
    let rest = particle::rest(view, end);
    // `봄밤`
    let seasonal = part == DayPart::Night && SEASONS.end(&view.text[..at]);
    // `낮은` is low, and `낮` the day.
    let ended = particle::is_particle(rest)
        && (part != DayPart::Daytime || rest.is_empty() || rest.starts_with('에'));
    (ended && !seasonal).then(|| Piece::new((Clock::Part(part), None), at, end))
}

fn joined(from: Clock, start: usize, end: usize, high: Option<(Option<Clock>, usize)>) -> Piece<Clocks> {
    match high {
        Some((Some(to), end)) => Piece::new((from, Some(to)), start, end),
        _ => Piece::new((from, None), start, end),
    }
}

/// `정오`, `자정`, `정오 12시`.
fn named(view: &View<'_>, at: usize) -> Option<Piece<Clock>> {
    let (meaning, end) = read::word(view, at, Class::DayPart)?;
    let hour = meaning.text.split_once(':')?.0.parse().ok()?;
    let again = view.tail(end).strip_prefix(" 12시").filter(|rest| !rest.starts_with([' ', '간']));
    let end = again.map_or(end, |rest| view.text.len() - rest.len());
    read::ends(view, end).then(|| Piece::new(Clock::At(hour, 0), at, end))
}

/// The byte after the same time in brackets: `정오|(12:00)|에서 오후 8시`, `오후 2시|(14:00)|부터 5시`.
pub(super) fn behind_again(view: &View<'_>, end: usize) -> usize {
    let close = view.tail(end).strip_prefix('(').and_then(|rest| rest.split_once(')')).map(|(time, _)| time);
    let colon = |time: &str| {
        time.len() == "12:00".len()
            && time.as_bytes()[2] == b':'
            && time.bytes().filter(u8::is_ascii_digit).count() == 4
    };
    let time = close.filter(|time| matches!(*time, "0시" | "24시" | "12시") || colon(time));
    time.map_or(end, |time| end + time.len() + "()".len())
}

/// `오후 3시부터 |다음날 오후 9시|까지`: a time of no day with the end that a word puts on the next one, whichever hour that is.
pub(super) fn over_night(view: &View<'_>, clocks: Piece<Clocks>) -> Piece<Clocks> {
    let (from, None) = clocks.value else { return clocks };
    let upper = || {
        let day = word::day(view, connector(view, clocks.span.end)?).filter(|day| day.value == NEXT_DAY)?;
        let at = read::skip_space(view, day.span.end);
        let hour = hour(view, at, None).filter(|hour| hour.sure)?;
        Some((clock(&hour, None)?, hour.end))
    };
    match (from, upper()) {
        (Clock::At(..), Some((to, end))) => Piece::new((from, Some(to)), clocks.span.start, end),
        _ => clocks,
    }
}

/// `오후 6시부터 |자정|`, `밤 9시부터 |다음 날 정오|`: noon or midnight behind what joins the ends of a range, and its end.
fn named_end(view: &View<'_>, end: usize, from: Clock) -> Option<(Option<Clock>, usize)> {
    let next = connector(view, end)?;
    let noon = named(view, next).map(|noon| noon.map(midnight));
    let noon = noon.or_else(|| next_noon(view, next, from))?;
    Some((Some(noon.value), noon.span.end))
}

/// Midnight at the end of a range is the end of the day.
fn midnight(clock: Clock) -> Clock {
    if clock == Clock::At(0, 0) { Clock::At(24, 0) } else { clock }
}

/// The byte after what joins the ends of a range: a sign, `부터`, or ` 이후부터`.
pub(super) fn connector(view: &View<'_>, end: usize) -> Option<usize> {
    let from =
        ["부터", "에서", " 이후부터", "이후부터"].iter().find(|word| view.tail(end).starts_with(**word));
    let Some(word) = from else { return read::after_sign(view, end) };
    let end = end + word.len();
    // `4일부터∼|8일|`
    Some(read::after_sign(view, end).unwrap_or_else(|| read::skip_space(view, end)))
}

/// The upper end of a range; it takes the half of the day from the lower one where it says none.
fn upper<'a>(view: &View<'a>, end: usize, half: Option<&'a str>) -> Option<Hour<'a>> {
    // `오후 8시에서 |10시로| 늦춘다`: a change.
    let from = view.tail(end).starts_with("에서");
    let changes = |hour: &Hour<'_>| ["으로", "로"].iter().any(|to| view.tail(hour.end).starts_with(to));
    hour(view, connector(view, end)?, half).filter(|hour| hour.sure && !(from && changes(hour)))
}

/// The upper end that a word puts on the next day, where the range goes over midnight: `밤 9시부터 |다음 날 오전 6시`.
fn next_day<'a>(view: &View<'a>, end: usize, from: Clock) -> Option<Hour<'a>> {
    let day = word::day(view, connector(view, end)?).filter(|day| day.value == NEXT_DAY)?;
    let at = read::skip_space(view, day.span.end);
    let hour = hour(view, at, None).filter(|hour| hour.sure || view.text[at..hour.end].contains(':'))?;
    let earlier = |to: Clock| matches!((from, to), (Clock::At(a, b), Clock::At(c, d)) if (c, d) < (a, b));
    // It is the hour as it is written: that of the next day need not lie after the first one.
    clock(&hour, None).is_some_and(earlier).then_some(Hour { own: true, ..hour })
}

/// `밤 9시부터 |다음 날 정오|`: noon or midnight that a word puts on the next day, where it is earlier than the first one.
fn next_noon(view: &View<'_>, at: usize, from: Clock) -> Option<Piece<Clock>> {
    let day = word::day(view, at).filter(|day| day.value == NEXT_DAY)?;
    let noon = named(view, read::skip_space(view, day.span.end))?;
    let earlier = matches!((from, noon.value), (Clock::At(a, b), Clock::At(c, d)) if (c, d) < (a, b));
    earlier.then_some(noon)
}

/// The hour at `at`: `오후 3시 30분`, `9시`, `10:30`; before a range's sign a bare number too.
fn hour<'a>(view: &View<'a>, at: usize, shared: Option<&'a str>) -> Option<Hour<'a>> {
    let half = read::word(view, at, Class::Meridiem);
    let start = half.map_or(at, |(_, end)| read::skip_space(view, end));
    let said = half.and_then(|(meaning, _)| meaning.text.split_once('-')).map(|(half, _)| half);
    let own = said.is_some();
    let half = said.or(shared);
    let (hour, end) = number(view, start, half.is_some())?;
    if let Some((minute, end)) = colon(view, end) {
        let sure = half.is_some() || is_timed(view, at, end);
        return Some(Hour { half, own, number: hour, minute, end, sure });
    }
    let unit = read::skip_space(view, end);
    match read::date_unit(view, end).or_else(|| said.and_then(|_| read::date_unit(view, unit))) {
        Some(("TH", end)) => {
            let (minute, end) = minutes(view, end).unwrap_or((0, end));
            read::ends(view, end).then_some(Hour { half, own, number: hour, minute, end, sure: true })
        }
        Some(_) => None,
        None => {
            read::after_sign(view, end).map(|_| Hour { half, own, number: hour, minute: 0, end, sure: false })
        }
    }
}

/// The hour in digits, or after `오전` and the like in native words.
fn number(view: &View<'_>, at: usize, sure: bool) -> Option<(i8, usize)> {
    if let Some(digits) = read::digits(view, at) {
        let hour = i8::try_from(digits.value).ok().filter(|hour| *hour <= 24 && digits.len <= 2)?;
        return Some((hour, digits.end));
    }
    let (meaning, end) = read::word(view, at, Class::NumberWord).filter(|_| sure)?;
    range::pair(view, view.first_from(at)).is_none().then_some(())?;
    let hour = i8::try_from(meaning.number).ok().filter(|hour| *hour <= 12)?;
    Some((hour, read::skip_space(view, end)))
}

/// `:30`, with seconds where they follow.
fn colon(view: &View<'_>, end: usize) -> Option<(i8, usize)> {
    let two = |at: usize| {
        let digits = read::digits(view, at).filter(|digits| digits.len == 2 && digits.value < 60)?;
        Some((i8::try_from(digits.value).ok()?, digits.end))
    };
    view.tail(end).strip_prefix(':')?;
    let (minute, end) = two(end + 1)?;
    let second = view.tail(end).strip_prefix(':').and_then(|_| two(end + 1));
    Some((minute, second.map_or(end, |(_, end)| end)))
}

/// ` 30분`, ` 반`, with seconds where they follow.
fn minutes(view: &View<'_>, end: usize) -> Option<(i8, usize)> {
    let at = read::skip_space(view, end);
    if view.tail(at).starts_with('반') && particle::ends_word(view, at + "반".len()) {
        return Some((30, at + "반".len()));
    }
    let unit = |at: usize, name: &str| {
        let digits = read::digits(view, at).filter(|digits| digits.value < 60)?;
        let (meaning, end) = read::word(view, digits.end, Class::TimeUnit)?;
        (&*meaning.text == name).then_some((i8::try_from(digits.value).ok()?, end))
    };
    let (minute, end) = unit(at, "TM")?;
    let second = unit(read::skip_space(view, end), "TS");
    Some((minute, second.map_or(end, |(_, end)| end)))
}

/// The time that an hour is on the clock of 24 hours; the upper end of a range lies after the lower one, where it does not say its own
/// half of the day (`오후 2시부터 오전 6시`).
fn clock(hour: &Hour<'_>, after: Option<Clock>) -> Option<Clock> {
    let h = hour.number;
    let h = match (hour.half, h) {
        (Some("night"), 12) if hour.minute == 0 => 24,
        (Some("am" | "night"), 12) => 0,
        (Some("pm"), 1..=11) | (Some("noon"), 1..=5) | (Some("night"), 6..=11) => h + 12,
        (_, _) if is_time(h, hour.minute) => h,
        _ => return None,
    };
    let later = match after {
        Some(Clock::At(from, minute))
            if !hour.own && (h, hour.minute) <= (from, minute) && h < 12 && h + 12 > from =>
        {
            h + 12
        }
        _ => h,
    };
    Some(Clock::At(later, hour.minute))
}

/// Whether `14:00` without `오후` is a time: a range or a particle of time is beside it.
fn is_timed(view: &View<'_>, start: usize, end: usize) -> bool {
    let tail = view.tail(end);
    let ranged = |at: Option<usize>| {
        at.is_some_and(|at| {
            // `20:00 ~ |익일 06:00|`
            let at =
                word::day(view, at).filter(|day| day.value == NEXT_DAY).map_or(at, |day| day.span.end + 1);
            read::digits(view, at).is_some_and(|d| colon(view, d.end).is_some())
        })
    };
    let head = &view.text[..start];
    let number = head.ends_with(|c: char| c.is_ascii_digit() || c == ':' || c == '.');
    !number
        && (["부터", "까지", "에 ", "에는", "경", "께"].iter().any(|word| tail.starts_with(word))
            || ranged(read::after_sign(view, end))
            || head.ends_with(['~', '∼', '-', '～'])
            || is_after_spaced_sign(head))
}

/// `10:00 ~ |18:00`, `10:00 - |18:00`: the upper end of a range of hours.
fn is_after_spaced_sign(head: &str) -> bool {
    let lower = head.strip_suffix(' ').and_then(|head| head.strip_suffix(['~', '∼', '～', '-', '–']));
    lower
        .is_some_and(|lower| lower.trim_end_matches(' ').ends_with(|c: char| c.is_ascii_digit() || c == '시'))
}

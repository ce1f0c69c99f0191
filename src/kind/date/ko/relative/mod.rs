//! Words that say which of a row of times is meant: `지난`, `오는`, `올해`, `내달`.

pub(super) mod same;
pub(super) mod word;

use super::read::{self, Piece};
use crate::draft::temporal::{Month, Year};
use crate::rule::{View, particle};
use crate::scan::atom::Class;
use crate::scan::edge::{Prefixes, Suffixes};

/// What such a word says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Lead {
    /// A year: `지난해`, `올해`; `올` needs a month or the like after it.
    Year(Year),
    /// A month: `내달`; `같은 달` is also of the year that the text has spoken of.
    Month(Year, Month),
    /// So many weeks from this one.
    Week(i32),
    /// So many quarters from this one.
    Quarter(i32),
    /// The last one, this one, the next one: `지난`, `이번`, `오는`.
    Turn(i8),
}

/// The word at `at` that leads what is there; no digit is one.
pub(super) fn leading(view: &View<'_>, at: usize) -> Option<Piece<Lead>> {
    if read::is_digit(view, at) { None } else { read(view, at) }
}

/// The word at `at`, with the unit that it goes with: `지난 주`, `다음 달`.
pub(super) fn read(view: &View<'_>, at: usize) -> Option<Piece<Lead>> {
    let (meaning, end) = read::word(view, at, Class::Relative)?;
    if is_city(view, at, end)
        || is_to_come(view, at, end)
        || is_giving(view, at, end)
        || is_arriving(view, at, end)
        || is_handing(view, at, end)
    {
        return None;
    }
    let lead = match &*meaning.text {
        "last" => Lead::Turn(-1),
        "this" => Lead::Turn(0),
        "next" | "coming" => Lead::Turn(1),
        text => counted(text)?,
    };
    let Lead::Turn(turn) = lead else { return Some(Piece::new(lead, at, end)) };
    let unit = with_unit(view, end, turn, &meaning.text).map(|(lead, end)| Piece::new(lead, at, end));
    Some(unit.unwrap_or(Piece::new(lead, at, end)))
}

/// `|전주|시`, `|전주|에서`: the city, not the week before, which something is compared with (`전주 대비 3명`).
fn is_city(view: &View<'_>, at: usize, end: usize) -> bool {
    static WITH: Prefixes = Prefixes::new(&[" 대비 ", "대비 "]);
    static SAME: Prefixes = Prefixes::new(&[" 같은 기간보다", " 같은 기간 대비", " 같은 기간과 비"]);
    if view.text.get(at..end) != Some("전주") {
        return false;
    }
    let tail = view.tail(end);
    let joined = || ["과 ", "와 "].iter().any(|and| view.text[..at].ends_with(and));
    // `전주 대비 |서울의| 집값`
    let other = |rest: &str| rest.split(' ').next().is_some_and(|word| word.ends_with('의'));
    let compared = WITH.strip(tail).any(|rest| !other(rest)) || SAME.start(tail);
    !compared || joined()
}

/// `봄이 올 해를`, `올 해당 지역`: a verb and another word, not this year, which a particle of time or nothing follows (`올 해부터`).
fn is_to_come(view: &View<'_>, at: usize, end: usize) -> bool {
    const ENDINGS: [&str; 14] =
        ["", "에", "에는", "에도", "엔", "부터", "부터는", "까지", "는", "의", "도", "말", "말까지", "초"];
    view.text.get(at..end) == Some("올 해")
        && (view.text[..at].ends_with("이 ")
            || view.text[..at].ends_with("가 ")
            || !ENDINGS.contains(&particle::rest(view, end)))
}

/// `성금을 전달했다`, `전달식`: not the month before, which something is compared with (`전달보다`, `전달 대비`, `전달 9만 명보다`).
fn is_handing(view: &View<'_>, at: usize, end: usize) -> bool {
    static LEADS: Suffixes = Suffixes::new(&[
        "는 ", "은 ", "이 ", "가 ", "도 ", "로 ", "서 ", "며 ", "고 ", "만 ", "에 ", ", ", ". ", "\n", "(",
        "…", "명 ", "원 ",
    ]);
    static WITH: Prefixes =
        Prefixes::new(&["보다", "比", " 대비", "대비", "에 비", "과 비교", "에 견", "과 견"]);
    if view.text.get(at..end) != Some("전달") {
        return false;
    }
    // `지식 전달보다 체험`: what is handed on stands before it.
    let head = &view.text[..at];
    if !head.is_empty() && !LEADS.end(head) {
        return true;
    }
    let tail = view.tail(end);
    let amount = tail.strip_prefix([' ', '(']).filter(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
    let compared = |rest: &str| rest.split(' ').take(2).any(|word| word.contains("보다"));
    !WITH.start(tail) && !amount.is_some_and(compared)
}

/// `자리를 내주고`, `내주었다`, `차주에게`: the verb or the noun, not the week that `내주`, `내주에`, `내주부터` is.
fn is_giving(view: &View<'_>, at: usize, end: usize) -> bool {
    const ENDINGS: [&str; 26] = [
        "",
        "에",
        "에는",
        "에도",
        "에나",
        "에만",
        "엔",
        "의",
        "부터",
        "부터는",
        "까지",
        "까지는",
        "까지만",
        "초",
        "초에",
        "초부터",
        "초까지",
        "말",
        "말에",
        "말부터",
        "말까지",
        "중",
        "중에",
        "중으로",
        "쯤",
        "로",
    ];
    // `상품권으로 내주는 제도`, `이를 내주는`
    static OBJECTS: Suffixes = Suffixes::new(&["을 ", "를 ", "로 ", "에게 ", "께 ", "까지 ", "도 "]);
    let word = view.text.get(at..end);
    if !matches!(word, Some("내주" | "차주")) {
        return false;
    }
    let rest = particle::rest(view, end);
    let topic = || rest == "는" && !OBJECTS.end(&view.text[..at]);
    let ended = ENDINGS.contains(&rest);
    // `차주에게`, `차주들을`: who owns the car.
    if word == Some("차주") { rest == "의" || !ended } else { !ended && !topic() }
}

/// `비가 많이 오는 7월`: the verb, not the next one.
fn is_arriving(view: &View<'_>, at: usize, end: usize) -> bool {
    const BEFORE: [&str; 8] = ["비가 ", "눈이 ", "많이 ", "자주 ", "찾아", "들어", "돌아", "걸어"];
    view.text.get(at..end) == Some("오는") && BEFORE.iter().any(|word| view.text[..at].ends_with(word))
}

/// `y-1`: the year before.
fn counted(text: &str) -> Option<Lead> {
    let number: i16 = text.get(1..)?.parse().ok()?;
    match text.as_bytes()[0] {
        b'y' => Some(Lead::Year(Year::Shift(number))),
        b's' => Some(Lead::Year(Year::Said(number))),
        b'm' => Some(Lead::Month(Year::Open, Month::Shift(number.into()))),
        b'n' => Some(Lead::Month(Year::Said(0), Month::Said(number.into()))),
        b'w' => Some(Lead::Week(number.into())),
        b'q' => Some(Lead::Quarter(number.into())),
        _ => None,
    }
}

/// `지난| 주`, `이번| 달`, `다음| 해`: the unit after a bare one, where it ends there.
fn with_unit(view: &View<'_>, end: usize, turn: i8, word: &str) -> Option<(Lead, usize)> {
    let at = read::skip_space(view, end);
    let tail = view.tail(at);
    let year = if word == "next" { Year::Said(1) } else { Year::Shift(turn.into()) };
    let units = [
        ("주", Lead::Week(turn.into())),
        ("달", Lead::Month(Year::Open, Month::Shift(turn.into()))),
        ("해", Lead::Year(year)),
        ("한 해", Lead::Year(year)),
        ("한해", Lead::Year(year)),
    ];
    let (unit, lead) = units.into_iter().find(|(unit, _)| {
        tail.strip_prefix(unit).is_some_and(|rest| {
            let rest = particle::rest_of(rest);
            particle::is_particle(rest) || *unit != "주" && matches!(rest, "초" | "말")
        })
    })?;
    Some((lead, at + unit.len()))
}

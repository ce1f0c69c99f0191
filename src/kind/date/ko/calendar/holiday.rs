//! Holidays and named days: `추석`, `설 연휴`, `어린이날`, with the year before them (`올해 추석`).

use crate::draft::temporal::{Calendar, Holiday, Year};
use crate::kind::date::ko::read::{self, Piece};
use crate::rule::View;
use crate::scan::atom::Class;
use crate::scan::edge::Prefixes;

/// The holiday at `at`; with `연휴` after it, the days that are off.
pub(in crate::kind::date::ko) fn read(view: &View<'_>, at: usize, year: Year) -> Option<Piece<Calendar>> {
    let (meaning, end) = read::word(view, at, Class::Holiday)?;
    let holiday = Holiday::parse(&meaning.text)?;
    let next = read::skip_space(view, end);
    let period = ["연휴", "명절"]
        .iter()
        .find(|word| view.tail(next).starts_with(**word) && read::ends(view, next + word.len()));
    // `설` by itself is too often another word; `지난해 설` is none.
    let short = &view.text[at..end] == "설" && year == Year::Open;
    let off = period.is_some_and(|word| *word == "연휴");
    let end = period.map_or(end, |word| next + word.len());
    let holiday = Holiday { around: if off { holiday.around } else { 0 }, ..holiday };
    // `신정4동` is a part of a town.
    let numbered = view.tail(end).starts_with(|c: char| c.is_ascii_digit())
        || &view.text[at..end] == "신정" && is_town(view.tail(end));
    ((!short || period.is_some()) && !numbered && read::ends(view, end))
        .then(|| Piece::new(Calendar::Holiday(year, holiday), at, end))
}

/// `신정| 7동`, `신정| 1지구`, `신정| 네거리`: a part of Yangcheon, no New Year.
fn is_town(tail: &str) -> bool {
    static PARTS: Prefixes = Prefixes::new(&["동", "지구", "구역", "단지"]);
    static PLACES: Prefixes = Prefixes::new(&["네거리", "뉴타운", "차량기지", "사거리", "시장"]);
    let Some(rest) = tail.strip_prefix(' ') else { return false };
    let number = rest.trim_start_matches(|c: char| c.is_ascii_digit());
    number.len() < rest.len() && PARTS.start(number) || PLACES.start(rest)
}

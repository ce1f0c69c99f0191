//! Which kind of place a title is the head of: `구청장` of a gu, `시장` of a city, `군수` of a county; `District Chief`, `Seoul Mayor`.

use crate::draft::mayor::Seat;
use crate::scan::edge::Suffixes;
use crate::span::Span;

/// What the head of a place of its kind is called: a `-gun` has a 군수 and no 시장.
pub(super) const HEADS: [(&str, &str); 3] = [("군수", "-gun"), ("구청장", "-gu"), ("시장", "-si")];

/// The title behind a name in Korean, as what the names of its places end with.
pub(super) fn title_after(tail: &str) -> Option<&'static str> {
    title_at_start(tail.strip_prefix(' ')?)
}

/// The title beside a surname in either language: `|김| 구청장`, `|김|시장`, `District Chief |Kim|`. An English `Mayor` alone may be of any place.
pub(super) fn title_beside(text: &str, name: Span) -> Option<&'static str> {
    static DISTRICT: Suffixes = Suffixes::new(&[
        "District Mayor ",
        "District Chief ",
        "District Head ",
        "district mayor ",
        "district chief ",
        "district head ",
        "Ward Mayor ",
        "Ward Chief ",
        "ward chief ",
    ]);
    static COUNTY: Suffixes = Suffixes::new(&[
        "County Governor ",
        "County Mayor ",
        "County Chief ",
        "County Head ",
        "county chief ",
    ]);
    let (head, tail) = (&text[..name.start], &text[name.end..]);
    let before = || {
        let district = DISTRICT.end(head).then_some("-gu");
        district.or_else(|| COUNTY.end(head).then_some("-gun"))
    };
    title_at_start(tail.strip_prefix(' ').unwrap_or(tail)).or_else(before)
}

fn title_at_start(text: &str) -> Option<&'static str> {
    HEADS.iter().find(|(title, _)| text.starts_with(title)).map(|(_, ending)| *ending)
}

/// How well a title fits what somebody governs: worst where it is that of another kind of place.
pub(super) fn fit(title: Option<&str>, seat: &Seat) -> Fit {
    match title.zip(kind(seat)) {
        None => Fit::Unknown,
        Some((title, kind)) if title == kind => Fit::Same,
        Some(_) => Fit::Another,
    }
}

/// See [`fit`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Fit {
    Another,
    Unknown,
    Same,
}

/// What the name of the place ends with that somebody governs, by its code: districts lie in Seoul and the metropolitan cities, whose codes come
/// before those of the provinces; counties have the last codes of each.
fn kind(seat: &Seat) -> Option<&'static str> {
    const SEJONG: &str = "36";
    let code = match seat {
        Seat::District(code) => code,
        Seat::Seoul | Seat::Elsewhere => return Some("-si"),
        Seat::Unsaid => return None,
    };
    let county = !code.starts_with("11") && code.get(2..3)? >= "7";
    Some(match (county, &**code >= SEJONG) {
        (true, _) => "-gun",
        (false, true) => "-si",
        (false, false) => "-gu",
    })
}

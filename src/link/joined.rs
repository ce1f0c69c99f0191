//! A mayor's name in one word with the title: `최구청장은`, `권시장이`, `박서준구청장은`, where the article names one in full.
//!
//! No rule can tell: syllables before a title are mostly a longer word (`부구청장`, `전시장`). Left out: surnames that make another word with the
//! title, and markets where one goes (`이시장에서`).

use std::collections::BTreeSet;

use memchr::memmem::Finder;
use once_cell::sync::Lazy;

use super::Input;
use super::places::places;
use crate::kind::mayor::ko::is_person;
use crate::language::Language;
use crate::rule::particle;
use crate::scan::atom::Class;
use crate::scan::edge::Prefixes;
use crate::scan::hangul::{is_alphanumeric, is_hangul};
use crate::span::Span;

/// The names that stand against a title, and whether each is a full one: surnames of those who have these full names, and full names.
pub(super) fn names(input: &Input<'_>, known: &BTreeSet<&str>) -> Vec<(Span, bool)> {
    // Most texts with Hangul in them are Korean; in the others nobody has such a title.
    if !input.seen.has_language(Language::Korean) {
        return Vec::new();
    }
    let surnames: BTreeSet<char> =
        known.iter().filter_map(|name| name.chars().next()).filter(|c| is_hangul(*c)).collect();
    let named = |title: Span| {
        let bears =
            |place: &Span| is_title_of(input, place.of(input.view.text), title.of(input.view.text), known);
        surname_before(input, title, &surnames).filter(bears)
    };
    let name = |title: Span| match named(title) {
        Some(place) => Some((place, false)),
        None => full_name_before(input, title).map(|place| (place, true)),
    };
    let text = input.view.text.as_bytes();
    let titles = TITLES
        .iter()
        .flat_map(|(title, finder)| finder.find_iter(text).map(|at| Span::new(at, at + title.len())));
    titles.filter_map(name).collect()
}

/// The surname before a title: `|최|구청장은`.
fn surname_before(input: &Input<'_>, title: Span, surnames: &BTreeSet<char>) -> Option<Span> {
    let text = input.view.text;
    let surname = text[..title.start].chars().next_back().filter(|c| surnames.contains(c))?;
    let place = Span::new(title.start - surname.len_utf8(), title.start);
    let parted = !text[..place.start].ends_with(is_alphanumeric);
    (parted && !is_word(text, place.start, title) && is_mayor(text, title)).then_some(place)
}

/// Whether the text gives the title to somebody with the surname: `최다온 강동구청장`, `(구청장 최다온)`; of a `시장` a 구청장 is none.
fn is_title_of(input: &Input<'_>, surname: &str, title: &str, known: &BTreeSet<&str>) -> bool {
    const BEFORE: usize = 12;
    const BEHIND: usize = 40;
    let text = input.view.text;
    let says = |word: &str| TITLES.iter().map(|(title, _)| *title).find(|title| word.contains(title));
    let near = |place: Span| {
        let before = &text[text.ceil_char_boundary(place.start.saturating_sub(BEFORE))..place.start];
        let behind = &text[place.end..text.floor_char_boundary(place.end + BEHIND)];
        before.contains(title) || behind.split(' ').find_map(says) == Some(title)
    };
    known.iter().filter(|name| name.starts_with(surname)).any(|name| places(input, name).any(near))
}

/// The full name before a title which nobody else has: `|박서준|구청장은`; not `서대문|구청장`, nor who wants to be one.
fn full_name_before(input: &Input<'_>, title: Span) -> Option<Span> {
    const LEN: usize = 9;
    let view = input.view;
    let start = title.start.checked_sub(LEN)?;
    let name = view.text.get(start..title.start).filter(|_| title.of(view.text) != MARKET)?;
    let whole = name.chars().all(is_hangul) && !view.text[..start].ends_with(is_alphanumeric);
    // `|서대문|구청장`, `|서울중|구청장`
    let place = || {
        let at = view.first_from(start);
        let region = view.is(at, Class::Region) && view.is(at + 1, Class::HangulName);
        (view.is(at, Class::HangulName) || region) && view.span(at).start == start
    };
    let wanted = || WANTED.start(view.tail(title.end));
    (whole && is_mayor(view.text, title) && is_person(name) && !place() && !wanted())
        .then(|| Span::new(start, title.start))
}

/// What follows the title of who does not have it.
static WANTED: Prefixes = Prefixes::new(&[" 후보", " 예비후보", " 당선", " 출마", " 경선", " 선거"]);

/// The titles, each with what finds it in a text.
static TITLES: Lazy<[(&str, Finder<'_>); 3]> =
    Lazy::new(|| ["구청장", "군수", MARKET].map(|title| (title, Finder::new(title))));

/// A mayor's title that is a market, too.
const MARKET: &str = "시장";

/// Whether a surname is another word with the title.
fn is_word(text: &str, start: usize, title: Span) -> bool {
    const WORDS: [&str; 15] = [
        "전구청장",
        "현구청장",
        "중구청장",
        "남구청장",
        "서구청장",
        "동구청장",
        "북구청장",
        "전군수",
        "현군수",
        "전시장",
        "신시장",
        "구시장",
        "주시장",
        "이시장",
        "우시장",
    ];
    WORDS.contains(&&text[start..title.end])
}

/// Whether what follows the title is a particle, and not one of the place where one buys.
fn is_mayor(text: &str, title: Span) -> bool {
    const PLACES: [&str; 4] = ["에", "에서", "에는", "으로"];
    let rest = particle::rest_of(&text[title.end..]);
    particle::is_particle(rest) && !(title.of(text) == MARKET && PLACES.contains(&rest))
}

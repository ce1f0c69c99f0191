//! A mayor's name in one word with the title: `최구청장은`, `권시장이`, `박서준구청장은`, where the article names one in full.
//!
//! No rule can tell: syllables before a title are mostly a longer word (`부구청장`, `전시장`). Left out: surnames that make another word with the
//! title, and markets where one goes (`이시장에서`).

use std::collections::BTreeSet;

use super::Input;
use super::again::places;
use crate::kind::mayor::ko::is_person;
use crate::rule::particle;
use crate::scan::atom::Class;
use crate::scan::edge::Prefixes;
use crate::scan::hangul::{is_alphanumeric, is_hangul};
use crate::span::Span;

/// The surnames that stand against a title, of those who have these full names.
pub(super) fn surnames(input: &Input<'_>, names: &BTreeSet<&str>) -> Vec<Span> {
    let surnames: BTreeSet<char> =
        names.iter().filter_map(|name| name.chars().next()).filter(|c| is_hangul(*c)).collect();
    if surnames.is_empty() {
        return Vec::new();
    }
    let text = input.view.text;
    let before = |title: Span| {
        let surname = text[..title.start].chars().next_back().filter(|c| surnames.contains(c))?;
        let place = Span::new(title.start - surname.len_utf8(), title.start);
        let parted = !text[..place.start].ends_with(is_alphanumeric);
        (parted && !is_word(text, place.start, title) && is_mayor(text, title)).then_some(place)
    };
    TITLES.iter().flat_map(|title| places(input, title)).filter_map(before).collect()
}

/// The full names that stand against a title which nobody else has; not `서대문|구청장`, nor who wants to be one.
pub(super) fn full_names(input: &Input<'_>) -> impl Iterator<Item = Span> {
    const LEN: usize = 9;
    let view = input.view;
    let before = move |title: Span| {
        let start = title.start.checked_sub(LEN)?;
        let name = view.text.get(start..title.start)?;
        let whole = name.chars().all(is_hangul) && !view.text[..start].ends_with(is_alphanumeric);
        let place = || {
            let at = view.first_from(start);
            view.is(at, Class::HangulName) && view.span(at).start == start
        };
        let wanted = || WANTED.start(view.tail(title.end));
        (whole && is_mayor(view.text, title) && is_person(name) && !place() && !wanted())
            .then(|| Span::new(start, title.start))
    };
    ["구청장", "군수"].iter().flat_map(move |title| places(input, title)).filter_map(before)
}

/// What follows the title of who does not have it.
static WANTED: Prefixes = Prefixes::new(&[" 후보", " 예비후보", " 당선", " 출마", " 경선", " 선거"]);

const TITLES: [&str; 3] = ["구청장", "군수", "시장"];

/// Whether a surname is another word with the title.
fn is_word(text: &str, start: usize, title: Span) -> bool {
    const WORDS: [&str; 10] = [
        "전구청장",
        "현구청장",
        "중구청장",
        "남구청장",
        "전군수",
        "현군수",
        "전시장",
        "신시장",
        "구시장",
        "주시장",
    ];
    WORDS.contains(&&text[start..title.end])
}

/// Whether what follows the title is a particle, and not one of the place where one buys.
fn is_mayor(text: &str, title: Span) -> bool {
    const PLACES: [&str; 4] = ["에", "에서", "에는", "으로"];
    let rest = particle::rest_of(&text[title.end..]);
    particle::is_particle(rest) && !(title.of(text) == "시장" && PLACES.contains(&rest))
}

//! Mayors in a list that has the district of each in brackets and says the title once: `박서준(마포), 김하늘(송파) 구청장`.

use super::title::WANTED;
use super::{found, person};
use crate::draft::mayor::Seat;
use crate::kind::district::hangul;
use crate::rule::{Anchor, Found, Rule, View, particle};
use crate::scan::atom::Class;
use crate::scan::hangul::is_hangul;
use crate::value::kind::Kind;

/// A full name before the bare name of its district in brackets.
pub(super) const NAME_DISTRICT: Rule = Rule {
    id: "ko/mayor/name-district",
    kind: Kind::Mayor,
    anchor: Anchor::at(Class::HangulStem),
    finds: &[
        "[김가람](마포), [이나래](송파) 구청장이 => 김가람 11440; 이나래 11710",
        "[김가람](마포)·[이나래](송파)·[박다온](성동) 구청장 => 김가람 11440; 이나래 11710; 박다온 11200",
    ],
    skips: &[
        "김가람(마포), 이나래(송파) 의원이",
        "김가람(마포), 이나래(송파) 구청장 후보",
        "주민(마포) 구청장",
    ],
    find: name_district,
};

fn name_district(view: &View<'_>, at: usize) -> Option<Found> {
    let stem = view.span(at);
    let name = person::at_end(view.text[..stem.start].strip_suffix('(')?)?;
    let closed = person::is_sure(name.text) && is_titled(view.tail(stem.end).strip_prefix(')')?);
    let seat = Seat::District(hangul::read(view, at).filter(|_| closed)?.code);
    Some(found(view, name.span, true, seat, None))
}

/// `|, 김하늘(송파) 구청장`: whether the list ends with the title.
fn is_titled(mut tail: &str) -> bool {
    const MOST: usize = 25;
    for _ in 0..MOST {
        if let Some(rest) = tail.strip_prefix(" 구청장") {
            return particle::is_particle(particle::rest_of(rest)) && !WANTED.start(rest);
        }
        let Some(next) = [", ", "·", "ㆍ", " "].iter().find_map(|sign| tail.strip_prefix(sign)) else {
            return false;
        };
        let name = next.trim_start_matches(is_hangul);
        let Some(place) = name.strip_prefix('(').filter(|_| name.len() < next.len()) else { return false };
        let Some(rest) = place.trim_start_matches(is_hangul).strip_prefix(')') else { return false };
        tail = rest;
    }
    false
}

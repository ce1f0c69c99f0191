//! A county or city that a space parts from its title, without what says what it is: `박민재 |화순| 군수`, `김하늘 |순천| 시장`.

use arrayvec::ArrayString;

use super::super::person;
use super::last_word;
use crate::draft::district::Code;
use crate::draft::mayor::Seat;
use crate::kind::district::{hangul, korea};
use crate::rule::{View, particle};
use crate::scan::atom::Class;
use crate::scan::hangul::is_hangul;

/// Where it begins and which it is, where a full name stands before it; there are two of `고성`.
pub(super) fn county(view: &View<'_>, at: usize) -> Option<(usize, Seat)> {
    let ending = match view.word(at) {
        "군수" => "군",
        "시장" => "시",
        _ => return None,
    };
    let head = &view.text[..view.span(at).start];
    let stem = last_word(head).filter(|word| word.len() > 3 && word.chars().all(is_hangul))?;
    let start = head.len() - stem.len() - 1;
    person::before(&head[..start]).filter(|name| person::is_sure(name.text))?;
    let (code, alone) = named(view, stem, ending)?;
    Some((start, if alone { Seat::District(code) } else { Seat::Elsewhere }))
}

/// Its code where brackets stand inside its name: `해남(|군수| 박민재)군과`, `부천(|시장| 김대현)시도`.
pub(super) fn around(view: &View<'_>, at: usize) -> Option<Code> {
    const LONGEST: usize = 48;
    let head = view.text[..view.span(at).start].strip_suffix('(')?;
    let ending = match view.word(at) {
        "군수" => "군",
        "시장" => "시",
        _ => return None,
    };
    let tail = view.tail(view.span(at).end);
    let tail = &tail[..tail.floor_char_boundary(LONGEST)];
    let rest = tail.split_once(')')?.1.strip_prefix(ending)?;
    particle::is_particle(particle::rest_of(rest)).then_some(())?;
    let start = head.trim_end_matches(is_hangul).len();
    code_of(view, &head[start..], ending)
}

/// Whether it is the name of a county or a city without what says so: `고흥`, `성남`.
pub(in crate::kind::mayor::ko) fn is_place(view: &View<'_>, stem: &str) -> bool {
    ["군", "시"].iter().any(|ending| named(view, stem, ending).is_some())
}

/// The code of the only county or city of such a name.
fn code_of(view: &View<'_>, stem: &str, ending: &str) -> Option<Code> {
    named(view, stem, ending).filter(|(_, alone)| *alone).map(|(code, _)| code)
}

/// The code of a county or city of such a name, and whether there is no other one.
fn named(view: &View<'_>, stem: &str, ending: &str) -> Option<(Code, bool)> {
    let mut name = ArrayString::<16>::new();
    name.try_push_str(stem).ok()?;
    name.try_push_str(ending).ok()?;
    let found = view.lexicon.hangul(&name, 0).filter(|found| found.end == name.len())?;
    let place = hangul::value(view.lexicon.meaning(found.entry, Class::HangulName)?);
    let alone = korea::named(&place.1).len() < 2;
    Some((place.0, alone))
}

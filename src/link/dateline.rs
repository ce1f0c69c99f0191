//! Which place a paragraph says that it is about: the city before a dash (`GOYANG — ...`), or the place that it begins with (`전주시는 ...`).
//!
//! In a roundup of several cities the news item is not of one district, and whoever a paragraph calls `the mayor` is that of its own place. A dateline
//! holds until the next one, a place as the subject for its own paragraph.

use super::opening::{self, beginning};
use super::{Input, headline};
use crate::draft::district::Code;
use crate::kind::district::korea;
use crate::rule::Candidate;
use crate::scan::hangul::is_alphabetic;
use crate::span::Span;

/// A paragraph that says its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Opening<'a> {
    paragraph: Span,
    /// The city before a dash.
    dateline: Option<&'a str>,
    /// The code; none where the city has none, or has many.
    pub code: Option<Code>,
}

/// The paragraphs of a text that say their place, in its order.
#[derive(Debug, Default)]
pub(super) struct Datelines<'a> {
    /// Each with the index of the last one up to it that has a dateline.
    openings: Vec<(Opening<'a>, Option<usize>)>,
    /// Two datelines of different cities: each of them ends the one before.
    many: bool,
}

impl<'a> Datelines<'a> {
    pub(super) fn read(input: &Input<'a>, candidates: &'a [Candidate]) -> Self {
        let mut datelines = Self::default();
        let mut last = None;
        for block in opening::blocks(input, candidates) {
            if let Some(opening) = opening(input.view.text, block.paragraph, block.inside) {
                last = opening.dateline.map(|_| datelines.openings.len()).or(last);
                datelines.openings.push((opening, last));
            }
        }
        let mut cities = datelines.openings.iter().filter_map(|(opening, _)| opening.dateline);
        let first = cities.next();
        datelines.many = cities.any(|city| Some(city) != first);
        datelines
    }

    /// What says which place the paragraph of a byte is about.
    pub(super) fn of(&self, byte: usize) -> Option<&Opening<'a>> {
        let at = self.openings.partition_point(|(o, _)| o.paragraph.start <= byte).checked_sub(1)?;
        let (own, last) = &self.openings[at];
        let held = || last.map(|last| &self.openings[last].0);
        let opening = if byte < own.paragraph.end { Some(own) } else { held() }?;
        (opening.code.is_some() || self.many).then_some(opening)
    }
}

fn opening<'a>(text: &'a str, paragraph: Span, inside: &'a [Candidate]) -> Option<Opening<'a>> {
    let begin = paragraph.end - beginning(paragraph.of(text)).len();
    let dateline = dateline(&text[begin..paragraph.end]);
    let start = dateline.map_or(begin, |(_, len)| begin + len);
    let place = inside.iter().find_map(headline::district);
    let subject = place.filter(|(place, _)| is_subject(text, start, *place)).map(|(_, code)| code);
    let dateline = dateline.map(|(city, _)| city);
    let code = subject.cloned().or_else(|| city_code(dateline?).map(Code::Borrowed));
    (dateline.is_some() || code.is_some()).then_some(Opening { paragraph, dateline, code })
}

/// The city in capitals before a dash, and how long both are: `GOYANG — `.
fn dateline(text: &str) -> Option<(&str, usize)> {
    const LONGEST: usize = 24;
    let len = text.bytes().take(LONGEST).take_while(|b| b.is_ascii_uppercase() || *b == b'-').count();
    let city = text.get(..len).filter(|city| city.len() > 2)?;
    let dash = [" — ", " – ", " - ", " -- ", "—"].into_iter().find(|dash| text[len..].starts_with(dash))?;
    Some((city, len + dash.len()))
}

/// The code of a city that is the only one of its name.
fn city_code(city: &str) -> Option<&'static str> {
    match korea::named(&format!("{}-si", city.to_ascii_lowercase())) {
        [row] => row.code(),
        _ => None,
    }
}

/// Whether a paragraph that begins at `start` has the place for its subject, a word before it or not (`전북 전주시는`, `Namdong-gu opened`).
fn is_subject(text: &str, start: usize, place: Span) -> bool {
    const LONGEST: usize = 16;
    let lead = text.get(start..place.start).unwrap_or("?");
    let near = lead.is_empty()
        || lead.len() <= LONGEST
            && lead.strip_suffix(' ').is_some_and(|word| word.chars().all(is_alphabetic));
    let tail = text.get(place.end..).unwrap_or("");
    let korean =
        ["는 ", "은 ", "가 ", "이 ", "청은 ", "청이 ", "("].iter().any(|word| tail.starts_with(word));
    near && (korean
        || tail.strip_prefix(' ').is_some_and(|verb| verb.starts_with(|c: char| c.is_ascii_lowercase())))
}

//! The headlines of a roundup: one line with a piece for each item, `...` between them.

use memchr::memchr2_iter;

use super::Input;
use crate::document::Zone;
use crate::draft::Draft;
use crate::draft::district::Code;
use crate::rule::Candidate;
use crate::span::Span;

/// A piece of the headline line with its district.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Piece {
    pub span: Span,
    /// The code of the first district in it.
    pub district: Option<Code>,
}

/// The headline line and its pieces.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Headline {
    pub span: Span,
    pub pieces: Vec<Piece>,
    /// It says that many pieces of news follow.
    pub is_roundup: bool,
    /// It may say so: it has a section's name, or names two districts in two pieces.
    pub may_be_roundup: bool,
}

/// Reads the headline of a document.
pub(super) fn read(input: &Input<'_>, candidates: &[Candidate]) -> Option<Headline> {
    let text = input.view.text;
    let span = input.document.paragraphs.iter().find(|paragraph| paragraph.zone == Zone::Headline)?.span;
    let section = section_len(span.of(text));
    let first = candidates.partition_point(|candidate| candidate.found.span.start < span.start);
    let mut districts = candidates[first..]
        .iter()
        .take_while(|c| c.found.span.start < span.end)
        .filter_map(district)
        .peekable();
    let mut pieces = Vec::new();
    for piece in split(text, Span::new(span.start + section.unwrap_or(0), span.end)) {
        let mut first = None;
        while let Some((_, code)) = districts.next_if(|(place, _)| place.start < piece.end) {
            first.get_or_insert(code);
        }
        pieces.push(Piece { span: piece, district: first.cloned() });
    }
    let many = names_many(&pieces);
    let is_roundup = section.is_some() && pieces.len() > 1 || many && pieces.len() > 2;
    Some(Headline { span, pieces, is_roundup, may_be_roundup: section.is_some() || many })
}

/// The place and the code of a candidate that is a district.
pub(super) fn district(candidate: &Candidate) -> Option<(Span, &Code)> {
    match &candidate.found.draft {
        Draft::District(mention) => Some((candidate.found.span, &mention.code)),
        _ => None,
    }
}

/// How long the section's name in brackets is: `[Seoul District News] `.
fn section_len(headline: &str) -> Option<usize> {
    const LONGEST: usize = 60;
    let bracket = headline.strip_prefix('[')?;
    let end = 1 + bracket.bytes().take(LONGEST - 1).position(|b| b == b']')?;
    let inside = bracket.get(..end - 1)?;
    ["News", "Brief", "Roundup", "Digest", "소식", "뉴스", "단신", "브리핑", "자치구", "우리동네"]
        .iter()
        .any(|word| inside.contains(word))
        .then_some(end + 1)
}

/// Two pieces and more that name different districts.
fn names_many(pieces: &[Piece]) -> bool {
    let mut districts = pieces.iter().filter_map(|piece| piece.district.as_deref());
    let first = districts.next();
    districts.any(|other| Some(other) != first)
}

/// No roundup has more pieces.
const MOST: usize = 200;

/// The pieces between the dots, without white space around them.
fn split(text: &str, line: Span) -> Vec<Span> {
    let there = line.of(text);
    let mut start = 0;
    let mut pieces = Vec::new();
    for (stop, len) in stops(there).take(MOST).chain([(there.len(), 0)]) {
        let piece = there[start..stop].trim_start_matches(is_between);
        let begin = line.start + stop - piece.len();
        let trimmed = piece.trim_end_matches(is_between);
        if !trimmed.is_empty() {
            pieces.push(Span::new(begin, begin + trimmed.len()));
        }
        start = stop + len;
    }
    pieces
}

/// Where the dots between the pieces are, and how long they are.
fn stops(line: &str) -> impl Iterator<Item = (usize, usize)> {
    const DOTS: [&str; 2] = ["...", "…"];
    let mut next = 0;
    memchr2_iter(DOTS[0].as_bytes()[0], DOTS[1].as_bytes()[0], line.as_bytes()).filter_map(move |at| {
        let dots = if at < next {
            None
        } else {
            DOTS.iter().find(|dots| line.as_bytes()[at..].starts_with(dots.as_bytes()))
        };
        next = at + dots?.len();
        Some((at, dots?.len()))
    })
}

/// Whether a character stands between pieces.
fn is_between(c: char) -> bool {
    c.is_whitespace() || c == '.'
}

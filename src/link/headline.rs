//! The headlines of a roundup: one line with a piece for each item, `...` between them.

use memchr::memmem;

use super::Context;
use crate::document::Zone;
use crate::kind::district::Code;
use crate::rule::{Candidate, Draft};
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
pub(super) fn read(context: &Context<'_>, candidates: &[Candidate]) -> Option<Headline> {
    let text = context.view.text;
    let span = context.document.paragraphs.iter().find(|paragraph| paragraph.zone == Zone::Headline)?.span;
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
    let end = headline.bytes().take(LONGEST).position(|b| b == b']')?;
    let inside = headline.strip_prefix('[')?.get(..end - 1)?;
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
    let dots = memmem::find_iter(there.as_bytes(), "...").map(|at| (at, 3));
    let mut stops: Vec<(usize, usize)> =
        dots.chain(memmem::find_iter(there.as_bytes(), "…").map(|at| (at, "…".len()))).collect();
    stops.sort_unstable();
    stops.truncate(MOST);
    stops.push((there.len(), 0));
    let mut start = 0;
    let mut pieces = Vec::new();
    for (stop, len) in stops {
        let Some(piece) = there.get(start..stop) else { continue };
        let trimmed = piece.trim_matches(|c: char| c.is_whitespace() || c == '.');
        if !trimmed.is_empty() {
            let begin = line.start
                + start
                + (piece.len() - piece.trim_start_matches(|c: char| c.is_whitespace() || c == '.').len());
            pieces.push(Span::new(begin, begin + trimmed.len()));
        }
        start = stop + len;
    }
    pieces
}

//! The sections of a roundup whose items have a title line each: `◆ 마포구, 축제에 25만 인파`, `Suwon Doubles Loans for Small Shops`.
//!
//! A title line alone says little: the parts of one district's article have such lines, too. A page of them is a roundup where two of
//! the sections are of two mayors. Whoever asks first sees that the headline is neither that of one district nor one with a piece for
//! each item. The other form of a roundup, whose items begin at
//! the paragraph that introduces a mayor, is [`super::item`]'s.

use super::opening::{Block, Form};
use super::{Input, headline};
use crate::draft::Draft;
use crate::draft::district::Code;
use crate::draft::mayor::Seat;
use crate::rule::Candidate;
use crate::scan::hangul::is_alphanumeric;
use crate::span::Span;

/// The indexes of the blocks at which the sections begin, the first block among them; none where the text is no such roundup.
pub(super) fn starts(
    input: &Input<'_>,
    blocks: &[Block<'_>],
    candidates: &[Candidate],
) -> Option<Vec<usize>> {
    let mut starts = vec![0];
    let mut under_title = true;
    for (i, block) in blocks.iter().enumerate() {
        let title = block.is_title(input.view.text);
        if i > 0 && title && !under_title {
            starts.push(i);
        }
        under_title = title;
    }
    if starts.len() < 2 {
        return None;
    }
    let mut first = None;
    let ends = starts[1..].iter().copied().chain([blocks.len()]);
    let homes =
        starts.iter().zip(ends).filter_map(|(&start, end)| home(input, &blocks[start..end], candidates));
    let many = { homes }.any(|home| *first.get_or_insert(home) != home);
    many.then_some(starts)
}

/// Whether the headline is that of one district's news: it names that one alone, and is no title line like the others.
pub(super) fn is_of_one(
    input: &Input<'_>,
    candidates: &[Candidate],
    headline: Span,
    blocks: &[Block<'_>],
) -> bool {
    let mark = |span: Span| span.of(input.view.text).chars().next().filter(|c| !is_alphanumeric(*c));
    let marked = mark(headline);
    let like_it = |block: &Block<'_>| mark(block.span) == marked && block.is_title(input.view.text);
    if marked.is_some() && blocks.iter().any(like_it) {
        return false;
    }
    let first = candidates.partition_point(|candidate| candidate.found.span.start < headline.start);
    let inside = candidates[first..].iter().take_while(|candidate| candidate.found.span.start < headline.end);
    let mut codes = inside.filter_map(|candidate| Some(headline::district(candidate)?.1));
    codes.next().is_some_and(|first| codes.all(|code| code == first))
}

/// The district whose section it is; none where no district's mayor is in it.
pub(super) fn district<'a>(
    input: &Input<'_>,
    section: &[Block<'a>],
    candidates: &'a [Candidate],
) -> Option<&'a Code> {
    match home(input, section, candidates)? {
        Home::District(code) => Some(code),
        Home::Elsewhere(_) => None,
    }
}

/// Whose section it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Home<'a> {
    /// A district's.
    District(&'a Code),
    /// That of a city without a code, which has this mayor.
    Elsewhere(&'a str),
}

/// Whose section it is: that of the first mayor whom it introduces, else of the first whom it names.
fn home<'a>(input: &Input<'_>, section: &[Block<'a>], candidates: &'a [Candidate]) -> Option<Home<'a>> {
    let opens = |block: &Block<'a>| block.opens(input).filter(|(form, _)| *form != Form::Plain);
    let introduced = section.iter().find_map(opens);
    let span = Span::new(section.first()?.span.start, section.last()?.span.end);
    introduced.map(|(_, code)| Home::District(code)).or_else(|| named(span, candidates))
}

/// The seat of the mayor who is named first.
fn named(section: Span, candidates: &[Candidate]) -> Option<Home<'_>> {
    let first = candidates.partition_point(|candidate| candidate.found.span.start < section.start);
    let inside = candidates[first..].iter().take_while(|candidate| candidate.found.span.start < section.end);
    let mayor = { inside }.find_map(|candidate| match &candidate.found.draft {
        Draft::Mayor(mention) => Some(mention),
        _ => None,
    })?;
    match &mayor.seat {
        Seat::District(code) => Some(Home::District(code)),
        Seat::Elsewhere => Some(Home::Elsewhere(&mayor.name)),
        Seat::Unsaid | Seat::Seoul => None,
    }
}

//! Bylines: `[Asia Economy Reporter Park Jong-il]`, `[Honam Desk]`.

use once_cell::sync::Lazy;
use regex::Regex;

use super::Zone;
use super::zone::Paragraph;
use crate::span::Span;

/// A byline in brackets at the beginning of a line, with what the reporter is called after the word.
static BYLINE: Lazy<Regex> = Lazy::new(|| {
    let pattern = r"^\[[^\]\n]{0,60}?\b(?:(?:[Rr]eporter|[Cc]orrespondent|REPORTER)(?:,? ([^\]\n,]{2,30}))?|Desk|Newsroom)\]";
    Regex::new(pattern).expect("the pattern is constant")
});

/// The place of the byline that `line` begins with.
pub(super) fn at_start(text: &str, line: Span) -> Option<Span> {
    let found = BYLINE.find(line.of(text))?;
    Some(Span::new(line.start, line.start + found.end()))
}

/// The place of the reporter's name.
pub(super) fn reporter(text: &str, paragraphs: &[Paragraph]) -> Option<Span> {
    let byline = paragraphs.iter().find(|paragraph| paragraph.zone == Zone::Byline)?.span;
    let name = BYLINE.captures(byline.of(text))?.get(1)?;
    Some(Span::new(byline.start + name.start(), byline.start + name.end()))
}

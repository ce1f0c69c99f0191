//! Zones: lines are told apart by the furniture words of news pages and by their place around the byline.

use memchr::memchr_iter;

use super::{Zone, byline};
use crate::span::Span;

/// A line that is not empty, without its end, or the byline at the beginning of one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Paragraph {
    pub span: Span,
    pub zone: Zone,
}

/// Lines that a page has before its article.
const NAVIGATION: [&str; 8] =
    ["본문 바로가기", "bar_progress", "Text Size", "Close", "Print", "Share", "Font Size", "닫기"];

/// How a line begins with which the article is over.
const FOOTER: [&str; 7] = ["©", "ⓒ", "Copyright", "<ⓒ", "<©", "All rights reserved", "[ⓒ"];

/// How the headline line of a roundup begins.
const ROUNDUP: [&str; 2] = ["[Seoul District News]", "[Seoul News]"];

/// The paragraphs of `text` with their zones.
pub(super) fn paragraphs(text: &str) -> Vec<Paragraph> {
    let lines = lines(text);
    let footer = lines.iter().position(|line| is_footer(line.of(text))).unwrap_or(lines.len());
    let first = lines.iter().position(|line| !is_navigation(line.of(text))).unwrap_or(0);
    let body = body_start(text, &lines[..footer], first);
    let headline = lines.get(first).map_or("", |line| line.of(text));
    let mut paragraphs = Vec::with_capacity(lines.len() + 1);
    for (i, &span) in lines.iter().enumerate() {
        let zone = match i {
            _ if i >= footer => Zone::Footer,
            _ if i < first => Zone::Navigation,
            _ if i >= body => Zone::Body,
            _ if i == first => Zone::Headline,
            _ if span.of(text).starts_with(headline) => Zone::Caption,
            _ => Zone::Subtitle,
        };
        match byline::at_start(text, span).filter(|_| zone == Zone::Body) {
            Some(byline) => {
                paragraphs.push(Paragraph { span: byline, zone: Zone::Byline });
                paragraphs.push(Paragraph { span: Span::new(byline.end, span.end), zone });
            }
            None => paragraphs.push(Paragraph { span, zone }),
        }
    }
    paragraphs
}

/// The first line of the body: the one with the byline, or the first one that ends as a sentence does.
fn body_start(text: &str, lines: &[Span], first: usize) -> usize {
    let rest = || lines.iter().enumerate().skip(first);
    let byline = rest().take(12).find(|(_, line)| byline::at_start(text, **line).is_some());
    let sentence = || {
        let roundup =
            lines.get(first).is_some_and(|line| ROUNDUP.iter().any(|r| line.of(text).starts_with(r)));
        rest().skip(usize::from(roundup)).find(|(_, line)| ends_as_sentence(line.of(text)))
    };
    byline.or_else(sentence).map_or(first, |(i, _)| i)
}

fn ends_as_sentence(line: &str) -> bool {
    let line = line.trim_end_matches(['"', '”', '’', '\'', ')']);
    line.ends_with(['.', '!']) && !line.ends_with("..")
}

fn is_navigation(line: &str) -> bool {
    NAVIGATION.contains(&line.trim())
}

fn is_footer(line: &str) -> bool {
    FOOTER.iter().any(|start| line.trim_start().starts_with(start))
}

/// The lines that hold more than white space.
fn lines(text: &str) -> Vec<Span> {
    let ends = memchr_iter(b'\n', text.as_bytes()).chain(std::iter::once(text.len()));
    let mut start = 0;
    let mut lines = Vec::new();
    for end in ends {
        let line = Span::new(start, end);
        let trimmed = line.of(text).trim_end();
        if !trimmed.is_empty() {
            lines.push(Span::new(start, start + trimmed.len()));
        }
        start = end + 1;
    }
    lines
}

//! Paragraphs and their zones: lines are told apart by the furniture words of news pages and by their place around the byline.

use memchr::memchr_iter;

use super::byline::{self, EqualsSearch};
use super::korean;
use super::zone::Zone;
use crate::scan::edge::{Marks, Prefixes};
use crate::span::Span;

/// A line that is not empty, without the white space around it, or the byline at the beginning or the end of one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Paragraph {
    pub span: Span,
    pub zone: Zone,
}

/// Lines that a page has before its article; Korean ones are furniture.
const NAVIGATION: [&str; 10] =
    ["bar_progress", "Text Size", "Close", "Print", "Share", "Font Size", "Home", "Menu", "Search", "Top"];

/// How a line begins with which the article is over, whatever follows.
static FOOTER_SIGNS: Prefixes = Prefixes::new(&["©", "ⓒ", "<ⓒ", "<©", "[ⓒ"]);

/// The same where the line is no sentence of the article: `Copyright 2022 Hana Daily`, not `Copyright fees rose.`
static FOOTER_WORDS: Prefixes =
    Prefixes::new(&["Copyright", "All rights reserved", "Special Coverage", "Join us on social"]);

/// What a line says that is of the article's rights, not of a picture.
const RIGHTS: [&str; 6] = ["Copyright", "copyright", "ights reserved", "금지", "저작권", "무단"];

/// What a notice says that ends as a sentence does.
const NOTICES: [&str; 6] = ["reserved", "©", "ⓒ", "(c)", "(C)", "금지"];

/// How the line of a picture begins.
static CAPTION: Prefixes =
    Prefixes::new(&["Photo by", "Photo provided by", "[Photo", "(Photo", "Photo courtesy of"]);

/// No line is asked for a byline further down in a page.
const HEAD: usize = 12;

/// The paragraphs of `text` with their zones.
pub(super) fn paragraphs(text: &str) -> Vec<Paragraph> {
    let lines = lines(text);
    let footer = footer(text, &lines);
    let first = lines.iter().position(|line| !is_navigation(line.of(text)) && !is_around(text, *line));
    let first = first.unwrap_or(0);
    let mut equals = EqualsSearch::new(text);
    let body = body_start(text, &lines[..footer], first, &mut equals);
    let headline = lines.get(first).filter(|_| first < body).map_or("", |line| line.of(text));
    let mut paragraphs = Vec::with_capacity(lines.len() + 1);
    for (i, &span) in lines.iter().enumerate() {
        let line = span.of(text);
        let zone = match i {
            _ if i >= footer => Zone::Footer,
            _ if i < first => Zone::Navigation,
            _ if korean::is_furniture(line) => Zone::Navigation,
            _ if i == first && first < body && !korean::is_caption(line) => Zone::Headline,
            _ if is_caption(line, headline) => Zone::Caption,
            _ if i >= body => Zone::Body,
            _ => Zone::Subtitle,
        };
        push(&mut paragraphs, text, span, zone, &mut equals);
    }
    paragraphs
}

/// The paragraph of a line, and before it that of its byline.
fn push(paragraphs: &mut Vec<Paragraph>, text: &str, span: Span, zone: Zone, equals: &mut EqualsSearch<'_>) {
    let mut rest = span;
    if zone == Zone::Body
        && let Some(byline) = byline::at_start(text, span, equals)
    {
        paragraphs.push(Paragraph { span: byline, zone: Zone::Byline });
        rest = Span::new(byline.end, span.end);
    }
    let open = matches!(zone, Zone::Body | Zone::Subtitle | Zone::Caption);
    let closing = korean::closing(text, rest).filter(|_| open);
    let end = closing.map_or(rest.end, |byline| byline.start);
    if rest.start < end {
        paragraphs.push(Paragraph { span: Span::new(rest.start, end), zone });
    }
    paragraphs.extend(closing.map(|span| Paragraph { span, zone: Zone::Byline }));
}

/// Whether a line before the headline belongs to the page: furniture, or who wrote it.
fn is_around(text: &str, line: Span) -> bool {
    korean::is_furniture(line.of(text)) || korean::closing(text, line) == Some(line)
}

/// The first line of the body: the one with the byline, or the first one that ends as a sentence does.
fn body_start(text: &str, lines: &[Span], first: usize, equals: &mut EqualsSearch<'_>) -> usize {
    let rest = || lines.iter().enumerate().skip(first);
    let byline = rest().take(HEAD).find(|(_, line)| byline::at_start(text, **line, equals).is_some());
    let sentence = || {
        // The line with the headlines of a roundup begins with the section's name, and may end in any way.
        let section = lines.len() > first + 1 && lines[first].of(text).starts_with('[');
        rest()
            .skip(usize::from(section))
            .find(|(_, line)| ends_as_sentence(line.of(text)) && !korean::is_furniture(line.of(text)))
    };
    byline.or_else(sentence).map_or(first, |(i, _)| i)
}

fn ends_as_sentence(line: &str) -> bool {
    let line = line.trim_end_matches(['"', '”', '’', '\'', ')']);
    line.ends_with(['.', '!']) && !line.ends_with("..")
}

fn is_navigation(line: &str) -> bool {
    NAVIGATION.contains(&line)
}

/// The line that ends the article, or how many lines there are.
fn footer(text: &str, lines: &[Span]) -> usize {
    let ends = |(i, line): (usize, &Span)| {
        let line = line.of(text);
        is_footer(line) && !(is_credit(line) && goes_on(text, &lines[i + 1..]))
    };
    lines.iter().enumerate().position(ends).unwrap_or(lines.len())
}

/// `ⓒ 다온뉴스`, `© Hana Daily`: under a picture it says whose that is, below an article whose the article is.
fn is_credit(line: &str) -> bool {
    const LONGEST: usize = 60;
    line.len() <= LONGEST && FOOTER_SIGNS.start(line) && !RIGHTS.iter().any(|word| line.contains(word))
}

/// Whether the article goes on before the next line that may end it: with a sentence that is as long as those of articles are.
fn goes_on(text: &str, lines: &[Span]) -> bool {
    const SHORTEST: usize = 60;
    let before_end = lines.iter().map(|line| line.of(text)).take_while(|line| !is_footer(line));
    before_end
        .into_iter()
        .any(|line| line.len() >= SHORTEST && ends_as_sentence(line) && !korean::is_furniture(line))
}

/// What a line begins with that may be a footer: most begin otherwise.
static FOOTER: Marks = FOOTER_SIGNS
    .marks()
    .with_all(FOOTER_WORDS.marks())
    .with_all(korean::FOOTER_SIGNS.marks())
    .with_all(korean::FOOTER_WORDS.marks())
    .with_all(korean::LINK_SIGNS.marks());

fn is_footer(line: &str) -> bool {
    if !FOOTER.may_start(line) {
        return false;
    }
    let worded = || FOOTER_WORDS.start(line) || korean::FOOTER_WORDS.start(line);
    let notice = || !ends_as_sentence(line) || NOTICES.iter().any(|word| line.contains(word));
    let signed = FOOTER_SIGNS.start(line) || korean::FOOTER_SIGNS.start(line);
    signed || worded() && notice() || korean::is_link(line)
}

/// A picture's line says whose it is, or repeats the headline.
fn is_caption(line: &str, headline: &str) -> bool {
    const SHORTEST: usize = 20;
    headline.len() >= SHORTEST && line.starts_with(headline)
        || CAPTION.start(line)
        || is_credit(line)
        || korean::is_caption(line)
}

/// The lines that hold more than white space.
fn lines(text: &str) -> Vec<Span> {
    let blank = |c: char| c.is_whitespace() || c == '\u{feff}';
    let ends = memchr_iter(b'\n', text.as_bytes()).chain(std::iter::once(text.len()));
    let mut start = 0;
    let mut lines = Vec::with_capacity(text.len() / 128);
    for end in ends {
        let span = Span::new(start, end);
        let line = span.of(text);
        start = end + 1;
        // What most lines begin and end with tells that there is nothing to take away.
        if let [b'!'..=b'~' | 0xea..=0xed, .., b'!'..=b'~'] = line.as_bytes() {
            lines.push(span);
            continue;
        }
        let trimmed = line.trim_matches(blank);
        if !trimmed.is_empty() {
            let start = span.start + (line.len() - line.trim_start_matches(blank).len());
            lines.push(Span::new(start, start + trimmed.len()));
        }
    }
    lines
}

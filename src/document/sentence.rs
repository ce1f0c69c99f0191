//! Sentences: our own splitter, because lost characters printed as `?` and abbreviations are normal in this text.
//!
//! `unicode_sentences` ends a sentence at `November 1?|15` and `Mr. |Kim`. Here a `.`, `!` or `?` ends one where white space and
//! something that begins a sentence follow, and the word before is no abbreviation.

use memchr::memchr3_iter;

use crate::span::Span;

/// Words that a full stop shortens.
const ABBREVIATIONS: [&str; 34] = [
    "Mr", "Mrs", "Ms", "Dr", "Prof", "St", "No", "Nos", "vs", "Inc", "Ltd", "Co", "Corp", "Jr", "Sr", "Rep",
    "Sen", "Gov", "Gen", "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec",
    "approx", "e.g", "i.e",
];

/// The sentences of a paragraph, without the white space around them.
pub(super) fn split(text: &str, paragraph: Span) -> Vec<Span> {
    let bytes = &text.as_bytes()[..paragraph.end];
    let mut sentences = Vec::new();
    let mut start = paragraph.start;
    for stop in memchr3_iter(b'.', b'!', b'?', &bytes[paragraph.start..]) {
        let stop = paragraph.start + stop;
        if let Some(end) = (stop >= start).then(|| sentence_end(text, stop, paragraph.end)).flatten() {
            push(&mut sentences, text, Span::new(start, end));
            start = end;
        }
    }
    push(&mut sentences, text, Span::new(start, paragraph.end));
    sentences
}

fn push(sentences: &mut Vec<Span>, text: &str, span: Span) {
    let there = span.of(text);
    let start = span.start + (there.len() - there.trim_start().len());
    let sentence = Span::new(start, start + there.trim().len());
    if !sentence.is_empty() {
        sentences.push(sentence);
    }
}

/// The byte after the sentence that the mark at `stop` ends, quotes and brackets that close with it included.
fn sentence_end(text: &str, stop: usize, limit: usize) -> Option<usize> {
    let after = text.get(stop + 1..limit)?;
    let closing = after
        .char_indices()
        .take(4)
        .find(|(_, c)| !matches!(c, '"' | '”' | '’' | '\'' | ')' | ']'))
        .map_or(0, |(i, _)| i);
    let rest = &after[closing..];
    if !rest.starts_with(char::is_whitespace) {
        return None;
    }
    let next = rest.trim_start().chars().next()?;
    let begins = next.is_uppercase()
        || next.is_ascii_digit()
        || matches!(next, '"' | '“' | '‘' | '\'' | '(' | '[' | '▲' | '\u{ac00}'..='\u{d7a3}');
    let mark = text.as_bytes()[stop];
    let stops =
        begins && !(mark == b'.' && abbreviated(text, stop)) && !(mark == b'?' && next.is_ascii_digit());
    stops.then_some(stop + 1 + closing)
}

/// Whether the full stop at `stop` shortens a word (`Nov.`, `p.m.`, `J.`).
fn abbreviated(text: &str, stop: usize) -> bool {
    let start = text.floor_char_boundary(stop.saturating_sub(8));
    let word =
        text[start..stop].rsplit(|c: char| !(c.is_ascii_alphanumeric() || c == '.')).next().unwrap_or("");
    ABBREVIATIONS.contains(&word) || word.len() == 1 && word.as_bytes()[0].is_ascii_uppercase()
}

//! Which record lies inside which: a text as paragraphs, each a flat list of text, openings and closings.
//!
//! Records stand inside each other (a district in a count) and may cross; elements of a page cannot cross, so a record that
//! crosses another's end is closed there and opened again. A record over a line's end goes on in the next paragraph.

use gisa::{Record, Span};
use serde::{Serialize, Serializer};

/// A piece of a paragraph.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Token<'a> {
    /// Text as it stands.
    Text(&'a str),
    /// The record of this index begins, or goes on.
    Open(usize),
    /// The record that was opened last ends.
    Close,
}

/// As JSON: a string, the index, `null`.
impl Serialize for Token<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(text) => serializer.serialize_str(text),
            Self::Open(record) => record.serialize(serializer),
            Self::Close => serializer.serialize_unit(),
        }
    }
}

/// A browser lays a paragraph out as a whole: one of megabytes would stop it for minutes.
const LONGEST: usize = 8 << 10;

/// The lines of a text that are not blank, without the white space around them; a line longer than [`LONGEST`] in pieces.
pub(super) fn paragraphs(text: &str) -> Vec<Span> {
    let mut start = 0;
    let lines = text.split('\n').map(|line| {
        let from = start + line.len() - line.trim_start().len();
        start += line.len() + 1;
        Span::new(from, from + line.trim().len())
    });
    lines.filter(|line| !line.is_empty()).flat_map(|line| pieces(text, line)).collect()
}

/// A line in pieces that end where a word does.
fn pieces(text: &str, line: Span) -> Vec<Span> {
    let (mut pieces, mut start) = (Vec::new(), line.start);
    while line.end - start > LONGEST {
        let most = text.floor_char_boundary(start + LONGEST);
        let end = Span::new(start, most).of(text).rfind(' ').map_or(most, |space| start + space + 1);
        pieces.push(Span::new(start, end));
        start = end;
    }
    pieces.push(Span::new(start, line.end));
    pieces
}

/// The tokens of each paragraph.
pub(super) fn tokens<'a>(text: &'a str, lines: &[Span], records: &[Record]) -> Vec<Vec<Token<'a>>> {
    let mut places: Vec<Place> =
        records.iter().enumerate().map(|(record, found)| Place { span: found.span, record }).collect();
    places.sort_by_key(|place| (place.span.start, std::cmp::Reverse(place.span.end), place.record));
    let mut rest = places.into_iter().peekable();
    let mut open: Vec<Place> = Vec::new();
    let paragraph = |line: &Span| {
        open.extend(std::iter::from_fn(|| rest.next_if(|place| place.span.start < line.end)));
        let tokens = Paragraph::read(text, *line, &open);
        open.retain(|place| place.span.end > line.end);
        tokens
    };
    lines.iter().map(paragraph).collect()
}

/// Where a record is.
#[derive(Debug, Clone, Copy)]
struct Place {
    span: Span,
    record: usize,
}

/// A paragraph that is being read.
struct Paragraph<'a> {
    text: &'a str,
    at: usize,
    open: Vec<Place>,
    tokens: Vec<Token<'a>>,
}

impl<'a> Paragraph<'a> {
    /// The tokens of a line, whose records are in the order of their starts, the longer first.
    fn read(text: &'a str, line: Span, places: &[Place]) -> Vec<Token<'a>> {
        let mut paragraph = Self { text, at: line.start, open: Vec::new(), tokens: Vec::new() };
        for place in places.iter().filter(|place| place.span.overlaps(line)) {
            paragraph.go_to(place.span.start.max(line.start));
            paragraph.open(*place);
        }
        paragraph.go_to(line.end);
        paragraph.tokens.extend(paragraph.open.iter().map(|_| Token::Close));
        paragraph.tokens
    }

    fn open(&mut self, place: Place) {
        self.tokens.push(Token::Open(place.record));
        self.open.push(place);
    }

    /// Everything up to a byte: the text, and the ends of records in it.
    fn go_to(&mut self, byte: usize) {
        while let Some(end) = self.open.iter().map(|place| place.span.end).min().filter(|end| *end <= byte) {
            self.write_to(end);
            self.close(end);
        }
        self.write_to(byte);
    }

    fn write_to(&mut self, byte: usize) {
        let text = Span::new(self.at, byte).of(self.text);
        if !text.is_empty() {
            self.tokens.push(Token::Text(text));
        }
        self.at = byte;
    }

    /// Closes what ends here. What was opened inside of it and goes on is opened again.
    fn close(&mut self, byte: usize) {
        let first = self.open.iter().position(|place| place.span.end <= byte).unwrap_or(self.open.len());
        let closed = self.open.split_off(first);
        self.tokens.extend(closed.iter().map(|_| Token::Close));
        closed.into_iter().filter(|place| place.span.end > byte).for_each(|place| self.open(place));
    }
}

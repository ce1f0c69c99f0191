//! The label of the entry that an amount stands in: all of `- Sick pay: 90,000 won a day, for owners with sales below 100 million won` is about sick
//! pay, and so are the sentences behind it in the same line.

use memchr::{memchr_iter, memchr3_iter};

use super::empty::{is_empty, is_entity};
use crate::context::en::sentence::{Clause, Reader};
use crate::context::en::statement::label::behind_size;
use crate::context::en::statement::{Phrase, Statement};
use crate::context::en::word::{Class, Token};
use crate::span::Span;

/// No amount farther from the beginning of its line is of the label.
const FARTHEST: usize = 800;

/// No label is longer, in bytes or in words.
const LONGEST: usize = 80;
const WORDS: usize = 7;

/// Where the label of a line stands, read as a row of a list or not.
#[derive(Debug, Clone, Copy)]
pub(in crate::context::en) struct Label {
    /// The first byte of the line.
    line: usize,
    row: bool,
    place: Option<Span>,
}

impl Label {
    fn read(text: &str, line: Span, row: bool) -> Self {
        Self { line: line.start, row, place: place(text, line, row) }
    }
}

/// The phrase that labels the entry, where it names more than money and no one.
pub(super) fn label(s: &Statement<'_>) -> Option<Span> {
    let scene = s.clause.scene;
    let amount = scene.amount().span;
    let line = scene.document.paragraph(amount.start)?.span;
    if amount.start - line.start > FARTHEST {
        return None;
    }
    // `Adults - 5,000 won`: a row of a list without signs.
    let row = amount.end + 1 >= line.end;
    let known = &s.clause.endings.known.label;
    // It is the same for all amounts of a line, but for the last one.
    let label = known.get().filter(|label| label.line == line.start && label.row == row);
    let label = label.unwrap_or_else(|| Label::read(scene.view.text, line, row));
    known.set(Some(label));
    let place = label.place.filter(|place| place.end < amount.start)?;
    let reader = Reader::of(scene, place);
    let tokens = &reader.tokens[..];
    let Reader { classes, plain, .. } = reader;
    let clause = Clause { scene, tokens, classes, plain, at: tokens.len(), endings: s.clause.endings };
    let size = behind_size(&clause);
    let phrase =
        Phrase::after(&clause, size).filter(|phrase| tokens.len() <= WORDS && phrase.first < size + 2)?;
    let ends = clause.get(phrase.last + 1).is_none_or(|word| word.joins() && word.has(Class::Binds));
    let first = (tokens[0].is_capitalized() || size > 0) && !tokens.iter().any(Token::is_date);
    let cost = phrase.is_generic(&clause) && phrase.first == phrase.last;
    let names = !cost && !is_empty(&clause, phrase) && !is_entity(&clause, phrase);
    // `Mapo-gu |helps| shops:` is no label, `Roof |repairs|:` is one.
    let inside = |at: usize| at > 0 && at + 1 < tokens.len();
    let verbless =
        !(0..tokens.len()).any(|at| tokens[at].is_auxiliary() || inside(at) && clause.verb(at).is_some());
    (ends && first && names && verbless).then(|| phrase.span(&clause))
}

/// The byte at which a label is over: before a colon or a bar, in a list (not `SEOUL - The city`) before a dash as well.
fn sign(text: &str, listed: bool) -> Option<usize> {
    let signs: &[&[u8]] =
        if listed { &[b" | ", b" - ", " – ".as_bytes(), " — ".as_bytes()] } else { &[b" | "] };
    let text = text.as_bytes();
    let begins = |at: usize| signs.iter().any(|sign| text[at..].starts_with(sign));
    let colon = memchr_iter(b':', text).find(|at| text.get(at + 1) == Some(&b' '));
    let mut before = memchr3_iter(b'|', b'-', "–".as_bytes()[0], text).filter_map(|at| at.checked_sub(1));
    colon.into_iter().chain(before.find(|&at| begins(at))).min()
}

/// What stands between the sign of an entry, or the beginning of the line, and its colon or dash, or the first cell of a row; of `Repairs (12 shops):` without the bracket.
fn place(text: &str, line: Span, row: bool) -> Option<Span> {
    let end = text.floor_char_boundary(line.end.min(line.start + LONGEST));
    let begin = Span::new(line.start, end).of(text);
    let listed = row || !begin.starts_with(char::is_alphanumeric);
    let label = &begin[..sign(begin, listed)?];
    if label.contains(". ") {
        return None;
    }
    let start = label.find(char::is_alphanumeric)?;
    let end = label.find(" (").filter(|_| label.ends_with(')')).unwrap_or(label.len());
    (start < end).then(|| Span::new(line.start + start, line.start + end))
}

//! The label of the entry that an amount stands in: all of `- Sick pay: 90,000 won a day, for owners with sales below 100 million won` is about sick
//! pay, and so are the sentences behind it in the same line.

use super::clause::Clause;
use super::empty::{is_empty, is_entity};
use super::label::behind_size;
use super::mark::Mark;
use super::phrase::Phrase;
use super::reader::Reader;
use super::statement::Statement;
use super::token::Token;
use crate::span::Span;

/// No amount farther from the beginning of its line is of the label.
const FARTHEST: usize = 800;

/// No label is longer, in bytes or in words.
const LONGEST: usize = 80;
const WORDS: usize = 7;

/// The phrase that labels the entry, where it names more than money and no one.
pub(super) fn label(s: &Statement<'_>) -> Option<Span> {
    let scene = s.clause.scene;
    let amount = scene.amount().span;
    let line = scene.document.paragraph(amount.start)?.span;
    if amount.start - line.start > FARTHEST {
        return None;
    }
    let place = place(scene.view.text, line).filter(|place| place.end < amount.start)?;
    let reader = Reader::of(scene, place);
    let tokens = &reader.tokens[..];
    let clause = Clause { scene, tokens, marks: reader.marks, at: tokens.len(), endings: s.clause.endings };
    let size = behind_size(&clause);
    let phrase =
        Phrase::after(&clause, size).filter(|phrase| tokens.len() <= WORDS && phrase.first < size + 2)?;
    let ends = clause.get(phrase.last + 1).is_none_or(|word| word.joins() && word.has(Mark::Binds));
    let first = (tokens[0].is_capitalized() || size > 0) && !tokens.iter().any(Token::is_date);
    let cost = phrase.is_generic(&clause) && phrase.first == phrase.last;
    let names = !cost && !is_empty(&clause, phrase) && !is_entity(&clause, phrase);
    // `Mapo-gu |helps| shops:` is no label, `Roof |repairs|:` is one.
    let inside = |at: usize| at > 0 && at + 1 < tokens.len();
    let verbless =
        !(0..tokens.len()).any(|at| tokens[at].is_auxiliary() || inside(at) && clause.verb(at).is_some());
    (ends && first && names && verbless).then(|| phrase.span(&clause))
}

/// Whether a label is over at a byte: before a colon or a bar, in a list (not `SEOUL - The city`) before a dash as well.
fn is_sign(text: &str, at: usize, listed: bool) -> bool {
    match text.as_bytes()[at] {
        b':' => text[at + 1..].starts_with(' '),
        b' ' => {
            let mut next = text[at + 1..].chars();
            let sign = next.next().is_some_and(|c| c == '|' || listed && matches!(c, '-' | '–' | '—'));
            sign && next.next() == Some(' ')
        }
        _ => false,
    }
}

/// What stands between the sign of an entry, or the beginning of the line, and its colon or dash, or the first cell of a row; of `Repairs (12 shops):` without the bracket.
fn place(text: &str, line: Span) -> Option<Span> {
    let end = text.floor_char_boundary(line.end.min(line.start + LONGEST));
    let begin = Span::new(line.start, end).of(text);
    let listed = !begin.starts_with(char::is_alphanumeric);
    let label = &begin[..(0..begin.len()).find(|&at| is_sign(begin, at, listed))?];
    if label.contains(". ") {
        return None;
    }
    let start = label.find(char::is_alphanumeric)?;
    let end = label.find(" (").filter(|_| label.ends_with(')')).unwrap_or(label.len());
    (start < end).then(|| Span::new(line.start + start, line.start + end))
}

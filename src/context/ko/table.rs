//! A table in the text: rows of cells between bars, strokes or tabs, a sentence each, and the cells over an amount.

use super::cue;
use super::eojeol::Eojeol;
use super::statement::Statement;
use crate::scan::hangul::is_alphanumeric;
use crate::span::Span;

/// What stands between two cells.
const SIGNS: [char; 3] = ['/', '|', '\t'];

/// No row is longer.
const ROW: usize = 400;

/// A row over the amount.
pub(super) struct Row<'s> {
    pub text: &'s str,
    /// Its cell in the column of the amount; a short row has none.
    pub cell: Option<Span>,
}

/// The rows over the amount, the nearest first; none where it stands in no table.
pub(super) fn above<'s>(statement: &Statement<'s, '_>) -> Option<impl Iterator<Item = Row<'s>>> {
    let scene = statement.scene;
    let column = column(statement)?;
    let near = (0..scene.amount().sentence).rev().take(MOST);
    Some(near.map_while(move |at| {
        let span = scene.document.sentence_span(at);
        let text = scene.text(span);
        let is_row = text.len() < ROW && text.contains(SIGNS);
        is_row.then(|| Row { text, cell: cell(span, text, column) })
    }))
}

/// What a row of a table is called: its first cell, where the amount stands further on.
pub(super) fn label(statement: &Statement<'_, '_>) -> Option<Span> {
    let first = statement.left.map_or(0, |left| left + 1);
    let opens = |word: &Eojeol<'_>| word.gap.contains(SIGNS);
    if !statement.words[first..=statement.here].iter().any(opens) {
        return None;
    }
    column(statement).filter(|&column| column > 0)?;
    above(statement)?.next()?;
    let scene = statement.scene;
    let row = scene.document.sentence_span(scene.amount().sentence);
    let all = scene.text(row);
    let cell = cell(row, all, 0)?;
    let text = scene.text(cell);
    // `사업비 | 3억 원` says no more than a line of the text.
    if all.matches(SIGNS).count() < 2 && cue::noun(text.trim()).is_some() {
        return None;
    }
    let name = text.split('(').next()?.trim_matches(|c: char| !is_alphanumeric(c));
    let start = cell.start + text.find(name)?;
    let named = !name.is_empty() && !name.contains(|c: char| c.is_ascii_digit());
    named.then(|| Span::new(start, start + name.len()))
}

/// The line over a table: `[지원금]`.
pub(super) fn title<'s>(statement: &Statement<'s, '_>) -> Option<&'s str> {
    let rows = above(statement)?.count();
    let scene = statement.scene;
    let at = scene.amount().sentence.checked_sub(rows + 1).filter(|_| (1..MOST).contains(&rows))?;
    let line = scene.text(scene.document.sentence_span(at));
    Some(line.trim_matches(|c: char| !is_alphanumeric(c)))
}

/// No more rows are gone through.
const MOST: usize = 12;

/// The column that the amount stands in.
fn column(statement: &Statement<'_, '_>) -> Option<usize> {
    // No cell with an amount has more eojeols before it.
    const NEAR: usize = 5;
    let before = statement.words[..=statement.here].iter().rev().take(NEAR);
    if !before.into_iter().any(|word| word.gap != " " && word.gap.contains(SIGNS)) {
        return None;
    }
    let scene = statement.scene;
    let amount = scene.amount();
    let row = scene.document.sentence_span(amount.sentence);
    let before = scene.view.text.get(row.start.max(scene.bounds.start)..amount.span.start)?;
    before.split(SIGNS).count().checked_sub(1)
}

/// The cell of a column of a row.
fn cell(row: Span, text: &str, column: usize) -> Option<Span> {
    let mut cells = text.split(SIGNS);
    // Each sign is one byte.
    let start = row.start + cells.by_ref().take(column).map(|cell| cell.len() + 1).sum::<usize>();
    cells.next().map(|cell| Span::new(start, start + cell.len()))
}

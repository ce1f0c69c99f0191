//! A table in the text: rows of cells between bars, strokes or tabs, a sentence each, and the cells over an amount.

use super::statement::Statement;
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
    const MOST: usize = 12;
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

//! A table in the text: rows of cells between bars, strokes or tabs, a sentence each, and the cells over an amount.

use super::Statement;
use crate::context::ko::word::signs::CELL;
use crate::context::ko::word::{Eojeol, cue};
use crate::context::table::{self, ROWS, Row};
use crate::scan::hangul::is_alphanumeric;
use crate::span::Span;

/// The rows over the amount, the nearest first; none where it stands in no table.
pub(in crate::context::ko) fn above<'s>(
    statement: &Statement<'s, '_>,
) -> Option<impl Iterator<Item = Row<'s>> + use<'s>> {
    column(statement)?;
    table::above(statement.scene, &CELL)
}

/// What a row of a table is called: its first cell, where the amount stands further on.
pub(in crate::context::ko) fn label(statement: &Statement<'_, '_>) -> Option<Span> {
    if !statement.read.gist().cell {
        return None;
    }
    let first = statement.left.map_or(0, |left| left + 1);
    let opens = |word: &Eojeol<'_>| word.follows(CELL);
    if !statement.words[first..=statement.here].iter().any(opens) {
        return None;
    }
    column(statement).filter(|&column| column > 0)?;
    above(statement)?.next()?;
    let scene = statement.scene;
    let row = scene.document.sentence_span(scene.amount().sentence);
    let all = scene.text(row);
    let cell = table::cell(row, all, 0, &CELL)?;
    let text = scene.text(cell);
    // `사업비 | 3억 원` says no more than a line of the text.
    if all.matches(CELL).count() < 2 && cue::noun(text.trim()).is_some() {
        return None;
    }
    let name = text.split('(').next()?.trim_matches(|c: char| !is_alphanumeric(c));
    let start = cell.start + text.find(name)?;
    let named = !name.is_empty() && !name.contains(|c: char| c.is_ascii_digit());
    named.then(|| Span::new(start, start + name.len()))
}

/// The line over a table: `[지원금]`.
pub(in crate::context::ko) fn title<'s>(statement: &Statement<'s, '_>) -> Option<&'s str> {
    let rows = above(statement)?.count();
    let scene = statement.scene;
    let at = scene.amount().sentence.checked_sub(rows + 1).filter(|_| (1..ROWS).contains(&rows))?;
    let line = scene.text(scene.document.sentence_span(at));
    Some(line.trim_matches(|c: char| !is_alphanumeric(c)))
}

/// The column that the amount stands in.
fn column(statement: &Statement<'_, '_>) -> Option<usize> {
    // No cell with an amount has more eojeols before it.
    const NEAR: usize = 5;
    if !statement.read.gist().cell {
        return None;
    }
    let mut before = statement.words[..=statement.here].iter().rev().take(NEAR);
    let celled = before.any(|word| word.follows(CELL));
    if celled { table::column(statement.scene, &CELL) } else { None }
}

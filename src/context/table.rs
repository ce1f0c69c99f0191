//! A table in the text: rows of cells between bars or tabs, a sentence each, and the cells over an amount.

use memchr::memchr;

use super::scene::Scene;
use crate::span::Span;

/// No row is longer, and no table has more rows over an amount.
const ROW: usize = 400;
pub(super) const ROWS: usize = 12;

/// A row over the amount.
pub(super) struct Row<'s> {
    pub text: &'s str,
    /// Its cell in the column of the amount; a short row has none.
    pub cell: Option<Span>,
}

/// The rows over the amount, the nearest first; none where it stands in no table. The signs are what stands between two cells, each one byte.
pub(super) fn above<'s>(
    scene: &'s Scene<'_>,
    signs: &'static [char],
) -> Option<impl Iterator<Item = Row<'s>> + use<'s>> {
    let column = column(scene, signs).filter(|&column| column > 0)?;
    let near = (0..scene.amount().sentence).rev().take(ROWS);
    Some(near.map_while(move |at| {
        let row = scene.document.sentence_span(at);
        let text = scene.text(row);
        let is_row = text.len() < ROW && text.contains(signs);
        is_row.then(|| Row { text, cell: cell(row, text, column, signs) })
    }))
}

/// The column that the amount stands in.
pub(super) fn column(scene: &Scene<'_>, signs: &[char]) -> Option<usize> {
    let amount = scene.amount();
    let row = scene.document.sentence_span(amount.sentence);
    // Of a row that begins too far away the cells cannot be counted.
    let before = Span::new(row.start, amount.span.start);
    (before.len() <= ROW).then(|| count(scene.text(before), signs))
}

/// How many signs a text has: nearly all have none, which is told at once.
fn count(text: &str, signs: &[char]) -> usize {
    let has = |sign: &char| u8::try_from(*sign).is_ok_and(|sign| memchr(sign, text.as_bytes()).is_some());
    if signs.iter().any(has) { text.matches(signs).count() } else { 0 }
}

/// The cell of a column of a row.
pub(super) fn cell(row: Span, text: &str, column: usize, signs: &[char]) -> Option<Span> {
    let mut cells = text.split(signs);
    // Each sign is one byte.
    let start = row.start + cells.by_ref().take(column).map(|cell| cell.len() + 1).sum::<usize>();
    cells.next().map(|cell| Span::new(start, start + cell.len()))
}

#[cfg(test)]
mod tests {
    use crate::{Article, Pipeline};

    /// The date of each amount's statement.
    fn dates(text: &str) -> Vec<Option<String>> {
        let article = Article::new("t", text).published("2022-01-25".parse().expect("a day"));
        let records = Pipeline::default().extract(&article).records;
        let contexts = records.iter().filter_map(|record| record.context.as_deref());
        contexts.map(|context| context.when.as_ref().map(ToString::to_string)).collect()
    }

    #[test]
    fn an_amount_is_of_the_date_over_its_column() {
        let table = "Guro-gu spent more on its parks.\n\nItem | 2020 | 2021\nLamps | 12 | 14\nBenches | 30 million won | 40 million won";
        assert_eq!(dates(table), [Some("2020".into()), Some("2021".into())]);
    }

    #[test]
    fn an_amount_of_no_table_is_of_no_column() {
        let text = "Guro-gu | 2020 | 2021\n\nThe district needs 30 million won.\nLamps | 14\nBenches | 40 million won";
        assert_eq!(dates(text), [None, None]);
    }
}

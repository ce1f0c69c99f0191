//! How many records are expected in each text: a pipeline that finds less is not faster.

const EXPECTED: &str = include_str!("records.tsv");

/// Compares what was found in a text with the table.
///
/// # Panics
/// Where it is another number, or the table has none.
pub(crate) fn check(name: &str, found: usize) {
    let mut rows = EXPECTED.lines().filter_map(|row| row.split_once('\t'));
    let expected = rows.find(|(text, _)| *text == name).map(|(_, records)| records);
    assert_eq!(
        expected,
        Some(found.to_string().as_str()),
        "records of {name:?}: where a rule was changed, the new number goes into benches/common/records.tsv"
    );
}

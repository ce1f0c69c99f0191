//! The tables of qualifiers, one a language: what a row holds. Which phrase is found first is with the language.

use crate::modifier::Modifier;
use crate::scan::lexicon::rows;

/// Words that qualify a number.
pub(super) struct Phrase {
    pub(super) text: &'static str,
    /// Nothing where the phrase only looks like one: `carried over`.
    pub(super) modifier: Option<Modifier>,
}

/// Where a phrase stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    Before,
    After,
}

/// The phrases of a table and their places, in its order.
///
/// # Panics
/// Where a row has other columns than three, or another place or modifier than there are.
pub(super) fn phrases(table: &'static str) -> impl Iterator<Item = (Place, Phrase)> {
    rows(table).map(|row| {
        let columns: Vec<&str> = row.split('\t').collect();
        let [text, place, modifier] = columns[..] else { panic!("a qualifier has three columns: {row:?}") };
        (place_of(place, row), Phrase { text, modifier: modifier_of(modifier, row) })
    })
}

fn place_of(place: &str, row: &str) -> Place {
    match place {
        "before" => Place::Before,
        "after" => Place::After,
        other => panic!("a qualifier stands before or after, not {other:?}: {row:?}"),
    }
}

fn modifier_of(name: &str, row: &str) -> Option<Modifier> {
    let named = || Modifier::named(name).unwrap_or_else(|| panic!("no modifier {name:?}: {row:?}"));
    (name != "-").then(named)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_has_a_phrase_a_place_and_a_modifier() {
        let read = |row| phrases(row).map(|(place, phrase)| (place, phrase.text, phrase.modifier)).next();
        assert_eq!(read("about\tbefore\tapprox"), Some((Place::Before, "about", Some(Modifier::Approx))));
        assert_eq!(read("years old\tafter\t-"), Some((Place::After, "years old", None)));
    }

    #[test]
    #[should_panic(expected = "before or after")]
    fn another_place_is_told() {
        phrases("about\tbefor\tapprox").for_each(drop);
    }

    #[test]
    #[should_panic(expected = "no modifier")]
    fn another_modifier_is_told() {
        phrases("about\tbefore\taprox").for_each(drop);
    }
}

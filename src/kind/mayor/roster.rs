//! The roster of Seoul's mayors: who governed which district on a day.

use std::collections::BTreeMap;

use rustc_hash::FxHashSet;

use once_cell::sync::Lazy;

use super::name::{self, Name};
use crate::article::Day;
use crate::scan::lexicon::rows;

/// The code of the city of Seoul, whose mayor is no district's.
pub(crate) const SEOUL: &str = "11";

/// A term of a mayor, or of one who stands in for one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Row {
    pub district: &'static str,
    pub hangul: &'static str,
    pub term: Option<u8>,
    first: Option<Day>,
    last: Option<Day>,
    /// Spellings that were seen in print, in small letters: some do not follow from the syllables.
    spellings: Vec<String>,
}

impl Row {
    fn read(row: &'static str) -> Self {
        let mut columns = row.split('\t');
        let mut next = || columns.next().unwrap_or("");
        let (district, hangul, term, _role, first, last) = (next(), next(), next(), next(), next(), next());
        let spellings = next().split(';').filter(|s| !s.is_empty()).map(name::letters).collect();
        Self {
            district,
            hangul,
            term: term.parse().ok(),
            first: first.parse().ok(),
            last: last.parse().ok(),
            spellings,
        }
    }

    /// Whether it is in force on a day; a row without a last day still is.
    pub(crate) fn holds_on(&self, day: Day) -> bool {
        self.has_begun(day) && self.last.is_none_or(|last| day <= last)
    }

    fn has_begun(&self, day: Day) -> bool {
        self.first.is_none_or(|first| first <= day)
    }

    fn is(&self, name: &Name) -> bool {
        self.spellings.iter().any(|spelling| spelling == name.letters()) || name.is_hangul(self.hangul)
    }
}

static ROWS: Lazy<BTreeMap<&'static str, Vec<Row>>> = Lazy::new(|| {
    let mut by_district: BTreeMap<_, Vec<Row>> = BTreeMap::new();
    for row in rows(include_str!("roster.tsv")).map(Row::read) {
        by_district.entry(row.district).or_default().push(row);
    }
    by_district
});

/// Whether anybody in the roster has this name in Hangul.
pub(crate) fn has(hangul: &str) -> bool {
    NAMES.contains(hangul)
}

static NAMES: Lazy<FxHashSet<&'static str>> =
    Lazy::new(|| ROWS.values().flatten().map(|row| row.hangul).filter(|name| !name.is_empty()).collect());

/// Whether the roster has a mayor of the district on that day.
pub(crate) fn knows(district: &str, day: Option<Day>) -> bool {
    of(district).any(|row| day.is_none_or(|day| row.holds_on(day)))
}

fn of(district: &str) -> impl Iterator<Item = &'static Row> {
    ROWS.get(district).into_iter().flatten()
}

/// The one person of the name who governed the district on the day; without a day, ever. `former`: who had begun by then.
pub(crate) fn find(district: &str, name: &Name, day: Option<Day>, former: bool) -> Option<&'static Row> {
    let held = |row: &Row, day| if former { row.has_begun(day) } else { row.holds_on(day) };
    let fits = |row: &&Row| day.is_none_or(|day| held(row, day)) && row.is(name);
    one_person(of(district).filter(fits))
}

/// The one person of the name who governed any district on the day, or Seoul; without a day, ever.
pub(crate) fn find_anywhere(name: &Name, day: Option<Day>) -> Option<&'static Row> {
    let mut fitting = ROWS
        .values()
        .flatten()
        .filter(|row| day.is_none_or(|day| row.holds_on(day)) && row.is(name))
        .peekable();
    let district = fitting.peek()?.district;
    let rows: Vec<_> = fitting.collect();
    rows.iter().all(|row| row.district == district).then(|| one_person(rows.into_iter())).flatten()
}

/// The last of the rows, where all of them are one person.
fn one_person(mut rows: impl Iterator<Item = &'static Row>) -> Option<&'static Row> {
    let first = rows.next()?;
    rows.try_fold(first, |one, row| (row.hangul == one.hangul).then_some(row))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_day_tells_who_it_was() {
        let day = |text: &str| Some(text.parse().expect("a day"));
        let hangul = |district, name, day| {
            find(district, &Name::new(name), day, false).map(|row| (row.hangul, row.term))
        };
        assert_eq!(hangul("11650", "Cho Eun-hee", day("2021-10-28")), Some(("조은희", Some(7))));
        assert_eq!(hangul("11650", "Cho Eun-hee", day("2022-01-25")), None);
        assert_eq!(hangul("11560", "Cho Hogwon", day("2023-01-25")), Some(("최호권", Some(8))));
        assert_eq!(hangul("11620", "Park", day("2022-01-25")), Some(("박준희", Some(7))));
        assert_eq!(find_anywhere(&Name::new("Oh Se-hoon"), None).map(|row| row.district), Some(SEOUL));
    }
}

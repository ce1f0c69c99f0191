//! The country's districts, cities and counties: looked up by name beside a suffix, and their codes by the day.
//!
//! Codes change: a province becomes a special one, a county moves to a city. A row is one place with its codes in the order in
//! which they came into force. Names that several cities have (`Seo-gu`) are several rows.

use rustc_hash::{FxHashMap, FxHashSet};

use once_cell::sync::Lazy;

use crate::article::Day;
use crate::scan::lexicon::rows;
use crate::scan::wordmap::WordMap;

/// A place with its codes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Row {
    /// The name in the Revised Romanization.
    pub name: &'static str,
    /// The codes, each from the day on that stands beside it (`None`: since ever); an empty one is none.
    codes: Vec<(Option<Day>, &'static str)>,
}

impl Row {
    /// The newest code.
    pub(crate) fn code(&self) -> Option<&'static str> {
        self.codes.iter().rev().map(|(_, code)| *code).find(|code| !code.is_empty())
    }

    /// Whether it has, or had, a code that begins so.
    pub(crate) fn lies_in(&self, region: &str) -> bool {
        self.codes.iter().any(|(_, code)| code.starts_with(region))
    }

    /// The code in force on a day; where there was none, the nearest before it, else the first.
    fn code_on(&self, day: Day) -> Option<&'static str> {
        let in_force = self.codes.iter().rev().filter(|(from, _)| from.is_none_or(|from| from <= day));
        let codes = in_force.chain(&self.codes);
        codes.map(|(_, code)| *code).find(|code| !code.is_empty())
    }
}

/// The rows by their name in lower case.
static BY_NAME: Lazy<WordMap<Vec<Row>>> = Lazy::new(|| {
    let mut by_name = WordMap::<Vec<Row>>::default();
    for row in rows(include_str!("korea.tsv")) {
        let mut columns = row.split('\t');
        let (form, codes) = (columns.next().unwrap_or(""), columns.next().unwrap_or(""));
        let name = columns.next().filter(|name| !name.is_empty()).unwrap_or(form);
        let row = Row { name, codes: codes.split(';').map(read_code).collect() };
        by_name.entry(form).push(row);
    }
    by_name
});

fn read_code(code: &'static str) -> (Option<Day>, &'static str) {
    let (code, from) = code.split_once('@').map_or((code, None), |(code, from)| (code, from.parse().ok()));
    (from, code.trim_matches('-'))
}

/// By each code that has changed or will, the row.
static BY_CODE: Lazy<FxHashMap<&'static str, &'static Row>> = Lazy::new(|| {
    let changing = BY_NAME.values().flatten().filter(|row| row.codes.len() > 1);
    changing
        .flat_map(|row| row.codes.iter().map(move |(_, code)| (*code, row)))
        .filter(|(code, _)| !code.is_empty())
        .collect()
});

/// The newest codes of the places whose name others have, too.
static HOMONYMS: Lazy<FxHashSet<&'static str>> = Lazy::new(|| {
    let shared = BY_NAME.values().filter(|rows| rows.len() > 1).flatten();
    shared.filter_map(Row::code).collect()
});

/// Whether places of several cities have the name of the one with this code: `Seo-gu`, `Gwangju-si`.
pub(crate) fn is_homonym(code: &str) -> bool {
    HOMONYMS.contains(code)
}

/// The places of a name (`seo-gu`), in any case.
pub(crate) fn named(name: &str) -> &'static [Row] {
    BY_NAME.get(name).map_or(&[], Vec::as_slice)
}

/// The places that have a name in Hangul, as that name and the code and name that stand for it.
pub(super) fn in_hangul() -> impl Iterator<Item = (&'static str, String)> {
    rows(include_str!("korea.tsv")).filter_map(|row| {
        let columns: Vec<&str> = row.split('\t').collect();
        let &[form, codes, name, hangul] = columns.as_slice() else { return None };
        let name = if name.is_empty() { form } else { name };
        let code = codes.rsplit(';').map(|code| read_code(code).1).find(|code| !code.is_empty())?;
        Some((hangul, format!("{code} {name}")))
    })
}

/// The code that the place with this code has on a day.
pub(crate) fn code_on(code: &str, day: Day) -> Option<&'static str> {
    BY_CODE.get(code)?.code_on(day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_those_of_the_day() {
        let on = |code, day: &str| code_on(code, day.parse().expect("a day"));
        assert_eq!(on("27720", "2023-06-30"), Some("47720"));
        assert_eq!(on("27720", "2023-07-01"), Some("27720"));
        assert_eq!(on("12240", "2022-01-25"), Some("29140"));
        assert_eq!(on("28260", "2027-01-01"), Some("28260"));
        assert_eq!(on("41192", "2010-01-01"), Some("41195"));
        assert!(is_homonym("11140") && is_homonym("41610") && !is_homonym("11650"));
        assert_eq!(on("48170", "2022-01-25"), None, "a code that never changed is kept by the caller");
    }
}

//! The gazetteer: Seoul's districts with every spelling of their names, and the rows that a caller adds, as words of the lexicon.
//!
//! A built-in form is the stem (`Gwanak`), because a rule reads what follows it; a caller's form is a name in full
//! (`Bupyeong-gu`, `Sejong`) and stands for the place wherever it is written. The country's other districts are no words: they
//! are looked up beside a suffix ([`super::korea`]), so that they cost the scan nothing; in Hangul, where no boundary stands before a
//! suffix, they are words too.

use std::borrow::Cow;

use once_cell::sync::Lazy;

use super::{Code, korea, region};
use crate::error::Error;
use crate::scan::hangul::is_hangul;
use crate::scan::lexicon::rows;

/// A district, city or county that a caller adds to the gazetteer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GazetteerRow {
    /// Its code; of Korea's, the five-digit administrative one.
    pub code: String,
    /// Its name: `Bupyeong-gu`.
    pub name: String,
    /// Other spellings.
    pub aliases: Vec<String>,
}

const SEOUL: &str = include_str!("seoul.tsv");

/// The lexicon's tables of all districts, the built-in ones and a caller's: the value of a form is the code and the name.
pub(crate) fn tables(extra: &[GazetteerRow]) -> Result<[Cow<'static, str>; 2], Error> {
    let mut table = String::new();
    for row in extra {
        for form in std::iter::once(&row.name).chain(&row.aliases) {
            table.extend([form, "\tplace\t", &value(row, form)?, "\n"]);
        }
    }
    Ok([Cow::Borrowed(BUILT_IN.as_str()), Cow::Owned(table)])
}

static BUILT_IN: Lazy<String> = Lazy::new(|| {
    let mut table = String::new();
    for row in rows(SEOUL) {
        let mut columns = row.split('\t');
        let (code, name) = (columns.next().unwrap_or(""), columns.next().unwrap_or(""));
        let spellings = columns.next().unwrap_or("").split(';').filter(|form| !form.is_empty());
        for stem in name.strip_suffix("-gu").into_iter().chain(spellings) {
            let value = format!("{code} {name}");
            table.extend([stem, "\tdistrict\t", &value, "\n", stem, "gu\tplace\t", &value, "\n"]);
        }
    }
    add_hangul(&mut table);
    table
});

/// Cities that have this title in their name too: `수원특례시`.
const SPECIAL: [&str; 5] = ["수원", "고양", "용인", "창원", "화성"];

/// The names in Hangul: of Seoul's districts with the stem, of cities and counties with the titles of their heads, and of the regions.
fn add_hangul(table: &mut String) {
    for (hangul, value) in seoul_in_hangul() {
        // `중` alone is no district's name.
        if let Some(stem) = hangul.strip_suffix('구').filter(|stem| stem.chars().count() > 1) {
            table.extend([stem, "\thangul-stem\t", &value, "\n"]);
        }
    }
    for (hangul, value) in seoul_in_hangul().chain(korea::in_hangul()) {
        let special = hangul.strip_suffix('시').filter(|stem| SPECIAL.contains(stem));
        for name in std::iter::once(hangul.to_owned()).chain(special.map(|stem| format!("{stem}특례시"))) {
            table.extend([&name, "\thangul-name\t", &value, "\n"]);
            if let Some(title) = head_of(&name) {
                table.extend([&title, "\thangul-name\t", &value, "\n", &title, "\ttitle\thead\n"]);
            }
        }
    }
    for (hangul, codes) in region::in_hangul() {
        table.extend([hangul, "\tregion\t", &codes, "\n"]);
        if let Some(title) = head_of(hangul) {
            table.extend([&title, "\tregion\t", &codes, "\n", &title, "\ttitle\thead\n"]);
        }
    }
}

fn seoul_in_hangul() -> impl Iterator<Item = (&'static str, String)> {
    rows(SEOUL).filter_map(|row| {
        let columns: Vec<&str> = row.split('\t').collect();
        let &[code, name, _, hangul] = columns.as_slice() else { return None };
        Some((hangul, format!("{code} {name}")))
    })
}

/// The title of the head of a city or county, which is one word with its name: `수원시장`, `함양군수`.
fn head_of(hangul: &str) -> Option<String> {
    match hangul.chars().last()? {
        '시' => Some(format!("{hangul}장")),
        '군' => Some(format!("{hangul}수")),
        _ => None,
    }
}

/// The value of a caller's form; a form has to be one word of a table.
fn value(row: &GazetteerRow, form: &str) -> Result<String, Error> {
    let broken = |s: &str| s.is_empty() || s.contains(['\t', '\n', '\r']);
    if broken(form) || form.starts_with('#') || broken(&row.name) {
        return Err(Error::new(format!(
            "gazetteer row {form:?}: a name without tabs and line ends is needed"
        )));
    }
    if !form.starts_with(|c: char| c.is_ascii_alphabetic() || is_hangul(c)) {
        return Err(Error::new(format!(
            "gazetteer row {form:?}: a name begins with a Latin letter or a Hangul syllable"
        )));
    }
    if broken(&row.code) || row.code.contains(' ') {
        return Err(Error::new(format!(
            "gazetteer row {form:?}: a code without white space is needed, not {:?}",
            row.code
        )));
    }
    Ok(format!("{} {}", row.code, row.name))
}

/// The code and the name that [`tables`] give a form as its value.
pub(crate) fn read_value(value: Cow<'static, str>) -> (Code, Cow<'static, str>) {
    fn split(value: &str) -> (&str, &str) {
        let space = value.bytes().position(|byte| byte == b' ');
        space.map_or((value, value), |space| (&value[..space], &value[space + 1..]))
    }
    match value {
        Cow::Borrowed(value) => {
            let (code, name) = split(value);
            (code.into(), name.into())
        }
        Cow::Owned(value) => {
            let (code, name) = split(&value);
            (code.to_owned().into(), name.to_owned().into())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Article, Pipeline};

    fn row(name: &str, aliases: &[&str]) -> GazetteerRow {
        GazetteerRow {
            code: "99010".into(),
            name: name.into(),
            aliases: aliases.iter().map(|&a| a.into()).collect(),
        }
    }

    fn districts(rows: Vec<GazetteerRow>, text: &str) -> Vec<(String, String)> {
        let pipeline = Pipeline::builder().gazetteer(rows).build().expect("the rows are sound");
        let records = pipeline.extract(&Article::new("a", text)).records;
        records.into_iter().map(|record| (record.text.to_string(), record.value.to_string())).collect()
    }

    #[test]
    fn a_row_is_found_by_its_name_and_its_aliases() {
        let text = "Bupyeong-gu, Bupyung Borough and Hill Valley met; Hill did not.";
        let rows = vec![row("Bupyeong-gu", &["Bupyung Borough", "Hill Valley"])];
        let value = "99010 Bupyeong-gu".to_owned();
        let found = districts(rows, text);
        assert_eq!(
            found.iter().map(|(text, _)| text.as_str()).collect::<Vec<_>>(),
            ["Bupyeong-gu", "Bupyung Borough", "Hill Valley"]
        );
        assert!(found.iter().all(|(_, v)| *v == value));
    }

    #[test]
    fn a_name_of_one_word_is_found_without_a_suffix() {
        assert_eq!(
            districts(vec![row("Sejong", &[])], "The budget of Sejong grew."),
            [("Sejong".to_owned(), "99010 Sejong".to_owned())]
        );
    }

    #[test]
    fn a_broken_row_is_an_error() {
        assert!(Pipeline::builder().gazetteer([row("", &[])]).build().is_err());
        assert!(Pipeline::builder().gazetteer([row("A\tB", &[])]).build().is_err());
        assert!(
            Pipeline::builder()
                .gazetteer([GazetteerRow { code: "1 2".into(), ..row("Abc", &[]) }])
                .build()
                .is_err()
        );
    }
}

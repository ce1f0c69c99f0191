//! The gazetteer: the districts and every spelling of their names.

use crate::Error;

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

/// The lexicon's table of all districts.
pub(crate) fn table(extra: &[GazetteerRow]) -> Result<String, Error> {
    let mut table = String::new();
    for row in extra {
        for form in std::iter::once(&row.name).chain(&row.aliases) {
            if form.is_empty() || [form, &row.code].iter().any(|s| s.contains(['\t', '\n'])) {
                return Err(Error::new(format!(
                    "gazetteer row {form:?}: a name without tabs and line ends is needed"
                )));
            }
            table += &format!("{form}\tdistrict\t{}\n", row.code);
        }
    }
    Ok(table)
}

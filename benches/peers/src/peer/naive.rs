//! What somebody would write in an afternoon: a regular expression for each form, one after the other over the whole text. No values, no
//! overlaps, no linking.

use regex::Regex;

use super::Peer;
use crate::version;

const FORMS: &str = include_str!("naive.tsv");

/// Whole articles.
pub fn peer() -> Peer {
    let rows = FORMS.lines().filter(|row| !row.starts_with('#'));
    let form = |row: &str| row.split_once('\t').and_then(|(_, form)| Regex::new(form).ok());
    let forms: Vec<Regex> = rows.map(|row| form(row).expect("a name and an expression")).collect();
    let matches = move |text: &str| forms.iter().map(|form| form.find_iter(text).count()).sum();
    Peer {
        tool: "a regex a form",
        version: version::of("regex"),
        task: "21 forms, articles",
        least: None,
        find: Box::new(move |article| matches(&article.text)),
    }
}

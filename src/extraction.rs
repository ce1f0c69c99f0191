//! What comes out: an article's records, its news items and its mayors.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use smol_str::SmolStr;

use crate::article::Day;
use crate::language::Language;
use crate::record::Record;
use crate::value::MayorRole;
use crate::value::kind::Kind;

/// Everything found in one article. It is written to JSON as one flat document.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Extraction {
    /// The version of this library that wrote it.
    pub gisa: String,
    /// The article's id, as given.
    pub id: String,
    /// The article's day of publication, as given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub published: Option<Day>,
    /// The language that most of the text is in.
    pub language: Language,
    /// The reporter of the byline.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reporter: Option<String>,
    /// The news items in the order of the text: one for a single article, one a district's piece in a roundup.
    pub items: Vec<Item>,
    /// The mayors mentioned, in the order of their first mention.
    pub mayors: Vec<Person>,
    /// The records in the order of the text.
    pub records: Vec<Record>,
}

impl Extraction {
    /// Leaves out the records of other kinds; those of a caller's own extractors stay.
    pub(crate) fn keep(&mut self, kinds: &BTreeSet<Kind>) {
        let mut kept = 0;
        let places: Vec<Option<usize>> = self
            .records
            .iter()
            .map(|record| {
                let stays = record.kind() == Kind::Custom || kinds.contains(&record.kind());
                kept += usize::from(stays);
                stays.then(|| kept - 1)
            })
            .collect();
        let mut stays = places.iter().map(Option::is_some);
        self.records.retain(|_| stays.next().unwrap_or(false));
        for record in &mut self.records {
            record.repeats = record.repeats.and_then(|index| places.get(index).copied().flatten());
        }
    }
}

/// One piece of news.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Item {
    /// The byte at which it begins.
    pub start: usize,
    /// The byte after its last.
    pub end: usize,
    /// Its headline: the article's own, or its part of a roundup's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub headline: Option<String>,
    /// The code of the district whose news it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub district: Option<SmolStr>,
    /// The name of that district's mayor, as in the records.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mayor: Option<SmolStr>,
}

/// A mayor whom the article mentions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Person {
    /// The full name in the form that the article has first.
    pub name: SmolStr,
    /// The name in Hangul, where the roster knows exactly one such person there then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hangul: Option<SmolStr>,
    /// The code of the district governed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub district: Option<SmolStr>,
    /// The elected term (민선 n기).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub term: Option<u8>,
    /// Where the person is not the sitting mayor.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<MayorRole>,
    /// How many records name this person, with those of a kind that was not asked for.
    pub mentions: usize,
    /// The other forms of the name that the article has, in the order of the text.
    pub aliases: Vec<SmolStr>,
}

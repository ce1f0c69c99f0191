//! A document that has been read, and how its parts come together.

use std::collections::BTreeMap;

use gisa::{Article, Day};
use serde::Serialize;
use serde_json::value::RawValue;

use super::decode::Encoding;
use super::published::{self, Origin};

/// An article with its text.
#[derive(Debug)]
pub(crate) struct Document {
    pub(crate) id: String,
    /// The day, and how it is known.
    pub(crate) published: Option<(Day, Origin)>,
    pub(crate) text: String,
    /// The fields that the input had beside its id, day and text.
    pub(crate) meta: Meta,
    pub(crate) encoding: Encoding,
}

/// The fields of a line or row that nobody asked for, by name, their values as they were written.
#[derive(Debug, Default, Serialize)]
pub(crate) struct Meta(pub(super) BTreeMap<String, Box<RawValue>>);

/// A document before it is known when it was published: a day for each way to know it.
#[derive(Debug, Default)]
pub(super) struct Draft {
    pub(super) field: Option<Day>,
    pub(super) file_name: Option<Day>,
    /// What the page itself says, where its markup has a place for that.
    pub(super) page: Option<Day>,
    pub(super) text: String,
    pub(super) meta: Meta,
    pub(super) encoding: Encoding,
}

impl Document {
    /// The document of a draft: its day is the index's, the field's, the file name's or the page's, in that order.
    pub(super) fn new(id: String, draft: Draft, index: Option<Day>) -> Self {
        let Draft { field, file_name, page, text, meta, encoding } = draft;
        let ways = [(index, Origin::Index), (field, Origin::Field), (file_name, Origin::FileName)];
        let known = ways.into_iter().find_map(|(day, origin)| Some((day?, origin)));
        let published = known.or_else(|| Some((page.or_else(|| published::line_day(&text))?, Origin::Page)));
        Self { id, published, text, meta, encoding }
    }

    /// The document as the library takes it.
    pub(crate) fn article(&self) -> Article<'_> {
        Article { id: &self.id, text: &self.text, published: self.published.map(|(day, _)| day) }
    }
}

impl Meta {
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

//! A mention of a district before the document and the day tell which it is.

use std::borrow::Cow;

/// The code of a place; only that of a caller's gazetteer is owned.
pub(crate) type Code = Cow<'static, str>;

/// A mention as its own words have it, before the document and the day tell which district it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Mention {
    /// The code: of one outside Seoul, the newest.
    pub code: Cow<'static, str>,
    pub name: Cow<'static, str>,
    /// Other cities have a district of this name, and nothing beside it says which is meant.
    pub assumed: bool,
}

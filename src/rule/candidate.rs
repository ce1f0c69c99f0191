//! A candidate for a record: what a rule found, and which rule it was.

use std::borrow::Cow;

use super::found::Found;
use super::room::Room;
use crate::value::kind::Kind;

/// What a rule found, and which rule it was.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Candidate {
    /// The rule's id, or that of a caller's extractor.
    pub rule: Cow<'static, str>,
    pub found: Found,
    room: Room,
}

impl Candidate {
    /// What the rule of that id found.
    #[inline]
    pub(crate) fn new(rule: Cow<'static, str>, found: Found) -> Self {
        Self { rule, found, room: Room::default() }
    }

    /// The kind of what was found.
    pub(crate) fn kind(&self) -> Kind {
        self.found.draft.kind()
    }
}

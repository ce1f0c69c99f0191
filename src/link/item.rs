//! News items: a roundup is many, each of one district.

use super::Context;
use crate::extraction::Item;
use crate::record::Record;
use crate::rule::Candidate;
use crate::span::Span;

/// An item before its mayor is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Draft {
    /// Its bytes in the body.
    pub span: Span,
    /// Its headline's bytes.
    pub headline: Option<Span>,
    /// The code of its district.
    pub district: Option<String>,
    pub item: Item,
}

impl From<Draft> for Item {
    fn from(draft: Draft) -> Self {
        draft.item
    }
}

/// The items of the text, in its order.
pub(crate) fn items(_context: &Context<'_>, _candidates: &[Candidate]) -> Vec<Draft> {
    Vec::new()
}

/// The index of the item that owns the record at `span`.
pub(crate) fn owner(_context: &Context<'_>, items: &[Draft], span: Span) -> Option<usize> {
    items.iter().position(|item| item.span.contains(span))
}

/// Gives each item its district's mayor.
pub(crate) fn name_mayors(_items: &mut [Draft], _records: &[Record]) {}

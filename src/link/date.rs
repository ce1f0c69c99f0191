//! Which day a date is: resolution against the publication date, the sentence's tense and what has been said before.

use super::Context;
use super::item::Draft as Item;
use crate::kind::date::{Date, Temporal};
use crate::span::Span;

/// Resolves the dates of a text, in its order.
pub(crate) struct Resolver<'a> {
    _context: &'a Context<'a>,
    _items: Vec<Span>,
}

impl<'a> Resolver<'a> {
    pub(crate) fn new(context: &'a Context<'a>, items: &[Item]) -> Self {
        Self { _context: context, _items: items.iter().map(|item| item.span).collect() }
    }

    /// The date that `temporal`, at `span`, means.
    pub(crate) fn resolve(&mut self, temporal: &Temporal, _span: Span) -> Date {
        let Temporal::Fixed(r#type, value) = temporal;
        Date { r#type: *r#type, value: value.clone(), first: None, last: None }
    }
}

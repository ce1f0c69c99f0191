//! What a rule found: its place, what of it it claims, and what it says.

use crate::draft::Draft;
use crate::modifier::Modifier;
use crate::span::Span;

/// What a rule found.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Found {
    /// The place of the record.
    pub span: Span,
    /// How many bytes at its beginning and at its end it does not claim. No walk of a rule is as long as two bytes can count.
    unclaimed: (u16, u16),
    /// What it says, as far as its own words tell.
    pub draft: Draft,
    /// How it is meant.
    pub modifier: Option<Modifier>,
}

impl Found {
    /// A record that claims all of its span.
    pub(crate) fn new(span: Span, draft: Draft) -> Self {
        Self { span, unclaimed: (0, 0), draft, modifier: None }
    }

    /// The same that claims a part of its span.
    pub(crate) fn claiming(self, claim: Span) -> Self {
        let bytes = |from: usize, to: usize| u16::try_from(to.saturating_sub(from)).unwrap_or(0);
        Self { unclaimed: (bytes(self.span.start, claim.start), bytes(claim.end, self.span.end)), ..self }
    }

    /// The same with a modifier.
    pub(crate) fn with(self, modifier: Option<Modifier>) -> Self {
        Self { modifier, ..self }
    }

    /// What the record claims for itself: two candidates compete where their claims overlap. The number alone, for a count.
    pub(crate) fn claim(&self) -> Span {
        let (before, after) = self.unclaimed;
        Span::new(self.span.start + usize::from(before), self.span.end - usize::from(after))
    }
}

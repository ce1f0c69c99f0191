//! What the models were asked of an amount, for the trainer alone.

use crate::span::Span;

/// What the models were asked of an amount: features by name (`slot:value`).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Asked {
    /// What speaks for the role.
    pub role: Vec<String>,
    /// What speaks for the status.
    pub status: Vec<String>,
    /// The phrases that it may be for or of, and what speaks for each.
    pub what: Vec<Phrase>,
}

/// A phrase that an amount may be for or of, or that there is none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Phrase {
    /// Its place in bytes, and its text.
    pub place: Option<(Span, String)>,
    /// What speaks for it.
    pub features: Vec<String>,
}

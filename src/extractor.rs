//! Extractors of the caller's own, which run beside the rules.

use std::borrow::Cow;

use serde_json::{Map, Value as Json};

use crate::draft::Draft;
use crate::rule::{Candidate, Found};
use crate::span::Span;

/// Finds records of a kind that the library does not have.
///
/// What it finds competes with the rules for the words that it covers, and wins: a caller who looks for phone
/// numbers does not want their digits as counts.
///
/// It is called on the thread that extracts, once a text; a panic in it goes through to the caller of the pipeline.
pub trait Extractor: Send + Sync {
    /// The id that its records carry as their rule: `user/phone`.
    fn id(&self) -> &str;

    /// What it finds in `text`. A span that is out of bounds, empty or inside a character is left out.
    ///
    /// Of an article with conjoining jamo (decomposed Hangul) `text` is the composed form. Its spans are mapped back to the article as
    /// given; strings in `fields` stay as they are here.
    fn extract(&self, text: &str) -> Vec<Match>;
}

/// What an [`Extractor`] finds.
#[derive(Debug, Clone, PartialEq)]
pub struct Match {
    /// The place in bytes.
    pub span: Span,
    /// What the record says, as it is to be written.
    pub fields: Map<String, Json>,
}

/// The candidates of an extractor.
pub(crate) fn candidates(extractor: &dyn Extractor, text: &str) -> Vec<Candidate> {
    let rule: Cow<'static, str> = Cow::Owned(extractor.id().to_owned());
    let sound = |span: Span| !span.is_empty() && text.get(span.start..span.end).is_some();
    let matches = extractor.extract(text).into_iter().filter(|found| sound(found.span));
    matches
        .map(|found| Candidate::new(rule.clone(), Found::new(found.span, Draft::Custom(found.fields))))
        .collect()
}

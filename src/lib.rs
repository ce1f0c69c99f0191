//! Turns the raw text of Korean local-government news into typed records.
//!
//! See [`Pipeline`] for the way in and [`Extraction`] for what comes out.

mod article;
mod document;
mod error;
pub mod extraction;
mod extractor;
mod kind;
mod lang;
mod link;
mod modifier;
mod number;
mod pipeline;
mod record;
mod rule;
mod scan;
mod span;
pub mod value;

pub use article::{Article, Day};
pub use error::Error;
pub use extraction::Extraction;
pub use extractor::{Extractor, Match};
pub use kind::Kind;
pub use kind::district::gazetteer::GazetteerRow;
pub use lang::Language;
pub use modifier::Modifier;
pub use pipeline::{Pipeline, PipelineBuilder};
pub use record::{Record, Value};
pub use rule::explain;
pub use rule::overlap::Overlap;
pub use span::Span;

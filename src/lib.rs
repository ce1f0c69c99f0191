#![doc = include_str!("../README.md")]
//!
//! # The crate in reading order
//!
//! [`Article`] goes in, [`Extraction`] comes out, [`Pipeline`] is between them. A [`Record`] has a place, a [`Value`] of one [`Kind`] and
//! a [`Modifier`]; the values' types are in [`value`], what stands around the records in [`extraction`], the statement that an amount
//! stands in in [`context`]. [`explain`] says why the records
//! are what they are. An [`Extractor`] adds a caller's own.

mod article;
mod characters;
mod compose;
pub mod context;
mod document;
mod draft;
mod error;
pub mod explain;
pub mod extraction;
mod extractor;
mod kind;
mod language;
mod link;
mod modifier;
mod names;
mod number;
mod pipeline;
mod record;
mod registry;
mod rule;
mod scan;
mod span;
pub mod value;

pub use article::{Article, Day};
pub use document::sentences;
pub use error::Error;
pub use extraction::Extraction;
pub use extractor::{Extractor, Match};
pub use kind::district::gazetteer::GazetteerRow;
pub use language::Language;
pub use modifier::Modifier;
#[doc(hidden)]
pub use pipeline::stages;
pub use pipeline::{Pipeline, PipelineBuilder};
pub use record::{Record, Value};
pub use rule::overlap::Overlap;
// What records hold text in: up to 23 bytes, which most of it has, cost no allocation.
pub use smol_str::SmolStr;
pub use span::Span;
pub use value::kind::Kind;

//! The parts of a page.

use serde::{Deserialize, Serialize};

/// A part of a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Zone {
    /// Links, buttons and other furniture of the page: all before the article, and such a line anywhere.
    Navigation,
    /// The headline; of a roundup, the line with all of its headlines.
    Headline,
    /// The lines under it.
    Subtitle,
    /// Who wrote it: `[Asia Economy Reporter Park Jong-il]`.
    Byline,
    /// A picture's caption; such a line often repeats the headline.
    Caption,
    /// The article itself.
    Body,
    /// The line that ends the article (a copyright, a link elsewhere) and what follows it.
    Footer,
}

crate::names::names!(
    Zone,
    "a zone",
    Navigation => "navigation",
    Headline => "headline",
    Subtitle => "subtitle",
    Byline => "byline",
    Caption => "caption",
    Body => "body",
    Footer => "footer",
);

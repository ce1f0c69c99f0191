//! The document model: which part of a page a byte is in, and which sentence. No word of it is changed or thrown away.
//!
//! News items need the districts and mayors that the rules find: they are [`crate::link::item`]'s.

mod byline;
mod sentence;
mod zone;

use serde::{Deserialize, Serialize};

use crate::span::Span;

pub(crate) use zone::Paragraph;

/// A part of a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Zone {
    /// Links, buttons and other furniture before the article.
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
    /// The copyright line and what follows it.
    Footer,
}

/// The structure of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Document {
    /// The lines that are not empty, in order, each with its zone. A byline at the beginning of a line is a paragraph of its own.
    pub paragraphs: Vec<Paragraph>,
    /// The sentences, in order; none crosses a line.
    pub sentences: Vec<Span>,
    /// The place of the reporter's name.
    pub reporter: Option<Span>,
}

impl Document {
    /// Reads the structure of `text`.
    pub(crate) fn read(text: &str) -> Self {
        let paragraphs = zone::paragraphs(text);
        let sentences =
            paragraphs.iter().flat_map(|paragraph| sentence::split(text, paragraph.span)).collect();
        let reporter = byline::reporter(text, &paragraphs);
        Self { paragraphs, sentences, reporter }
    }

    /// The zone of a byte.
    pub(crate) fn zone(&self, byte: usize) -> Zone {
        self.paragraph(byte).map_or(Zone::Body, |paragraph| paragraph.zone)
    }

    /// The paragraph that a byte is in.
    pub(crate) fn paragraph(&self, byte: usize) -> Option<&Paragraph> {
        let next = self.paragraphs.partition_point(|paragraph| paragraph.span.start <= byte);
        self.paragraphs.get(next.checked_sub(1)?)
    }

    /// The index of the sentence that a byte is in.
    pub(crate) fn sentence(&self, byte: usize) -> usize {
        self.sentences.partition_point(|sentence| sentence.start <= byte).saturating_sub(1)
    }

    /// The place of a sentence; empty where there is none.
    pub(crate) fn sentence_span(&self, sentence: usize) -> Span {
        self.sentences.get(sentence).copied().unwrap_or_default()
    }
}

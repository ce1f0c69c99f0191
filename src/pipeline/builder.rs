//! What a pipeline does, chosen before it is built.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::sync::Arc;

use super::{Engine, Pipeline};
use crate::error::Error;
use crate::extractor::Extractor;
use crate::kind::district::gazetteer::{self, GazetteerRow};
use crate::language::Language;
use crate::registry;
use crate::rule::overlap::Overlap;
use crate::rule::table::RuleTable;
use crate::scan::lexicon::Lexicon;
use crate::value::kind::Kind;

/// Chooses what a [`Pipeline`] does.
pub struct PipelineBuilder {
    kinds: Option<BTreeSet<Kind>>,
    languages: Option<Vec<Language>>,
    overlap: Overlap,
    gazetteer: Vec<GazetteerRow>,
    extractors: Vec<Arc<dyn Extractor>>,
    context: bool,
}

impl Default for PipelineBuilder {
    fn default() -> Self {
        Self {
            kinds: None,
            languages: None,
            overlap: Overlap::default(),
            gazetteer: Vec::new(),
            extractors: Vec::new(),
            context: true,
        }
    }
}

/// The extractors by their ids, the gazetteer by the number of its rows.
impl std::fmt::Debug for PipelineBuilder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let extractors: Vec<&str> = self.extractors.iter().map(|extractor| extractor.id()).collect();
        f.debug_struct("PipelineBuilder")
            .field("kinds", &self.kinds)
            .field("languages", &self.languages)
            .field("overlap", &self.overlap)
            .field("gazetteer", &self.gazetteer.len())
            .field("extractors", &extractors)
            .field("context", &self.context)
            .finish()
    }
}

impl PipelineBuilder {
    /// Only records of these kinds (and what the caller's own extractors find); without it, all.
    ///
    /// The others are found all the same, because a mayor's district or a count beside a date depends on them, and then left out.
    /// Items and mayors are told whatever is chosen, and [`Person::mentions`](crate::extraction::Person::mentions) counts records that were left out too.
    #[must_use]
    pub fn kinds(mut self, kinds: impl IntoIterator<Item = Kind>) -> Self {
        self.kinds = Some(kinds.into_iter().collect());
        self
    }

    /// Only these languages; without it, all. Which language a line is in does not change: with English alone, Korean lines are not read.
    #[must_use]
    pub fn languages(mut self, languages: impl IntoIterator<Item = Language>) -> Self {
        self.languages = Some(languages.into_iter().collect());
        self
    }

    /// What becomes of candidates that claim the same words.
    #[must_use]
    pub fn overlap(mut self, overlap: Overlap) -> Self {
        self.overlap = overlap;
        self
    }

    /// More districts than the built-in gazetteer has.
    #[must_use]
    pub fn gazetteer(mut self, rows: impl IntoIterator<Item = GazetteerRow>) -> Self {
        self.gazetteer.extend(rows);
        self
    }

    /// An extractor of the caller's own; it runs beside the rules.
    #[must_use]
    pub fn extractor(mut self, extractor: impl Extractor + 'static) -> Self {
        self.extractors.push(Arc::new(extractor));
        self
    }

    /// Whether amounts get their [`Context`](crate::context::Context): role, what, district, when, status. The default is `true`.
    #[must_use]
    pub fn context(mut self, context: bool) -> Self {
        self.context = context;
        self
    }

    /// The pipeline.
    ///
    /// # Errors
    /// Where a row of the gazetteer is not usable (an empty name, a tab or line end in it, a first word of more than 16 letters, no
    /// letter at its beginning), or there are more than some 60,000 of them.
    pub fn build(self) -> Result<Pipeline, Error> {
        let languages = self.languages.unwrap_or_else(|| Language::ALL.to_vec());
        let gazetteer = gazetteer::tables(&self.gazetteer)?;
        let words =
            languages.iter().flat_map(|language| registry::words(*language)).copied().map(Cow::Borrowed);
        let lexicon = Lexicon::build(words.chain(gazetteer))?;
        let mut rules = RuleTable::default();
        for language in languages {
            rules.add(language, registry::rules(language));
        }
        let Self { kinds, overlap, extractors, context, .. } = self;
        Ok(Pipeline { engine: Arc::new(Engine { lexicon, rules, kinds, overlap, extractors, context }) })
    }
}

//! The stages in their order, and how a pipeline is built.

mod builder;
pub mod stages;

pub use builder::PipelineBuilder;

use std::collections::BTreeSet;
use std::sync::Arc;

use rayon::prelude::*;

use crate::article::Article;
use crate::compose::Composed;
use crate::context;
use crate::document::Document;
use crate::explain::{self, Explanation};
use crate::extraction::Extraction;
use crate::extractor::{self, Extractor};
use crate::link::{self, Input};
use crate::rule::overlap::{self, Overlap};
use crate::rule::seen::Seen;
use crate::rule::table::RuleTable;
use crate::rule::{Candidate, View};
use crate::scan::lexicon::Lexicon;
use crate::scan::{self, Scan};
use crate::span::Span;
use crate::value::kind::Kind;

/// Extracts records from articles. Built once, cheap to clone, usable from many threads.
///
/// ```
/// use gisa::{Article, Pipeline};
///
/// let pipeline = Pipeline::default();
/// let found = pipeline.extract(&Article::new("a-1", "The grant is 1.5 billion won."));
/// assert_eq!(found.records[0].value.to_string(), "1500000000 KRW");
/// ```
#[derive(Clone)]
pub struct Pipeline {
    engine: Arc<Engine>,
}

struct Engine {
    lexicon: Lexicon,
    rules: RuleTable,
    kinds: Option<BTreeSet<Kind>>,
    overlap: Overlap,
    extractors: Vec<Arc<dyn Extractor>>,
    context: bool,
}

/// Texts of more than twice this many bytes are read in parts of about so many, on as many threads as there are.
///
/// Measured on two cores with the seeds repeated (`benches/parallel.rs`), two threads against one: 1.2 with 64 and 128 KiB of text, 1.3 to
/// 1.4 from 256 KiB to 1 MiB, 1.2 with 4 MiB; 32 KiB gain nothing. Larger parts gain later and smaller ones less (both measured with three
/// kinds only). It does not come to 2: the document, the overlaps and the links are read on one thread.
const PART: usize = 16 * 1024;

impl Pipeline {
    /// A builder with every kind, every language and the [`Overlap::Resolved`] policy.
    pub fn builder() -> PipelineBuilder {
        PipelineBuilder::default()
    }

    /// The records, items and mayors of an article. It cannot fail, whatever the text is.
    pub fn extract(&self, article: &Article<'_>) -> Extraction {
        match Composed::of(article.text) {
            None => self.extract_composed(article),
            Some(composed) => {
                let article_composed = Article { text: &composed.text, ..article.clone() };
                composed.restore(self.extract_composed(&article_composed), article.text)
            }
        }
    }

    fn extract_composed(&self, article: &Article<'_>) -> Extraction {
        self.with_candidates(article, |input, candidates| {
            let kept = match self.engine.overlap {
                Overlap::Resolved => overlap::resolve(candidates),
                Overlap::All => candidates,
            };
            let mut extraction = self.engine.link(article, input, kept);
            if let Some(kinds) = &self.engine.kinds {
                extraction.keep(kinds);
            }
            extraction
        })
    }

    /// Which rules fired in each sentence of an article, and which candidate lost to which: for whoever writes a rule. All kinds are shown and overlaps
    /// resolved, whatever the builder was told.
    pub fn explain(&self, article: &Article<'_>) -> Explanation {
        let explain = |article: &Article<'_>| {
            self.with_candidates(article, |input, candidates| {
                let link = |kept| self.engine.link(article, input, kept);
                explain::explain(article, input, candidates, link)
            })
        };
        match Composed::of(article.text) {
            None => explain(article),
            Some(composed) => {
                let article_composed = Article { text: &composed.text, ..article.clone() };
                composed.restore_explanation(explain(&article_composed), article.text)
            }
        }
    }

    fn with_candidates<T>(
        &self,
        article: &Article<'_>,
        then: impl FnOnce(&Input<'_>, Vec<Candidate>) -> T,
    ) -> T {
        let text = article.text;
        let document = Document::read(text);
        let (scan, candidates, seen) = self.engine.read(text);
        let view = View::new(text, &scan, &self.engine.lexicon);
        let input = Input { view, document: &document, seen, published: article.published };
        let mut candidates = link::settle::settle(&input, candidates);
        link::again::add_names(&input, &mut candidates);
        then(&input, candidates)
    }

    /// The extractions of many articles, in their order, on rayon's threads: the same bytes with any number of them.
    pub fn extract_batch<'a>(
        &self,
        articles: impl IntoParallelIterator<Item = &'a Article<'a>, Iter: IndexedParallelIterator>,
    ) -> Vec<Extraction> {
        articles.into_par_iter().map(|article| self.extract(article)).collect()
    }
}

impl Engine {
    /// The records of candidates that are kept, amounts with their contexts.
    fn link(&self, article: &Article<'_>, input: &Input<'_>, kept: Vec<Candidate>) -> Extraction {
        let mut extraction = link::link(article, input, kept);
        if self.context && input.seen.has(Kind::Money) {
            context::add(input, &mut extraction);
        }
        extraction
    }

    /// Scan and rules over the whole text, in parts where it is long.
    fn read(&self, text: &str) -> (Scan, Vec<Candidate>, Seen) {
        let parts = parts(text);
        let (scan, mut candidates, seen) = match parts.as_slice() {
            [part] => self.read_part(text, *part),
            _ => join(parts.par_iter().map(|part| self.read_part(text, *part)).collect()),
        };
        for extractor in &self.extractors {
            overlap::add(&mut candidates, extractor::candidates(extractor.as_ref(), text));
        }
        (scan, candidates, seen)
    }

    fn read_part(&self, text: &str, part: Span) -> (Scan, Vec<Candidate>, Seen) {
        let scan = scan::scan(text, part, &self.lexicon);
        let (candidates, seen) = self.rules.candidates(&View::new(text, &scan, &self.lexicon));
        (scan, candidates, seen)
    }
}

fn join(parts: Vec<(Scan, Vec<Candidate>, Seen)>) -> (Scan, Vec<Candidate>, Seen) {
    parts.into_iter().fold(Default::default(), |(mut scan, mut candidates, seen), (s, c, more)| {
        scan.append(&s);
        candidates.extend(c);
        (scan, candidates, seen.union(more))
    })
}

/// The text in parts of about [`PART`] bytes that end at line ends: no rule looks past one. One thread reads it as a whole.
fn parts(text: &str) -> Vec<Span> {
    let mut parts = Vec::new();
    let mut start = 0;
    while text.len() - start > 2 * PART && rayon::current_num_threads() > 1 {
        let Some(line) = memchr::memchr(b'\n', &text.as_bytes()[start + PART..]) else { break };
        let end = start + PART + line + 1;
        parts.push(Span::new(start, end));
        start = end;
    }
    parts.push(Span::new(start, text.len()));
    parts
}

impl Default for Pipeline {
    fn default() -> Self {
        PipelineBuilder::default().build().expect("the built-in tables are sound: a test builds them")
    }
}

impl std::fmt::Debug for Pipeline {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Pipeline").field("overlap", &self.engine.overlap).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;
    use crate::registry;
    use crate::rule::Rule;

    /// A pipeline whose rules are tried in another order.
    fn shuffled(seed: u64) -> Pipeline {
        let mut engine = Arc::into_inner(Pipeline::default().engine).expect("nobody else has it");
        let mut table = RuleTable::default();
        let mut state = seed;
        for language in Language::ALL {
            let mut rules: Vec<&'static Rule> = registry::rules(language).collect();
            for last in (1..rules.len()).rev() {
                state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                rules.swap(last, (state >> 33) as usize % (last + 1));
            }
            table.add(language, rules);
        }
        engine.rules = table;
        Pipeline { engine: Arc::new(engine) }
    }

    /// The texts of all annotated articles.
    fn articles() -> Vec<String> {
        let folders = ["articles", "invented/en/articles", "invented/ko/articles"];
        let paths = folders.iter().flat_map(|folder| {
            let folder = format!("{}/fixtures/{folder}", env!("CARGO_MANIFEST_DIR"));
            std::fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an article").path())
        });
        let texts = paths.filter(|path| path.extension().is_some_and(|suffix| suffix == "txt"));
        texts.map(|path| std::fs::read_to_string(path).expect("UTF-8")).collect()
    }

    #[test]
    fn the_order_of_the_rules_changes_nothing() {
        let (plain, day) = (Pipeline::default(), "2022-01-25".parse().expect("a day"));
        let articles = articles();
        assert!(articles.len() > 20, "{} articles", articles.len());
        for (text, seed) in articles.iter().zip(1..) {
            let article = Article::new("seed", text).published(day);
            assert_eq!(plain.extract(&article), shuffled(seed).extract(&article), "{text}");
        }
    }
}

//! The annotated amounts: articles with their contexts, and the specification's sentences.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::Context as _;
use gisa::context::training::Asked;
use gisa::{Article, Day, Pipeline, Span};
use serde_json::Value as Json;

/// An annotated amount, and what the models are asked of it.
#[derive(Debug)]
pub(crate) struct Amount {
    /// The set that it is of.
    pub set: String,
    pub role: Question,
    pub status: Question,
    pub what: Vec<Phrase>,
}

/// A phrase that an amount may be for or of, or that there is none.
#[derive(Debug)]
pub(crate) struct Phrase {
    pub right: bool,
    pub features: Vec<String>,
}

/// What a model is asked of an amount, and what is right.
#[derive(Debug, Default)]
pub(crate) struct Question {
    /// The right answer, and the others that are right as well; none where nothing is to be said.
    pub right: Vec<String>,
    pub features: Vec<String>,
}

impl Amount {
    fn new(
        set: &str,
        asked: &Asked,
        right: impl Fn(&str) -> Vec<String>,
        is_right: impl Fn(Option<&(Span, String)>) -> bool,
    ) -> Self {
        let question =
            |field, features: &[String]| Question { right: right(field), features: features.to_vec() };
        Self {
            set: set.to_owned(),
            role: question("role", &asked.role),
            status: question("status", &asked.status),
            what: asked
                .what
                .iter()
                .map(|phrase| Phrase {
                    right: is_right(phrase.place.as_ref()),
                    features: phrase.features.clone(),
                })
                .collect(),
        }
    }

    /// Whether the answer must be right: tests ask for it.
    pub(crate) fn is_demanded(&self) -> bool {
        [SPECIFICATION, "seeds", "invented"].contains(&self.set.as_str())
    }
}

/// What the specification is called as a set.
pub(crate) const SPECIFICATION: &str = "specification";

/// The fields of a context as it is written there.
const FIELDS: [&str; 5] = ["role", "what", "district", "when", "status"];

/// The day of the specification's sentences.
const DAY: &str = "2022-01-25";

/// The amounts of a folder of articles with their days (`index.tsv`), and of a file with their contexts.
pub(crate) fn of_set(
    pipeline: &Pipeline,
    set: &str,
    articles: &Path,
    contexts: &Path,
) -> anyhow::Result<Vec<Amount>> {
    let gold = fs::read_to_string(contexts).with_context(|| contexts.display().to_string())?;
    let mut by_article: BTreeMap<String, Vec<Json>> = BTreeMap::new();
    for line in gold.lines() {
        let amount: Json = serde_json::from_str(line)?;
        by_article.entry(amount["id"].as_str().unwrap_or("").to_owned()).or_default().push(amount);
    }
    let index =
        fs::read_to_string(articles.join("index.tsv")).with_context(|| articles.display().to_string())?;
    let mut amounts = Vec::new();
    for row in index.lines().skip(1) {
        let mut columns = row.split('\t');
        let (Some(id), Some(day)) = (columns.next(), columns.next()) else { continue };
        let text = fs::read_to_string(articles.join(format!("{id}.txt")))?;
        let asked = asked(pipeline, &text, Some(day.parse()?));
        for gold in by_article.remove(id).unwrap_or_default() {
            let start = gold["start"].as_u64().and_then(|start| usize::try_from(start).ok());
            if let Some(asked) = start.and_then(|start| asked.get(&start)) {
                let meets = |phrase: Option<&(Span, String)>| meets(&gold, phrase);
                amounts.push(Amount::new(set, asked, |field| right(&gold, field), meets));
            }
        }
    }
    Ok(amounts)
}

/// The amounts of a specification: `form`, the sentence with its amounts in brackets, their contexts.
pub(crate) fn of_specification(pipeline: &Pipeline, path: &Path) -> anyhow::Result<Vec<Amount>> {
    let rows = fs::read_to_string(path).with_context(|| path.display().to_string())?;
    let rows = rows.lines().skip(1).filter_map(|row| row.split_once('\t')?.1.split_once('\t'));
    Ok(rows
        .flat_map(|(marked, expected)| of_sentence(pipeline, &marked.replace("\\n", "\n"), expected))
        .collect())
}

/// The amounts of the evidence that the rules of a language for contexts have.
pub(crate) fn of_evidence(pipeline: &Pipeline, language: &str) -> Vec<Amount> {
    let own = format!("{language}/context/");
    let rules = gisa::explain::rules().filter(|rule| rule.id.starts_with(&own));
    let sentences = rules.flat_map(|rule| rule.finds).filter_map(|sentence| sentence.split_once(" => "));
    sentences.flat_map(|(marked, expected)| of_sentence(pipeline, marked, expected)).collect()
}

/// The amounts in brackets of a sentence, of which the contexts are told.
fn of_sentence(pipeline: &Pipeline, marked: &str, expected: &str) -> Vec<Amount> {
    let (day, marked) = match marked.strip_prefix('@').and_then(|dated| dated.split_once(' ')) {
        Some((day, text)) => (day.parse::<Day>().ok(), text),
        None => (DAY.parse().ok(), marked),
    };
    let (mut text, mut starts) = (String::new(), Vec::new());
    for character in marked.chars() {
        match character {
            '[' => starts.push(text.len()),
            ']' => {}
            _ => text.push(character),
        }
    }
    let asked = asked(pipeline, &text, day);
    let amounts = starts.into_iter().zip(expected.split("; ")).filter_map(|(start, context)| {
        let fields: Vec<&str> = context.split(" | ").collect();
        let said = |field: &str| {
            let place = FIELDS.iter().position(|known| *known == field);
            place.and_then(|place| fields.get(place).copied()).filter(|value| !["", "-"].contains(value))
        };
        let right = |field: &str| said(field).map(str::to_owned).into_iter().collect();
        let is_right =
            |phrase: Option<&(Span, String)>| phrase.map(|(_, text)| text.as_str()) == said("what");
        Some(Amount::new(SPECIFICATION, asked.get(&start)?, right, is_right))
    });
    amounts.collect()
}

/// What is right of a field of an annotated amount: the first, and the alternatives.
fn right(gold: &Json, field: &str) -> Vec<String> {
    let alternatives = gold[format!("{field}_alt")].as_array().into_iter().flatten();
    std::iter::once(&gold[field])
        .chain(alternatives)
        .filter_map(|value| value.as_str().map(str::to_owned))
        .collect()
}

/// Whether a phrase is the right one as the scorer has it: one of the texts, or a phrase in the place that ends in the same word.
fn meets(gold: &Json, phrase: Option<&(Span, String)>) -> bool {
    let texts = right(gold, "what");
    let Some((span, text)) = phrase else { return texts.is_empty() };
    if texts.iter().any(|right| words(right) == words(text)) {
        return true;
    }
    let Some(first) = gold["what"].as_str() else { return false };
    let start =
        gold["what_start"].as_u64().and_then(|start| usize::try_from(start).ok()).unwrap_or(usize::MAX);
    let over = span.start < start.saturating_add(first.len()) && start < span.end;
    over && words(text).last() == words(first).last()
}

fn words(text: &str) -> Vec<String> {
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect()
}

/// What the models are asked of each amount of a text, by its first byte.
fn asked(pipeline: &Pipeline, text: &str, day: Option<Day>) -> BTreeMap<usize, Asked> {
    let mut article = Article::new("training", text);
    article.published = day;
    let records = pipeline.extract(&article).records;
    let amounts = records.into_iter().filter_map(|record| Some((record.span.start, record.context?.asked)));
    amounts.collect()
}

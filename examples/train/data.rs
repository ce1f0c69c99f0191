//! The annotated amounts: articles with their contexts, and the specification's sentences.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::Context as _;
use gisa::{Article, Day, Pipeline};
use serde_json::Value as Json;

/// An annotated amount, and what the models are asked of it.
#[derive(Debug)]
pub(crate) struct Amount {
    /// The set that it is of.
    pub set: String,
    /// The right role, and the others that are right as well; none for an amount of which nothing can be said.
    pub roles: Vec<String>,
    pub features: Vec<String>,
}

impl Amount {
    /// Whether the answer must be right: tests ask for it.
    pub(crate) fn is_demanded(&self) -> bool {
        ["specification", "seeds", "invented"].contains(&self.set.as_str())
    }
}

/// The day of the specification's sentences.
const DAY: &str = "2022-01-25";

/// The amounts of a folder with `articles/` and `context.jsonl`.
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
        let found = features(pipeline, &text, Some(day.parse()?));
        for amount in by_article.remove(id).unwrap_or_default() {
            let start = amount["start"].as_u64().unwrap_or(u64::MAX) as usize;
            let alternatives = amount["role_alt"].as_array().into_iter().flatten();
            let roles = std::iter::once(&amount["role"]).chain(alternatives);
            let roles = roles.filter_map(|role| role.as_str().map(str::to_owned)).collect();
            if let Some(features) = found.get(&start) {
                amounts.push(Amount { set: set.to_owned(), roles, features: features.clone() });
            }
        }
    }
    Ok(amounts)
}

/// The amounts of a specification: `form`, the sentence with its amounts in brackets, their contexts.
pub(crate) fn of_specification(pipeline: &Pipeline, path: &Path) -> anyhow::Result<Vec<Amount>> {
    let rows = fs::read_to_string(path).with_context(|| path.display().to_string())?;
    let mut amounts = Vec::new();
    for row in rows.lines().skip(1).filter(|row| !row.is_empty()) {
        let mut columns = row.split('\t').skip(1);
        let (marked, expected) = (columns.next().unwrap_or(""), columns.next().unwrap_or(""));
        let (day, marked) = match marked.strip_prefix('@').and_then(|dated| dated.split_once(' ')) {
            Some((day, text)) => (day.parse::<Day>().ok(), text),
            None => (Some(DAY.parse()?), marked),
        };
        let marked = marked.replace("\\n", "\n");
        let (mut text, mut starts) = (String::new(), Vec::new());
        for character in marked.chars() {
            match character {
                '[' => starts.push(text.len()),
                ']' => {}
                _ => text.push(character),
            }
        }
        let found = features(pipeline, &text, day);
        for (start, context) in starts.into_iter().zip(expected.split("; ")) {
            let role = context.split(" | ").next().filter(|role| !role.is_empty() && *role != "-");
            if let Some(features) = found.get(&start) {
                let roles = role.map(str::to_owned).into_iter().collect();
                amounts.push(Amount { set: "specification".to_owned(), roles, features: features.clone() });
            }
        }
    }
    Ok(amounts)
}

/// What the models are asked of each amount of a text, by its first byte.
fn features(pipeline: &Pipeline, text: &str, day: Option<Day>) -> BTreeMap<usize, Vec<String>> {
    let mut article = Article::new("training", text);
    article.published = day;
    let records = pipeline.extract(&article).records;
    let amounts =
        records.into_iter().filter_map(|record| Some((record.span.start, record.context?.features)));
    amounts.collect()
}

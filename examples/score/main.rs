//! `score`: how good the records are, against annotated articles.
//!
//! It runs the pipeline itself, over the same inputs as `batch`; [`table`] does the counting, in the way of the reference scorer.

mod context;
#[allow(dead_code, unused_imports, reason = "`batch` asks more of it")]
#[path = "../batch/input/mod.rs"]
mod input;
mod table;

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context, bail};
use clap::Parser;
use gisa::Pipeline;

use context::Shares;
use input::Inputs;
use table::{Fields, Pair, Table};

const EXAMPLES: &str = "\
A gold folder holds <id>.jsonl, a record a line, with byte offsets as `batch` writes them.
Columns: span (same start and end), overlap (any), value (overlap and the right value: the
figure to quote), and among the right values the share with the right modifier and date type.

Example:
  score --gold fixtures/gold --errors 5 fixtures/articles
  score --gold fixtures/gold --context fixtures/context/seeds.jsonl fixtures/articles";

/// Precision, recall and F1 of each kind of record, and how often the context of an amount is right.
#[derive(Debug, Parser)]
#[command(name = "score", version, after_help = EXAMPLES)]
struct Options {
    /// A folder of gold records; may be given more than once
    #[arg(long, value_name = "DIR", required = true)]
    gold: Vec<PathBuf>,

    /// Publication dates, as `batch` takes them
    #[arg(long, value_name = "FILE")]
    index: Option<PathBuf>,

    /// Annotated amounts in their context, a JSON line each with the id of its article; may be given more than once
    #[arg(long, value_name = "FILE")]
    context: Vec<PathBuf>,

    /// Show up to this many faults of each kind
    #[arg(long, value_name = "N", default_value_t = 0)]
    errors: usize,

    /// Articles, as `batch` takes them
    #[arg(value_name = "PATH", default_value = "fixtures/articles")]
    paths: Vec<PathBuf>,
}

fn main() -> anyhow::Result<ExitCode> {
    let options = Options::parse();
    let mut gold = gold(&options.gold)?;
    let mut amounts = amounts(&options.context)?;
    let mut shares = Shares::default();
    let pipeline = Pipeline::default();
    let mut pairs = Vec::new();
    let mut failed = false;
    for document in Inputs::new(&options.paths, options.index.as_deref(), None)?.documents() {
        match document {
            Ok(document) => {
                let name = document.id.rsplit('/').next().unwrap_or(&document.id);
                let Some(gold) = gold.remove(name) else { continue };
                let records = pipeline.extract(&document.article()).records;
                shares.count(&amounts.remove(name).unwrap_or_default(), &records);
                pairs.push(Pair { id: document.id, gold, found: table::fields(&records) });
            }
            Err(problem) => {
                failed = true;
                eprintln!("score: {problem}");
            }
        }
    }
    // A gold document without an article counts as one in which nothing was found.
    for (id, gold) in gold {
        eprintln!("score: no article {id}");
        pairs.push(Pair { id, gold, found: Vec::new() });
    }
    let table = Table::new(&pairs);
    print!("{table}");
    for fault in table.faults(options.errors) {
        println!("{fault}");
    }
    if !options.context.is_empty() {
        for missing in amounts.values() {
            shares.count(missing, &[]);
        }
        print!("{shares}");
        shares.faults().take(options.errors).for_each(|fault| println!("{fault}"));
    }
    Ok(ExitCode::from(u8::from(failed)))
}

/// The annotated amounts of each document.
fn amounts(files: &[PathBuf]) -> anyhow::Result<BTreeMap<String, Vec<Fields>>> {
    let mut amounts: BTreeMap<String, Vec<Fields>> = BTreeMap::new();
    for file in files {
        let lines = fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))?;
        for amount in table::parse(&lines).with_context(|| file.display().to_string())? {
            let id = amount.get("id").and_then(serde_json::Value::as_str).unwrap_or_default().to_owned();
            amounts.entry(id).or_default().push(amount);
        }
    }
    Ok(amounts)
}

/// The gold records of each document.
fn gold(folders: &[PathBuf]) -> anyhow::Result<BTreeMap<String, Vec<Fields>>> {
    let mut gold = BTreeMap::new();
    for folder in folders {
        let entries = fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?;
        for entry in entries {
            let path = entry?.path();
            let Some(id) = path.file_name().and_then(|name| name.to_str()?.strip_suffix(".jsonl")) else {
                continue;
            };
            let lines =
                fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
            let records = table::parse(&lines).with_context(|| path.display().to_string())?;
            gold.insert(id.to_owned(), records);
        }
    }
    if gold.is_empty() {
        bail!("no gold records (*.jsonl) in the folders given");
    }
    Ok(gold)
}

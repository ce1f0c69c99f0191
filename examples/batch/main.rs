//! `batch`: reads articles, writes a document of records a line.
//!
//! This file holds the command line and the exit status; [`input`] finds and reads the documents, [`run`] extracts them
//! window by window, [`summary`] counts. Whatever is wrong with one document is one line on standard error.

mod input;
mod run;
mod summary;

use std::fs::File;
use std::io::{self, BufWriter, IsTerminal, Write};
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Context;
use clap::Parser;

use input::Inputs;
use run::Run;

const EXAMPLES: &str = "\
Input:
  *.txt     one article, UTF-8 or CP949 (then the offsets are those of the text in UTF-8); its id is the path below the folder given, without the suffix
  *.jsonl   an article a line: {\"id\": \"a-1\", \"published\": \"2022-01-25\", \"text\": \"...\"}
            (`published` may be left out: then no date is guessed)
Output, a document a line: its items, mayors and records; `start` and `end` count UTF-8 bytes of the
text, `char_start` and `char_end` characters.

Examples:
  batch articles/ > records.jsonl
  batch --jobs 4 --index dates.tsv -o records.jsonl articles/ more/one.txt
  zcat archive.jsonl.gz | batch --with-text | jq -c '.records[]'

Exit status: 0 all well, 1 some documents could not be read, 2 wrong arguments.";

/// Extracts amounts, dates, mayors, districts, counts, percentages and measures from articles.
#[derive(Debug, Parser)]
#[command(name = "batch", version, after_help = EXAMPLES)]
struct Options {
    /// Files, or folders (every *.txt and *.jsonl below them, in the order of their paths); `-`, or none, is JSONL
    /// from standard input
    #[arg(value_name = "PATH")]
    paths: Vec<PathBuf>,

    /// Publication dates: a TSV whose header names `id` and `published` (YYYY-MM-DD); an index.tsv beside the
    /// articles is found by itself
    #[arg(long, value_name = "FILE")]
    index: Option<PathBuf>,

    /// Write to this file and not to standard output
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,

    /// Threads to use, one or more; without it, one a core. The output is the same with any number
    #[arg(short, long, value_name = "N")]
    jobs: Option<NonZeroUsize>,

    /// Add the field `text`, which the offsets point into
    #[arg(long)]
    with_text: bool,
}

fn main() -> ExitCode {
    match work(&Options::parse()) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("batch: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// Whether every document could be read.
fn work(options: &Options) -> anyhow::Result<bool> {
    let jobs = options.jobs.map_or(0, NonZeroUsize::get);
    rayon::ThreadPoolBuilder::new().num_threads(jobs).build_global()?;
    let inputs = Inputs::new(&options.paths, options.index.as_deref())?;
    if inputs.bytes().is_none() && io::stdin().is_terminal() {
        eprintln!("batch: reading JSONL from the terminal (--help says what else can be read)");
    }
    let run = Run::new(options.with_text, inputs.bytes());
    let mut out = output(options.output.as_deref())?;
    let summary = match run.write(inputs, &mut out) {
        // Who read the output has enough of it: `batch ... | head`.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => return Ok(true),
        other => other.context("cannot write the output")?,
    };
    eprint!("{summary}");
    Ok(summary.errors == 0)
}

fn output(path: Option<&Path>) -> anyhow::Result<Box<dyn Write>> {
    Ok(match path {
        Some(path) => {
            let file = File::create(path).with_context(|| format!("cannot write {}", path.display()))?;
            Box::new(BufWriter::new(file))
        }
        None => Box::new(BufWriter::new(io::stdout())),
    })
}

//! The command line: what it says, and what of it does not go together.

use std::num::NonZeroUsize;
use std::path::PathBuf;

use clap::error::ErrorKind;
use clap::{CommandFactory, Parser};

use crate::input::is_same;
use crate::output::Format;

const MORE: &str = "\
Input:
  *.txt           one article; its id is the path below the folder given, without the suffix. So is a file of another
                  suffix, or of none, where it is named itself
  *.html, *.htm   one article: the text of the page without what stands around it
  *.jsonl, *.ndjson  an article a line: {\"id\": \"a-1\", \"published\": \"2022-01-25\", \"text\": \"...\"}; the fields beside
                  these three come out again under `meta`
  *.csv, *.tsv    an article a row, with the columns `id`, `text` and perhaps `published`; the others as above
  Each may be compressed (*.gz, *.zst, *.zstd); standard input is JSONL, not compressed. Text is UTF-8, UTF-16 with its byte order mark, or CP949; offsets are those of
  the text in UTF-8. Of a page the text is written with --with-text. A file that is named twice is read once.

The day of publication is the one of the index (--index, or an index.tsv beside the articles or above them), of the field or
column `published` (2022-01-25, with or without a time, or 2022.01.25 or the like), of the file's name (2022-01-25_a.txt, 20220125a.txt) or of the page (its markup, or a line
such as `입력 2022.01.25 10:30`), in that order; `published_from` says which. Without one no date is guessed.

Output: `start` and `end` count UTF-8 bytes of the text, `char_start` and `char_end` characters. A document that cannot be read
is a line {\"id\", \"error\"} in its place (in tables it has no row), and a line on standard error. Of an amount in a range
`amount` is the lower end and `amount_to` the upper one, both in the currency's minor unit.

Examples:
  batch articles/ > articles.jsonl
  batch --format csv -o records.csv articles/ 'more/2022-*/*.html'
  batch --format spending articles/ > spending.csv
  batch --jobs 4 --index dates.tsv -o archive.jsonl archive.jsonl.zst
  batch --resume -o out.jsonl archive/            (goes on where a run that was ended stopped)
  zcat archive.jsonl.gz | batch --with-text | jq -c '.records[]'
  parallel --pipe batch --quiet < archive.jsonl > articles.jsonl

Exit status: 0 all well, 1 some documents could not be read or the output could not be written, 2 wrong arguments, 130 interrupted.";

/// Extracts amounts, dates, mayors, districts, counts, percentages and measures from articles.
#[derive(Debug, Parser)]
#[command(name = "batch", version, after_help = MORE)]
#[allow(clippy::struct_excessive_bools, reason = "a switch each")]
pub(crate) struct Options {
    /// Files, globs, or folders (what is below them, in the order of the paths); `-`, or none, is JSONL from standard
    /// input
    #[arg(value_name = "PATH")]
    pub(crate) paths: Vec<PathBuf>,

    /// The form of the output
    #[arg(short, long, value_enum, default_value = "jsonl")]
    pub(crate) format: Format,

    /// Write to this file and not to standard output
    #[arg(short, long, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,

    /// Go on where an earlier run with the same input and output stopped, however it ended
    #[arg(long, requires = "output", conflicts_with = "unordered")]
    pub(crate) resume: bool,

    /// Publication dates: a TSV whose header names `id` and `published` (YYYY-MM-DD)
    #[arg(long, value_name = "FILE")]
    pub(crate) index: Option<PathBuf>,

    /// Threads to use, one or more; without it, one a core. The output is the same with any number
    #[arg(short, long, value_name = "N")]
    pub(crate) jobs: Option<NonZeroUsize>,

    /// Write each document as soon as it is ready, and not in the order of the input
    #[arg(long)]
    pub(crate) unordered: bool,

    /// Stop at the first document that cannot be read
    #[arg(long)]
    pub(crate) strict: bool,

    /// Add the field `text`, which the offsets point into (in the format jsonl)
    #[arg(long)]
    pub(crate) with_text: bool,

    /// Show no progress and no summary; faults are still told
    #[arg(short, long)]
    pub(crate) quiet: bool,

    /// Print the JSON Schema of a line of the output, and do nothing else
    #[arg(long)]
    pub(crate) schema: bool,
}

impl Options {
    /// The options; where they make no sense, the program ends with status 2.
    pub(crate) fn read() -> Self {
        let mut options = Self::parse();
        // `-` is standard output, as it is standard input as a PATH.
        options.output.take_if(|path| path.as_os_str() == "-");
        if let Some(fault) = options.fault() {
            Self::command().error(ErrorKind::ArgumentConflict, fault).exit();
        }
        options
    }

    /// What does not go together.
    fn fault(&self) -> Option<String> {
        if self.resume && !self.format.is_lines() {
            return Some(format!(
                "--resume works with the formats jsonl and records, not with {}",
                self.format.name()
            ));
        }
        if self.with_text && self.format != Format::Jsonl {
            return Some(format!("--with-text works with the format jsonl, not with {}", self.format.name()));
        }
        if self.schema && !self.format.is_lines() {
            return Some(format!(
                "--schema is of the formats jsonl and records, not of {}",
                self.format.name()
            ));
        }
        let output = self.output.as_ref()?;
        let both = self.paths.iter().chain(&self.index).find(|path| is_same(path, output))?;
        Some(format!("{} is both input and output", both.display()))
    }
}

//! `explain`: what the rules make of a text: which fired, with what value, and which candidate lost to which, and why.

use std::io::{self, Read, Write};

use anyhow::Context;
use clap::Parser;
use gisa::{Article, Day, Pipeline};

const EXAMPLES: &str = "\
Each candidate is a line: + is a record, - lost to the one that is named below it.

Examples:
  explain 'Guro-gu will spend more than 3 billion won on 12 parks by the 20th.'
  explain --published 2022-01-25 - < article.txt
  explain --rules";

/// Explains which rules fire on a text, sentence by sentence.
#[derive(Debug, Parser)]
#[command(name = "explain", version, after_help = EXAMPLES)]
struct Options {
    /// The day of publication (YYYY-MM-DD); without it no date is guessed
    #[arg(long, value_name = "DATE")]
    published: Option<Day>,

    /// Print every rule instead, with what it finds (+) and what it must not (-)
    #[arg(long, conflicts_with = "text")]
    rules: bool,

    /// The text; `-`, or none, is standard input
    #[arg(value_name = "TEXT")]
    text: Option<String>,
}

fn main() -> anyhow::Result<()> {
    let options = Options::parse();
    if options.rules {
        let mut out = io::stdout().lock();
        // A reader that has seen enough closes the pipe: that is no error.
        let _ = gisa::explain::rules().try_for_each(|rule| write!(out, "{rule}"));
        return Ok(());
    }
    let text = match options.text {
        Some(text) if text != "-" => text,
        _ => standard_input()?,
    };
    let article = Article { id: "explain", text: &text, published: options.published };
    println!("{}", Pipeline::default().explain(&article).to_string().trim_end());
    Ok(())
}

fn standard_input() -> anyhow::Result<String> {
    let mut text = String::new();
    io::stdin().read_to_string(&mut text).context("standard input is no UTF-8 text")?;
    Ok(text)
}

//! `batch`: reads articles, writes tables of what is in them.
//!
//! This file holds the way of a run and its exit status. [`cli`] is the command line; [`input`] finds and reads the documents; [`run`] has
//! its [`threads`] [`work`] on them within a [`window`] of memory and the [`writer`] write them in [`order`]; [`output`] has a file for
//! each format; [`resume`] goes on where an earlier run stopped. Whatever is wrong with one document is one line on standard error.

mod cli;
mod input;
mod order;
mod output;
mod progress;
mod resume;
mod run;
mod schema;
mod summary;
mod threads;
mod window;
mod work;
mod writer;

use std::fs::File;
use std::io::{self, BufWriter, IsTerminal, Write};
use std::num::NonZeroUsize;
use std::process::ExitCode;
use std::thread::available_parallelism;

use anyhow::Context;
use gisa::Pipeline;

use cli::Options;
use input::Inputs;
use output::Extras;
use progress::{Progress, say};
use resume::{Resumed, resume};
use run::{Ending, Run};
use work::Work;

fn main() -> ExitCode {
    let options = Options::read();
    match work(&options) {
        Ok(code) => code,
        // Who read the output has enough of it: `batch ... | head`.
        Err(error) if is_broken_pipe(&error) => ExitCode::SUCCESS,
        Err(error) => {
            say(format_args!("{error:#}"));
            ExitCode::FAILURE
        }
    }
}

fn work(options: &Options) -> anyhow::Result<ExitCode> {
    if options.schema {
        return print_schema(options);
    }
    let jobs = options.jobs.or_else(|| available_parallelism().ok()).map_or(1, NonZeroUsize::get);
    // These share the work of one long document.
    rayon::ThreadPoolBuilder::new().num_threads(jobs).build_global()?;
    let (index, output) = (options.index.as_deref(), options.output.as_deref());
    let mut inputs = Inputs::new(&options.paths, index, output)?;
    if inputs.is_stdin() && io::stdin().is_terminal() {
        say("reading JSONL from the terminal (--help says what else can be read)");
    }
    let (out, documents, failed) = open(options, &mut inputs)?;
    let run = run(options, jobs, &inputs, (documents, failed));
    let target = || match output {
        Some(path) => format!("cannot write {}", path.display()),
        None => "cannot write to standard output".to_owned(),
    };
    let sink = options.format.sink(out).with_context(target)?;
    let (summary, ending) = run.write(inputs, sink).with_context(target)?;
    if !options.quiet {
        _ = write!(io::stderr(), "{summary}");
    }
    Ok(exit_code(options, ending, summary.errors + failed))
}

fn run(options: &Options, jobs: usize, inputs: &Inputs, earlier: (u64, u64)) -> Run {
    let extras = Extras { text: options.with_text };
    let work = Work { pipeline: Pipeline::default(), format: options.format, extras };
    let progress = progress(options, inputs);
    Run { work, jobs, unordered: options.unordered, strict: options.strict, progress, earlier }
}

fn exit_code(options: &Options, ending: Ending, errors: u64) -> ExitCode {
    match ending {
        Ending::Interrupted => {
            let resumable = options.output.is_some() && options.format.is_lines() && !options.unordered;
            let advice = if resumable { "; --resume goes on from here" } else { "" };
            say(format_args!("interrupted{advice}"));
            ExitCode::from(130)
        }
        Ending::AtFault => ExitCode::FAILURE,
        Ending::Complete => ExitCode::from(u8::from(errors > 0)),
    }
}

/// The output, with how many documents it has and how many of them failed.
fn open(options: &Options, inputs: &mut Inputs) -> anyhow::Result<(Box<dyn Write>, u64, u64)> {
    let Some(path) = &options.output else {
        return Ok((Box::new(BufWriter::new(io::stdout())), 0, 0));
    };
    if options.resume {
        let Resumed { file, documents, failed } = resume(path, options.format, inputs)?;
        return Ok((Box::new(BufWriter::new(file)), documents, failed));
    }
    let file = File::create(path).with_context(|| format!("cannot write {}", path.display()))?;
    Ok((Box::new(BufWriter::new(file)), 0, 0))
}

fn progress(options: &Options, inputs: &Inputs) -> Progress {
    let (paths, index, output) = (options.paths.clone(), options.index.clone(), options.output.clone());
    let total = move || Inputs::total(&paths, index.as_deref(), output.as_deref());
    // On the terminal that shows the output, a bar would stand in its way.
    let in_the_way = options.output.is_none() && io::stdout().is_terminal();
    Progress::new(options.quiet || in_the_way, inputs.read(), total)
}

fn print_schema(options: &Options) -> anyhow::Result<ExitCode> {
    writeln!(io::stdout(), "{:#}", schema::of(options.format)).context("cannot write to standard output")?;
    Ok(ExitCode::SUCCESS)
}

fn is_broken_pipe(error: &anyhow::Error) -> bool {
    let cause = error.downcast_ref::<io::Error>();
    cause.is_some_and(|error| error.kind() == io::ErrorKind::BrokenPipe)
}

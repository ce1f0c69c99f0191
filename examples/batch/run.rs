//! The run: documents are read, extracted and written window by window, so that memory does not grow with the archive.
//!
//! Inside a window all cores work; the lines come out in the order of the input, the same with any number of threads.

use std::io::{self, Write};
use std::time::Instant;

use gisa::{Article, Extraction, Pipeline};
use indicatif::{ProgressBar, ProgressStyle};
use rayon::prelude::*;
use serde::Serialize;

use crate::input::{Document, Inputs};
use crate::summary::Summary;

/// A window is full with this many bytes of text: enough to keep many cores busy, little beside their memory.
const WINDOW: usize = 8 << 20;

/// Extracts and writes.
pub(crate) struct Run {
    pipeline: Pipeline,
    with_text: bool,
    bar: ProgressBar,
}

/// A document's line with the text that its offsets point into.
#[derive(Serialize)]
struct WithText<'a> {
    #[serde(flatten)]
    extraction: &'a Extraction,
    text: &'a str,
}

impl Run {
    /// A run over `bytes` bytes, where that is known.
    pub(crate) fn new(with_text: bool, bytes: Option<u64>) -> Self {
        Self { pipeline: Pipeline::default(), with_text, bar: bar(bytes) }
    }

    /// Writes a line for each document, and to standard error one for each problem.
    pub(crate) fn write(&self, mut inputs: Inputs, out: &mut dyn Write) -> io::Result<Summary> {
        let started = Instant::now();
        let mut summary = Summary::default();
        loop {
            let window = self.window(&mut inputs, &mut summary);
            if window.is_empty() {
                break;
            }
            let articles: Vec<Article<'_>> = window.iter().map(Document::article).collect();
            let found = self.pipeline.extract_batch(&articles);
            let lines: Vec<_> = found.par_iter().zip(&articles).map(|pair| self.line(pair)).collect();
            for (line, (extraction, article)) in lines.into_iter().zip(found.iter().zip(&articles)) {
                out.write_all(&line?)?;
                summary.count(extraction, article.text);
            }
            summary.cp949 += window.iter().map(|document| u64::from(document.is_cp949)).sum::<u64>();
            out.flush()?;
            self.bar.set_position(summary.bytes);
        }
        self.bar.finish_and_clear();
        out.flush()?;
        summary.elapsed = started.elapsed();
        Ok(summary)
    }

    /// The next documents, about [`WINDOW`] bytes of them; none at the end.
    fn window(&self, inputs: &mut Inputs, summary: &mut Summary) -> Vec<Document> {
        let (mut window, mut bytes) = (Vec::new(), 0);
        while bytes < WINDOW {
            match inputs.next() {
                None => break,
                Some(Ok(document)) => {
                    // An empty text costs something too.
                    bytes += document.text.len() + 256;
                    window.push(document);
                }
                Some(Err(problem)) => {
                    summary.errors += 1;
                    self.bar.suspend(|| eprintln!("batch: {problem}"));
                }
            }
        }
        window
    }

    fn line(&self, (extraction, article): (&Extraction, &Article<'_>)) -> io::Result<Vec<u8>> {
        let mut line = if self.with_text {
            serde_json::to_vec(&WithText { extraction, text: article.text })?
        } else {
            serde_json::to_vec(extraction)?
        };
        line.push(b'\n');
        Ok(line)
    }
}

/// A bar on standard error; it is hidden where that is no terminal.
fn bar(bytes: Option<u64>) -> ProgressBar {
    let (bar, style) = match bytes {
        Some(bytes) => (ProgressBar::new(bytes), "{wide_bar} {bytes}/{total_bytes} {bytes_per_sec} {eta}"),
        None => (ProgressBar::new_spinner(), "{spinner} {bytes} {bytes_per_sec} {elapsed}"),
    };
    bar.with_style(ProgressStyle::with_template(style).expect("a constant template"))
}

//! What a run says while it works, on standard error: how far it is, where that is a terminal, and what is wrong.

use std::fmt;
use std::io::{self, IsTerminal, Write};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;
use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};

const TICK: Duration = Duration::from_millis(200);

/// A bar, which only a terminal shows.
#[derive(Debug)]
pub(crate) struct Progress {
    bar: ProgressBar,
    read: Arc<AtomicU64>,
}

impl Progress {
    /// Of a run whose `read` counts the bytes that have been read, `total` of them in all where that can be known. It may take long to
    /// find out, so the work begins without it.
    pub(crate) fn new(
        hidden: bool,
        read: Arc<AtomicU64>,
        total: impl FnOnce() -> Option<u64> + Send + 'static,
    ) -> Self {
        if hidden || !io::stderr().is_terminal() {
            return Self { bar: ProgressBar::hidden(), read };
        }
        let bar = ProgressBar::new_spinner();
        bar.set_style(style("{spinner} {msg}  {decimal_bytes}  {decimal_bytes_per_sec}  {elapsed}"));
        bar.enable_steady_tick(TICK);
        bar.set_position(read.load(Ordering::Relaxed));
        let shown = bar.clone();
        thread::spawn(move || {
            if let Some(total) = total() {
                shown.set_length(total);
                shown.set_style(style("{wide_bar} {percent}%  {msg}  {decimal_bytes_per_sec}  {eta} left"));
            }
        });
        Self { bar, read }
    }

    /// So many documents are done.
    pub(crate) fn show(&self, documents: u64) {
        if !self.bar.is_hidden() {
            self.bar.set_position(self.read.load(Ordering::Relaxed));
            self.bar.set_message(format!("{documents} documents"));
        }
    }

    /// A line on standard error.
    pub(crate) fn say(&self, what: impl fmt::Display) {
        self.bar.suspend(|| say(what));
    }

    /// Takes the bar away.
    pub(crate) fn end(&self) {
        self.bar.finish_and_clear();
    }
}

/// A line of this program's on standard error; where that is closed there is nobody to tell.
pub(crate) fn say(what: impl fmt::Display) {
    _ = writeln!(io::stderr(), "batch: {what}");
}

fn style(template: &str) -> ProgressStyle {
    ProgressStyle::with_template(template).expect("a constant template")
}

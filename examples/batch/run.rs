//! The run: some threads read and work, this one writes, each as fast as it can.
//!
//! What is read waits in a [`Window`] of so many bytes until it is written, so memory does not grow with the archive. The documents come out in
//! the order of the input, the same bytes with any number of threads.

use std::io;
use std::process;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Sender, channel};
use std::time::Instant;

use crate::input::Inputs;
use crate::order::Order;
use crate::output::Sink;
use crate::progress::{Progress, say};
use crate::summary::Summary;
use crate::threads::{Message, Threads};
use crate::window::Window;
use crate::work::Work;
use crate::writer::Writer;

/// Enough to keep many cores busy, little beside their memory.
const WINDOW: usize = 12 << 20;

/// How a run is done.
#[derive(Debug)]
pub(crate) struct Run {
    pub(crate) work: Work,
    /// How many threads work.
    pub(crate) jobs: usize,
    pub(crate) unordered: bool,
    pub(crate) strict: bool,
    pub(crate) progress: Progress,
    /// How many documents of the input an earlier run has written, which need not be written again, and how many of them are errors.
    pub(crate) earlier: (u64, u64),
}

/// How a run ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ending {
    /// The input is over.
    Complete,
    /// At the first fault, as was asked for.
    AtFault,
    /// Somebody wanted it to.
    Interrupted,
}

impl Run {
    /// Writes what is found in `inputs`, and to standard error a line for each problem.
    pub(crate) fn write(self, inputs: Inputs, mut sink: Box<dyn Sink>) -> io::Result<(Summary, Ending)> {
        let started = Instant::now();
        let (sender, messages) = channel();
        on_interrupt(&sender);
        let Self { work, jobs, unordered, strict, progress, earlier } = self;
        let threads = Threads::start(work, jobs, Window::new(WINDOW), inputs, earlier.0, sender);
        let (window, summary) = (threads.window(), Summary::after(earlier));
        let mut writer = Writer { window, sink: sink.as_mut(), strict, progress: &progress, summary };
        let ending = writer.write(&messages, Order::new(unordered));
        let mut summary = writer.summary;
        threads.stop();
        progress.end();
        let ending = ending?;
        match ending {
            Ending::Complete => sink.finish()?,
            Ending::AtFault | Ending::Interrupted => sink.flush()?,
        }
        summary.elapsed = started.elapsed();
        Ok((summary, ending))
    }
}

/// The first Ctrl-C ends the run in order, the next one at once.
fn on_interrupt(sender: &Sender<Message>) {
    let (sender, again) = (sender.clone(), AtomicBool::new(false));
    let handled = ctrlc::set_handler(move || {
        if again.swap(true, Ordering::Relaxed) || sender.send(Message::Interrupted).is_err() {
            process::exit(130);
        }
    });
    if let Err(error) = handled {
        say(format_args!("Ctrl-C will end the run at once: {error}"));
    }
}

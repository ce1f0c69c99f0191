//! The run: one thread reads, all work, this one writes, each as fast as it can.
//!
//! What is read waits in a [`Window`] of so many bytes until it is written, so memory does not grow with the archive. The documents come out in
//! the order of the input, the same bytes with any number of threads.

use std::io;
use std::process;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, Sender, TryRecvError, channel};
use std::thread;
use std::time::Instant;

use crate::input::{Entry, Failed, Inputs, Problem, Raw};
use crate::order::Order;
use crate::output::Sink;
use crate::progress::{Progress, say};
use crate::summary::Summary;
use crate::window::Window;
use crate::work::{Done, Work};

/// Enough to keep many cores busy, little beside their memory.
const WINDOW: usize = 16 << 20;

/// A document without text takes some memory too.
const LEAST: usize = 1 << 10;

/// How a run is done.
#[derive(Debug)]
pub(crate) struct Run {
    pub(crate) work: Work,
    pub(crate) unordered: bool,
    pub(crate) strict: bool,
    pub(crate) progress: Progress,
    /// How many documents of the input have been read and need not be written again.
    pub(crate) earlier: u64,
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

/// What comes to whoever writes. Each but the last two has a number, without gaps.
enum Message {
    Done(u64, usize, Box<Done>),
    /// A fault of no document, or (`false`) something that is not one.
    Said(u64, Problem, bool),
    /// The input is over; so many numbers have been given.
    End(u64),
    Interrupted,
}

/// What the threads share.
struct Shared {
    work: Work,
    window: Window,
    is_over: AtomicBool,
    sender: Sender<Message>,
}

impl Run {
    /// Writes what is found in `inputs`, and to standard error a line for each problem.
    pub(crate) fn write(self, inputs: Inputs, sink: &mut dyn Sink) -> io::Result<(Summary, Ending)> {
        let started = Instant::now();
        let (sender, receiver) = channel();
        on_interrupt(&sender);
        let Self { work, unordered, strict, progress, earlier } = self;
        let window = Window::new(WINDOW);
        let shared = Arc::new(Shared { work, window, is_over: AtomicBool::new(false), sender });
        let reader = Arc::clone(&shared);
        thread::spawn(move || reader.read(inputs, earlier));
        let summary = Summary::after(earlier);
        let mut writer = Writer { shared: &shared, sink, strict, progress: &progress, summary };
        let ending = writer.write(&receiver, Order::new(unordered));
        let mut summary = writer.summary;
        shared.is_over.store(true, Ordering::Relaxed);
        sink.finish()?;
        progress.end();
        summary.elapsed = started.elapsed();
        Ok((summary, ending?))
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

impl Shared {
    /// Reads the input to its end, and leaves each document to the next thread that is free.
    fn read(self: Arc<Self>, inputs: Inputs, earlier: u64) {
        let (mut place, mut numbers) = (earlier, 0);
        for (number, entry) in (0..).zip(inputs) {
            if self.is_over.load(Ordering::Relaxed) {
                return;
            }
            numbers = number + 1;
            let document = match entry {
                Entry::Document(raw) => raw.load(),
                Entry::Failed(failed) => Err(failed),
                Entry::Fault(problem) => {
                    self.send(Message::Said(number, problem, true));
                    continue;
                }
                Entry::Note(problem) => {
                    self.send(Message::Said(number, problem, false));
                    continue;
                }
            };
            self.hand_out(number, place, document);
            place += 1;
        }
        self.send(Message::End(numbers));
    }

    fn hand_out(self: &Arc<Self>, number: u64, place: u64, raw: Result<Raw, Failed>) {
        let bytes = LEAST + raw.as_ref().map_or(0, Raw::bytes);
        self.window.take(bytes);
        let shared = Arc::clone(self);
        rayon::spawn_fifo(move || {
            let done = shared.work.work(place, raw);
            shared.send(Message::Done(number, bytes, Box::new(done)));
        });
    }

    fn send(&self, message: Message) {
        // Nobody listens any more where the output is closed, and then nothing needs to be said.
        _ = self.sender.send(message);
    }
}

/// Writes what the others have done.
struct Writer<'a> {
    shared: &'a Shared,
    sink: &'a mut dyn Sink,
    strict: bool,
    progress: &'a Progress,
    summary: Summary,
}

impl Writer<'_> {
    fn write(&mut self, messages: &Receiver<Message>, mut order: Order<Message>) -> io::Result<Ending> {
        let (mut written, mut end) = (0, None);
        while end != Some(written) {
            match self.next(messages)? {
                Message::End(numbers) => end = Some(numbers),
                Message::Interrupted => return Ok(Ending::Interrupted),
                message @ (Message::Done(number, ..) | Message::Said(number, ..)) => {
                    order.add(number, message)
                }
            }
            while let Some(message) = order.pop() {
                written += 1;
                if self.put(message)? && self.strict {
                    return Ok(Ending::AtFault);
                }
            }
        }
        Ok(Ending::Complete)
    }

    /// The next message. Where there is none yet, whoever reads the output gets what there is of it.
    fn next(&mut self, messages: &Receiver<Message>) -> io::Result<Message> {
        match messages.try_recv() {
            Err(TryRecvError::Empty) => self.sink.flush()?,
            other => return other.map_err(io::Error::other),
        }
        messages.recv().map_err(io::Error::other)
    }

    /// Writes a message's document, and says whether it is a fault.
    fn put(&mut self, message: Message) -> io::Result<bool> {
        match message {
            Message::Done(_, bytes, done) => {
                let is_fault = self.put_document(*done)?;
                self.shared.window.free(bytes);
                self.progress.show(self.summary.documents + self.summary.errors);
                return Ok(is_fault);
            }
            Message::Said(_, problem, is_fault) => {
                self.progress.say(problem);
                self.summary.errors += u64::from(is_fault);
                return Ok(is_fault);
            }
            Message::End(_) | Message::Interrupted => Ok(false),
        }
    }

    fn put_document(&mut self, done: Done) -> io::Result<bool> {
        let Some(problem) = done.problem else {
            self.sink.put(done.piece?)?;
            self.summary.count(&done.tally);
            return Ok(false);
        };
        self.progress.say(problem);
        self.summary.errors += 1;
        // A run that stops here can be gone on with when the fault is mended.
        if !self.strict {
            self.sink.put(done.piece?)?;
        }
        Ok(true)
    }
}

//! The run: one thread reads, some work, this one writes, each as fast as it can.
//!
//! The threads that work are plain ones and not rayon's: one of those that waits for a part of its own long document would begin others
//! meanwhile, one inside the other. What is read waits in a [`Window`] of so many bytes until it is written, so memory does not grow with the archive. The documents come out in
//! the order of the input, the same bytes with any number of threads.

use std::io;
use std::process;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, Sender, TryRecvError, channel};
use std::sync::{Arc, Mutex, PoisonError};
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
    /// How many threads work.
    pub(crate) jobs: usize,
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

/// A document to be worked on: its number, its place, the room that it takes, and what is known of it.
type Job = (u64, u64, usize, Result<Raw, Failed>);

/// What the threads share.
struct Shared {
    work: Work,
    window: Window,
    is_over: AtomicBool,
    sender: Sender<Message>,
    jobs: Mutex<Receiver<Job>>,
}

impl Run {
    /// Writes what is found in `inputs`, and to standard error a line for each problem.
    pub(crate) fn write(self, inputs: Inputs, mut sink: Box<dyn Sink>) -> io::Result<(Summary, Ending)> {
        let started = Instant::now();
        let (sender, receiver) = channel();
        on_interrupt(&sender);
        let Self { work, unordered, strict, progress, earlier, .. } = self;
        let (window, (jobs, taken)) = (Window::new(WINDOW), channel());
        let is_over = AtomicBool::new(false);
        let shared = Arc::new(Shared { work, window, is_over, sender, jobs: Mutex::new(taken) });
        for _ in 0..self.jobs {
            let worker = Arc::clone(&shared);
            thread::spawn(move || worker.work());
        }
        let reader = Arc::clone(&shared);
        thread::spawn(move || reader.read(inputs, earlier, &jobs));
        let summary = Summary::after(earlier);
        let mut writer =
            Writer { shared: &shared, sink: sink.as_mut(), strict, progress: &progress, summary };
        let ending = writer.write(&receiver, Order::new(unordered));
        let mut summary = writer.summary;
        shared.is_over.store(true, Ordering::Relaxed);
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

impl Shared {
    /// Reads the input to its end, and leaves each document to the next thread that is free.
    fn read(&self, inputs: Inputs, earlier: u64, jobs: &Sender<Job>) {
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
            let bytes = LEAST + document.as_ref().map_or(0, Raw::bytes);
            self.window.take(bytes);
            if jobs.send((number, place, bytes, document)).is_err() {
                return;
            }
            place += 1;
        }
        self.send(Message::End(numbers));
    }

    /// Takes one document after the other.
    fn work(&self) {
        loop {
            let job = self.jobs.lock().unwrap_or_else(PoisonError::into_inner).recv();
            let Ok((number, place, bytes, raw)) = job else { return };
            let done = self.work.work(place, raw);
            self.send(Message::Done(number, bytes, Box::new(done)));
        }
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

//! The threads of a run: one reads the input, some work on the documents, and all report to the one that writes.
//!
//! Those that work are plain threads and not rayon's: one of those that waits for a part of its own long document would begin others
//! meanwhile, one inside the other.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use crate::input::{Aside, Entry, Failed, Inputs, Raw};
use crate::window::Window;
use crate::work::{Done, Work};

/// A document without text takes some memory too.
const LEAST: usize = 1 << 10;

/// What comes to whoever writes. Each but the last two has a number, without gaps.
pub(crate) enum Message {
    Done(u64, usize, Box<Done>),
    Said(u64, Aside),
    /// The input is over; so many numbers have been given.
    End(u64),
    Interrupted,
}

/// A document to be worked on: its number, its place, the room that it takes, and what is known of it.
type Job = (u64, u64, usize, Result<Raw, Failed>);

/// What the threads share.
pub(crate) struct Threads {
    work: Work,
    window: Window,
    is_over: AtomicBool,
    messages: Sender<Message>,
    jobs: Mutex<Receiver<Job>>,
}

impl Threads {
    /// Starts them: so many to work, and one to read `inputs`, whose first document has the place `first`.
    pub(crate) fn start(
        work: Work,
        jobs: usize,
        window: Window,
        inputs: Inputs,
        first: u64,
        messages: Sender<Message>,
    ) -> Arc<Self> {
        let (handed_out, taken) = channel();
        let taken = Mutex::new(taken);
        let threads = Arc::new(Self { work, window, is_over: AtomicBool::new(false), messages, jobs: taken });
        for _ in 0..jobs {
            let worker = Arc::clone(&threads);
            thread::spawn(move || worker.work());
        }
        let reader = Arc::clone(&threads);
        thread::spawn(move || reader.read(inputs, first, &handed_out));
        threads
    }

    /// How much is in memory.
    pub(crate) fn window(&self) -> &Window {
        &self.window
    }

    /// No more needs to be read.
    pub(crate) fn stop(&self) {
        self.is_over.store(true, Ordering::Relaxed);
    }

    /// Reads the input to its end, and leaves each document to the next thread that is free.
    fn read(&self, inputs: Inputs, first: u64, jobs: &Sender<Job>) {
        let (mut place, mut numbers) = (first, 0);
        for (number, entry) in (0..).zip(inputs) {
            if self.is_over.load(Ordering::Relaxed) {
                return;
            }
            numbers = number + 1;
            let document = match entry {
                Entry::Document(raw) => raw.load(),
                Entry::Failed(failed) => Err(failed),
                Entry::Aside(aside) => {
                    self.send(Message::Said(number, aside));
                    continue;
                }
            };
            let bytes = LEAST + document.as_ref().map_or(0, Raw::bytes);
            self.window.take(bytes);
            // Those who work are there as long as this thread is.
            _ = jobs.send((number, place, bytes, document));
            place += 1;
        }
        self.send(Message::End(numbers));
    }

    /// Takes one document after the other.
    fn work(&self) {
        loop {
            let job = self.jobs.lock().unwrap_or_else(PoisonError::into_inner).recv();
            let Ok((number, place, bytes, document)) = job else { return };
            let done = self.work.work(place, document);
            self.window.grow(done.bytes());
            let bytes = bytes + done.bytes();
            self.send(Message::Done(number, bytes, Box::new(done)));
        }
    }

    fn send(&self, message: Message) {
        // Nobody listens any more where the output is closed, and then nothing needs to be said.
        _ = self.messages.send(message);
    }
}

//! Writes what the threads have done, in its order, and tells what is wrong.

use std::io;
use std::sync::mpsc::{Receiver, TryRecvError};

use crate::order::Order;
use crate::output::Sink;
use crate::progress::Progress;
use crate::run::Ending;
use crate::summary::Summary;
use crate::threads::Message;
use crate::window::Window;
use crate::work::Done;

/// Writes what the others have done.
pub(crate) struct Writer<'a> {
    pub(crate) window: &'a Window,
    pub(crate) sink: &'a mut dyn Sink,
    pub(crate) strict: bool,
    pub(crate) progress: &'a Progress,
    pub(crate) summary: Summary,
}

impl Writer<'_> {
    /// Writes until the input is over or the run is to end.
    pub(crate) fn write(
        &mut self,
        messages: &Receiver<Message>,
        mut order: Order<Message>,
    ) -> io::Result<Ending> {
        let (mut written, mut end) = (0, None);
        while end != Some(written) {
            match self.next(messages)? {
                Message::End(numbers) => end = Some(numbers),
                Message::Interrupted => return Ok(Ending::Interrupted),
                message @ (Message::Done(number, ..) | Message::Said(number, ..)) => {
                    order.add(number, message);
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
                self.window.free(bytes);
                self.progress.show(self.summary.documents + self.summary.errors);
                Ok(is_fault)
            }
            Message::Said(_, aside) => {
                self.progress.say(aside.problem);
                self.summary.errors += u64::from(aside.is_fault);
                Ok(aside.is_fault)
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

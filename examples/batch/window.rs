//! How much of the input is in memory: so many bytes, however many documents those are.
//!
//! Whoever reads waits until there is room; a document that is larger than the window is let in alone.

use std::sync::{Condvar, Mutex, PoisonError};

/// The bytes that are being worked on.
#[derive(Debug)]
pub(crate) struct Window {
    limit: usize,
    used: Mutex<usize>,
    freed: Condvar,
}

impl Window {
    pub(crate) fn new(limit: usize) -> Self {
        Self { limit, used: Mutex::new(0), freed: Condvar::new() }
    }

    /// Waits until there is room for so many bytes, and takes it.
    pub(crate) fn take(&self, bytes: usize) {
        let used = self.used.lock().unwrap_or_else(PoisonError::into_inner);
        let is_full = |used: &mut usize| *used > 0 && *used + bytes > self.limit;
        let used = self.freed.wait_while(used, is_full);
        *used.unwrap_or_else(PoisonError::into_inner) += bytes;
    }

    /// Takes more room for what has been let in, which has grown, without waiting.
    pub(crate) fn grow(&self, bytes: usize) {
        *self.used.lock().unwrap_or_else(PoisonError::into_inner) += bytes;
    }

    /// Gives the room of a document back.
    pub(crate) fn free(&self, bytes: usize) {
        *self.used.lock().unwrap_or_else(PoisonError::into_inner) -= bytes;
        self.freed.notify_all();
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::sync::mpsc::channel;
    use std::thread;
    use std::time::Duration;

    use super::*;

    #[test]
    fn who_finds_no_room_waits_and_a_document_alone_always_finds_some() {
        let window = Arc::new(Window::new(10));
        window.take(30);
        window.grow(20);
        let (entered, waits) = channel();
        let other = Arc::clone(&window);
        thread::spawn(move || {
            other.take(4);
            other.take(6);
            entered.send(()).expect("the test waits");
        });
        assert!(waits.recv_timeout(Duration::from_millis(50)).is_err(), "there is no room for 60");
        window.free(50);
        assert!(waits.recv_timeout(Duration::from_secs(10)).is_ok(), "there is room for 10");
    }
}

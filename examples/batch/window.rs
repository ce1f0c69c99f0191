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

    /// Gives the room of a document back.
    pub(crate) fn free(&self, bytes: usize) {
        *self.used.lock().unwrap_or_else(PoisonError::into_inner) -= bytes;
        self.freed.notify_all();
    }
}

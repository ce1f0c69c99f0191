//! Where what begins at an atom ends: what follows it asks again and again whether it lies inside.

use std::cell::Cell;

/// No atom may be asked about by one that stands so many atoms behind it.
pub(crate) const KEPT: usize = 16;

/// The ends of what begins at the last few atoms that were read.
#[derive(Debug, Default)]
pub(crate) struct Ends([Cell<End>; KEPT]);

/// What is known of an atom.
#[derive(Debug, Clone, Copy, Default)]
struct End {
    atom: usize,
    /// The readers that have read it, a bit each.
    readers: u16,
    /// The last byte that any of them came to.
    last: usize,
}

impl Ends {
    /// Notes where the reader of a number came to that read the atom; `None` where it found nothing.
    pub(crate) fn note(&self, atom: usize, reader: u8, end: Option<usize>) {
        let known = self.of(atom);
        let (readers, last) = (known.readers | 1 << reader, known.last.max(end.unwrap_or(0)));
        self.0[atom % KEPT].set(End { atom, readers, last });
    }

    /// Whether the reader has read the atom.
    pub(crate) fn has(&self, atom: usize, reader: u8) -> bool {
        self.of(atom).readers & 1 << reader != 0
    }

    /// The end of the longest that begins at the atom; 0 where nothing is known to.
    pub(crate) fn longest(&self, atom: usize) -> usize {
        self.of(atom).last
    }

    fn of(&self, atom: usize) -> End {
        let known = self.0[atom % KEPT].get();
        if known.atom == atom { known } else { End { atom, ..End::default() } }
    }
}

#[cfg(test)]
mod tests {
    use super::{Ends, KEPT};

    #[test]
    fn the_longest_of_what_was_read_is_known() {
        let ends = Ends::default();
        assert!(!ends.has(3, 0) && ends.longest(3) == 0);
        ends.note(3, 0, None);
        ends.note(3, 2, Some(20));
        ends.note(3, 5, Some(9));
        assert_eq!([0, 1, 2, 5].map(|reader| ends.has(3, reader)), [true, false, true, true]);
        assert_eq!((ends.longest(3), ends.longest(4)), (20, 0));
        ends.note(3 + KEPT, 1, None);
        assert!(!ends.has(3, 0) && ends.longest(3) == 0);
    }
}

//! The room that a candidate keeps free for the record that it becomes.
//!
//! Linking turns a list of candidates into one of records. Where an entry of the first is no smaller than one of the second, the standard library
//! collects the records into the memory of the candidates: a long text, for which fresh memory costs more than reading it, has one list of
//! them in place of two. The room is never written or read.

use std::borrow::Cow;
use std::fmt;
use std::mem::{MaybeUninit, size_of};

use super::found::Found;
use crate::record::Record;

/// In words: what a record has more than a rule's id and what it found.
const WORDS: usize =
    size_of::<Record>().saturating_sub(size_of::<(Cow<'static, str>, Found)>()).div_ceil(size_of::<u64>());

/// Room for the rest of a record.
#[derive(Clone, Copy)]
pub(crate) struct Room {
    _free: [MaybeUninit<u64>; WORDS],
}

impl Default for Room {
    #[inline]
    fn default() -> Self {
        Self { _free: [const { MaybeUninit::uninit() }; WORDS] }
    }
}

/// There is nothing in it by which two could differ.
impl PartialEq for Room {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl fmt::Debug for Room {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Room")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::draft::Draft;
    use crate::rule::Candidate;
    use crate::span::Span;

    #[test]
    fn a_list_of_candidates_has_the_room_of_as_many_records() {
        assert!(size_of::<Candidate>() >= size_of::<Record>());
        let found = Found::new(Span::new(0, 1), Draft::Custom(serde_json::Map::new()));
        let candidates = vec![Candidate::new("a".into(), found); 3];
        let place = candidates.as_ptr().addr();
        let sized: Vec<[u64; size_of::<Record>() / 8]> =
            candidates.into_iter().map(|_| [0; size_of::<Record>() / 8]).collect();
        assert_eq!(sized.as_ptr().addr(), place);
    }
}

//! What the words of the text before a sentence weigh, kept from sentence to sentence: of what was read only the words that are too far away now are
//! taken away, and those in between are added.

use super::features::BEFORE;
use super::{ROLES, role_weights, runs};
use crate::context::{Row, Slot, Tally};
use crate::span::Span;

/// No part has more words: each is at least three letters behind something else.
const MOST: usize = 128;

const _: () = assert!(BEFORE / (runs::SHORTEST + 1) + 2 < MOST);

/// A part of a text and what its words weigh.
#[derive(Debug)]
pub(in crate::context::en) struct Heard {
    /// Of a word cut in two at its beginning nothing is kept.
    place: Span,
    /// The words that weigh anything, each with its first byte: from the first to the last one by their numbers.
    words: [(usize, Row); MOST],
    first: usize,
    end: usize,
    sums: Option<Tally<'static, ROLES>>,
}

impl Default for Heard {
    fn default() -> Self {
        Self { place: Span::default(), words: [(0, Row::default()); MOST], first: 0, end: 0, sums: None }
    }
}

impl Heard {
    /// What the words of a part, which is no longer than [`BEFORE`], weigh for the roles.
    pub(super) fn weigh(&mut self, bytes: &[u8], place: Span) -> Tally<'static, ROLES> {
        let goes_on =
            (self.place.start..self.place.end).contains(&place.start) && self.place.end <= place.end;
        let mut sums = self.sums.filter(|_| goes_on).unwrap_or_else(role_weights);
        if !goes_on {
            self.first = self.end;
            self.place = Span::new(place.start, place.start);
        }
        while self.first != self.end && self.words[self.first % MOST].0 < place.start {
            sums.take(self.words[self.first % MOST].1);
            self.first += 1;
        }
        runs::each(bytes, Span::new(whole(bytes, self.place.end), place.end), |at, word| {
            let row = sums.row(Slot::Item, word);
            sums.give(row);
            // A word that weighs nothing has its place taken by the next.
            self.words[self.end % MOST] = (at, row);
            self.end += usize::from(row.is_there());
        });
        (self.place, self.sums) = (place, Some(sums));
        // The rest of a word that is cut in two counts for this part alone.
        let cut = Span::new(place.start, whole(bytes, place.start).min(place.end));
        runs::each(bytes, cut, |_, word| sums.give(sums.row(Slot::Item, word)));
        sums
    }
}

/// The place, or the end of the word that it is inside of.
fn whole(bytes: &[u8], at: usize) -> usize {
    let letter = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_alphabetic);
    if at.checked_sub(1).is_some_and(letter) {
        (at..bytes.len()).find(|&at| !letter(at)).unwrap_or(bytes.len())
    } else {
        at
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_weighs_the_same_from_wherever_it_was_come_to() {
        let text =
            "The ministry subsidized tickets, donations and scholarships; grants of the city for budgets.";
        let bytes = text.as_bytes();
        for length in [0, 3, 20, 33] {
            let mut heard = Heard::default();
            for end in (0..bytes.len()).step_by(7) {
                let place = Span::new(end.saturating_sub(length), end);
                let mut sums = role_weights();
                runs::each(bytes, place, |_, word| sums.give(sums.row(Slot::Item, word)));
                assert_eq!(heard.weigh(bytes, place).sums(), sums.sums(), "{place:?}");
            }
        }
    }
}

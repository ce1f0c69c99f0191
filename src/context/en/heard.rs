//! What the words of the text before a sentence weigh, kept from sentence to sentence: of what was read only the words that are too far away now are
//! taken away, and those in between are added.

use std::collections::VecDeque;

use super::features::words;
use super::weighed::{ROLES, role_weights};
use crate::context::{Row, Slot, Tally};
use crate::span::Span;

/// Few parts have more words that weigh anything.
const USUAL: usize = 64;

/// A part of a text and what its words weigh.
#[derive(Debug, Default)]
pub(super) struct Heard {
    /// Of a word cut in two at its beginning nothing is kept.
    place: Span,
    /// The words that weigh anything, each with its first byte.
    words: VecDeque<(usize, Row)>,
    sums: Option<Tally<'static, ROLES>>,
}

impl Heard {
    /// What the words of a part weigh for the roles.
    pub(super) fn weigh(&mut self, bytes: &[u8], place: Span) -> Tally<'static, ROLES> {
        let goes_on =
            (self.place.start..self.place.end).contains(&place.start) && self.place.end <= place.end;
        let mut sums = self.sums.filter(|_| goes_on).unwrap_or_else(role_weights);
        if !goes_on {
            self.words.clear();
            self.words.reserve(USUAL);
            self.place = Span::new(place.start, place.start);
        }
        while let Some((_, row)) = self.words.front().filter(|(at, _)| *at < place.start) {
            sums.take(*row);
            self.words.pop_front();
        }
        for (at, word) in words(bytes, Span::new(whole(bytes, self.place.end), place.end)) {
            if let Some(row) = sums.row(Slot::Item, word) {
                sums.give(row);
                self.words.push_back((at, row));
            }
        }
        (self.place, self.sums) = (place, Some(sums));
        // The rest of a word that is cut in two counts for this part alone.
        let cut = Span::new(place.start, whole(bytes, place.start).min(place.end));
        for (_, word) in words(bytes, cut) {
            sums.row(Slot::Item, word).into_iter().for_each(|row| sums.give(row));
        }
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
                for (_, word) in words(bytes, place) {
                    sums.row(Slot::Item, word).into_iter().for_each(|row| sums.give(row));
                }
                assert_eq!(heard.weigh(bytes, place).sums(), sums.sums(), "{place:?}");
            }
        }
    }
}

//! A set of places in a text, a bit a byte.
//!
//! A list would take eight bytes a place, and some texts have a word every three. Searches need no list either: they look at the bits around a place.

use crate::span::Span;

const BITS: usize = u64::BITS as usize;

/// Places in a part of a text.
#[derive(Debug, Default)]
pub(crate) struct Places {
    /// The index of the first word of 64 bits.
    first: usize,
    words: Vec<u64>,
}

impl Places {
    /// None yet, with room for all of a part.
    pub(super) fn within(part: Span) -> Self {
        let first = part.start / BITS;
        Self { first, words: vec![0; part.end.div_ceil(BITS) - first] }
    }

    /// Adds a place of the part.
    #[inline]
    pub(super) fn insert(&mut self, at: usize) {
        self.words[at / BITS - self.first] |= 1 << (at % BITS);
    }

    /// Adds those of 64 places that are set, of which the first is `base`, a multiple of 64. Where there are none no memory is touched.
    #[inline]
    pub(super) fn insert_all(&mut self, base: usize, places: u64) {
        if places != 0 {
            self.words[base / BITS - self.first] |= places;
        }
    }

    /// Adds the places of the next part, which begins where this one ends.
    pub(crate) fn append(&mut self, next: &Self) {
        if self.words.is_empty() {
            self.first = next.first;
        }
        let shared = (self.first + self.words.len()).saturating_sub(next.first);
        let (both, rest) = next.words.split_at(shared.min(next.words.len()));
        let from = self.words.len() - both.len();
        self.words[from..].iter_mut().zip(both).for_each(|(word, more)| *word |= more);
        self.words.extend_from_slice(rest);
    }

    /// All of them, in order.
    pub(crate) fn iter(&self) -> impl Iterator<Item = usize> {
        (self.first..).zip(&self.words).flat_map(|(index, word)| ascending(index, *word))
    }

    /// Those from `span.start` on and before `span.end`, in order.
    pub(crate) fn inside(&self, span: Span) -> impl Iterator<Item = usize> {
        self.indices(span).flat_map(|index| ascending(index, self.word(index))).filter(within(span))
    }

    /// The same, the last one first.
    pub(crate) fn inside_rev(&self, span: Span) -> impl Iterator<Item = usize> {
        self.indices(span).rev().flat_map(|index| descending(index, self.word(index))).filter(within(span))
    }

    fn indices(&self, span: Span) -> std::ops::Range<usize> {
        let end = span.end.div_ceil(BITS).min(self.first + self.words.len());
        (span.start / BITS).max(self.first)..end
    }

    fn word(&self, index: usize) -> u64 {
        self.words[index - self.first]
    }
}

fn within(span: Span) -> impl Fn(&usize) -> bool {
    move |at| (span.start..span.end).contains(at)
}

fn ascending(index: usize, mut word: u64) -> impl Iterator<Item = usize> {
    std::iter::from_fn(move || {
        let bit = (word != 0).then(|| word.trailing_zeros() as usize)?;
        word &= word - 1;
        Some(index * BITS + bit)
    })
}

fn descending(index: usize, mut word: u64) -> impl Iterator<Item = usize> {
    std::iter::from_fn(move || {
        let bit = word.checked_ilog2()? as usize;
        word &= !(1 << bit);
        Some(index * BITS + bit)
    })
}

#[cfg(test)]
mod tests {
    use super::Places;
    use crate::span::Span;

    #[test]
    fn parts_that_share_a_word_are_joined() {
        let all = [0, 5, 63, 64, 69, 70, 71, 127, 128, 300, 301, 512];
        for cut in [1, 64, 70, 128, 200, 301] {
            let mut places = Places::default();
            for part in [Span::new(0, cut), Span::new(cut, 513)] {
                let mut next = Places::within(part);
                for at in all.into_iter().filter(|at| (part.start..part.end).contains(at)) {
                    next.insert(at);
                }
                places.append(&next);
            }
            assert_eq!(places.iter().collect::<Vec<_>>(), all, "{cut}");
        }
    }

    #[test]
    fn what_is_inside_a_span_is_found_from_both_ends() {
        let all = [70, 71, 127, 128, 300];
        let mut places = Places::within(Span::new(66, 301));
        for at in all {
            places.insert(at);
        }
        for (start, end) in [(0, 1000), (71, 128), (71, 129), (128, 128), (301, 400), (0, 70), (90, 60)] {
            let expected: Vec<_> = all.into_iter().filter(|at| (start..end).contains(at)).collect();
            let span = Span::new(start, end);
            assert_eq!(places.inside(span).collect::<Vec<_>>(), expected, "{start}..{end}");
            let mut back: Vec<_> = places.inside_rev(span).collect();
            back.reverse();
            assert_eq!(back, expected, "{start}..{end}");
        }
    }
}

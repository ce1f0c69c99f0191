//! Words as paths of characters: what a text begins with, or, walked backward, ends with, is found in as many steps as it shares with a word.

use std::collections::BTreeMap;

use super::unit::Unit;

/// Words, each with what it means; what no word ends at means nothing.
pub(super) struct Trie<T> {
    places: Vec<Place<T>>,
    /// The steps from each place, in their order.
    steps: Vec<(Unit, u32)>,
    /// The place after each first unit; 0 where no word begins so.
    firsts: Vec<u32>,
}

/// Where some words begin alike.
struct Place<T> {
    /// What the word means that ends here.
    meaning: Option<T>,
    /// Its steps are from `start` to `end`.
    start: u32,
    end: u32,
    /// The bits of the units of its steps: nearly always they tell that there is no step.
    bits: u64,
}

/// A trie that words are put into.
pub(super) struct Builder<T> {
    steps: BTreeMap<(u32, Unit), u32>,
    meanings: Vec<Option<T>>,
}

impl<T: Default> Builder<T> {
    /// What the word of these characters means, to be set.
    pub(super) fn entry(&mut self, characters: impl Iterator<Item = char>) -> &mut T {
        let mut place = 0;
        for c in characters {
            let new = number(self.meanings.len());
            place = *self.steps.entry((place, Unit::of(c))).or_insert(new);
            if place == new {
                self.meanings.push(None);
            }
        }
        self.meanings[place as usize].get_or_insert_default()
    }

    pub(super) fn build(self) -> Trie<T> {
        let mut firsts = vec![0; Unit::END];
        let mut places: Vec<_> =
            self.meanings.into_iter().map(|meaning| Place { meaning, start: 0, end: 0, bits: 0 }).collect();
        for (at, (&(from, unit), &to)) in self.steps.iter().enumerate() {
            let place = &mut places[from as usize];
            if place.end == 0 {
                place.start = number(at);
            }
            place.end = number(at + 1);
            place.bits |= bit(unit);
            if from == 0 {
                firsts[unit.index()] = to;
            }
        }
        Trie { places, steps: self.steps.into_iter().map(|((_, unit), to)| (unit, to)).collect(), firsts }
    }
}

impl<T> Trie<T> {
    /// Hands on what the words mean that the units go through, the shortest first, each with how many units it has.
    pub(super) fn walk(&self, mut units: impl Iterator<Item = Unit>, mut hear: impl FnMut(usize, &T)) {
        let first = units.next().and_then(|unit| self.firsts.get(unit.index()));
        let mut place = first.map_or(0, |place| *place as usize);
        let mut len = 1;
        while let Some(here) = self.places.get(place).filter(|_| place > 0) {
            if let Some(meaning) = &here.meaning {
                hear(len, meaning);
            }
            place = units.next().map_or(0, |unit| self.next(here, unit));
            len += 1;
        }
    }

    /// The place one step on; 0 where there is none.
    fn next(&self, place: &Place<T>, unit: Unit) -> usize {
        if place.bits & bit(unit) == 0 {
            return 0;
        }
        let steps = self.steps.get(place.start as usize..place.end as usize).unwrap_or_default();
        steps.binary_search_by_key(&unit, |(unit, _)| *unit).map_or(0, |at| steps[at].1 as usize)
    }
}

impl<T: Default> Default for Builder<T> {
    fn default() -> Self {
        Self { steps: BTreeMap::new(), meanings: vec![None] }
    }
}

/// One of the bits of a place.
fn bit(unit: Unit) -> u64 {
    1 << (unit.index() % 64)
}

/// The tables have some thousand words.
fn number(index: usize) -> u32 {
    u32::try_from(index).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_found_step_by_step() {
        let mut builder = Builder::default();
        for word in ["구", "구청", "구립", "1인"] {
            *builder.entry(word.chars()) = word.len();
        }
        let trie = builder.build();
        let found = |text: &str| {
            let mut found = Vec::new();
            trie.walk(text.chars().map(Unit::of), |len, meaning| found.push((len, *meaning)));
            found
        };
        assert_eq!(found("구청장"), [(1, 3), (2, 6)]);
        assert_eq!(found("구립"), [(1, 3), (2, 6)]);
        assert_eq!(found("구민"), [(1, 3)]);
        assert_eq!(found("1인"), [(2, 4)]);
        assert_eq!(found("청"), []);
        assert_eq!(found(""), []);
    }
}

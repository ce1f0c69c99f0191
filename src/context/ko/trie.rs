//! Words as paths of characters: what a text begins with, or, walked backward, ends with, is found in as many steps as it shares with a word.

use rustc_hash::FxHashMap;

/// Words, each with what it means; what no word ends at means nothing.
pub(super) struct Trie<T> {
    /// The next place, of a place and a character.
    steps: FxHashMap<u64, u32>,
    meanings: Vec<T>,
}

impl<T: Default> Trie<T> {
    /// What the word of these characters means, to be set.
    pub(super) fn entry(&mut self, characters: impl Iterator<Item = char>) -> &mut T {
        let mut place = 0;
        for c in characters {
            let new = u32::try_from(self.meanings.len()).unwrap_or(0);
            place = *self.steps.entry(key(place, c)).or_insert(new);
            if place == new {
                self.meanings.push(T::default());
            }
        }
        &mut self.meanings[place as usize]
    }
}

impl<T> Trie<T> {
    /// The place after a character, and what the word up to there means; the first place is 0.
    pub(super) fn step(&self, place: u32, c: char) -> Option<(u32, &T)> {
        let next = *self.steps.get(&key(place, c))?;
        Some((next, self.meanings.get(next as usize)?))
    }
}

impl<T: Default> Default for Trie<T> {
    fn default() -> Self {
        Self { steps: FxHashMap::default(), meanings: vec![T::default()] }
    }
}

fn key(place: u32, c: char) -> u64 {
    u64::from(place) << 32 | u64::from(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_found_step_by_step() {
        let mut trie = Trie::default();
        for word in ["구", "구청"] {
            *trie.entry(word.chars()) = word.len();
        }
        let (place, first) = trie.step(0, '구').expect("a step");
        assert_eq!((*first, trie.step(place, '청').map(|(_, len)| *len)), (3, Some(6)));
        assert!(trie.step(0, '청').is_none() && trie.step(place, '구').is_none());
    }
}

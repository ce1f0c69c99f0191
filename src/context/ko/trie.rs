//! Words as paths of characters: what a text begins with, or, walked backward, ends with, is found in as many steps as it shares with a word.

use rustc_hash::FxHashMap;

/// Words, each with what it means; what no word ends at means nothing.
pub(super) struct Trie<T> {
    /// The next place, of a place and a character.
    steps: FxHashMap<u64, u32>,
    places: Vec<Place<T>>,
}

#[derive(Default)]
struct Place<T> {
    meaning: T,
    /// Whether a longer word goes on from here.
    inner: bool,
}

impl<T: Default> Trie<T> {
    /// What the word of these characters means, to be set.
    pub(super) fn entry(&mut self, characters: impl Iterator<Item = char>) -> &mut T {
        let mut place = 0;
        for c in characters {
            self.places[place as usize].inner = true;
            let new = u32::try_from(self.places.len()).unwrap_or(0);
            place = *self.steps.entry(key(place, c)).or_insert(new);
            if place == new {
                self.places.push(Place::default());
            }
        }
        &mut self.places[place as usize].meaning
    }
}

impl<T> Trie<T> {
    /// What the words mean that the characters go through, the shortest first, each with where its last character begins.
    pub(super) fn walk<'t>(
        &'t self,
        mut characters: impl Iterator<Item = (usize, char)> + 't,
    ) -> impl Iterator<Item = (usize, char, &'t T)> + 't {
        let (mut place, mut inner) = (0, true);
        std::iter::from_fn(move || {
            if !inner {
                return None;
            }
            let (i, c) = characters.next()?;
            place = *self.steps.get(&key(place, c))?;
            let here = self.places.get(place as usize)?;
            inner = here.inner;
            Some((i, c, &here.meaning))
        })
    }
}

impl<T: Default> Default for Trie<T> {
    fn default() -> Self {
        Self { steps: FxHashMap::default(), places: vec![Place::default()] }
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
        let found =
            |text: &str| trie.walk(text.char_indices()).map(|(i, _, len)| (i, *len)).collect::<Vec<_>>();
        assert_eq!(found("구청장"), [(0, 3), (3, 6)]);
        assert_eq!(found("구민"), [(0, 3)]);
        assert_eq!(found("청"), []);
    }
}

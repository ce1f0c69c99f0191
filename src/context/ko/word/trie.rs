//! Words as paths of units: the longest that a text begins with, or, walked backward, ends with, is found in as many steps as it has units.
//!
//! It is a double array (Aoe, 1989): the place after a step is where the base of the place before and the unit lead, if it names that place
//! as the one before. What the shorter words mean that a path goes through is put together with what the longest means when the trie is built.

use std::collections::BTreeMap;

use super::unit::Unit;

/// Words, each with what it means.
pub(super) struct Trie<T> {
    places: Vec<Place>,
    /// The place before all words, which is the first.
    root: Place,
    meanings: Vec<T>,
}

/// Where some words begin alike.
#[derive(Clone, Copy)]
struct Place {
    /// The place before; [`NONE`] where there is no place.
    before: u32,
    /// What leads, with a unit added, to the place after it.
    base: u32,
    /// The index of what the longest word means that ends here or before; [`NONE`] where none does.
    meaning: u32,
    /// How many units that word has.
    len: u32,
}

/// The index of nothing.
const NONE: u32 = u32::MAX;

/// A trie that words are put into; `O` is what each has for itself.
pub(super) struct Builder<O> {
    steps: BTreeMap<(u32, Unit), u32>,
    own: Vec<Option<O>>,
}

impl<O: Default> Builder<O> {
    /// What the word of these characters has for itself, to be set.
    pub(super) fn entry(&mut self, characters: impl Iterator<Item = char>) -> &mut O {
        let mut node = 0;
        for c in characters {
            let new = number(self.own.len());
            node = *self.steps.entry((node, Unit::of(c))).or_insert(new);
            if node == new {
                self.own.push(None);
            }
        }
        self.own[node as usize].get_or_insert_default()
    }

    /// Puts together what each word means: what the longest word that it goes on from means, and what it has for itself.
    pub(super) fn build<T>(mut self, meaning: impl Fn(Option<&T>, O) -> T) -> Trie<T> {
        let mut trie = Trie { places: vec![Place::ROOT], root: Place::ROOT, meanings: Vec::new() };
        // The place of each node and how many units lead there; a node is numbered after the one before it.
        let mut nodes = vec![(0, 0); self.own.len()];
        // Where places are free: for a node of one step, and for those of more, which fit only here and there.
        let mut free = [1, 1];
        let steps: Vec<_> = std::mem::take(&mut self.steps).into_iter().collect();
        for steps in steps.chunk_by(|((one, _), _), ((other, _), _)| one == other) {
            let (from, far) = nodes[steps[0].0.0 as usize];
            let base = trie.base(&mut free[usize::from(steps.len() > 1)], steps);
            trie.places[from as usize].base = base;
            let before = trie.places[from as usize];
            for ((_, unit), node) in steps {
                let place = unit.after(base);
                let own = self.own[*node as usize].take();
                let own = own.map(|own| trie.add(meaning(trie.meanings.get(before.meaning as usize), own)));
                let (meaning, len) = own.map_or((before.meaning, before.len), |own| (own, far + 1));
                trie.places[place as usize] = Place { before: from, base: 0, meaning, len };
                nodes[*node as usize] = (place, far + 1);
            }
        }
        trie.root = trie.places[0];
        trie
    }
}

impl<T> Trie<T> {
    /// What the longest word means that the units go through, and how many units it has.
    pub(super) fn longest(&self, units: impl Iterator<Item = Unit>) -> Option<(usize, &T)> {
        let (mut at, mut here) = (0, self.root);
        for unit in units {
            let next = unit.after(here.base);
            let Some(place) = self.places.get(next as usize).filter(|place| place.before == at) else {
                break;
            };
            (at, here) = (next, *place);
        }
        Some((here.len as usize, self.meanings.get(here.meaning as usize)?))
    }

    /// A base that leads to free places for all steps of a node, which are there from now on: the first from `free` on, which moves there.
    fn base(&mut self, free: &mut u32, steps: &[((u32, Unit), u32)]) -> u32 {
        let is_free =
            |places: &[Place], at: u32| places.get(at as usize).is_none_or(|place| place.before == NONE);
        while !is_free(&self.places, *free) {
            *free += 1;
        }
        let units = || steps.iter().map(|((_, unit), _)| *unit);
        let first = units().next().map_or(0, Unit::number);
        let bases = (*free..NONE).map(|place| place.wrapping_sub(first));
        let fits = |base: &u32| units().all(|unit| is_free(&self.places, unit.after(*base)));
        let base = bases.into_iter().find(fits).unwrap_or_default();
        *free = base.wrapping_add(first);
        let end = units().map(|unit| unit.after(base) as usize + 1).max().unwrap_or_default();
        self.places.resize(end.max(self.places.len()), Place::FREE);
        base
    }

    fn add(&mut self, meaning: T) -> u32 {
        self.meanings.push(meaning);
        number(self.meanings.len() - 1)
    }
}

impl Place {
    const FREE: Self = Self { before: NONE, base: 0, meaning: NONE, len: 0 };

    /// The one before all words: no step leads to it.
    const ROOT: Self = Self { before: NONE - 1, ..Self::FREE };
}

impl<O> Default for Builder<O> {
    fn default() -> Self {
        Self { steps: BTreeMap::new(), own: vec![None] }
    }
}

/// The tables have some thousand words.
fn number(index: usize) -> u32 {
    u32::try_from(index).unwrap_or(NONE)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_word_is_found_and_has_the_shorter_ones() {
        let words = ["구", "구청", "구립", "1인", "구청장실"];
        let mut builder = Builder::default();
        for word in words {
            *builder.entry(word.chars()) = vec![word];
        }
        let join = |shorter: Option<&Vec<_>>, own| [shorter.cloned().unwrap_or_default(), own].concat();
        let trie = builder.build(join);
        let found =
            |text: &str| trie.longest(text.chars().map(Unit::of)).map(|(len, words)| (len, words.join(" ")));
        assert_eq!(found("구청장"), Some((2, "구 구청".into())));
        assert_eq!(found("구청장실"), Some((4, "구 구청 구청장실".into())));
        assert_eq!(found("구립"), Some((2, "구 구립".into())));
        assert_eq!(found("구민"), Some((1, "구".into())));
        assert_eq!(found("1인"), Some((2, "1인".into())));
        assert_eq!(found("청"), None);
        assert_eq!(found(""), None);
    }
}

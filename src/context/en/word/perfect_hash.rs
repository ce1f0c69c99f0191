//! The table of the cues: a word has one place of its own there, where it is or is not.
//!
//! Every word of a sentence is looked up, and which are there no processor foresees: so a look-up is without a step that depends on the answer. Where words
//! would share a place those of one bucket are moved together (hash and displace: Pagh 1999; Belazzougui, Botelho and Dietzfelbinger 2009).

use super::cue::Cue;

/// What keys are multiplied by first (2^64 by the golden ratio: Knuth's multiplicative hashing).
const GOLDEN: u64 = 0x9e_37_79_b9_7f_4a_7c_15;

/// So many bits say the place, and the bucket.
const PLACE: u32 = 13;
const BUCKET: u32 = 12;

/// Words, each with what it can tell.
#[derive(Debug)]
pub(super) struct Cues {
    hash: Hash,
    /// Where the words of a bucket are moved to.
    moves: Box<[u16; 1 << BUCKET]>,
    /// Which word has a place; 0 where none has it.
    keys: Box<[u128; 1 << PLACE]>,
    /// What it tells, behind what is told of a word that is not there.
    told: Vec<Cue>,
}

impl Cues {
    /// Those of words by their keys ([`letters::key`](crate::scan::letters::key)).
    pub(super) fn of(words: &[(u128, Cue)]) -> Self {
        assert!(words.len() + words.len() / 4 <= 1 << PLACE, "there is room for a few more");
        let mut hashes = (GOLDEN..).step_by(2).map(|multiplier| Hash { multiplier });
        hashes.find_map(|hash| Self::arranged(words, hash)).expect("one in two fits")
    }

    /// The words in their places; nothing where those of a bucket fit nowhere.
    fn arranged(words: &[(u128, Cue)], hash: Hash) -> Option<Self> {
        let told = vec![Cue::NONE; (1 << PLACE) + 1];
        let mut table = Self { hash, moves: boxed(0), keys: boxed(0), told };
        let mut buckets = vec![Vec::new(); table.moves.len()];
        for word in words {
            buckets[bucket(hash.of(word.0))].push(word);
        }
        buckets.sort_by_key(|bucket| std::cmp::Reverse(bucket.len()));
        buckets.iter().take_while(|bucket| !bucket.is_empty()).try_for_each(|bucket| table.put(bucket))?;
        Some(table)
    }

    /// Puts the words of a bucket where there is room for all of them.
    fn put(&mut self, words: &[&(u128, Cue)]) -> Option<()> {
        let own = bucket(self.hash.of(words[0].0));
        for by in 0..1 << PLACE {
            self.moves[own] = by;
            let mut places: Vec<_> = words.iter().map(|(key, _)| self.place(self.hash.of(*key))).collect();
            if places.iter().any(|&place| self.keys[place] != 0) {
                continue;
            }
            for (place, (key, cue)) in places.iter().zip(words) {
                (self.keys[*place], self.told[place + 1]) = (*key, *cue);
            }
            // Two in one place are so wherever they are moved to.
            places.sort_unstable();
            return places.is_sorted_by(|one, next| one < next).then_some(());
        }
        None
    }

    /// What the word with a key can tell.
    #[inline]
    pub(super) fn get(&self, key: u128) -> &Cue {
        let place = self.place(self.hash.of(key));
        &self.told[usize::from(self.keys[place] == key) * (place + 1)]
    }

    #[inline]
    fn place(&self, hash: u64) -> usize {
        ((hash >> u32::BITS) as usize ^ usize::from(self.moves[bucket(hash)])) & ((1 << PLACE) - 1)
    }
}

/// The bucket of a word: the lowest bits of its hash.
#[inline]
#[expect(clippy::cast_possible_truncation, reason = "the lower bits are those that count")]
const fn bucket(hash: u64) -> usize {
    hash as usize & ((1 << BUCKET) - 1)
}

/// The same in every place.
fn boxed<T: Copy, const N: usize>(all: T) -> Box<[T; N]> {
    vec![all; N].into_boxed_slice().try_into().unwrap_or_else(|_| unreachable!("there are so many"))
}

/// One of many hashes, of which one is taken with which each word has a place.
#[derive(Debug, Clone, Copy)]
struct Hash {
    multiplier: u64,
}

impl Hash {
    /// A number of which all bits depend on all letters.
    #[inline]
    #[expect(clippy::cast_possible_truncation, reason = "halves of a number")]
    const fn of(self, key: u128) -> u64 {
        let both = key as u64 ^ ((key >> 64) as u64).wrapping_mul(GOLDEN);
        let product = both as u128 * self.multiplier as u128;
        product as u64 ^ (product >> 64) as u64
    }
}

//! Which row of a table a feature has: a hash table that is asked without a step that depends on the answer.
//!
//! Most features that are asked for are not there, and which are no processor foresees: a branch that is not foreseen costs as much as reading several of them. So a
//! feature has one place. Where features would share one those of a bucket are moved together (hash and displace: Pagh 1999; Belazzougui, Botelho and
//! Dietzfelbinger 2009).

use super::feature::Key;

/// So many bits say the row, which is not 0; those above are the tag.
const ROW: u32 = 13;
const MOST: u32 = (1 << ROW) - 1;

/// So many bits say the place, and the bucket.
const PLACE: u32 = 13;
const BUCKET: u32 = 11;

/// What keys are multiplied by first (2^64 by the golden ratio: Knuth's multiplicative hashing).
const GOLDEN: u64 = 0x9e_37_79_b9_7f_4a_7c_15;

/// The rows of features.
///
/// Of a feature only so much is kept that of a million that are not there one is taken for one that is.
#[derive(Debug)]
pub(super) struct Places {
    hash: Hash,
    /// Where the features of a bucket are moved to.
    moves: Box<[u16; 1 << BUCKET]>,
    /// What stands in a place: the tag of a feature and its row, or 0.
    there: Box<[u32; 1 << PLACE]>,
}

impl Places {
    /// Those of features whose rows are 1, 2 and so on.
    ///
    /// # Panics
    /// Where there are more features than a row can count.
    pub(super) fn of(keys: &[Key]) -> Self {
        assert!(keys.len() <= MOST as usize, "a row is a number of {ROW} bits");
        let mut hashes = (GOLDEN..).step_by(2).map(|multiplier| Hash { multiplier });
        hashes.find_map(|hash| Self::arranged(keys, hash)).expect("one in two fits")
    }

    /// The row of a feature; 0 where there is none.
    #[inline]
    #[expect(clippy::cast_possible_truncation, reason = "a row has fewer bits")]
    pub(super) fn row(&self, key: Key) -> u16 {
        let hash = self.hash.of(key);
        let there = self.there[self.place(hash)];
        (if (there ^ tag(hash)) >> ROW == 0 { there & MOST } else { 0 }) as u16
    }

    /// The features in their places; nothing where those of a bucket fit nowhere.
    fn arranged(keys: &[Key], hash: Hash) -> Option<Self> {
        let mut places = Self { hash, moves: zeros(), there: zeros() };
        let mut buckets = vec![Vec::new(); 1 << BUCKET];
        for (row, key) in (1..).zip(keys) {
            let hash = hash.of(*key);
            buckets[bucket(hash)].push((hash, row));
        }
        buckets.sort_by_key(|bucket| std::cmp::Reverse(bucket.len()));
        buckets.iter().take_while(|bucket| !bucket.is_empty()).try_for_each(|bucket| places.put(bucket))?;
        Some(places)
    }

    /// Puts the features of a bucket where there is room for all of them.
    fn put(&mut self, features: &[(u64, u32)]) -> Option<()> {
        let own = bucket(features[0].0);
        for by in 0..1 << PLACE {
            self.moves[own] = by;
            if features.iter().any(|(hash, _)| self.there[self.place(*hash)] != 0) {
                continue;
            }
            // Two in one place are so wherever they are moved to.
            return features.iter().try_for_each(|&(hash, row)| {
                let place = self.place(hash);
                let there = &mut self.there[place];
                (*there == 0).then(|| *there = tag(hash) | row)
            });
        }
        None
    }

    #[inline]
    #[expect(clippy::cast_possible_truncation, reason = "the lower bits are those that count")]
    fn place(&self, hash: u64) -> usize {
        (hash as usize ^ usize::from(self.moves[bucket(hash)])) & ((1 << PLACE) - 1)
    }
}

/// The bucket of a feature: the highest bits of its hash.
#[inline]
const fn bucket(hash: u64) -> usize {
    (hash >> (u64::BITS - BUCKET)) as usize
}

/// Its tag: bits that say neither its place nor its bucket.
#[inline]
#[expect(clippy::cast_possible_truncation, reason = "so many bits are left as a tag has")]
const fn tag(hash: u64) -> u32 {
    (hash >> PLACE) as u32 >> ROW << ROW
}

/// Nothing in any place.
#[expect(clippy::unnecessary_box_returns, reason = "it is too large for the stack")]
fn zeros<T: Copy + Default, const N: usize>() -> Box<[T; N]> {
    vec![T::default(); N].into_boxed_slice().try_into().unwrap_or_else(|_| unreachable!("there are so many"))
}

/// One of many hashes, of which one is taken with which each feature has a place.
#[derive(Debug, Clone, Copy)]
struct Hash {
    multiplier: u64,
}

impl Hash {
    /// A number of which all bits depend on all of a feature.
    #[inline]
    #[expect(clippy::cast_possible_truncation, reason = "halves of a number")]
    const fn of(self, key: Key) -> u64 {
        let product = key.number() as u128 * self.multiplier as u128;
        product as u64 ^ (product >> u64::BITS) as u64
    }
}

//! Which row of a table a feature has: a hash table that is asked without a step that depends on the answer.
//!
//! Most features that are asked for are not there, and which are no processor foresees: a branch that is not foreseen costs as much as reading several of them. So a
//! feature stands no farther than a few places from where its hash says, and those places are looked at together.

use super::feature::Key;

/// So many bits say the row, which is not 0; those above are the tag.
const ROW: u32 = 13;
const MOST: u32 = (1 << ROW) - 1;

/// So many places are looked at together.
const WINDOW: usize = 4;

/// The lowest bit of a hash that is kept in the tag, less those of a row.
const TAG: u32 = 16;

/// What keys are multiplied by first (2^64 by the golden ratio: Knuth's multiplicative hashing).
const GOLDEN: u64 = 0x9e_37_79_b9_7f_4a_7c_15;

/// The rows of features, with room for three times as many.
///
/// Of a feature only so much is kept that of a hundred thousand that are not there one is taken for one that is.
#[derive(Debug)]
pub(super) struct Places {
    /// What stands in a place: the tag of a feature and its row, or 0.
    there: Vec<u32>,
    hash: Hash,
}

impl Places {
    /// Those of features whose rows are 1, 2 and so on.
    ///
    /// # Panics
    /// Where there are more features than a row can count.
    pub(super) fn of(keys: &[Key]) -> Self {
        assert!(keys.len() <= MOST as usize, "a row is a number of {ROW} bits");
        let bits = (3 * keys.len()).max(2).next_power_of_two().ilog2();
        let mut hashes = (GOLDEN..).step_by(2).map(|multiplier| Hash { multiplier, shift: u64::BITS - bits });
        let fitting = |hash: Hash| Some(Self { there: hash.arrange(keys, 1 << bits)?, hash });
        hashes.find_map(fitting).expect("one in two fits")
    }

    /// The row of a feature; 0 where there is none.
    #[inline]
    pub(super) fn row(&self, key: Key) -> usize {
        let (place, tag) = self.hash.of(key);
        let window = self.there.get(place..).and_then(<[u32]>::first_chunk::<WINDOW>);
        let row = |there: &u32| if (there ^ tag) >> ROW == 0 { there & MOST } else { 0 };
        window.map_or(0, |window| window.iter().map(row).fold(0, |all, row| all | row)) as usize
    }
}

/// One of many hashes, of which one is taken with which all features of a table stand near their places.
#[derive(Debug, Clone, Copy)]
struct Hash {
    multiplier: u64,
    /// The upper bits of a hash say the place: these are the others.
    shift: u32,
}

impl Hash {
    /// Where a feature stands, or a few places behind there, and its tag.
    #[inline]
    #[expect(clippy::cast_possible_truncation, reason = "so many bits are left as places and tags have")]
    const fn of(self, key: Key) -> (usize, u32) {
        let hash = key.hash(self.multiplier);
        ((hash >> self.shift) as usize, ((hash >> TAG) as u32) >> ROW << ROW)
    }

    /// The features in the order of their places; nothing where one would stand too far from its own.
    fn arrange(self, keys: &[Key], places: usize) -> Option<Vec<u32>> {
        let mut rows: Vec<_> = (1..).zip(keys).map(|(row, key)| (self.of(*key), row)).collect();
        rows.sort_unstable();
        let mut there = vec![0; places + WINDOW];
        let mut free = 0;
        for ((place, tag), row) in rows {
            let at = free.max(place);
            if at >= place + WINDOW {
                return None;
            }
            there[at] = tag | row;
            free = at + 1;
        }
        Some(there)
    }
}

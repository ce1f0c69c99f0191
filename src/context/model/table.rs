//! The weights, as a language's table has them, and their sums.

use super::feature::{Collect, Filler, Key, Slot};
use crate::scan::lexicon::rows;

/// The upper bits of a hash say the place, a byte below them the tag.
const BITS: u32 = 14;
const PLACES: usize = 1 << BITS;
const TAG: usize = 4;

/// A weight for each of `N` answers, a feature.
///
/// A hash table with room for a few times as many: most features that are asked for are not there, and one byte tells so.
#[derive(Debug)]
pub(crate) struct Model<const N: usize> {
    /// A part of the hash of what stands in a place; 0 where nothing does.
    tags: Box<[u8; PLACES]>,
    /// Which row that is.
    numbers: Vec<u16>,
    rows: Vec<(Key, [i16; N])>,
}

impl<const N: usize> Model<N> {
    /// Reads a table: `slot:value`, or `slot:first=second`, and the weights, with tabs between.
    ///
    /// # Panics
    /// Where a line is none: the tables are a part of the library, and a test reads them.
    pub(crate) fn read(tsv: &str) -> Self {
        let row = |row: &str| {
            let mut columns = row.split('\t');
            let key = Key::named(columns.next()?)?;
            let mut weights = [0; N];
            for weight in &mut weights {
                *weight = columns.next()?.parse().ok()?;
            }
            columns.next().is_none().then_some((key, weights))
        };
        Self::of(rows(tsv).map(|line| row(line).expect("a feature and its weights")).collect())
    }

    fn of(rows: Vec<(Key, [i16; N])>) -> Self {
        assert!(2 * rows.len() < PLACES, "a search ends where a place is free");
        let (mut tags, mut numbers) = (Box::new([0; PLACES]), vec![0; PLACES]);
        for (number, (key, _)) in (0..).zip(&rows) {
            let (mut place, tag) = place(*key);
            while tags[place] != 0 {
                place = (place + 1) % PLACES;
            }
            (tags[place], numbers[place]) = (tag, number);
        }
        Self { tags, numbers, rows }
    }

    #[inline]
    fn weights(&self, key: Key) -> Option<&[i16; N]> {
        let (mut at, tag) = place(key);
        loop {
            match self.tags[at] {
                0 => return None,
                there if there == tag => {
                    let (own, weights) = self.rows.get(usize::from(self.numbers[at]))?;
                    if *own == key {
                        return Some(weights);
                    }
                }
                _ => {}
            }
            at = (at + 1) % PLACES;
        }
    }

    /// The sums of no feature yet.
    pub(crate) const fn tally(&self) -> Tally<'_, N> {
        Tally { model: self, sums: [0; N] }
    }
}

/// What the features so far weigh for each answer.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Tally<'m, const N: usize> {
    model: &'m Model<N>,
    sums: [i16; N],
}

impl<const N: usize> Tally<'_, N> {
    /// The answer that weighs most; of equals the first.
    pub(crate) fn best(&self) -> usize {
        (0..N).rev().max_by_key(|&answer| self.sums[answer]).unwrap_or(0)
    }

    /// What weighs for the first answer.
    pub(crate) const fn sum(&self) -> i16 {
        self.sums[0]
    }

    #[inline]
    fn weigh(&mut self, key: Key) {
        if let Some(weights) = self.model.weights(key) {
            for (sum, weight) in self.sums.iter_mut().zip(weights) {
                *sum = sum.saturating_add(*weight);
            }
        }
    }
}

impl<const N: usize> Collect for Tally<'_, N> {
    fn add(&mut self, slot: Slot, value: Filler) {
        self.weigh(Key::new(slot, value));
    }

    fn pair(&mut self, slot: Slot, first: Filler, second: Filler) {
        self.weigh(Key::pair(slot, first, second));
    }
}

/// Where a feature would stand, or behind there, and its tag, which is not 0.
#[inline]
const fn place(key: Key) -> (usize, u8) {
    let hash = key.hash();
    let place = (hash >> (u64::BITS - BITS)) as usize;
    (place, hash.to_le_bytes()[TAG] | 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_feature_of_the_tables_has_a_place_of_its_own() {
        let tables = [
            include_str!("../en/weights/role.tsv"),
            include_str!("../en/weights/what.tsv"),
            include_str!("../ko/weights/role.tsv"),
            include_str!("../ko/weights/what.tsv"),
        ];
        for table in tables {
            let names: Vec<_> = rows(table).filter_map(|row| row.split('\t').next()).collect();
            let keys: std::collections::HashSet<_> =
                names.iter().map(|name| Key::named(name).expect("a feature")).collect();
            assert_eq!(keys.len(), names.len(), "two features are one");
            assert!(2 * names.len() < PLACES, "no room for {}", names.len());
        }
    }

    #[test]
    fn the_largest_sum_wins() {
        let model = Model::<2>::read("# feature a b\nverb:donat\t-3\t5\nrule:a=b\t4\t0\n");
        let mut tally = model.tally();
        assert_eq!(tally.best(), 0);
        tally.add(Slot::Verb, Filler::word("Donated"));
        assert_eq!(tally.best(), 1);
        tally.pair(Slot::Rule, Filler::named("a"), Filler::named("b"));
        tally.pair(Slot::Rule, Filler::named("a"), Filler::named("b"));
        assert_eq!(tally.best(), 0);
    }

    #[test]
    #[should_panic(expected = "a feature and its weights")]
    fn a_table_without_weights_is_a_fault() {
        Model::<2>::read("verb:donat\t1\n");
    }
}

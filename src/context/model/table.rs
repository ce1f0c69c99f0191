//! The weights, as a language's table has them, and their sums.

use super::feature::{Collect, Filler, Key, Slot};
use crate::scan::lexicon::rows;

/// A weight for each of `N` answers, a feature.
///
/// A hash table with room for three times as many: most features that are asked for are not there. Of a feature only so much is kept that of half a million
/// that are not there one is taken for one that is.
#[derive(Debug)]
pub(crate) struct Model<const N: usize> {
    /// What stands in a place: the tag of a feature and its row, or 0.
    places: Vec<u32>,
    /// The upper bits of a hash say the place: these are the others.
    shift: u32,
    rows: Vec<[i16; N]>,
}

/// So many bits say the row, which is not 0; those above are the tag.
const ROW: u32 = 13;
const MOST: usize = (1 << ROW) - 1;

impl<const N: usize> Model<N> {
    /// Reads a table: a feature's name and its weights, with tabs between.
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
        Self::of(rows(tsv).map(|line| row(line).expect("a feature and its weights")))
    }

    fn of(features: impl Iterator<Item = (Key, [i16; N])>) -> Self {
        let (keys, mut rows): (Vec<Key>, Vec<_>) = features.unzip();
        assert!(keys.len() <= MOST, "a row is a number of {ROW} bits");
        rows.insert(0, [0; N]);
        let bits = (3 * keys.len()).max(2).next_power_of_two().ilog2();
        let mut model = Self { places: vec![0; 1 << bits], shift: u64::BITS - bits, rows };
        for (row, key) in (1..).zip(keys) {
            let mut at = model.place(key);
            while model.places[at] != 0 {
                at = (at + 1) & (model.places.len() - 1);
            }
            model.places[at] = tag(key) | row;
        }
        model
    }

    /// Where a feature would stand, or behind there.
    #[inline]
    #[expect(clippy::cast_possible_truncation, reason = "so many bits are left as places have")]
    const fn place(&self, key: Key) -> usize {
        (key.hash() >> self.shift) as usize
    }

    /// The row of a feature; 0 where there is none.
    #[inline]
    #[expect(clippy::needless_bitwise_bool, reason = "no branch on either alone would be foreseen")]
    fn row(&self, key: Key) -> usize {
        let (mut at, tag) = (self.place(key), tag(key));
        loop {
            let there = self.places[at & (self.places.len() - 1)];
            // Which of the two it is nobody foresees; that it is one of them is nearly always so.
            if (there == 0) | (there >> ROW == tag >> ROW) {
                return there as usize & MOST;
            }
            at += 1;
        }
    }

    /// The sums of no feature yet.
    pub(crate) const fn tally(&self) -> Tally<'_, N> {
        Tally { model: self, sums: [0; N] }
    }
}

/// The weights of a feature.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Row(usize);

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

    /// The sums.
    #[cfg(test)]
    pub(crate) const fn sums(&self) -> [i16; N] {
        self.sums
    }

    /// What weighs for the first answer.
    pub(crate) const fn sum(&self) -> i16 {
        self.sums[0]
    }

    /// The weights of a feature, where it has any.
    #[inline]
    pub(crate) fn row(&self, slot: Slot, value: Filler) -> Option<Row> {
        Some(self.model.row(Key::new(slot, value))).filter(|row| *row != 0).map(Row)
    }

    /// Adds the weights of a feature.
    #[inline]
    pub(crate) fn give(&mut self, row: Row) {
        for (sum, weight) in self.sums.iter_mut().zip(self.model.rows[row.0]) {
            *sum = sum.saturating_add(weight);
        }
    }

    /// Takes them away again: no sum of a few hundred weights is cut off.
    #[inline]
    pub(crate) fn take(&mut self, row: Row) {
        for (sum, weight) in self.sums.iter_mut().zip(self.model.rows[row.0]) {
            *sum = sum.saturating_sub(weight);
        }
    }

    /// Adds what other features weigh.
    pub(crate) fn plus(&mut self, more: &Self) {
        for (sum, more) in self.sums.iter_mut().zip(more.sums) {
            *sum = sum.saturating_add(more);
        }
    }

    #[inline]
    fn weigh(&mut self, key: Key) {
        // The first row weighs nothing.
        self.give(Row(self.model.row(key)));
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

/// What of a feature is kept, above the bits of the row.
#[inline]
#[expect(clippy::cast_possible_truncation, reason = "the bits above say the place")]
const fn tag(key: Key) -> u32 {
    ((key.hash() >> TAG) as u32) >> ROW << ROW
}

/// The lowest bit of the tag, less those of a row.
const TAG: u32 = 16;

#[cfg(test)]
mod tests {
    use super::*;

    fn check<const N: usize>(table: &str) {
        let model = Model::<N>::read(table);
        for (row, line) in (1..).zip(rows(table)) {
            let name = line.split('\t').next().expect("a name");
            let key = Key::named(name).expect("a feature");
            assert_eq!(model.row(key), row, "{name} has the place of another");
        }
    }

    #[test]
    fn each_feature_of_the_tables_has_a_place_of_its_own() {
        const ROLES: usize = crate::context::Role::ALL.len();
        check::<{ ROLES + 1 }>(include_str!("../en/weights/role.tsv"));
        check::<1>(include_str!("../en/weights/what.tsv"));
        check::<3>(include_str!("../en/weights/status.tsv"));
        check::<ROLES>(include_str!("../ko/weights/role.tsv"));
        check::<1>(include_str!("../ko/weights/what.tsv"));
        check::<3>(include_str!("../ko/weights/status.tsv"));
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

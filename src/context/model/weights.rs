//! The weights, as a language's table has them, and their sums.

use std::collections::HashMap;
use std::ops::Range;

use super::feature::{Collect, Filler, Key, Slot};
use super::places::Places;
use crate::scan::lexicon::rows;

/// A weight for each of `N` answers, a feature.
#[derive(Debug)]
pub(crate) struct Model<const N: usize> {
    places: Places,
    /// The first ones are 0: of what is not there.
    rows: Vec<[i16; N]>,
}

impl<const N: usize> Model<N> {
    /// Reads a table: a feature's name and its weights, with tabs between.
    ///
    /// # Panics
    /// Where a line is none: the tables are a part of the library, and a test reads them.
    pub(crate) fn read(tsv: &str) -> Self {
        Self::of(lines(tsv).map(|(name, weights)| (key(name), weights)))
    }

    /// Puts features together from their parts, each with the weights that it adds: those of several tables.
    ///
    /// # Panics
    /// Where a name is none of a feature.
    pub(crate) fn of_parts<'t>(parts: impl Iterator<Item = (&'t str, [i16; N])>) -> Self {
        let mut parts: Vec<_> = parts.map(|(name, weights)| (key(name), weights)).collect();
        parts.sort_by_key(|(key, _)| *key);
        Self::of(parts.chunk_by(|(one, _), (other, _)| one == other).map(|parts| {
            let mut sums = [0; N];
            for (_, weights) in parts {
                add(&mut sums, weights);
            }
            (parts[0].0, sums)
        }))
    }

    /// Reads what fills a slot in two tables, with the weights of both: of `A` answers, of `B` others, and nothing for the rest.
    ///
    /// # Panics
    /// Where [`Model::read`] would.
    pub(crate) fn both<const A: usize, const B: usize>(slot: Slot, first: &str, second: &str) -> Self {
        let mut features: Vec<(Key, [i16; N])> = Vec::new();
        for (key, weights) in lines::<A>(first).map(|(name, weights)| (key(name), weights)) {
            let mut all = [0; N];
            all[..A].copy_from_slice(&weights);
            features.push((key, all));
        }
        let mut places: HashMap<Key, usize> =
            features.iter().enumerate().map(|(at, (key, _))| (*key, at)).collect();
        for (key, weights) in lines::<B>(second).map(|(name, weights)| (key(name), weights)) {
            let at = *places.entry(key).or_insert_with(|| {
                features.push((key, [0; N]));
                features.len() - 1
            });
            features[at].1[A..A + B].copy_from_slice(&weights);
        }
        Self::of(features.into_iter().filter(|(key, _)| key.slot() == slot as u64))
    }

    fn of(features: impl Iterator<Item = (Key, [i16; N])>) -> Self {
        let (keys, mut rows): (Vec<Key>, Vec<_>) = features.unzip();
        rows.insert(0, [0; N]);
        Self { places: Places::of(&keys), rows }
    }

    /// What a feature weighs for an answer.
    #[inline]
    pub(crate) fn weight(&self, slot: Slot, value: Filler, answer: usize) -> i16 {
        self.rows[usize::from(self.places.row(Key::new(slot, value)))][answer]
    }

    /// The sums of no feature yet.
    pub(crate) const fn tally(&self) -> Tally<'_, N> {
        Tally { model: self, sums: [0; N] }
    }
}

/// The lines of a table: a feature's name and its weights.
///
/// # Panics
/// Where a line is none: the tables are a part of the library, and a test reads them.
pub(crate) fn lines<const N: usize>(tsv: &str) -> impl Iterator<Item = (&str, [i16; N])> {
    rows(tsv).map(|line| row(line).expect("a feature and its weights"))
}

fn row<const N: usize>(line: &str) -> Option<(&str, [i16; N])> {
    let mut columns = line.split('\t');
    let name = columns.next()?;
    let mut weights = [0; N];
    for weight in &mut weights {
        *weight = columns.next()?.parse().ok()?;
    }
    columns.next().is_none().then_some((name, weights))
}

fn key(name: &str) -> Key {
    Key::named(name).expect("a feature and its weights")
}

#[inline]
fn add<const N: usize>(sums: &mut [i16; N], weights: &[i16; N]) {
    for (sum, weight) in sums.iter_mut().zip(weights) {
        *sum = sum.wrapping_add(*weight);
    }
}

/// The weights of a feature, where it has any.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Row(u16);

impl Row {
    /// Whether it has any.
    #[inline]
    pub(crate) const fn is_there(self) -> bool {
        self.0 != 0
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
        self.best_of(0..N)
    }

    /// The one of these answers that weighs most; of equals the first.
    pub(crate) fn best_of(&self, answers: Range<usize>) -> usize {
        answers.rev().max_by_key(|&answer| self.sums[answer]).unwrap_or(0)
    }

    /// The sums.
    pub(crate) const fn sums(&self) -> [i16; N] {
        self.sums
    }

    /// What weighs for the first answer.
    pub(crate) const fn sum(&self) -> i16 {
        self.sums[0]
    }

    /// The weights of a feature.
    #[inline]
    pub(crate) fn row(&self, slot: Slot, value: Filler) -> Row {
        Row(self.model.places.row(Key::new(slot, value)))
    }

    /// Adds the weights of a feature: no sum of a few hundred leaves the range.
    #[inline]
    pub(crate) fn give(&mut self, row: Row) {
        add(&mut self.sums, &self.model.rows[usize::from(row.0)]);
    }

    /// Takes them away again.
    #[inline]
    pub(crate) fn take(&mut self, row: Row) {
        let weights = self.weights(row);
        for (sum, weight) in self.sums.iter_mut().zip(weights) {
            *sum = sum.wrapping_sub(weight);
        }
    }

    /// Adds the weights of a feature for those answers of which all bits are given, not for those of which none is.
    #[inline]
    pub(crate) fn add_of(&mut self, slot: Slot, value: Filler, answers: &[i16; N]) {
        let weights = self.weights(self.row(slot, value));
        for ((sum, weight), bits) in self.sums.iter_mut().zip(weights).zip(answers) {
            *sum = sum.wrapping_add(weight & bits);
        }
    }

    /// The sums for `M` of the answers, from one on.
    #[inline]
    pub(crate) fn part<const M: usize>(&self, first: usize) -> &[i16; M] {
        self.sums[first..].first_chunk().expect("so many answers")
    }

    /// Adds what other features weigh.
    #[inline]
    pub(crate) fn plus(&mut self, more: &[i16; N]) {
        add(&mut self.sums, more);
    }

    #[inline]
    fn weights(&self, row: Row) -> [i16; N] {
        self.model.rows[usize::from(row.0)]
    }

    /// Adds a weight for the first answer.
    #[inline]
    pub(crate) const fn add_sum(&mut self, weight: i16) {
        self.sums[0] = self.sums[0].wrapping_add(weight);
    }

    #[inline]
    fn weigh(&mut self, key: Key) {
        // The first row weighs nothing: to ask whether it is the one would take longer.
        self.give(Row(self.model.places.row(key)));
    }
}

impl<const N: usize> Collect for Tally<'_, N> {
    #[inline]
    fn add(&mut self, slot: Slot, value: Filler) {
        self.weigh(Key::new(slot, value));
    }

    #[inline]
    fn pair(&mut self, slot: Slot, first: Filler, second: Filler) {
        self.weigh(Key::pair(slot, first, second));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check<const N: usize>(table: &str) {
        let model = Model::<N>::read(table);
        for (row, line) in (1..).zip(rows(table)) {
            let name = line.split('\t').next().expect("a name");
            let key = Key::named(name).expect("a feature");
            assert_eq!(model.places.row(key), row, "{name} has the place of another");
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

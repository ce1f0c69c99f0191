//! The weights, as a language's table has them, and their sums.

use rustc_hash::FxHashMap;

use super::feature::{Collect, Key, Slot, Stem};
use crate::scan::lexicon::rows;

/// A weight for each of `N` answers, a feature.
#[derive(Debug)]
pub(crate) struct Model<const N: usize>(FxHashMap<Key, [i8; N]>);

impl<const N: usize> Model<N> {
    /// Reads a table: `slot:value`, or `slot:first=second`, and the weights, with tabs between.
    ///
    /// # Panics
    /// Where a line is none: the tables are a part of the library, and a test reads them.
    pub(crate) fn read(tsv: &str) -> Self {
        let row = |row: &str| {
            let mut columns = row.split('\t');
            let key = key(columns.next()?)?;
            let mut weights = [0; N];
            for weight in &mut weights {
                *weight = columns.next()?.parse().ok()?;
            }
            columns.next().is_none().then_some((key, weights))
        };
        Self(rows(tsv).map(|line| row(line).expect("a feature and its weights")).collect())
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
    sums: [i32; N],
}

impl<const N: usize> Tally<'_, N> {
    /// The answer that weighs most; of equals the first.
    pub(crate) fn best(&self) -> usize {
        (0..N).rev().max_by_key(|&answer| self.sums[answer]).unwrap_or(0)
    }

    /// What weighs for the first answer.
    pub(crate) const fn sum(&self) -> i32 {
        self.sums[0]
    }

    fn weigh(&mut self, key: Key) {
        if let Some(weights) = self.model.0.get(&key) {
            for (sum, weight) in self.sums.iter_mut().zip(weights) {
                *sum += i32::from(*weight);
            }
        }
    }
}

impl<const N: usize> Collect for Tally<'_, N> {
    fn add(&mut self, slot: Slot, value: &str) {
        self.weigh(Key::new(slot, value));
    }

    fn pair(&mut self, slot: Slot, first: &str, second: &str) {
        self.weigh(Key::pair(slot, first, second));
    }

    fn word(&mut self, slot: Slot, stem: Stem) {
        self.weigh(Key::word(slot, stem));
    }
}

/// The feature of this name.
fn key(name: &str) -> Option<Key> {
    let (slot, value) = name.split_once(':')?;
    let slot = Slot::named(slot)?;
    Some(match value.split_once('=') {
        Some((first, second)) => Key::pair(slot, first, second),
        None => Key::new(slot, value),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_largest_sum_wins() {
        let model = Model::<2>::read("# feature a b\nverb:donat\t-3\t5\nrule:a=b\t4\t0\n");
        let mut tally = model.tally();
        assert_eq!(tally.best(), 0);
        tally.add(Slot::Verb, "Donat");
        assert_eq!(tally.best(), 1);
        tally.pair(Slot::Rule, "a", "b");
        tally.pair(Slot::Rule, "a", "b");
        assert_eq!(tally.best(), 0);
    }

    #[test]
    #[should_panic(expected = "a feature and its weights")]
    fn a_table_without_weights_is_a_fault() {
        Model::<2>::read("verb:donat\t1\n");
    }
}

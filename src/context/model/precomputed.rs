//! What features weigh of which there are few: they are looked up once and for all, those that are always asked for together as one, and then only numbered.

use super::feature::Collect;
use super::weights::{Model, Tally};

/// Features by their numbers, and what each weighs.
#[derive(Debug)]
pub(crate) struct Precomputed<const N: usize> {
    /// Adds what has a number.
    #[cfg_attr(not(feature = "training"), expect(dead_code, reason = "only names are asked of it"))]
    say: fn(usize, &mut dyn Collect),
    weights: Box<[[i16; N]]>,
}

impl<const N: usize> Precomputed<N> {
    /// So many numbers.
    pub(crate) fn of(model: &Model<N>, numbers: usize, say: fn(usize, &mut dyn Collect)) -> Self {
        let weigh = |at| {
            let mut tally = model.tally();
            say(at, &mut tally);
            tally.sums()
        };
        Self { say, weights: (0..numbers).map(weigh).collect() }
    }
}

/// Takes features by their numbers, too.
pub(crate) trait CollectPrecomputed<const N: usize>: Collect {
    /// What has this number.
    fn precomputed(&mut self, features: &Precomputed<N>, at: usize);
}

impl<const N: usize> CollectPrecomputed<N> for Tally<'_, N> {
    #[inline]
    fn precomputed(&mut self, features: &Precomputed<N>, at: usize) {
        self.plus(&features.weights[at]);
    }
}

#[cfg(feature = "training")]
impl<const N: usize> CollectPrecomputed<N> for Vec<String> {
    fn precomputed(&mut self, features: &Precomputed<N>, at: usize) {
        (features.say)(at, self);
    }
}

//! What features weigh of which there are few: what the rules say, how large the amount is, the tense. They are looked up once and for all, those that are always asked for
//! together as one, and then only numbered.

use crate::context::{Collect, Model, Tally};

/// Features by their numbers, and what each weighs.
#[derive(Debug)]
pub(in crate::context::ko) struct Few<const N: usize> {
    /// Adds what has a number.
    #[cfg_attr(not(feature = "training"), expect(dead_code, reason = "only names are asked of it"))]
    say: fn(usize, &mut dyn Collect),
    weights: Box<[Tally<'static, N>]>,
}

impl<const N: usize> Few<N> {
    /// So many numbers.
    pub(in crate::context::ko) fn of(
        model: &'static Model<N>,
        numbers: usize,
        say: fn(usize, &mut dyn Collect),
    ) -> Self {
        let weigh = |at| {
            let mut tally = model.tally();
            say(at, &mut tally);
            tally
        };
        Self { say, weights: (0..numbers).map(weigh).collect() }
    }
}

/// Takes features by their numbers, too.
pub(in crate::context::ko) trait CollectFew<const N: usize>: Collect {
    /// What has this number.
    fn few(&mut self, few: &Few<N>, at: usize);
}

impl<const N: usize> CollectFew<N> for Tally<'_, N> {
    #[inline]
    fn few(&mut self, few: &Few<N>, at: usize) {
        self.plus(few.weights[at].part(0));
    }
}

#[cfg(feature = "training")]
impl<const N: usize> CollectFew<N> for Vec<String> {
    fn few(&mut self, few: &Few<N>, at: usize) {
        (few.say)(at, self);
    }
}

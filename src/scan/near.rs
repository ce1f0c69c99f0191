//! Searches in lists that are in the order of the text.
//!
//! What is asked for lies near what was asked for before, because the text is gone through in its order. The search begins there and goes on in
//! steps that double, so that of a long list only what is near is looked at: a search by halves touches its far ends each time, which in
//! a text of many MB are in no cache.

use std::cell::Cell;

/// Where the last search in a list ended.
#[derive(Debug, Default)]
pub(crate) struct Near(Cell<usize>);

impl Near {
    /// A search that begins at an index.
    pub(crate) const fn at(index: usize) -> Self {
        Self(Cell::new(index))
    }

    /// How many of the first items `is_before` holds for. It holds for the first ones and for none behind them.
    pub(crate) fn partition<T>(&self, items: &[T], is_before: impl Fn(&T) -> bool) -> usize {
        let (low, high) = bounds(items, self.0.get().min(items.len()), &is_before);
        let found = low + items[low..high].partition_point(is_before);
        self.0.set(found);
        found
    }
}

/// Two places around the one where `is_before` ends, looked for from `from` on.
fn bounds<T>(items: &[T], from: usize, is_before: &impl Fn(&T) -> bool) -> (usize, usize) {
    const FIRST_STEP: usize = 4;
    let (mut low, mut high, mut step) = (from, from, FIRST_STEP);
    if items.get(from).is_some_and(is_before) {
        while items.get(high).is_some_and(is_before) {
            low = high + 1;
            high = high.saturating_add(step);
            step *= 2;
        }
    } else {
        while low > 0 && !is_before(&items[low - 1]) {
            high = low - 1;
            low = high.saturating_sub(step);
            step *= 2;
        }
    }
    (low.min(items.len()), high.min(items.len()))
}

#[cfg(test)]
mod tests {
    use super::Near;

    #[test]
    fn it_finds_what_a_search_by_halves_does() {
        let even: Vec<usize> = (0..1000).map(|n| 3 * n).collect();
        let uneven: Vec<usize> = (0..100).chain(2000..2100).chain([2999]).collect();
        for items in [even.as_slice(), &uneven, &uneven[..1], &[]] {
            let near = Near::default();
            for byte in (0..3002).step_by(7).chain([0, 2999, 1, 3000, 1500]) {
                let expected = items.partition_point(|item| *item < byte);
                assert_eq!(near.partition(items, |item| *item < byte), expected, "{byte}");
            }
        }
    }
}

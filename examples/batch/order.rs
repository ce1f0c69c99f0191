//! Puts what many threads have done back into the order in which it was begun.

use std::collections::BTreeMap;

/// What has come too early.
#[derive(Debug)]
pub(crate) struct Order<T> {
    next: u64,
    early: BTreeMap<u64, T>,
    unordered: bool,
}

impl<T> Order<T> {
    /// An order that begins with 0; or none at all, where everything goes on as it comes.
    pub(crate) fn new(unordered: bool) -> Self {
        Self { next: 0, early: BTreeMap::new(), unordered }
    }

    /// Adds an element.
    pub(crate) fn add(&mut self, number: u64, element: T) {
        self.early.insert(number, element);
    }

    /// The element whose turn it is.
    pub(crate) fn pop(&mut self) -> Option<T> {
        if self.unordered {
            return self.early.pop_first().map(|(_, element)| element);
        }
        let element = self.early.remove(&self.next)?;
        self.next += 1;
        Some(element)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn popped(unordered: bool) -> Vec<Vec<u64>> {
        let mut order = Order::new(unordered);
        let add = |number| {
            order.add(number, number);
            std::iter::from_fn(|| order.pop()).collect()
        };
        [2, 0, 1, 4, 3].into_iter().map(add).collect()
    }

    #[test]
    fn elements_wait_for_the_ones_before_them() {
        assert_eq!(popped(false), [vec![], vec![0], vec![1, 2], vec![], vec![3, 4]]);
        assert_eq!(popped(true), [[2], [0], [1], [4], [3]]);
    }
}

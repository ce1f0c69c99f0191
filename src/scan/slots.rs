//! A table of words by their [`key`](super::letters::key): open addressing with linear probing, at most a quarter full, so that one look
//! nearly always ends it.

use std::collections::HashMap;

/// What each of some keys stands for; no key is 0.
#[derive(Debug, Default)]
pub(super) struct Slots<T>(Vec<(u128, T)>);

impl<T: Default> Slots<T> {
    /// The table of these keys.
    pub(super) fn of(by_key: HashMap<u128, T>) -> Self {
        let size = (by_key.len() * 4).next_power_of_two().max(16);
        let mut slots: Vec<_> = std::iter::repeat_with(|| (0, T::default())).take(size).collect();
        for (key, entries) in by_key {
            let mut slot = hash(key) & (size - 1);
            while slots[slot].0 != 0 {
                slot = (slot + 1) & (size - 1);
            }
            slots[slot] = (key, entries);
        }
        Self(slots)
    }

    /// What the key stands for.
    #[inline]
    pub(super) fn get(&self, key: u128) -> Option<&T> {
        let mut slot = hash(key) & self.0.len().checked_sub(1)?;
        loop {
            match &self.0[slot] {
                (0, _) => return None,
                (there, value) if *there == key => return Some(value),
                _ => slot = (slot + 1) & (self.0.len() - 1),
            }
        }
    }
}

fn hash(key: u128) -> usize {
    let folded = key ^ (key >> 64).rotate_left(29);
    let mixed = (folded & u128::from(u64::MAX)) * 0x9e37_79b9_7f4a_7c15;
    usize::try_from((mixed >> 40) & 0xff_ffff).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::Slots;

    #[test]
    fn each_key_is_found_and_no_other() {
        let keys = |from: u128| (from..from + 500).map(|n| (n * n) << 50 | n);
        let slots = Slots::of(keys(1).map(|key| (key, key)).collect());
        assert!(keys(1).all(|key| slots.get(key) == Some(&key)));
        assert!(keys(501).all(|key| slots.get(key).is_none()));
        assert_eq!((slots.get(0), Slots::<u8>::default().get(7)), (None, None));
    }
}

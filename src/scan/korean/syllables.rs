//! Sets of syllables.

use crate::scan::hangul::low_bits;

/// A set of syllables by their [`low_bits`]; it may hold one falsely (a false positive), never lack one.
pub(super) struct Syllables([u64; 64]);

impl Syllables {
    /// The set of these.
    pub(super) const fn of(syllables: &[char]) -> Self {
        let (mut set, mut i) = ([0; 64], 0);
        while i < syllables.len() {
            let code = syllables[i] as usize;
            set[code >> 6 & 63] |= 1 << (code & 63);
            i += 1;
        }
        Self(set)
    }

    /// Whether the syllable at `at` may be in it.
    pub(super) fn may_have(&self, bytes: &[u8], at: usize) -> bool {
        low_bits(bytes, at).is_some_and(|bits| self.0[bits >> 6] >> (bits & 63) & 1 != 0)
    }
}

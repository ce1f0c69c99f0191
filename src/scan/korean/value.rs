//! What a syllable of a numeral is worth: `삼` is 3, `천` multiplies by 1,000.

use crate::scan::hangul::syllable_char;

/// What a syllable multiplies by.
pub(super) const fn power(syllable: char) -> Option<i64> {
    match syllable {
        '십' => Some(10),
        '백' => Some(100),
        '천' => Some(1000),
        '만' => Some(10_000),
        '억' => Some(100_000_000),
        '조' => Some(1_000_000_000_000),
        _ => None,
    }
}

/// The digit that the syllable at `at` is; 0 where it is none.
pub(super) fn digit(bytes: &[u8], at: usize) -> i64 {
    match syllable_char(bytes, at) {
        Some('일') => 1,
        Some('이') => 2,
        Some('삼') => 3,
        Some('사') => 4,
        Some('오') => 5,
        Some('육') => 6,
        Some('칠') => 7,
        Some('팔') => 8,
        Some('구') => 9,
        _ => 0,
    }
}

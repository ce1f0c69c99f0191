//! What a numeral is counted in.

use rust_decimal::Decimal;

use crate::scan::digits;

/// Whole numbers do for nearly all, and cost little.
pub(super) trait Amount: Copy + PartialOrd + From<i64> {
    /// The value of digits with their separators and their fraction; nothing where it cannot be said.
    fn of_digits(written: &[u8]) -> Option<Self>;
    /// The sum; nothing where it is too large.
    fn plus(self, other: Self) -> Option<Self>;
    /// The product; nothing where it is too large.
    fn times(self, unit: i64) -> Option<Self>;
}

impl Amount for i64 {
    fn of_digits(written: &[u8]) -> Option<Self> {
        digits::whole(written)
    }

    fn plus(self, other: Self) -> Option<Self> {
        self.checked_add(other)
    }

    fn times(self, unit: i64) -> Option<Self> {
        self.checked_mul(unit)
    }
}

impl Amount for Decimal {
    fn of_digits(written: &[u8]) -> Option<Self> {
        digits::value(written)
    }

    fn plus(self, other: Self) -> Option<Self> {
        self.checked_add(other)
    }

    fn times(self, unit: i64) -> Option<Self> {
        self.checked_mul(Self::from(unit))
    }
}

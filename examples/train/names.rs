//! The features by name, and how the tables write them and their weights.

use std::collections::BTreeMap;

/// The features that enough amounts have, and their numbers.
pub(crate) type Names = BTreeMap<String, usize>;

/// A weight of one is written as so many.
pub(crate) const UNIT: f32 = 32.0;

/// Rows in which no weight is as large say nothing.
pub(crate) const SMALLEST: i8 = 3;

/// The slot of a feature.
pub(crate) fn slot(name: &str) -> &str {
    name.split_once(':').map_or("", |(slot, _)| slot)
}

/// Whether a table can hold a feature: its value has no sign that parts one.
pub(crate) fn is_written(name: &str) -> bool {
    let value = name.split_once(':').map_or("", |(_, value)| value);
    !value.contains([':', '\t', '\n']) && value.matches('=').count() <= 1 && !value.is_empty()
}

/// A weight as the tables have it.
#[expect(clippy::cast_possible_truncation, reason = "it is held within bounds")]
pub(crate) fn whole(weight: f32) -> i8 {
    weight.round().clamp(-127.0, 127.0) as i8
}

/// A part of a whole as a share of it.
#[expect(clippy::cast_precision_loss, reason = "there are thousands, not billions")]
pub(crate) fn share(part: usize, whole: usize) -> f64 {
    part as f64 / whole.max(1) as f64
}

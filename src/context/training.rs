//! What the models were asked of each amount, by name, for the trainer (`examples/train`), and which fields the rules alone decide: without the feature
//! `training` none, and nothing is kept.

#[cfg(feature = "training")]
pub use crate::value::asked::{Asked, Phrase};
#[cfg(feature = "training")]
pub use ruled::let_rules_decide;

#[cfg(feature = "training")]
pub(crate) use ruled::rules_tell;

/// A field of a context for which there are weights.
#[cfg_attr(not(feature = "training"), expect(unreachable_pub, reason = "the trainer names it"))]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Field {
    /// What an amount is.
    Role,
    /// What it is for or of.
    What,
    /// Whether that has happened.
    Status,
}

/// Outside of training the models always decide.
#[cfg(not(feature = "training"))]
pub(crate) const fn rules_tell(_: Field) -> bool {
    false
}

#[cfg(feature = "training")]
mod ruled {
    use std::sync::atomic::{AtomicBool, Ordering};

    use super::Field;

    static RULED: [AtomicBool; 3] = [const { AtomicBool::new(false) }; 3];

    /// The fields that from now on the rules alone decide: so it has to be while the weights of each are learned.
    pub fn let_rules_decide(fields: &[Field]) {
        for field in [Field::Role, Field::What, Field::Status] {
            RULED[field as usize].store(fields.contains(&field), Ordering::Relaxed);
        }
    }

    pub(crate) fn rules_tell(field: Field) -> bool {
        RULED[field as usize].load(Ordering::Relaxed)
    }
}

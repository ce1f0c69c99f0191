//! What the models were asked of each amount, by name, for the trainer (`examples/train`), and which fields the rules alone decide: without the feature
//! `training` none, and nothing is kept.

#[cfg(feature = "training")]
pub use asked::{Asked, Phrase, let_rules_decide};

#[cfg(feature = "training")]
pub(crate) use asked::rules_tell;

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
mod asked {
    use std::sync::atomic::{AtomicBool, Ordering};

    use super::Field;
    use crate::span::Span;

    /// What the models were asked of an amount: features by name (`slot:value`).
    #[derive(Debug, Clone, Default, PartialEq, Eq)]
    pub struct Asked {
        /// What speaks for the role.
        pub role: Vec<String>,
        /// What speaks for the status.
        pub status: Vec<String>,
        /// The phrases that it may be for or of, and what speaks for each.
        pub what: Vec<Phrase>,
    }

    /// A phrase that an amount may be for or of, or that there is none.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Phrase {
        /// Its place in bytes, and its text.
        pub place: Option<(Span, String)>,
        /// What speaks for it.
        pub features: Vec<String>,
    }

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

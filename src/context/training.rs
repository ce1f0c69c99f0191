//! What the models were asked of each amount, by name, for the trainer (`examples/train`): nothing of it is there without the feature `training`.

#[cfg(feature = "training")]
pub use asked::{Asked, Phrase, let_rules_decide};

#[cfg(feature = "training")]
pub(crate) use asked::{rules_tell_role, rules_tell_what};

/// Outside of training the models always decide.
#[cfg(not(feature = "training"))]
pub(crate) const fn rules_tell_role() -> bool {
    false
}

/// The same.
#[cfg(not(feature = "training"))]
pub(crate) const fn rules_tell_what() -> bool {
    false
}

#[cfg(feature = "training")]
mod asked {
    use std::sync::atomic::{AtomicBool, Ordering};

    use crate::span::Span;

    /// What the models were asked of an amount: features by name (`slot:value`).
    #[derive(Debug, Clone, Default, PartialEq, Eq)]
    pub struct Asked {
        /// What speaks for the role.
        pub role: Vec<String>,
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

    static ROLE: AtomicBool = AtomicBool::new(false);
    static WHAT: AtomicBool = AtomicBool::new(false);

    /// Whether from now on the rules alone decide the role, and what an amount is for: so it has to be while the weights of either are learned.
    pub fn let_rules_decide(role: bool, what: bool) {
        ROLE.store(role, Ordering::Relaxed);
        WHAT.store(what, Ordering::Relaxed);
    }

    pub(crate) fn rules_tell_role() -> bool {
        ROLE.load(Ordering::Relaxed)
    }

    pub(crate) fn rules_tell_what() -> bool {
        WHAT.load(Ordering::Relaxed)
    }
}

//! The kinds of records: a folder each, with how each language writes it.
//!
//! `en.rs` of a kind holds its English rules, `en.tsv` its English words. Apart from names, which mayors and districts share, one kind never
//! looks at another kind's rules; what they share is in [`crate::rule`].

pub(crate) mod count;
pub(crate) mod date;
pub(crate) mod district;
pub(crate) mod mayor;
pub(crate) mod measure;
pub(crate) mod money;
pub(crate) mod percent;

//! What a language gives to the stage, and what it answers for an amount.

use smol_str::SmolStr;

use crate::span::Span;
use crate::value::context::{Role, Status, What};

/// A rule's name and its evidence. What it does is beside it in its language's list.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Rule {
    /// `language/context/name`.
    pub id: &'static str,
    /// Sentences with amounts in brackets whose role this rule decides, and after `=>` their contexts, separated by `;`.
    pub finds: &'static [&'static str],
    /// Sentences in which it decides nothing.
    pub skips: &'static [&'static str],
}

/// What a language makes of an amount.
#[derive(Debug, Default)]
pub(crate) struct Reading {
    /// The role, and the id of the rule that decided it.
    pub role: Option<(Role, &'static str)>,
    pub what: Option<Thing>,
    /// The index of the date record that says when.
    pub when: Option<usize>,
    /// Where no date record does: the year of the budget that the item is about.
    pub year: Option<SmolStr>,
    pub status: Option<Status>,
    /// It is what was before, only to be compared with: what follows does not go on with it.
    pub former: bool,
    pub doer: Doer,
    /// What the models were asked.
    #[cfg(feature = "training")]
    pub asked: super::training::Asked,
}

/// What an amount is for or of.
#[derive(Debug)]
pub(crate) enum Thing {
    /// A phrase near the amount.
    Here(Span),
    /// One that was named before.
    Said(What),
}

/// Whose doing a statement is.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) enum Doer {
    /// The item's district.
    #[default]
    Item,
    /// The district of the record with this index, of a district or a mayor.
    District(usize),
    /// The city, the state, another city.
    Elsewhere,
}

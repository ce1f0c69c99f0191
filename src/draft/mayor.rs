//! A mention of a mayor before the document tells who it is.

use std::borrow::Cow;

use smol_str::SmolStr;

use crate::value::MayorRole;

/// A mention as its own sentence has it, before the document tells who it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Mention {
    /// The name as written.
    pub name: SmolStr,
    /// It has a given name.
    pub full: bool,
    /// What the words beside it say that the person governs.
    pub seat: Seat,
    pub role: Option<MayorRole>,
}

/// What a mayor governs.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Default)]
pub(crate) enum Seat {
    /// Nothing beside the name says it.
    #[default]
    Unsaid,
    /// The district with this code.
    District(Cow<'static, str>),
    /// The city of Seoul.
    Seoul,
    /// A place that is not in the gazetteer.
    Elsewhere,
}

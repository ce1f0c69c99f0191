//! What a rule is and what it sees; [`table`] runs all of them over the atoms once.

pub(crate) mod anchor;
mod candidate;
pub(crate) mod change;
mod found;
pub(crate) mod list;
pub(crate) mod minus;
pub(crate) mod overlap;
pub(crate) mod particle;
pub(crate) mod qualifier;
pub(crate) mod qualifier_ko;
mod qualifier_table;
pub(crate) mod range;
pub(crate) mod range_ko;
mod room;
pub(crate) mod seen;
pub(crate) mod table;
mod tried;
pub(crate) mod view;
pub(crate) mod words;

pub(crate) use anchor::{Anchor, Signs};
pub(crate) use candidate::Candidate;
pub(crate) use found::Found;
pub(crate) use view::View;

use crate::value::kind::Kind;

/// One way in which a language writes one kind, with its evidence.
#[derive(Debug)]
pub(crate) struct Rule {
    /// `language/kind/name`.
    pub id: &'static str,
    /// What kind of record it finds.
    pub kind: Kind,
    /// Where it is tried.
    pub anchor: Anchor,
    /// Sentences with what it finds in brackets, and after `=>` the values, separated by `;`.
    pub finds: &'static [&'static str],
    /// Look-alikes in which it finds nothing.
    pub skips: &'static [&'static str],
    /// Reads the atom with this index; `None` where the form is not there.
    pub find: fn(&View<'_>, usize) -> Option<Found>,
}

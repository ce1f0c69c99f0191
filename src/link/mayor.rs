//! Who a mayor is: surname to full name, mayor to district, person to roster.

use super::Context;
use super::item::Draft as Item;
use crate::extraction::Person;
use crate::kind::mayor::{Mayor, Mention};
use crate::rule::Candidate;

/// The mayors of a document.
#[derive(Debug, Default)]
pub(crate) struct Mayors {
    people: Vec<Person>,
}

/// Finds out who the mentions among `candidates` are.
pub(crate) fn link(_context: &Context<'_>, _items: &[Item], _candidates: &[Candidate]) -> Mayors {
    Mayors::default()
}

impl Mayors {
    /// The mayor that the candidate with this index mentions.
    pub(crate) fn take(&mut self, _index: usize, mention: Mention) -> Mayor {
        Mayor { name: mention.name, district: mention.district, role: mention.role, hangul: None, term: None }
    }

    /// All of them, in the order of their first mention.
    pub(crate) fn people(self) -> Vec<Person> {
        self.people
    }
}

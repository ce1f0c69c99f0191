//! Which district a name means: the code of the day, and the city that the article speaks of.

use std::collections::BTreeMap;

use crate::article::Day;
use crate::kind::district::{District, Mention, korea};

/// Reads the districts of a text, in its order.
#[derive(Debug, Default)]
pub(super) struct Districts {
    published: Option<Day>,
    /// What a name that several cities have has meant where its city was named.
    said: BTreeMap<String, String>,
}

impl Districts {
    pub(super) fn new(published: Option<Day>) -> Self {
        Self { published, said: BTreeMap::new() }
    }

    /// The district mentioned. Without a city beside it, the one that the article last named in full.
    pub(super) fn resolve(&mut self, mention: Mention) -> District {
        let Mention { mut code, name, assumed } = mention;
        if !korea::named(&name).is_empty() {
            match self.said.get(&name).filter(|_| assumed) {
                Some(said) => code.clone_from(said),
                None if !assumed => _ = self.said.insert(name.clone(), code.clone()),
                None => {}
            }
        }
        if let Some(today) = self.published.and_then(|day| korea::code_on(&code, day)) {
            today.clone_into(&mut code);
        }
        District::new(code, name)
    }
}

/// The code that a place has on the day; without one, the newest.
pub(super) fn on(code: &str, day: Option<Day>) -> String {
    day.and_then(|day| korea::code_on(code, day)).unwrap_or(code).to_owned()
}

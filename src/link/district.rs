//! Which district a name means: the code of the day, and the city that the article speaks of.

use std::collections::HashMap;

use crate::article::Day;
use crate::kind::district::{District, Mention, korea};

/// Reads the districts of a text, in its order.
#[derive(Debug, Default)]
pub(super) struct Districts {
    published: Option<Day>,
    /// What a name that several cities have has meant where its city was named.
    said: HashMap<String, String>,
}

impl Districts {
    pub(super) fn new(published: Option<Day>) -> Self {
        Self { published, said: HashMap::new() }
    }

    /// The district mentioned. Without a city beside it, the one that the article last named in full.
    pub(super) fn resolve(&mut self, mention: Mention) -> District {
        let code = match self.said.get(&mention.name) {
            Some(said) if mention.assumed => said.clone(),
            _ => mention.code,
        };
        if !mention.assumed && !korea::named(&mention.name).is_empty() {
            self.said.insert(mention.name.clone(), code.clone());
        }
        District::new(&on(&code, self.published), &mention.name)
    }
}

/// The code that a place has on the day; without one, the newest.
pub(super) fn on(code: &str, day: Option<Day>) -> String {
    day.and_then(|day| korea::code_on(code, day)).unwrap_or(code).to_owned()
}

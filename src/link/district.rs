//! Which district a name means: the code of the day, and the city that the article speaks of.

use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::article::Day;
use crate::kind::district::{District, Mention, korea};

/// Reads the districts of a text, in its order.
#[derive(Debug, Default)]
pub(super) struct Districts {
    published: Option<Day>,
    /// What a name that several cities have has meant where its city was named.
    said: BTreeMap<Cow<'static, str>, Cow<'static, str>>,
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
                Some(said) => code = said.clone(),
                None if !assumed => _ = self.said.insert(name.clone(), code.clone()),
                None => {}
            }
        }
        if let Some(today) = self.published.and_then(|day| korea::code_on(&code, day)) {
            code = today.into();
        }
        District::new(code, name)
    }
}

/// The code that a place has on the day; without one, the newest.
pub(super) fn on(code: &Cow<'static, str>, day: Option<Day>) -> Cow<'static, str> {
    day.and_then(|day| korea::code_on(code, day)).map_or_else(|| code.clone(), Cow::Borrowed)
}

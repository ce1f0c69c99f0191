//! Which district a name means: the code of the day, and the city that the article speaks of.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::collections::hash_map::Entry;
use std::sync::Arc;

use rustc_hash::FxHashMap;

use crate::article::Day;
use crate::kind::district::{Code, District, Mention, korea};

/// Reads the districts of a text, in its order.
#[derive(Debug, Default)]
pub(super) struct Districts {
    published: Option<Day>,
    /// What a name that several cities have has meant where its city was named.
    said: BTreeMap<Cow<'static, str>, Code>,
    /// Those that were resolved, by code and name.
    known: FxHashMap<(Code, Cow<'static, str>), Arc<District>>,
}

impl Districts {
    pub(super) fn new(published: Option<Day>) -> Self {
        Self { published, ..Self::default() }
    }

    /// The district mentioned. Without a city beside it, the one that the article last named in full.
    pub(super) fn resolve(&mut self, mention: Mention) -> Arc<District> {
        let Mention { mut code, name, assumed } = mention;
        if !korea::named(&name).is_empty() {
            match self.said.get(&name).filter(|_| assumed) {
                Some(said) => code.clone_from(said),
                None if !assumed => _ = self.said.insert(name.clone(), code.clone()),
                None => {}
            }
        }
        if let Some(today) = self.published.and_then(|day| korea::code_on(&code, day)) {
            code = today.into();
        }
        let district = |(code, name): &(Code, Cow<'static, str>)| District::new(code.clone(), name.clone());
        match self.known.entry((code, name)) {
            Entry::Occupied(known) => Arc::clone(known.get()),
            Entry::Vacant(new) => {
                let district = Arc::new(district(new.key()));
                Arc::clone(new.insert(district))
            }
        }
    }
}

/// The code that a place has on the day; without one, the newest.
pub(super) fn on(code: Code, day: Option<Day>) -> Code {
    day.and_then(|day| korea::code_on(&code, day)).map_or(code, Cow::Borrowed)
}

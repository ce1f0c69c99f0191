//! Which district a name means: the code of the day, and the city that the article speaks of.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

use rustc_hash::FxHashMap;

use crate::article::Day;
use crate::draft::district::{Code, Mention};
use crate::kind::district::korea;
use crate::value::District;

/// Reads the districts of a text, in its order.
#[derive(Debug, Default)]
pub(super) struct Districts {
    published: Option<Day>,
    /// What a name that several cities have has meant where its city was named.
    said: BTreeMap<Cow<'static, str>, Code>,
    /// Those that were resolved, by where their code and name are kept: built-in ones are found without a look at their letters.
    known: FxHashMap<[Place; 2], Arc<District>>,
    /// The same of the caller's own, by code and name.
    own: FxHashMap<(Code, Cow<'static, str>), Arc<District>>,
}

/// Where a text lies, and how long it is.
type Place = (usize, usize);

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
        let known = match (&code, &name) {
            (Cow::Borrowed(here), Cow::Borrowed(called)) => {
                self.known.entry([place(here), place(called)]).or_insert_with(|| new(code, name))
            }
            _ => self.own.entry((code.clone(), name.clone())).or_insert_with(|| new(code, name)),
        };
        Arc::clone(known)
    }
}

fn new(code: Code, name: Cow<'static, str>) -> Arc<District> {
    Arc::new(District::new(code, name))
}

fn place(text: &str) -> Place {
    (text.as_ptr().addr(), text.len())
}

/// The code that a place has on the day; without one, the newest.
pub(super) fn on(code: Code, day: Option<Day>) -> Code {
    day.and_then(|day| korea::code_on(&code, day)).map_or(code, Cow::Borrowed)
}

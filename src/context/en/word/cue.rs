//! The cue words of English: what a word can tell of an amount beside it. One look-up ([`perfect_hash`](super::perfect_hash)) gives all of it.

use once_cell::sync::Lazy;

use super::class::{Class, Classes};
use super::perfect_hash::Cues;
use super::shape::Shape;
use crate::context::Role;
use crate::kind::count::en::words;
use crate::scan::letters;
use crate::scan::lexicon::rows;
use crate::scan::wordmap::WordMap;

/// What a word can tell.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(in crate::context::en) struct Cue {
    /// It names what an amount is.
    pub noun: Option<Role>,
    /// It does where no verb says otherwise.
    pub weak: Option<Role>,
    pub verb: Option<Verb>,
    /// What it says as a verb with each of the [`PARTICLES`] behind it.
    pub phrasal: Option<[Option<Sense>; PARTICLES.len()]>,
    pub classes: Classes,
    /// What it tells of the form of a word.
    pub shape: Shape,
}

/// The words that make another verb of the one before them: `take |out|`.
const PARTICLES: [&str; 10] = ["up", "in", "out", "off", "back", "over", "home", "away", "down", "aside"];

/// A word with one of them can be a noun.
const NOUNS: Classes = Classes::of(&[
    Class::Generic,
    Class::Work,
    Class::Person,
    Class::Nominal,
    Class::Goal,
    Class::Holding,
    Class::Source,
    Class::Thing,
    Class::Empty,
]);

impl Cue {
    /// What the table says of a word that it does not have.
    pub(in crate::context::en) const NONE: Self = Self {
        noun: None,
        weak: None,
        verb: None,
        phrasal: None,
        classes: Classes::NONE,
        shape: Shape::UNKNOWN,
    };

    /// What an amount can tell as a word.
    pub(in crate::context::en) const AMOUNT: Self =
        Self { classes: Classes::of(&[Class::Amount]), ..Self::NONE };

    pub(in crate::context::en) const fn has(&self, class: Class) -> bool {
        self.classes.has(Classes::of(&[class]))
    }

    /// What it says as a verb with this particle.
    pub(in crate::context::en) fn with_particle(&self, word: &str) -> Option<Sense> {
        self.phrasal?[particle(word)?]
    }

    /// Whether it can be a noun by the table.
    pub(super) const fn is_noun(&self) -> bool {
        self.noun.is_some() | self.weak.is_some() | self.classes.has(NOUNS)
    }

    fn put(&mut self, class: Class) {
        self.classes = self.classes.or(Classes::of(&[class]));
    }

    /// What follows from the rest of it.
    fn complete(&mut self) {
        self.shape = Shape::of_cue(self);
        let Some(role) = self.noun else { return };
        if !self.has(Class::Generic) {
            self.classes = self.classes.or(Classes::names(role));
        }
        if matches!(
            role,
            Role::Issue | Role::Support | Role::Loan | Role::Donation | Role::Prize | Role::Grant
        ) {
            self.put(Class::Topic);
        }
    }
}

/// A verb in one of its forms.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::context::en) struct Verb {
    pub sense: Sense,
    pub form: Form,
}

impl Verb {
    /// The role that it gives.
    pub(in crate::context::en) const fn role(self) -> Option<Role> {
        self.sense.role()
    }
}

/// What a verb says of its object.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::context::en) enum Sense {
    Role(Role),
    /// Buys, holds, uses.
    Hold,
    /// Plans.
    Intend,
    /// Tells: its date is not that of what is told.
    Report,
    /// Gives a size: `reached`, `totals`.
    Level,
    Other,
}

impl Sense {
    /// The role that it gives.
    pub(in crate::context::en) const fn role(self) -> Option<Role> {
        match self {
            Self::Role(role) => Some(role),
            _ => None,
        }
    }
}

/// The forms of a verb, in the order of a row's forms; in a row of four, past and participle are the same form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::context::en) enum Form {
    Base,
    Present,
    Past,
    Participle,
    Ing,
}

/// What a word can tell, in any case.
pub(in crate::context::en) fn cue(word: &str) -> &'static Cue {
    if word.len() <= letters::LONGEST { cue_of(letters::key(word.as_bytes())) } else { &Cue::NONE }
}

/// What the owner can tell that a word is: `shop's`, `scheme’s`.
pub(in crate::context::en) fn cue_of_owner(word: &str) -> Option<&'static Cue> {
    word.strip_suffix("'s").or_else(|| word.strip_suffix("’s")).map(cue)
}

/// The same of the word with this key ([`letters::key`]).
#[inline]
pub(in crate::context::en) fn cue_of(key: u128) -> &'static Cue {
    CUES.get(key)
}

static CUES: Lazy<Cues> = Lazy::new(|| {
    let mut cues: WordMap<Cue> = WordMap::default();
    for row in rows(include_str!("cue.tsv")) {
        let mut columns = row.split('\t');
        let mut column = || columns.next().expect("cue.tsv has three columns");
        let (forms, class, value) = (column(), column(), column());
        let forms: Vec<_> = forms.split(' ').collect();
        for (place, form) in forms.iter().enumerate().filter(|(_, form)| **form != "-") {
            add(cues.entry(form), class, value, form_of(place, forms.len()));
        }
    }
    for word in words::stops() {
        let cue = cues.entry(word);
        if !cue.has(Class::Modifier) {
            cue.put(Class::Stop);
        }
    }
    for word in words::listed() {
        cues.entry(word).put(if words::is_plural(word) { Class::Plural } else { Class::Singular });
    }
    cues.values_mut().for_each(Cue::complete);
    Cues::of(&cues.by_key().map(|(key, cue)| (key, *cue)).collect::<Vec<_>>())
});

fn add(cue: &mut Cue, class: &str, value: &str, form: Form) {
    match class {
        "noun" => cue.noun = Some(role(value)),
        "weak" => cue.weak = Some(role(value)),
        "verb" => cue.verb = cue.verb.or(Some(Verb { sense: sense(value), form })),
        _ => match class.strip_prefix("verb+").and_then(particle) {
            Some(particle) => cue.phrasal.get_or_insert_default()[particle] = Some(sense(value)),
            None => cue.put(Class::named(class).expect("a class of cue.tsv")),
        },
    }
}

/// The place of a word among the [`PARTICLES`].
fn particle(word: &str) -> Option<usize> {
    PARTICLES.iter().position(|particle| particle.eq_ignore_ascii_case(word))
}

fn form_of(place: usize, forms: usize) -> Form {
    match place {
        0 => Form::Base,
        1 => Form::Present,
        2 => Form::Past,
        3 if forms == 5 => Form::Participle,
        _ => Form::Ing,
    }
}

fn sense(value: &str) -> Sense {
    match value {
        "hold" => Sense::Hold,
        "intend" => Sense::Intend,
        "report" => Sense::Report,
        "level" => Sense::Level,
        "loss" => Sense::Role(Role::Other),
        "other" => Sense::Other,
        _ => Sense::Role(role(value)),
    }
}

fn role(value: &str) -> Role {
    Role::named(value).expect("a role of cue.tsv")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_known_in_all_its_forms() {
        assert_eq!(cue("Certificates").noun, Some(Role::Issue));
        let spent = cue("spent").verb.expect("a verb");
        assert_eq!((spent.sense, spent.form), (Sense::Role(Role::Budget), Form::Past));
        assert_eq!(cue("given").verb.map(|verb| verb.form), Some(Form::Participle));
        assert!(cue("the").has(Class::Stop) && cue("the").has(Class::Determiner));
        assert_eq!(cue("of-which-there-is-none"), &Cue::NONE);
    }

    #[test]
    fn a_form_is_of_a_class_once() {
        let mut seen = std::collections::BTreeMap::new();
        for (line, row) in rows(include_str!("cue.tsv")).enumerate() {
            let columns: Vec<_> = row.split('\t').collect();
            for form in columns[0].split(' ').filter(|form| *form != "-") {
                let first = *seen.entry((form, columns[1])).or_insert(line);
                assert!(first == line, "{form} is {} twice", columns[1]);
            }
        }
    }
}

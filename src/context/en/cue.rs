//! The cue words of English: what a word can tell of an amount beside it. One look-up by hash gives all of it.

use once_cell::sync::Lazy;

use crate::context::Role;
use crate::kind::count::en::words;
use crate::scan::lexicon::rows;
use crate::scan::wordmap::WordMap;

/// What a word can tell.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Cue {
    /// It names what an amount is.
    pub noun: Option<Role>,
    /// It does where no verb says otherwise.
    pub weak: Option<Role>,
    pub verb: Option<Verb>,
    marks: u32,
}

impl Cue {
    pub(super) const fn has(self, mark: Mark) -> bool {
        self.marks & (1 << mark as u32) != 0
    }

    /// Whether it can be a noun by the table.
    pub(super) const fn is_noun(self) -> bool {
        self.noun.is_some()
            || self.weak.is_some()
            || self.has(Mark::Generic)
            || self.has(Mark::Work)
            || self.has(Mark::Person)
            || self.has(Mark::Nominal)
            || self.has(Mark::Goal)
            || self.has(Mark::Holding)
    }
}

/// A verb in one of its forms.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Verb {
    pub sense: Sense,
    pub form: Form,
}

/// What a verb says of its object.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sense {
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

/// The forms of a verb, in the order of a row; one form less, and past and participle are one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    Base,
    Present,
    Past,
    Participle,
    Ing,
}

/// The classes of the table that are not a role's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mark {
    Source,
    Generic,
    Goal,
    Person,
    Work,
    Lottery,
    Holding,
    Quantifier,
    Floor,
    Ceiling,
    Determiner,
    Back,
    Will,
    Past,
    Present,
    Modal,
    Adverb,
    Nominal,
    Need,
    Change,
    Event,
    /// A function word, which no noun phrase holds.
    Stop,
}

const MARKS: [(&str, Mark); 22] = [
    ("source", Mark::Source),
    ("generic", Mark::Generic),
    ("goal", Mark::Goal),
    ("person", Mark::Person),
    ("work", Mark::Work),
    ("lottery", Mark::Lottery),
    ("holding", Mark::Holding),
    ("quantifier", Mark::Quantifier),
    ("floor", Mark::Floor),
    ("ceiling", Mark::Ceiling),
    ("determiner", Mark::Determiner),
    ("back", Mark::Back),
    ("will", Mark::Will),
    ("past", Mark::Past),
    ("present", Mark::Present),
    ("modal", Mark::Modal),
    ("adverb", Mark::Adverb),
    ("nominal", Mark::Nominal),
    ("stop", Mark::Stop),
    ("need", Mark::Need),
    ("change", Mark::Change),
    ("event", Mark::Event),
];

/// What a word can tell, in any case.
pub(super) fn cue(word: &str) -> Cue {
    CUES.get(word).copied().unwrap_or_default()
}

static CUES: Lazy<WordMap<Cue>> = Lazy::new(|| {
    let mut cues: WordMap<Cue> = WordMap::default();
    for row in rows(include_str!("../en.tsv")) {
        let mut columns = row.split('\t');
        let mut column = || columns.next().expect("en.tsv has three columns");
        let (forms, class, value) = (column(), column(), column());
        let forms: Vec<_> = forms.split(' ').collect();
        for (place, form) in forms.iter().enumerate() {
            add(cues.entry(form), class, value, form_of(place, forms.len()));
        }
    }
    for word in words::stops() {
        cues.entry(word).marks |= 1 << Mark::Stop as u32;
    }
    cues
});

fn add(cue: &mut Cue, class: &str, value: &str, form: Form) {
    match class {
        "noun" => cue.noun = Some(role(value)),
        "weak" => cue.weak = Some(role(value)),
        "verb" => cue.verb = cue.verb.or(Some(Verb { sense: sense(value), form })),
        _ => {
            let mark = MARKS.iter().find(|(name, _)| *name == class).expect("a class of en.tsv");
            cue.marks |= 1 << mark.1 as u32;
        }
    }
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
        "other" => Sense::Other,
        _ => Sense::Role(role(value)),
    }
}

fn role(value: &str) -> Role {
    Role::named(value).expect("a role of en.tsv")
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
        assert!(cue("the").has(Mark::Stop) && cue("the").has(Mark::Determiner));
        assert_eq!(cue("of-which-there-is-none"), Cue::default());
    }
}

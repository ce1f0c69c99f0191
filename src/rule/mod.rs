//! What a rule is, what it sees, and how all of them are run over the atoms once.

pub(crate) mod anchor;
pub(crate) mod change;
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
mod tried;
pub(crate) mod view;
pub(crate) mod words;

pub(crate) use anchor::{Anchor, Signs};
pub(crate) use view::View;

use std::borrow::Cow;

use room::Room;
use seen::Seen;
use tried::Tried;

use crate::draft::Draft;
use crate::language::Language;
use crate::modifier::Modifier;
use crate::scan::atom::{Class, Classes};
use crate::span::Span;
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

/// What a rule found.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Found {
    /// The place of the record.
    pub span: Span,
    /// How many bytes at its beginning and at its end it does not claim. No walk of a rule is as long as two bytes can count.
    unclaimed: (u16, u16),
    /// What it says, as far as its own words tell.
    pub draft: Draft,
    /// How it is meant.
    pub modifier: Option<Modifier>,
}

impl Found {
    /// A record that claims all of its span.
    pub(crate) fn new(span: Span, draft: Draft) -> Self {
        Self { span, unclaimed: (0, 0), draft, modifier: None }
    }

    /// The same that claims a part of its span.
    pub(crate) fn claiming(self, claim: Span) -> Self {
        let bytes = |from: usize, to: usize| u16::try_from(to.saturating_sub(from)).unwrap_or(0);
        Self { unclaimed: (bytes(self.span.start, claim.start), bytes(claim.end, self.span.end)), ..self }
    }

    /// The same with a modifier.
    pub(crate) fn with(self, modifier: Option<Modifier>) -> Self {
        Self { modifier, ..self }
    }

    /// What the record claims for itself: two candidates compete where their claims overlap. The number alone, for a count.
    pub(crate) fn claim(&self) -> Span {
        let (before, after) = self.unclaimed;
        Span::new(self.span.start + usize::from(before), self.span.end - usize::from(after))
    }
}

/// What a rule found, and which rule it was.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Candidate {
    /// The rule's id, or that of a caller's extractor.
    pub rule: Cow<'static, str>,
    pub found: Found,
    room: Room,
}

impl Candidate {
    /// What the rule of that id found.
    #[inline]
    pub(crate) fn new(rule: Cow<'static, str>, found: Found) -> Self {
        Self { rule, found, room: Room::default() }
    }

    /// The kind of what was found.
    pub(crate) fn kind(&self) -> Kind {
        self.found.draft.kind()
    }
}

/// The rules of a pipeline, by the language of a line and the class that they are tried at.
#[derive(Debug, Default, Clone)]
pub(crate) struct RuleTable {
    languages: Vec<(Language, Rules)>,
}

/// The rules of a language.
#[derive(Debug, Default, Clone)]
struct Rules {
    /// The classes that any of them is tried at.
    anchors: Classes,
    /// The classes of which some rules ask for signs.
    signed: Classes,
    by_class: Vec<Tried>,
}

impl RuleTable {
    /// Adds the rules of a language.
    pub(crate) fn add(&mut self, language: Language, rules: impl IntoIterator<Item = &'static Rule>) {
        let mut of = Rules { by_class: vec![Tried::default(); Class::COUNT], ..Rules::default() };
        for rule in rules {
            let class = rule.anchor.class();
            of.anchors = of.anchors.with(Classes::of(class));
            if rule.anchor.is_signed() {
                of.signed = of.signed.with(Classes::of(class));
            }
            of.by_class[class as usize].push(rule);
        }
        self.languages.push((language, of));
    }

    /// Everything that any rule finds, in the order of the text. A line is read by the rules of its language.
    pub(crate) fn candidates(&self, view: &View<'_>) -> (Vec<Candidate>, Seen) {
        let (mut out, mut seen) = (Vec::with_capacity(view.atoms.len() / 2), Seen::default());
        let mut line = Line { end: 0, language: Language::English };
        let mut rules = None;
        for (at, atom) in view.atoms.iter().enumerate() {
            if atom.span().start >= line.end {
                line = Line::at(view, atom.span().start);
                rules = self.of(line.language);
            }
            let Some(rules) = rules.filter(|rules| rules.anchors.meets(atom.classes)) else { continue };
            rules.try_at(view, at, |rule, found| {
                seen.note(found.draft.kind(), line.language);
                overlap::insert(&mut out, Candidate::new(rule.id.into(), found));
            });
        }
        (out, seen)
    }

    fn of(&self, language: Language) -> Option<&Rules> {
        self.languages.iter().find(|(l, _)| *l == language).map(|(_, rules)| rules)
    }
}

impl Rules {
    /// Tries those of the classes of an atom.
    #[inline]
    fn try_at(&self, view: &View<'_>, at: usize, mut keep: impl FnMut(&'static Rule, Found)) {
        let classes = view.atoms[at].classes;
        let around = if self.signed.meets(classes) { Signs::around(view, at) } else { Signs::EVERYWHERE };
        for class in classes.indices() {
            for rule in self.by_class[class].fitting(around) {
                if let Some(found) = (rule.find)(view, at) {
                    keep(rule, found);
                }
            }
        }
    }
}

/// A line of text and what language it is in.
struct Line {
    /// The byte after it.
    end: usize,
    language: Language,
}

impl Line {
    /// The line that `byte` is in.
    fn at(view: &View<'_>, byte: usize) -> Self {
        let bytes = view.text.as_bytes();
        let end = memchr::memchr(b'\n', &bytes[byte..]).map_or(bytes.len(), |newline| byte + newline);
        // Where no Hangul may stand, it is not asked where the line begins.
        if view.hangul.is_empty() || end <= view.hangul.start {
            return Self { end, language: Language::English };
        }
        let start = memchr::memrchr(b'\n', &bytes[..byte]).map_or(0, |newline| newline + 1);
        Self { end, language: view.language(Span::new(start, end)) }
    }
}

#[cfg(test)]
mod tests {
    use crate::{Article, Pipeline};

    #[test]
    fn a_line_is_of_the_language_that_stands_before_its_atoms_too() {
        let found = |text| Pipeline::default().extract(&Article::new("a", text)).records;
        assert_eq!(found("입력 2022.01.24 18:11")[0].rule, "ko/date/date");
        assert_eq!(found("입력\n2022.01.24 18:11")[0].rule, "en/date/numeric");
    }
}

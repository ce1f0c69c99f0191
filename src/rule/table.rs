//! The rules of a pipeline, and how all of them are run over the atoms once.

use super::anchor::Signs;
use super::candidate::Candidate;
use super::found::Found;
use super::seen::Seen;
use super::tried::Tried;
use super::view::View;
use super::{Rule, overlap};
use crate::language::Language;
use crate::scan::atom::{Class, Classes};
use crate::span::Span;

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

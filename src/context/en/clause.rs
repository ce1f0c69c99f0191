//! An amount's sentence as the words around it, amounts and dates each one word.

use super::cue::{Cue, Form, Mark, Sense, Verb, cue};
use crate::context::{Role, Scene};
use crate::kind::count::en::words::is_plural;
use crate::kind::date::DateType;
use crate::record::{Record, Value};
use crate::rule::words::Word;
use crate::span::Span;

/// A word, or a record that is read as one.
#[derive(Debug, Clone, Copy)]
pub(super) struct Token<'a> {
    pub span: Span,
    pub text: &'a str,
    /// What stands before it.
    pub gap: &'a str,
    pub cue: Cue,
    /// The record that it is, where it is an amount or a date.
    pub record: Option<usize>,
    pub is_money: bool,
}

impl Token<'_> {
    pub(super) fn is(&self, word: &str) -> bool {
        self.text.eq_ignore_ascii_case(word)
    }

    pub(super) fn is_any(&self, words: &[&str]) -> bool {
        words.iter().any(|word| self.is(word))
    }

    pub(super) fn has(&self, mark: Mark) -> bool {
        self.cue.has(mark)
    }

    pub(super) fn is_date(&self) -> bool {
        self.record.is_some() && !self.is_money
    }

    /// Whether a noun phrase can hold it.
    pub(super) fn is_nominal(&self) -> bool {
        self.record.is_none()
            && !self.has(Mark::Stop)
            && !self.is_adverb()
            && !self.is_any(&["and", "or", "&"])
    }

    pub(super) fn is_capitalized(&self) -> bool {
        self.text.starts_with(char::is_uppercase)
    }

    pub(super) fn is_number(&self) -> bool {
        self.text.starts_with(|c: char| c.is_ascii_digit())
            && !self.text.ends_with(|c: char| c.is_alphabetic())
    }

    /// A noun of doing, which `of` binds to what is done: `construction`, `removal`.
    pub(super) fn is_doing(&self) -> bool {
        const ENDS: [&str; 6] = ["tion", "sion", "ment", "oval", "osal", "ewal"];
        let derived = !self.is_capitalized()
            && !self.has(Mark::Stop)
            && ENDS.iter().any(|end| self.text.ends_with(end));
        self.has(Mark::Nominal) || derived && self.cue.noun.is_none() && self.cue.weak.is_none()
    }

    /// An adverb in `-ly`, unless the table has it as a noun.
    fn is_adverb(&self) -> bool {
        const NOUNS: [&str; 10] = [
            "hourly", "family", "assembly", "supply", "monthly", "weekly", "daily", "yearly", "early",
            "anomaly",
        ];
        self.text.ends_with("ly") && !self.is_capitalized() && !self.cue.is_noun() && !self.is_any(&NOUNS)
    }

    /// A form of `be`.
    pub(super) fn is_be(&self) -> bool {
        self.is_any(&["is", "are", "was", "were", "be", "been", "being"])
    }

    pub(super) fn is_plural(&self) -> bool {
        is_plural(self.text)
    }

    /// Whether it stands in one phrase with the word before it.
    pub(super) fn joins(&self) -> bool {
        const MARKS: [char; 10] = [' ', '‘', '’', '“', '”', '\'', '"', '/', '-', '\u{a0}'];
        self.gap.chars().all(|c| MARKS.contains(&c))
    }
}

/// The words around an amount.
pub(super) struct Clause<'a> {
    pub scene: &'a Scene<'a>,
    pub tokens: Vec<Token<'a>>,
    /// The index of the amount's own token.
    pub at: usize,
}

impl<'a> Clause<'a> {
    pub(super) fn new(scene: &'a Scene<'a>) -> Self {
        let (bounds, amount) = (scene.bounds, scene.amount().span);
        let before = scene.view.words_before(amount.start).take_while(|word| word.span.start >= bounds.start);
        let mut before: Vec<Word<'a>> = before.collect();
        before.reverse();
        let mut clause = Self { scene, tokens: Vec::with_capacity(2 * before.len() + 8), at: 0 };
        let first = before.first().map_or(amount.start, |word| word.span.start);
        let mut record = scene.records[..scene.at].partition_point(|record| record.span.end <= first);
        for word in before {
            clause.push(word.span, &mut record);
        }
        clause.at = clause.tokens.len();
        record = scene.at;
        clause.push(amount, &mut record);
        for word in scene.view.words_after(amount.end).take_while(|word| word.span.end <= bounds.end) {
            clause.push(word.span, &mut record);
        }
        clause
    }

    /// The last words of another sentence.
    pub(super) fn ending(scene: &'a Scene<'a>, sentence: Span) -> Option<Self> {
        let words =
            scene.view.words_before(sentence.end).take_while(|word| word.span.start >= sentence.start);
        let mut words: Vec<Word<'a>> = words.collect();
        words.reverse();
        let first = words.first()?.span.start;
        let mut record = scene.records[..scene.at].partition_point(|record| record.span.end <= first);
        let mut clause = Self { scene, tokens: Vec::with_capacity(words.len()), at: words.len() };
        for word in words {
            clause.push(word.span, &mut record);
        }
        clause.at = clause.tokens.len();
        Some(clause)
    }

    /// Adds a word, or lengthens the record that it is in.
    fn push(&mut self, span: Span, next: &mut usize) {
        let records = self.scene.records;
        while records.get(*next).is_some_and(|r| r.span.end <= span.start || !is_unit(r)) {
            *next += 1;
        }
        let record = records.get(*next).filter(|record| record.span.overlaps(span)).map(|_| *next);
        if let (Some(last), Some(_)) = (self.tokens.last_mut(), record)
            && last.record == record
        {
            last.span.end = span.end;
            last.text = self.scene.text(last.span);
            return;
        }
        let start = self.tokens.last().map_or(span.start, |last| last.span.end);
        let text = self.scene.text(span);
        self.tokens.push(Token {
            span,
            text,
            gap: self.scene.text(Span::new(start.min(span.start), span.start)),
            cue: if record.is_some() { Cue::default() } else { cue(text) },
            record,
            is_money: record.is_some_and(|record| matches!(records[record].value, Value::Money(_))),
        });
    }

    pub(super) fn get(&self, at: usize) -> Option<&Token<'a>> {
        self.tokens.get(at)
    }

    /// The token before one, in the same phrase or not.
    pub(super) fn prev(&self, at: usize) -> Option<&Token<'a>> {
        self.tokens.get(at.checked_sub(1)?)
    }

    /// The verb that a token is here, if it is one: a word that can be a noun is one unless `to`, an auxiliary or a subject says otherwise.
    pub(super) fn verb(&self, at: usize) -> Option<Verb> {
        let token = self.get(at)?;
        let mut verb = token.cue.verb?;
        if verb.sense == Sense::Level && self.get(at + 1).is_some_and(|next| next.is("aside")) {
            verb.sense = Sense::Role(Role::Budget);
        }
        let noun = token.cue.is_noun();
        let prev = self.prev(at).filter(|_| token.joins());
        let led = |marks: &[Mark]| prev.is_some_and(|p| marks.iter().any(|mark| p.has(*mark)));
        let is_verb = match verb.form {
            Form::Base => {
                prev.is_some_and(|p| p.is("to"))
                    || led(&[Mark::Will, Mark::Modal, Mark::Adverb])
                    || (!noun || self.has_object(at)) && !led(&[Mark::Determiner])
            }
            Form::Present if verb.sense == Sense::Level && self.measures(at) => true,
            Form::Present => (!noun || self.has_object(at)) && !led(&[Mark::Determiner]),
            Form::Past | Form::Participle => !led(&[Mark::Determiner]) || prev.is_none(),
            Form::Ing => {
                !noun && self.begins_clause(at) || prev.is_none_or(|p| p.is("by")) || self.is_going_on(at)
            }
        };
        is_verb.then_some(verb)
    }

    /// `is |investing|`.
    fn is_going_on(&self, at: usize) -> bool {
        self.prev(at).is_some_and(|p| p.has(Mark::Present) || p.has(Mark::Past))
    }

    /// A form in `-ing` is a verb behind a function word, a plural or a comma, or where an object follows; else a modifier: `annual |operating| cost`.
    fn begins_clause(&self, at: usize) -> bool {
        let joined = self.tokens[at].joins();
        let before = self
            .prev(at)
            .is_none_or(|p| !joined || p.has(Mark::Stop) && !p.has(Mark::Determiner) || p.is_plural());
        let object =
            |next: &Token<'_>| next.is_money || next.has(Mark::Determiner) || next.has(Mark::Quantifier);
        before || self.get(at + 1).is_some_and(|next| next.joins() && object(next))
    }

    /// `amounts |to|`, `totals |7 million won|`.
    fn measures(&self, at: usize) -> bool {
        self.get(at + 1).is_some_and(|next| next.joins() && (next.is_money || next.is_any(&["to", "for"])))
    }

    /// `supports |the| elderly`: a noun in `-s` has no article behind it, a verb's object has one.
    fn has_object(&self, at: usize) -> bool {
        let subject = self.prev(at).is_some_and(|p| {
            p.is_capitalized() || p.is_any(&["it", "they", "we", "who", "that", "which", "he", "she"])
        });
        let next =
            |fits: fn(&Token<'_>) -> bool| self.get(at + 1).is_some_and(|next| next.joins() && fits(next));
        let district = self.prev(at).is_some_and(|p| p.text.ends_with("-gu"));
        district
            || subject && next(|next| next.is_money || next.has(Mark::Quantifier) || next.has(Mark::Person))
            || next(|next| next.has(Mark::Determiner) && !next.is("that"))
    }
}

/// Whether a record is read as one word. `monthly` and `annual` are adjectives.
fn is_unit(record: &Record) -> bool {
    match &record.value {
        Value::Money(_) => true,
        Value::Date(date) => date.r#type != DateType::Set || record.text.contains(' '),
        _ => false,
    }
}

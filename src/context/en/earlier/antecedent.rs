//! What a pronoun stands for: the subject of the sentence before, or, where that is someone who acts, the object of its verb. `The district runs |a night
//! taxi|. It costs 60 million won a year.`

use super::FARTHEST;
use crate::context::en::sentence::Clause;
use crate::context::en::statement::phrase::is_unknown_verb;
use crate::context::en::statement::subject::subject;
use crate::context::en::statement::{Phrase, Statement};
use crate::context::en::what::empty::{is_empty, is_entity, points};
use crate::context::en::word::{Class, Form, Gap, Sense, Token, Words};
use crate::span::Span;

/// What the pronoun that is the subject stands for.
pub(in crate::context::en) fn of(s: &Statement<'_>) -> Option<Span> {
    let many = pronoun(s)?;
    let before = s.clause.scene.amount().sentence.checked_sub(1)?;
    find(s, before, |clause, noun| noun.head(clause).is_plural() == many)
}

/// What the sentence before is about.
pub(in crate::context::en) fn before(s: &Statement<'_>) -> Option<Span> {
    find(s, s.clause.scene.amount().sentence.checked_sub(1)?, |_, _| true)
}

/// What the paragraph begins with, where the amount's sentence is not its first.
pub(in crate::context::en) fn of_paragraph(s: &Statement<'_>) -> Option<Span> {
    const MOST: usize = 8;
    let scene = s.clause.scene;
    let (own, start) =
        (scene.amount().sentence, scene.document.paragraph(scene.amount().span.start)?.span.start);
    let inside = |at: &usize| scene.document.sentence_span(*at).start >= start;
    let first = (own.saturating_sub(MOST)..own).rev().take_while(inside).last()?;
    find(s, first, |_, _| true)
}

fn find(s: &Statement<'_>, before: usize, is: impl Fn(&Clause<'_>, Phrase) -> bool) -> Option<Span> {
    let scene = s.clause.scene;
    let sentence = scene.document.sentence_span(before);
    let far = scene.amount().span.start.saturating_sub(sentence.end) > FARTHEST;
    let near = !far && sentence.start >= scene.item.map_or(0, |item| item.start);
    if !near {
        return None;
    }
    let ending = s.clause.endings.of(scene, before)?;
    let clause = ending.clause(scene, s.clause.endings);
    let verb = (0..clause.at).find(|&at| is_finite(&clause, at))?;
    // `is |running| a night taxi`.
    let going_on = clause.tokens[verb].is_be()
        && clause.get(verb + 1).is_some_and(|doing| doing.joins() && doing.ends_as_doing());
    let object = Phrase::after(&clause, verb + 1 + usize::from(going_on));
    let fits = |noun: &Phrase| can_be(&clause, *noun) && is(&clause, *noun);
    [subject(&clause, verb), object].into_iter().flatten().find(fits).map(|noun| noun.span(&clause))
}

/// Whether the subject of the amount's sentence is a pronoun, and whether it is `they`.
fn pronoun(s: &Statement<'_>) -> Option<bool> {
    const MOST: usize = 14;
    const ONE: Words<2> = Words::of(["it", "this"]);
    const MANY: Words<2> = Words::of(["they", "these"]);
    let clause = &s.clause;
    let acts =
        |at: usize| clause.get(at + 1).is_some_and(Token::is_auxiliary) || clause.verb(at + 1).is_some();
    let before = (s.lead.anchor.saturating_sub(MOST)..s.lead.anchor)
        .rev()
        .find(|&at| (clause.tokens[at].is_one(&ONE) || clause.tokens[at].is_one(&MANY)) && acts(at));
    // `Launched with a budget of 60 million won, |it| carried`.
    let behind = || {
        let comma = clause.get(s.tail.end).is_some_and(|word| word.gap.has(Gap::COMMA_FIRST));
        Some(s.tail.end).filter(|&at| comma && acts(at))
    };
    let at = before.or_else(behind)?;
    let many = clause.tokens[at].is_one(&MANY);
    (many || clause.tokens[at].is_one(&ONE)).then_some(many)
}

fn is_finite(clause: &Clause<'_>, at: usize) -> bool {
    let verb = clause.verb(at).is_some_and(|verb| verb.sense != Sense::Report);
    verb || clause.tokens[at].is_auxiliary() && clause.tokens[at].is_be() || is_unknown_verb(clause, at)
}

/// Whether a phrase names a thing.
fn can_be(clause: &Clause<'_>, noun: Phrase) -> bool {
    let head = noun.head(clause);
    let done = clause.verb(noun.last).is_some()
        || head.ends_as_participle()
        || head.cue.verb.is_some_and(|verb| verb.form == Form::Participle);
    let money = noun.is_generic(clause) && noun.first == noun.last;
    // `begins |helping young people|`.
    let doing = noun.first < noun.last && clause.tokens[noun.first].ends_as_doing();
    !done
        && !noun.words(clause).iter().any(|word| word.is("plenary"))
        && !doing
        && !money
        && !head.has(Class::Person)
        && !is_entity(clause, noun)
        && !points(clause, noun)
        && !is_empty(clause, noun)
}

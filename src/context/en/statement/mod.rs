//! All that is read around an amount, once, for the rules to look at: its syntax, without a tagger.
//!
//! What binds the amount to the words beside it is found here, and in which phrases; what it makes of the amount (its role, what it is for, when) the other folders say.
//!
//! The way through: [`phrase`] is a noun phrase, with [`named`] for what it names; [`subject`](mod@subject) the phrases before a verb that are bound to each other; [`lead`] what stands before the
//! amount, with [`label`], [`change`] and [`adjacent`]; [`tail`] what stands behind it, with [`toward`] and behind what is [`inserted`]; [`verb`] the verb that governs it, past what is [`skipped`].

mod adjacent;
pub(super) mod change;
mod inserted;
pub(super) mod label;
mod lead;
mod named;
pub(super) mod phrase;
mod skipped;
pub(super) mod subject;
mod tail;
mod toward;
pub(super) mod verb;

pub(super) use self::lead::Link;
pub(super) use self::phrase::Phrase;
pub(super) use self::tail::{Bond, Tail};
pub(super) use self::verb::{Governor, Tense};

use std::cell::OnceCell;

use self::lead::Lead;
use self::subject::{before_determiners, subject};
use crate::context::en::sentence::Clause;
use crate::context::en::word::{Class, Classes, Form, Gap, Token, Words};
use crate::context::{Role, Said, won};

/// An amount with what binds it.
pub(super) struct Statement<'a> {
    pub clause: Clause<'a>,
    pub lead: Lead,
    pub tail: Tail,
    pub governor: Option<Governor>,
    /// The amount in whole won, and what was said of the amount before in the item.
    won: i64,
    last: Option<&'a Said>,
    next: OnceCell<Tail>,
    subject: OnceCell<Option<Phrase>>,
    /// What [`said`](crate::context::en::time::tense::said) tells.
    pub tense: OnceCell<Option<Tense>>,
}

impl<'a> Statement<'a> {
    pub(super) fn read(clause: Clause<'a>) -> Self {
        let scene = clause.scene;
        let lead = Lead::read(&clause);
        let tail = Tail::read(&clause).behind(&clause, &lead);
        let next = OnceCell::new();
        let behind = || *next.get_or_init(|| Tail::next(&clause, tail.end));
        let governor = Governor::find(&clause, &lead, &tail, behind);
        let last = scene.memory.said(scene.amount().item).next();
        let (subject, tense) = (OnceCell::new(), OnceCell::new());
        Self { clause, lead, tail, governor, won: won(scene.amount()), last, next, subject, tense }
    }

    /// The noun phrase before the amount that says what it is.
    pub(super) fn measure(&self) -> Option<Phrase> {
        self.lead.noun.filter(|_| {
            matches!(
                self.lead.link,
                Link::Of | Link::Copula | Link::Colon | Link::Paren | Link::Noun | Link::At
            )
        })
    }

    /// The noun phrase that is worth the amount, before it or after it.
    pub(super) fn worth(&self) -> Option<Phrase> {
        self.lead.noun.filter(|_| self.lead.link == Link::Worth).or_else(|| self.content())
    }

    /// The noun phrase after the amount that it consists of.
    pub(super) fn content(&self) -> Option<Phrase> {
        self.tail.noun.filter(|_| matches!(self.tail.bond, Bond::Of | Bond::In | Bond::As))
    }

    /// Whether a phrase is the object of the verb that governs the amount: only words that measure stand between.
    pub(super) fn is_object(&self, noun: Phrase) -> bool {
        self.governor.is_none_or(|governor| {
            governor.of_subject && governor.role() != Some(Role::Support)
                || governor.at < noun.first
                    && self.clause.tokens[governor.at + 1..noun.first]
                        .iter()
                        .all(|token| token.has_any(Classes::of(&[Class::Determiner, Class::Quantifier])))
        })
    }

    /// The noun phrase that the amount comes from, behind its verb, too: `came |from the state|`.
    pub(super) fn source(&self) -> Option<Phrase> {
        let tail = match self.tail.bond {
            Bond::Verb(at) => self.behind_verb(at),
            _ => self.tail,
        };
        tail.noun.filter(|_| tail.bond == Bond::From)
    }

    /// What the same amount was before in the item, where something named it.
    pub(super) fn said_again(&self) -> Option<&'a Said> {
        let amount = self.won();
        self.before().find(|said| said.amount == amount && said.role.is_some())
    }

    /// `If it passes in this form, |the total budget becomes|`: whether the verb found is that of a clause before.
    pub(super) fn is_of_other_clause(&self) -> bool {
        let (Some(governor), Some(noun)) = (self.governor, self.measure()) else { return false };
        self.lead.link == Link::Copula
            && governor.at < noun.first
            && self.clause.tokens[governor.at + 1..=noun.first]
                .iter()
                .any(|word| word.gap.has(Gap::COMMA_FIRST))
    }

    /// `▲ |3 billion won| for parks`, `▲a |bridge|`: whether one of a list begins at a place, but for its determiners.
    pub(super) fn begins_item(&self, at: usize) -> bool {
        let item = |at: usize| self.clause.tokens[at].gap.has(Gap::ITEM);
        item(at) || before_determiners(&self.clause, at).is_some_and(|before| item(before + 1))
    }

    /// The role of the last statement of the item.
    pub(super) fn last(&self) -> Option<Role> {
        self.last?.role
    }

    /// The noun phrase that says what the amount goes to, behind its verb, too: `prepared |for vouchers|`.
    pub(super) fn aim(&self) -> Option<Phrase> {
        match self.tail.bond {
            Bond::Verb(at) => self.behind_verb(at).noun,
            _ => self.tail.noun,
        }
    }

    /// Whether the verb that governs the amount is passive in form: `was supported with`.
    pub(super) fn is_passive(&self) -> bool {
        self.governor.is_some_and(|governor| {
            let form = self.clause.tokens[governor.at].cue.verb.map(|verb| verb.form);
            form != Some(Form::Ing) && self.clause.prev(governor.at).is_some_and(Token::is_be)
        })
    }

    /// What stands behind the verb at `at` and its particle: `set aside |for parks|`.
    pub(super) fn behind_verb(&self, at: usize) -> Tail {
        let particle = self.clause.get(at + 1).is_some_and(|word| word.is("aside") || word.is("up"));
        Tail::next(&self.clause, at + 1 + usize::from(particle))
    }

    /// What stands behind the tail.
    pub(super) fn next(&self) -> Tail {
        *self.next.get_or_init(|| Tail::next(&self.clause, self.tail.end))
    }

    /// The subject of the verb that governs the amount.
    pub(super) fn subject(&self) -> Option<Phrase> {
        *self.subject.get_or_init(|| subject(&self.clause, self.governor?.at))
    }

    /// Whether the verb that governs the amount is one of a class.
    pub(super) fn is_verb(&self, class: Class) -> bool {
        self.governor.is_some_and(|governor| self.clause.tokens[governor.at].has(class))
    }

    /// Whether people do what the verb that governs the amount says: `residents pay`, `anyone who is late pays`.
    pub(super) fn is_of_people(&self) -> bool {
        let Some(governor) = self.governor.filter(|governor| !governor.of_subject) else { return false };
        let verb = &self.clause.tokens[governor.at.saturating_sub(3)..governor.at];
        if verb.iter().any(|word| word.is_one(&const { Words::of(["he", "she", "I", "you"]) })) {
            return true;
        }
        let who = self.clause.who(governor.at).and_then(|who| self.clause.prev(who));
        let led = who.is_some_and(|word| word.has(Class::Person));
        led || self
            .subject()
            .is_some_and(|noun| noun.head(&self.clause).has(Class::Person) || self.is_titled(noun))
    }

    /// `Ms. |Kim|`.
    fn is_titled(&self, noun: Phrase) -> bool {
        const TITLES: Words<4> = Words::of(["ms", "mr", "mrs", "miss"]);
        self.clause.prev(noun.first).is_some_and(|title| title.is_one(&TITLES))
    }

    /// The amount in whole won; other currencies at about their worth.
    pub(super) const fn won(&self) -> i64 {
        self.won
    }

    /// What was said last in the item.
    pub(super) const fn said_last(&self) -> Option<&'a Said> {
        self.last
    }

    /// The same of all amounts before, the nearest first.
    pub(super) fn before(&self) -> impl Iterator<Item = &'a Said> + Clone {
        let scene = self.clause.scene;
        scene.memory.said(scene.amount().item)
    }

    /// Whether a word of the sentence is of the class.
    pub(super) fn speaks_of(&self, class: Class) -> bool {
        self.clause.speaks_of(class)
    }

    /// The nearest phrase of the sentence that names this role, before the amount or, where there is none, after it.
    pub(super) fn phrase_of(&self, role: Role) -> Option<Phrase> {
        let clause = &self.clause;
        if !clause.classes.has(Classes::names(role)) {
            return None;
        }
        let verb = self.governor.map(|governor| governor.at);
        let names = |at: &usize| {
            clause.tokens[*at].has_any(Classes::names(role))
                && verb != Some(*at)
                && !is_infinitive(clause, *at)
                && !clause.lives(*at)
        };
        let parts = |at: usize| clause.tokens[at].gap.has(Gap::SEMICOLON) || is_contrast(clause, at);
        let before = (0..clause.at).rev().take_while(|at| !parts(at + 1)).find(names);
        let after = || (clause.at + 1..clause.tokens.len()).take_while(|at| !parts(*at)).find(names);
        phrase_around(clause, before.or_else(after)?)
    }

    /// The nearest phrase of the sentence before the amount with a word of this class.
    pub(super) fn phrase_of_class(&self, class: Class) -> Option<Phrase> {
        if !self.clause.classes.has(Classes::of(&[class])) {
            return None;
        }
        let at = (0..self.clause.at).rev().find(|&at| self.clause.tokens[at].has(class))?;
        phrase_around(&self.clause, at)
    }

    /// The role of the nearest word of the sentence that names one.
    pub(super) fn nearest(&self) -> Option<Role> {
        let noun = |at: usize| self.clause.tokens[at].cue.noun.filter(|_| !self.clause.lives(at));
        let before = (0..self.clause.at).rev().find_map(noun);
        before.or_else(|| (self.clause.at + 1..self.clause.tokens.len()).find_map(noun))
    }
}

/// `about 3,200 people will |benefit|`, `expects 60 complexes to |benefit|`.
#[inline(never)]
fn is_infinitive(clause: &Clause<'_>, at: usize) -> bool {
    let word = &clause.tokens[at];
    let led = clause.prev(at).filter(|_| word.joins() && !word.is_plural() && !word.is_capitalized());
    let whom = |to: usize| clause.tokens[..to].last().is_some_and(|who| who.is_plural() && who.is_nominal());
    led.is_some_and(|led| {
        led.has_any(Classes::of(&[Class::Will, Class::Modal])) || led.has(Class::To) && whom(at - 1)
    })
}

/// `, |but| anyone who is late pays`, `, |and| those who come late pay`: a clause of its own begins.
fn is_contrast(clause: &Clause<'_>, at: usize) -> bool {
    let word = &clause.tokens[at];
    let who = || clause.get(at + 1).is_some_and(|who| who.has(Class::Pronoun) || who.is("those"));
    word.gap.has(Gap::COMMA_FIRST)
        && (word.is_one(&const { Words::of(["but", "while", "whereas", "provided"]) })
            || word.is("and") && who())
}

/// The phrase that the word at `at` is in.
pub(super) fn phrase_around(clause: &Clause<'_>, at: usize) -> Option<Phrase> {
    let mut last = at;
    while clause.get(last + 1).is_some_and(|next| next.joins() && next.is_nominal() && !next.is_number())
        && clause.verb(last + 1).is_none()
        && !clause.tokens[last + 1].ends_as_participle()
        && last - at < 4
        && !clause.tokens[last].is_plural()
    {
        last += 1;
    }
    Phrase::before(clause, last)
}

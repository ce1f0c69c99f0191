//! What stands before an amount: what binds it (`budget |of|`, `fee |is|`, `certificates |worth|`, a verb), and the noun phrase that is bound.

use super::clause::Clause;
use super::cue::{Form, Sense};
use super::gap::Gap;
use super::mark::{Mark, Marks};
use super::phrase::Phrase;
use super::token::Token;

/// What binds an amount to what stands before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Link {
    /// `budget of`.
    Of,
    /// `worth`, `totaling`, `costing`.
    Worth,
    /// `is`, `amounts to`, `was set at`, `reached`.
    Copula,
    /// `sold at`, `for`: a price, unless something else is said.
    At,
    With,
    /// `certificates (`, and in apposition, between commas.
    Paren,
    /// `prizes:`.
    Colon,
    /// `a fine [of] 3,000 won`: the noun itself.
    Noun,
    /// The verb with this index, whose object it is.
    Verb(usize),
    /// Nothing does.
    None,
}

/// What stands before an amount.
#[derive(Debug, Clone, Copy)]
pub(super) struct Lead {
    pub link: Link,
    /// The index of the token before which the statement of the amount begins.
    pub anchor: usize,
    /// The noun phrase that is bound.
    pub noun: Option<Phrase>,
    /// `up to`, `at most`, `a maximum of`, `under`.
    pub ceiling: bool,
    /// `over`, `at least`.
    pub floor: bool,
    /// `a total of`.
    pub total: bool,
}

impl Lead {
    pub(super) fn read(clause: &Clause<'_>) -> Self {
        let mut lead = Self {
            link: Link::None,
            anchor: clause.at,
            noun: None,
            ceiling: false,
            floor: false,
            total: false,
        };
        while let Some(next) = lead.skip(clause) {
            lead.anchor = next;
        }
        lead.bind(clause);
        lead
    }

    /// The place before one more word that only measures the amount, or before the amount that it is listed behind.
    fn skip(&mut self, clause: &Clause<'_>) -> Option<usize> {
        let at = self.anchor.checked_sub(1)?;
        let (token, here) = (&clause.tokens[at], &clause.tokens[self.anchor]);
        if token.is_money() && here.gap.has(Gap::LISTS.and(Gap::ADDS)) {
            return Some(at);
        }
        if token.has(Mark::To)
            && at > 1
            && clause.tokens[at - 1].is_money()
            && clause.tokens[at - 2].has(Mark::From)
        {
            return Some(at - 1);
        }
        if token.has(Mark::And) && at > 0 && clause.tokens[at - 1].is_money() {
            return Some(at - 1);
        }
        if !here.joins() {
            return None;
        }
        self.quantifier(clause, at)
    }

    fn quantifier(&mut self, clause: &Clause<'_>, at: usize) -> Option<usize> {
        const SIZES: Marks = Marks::of(&[Mark::Floor, Mark::Ceiling, Mark::Sizes]);
        const MEASURES: Marks = SIZES.and(Marks::of(&[Mark::To, Mark::Of, Mark::At, Mark::Quantifier]));
        let token = &clause.tokens[at];
        if !token.has_any(MEASURES) {
            return None;
        }
        let before = clause.prev(at);
        if token.has(Mark::To) && before.is_some_and(|word| word.has(Mark::Up)) {
            self.ceiling = true;
            return Some(at - 1);
        }
        if token.has(Mark::Of) && before.is_some_and(|word| word.has(Mark::Measure)) {
            self.ceiling |= before.is_some_and(|word| word.has(Mark::Most));
            self.total |= before.is_some_and(|word| word.has(Mark::Sum));
            return Some(at - 1);
        }
        if token.has_any(SIZES) || token.has(Mark::Quantifier) && !token.cue.is_noun() {
            self.floor |= token.has(Mark::Floor);
            self.ceiling |= token.has_any(Marks::of(&[Mark::Ceiling, Mark::Most]));
            self.total |= token.has(Mark::Sum);
            return Some(at);
        }
        let at_least = token.has(Mark::At)
            && clause.tokens[self.anchor].has_any(Marks::of(&[Mark::Floor, Mark::Ceiling]));
        at_least.then_some(at)
    }

    /// What the word before the amount binds it to.
    fn bind(&mut self, clause: &Clause<'_>) {
        let gap = clause.tokens[self.anchor].gap;
        let Some(at) = self.anchor.checked_sub(1) else { return };
        if gap.has(Gap::OPENS) {
            self.link = Link::Paren;
            self.noun = Phrase::before(clause, at);
            return;
        }
        if gap.has(Gap::LABELS) {
            self.link = Link::Colon;
            self.noun = label(clause, self.anchor)
                .or_else(|| named(clause, self.anchor))
                .or_else(|| Phrase::before(clause, at));
            return;
        }
        if clause.tokens[self.anchor].joins() {
            self.bind_word(clause, at);
        } else if gap.has(Gap::LISTS)
            && gap.has(Gap::COMMA)
            && clause.get(clause.at + 1).is_some_and(|next| next.gap.has(Gap::COMMA_FIRST))
        {
            self.appose(clause);
        }
    }

    /// `the budget of the district, 31 billion won, passed`.
    fn appose(&mut self, clause: &Clause<'_>) {
        let noun = chain(clause, self.anchor).into_iter().flatten().find(|noun| {
            noun.role(clause).is_some() || noun.weak_role(clause).is_some() || noun.is_generic(clause)
        });
        if noun.is_some() {
            (self.link, self.noun) = (Link::Paren, noun);
        }
    }

    fn bind_word(&mut self, clause: &Clause<'_>, at: usize) {
        const CHANGES: Marks = Marks::of(&[Mark::From, Mark::To, Mark::By, Mark::At]);
        const LEVELS: Marks = Marks::of(&[Mark::To, Mark::At, Mark::By, Mark::For]);
        let token = &clause.tokens[at];
        let verb = clause.verb(at);
        let change = if token.has_any(CHANGES) { changed(clause, at) } else { None };
        let level = verb.is_some_and(|verb| verb.sense == Sense::Level);
        (self.link, self.noun) = match () {
            () if token.has(Mark::Of) => {
                (Link::Of, at.checked_sub(1).and_then(|at| Phrase::before(clause, at)))
            }
            () if token.has(Mark::Worth) => worth(clause, at),
            () if change.is_some() => (Link::Copula, change),
            () if token.has_any(LEVELS) && leveled(clause, at) => (Link::Copula, subject(clause, at)),
            () if level && token.has(Mark::Cuts) => (Link::Verb(at), None),
            () if token.is_be() || level => (Link::Copula, subject(clause, at)),
            () if token.has(Mark::At) => (Link::At, subject(clause, at)),
            () if token.has(Mark::For) => (Link::At, None),
            () if token.has(Mark::With) => (Link::With, None),
            () if verb.is_some() || is_present(clause, at) => (Link::Verb(at), None),
            () => (Link::Noun, Phrase::before(clause, at)),
        };
        if let (Link::Noun, Some(verb)) = (self.link, self.noun.and_then(|noun| giver(clause, noun))) {
            (self.link, self.noun) = (Link::Verb(verb), None);
        }
        if self.link == Link::Noun && self.noun.is_none() {
            self.link = Link::None;
        }
        self.anchor = at;
    }
}

/// The head of `|grants| to shops and cafes:`, a line that is a label and an amount.
fn label(clause: &Clause<'_>, end: usize) -> Option<Phrase> {
    let sentence = (0..end).any(|at| clause.tokens[at].is_money() || clause.verb(at).is_some());
    Phrase::after(clause, 0).filter(|noun| !sentence && noun.last < end && !noun.is_generic(clause))
}

/// The first phrase before a colon that names a kind of amount: `|compensation| for victims of fraud:`.
fn named(clause: &Clause<'_>, end: usize) -> Option<Phrase> {
    const LABELED: Marks = Marks::of(&[Mark::Of, Mark::For, Mark::To, Mark::In]);
    let at = end.checked_sub(1)?;
    let mut phrases = [None; CHAIN];
    phrases[0] = Phrase::before(clause, at);
    for i in 1..CHAIN {
        let before = phrases[i - 1].and_then(|phrase: Phrase| behind_determiners(clause, phrase.first));
        let of = before.filter(|&of| clause.tokens[of].has_any(LABELED));
        phrases[i] = of.and_then(|of| Phrase::before(clause, of.checked_sub(1)?));
    }
    phrases.iter().flatten().rfind(|phrase| phrase.role(clause).is_some()).copied()
}

/// The verb of `pays residents`, `left the district`: whoever stands between it and the amount is given the amount.
fn giver(clause: &Clause<'_>, noun: Phrase) -> Option<usize> {
    let head = noun.head(clause);
    let whom = head.has_any(Marks::of(&[Mark::Person, Mark::Authority])) || head.is_district();
    let costs = |at: &usize| clause.tokens[*at].has(Mark::Costs);
    if let Some(verb) = (noun.first + 1..noun.last).find(costs).filter(|_| whom) {
        return Some(verb);
    }
    let verb = behind_determiners(clause, noun.first).filter(|_| whom && noun.role(clause).is_none())?;
    let role = clause.verb(verb).is_some_and(|verb| matches!(verb.sense, Sense::Role(_)));
    let leaves = clause.tokens[verb].has(Mark::Leaves);
    ((role || leaves) && clause.tokens[noun.first].joins()).then_some(verb)
}

/// `amounted |to|`, `was set |at|`: the word follows a verb of size.
fn leveled(clause: &Clause<'_>, at: usize) -> bool {
    let verb = at.checked_sub(1).and_then(|at| clause.verb(at));
    let account = clause.prev(at).is_some_and(|word| word.text.starts_with("account"));
    verb.is_some_and(|verb| verb.sense == Sense::Level) && (!clause.tokens[at].has(Mark::For) || account)
        || clause.prev(at).is_some_and(|word| word.has(Mark::Sized))
}

/// A word that can be a noun or a verb is a verb directly before an amount, behind a noun: `the course |costs|`.
fn is_present(clause: &Clause<'_>, at: usize) -> bool {
    let present =
        clause.tokens[at].cue.verb.is_some_and(|verb| matches!(verb.form, Form::Present | Form::Base));
    let subject = clause.prev(at).is_some_and(|word| {
        (word.is_nominal() || word.record.is_some()) && clause.tokens[at].joins() || word.has(Mark::Relative)
    });
    let of_amount = clause.tokens[at].is("cost")
        || clause.tokens[at].cue.verb.is_some_and(|verb| verb.form == Form::Present);
    present && subject && (of_amount || clause.prev(at).is_some_and(Token::is_plural))
}

/// What is worth the amount; of `whose property is worth`, the subject.
fn worth(clause: &Clause<'_>, at: usize) -> (Link, Option<Phrase>) {
    match at.checked_sub(1).filter(|&be| clause.tokens[be].is_be()) {
        Some(be) => (Link::Copula, subject(clause, be)),
        None => (Link::Worth, named_before(clause, at)),
    }
}

/// What changes to, from or by the amount: `raised the limit |to|`, `the limit was raised |from|`.
fn changed(clause: &Clause<'_>, at: usize) -> Option<Phrase> {
    const MOST: usize = 8;
    let is_verb = |i: &usize| clause.verb(*i).is_some() || clause.tokens[*i].has(Mark::Change);
    let verb = (at.saturating_sub(MOST)..at).rev().find(is_verb)?;
    let together = clause.tokens[verb + 1..=at].iter().all(Token::joins);
    if !clause.tokens[verb].has(Mark::Change) || !together {
        return None;
    }
    let passive = clause.prev(verb).is_some_and(Token::is_be);
    let object = Phrase::after(clause, verb + 1).filter(|noun| noun.last < at && !passive);
    object.map(|first| of_object(clause, first, at)).or_else(|| subject(clause, verb))
}

/// The last phrase of `the scale of its certificates`, where the first is only a word for a size.
fn of_object(clause: &Clause<'_>, first: Phrase, at: usize) -> Phrase {
    let of = clause.get(first.last + 1).is_some_and(|word| word.has(Mark::Of)) && first.is_generic(clause);
    Phrase::after(clause, first.last + 2).filter(|noun| of && noun.last < at).unwrap_or(first)
}

/// The noun before `worth`: of `loans for shops worth`, the one that names a kind of amount, if one does.
fn named_before(clause: &Clause<'_>, at: usize) -> Option<Phrase> {
    if clause.tokens[at].gap.has(Gap::OPENS) {
        return at.checked_sub(1).and_then(|at| Phrase::before(clause, at));
    }
    let phrases = chain(clause, at);
    let named = phrases.iter().flatten().find(|phrase| phrase.role(clause).is_some());
    named.or(phrases[0].as_ref()).copied()
}

/// The subject of the verb at `at`: of `the limit per person is`, the first noun, or the one that names a kind of amount.
pub(super) fn subject(clause: &Clause<'_>, at: usize) -> Option<Phrase> {
    let mut at = at;
    while at > 0 && is_of_verb(clause, at - 1) && clause.tokens[at].joins() {
        at -= 1;
    }
    let phrases = chain(clause, at);
    let named = phrases.iter().flatten().rfind(|phrase| phrase.role(clause).is_some());
    named.or_else(|| phrases.iter().flatten().next_back()).copied()
}

/// Whether the token is of a verb group: `has been set at`.
fn is_of_verb(clause: &Clause<'_>, at: usize) -> bool {
    const GROUP: Marks =
        Marks::AUXILIARY.and(Marks::of(&[Mark::Adverb, Mark::To, Mark::At, Mark::By, Mark::Up, Mark::For]));
    let token = &clause.tokens[at];
    token.has_any(GROUP) || clause.verb(at).is_some()
}

/// No chain of phrases is longer.
const CHAIN: usize = 3;

/// The noun phrases that end before `at`, each bound to the one before by a preposition: `limit` and `person` of `limit per person is`.
fn chain(clause: &Clause<'_>, at: usize) -> [Option<Phrase>; CHAIN] {
    let mut phrases = [None; CHAIN];
    let mut at = undated(clause, at);
    for (i, place) in phrases.iter_mut().enumerate() {
        let place_is_first = i == 0;
        let first = phrases_end(clause, at, place_is_first);
        let Some(phrase) = first.and_then(|at| Phrase::before(clause, at)) else { break };
        *place = Some(phrase);
        let preposition = behind_determiners(clause, phrase.first);
        let bound = preposition.filter(|&i| clause.tokens[i].has(Mark::Binds));
        match bound {
            Some(preposition) => at = undated(clause, preposition),
            None => break,
        }
    }
    phrases
}

/// The place before a date and its preposition: `the budget |for 2022| is`.
fn undated(clause: &Clause<'_>, at: usize) -> usize {
    const LEADS: Marks = Marks::of(&[Mark::For, Mark::In, Mark::Of, Mark::By, Mark::On]);
    let date = at
        .checked_sub(1)
        .filter(|&date| clause.tokens[date].is_date() && clause.get(at).is_some_and(Token::joins));
    let Some(date) = date else { return at };
    let led = clause.prev(date).is_some_and(|word| word.has_any(LEADS));
    if led { date - 1 } else { date }
}

/// The last word of the phrase before `at`: in apposition a comma stands between.
fn phrases_end(clause: &Clause<'_>, at: usize, first: bool) -> Option<usize> {
    let apposed = first && clause.get(at)?.is_money();
    at.checked_sub(1).filter(|_| apposed || clause.get(at).is_some_and(Token::joins))
}

/// The index of the word before a phrase and its determiners.
fn behind_determiners(clause: &Clause<'_>, first: usize) -> Option<usize> {
    (first.saturating_sub(3)..first).rev().find(|&i| {
        let token = &clause.tokens[i];
        !token.has(Mark::Determiner) && !token.is_number()
    })
}

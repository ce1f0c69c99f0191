//! What stands before an amount: what binds it (`budget |of|`, `fee |is|`, `certificates |worth|`, a verb), and the noun phrase that is bound.

use super::clause::{Clause, Token};
use super::cue::{Form, Mark, Sense};
use super::phrase::Phrase;

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
        if token.is_money && matches!(here.gap, ", " | "/" | " / " | "·" | " + ") {
            return Some(at);
        }
        if token.is("to") && at > 1 && clause.tokens[at - 1].is_money && clause.tokens[at - 2].is("from") {
            return Some(at - 1);
        }
        if token.is_any(&["and", "or"]) && at > 0 && clause.tokens[at - 1].is_money {
            return Some(at - 1);
        }
        if !here.joins() {
            return None;
        }
        self.quantifier(clause, at)
    }

    fn quantifier(&mut self, clause: &Clause<'_>, at: usize) -> Option<usize> {
        let token = &clause.tokens[at];
        let before = clause.prev(at);
        if token.is("to") && before.is_some_and(|word| word.is("up")) {
            self.ceiling = true;
            return Some(at - 1);
        }
        if token.is("of") && before.is_some_and(measures) {
            self.ceiling |= before.is_some_and(|word| word.is_any(&["maximum", "max", "limit"]));
            self.total |= before.is_some_and(|word| word.is_any(&["total", "sum", "combined"]));
            return Some(at - 1);
        }
        let compared = token.has(Mark::Floor) || token.has(Mark::Ceiling);
        if compared
            || token.has(Mark::Quantifier) && !token.cue.is_noun()
            || token.is_any(&["than", "total", "maximum"])
        {
            self.floor |= token.has(Mark::Floor);
            self.ceiling |= token.has(Mark::Ceiling) || token.is_any(&["maximum", "max"]);
            self.total |= token.is_any(&["total", "combined"]);
            return Some(at);
        }
        let at_least = token.is("at")
            && (clause.tokens[self.anchor].has(Mark::Floor) || clause.tokens[self.anchor].has(Mark::Ceiling));
        at_least.then_some(at)
    }

    /// What the word before the amount binds it to.
    fn bind(&mut self, clause: &Clause<'_>) {
        let gap = clause.tokens[self.anchor].gap;
        let Some(at) = self.anchor.checked_sub(1) else { return };
        if gap.contains('(') {
            self.link = Link::Paren;
            self.noun = Phrase::before(clause, at);
            return;
        }
        if gap.contains([':', '–', '—', '=']) {
            self.link = Link::Colon;
            self.noun = label(clause, self.anchor)
                .or_else(|| named(clause, self.anchor))
                .or_else(|| Phrase::before(clause, at));
            return;
        }
        if clause.tokens[self.anchor].joins() {
            self.bind_word(clause, at);
        } else if gap == ", " && clause.get(clause.at + 1).is_some_and(|next| next.gap.starts_with(',')) {
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
        let token = &clause.tokens[at];
        let verb = clause.verb(at);
        let level = verb.is_some_and(|verb| verb.sense == Sense::Level);
        (self.link, self.noun) = match () {
            () if token.is("of") => (Link::Of, at.checked_sub(1).and_then(|at| Phrase::before(clause, at))),
            () if token.is_any(&[
                "worth",
                "totaling",
                "totalling",
                "valued",
                "costing",
                "amounting",
                "equaling",
            ]) =>
            {
                worth(clause, at)
            }
            () if token.is_any(&["from", "to", "by", "at"]) && changed(clause, at).is_some() => {
                (Link::Copula, changed(clause, at))
            }
            () if token.is_any(&["to", "at", "by", "for"]) && leveled(clause, at) => {
                (Link::Copula, subject(clause, at))
            }
            () if level && is_transitive(token) => (Link::Verb(at), None),
            () if token.is_be() || level => (Link::Copula, subject(clause, at)),

            () if token.is("at") => (Link::At, subject(clause, at)),
            () if token.is("for") => (Link::At, None),
            () if token.is("with") => (Link::With, None),
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
    let sentence = (0..end).any(|at| clause.tokens[at].is_money || clause.verb(at).is_some());
    Phrase::after(clause, 0).filter(|noun| !sentence && noun.last < end && !noun.is_generic(clause))
}

/// The first phrase before a colon that names a kind of amount: `|compensation| for victims of fraud:`.
fn named(clause: &Clause<'_>, end: usize) -> Option<Phrase> {
    let at = end.checked_sub(1)?;
    let mut phrases = [None; CHAIN];
    phrases[0] = Phrase::before(clause, at);
    for i in 1..CHAIN {
        let before = phrases[i - 1].and_then(|phrase: Phrase| behind_determiners(clause, phrase.first));
        let of = before.filter(|&of| clause.tokens[of].is_any(&["of", "for", "to", "in"]));
        phrases[i] = of.and_then(|of| Phrase::before(clause, of.checked_sub(1)?));
    }
    phrases.iter().flatten().rfind(|phrase| phrase.role(clause).is_some()).copied()
}

/// `total of`, `sum of`: words that only measure.
fn measures(word: &Token<'_>) -> bool {
    word.is_any(&[
        "total",
        "sum",
        "maximum",
        "max",
        "minimum",
        "average",
        "mean",
        "excess",
        "tune",
        "combined",
        "upwards",
        "equivalent",
    ])
}

/// `cut |340 million won|`: a verb of size whose object is the amount, not its measure.
fn is_transitive(verb: &Token<'_>) -> bool {
    verb.is_any(&[
        "cut", "cuts", "cutting", "reduce", "reduced", "reducing", "trim", "trimmed", "slash", "slashed",
        "lower", "lowered",
    ])
}

/// The verb of `pays residents`, `left the district`: whoever stands between it and the amount is given the amount.
fn giver(clause: &Clause<'_>, noun: Phrase) -> Option<usize> {
    let head = noun.head(clause);
    let whom = head.has(Mark::Person)
        || head.text.ends_with("-gu")
        || head.is_any(&["district", "city", "foundation"]);
    let costs = |at: &usize| clause.tokens[*at].is_any(&["cost", "costs"]);
    if let Some(verb) = (noun.first + 1..noun.last).find(costs).filter(|_| whom) {
        return Some(verb);
    }
    let verb = behind_determiners(clause, noun.first).filter(|_| whom && noun.role(clause).is_none())?;
    let role = clause.verb(verb).is_some_and(|verb| matches!(verb.sense, Sense::Role(_)));
    let leaves = clause.tokens[verb].is_any(&["left", "leaves", "leave"]);
    ((role || leaves) && clause.tokens[noun.first].joins()).then_some(verb)
}

/// `amounted |to|`, `was set |at|`: the word follows a verb of size.
fn leveled(clause: &Clause<'_>, at: usize) -> bool {
    let verb = at.checked_sub(1).and_then(|at| clause.verb(at));
    let account = clause.prev(at).is_some_and(|word| word.text.starts_with("account"));
    verb.is_some_and(|verb| verb.sense == Sense::Level) && (!clause.tokens[at].is("for") || account)
        || clause.prev(at).is_some_and(|word| {
            word.is_any(&["limited", "capped", "up", "down", "ran", "runs", "equal", "equivalent"])
        })
}

/// A word that can be a noun or a verb is a verb directly before an amount, behind a noun: `the course |costs|`.
fn is_present(clause: &Clause<'_>, at: usize) -> bool {
    let present =
        clause.tokens[at].cue.verb.is_some_and(|verb| matches!(verb.form, Form::Present | Form::Base));
    let subject =
        clause.prev(at).is_some_and(|word| (word.is_nominal() || word.is_money) && clause.tokens[at].joins());
    let relative =
        clause.prev(at).is_some_and(|word| word.is_any(&["that", "which", "who", "now", "currently"]));
    let subject = subject || relative;
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
    let of = clause.get(first.last + 1).is_some_and(|word| word.is("of")) && first.is_generic(clause);
    Phrase::after(clause, first.last + 2).filter(|noun| of && noun.last < at).unwrap_or(first)
}

/// The noun before `worth`: of `loans for shops worth`, the one that names a kind of amount, if one does.
fn named_before(clause: &Clause<'_>, at: usize) -> Option<Phrase> {
    if clause.tokens[at].gap.contains('(') {
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
    let token = &clause.tokens[at];
    let auxiliary = [Mark::Will, Mark::Past, Mark::Present, Mark::Modal, Mark::Adverb]
        .iter()
        .any(|mark| token.has(*mark));
    auxiliary || token.is_any(&["to", "at", "by", "up", "for"]) || clause.verb(at).is_some()
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
        let bound = preposition.filter(|&i| {
            clause.tokens[i].is_any(&[
                "of", "for", "per", "in", "to", "from", "by", "on", "at", "with", "as", "without", "within",
            ])
        });
        match bound {
            Some(preposition) => at = undated(clause, preposition),
            None => break,
        }
    }
    phrases
}

/// The place before a date and its preposition: `the budget |for 2022| is`.
fn undated(clause: &Clause<'_>, at: usize) -> usize {
    let date = at
        .checked_sub(1)
        .filter(|&date| clause.tokens[date].is_date() && clause.get(at).is_some_and(Token::joins));
    let Some(date) = date else { return at };
    let led = clause.prev(date).is_some_and(|word| word.is_any(&["for", "in", "of", "by", "on"]));
    if led { date - 1 } else { date }
}

/// The last word of the phrase before `at`: in apposition a comma stands between.
fn phrases_end(clause: &Clause<'_>, at: usize, first: bool) -> Option<usize> {
    let apposed = first && clause.get(at)?.is_money;
    at.checked_sub(1).filter(|_| apposed || clause.get(at).is_some_and(Token::joins))
}

/// The index of the word before a phrase and its determiners.
fn behind_determiners(clause: &Clause<'_>, first: usize) -> Option<usize> {
    (first.saturating_sub(3)..first).rev().find(|&i| {
        let token = &clause.tokens[i];
        !token.has(Mark::Determiner) && !token.is_number()
    })
}

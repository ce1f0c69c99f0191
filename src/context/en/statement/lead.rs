//! What stands before an amount: what binds it (`budget |of|`, `fee |is|`, `certificates |worth|`, a verb), and the noun phrase that is bound.

use super::adjacent::{giver, is_apposed, is_present, placed};
use super::change::{changed, gapped, leveled, taken};
use super::label::{counted, former, label, named};
use super::phrase::Phrase;
use super::subject::{before_determiners, chain, subject};
use crate::context::en::sentence::Clause;
use crate::context::en::word::{Class, Classes, Gap, Sense, Token, Words};

/// What binds an amount to what stands before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::context::en) enum Link {
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
pub(in crate::context::en) struct Lead {
    pub link: Link,
    /// The index of the first token of the statement: the word that binds the amount, where one does, as `of` or `for`.
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
        if token.is_money() && here.gap.has(Gap::LISTS.or(Gap::ADDS)) {
            return Some(at);
        }
        if token.has(Class::To)
            && let Some(former) = former(clause, at)
        {
            return Some(former);
        }
        // `, and 3 billion won |is| for`: a clause of its own.
        let own = token.gap.has(Gap::COMMA) && clause.get(clause.at + 1).is_some_and(Token::is_auxiliary);
        if token.has(Class::And) && at > 0 && clause.tokens[at - 1].is_money() && !own {
            return Some(at - 1);
        }
        if !here.joins() {
            return None;
        }
        self.quantifier(clause, at)
    }

    fn quantifier(&mut self, clause: &Clause<'_>, at: usize) -> Option<usize> {
        const SIZES: Classes = Classes::of(&[Class::Floor, Class::Ceiling, Class::Sizes]);
        const MEASURES: Classes = SIZES.or(Classes::of(&[
            Class::To,
            Class::Of,
            Class::At,
            Class::From,
            Class::Quantifier,
            Class::Adverb,
        ]));
        let token = &clause.tokens[at];
        if !token.has_any(MEASURES) {
            return None;
        }
        let before = clause.prev(at);
        if token.has(Class::To) && before.is_some_and(|word| word.has(Class::Up)) {
            // `the payments |add up to|`.
            if at > 1 && is_level(clause, at - 2, at - 1) {
                return None;
            }
            self.ceiling = true;
            return Some(at - 1);
        }
        if token.has(Class::Of) && before.is_some_and(|word| word.has(Class::Measure)) {
            self.ceiling |= before.is_some_and(|word| word.has(Class::Most));
            self.total |= before.is_some_and(|word| word.has(Class::Sum));
            return Some(at - 1);
        }
        // `costs |from| 3 to 5 million won`.
        if token.has(Class::From) && before.is_some_and(|word| word.has(Class::Costs)) {
            return Some(at);
        }
        // `|never| more than`.
        if self.floor && token.is_one(&const { Words::of(["never", "not"]) }) {
            (self.floor, self.ceiling) = (false, true);
            return Some(at);
        }
        if token.has_any(SIZES) || token.has(Class::Quantifier) && !token.is_noun() {
            // `|no| more than`.
            if token.is("no") && self.floor {
                (self.floor, self.ceiling) = (false, true);
            }
            self.floor |= token.has(Class::Floor);
            self.ceiling |= token.has_any(Classes::of(&[Class::Ceiling, Class::Most]));
            self.total |= token.has(Class::Sum);
            return Some(at);
        }
        let at_least = token.has(Class::At)
            && clause.tokens[self.anchor].has_any(Classes::of(&[Class::Floor, Class::Ceiling]));
        at_least.then_some(at)
    }

    /// What the word before the amount binds it to.
    fn bind(&mut self, clause: &Clause<'_>) {
        let gap = clause.tokens[self.anchor].gap;
        let Some(at) = self.anchor.checked_sub(1) else { return };
        if gap.has(Gap::OPENS) {
            self.link = Link::Paren;
            self.noun = Phrase::before(clause, at).map(|noun| placed(clause, noun).unwrap_or(noun));
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
        } else if gap.has(Gap::LISTS) && gap.has(Gap::COMMA) && is_apposed(clause) {
            self.appose(clause);
        } else if let Some(label) = counted(clause, self.anchor) {
            (self.link, self.noun) = (Link::Noun, Some(label));
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
        const CHANGES: Classes = Classes::of(&[Class::From, Class::To, Class::By, Class::At]);
        const LEVELS: Classes = Classes::of(&[Class::To, Class::At, Class::By, Class::For]);
        let token = &clause.tokens[at];
        let verb = clause.verb(at);
        let change = if token.has_any(CHANGES) { changed(clause, at) } else { None };
        let level = verb.is_some_and(|verb| verb.sense == Sense::Level);
        let particle = if token.has(Class::Particle) { taken(clause, at) } else { None };
        (self.link, self.noun) = match () {
            () if token.has(Class::Of) => (
                Link::Of,
                at.checked_sub(1)
                    .and_then(|at| Phrase::before(clause, at))
                    .map(|noun| scaled(clause, before_district(clause, noun))),
            ),
            () if token.has(Class::Worth) => worth(clause, at),
            // `with support |ranging from| 150,000 to 800,000 won`.
            () if token.has(Class::From) && clause.prev(at).is_some_and(|word| word.is("ranging")) => {
                (Link::Of, at.checked_sub(2).and_then(|at| Phrase::before(clause, at)))
            }
            () if change.is_some() => (Link::Copula, change),
            () if token.has_any(LEVELS) && leveled(clause, at) => (Link::Copula, subject(clause, at)),
            () if level && token.has(Class::Cuts) => (Link::Verb(at), None),
            () if token.is_be() || level => (Link::Copula, subject(clause, at)),
            () if token.has(Class::At) => (Link::At, subject(clause, at)),
            () if token.has(Class::For) => (Link::At, gapped(clause, at)),
            () if token.has(Class::With) => (Link::With, None),
            () if particle.is_some_and(|verb| is_level(clause, verb, at)) => {
                (Link::Copula, subject(clause, particle.unwrap_or(at)))
            }
            () if particle.is_some() => (Link::Verb(particle.unwrap_or(at)), None),
            // `the district |said| 12 billion won will be spent`.
            () if clause.reports(at) && has_verb_behind(clause) => (Link::None, None),
            () if verb.is_some() || is_present(clause, at) => (Link::Verb(at), None),
            () => (Link::Noun, Phrase::before(clause, at)),
        };
        if let (Link::Noun, Some(verb)) = (self.link, self.noun.and_then(|noun| giver(clause, noun))) {
            (self.link, self.noun) = (Link::Verb(verb), None);
        }
        if self.link == Link::Noun && self.noun.is_some_and(|noun| acts(clause, noun)) {
            (self.link, self.noun) = (Link::Verb(at), None);
        }
        if self.link == Link::Copula {
            self.noun = self.noun.map(|noun| scale_of(clause, noun));
        }
        if self.link == Link::Noun && self.noun.is_none() {
            self.link = Link::None;
        }
        self.anchor = at;
    }
}

/// `the |budget| at a scale of`, `|loans| on a scale of`: what has the size.
fn scaled(clause: &Clause<'_>, noun: Phrase) -> Phrase {
    const LEADS: Classes = Classes::of(&[Class::At, Class::On, Class::With, Class::To]);
    let size = noun.head(clause).is("scale") && noun.first == noun.last;
    let of = before_determiners(clause, noun.first).filter(|&at| size && clause.tokens[at].has_any(LEADS));
    of.and_then(|at| Phrase::before(clause, at.checked_sub(1)?)).unwrap_or(noun)
}

/// `the scale of |the extra budget| is`: what has the size.
fn scale_of(clause: &Clause<'_>, noun: Phrase) -> Phrase {
    let size = noun.head(clause).is("scale") || noun.head(clause).is("size");
    let of = size && clause.get(noun.last + 1).is_some_and(|word| word.joins() && word.has(Class::Of));
    let whole = Phrase::after(clause, noun.last + 2).filter(|whole| of && whole.last < clause.at);
    let named = |whole: &Phrase| whole.role(clause).is_some() || whole.weak_role(clause).is_some();
    whole.filter(named).unwrap_or(noun)
}

/// `the budget |of Mapo-gu| of`: whose it is, which the phrase before says what of.
fn before_district(clause: &Clause<'_>, noun: Phrase) -> Phrase {
    let of = noun
        .first
        .checked_sub(1)
        .filter(|&of| noun.head(clause).is_district() && clause.tokens[of].has(Class::Of));
    of.and_then(|of| Phrase::before(clause, of.checked_sub(1)?)).unwrap_or(noun)
}

/// `Mapo-gu |Readies| 3 Billion Won`: in a headline, what a district does, though the table does not have the verb.
fn acts(clause: &Clause<'_>, noun: Phrase) -> bool {
    let head = noun.head(clause);
    let verb = || head.text.ends_with('s') && !head.is_noun();
    noun.last == noun.first + 1 && clause.tokens[noun.first].is_district() && verb()
}

/// Whether a verb stands behind the amount, of which that is the subject.
fn has_verb_behind(clause: &Clause<'_>) -> bool {
    const MOST: usize = 14;
    clause.tokens[clause.at + 1..].iter().take(MOST).any(Token::is_auxiliary)
}

/// `grants |make up| 3 billion won`.
fn is_level(clause: &Clause<'_>, verb: usize, particle: usize) -> bool {
    clause.tokens[verb].cue.with_particle(clause.tokens[particle].text) == Some(Sense::Level)
}

/// What is worth the amount; of `whose property is worth`, the subject.
fn worth(clause: &Clause<'_>, at: usize) -> (Link, Option<Phrase>) {
    match at.checked_sub(1).filter(|&be| clause.tokens[be].is_be()) {
        Some(be) => (Link::Copula, subject(clause, be)),
        None => (Link::Worth, named_before(clause, at)),
    }
}

/// The noun before `worth`: of `loans for shops worth`, the one that names a kind of amount, if one does.
fn named_before(clause: &Clause<'_>, at: usize) -> Option<Phrase> {
    if clause.tokens[at].gap.has(Gap::OPENS) {
        return at.checked_sub(1).and_then(|at| Phrase::before(clause, at));
    }
    let phrases = chain(clause, at);
    let named = phrases.iter().flatten().find(|phrase| phrase.role(clause).is_some());
    let work = || phrases.iter().flatten().find(|phrase| phrase.head(clause).has(Class::Work));
    named.or_else(work).or(phrases[0].as_ref()).copied()
}

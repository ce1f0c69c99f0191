//! The verb of an amount behind what is put between the two: in apposition, or a clause of its own between commas.

use super::lead::{Lead, Link};
use super::tail::{Bond, Tail, predicate};
use crate::context::en::sentence::Clause;
use crate::context::en::word::{Class, Classes, Gap, Sense, Token};

impl Tail {
    /// The verb behind an amount in apposition: `the largest sum, 3 billion won, |goes| to parks`, `the books, worth 3 million won, |were donated|`.
    pub(super) fn behind(self, clause: &Clause<'_>, lead: &Lead) -> Self {
        // `the wage raised to 11,300 won, |2 million won voucher|`: of the next amount.
        let other =
            || clause.get(clause.at + 1).is_some_and(|next| next.is_money() && next.gap.has(Gap::LISTS));
        if lead.link == Link::Copula && lead.noun.is_some() && self.bond == Bond::Of && other() {
            return Self { bond: Bond::None, noun: None, end: clause.at + 1, ..self };
        }
        if self.bond == Bond::None
            && let Some(verb) = inserted(clause, self.end)
        {
            return Self { bond: Bond::Verb(verb), ..self };
        }
        if self.bond == Bond::None
            && let Some(behind) = share(clause, self.end)
        {
            return behind;
        }
        let worth = lead.link == Link::Worth && clause.tokens[lead.anchor].gap.has(Gap::COMMA_FIRST);
        let between = clause.tokens[clause.at].gap.has(Gap::COMMA_FIRST);
        let apposed = (lead.link == Link::Paren || worth || between) && self.bond == Bond::None;
        let after = clause.get(self.end).is_some_and(|next| next.gap.has(Gap::COMMA_FIRST));
        let auxiliary = clause.get(self.end).is_some_and(Token::is_auxiliary);
        let verb = if auxiliary { predicate(clause, self.end) } else { Some(self.end) };
        let level = |at: &usize| {
            let word = &clause.tokens[*at];
            word.cue.verb.is_some_and(|verb| verb.sense == Sense::Level || worth || auxiliary)
                || word.has_any(Classes::of(&[Class::Pays, Class::Covers])) && clause.verb(*at).is_some()
        };
        match verb.filter(|at| apposed && after && *at < clause.tokens.len() && level(at)) {
            Some(verb) => Self { bond: Bond::Verb(verb), ..self },
            None => self,
        }
    }
}

/// `540 billion won, |or 60%,| is for welfare`: what stands behind the share of the whole.
fn share(clause: &Clause<'_>, opened: usize) -> Option<Tail> {
    let comma = |at: usize| clause.get(at).is_some_and(|word| word.gap.has(Gap::COMMA));
    let percent = clause.get(opened + 1).is_some_and(Token::is_number);
    let or = clause.get(opened).is_some_and(|word| word.is("or")) && comma(opened) && percent;
    let be = (opened + 2..opened + 4).find(|&at| or && comma(at) && clause.tokens[at].is_be())?;
    clause.get(be + 1).filter(|next| next.has(Class::For)).map(|_| Tail::next(clause, be + 1))
}

/// `12 billion won, accounting for half of it, |will be allocated|`: the verb behind what is put between.
fn inserted(clause: &Clause<'_>, opened: usize) -> Option<usize> {
    const MOST: usize = 12;
    let comma = |at: &usize| clause.tokens[*at].gap.has(Gap::COMMA_FIRST);
    let opens = |word: &Token<'_>| word.has(Class::Which) || word.ends_in_ing() || word.cue.verb.is_some();
    clause.get(opened).filter(|word| comma(&opened) && opens(word))?;
    let closed = (opened + 1..clause.tokens.len().min(opened + MOST)).find(comma)?;
    if !clause.tokens[closed].is_auxiliary() || clause.tokens[opened..closed].iter().any(Token::is_money) {
        return None;
    }
    predicate(clause, closed)
}

//! Amounts that are of something whole that the sentence need not say: terms of the certificates that the item is about, the budget of a district itself.

use crate::context::en::earlier::said;
use crate::context::en::statement::{Link, Phrase, Statement};
use crate::context::en::word::Class;
use crate::context::{Role, What};

/// The certificates whose limit or denomination an amount is: `the monthly |ceiling| is`, `in |denominations| of`.
pub(super) fn certificates<'a>(s: &Statement<'a>, role: Role) -> Option<&'a What> {
    let noun = s.measure()?;
    let term = match role {
        Role::Limit => noun.role(&s.clause) == Some(Role::Limit),
        Role::Price => noun.head(&s.clause).has(Class::Denomination),
        _ => false,
    };
    term.then(|| said::certificates(s)).flatten()
}

/// No project of a district costs as much.
const DISTRICT: i64 = 20_000_000_000;

/// The budget of a district itself: `the 2024 |budget| of`, `passed the |budget| of`.
pub(super) fn budget(s: &Statement<'_>) -> Option<Phrase> {
    let clause = &s.clause;
    // `3 billion won |extra budget| passes`.
    let nouns = [s.measure(), s.content()];
    let scale = |noun: &Phrase| {
        noun.first < noun.last && noun.head(clause).is("scale") && clause.tokens[noun.last - 1].is("budget")
    };
    let noun = nouns.into_iter().flatten().find(|noun| noun.head(clause).is("budget") || scale(noun))?;
    let determiner = clause.prev(noun.first).into_iter();
    let named = determiner.chain(noun.words(clause)).any(|word| word.has(Class::Whole));
    let year = clause.prev(noun.first).is_some_and(|word| word.is_date() && word.text.len() == 4);
    let is_vote = |at: usize| clause.tokens[at].has(Class::Decides) && at < noun.first;
    let work = noun.words(clause).iter().any(|word| word.has(Class::Work));
    let decided = s.governor.is_some_and(|verb| is_vote(verb.at));
    // `this year's |budget| comes to`, `its |budget| for next year, passed in May, is`: as much as no project has.
    let own = s.lead.link == Link::Copula && s.measure() == Some(noun) && s.won() >= DISTRICT;
    // `A total budget of 8 billion won |is invested|`: in something else.
    let spent = s.governor.is_some_and(|verb| verb.of_subject && verb.role() == Some(Role::Budget));
    (named && !spent && !work || year || decided || own).then_some(noun)
}

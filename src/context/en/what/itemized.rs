//! What an amount of a list is for where its own words stand before it: `▲a safe city with 42 billion won`, `followed by housing with`, `roads for`.

use crate::context::Role;
use crate::context::en::statement::subject::before_determiners;
use crate::context::en::statement::{Link, Phrase, Statement};
use crate::context::en::word::{Class, Classes, Gap};

/// `▲|a safe city| that prepares for floods with 42 billion won`, `followed by |housing| with`: each of a list with its own amount.
pub(super) fn itemized(s: &Statement<'_>) -> Option<Phrase> {
    const MOST: usize = 14;
    if s.lead.link != Link::With {
        return member(s);
    }
    let with = s.lead.anchor.checked_sub(1).filter(|_| s.lead.link == Link::With)?;
    let tokens = &s.clause.tokens;
    let near = (with.saturating_sub(MOST)..=s.lead.anchor.min(with + 1))
        .rev()
        .take_while(|&at| !tokens[at].is_money());
    let item = near.into_iter().find(|&at| tokens[at].gap.has(Gap::ITEM));
    if let Some(first) = item {
        return Phrase::after(&s.clause, first).filter(|noun| noun.last <= with);
    }
    let noun = Phrase::before(
        &s.clause,
        s.lead.anchor.checked_sub(usize::from(!tokens[s.lead.anchor].has(Class::With)))?.checked_sub(1)?,
    )?;
    let by = before_determiners(&s.clause, noun.first).filter(|&at| tokens[at].has(Class::By))?;
    s.clause.prev(by).filter(|word| word.is("followed")).map(|_| noun)
}

/// `▲|retaining walls| in Gongdeok-dong 3 billion won`, `▲|youth| aged 19 to 34 (300,000 won)`: what one of a list begins with.
fn member(s: &Statement<'_>) -> Option<Phrase> {
    const MOST: usize = 10;
    let tokens = &s.clause.tokens;
    if !matches!(s.lead.link, Link::Paren | Link::Noun | Link::None) {
        return None;
    }
    let near = (s.lead.anchor.saturating_sub(MOST)..s.lead.anchor).rev();
    let item = near.take_while(|&at| !tokens[at].is_money()).find(|&at| tokens[at].gap.has(Gap::ITEM))?;
    Phrase::after(&s.clause, item).filter(|noun| noun.last < s.lead.anchor)
}

/// `▲|unemployed youth| aged 19 to 34 (300,000 won)`: whom one of a list helps.
pub(super) fn listed(s: &Statement<'_>, role: Role) -> Option<Phrase> {
    let whom = if role == Role::Support { member(s) } else { None };
    whom.filter(|whom| whom.head(&s.clause).has(Class::Person))
}

/// `parks account for 3 billion won and |roads| for`: each of a list stands before its own `for`.
pub(super) fn accounted(s: &Statement<'_>) -> Option<Phrase> {
    if !s.clause.classes.has(Classes::of(&[Class::Accounts])) {
        return None;
    }
    let tokens = &s.clause.tokens[..s.lead.anchor];
    let accounts = tokens.windows(2).any(|pair| pair[0].has(Class::Accounts) && pair[1].has(Class::For));
    let listed = accounts && s.lead.link == Link::At && s.clause.get(s.lead.anchor)?.has(Class::For);
    s.lead.anchor.checked_sub(1).filter(|_| listed).and_then(|at| Phrase::before(&s.clause, at))
}

/// `for |the local economy| there is`.
pub(super) fn provided(s: &Statement<'_>) -> Option<Phrase> {
    let there = s.lead.anchor.checked_sub(1).filter(|&at| s.clause.tokens[at].is("there"))?;
    let noun = there.checked_sub(1).and_then(|at| Phrase::before(&s.clause, at))?;
    (0..noun.first).rev().take(3).any(|at| s.clause.tokens[at].has(Class::For)).then_some(noun)
}

//! Amounts of which only what stands near, or what was said before, tells what they are.

use super::super::cue::Sense;
use super::super::earlier;
use super::super::gap::Gap;
use super::super::lead::Link;
use super::super::mark::{Mark, Marks};
use super::super::phrase::Phrase;
use super::super::statement::Statement;
use super::super::tail::Bond;
use super::super::token::Token;
use super::{HUGE, LARGE, PRIZE, SMALL, TINY};
use crate::context::{Role, Rule};

/// An amount that the item has named before is what it was.
pub(super) const AGAIN: Rule = Rule {
    id: "en/context/again",
    finds: &[
        "Guro-gu secured 3 billion won. “The [3 billion won] is a great help.” => grant | - | 11530 | - | done",
    ],
    skips: &["Guro-gu secured 3 billion won. Another 2 billion won is a great help."],
};

pub(super) fn again(s: &Statement<'_>) -> Option<Role> {
    s.said_again()?.role
}

/// A member of a list is what the member before it is.
pub(super) const LIST: Rule = Rule {
    id: "en/context/list",
    finds: &[
        "The admission is 3,000 won for adults and [1,000 won] for children. => price | admission | - | - | standing",
    ],
    skips: &["It was 5 billion won.", "It spent 2 billion won on parks and 1 billion won on roads."],
};

pub(super) fn list(s: &Statement<'_>) -> Option<Role> {
    let scene = s.clause.scene;
    let same = scene.before().any(|at| scene.is_money(at)) && !is_had_for_little(s) && had_for(s).is_none();
    let role = s.before().next().filter(|_| same)?.role;
    if role == Some(Role::Support) && is_to_work(s) { Some(Role::Budget) } else { role }
}

/// `and 3 billion won |to the youth center|`.
fn is_to_work(s: &Statement<'_>) -> bool {
    let work =
        s.tail.noun.is_some_and(|noun| noun.head(&s.clause).has_any(Marks::of(&[Mark::Work, Mark::Event])));
    work && matches!(s.tail.bond, Bond::To | Bond::For) && s.won() >= LARGE
}

/// `a hut to build |for 8,000 won|`: what is had for an amount is no member of a list of larger ones.
fn is_had_for_little(s: &Statement<'_>) -> bool {
    let for_amount = s.lead.link == Link::At && s.lead.noun.is_none() && s.won() < SMALL;
    for_amount && s.before().next().is_some_and(|said| said.amount >= SMALL)
}

/// A large amount with which something is done.
pub(super) const SPENT: Rule = Rule {
    id: "en/context/spent",
    finds: &[
        "Last year Mapo-gu planted trees worth [300 million won]. => budget | trees | 11440 | 2021 | done",
    ],
    skips: &["Last year Mapo-gu planted a tree worth 300,000 won."],
};

pub(super) fn spends(s: &Statement<'_>) -> Option<Role> {
    if s.lead.ceiling && is_of_group(s) {
        return Some(Role::Support);
    }
    if (s.lead.link == Link::Colon || is_bracketed(s)) && s.won() >= LARGE || is_requested(s) || is_had(s) {
        return Some(Role::Budget);
    }
    if is_another(s) {
        return None;
    }
    if let Some(role) = had_for(s) {
        return Some(role);
    }
    if is_part(s) || is_sized(s) || is_there(s) || is_short(s) {
        return Some(Role::Budget);
    }
    let does = matches!(s.governor?.sense, Sense::Other | Sense::Hold);
    let bound =
        s.governor?.passive || matches!(s.lead.link, Link::Verb(_) | Link::With | Link::At | Link::Worth);
    let people = s.subject().is_some_and(|noun| noun.head(&s.clause).has(Mark::Person));
    (does && bound && !people && s.won() >= LARGE).then_some(Role::Budget)
}

/// `|households| with children: up to 3 million won`.
fn is_of_group(s: &Statement<'_>) -> bool {
    s.lead.link == Link::Colon && s.measure().is_some_and(|noun| noun.head(&s.clause).has(Mark::Person))
}

/// `has |asked| the council |for| 60 million won`.
pub(in crate::context::en) fn is_requested(s: &Statement<'_>) -> bool {
    const MOST: usize = 6;
    let for_amount = s.clause.get(s.lead.anchor).is_some_and(|word| word.has(Mark::For));
    let from = s.lead.anchor.saturating_sub(MOST);
    let asks =
        |word: &Token<'_>| ["asked", "asks", "ask", "requested", "applied"].iter().any(|of| word.is(of));
    for_amount && s.won() >= LARGE && s.clause.tokens[from..s.lead.anchor].iter().any(asks)
}

/// `the district |has| 90 million won for`.
fn is_had(s: &Statement<'_>) -> bool {
    let has = s.clause.prev(s.clause.at).is_some_and(|word| word.is("has") || word.is("have"));
    has && s.tail.bond == Bond::For && s.won() >= LARGE
}

/// `free rides |(90 million won)|`, where nothing was said of money before.
fn is_bracketed(s: &Statement<'_>) -> bool {
    let opened = s.clause.get(s.lead.anchor).is_some_and(|word| word.gap.has(Gap::OPENS));
    opened && s.lead.noun.is_some() && s.last().is_none()
}

/// `meals take |the largest slice|, 3 billion won`.
fn is_part(s: &Statement<'_>) -> bool {
    let part = s.measure().is_some_and(|noun| noun.head(&s.clause).has(Mark::Part));
    part && s.is_verb(Mark::Takes) && !s.is_of_people() && s.won() >= LARGE
}

/// `|another| 3 billion won will follow`: more of what was spoken of.
fn is_another(s: &Statement<'_>) -> bool {
    let another = s.clause.prev(s.clause.at).is_some_and(|word| word.is("another") || word.is("further"));
    another && s.tail.noun.is_none() && s.last().is_some()
}

/// `found |sponsors| for 3 million won`, `|vouchers| for 5 billion won go on sale`.
fn had_for(s: &Statement<'_>) -> Option<Role> {
    let before = s.lead.anchor.checked_sub(1).filter(|_| s.lead.link == Link::At)?;
    let role = Phrase::before(&s.clause, before)?.role(&s.clause);
    role.filter(|role| matches!(role, Role::Donation | Role::Issue | Role::Loan))
}

/// `for the economy |there is| 3 billion won`.
fn is_there(s: &Statement<'_>) -> bool {
    let there = s.lead.anchor.checked_sub(1).is_some_and(|at| s.clause.tokens[at].is("there"));
    s.lead.link == Link::Copula && there && s.won() >= LARGE
}

/// `is 3 billion won |short|`.
fn is_short(s: &Statement<'_>) -> bool {
    let short = s.clause.get(s.clause.at + 1).is_some_and(|word| word.joins() && word.is("short"));
    let noun = s.clause.get(s.clause.at + 2).is_some_and(|word| word.joins() && word.is_nominal());
    short && !noun && s.won() >= LARGE
}

/// `is estimated at`, `ran to`, `trimmed the request by`: what is large and has such a size costs it.
fn is_sized(s: &Statement<'_>) -> bool {
    if s.is_verb(Mark::Cuts) && matches!(s.lead.link, Link::Verb(_)) && s.won() >= LARGE {
        return true;
    }
    let ran = s.clause.prev(s.lead.anchor).is_some_and(|word| word.has(Mark::Ran));
    let verb = ran || s.is_verb(Mark::Estimates);
    s.lead.link == Link::Copula && s.won() >= LARGE && verb
}

/// A small amount at which or for which something is had.
pub(super) const PRICE: Rule = Rule {
    id: "en/context/price",
    finds: &["Visitors can taste the soup for [3,000 won]. => price | - | - | - | standing"],
    skips: &["Visitors brought 3,000 won."],
};

pub(super) fn priced(s: &Statement<'_>) -> Option<Role> {
    (s.lead.link == Link::At && s.won() < SMALL || is_priced(s)).then_some(Role::Price)
}

/// `materials |are 5,000 won| a head`.
fn is_priced(s: &Statement<'_>) -> bool {
    let be = s.clause.get(s.lead.anchor).is_some_and(Token::is_be);
    let named = s.measure().is_some_and(|noun| {
        !noun.head(&s.clause).has_any(Marks::of(&[Mark::Back, Mark::Person, Mark::Superlative]))
            && noun.weak_role(&s.clause).is_none()
    });
    let free = s.clause.tokens[..s.clause.at].iter().rev().take(8).any(|word| word.is("free"));
    s.won() < TINY && (be && s.lead.link == Link::Copula && named || free)
}

/// The nearest word of the sentence that names a role.
pub(super) const NEAR: Rule = Rule {
    id: "en/context/near",
    finds: &["Thanks to donors, the box held [3 million won]. => donation | donors | - | - | done"],
    skips: &["It was 5 billion won."],
};

pub(super) fn near(s: &Statement<'_>) -> Option<Role> {
    if s.measure().is_some_and(|noun| noun.head(&s.clause).has(Mark::Superlative)) {
        return None;
    }
    let of_phrase = |role: Role| s.phrase_of(role).and_then(|noun| noun.role(&s.clause)).unwrap_or(role);
    let named = s.nearest().map(|role| if role == Role::Donation { of_phrase(role) } else { role });
    let role = named.filter(|role| !matches!(role, Role::Limit | Role::Price) || s.won() < LARGE);
    let funds =
        || s.clause.tokens.iter().any(|token| token.cue.weak == Some(Role::Budget)) && s.won() >= LARGE;
    let prize = || s.won() < PRIZE && s.speaks_of(Mark::Lottery);
    role.or_else(|| prize().then_some(Role::Prize)).or_else(|| funds().then_some(Role::Budget))
}

/// What the item spoke of before.
pub(super) const BEFORE: Rule = Rule {
    id: "en/context/before",
    finds: &["The fee is 3,000 won. For two it is [5,000 won]. => price | fee | - | - | standing"],
    skips: &["It was 5 billion won."],
};

pub(super) fn before(s: &Statement<'_>) -> Option<Role> {
    if is_of_group(s) {
        return Some(if s.won() < LARGE { Role::Support } else { Role::Budget });
    }
    // Nobody can buy for billions, nor pays them for one thing.
    let fits = |role: &Role| s.won() < HUGE || !matches!(role, Role::Limit | Role::Price);
    s.before().filter_map(|said| said.role).find(fits)
}

/// What the sentences before have named, though without an amount.
pub(super) const EARLIER: Rule = Rule {
    id: "en/context/earlier",
    finds: &[
        "Guro-gu pays a youth allowance. It is [500,000 won]. => support | youth allowance | 11530 | - | standing",
    ],
    skips: &["It was 5 billion won."],
};

pub(super) fn named_earlier(s: &Statement<'_>) -> Option<Role> {
    earlier::find(&s.clause, Marks::of(&[Mark::Topic]), earlier::any)?.1
}

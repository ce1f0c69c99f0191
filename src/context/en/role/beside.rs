//! Amounts of which only what stands near, or what was said before, tells what they are.

use super::spent::{is_had_for, is_of_group};
use super::{HUGE, LARGE, PRIZE, SMALL, TINY};
use crate::context::en::earlier;
use crate::context::en::statement::{Bond, Link, Statement};
use crate::context::en::word::{Class, Classes, Gap, Token};
use crate::context::{Role, Rule};
use crate::record::Value;

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

/// The same amount in another currency is what it is in won.
pub(super) const CONVERTED: Rule = Rule {
    id: "en/context/converted",
    finds: &[
        "Guro-gu will pay up to 300,000 won ([US$220]) in taxi fares for each new mother. => support | taxi fares | 11530 | - | planned",
    ],
    skips: &["It was US$220."],
};

pub(super) fn converted(s: &Statement<'_>) -> Option<Role> {
    let opened = s.clause.tokens[s.clause.at].gap.has(Gap::OPENS);
    let money = opened && s.clause.prev(s.clause.at).is_some_and(Token::is_money);
    s.last().filter(|_| money && is_foreign(s))
}

fn is_foreign(s: &Statement<'_>) -> bool {
    matches!(&s.clause.scene.amount().value, Value::Money(money) if money.currency != "KRW")
}

/// A member of a list is what the member before it is.
pub(super) const LIST: Rule = Rule {
    id: "en/context/list",
    finds: &[
        "The city will add 6 billion won, and the district itself [4 billion won]. => budget | - | - | - | planned",
        "The admission is 3,000 won for adults and [1,000 won] for children. => price | admission | - | - | standing",
    ],
    skips: &["It was 5 billion won.", "It spent 2 billion won on parks and 1 billion won on roads."],
};

pub(super) fn list(s: &Statement<'_>) -> Option<Role> {
    let scene = s.clause.scene;
    let same =
        scene.before().any(|at| scene.is_money(at)) && !is_had_for_little(s) && is_had_for(s).is_none();
    let role = s.said_last().filter(|_| same)?.role;
    match role? {
        Role::Support if is_to_work(s) => Some(Role::Budget),
        Role::Loan if is_in_field(s) => Some(Role::Budget),
        // `lightens the burden by 60,000 won |a month|`.
        Role::Loan if s.won() < SMALL && s.tail.per => Some(Role::Support),
        Role::Grant if is_of_district(s) => Some(Role::Budget),
        // `70,000 won each, or 1.6 billion won in all`.
        Role::Price if s.won() >= LARGE && s.said_last().is_some_and(|said| said.amount < SMALL) => {
            Some(Role::Turnover)
        }
        role => Some(role),
    }
}

/// `the city will add 6 billion won, and |the district| itself 4 billion won`.
fn is_of_district(s: &Statement<'_>) -> bool {
    const MOST: usize = 3;
    let near = s.clause.tokens[..s.clause.at].iter().rev().take(MOST).take_while(|word| !word.is_money());
    let near = near.scan(true, |inside, word| {
        let before = *inside;
        *inside &= word.joins();
        before.then_some(word)
    });
    let mut own = near.filter(|word| word.is("district") || word.is("ward") || word.is_district());
    s.governor.is_none_or(|verb| !verb.of_subject) && own.next().is_some()
}

/// `3 billion won in loan guarantees and 5 billion won |in public jobs|`.
fn is_in_field(s: &Statement<'_>) -> bool {
    let field = s.tail.noun.is_some_and(|noun| {
        noun.head(&s.clause).has_any(Classes::of(&[Class::Field, Class::Work, Class::Event]))
    });
    field && matches!(s.tail.bond, Bond::In | Bond::For | Bond::To) && s.won() >= LARGE
}

/// `and 3 billion won |to the youth center|`.
fn is_to_work(s: &Statement<'_>) -> bool {
    let work = s
        .tail
        .noun
        .is_some_and(|noun| noun.head(&s.clause).has_any(Classes::of(&[Class::Work, Class::Event])));
    work && matches!(s.tail.bond, Bond::To | Bond::For) && s.won() >= LARGE
}

/// `a hut to build |for 8,000 won|`: what is had for an amount is no member of a list of larger ones.
fn is_had_for_little(s: &Statement<'_>) -> bool {
    let for_amount = s.lead.link == Link::At && s.lead.noun.is_none() && s.won() < SMALL;
    for_amount && s.said_last().is_some_and(|said| said.amount >= SMALL)
}

/// A small amount at which or for which something is had.
pub(super) const PRICE: Rule = Rule {
    id: "en/context/price",
    finds: &["Visitors can taste the soup for [3,000 won]. => price | soup | - | - | standing"],
    skips: &["Visitors brought 3,000 won."],
};

pub(super) fn priced(s: &Statement<'_>) -> Option<Role> {
    (s.lead.link == Link::At && s.won() < SMALL || is_priced(s)).then_some(Role::Price)
}

/// `materials |are 5,000 won| a head`.
fn is_priced(s: &Statement<'_>) -> bool {
    let be = s.clause.get(s.lead.anchor).is_some_and(Token::is_be);
    let named = s.measure().is_some_and(|noun| {
        !noun.head(&s.clause).has_any(Classes::of(&[Class::Back, Class::Person, Class::Superlative]))
            && noun.weak_role(&s.clause).is_none()
    });
    let free = || s.clause.tokens[..s.clause.at].iter().rev().take(8).any(|word| word.is("free"));
    // `a lunch, which |used to be| 3,000 won, is free`.
    let was = || {
        be && matches!(&s.clause.tokens[..s.lead.anchor], [.., used, to] if used.is("used") && to.is("to"))
    };
    s.won() < TINY && (be && s.lead.link == Link::Copula && named || free() || was())
}

/// The nearest word of the sentence that names a role.
pub(super) const NEAR: Rule = Rule {
    id: "en/context/near",
    finds: &["Thanks to donors, the box held [3 million won]. => donation | donors | - | - | done"],
    skips: &["It was 5 billion won."],
};

pub(super) fn near(s: &Statement<'_>) -> Option<Role> {
    if s.measure().is_some_and(|noun| noun.head(&s.clause).has(Class::Superlative)) {
        return None;
    }
    if is_more_of_it(s) {
        return None;
    }
    // In the news of a loan, `support is available |up to| 100 million won`.
    if s.lead.ceiling && s.won() >= PRIZE && s.last() == Some(Role::Loan) {
        return Some(Role::Loan);
    }
    let of_phrase = |role: Role| s.phrase_of(role).and_then(|noun| noun.role(&s.clause)).unwrap_or(role);
    let named = s.nearest().map(|role| if role == Role::Donation { of_phrase(role) } else { role });
    let named = named.filter(|role| *role != Role::Price || !is_given_in_cash(s));
    let role = named.filter(|role| !matches!(role, Role::Limit | Role::Price) || s.won() < LARGE);
    let funds =
        || s.clause.tokens.iter().any(|token| token.cue.weak == Some(Role::Budget)) && s.won() >= LARGE;
    let prize = || s.won() < PRIZE && s.speaks_of(Class::Lottery);
    role.or_else(|| prize().then_some(Role::Prize)).or_else(|| funds().then_some(Role::Budget))
}

/// `|This is| 90 million won more than last year, as many have seen their income fall`: what was spoken of, whatever stands behind.
fn is_more_of_it(s: &Statement<'_>) -> bool {
    const FIRST: usize = 5;
    let [this, be, ..] = s.clause.tokens else { return false };
    let back = be.is_be() && (this.is("this") || this.is("it")) && s.clause.at < FIRST;
    back && s.last().is_some() && s.clause.tokens[..s.clause.at].iter().all(|word| word.cue.noun.is_none())
}

/// In the news of donations, `the |coins| in the piggy bank were 300,000 won`.
fn is_given_in_cash(s: &Statement<'_>) -> bool {
    let cash = |word: &Token<'_>| word.is("coins") || word.is("notes");
    s.last() == Some(Role::Donation) && s.clause.tokens[..s.clause.at].iter().any(cash)
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
    earlier::find(&s.clause, Classes::of(&[Class::Topic]), earlier::any)?.1
}

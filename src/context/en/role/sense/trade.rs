//! What is bought, sold, charged or fined, for the rule of the verb to ask: where the verb alone would say that an amount is spent, received or given.

use crate::context::Role;
use crate::context::en::role::{LARGE, SMALL, TINY, is_donated};
use crate::context::en::statement::{Bond, Link, Phrase, Statement};
use crate::context::en::word::{Class, Token, Words};

/// `the plot |was appraised at| 3 billion won`: what it is worth.
pub(in crate::context::en::role) fn is_appraised(s: &Statement<'_>) -> bool {
    let verb = &s.clause.tokens[s.lead.anchor.saturating_sub(1)..=s.lead.anchor];
    s.won() >= LARGE && s.lead.link == Link::Copula && verb.iter().any(|word| word.has(Class::Appraised))
}

/// `picked up the site |for| 640 million won`: not `received a grant for`.
pub(super) fn is_bought(s: &Statement<'_>) -> bool {
    let object = s.lead.anchor.checked_sub(1).and_then(|at| Phrase::before(&s.clause, at));
    let money =
        object.is_some_and(|noun| noun.role(&s.clause).is_some() || noun.weak_role(&s.clause).is_some());
    s.lead.link == Link::At && s.won() >= LARGE && !money
}

/// `the owner |is asking| 3 billion won`.
pub(in crate::context::en::role) fn is_demanded(s: &Statement<'_>) -> bool {
    s.is_verb(Class::Asks) && matches!(s.lead.link, Link::Verb(_))
}

/// `sells seedlings: 5,000 won |for a magnolia|`.
pub(super) fn is_sold(s: &Statement<'_>) -> bool {
    let sells = s.governor.is_some_and(|verb| s.clause.tokens[verb.at].is("sell"));
    // `Used books are sold |from| 1,000 won`.
    let from = || s.clause.prev(s.clause.at).is_some_and(|word| word.has(Class::From));
    sells && s.tail.bond == Bond::For && s.won() < TINY || is_verb_sold(s) && from() && s.won() < SMALL
}

/// `are |sold|`.
fn is_verb_sold(s: &Statement<'_>) -> bool {
    s.governor.is_some_and(|verb| s.clause.tokens[verb.at].is("sold")) && s.is_passive()
}

/// `sold |4,370 pairs for| 310 million won`, `sold clothes |for a total of| 3 million won`: what all of it brought.
pub(super) fn is_sold_out(s: &Statement<'_>) -> bool {
    let Some(verb) = s.governor.filter(|verb| !verb.of_subject && s.lead.link == Link::At) else {
        return false;
    };
    let counted = s.clause.get(verb.at + 1).is_some_and(Token::is_number) && s.won() >= LARGE;
    (counted || s.lead.total) && !s.is_passive() && !s.tail.per
}

/// `those who spend 30,000 won |or more|`.
pub(super) fn is_threshold(s: &Statement<'_>) -> bool {
    (s.lead.floor || s.tail.compared) && s.is_of_people()
}

/// `tourists |spent| 12 billion won`.
pub(super) fn is_shopping(s: &Statement<'_>) -> bool {
    s.is_verb(Class::Spends) && s.is_of_people() && s.won() >= LARGE && !is_staff(s)
}

/// `her |team| will spend`: one team, which is the authority's.
fn is_staff(s: &Statement<'_>) -> bool {
    s.subject().is_some_and(|noun| noun.words(&s.clause).iter().any(|word| word.is("team")))
}

/// What is collected, where the item spoke of a fine or a fee and of no donation, is that.
pub(super) fn is_fined(s: &Statement<'_>) -> bool {
    s.last() == Some(Role::Price) && s.is_verb(Class::Collects) && !is_donated(s)
}

/// `collected 90,000 won |from each| home`.
pub(super) fn is_charged(s: &Statement<'_>) -> bool {
    let each = s.clause.get(s.tail.noun.map_or(usize::MAX, |noun| noun.first.saturating_sub(1)));
    let each = s.tail.bond == Bond::From && each.is_some_and(|word| word.has(Class::Apiece));
    each && s.is_verb(Class::Collects) && s.won() < SMALL && !is_donated(s)
}

/// `collected 3 billion won in |arrears|`, `|taxes| were collected`: what nobody gives.
pub(super) fn is_of_taxes(s: &Statement<'_>, subject: Option<Phrase>) -> bool {
    let named = |noun: Phrase| noun.role(&s.clause) == Some(Role::Turnover);
    s.is_verb(Class::Collects) && [subject, s.measure(), s.content()].into_iter().flatten().any(named)
}

/// `50,000 won will be |charged on the card|`, `is |loaded onto the card|`: put on it to spend.
pub(in crate::context::en::role) fn is_loaded(s: &Statement<'_>) -> bool {
    const MOST: usize = 5;
    const HOLDERS: Words<5> = Words::of(["card", "cards", "account", "accounts", "app"]);
    const LOADS: Words<3> = Words::of(["charged", "loaded", "recharged"]);
    let Some(verb) = s.governor.filter(|verb| verb.of_subject || s.is_passive()) else { return false };
    let loads = s.clause.tokens[verb.at].is_one(&LOADS);
    // `charged |for| the card`: its price.
    let onto = s.clause.get(verb.at + 1).is_some_and(|word| word.joins() && !word.has(Class::For));
    let behind = s.clause.tokens[verb.at + 1..].iter().take(MOST).take_while(|word| word.joins());
    onto && loads && behind.into_iter().any(|word| word.is_one(&HOLDERS))
}

/// `offers |a discount of| 10,000 won`: so much less is paid.
pub(in crate::context::en::role) fn is_discount(s: &Statement<'_>) -> bool {
    let discount = |noun: Phrase| noun.head(&s.clause).is("discount") || noun.head(&s.clause).is("discounts");
    s.lead.link == Link::Of && s.measure().is_some_and(discount)
}

/// `fines |collected| last year came to 4 billion won`.
pub(in crate::context::en::role) fn is_collected(s: &Statement<'_>, noun: Phrase) -> bool {
    let next = s.clause.get(noun.last + 1);
    s.won() >= LARGE && s.lead.link == Link::Copula && next.is_some_and(|next| next.has(Class::Collects))
}

/// `shoppers |spent| 40 billion won |in gift certificates|`: what was bought with them, not what was issued.
pub(in crate::context::en::role) fn is_shopped(s: &Statement<'_>) -> bool {
    let spends = s.is_verb(Class::Spends) || s.is_verb(Class::Pays);
    let means = |noun: Phrase| noun.role(&s.clause) == Some(Role::Issue);
    spends && s.won() >= LARGE && s.content().is_some_and(means) && s.is_of_people()
}

/// The news of grants: `the remaining 3 billion won |was earned| in contests`.
pub(super) fn is_earned_from_others(s: &Statement<'_>) -> bool {
    let earned = s.governor.is_some_and(|verb| s.clause.tokens[verb.at].is("earned"));
    earned && s.won() >= LARGE && s.is_passive() && s.last() == Some(Role::Grant)
}

/// `walkers get 10,000 won. 4,000 people |earned a total of| 37 million won`.
pub(super) fn is_earned_help(s: &Statement<'_>) -> bool {
    let earned = s.governor.is_some_and(|verb| s.clause.tokens[verb.at].is("earned"));
    earned && s.is_of_people() && s.last() == Some(Role::Support)
}

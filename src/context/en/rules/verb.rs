//! Amounts whose verb says what they are.

use super::super::cue::Sense;
use super::super::earlier;
use super::super::lead::Link;
use super::super::mark::{Mark, Marks};
use super::super::phrase::Phrase;
use super::super::statement::Statement;
use super::super::tail::Bond;
use super::{GRANT, LARGE, PRIZE, SMALL, is_donated};
use crate::context::{Role, Rule};

/// The verb that governs the amount.
pub(super) const VERB: Rule = Rule {
    id: "en/context/verb",
    finds: &[
        "Mapo-gu will issue [5 billion won]. => issue | - | 11440 | - | planned",
        "The district secured [2 billion won]. => grant | - | - | - | done",
    ],
    skips: &["It was 5 billion won."],
};

pub(super) fn verb(s: &Statement<'_>) -> Option<Role> {
    let governor = s.governor.filter(|_| !is_parallel(s))?;
    let subject = s.subject().filter(|_| !governor.passive);
    let named = subject.and_then(|noun| noun.role(&s.clause));
    let changes = s.lead.link == Link::Copula && s.clause.tokens[governor.at].has(Mark::Change);
    if governor.sense == Sense::Other && is_to_authority(s) {
        return Some(Role::Donation);
    }
    if is_field(s, subject) {
        return Some(Role::Budget);
    }
    let Some(role) = governor.role().filter(|_| !changes) else {
        const NAMED: [Role; 5] = [Role::Loan, Role::Support, Role::Grant, Role::Donation, Role::Price];
        return named.filter(|role| NAMED.contains(role));
    };
    Some(match role {
        Role::Grant => granted(s, subject, named),
        Role::Support => supported(s, subject, named),
        Role::Budget if s.won() < SMALL && s.tail.per => Role::Support,
        Role::Loan if s.lead.link == Link::At && s.won() < SMALL => Role::Price,
        Role::Donation if is_authority(s, subject) => Role::Budget,
        Role::Donation if is_fined(s) => Role::Price,
        Role::Price if s.won() >= SMALL && s.is_verb(Mark::Costs) => Role::Budget,
        Role::Prize if s.won() >= LARGE => Role::Grant,
        Role::Turnover if s.lead.link == Link::At => Role::Price,
        Role::Turnover if is_issued(s) => Role::Issue,
        role => role,
    })
}

/// Whether what is given or received is what someone won.
fn is_prize(s: &Statement<'_>, subject: Option<Phrase>) -> bool {
    let wins = subject.is_some_and(|noun| noun.head(&s.clause).has(Mark::Lottery));
    wins && s.won() < LARGE || s.won() < PRIZE && s.speaks_of(Mark::Lottery)
}

/// What is received: by people support, from a bazaar a donation, in taxes income.
fn granted(s: &Statement<'_>, subject: Option<Phrase>, named: Option<Role>) -> Role {
    let event = subject.is_some_and(|noun| noun.head(&s.clause).has(Mark::Event));
    match () {
        () if is_prize(s, subject) || s.won() < PRIZE && s.is_verb(Mark::Wins) => Role::Prize,
        () if s.is_verb(Mark::Brings) && named == Some(Role::Turnover) => Role::Turnover,
        () if s.is_verb(Mark::Brings) && event => Role::Donation,
        () if s.is_of_people() || s.tail.per || s.lead.ceiling || s.won() < GRANT => Role::Support,
        () => Role::Grant,
    }
}

/// `|welfare| receives`, `|the fair| is given`: what a district spends on gets its money from the district.
fn is_field(s: &Statement<'_>, subject: Option<Phrase>) -> bool {
    const GIVEN: Marks = Marks::of(&[Mark::Field, Mark::Event]);
    let large = s.won() >= LARGE && matches!(s.lead.link, Link::Verb(_)) && s.source().is_none();
    let fields = if s.is_passive() { GIVEN } else { Marks::of(&[Mark::Field]) };
    let money = |noun: Phrase| noun.role(&s.clause).is_some() || noun.weak_role(&s.clause).is_some();
    large
        && !s.content().is_some_and(money)
        && subject.is_some_and(|noun| noun.head(&s.clause).has_any(fields))
}

/// Whether the money comes from the city or the state: `in city funds`.
fn is_sourced(s: &Statement<'_>) -> bool {
    s.content().and_then(|noun| noun.weak_role(&s.clause)) == Some(Role::Grant)
}

/// What is collected, where the item spoke of a fine or a fee and of no donation, is that.
fn is_fined(s: &Statement<'_>) -> bool {
    s.last() == Some(Role::Price) && s.is_verb(Mark::Collects) && !is_donated(s)
}

/// Whether the money is given to an authority: `left |the district| 120 million won`.
fn is_to_authority(s: &Statement<'_>) -> bool {
    let Some(verb) = s.governor.filter(|verb| !verb.passive && verb.at < s.lead.anchor) else { return false };
    let between = &s.clause.tokens[verb.at + 1..=s.lead.anchor];
    let short = between.len() < 4 && matches!(s.lead.link, Link::Verb(_));
    short && between.last().is_some_and(|word| word.is_district() || word.has(Mark::Authority))
}

/// A district that contributes to something spends its own money.
fn is_authority(s: &Statement<'_>, subject: Option<Phrase>) -> bool {
    let head = subject.map(|noun| noun.head(&s.clause));
    s.is_verb(Mark::Contributes) && head.is_none_or(|head| head.is_district() || head.is("district"))
}

/// `those with a loan 1 million won, those without |700,000 won|`: the verb is that of the amount before.
fn is_parallel(s: &Statement<'_>) -> bool {
    let scene = s.clause.scene;
    s.lead.link == Link::Noun && scene.before().any(|at| scene.is_money(at))
}

/// What is given: money for a work is the authority's budget, what people pay is a price, what a loan covers is a loan.
fn supported(s: &Statement<'_>, subject: Option<Phrase>, named: Option<Role>) -> Role {
    let sourced = subject.is_some_and(|noun| noun.is_sourced(&s.clause)) || s.is_passive() && is_sourced(s);
    match named {
        _ if is_prize(s, subject) => Role::Prize,
        _ if s.won() >= LARGE && sourced => Role::Grant,
        _ if s.won() >= LARGE && (is_budget(s) || is_hired(s)) => Role::Budget,
        Some(role @ (Role::Loan | Role::Prize | Role::Donation)) => role,
        _ if s.phrase_of(Role::Loan).is_some() => Role::Loan,
        _ if is_given(s) => Role::Donation,
        _ if s.won() >= LARGE && (spent(s) || bears(s)) => Role::Budget,
        _ if s.is_of_people() && s.lead.link != Link::Copula => paid(s),
        _ => Role::Support,
    }
}

/// Whether the public gives the money: the sentence, or the one before, speaks of donations, or it goes to an authority.
fn is_given(s: &Statement<'_>) -> bool {
    let donated = is_donated(s) || s.last() == Some(Role::Donation);
    donated && !is_handed_on(s) || is_to_authority(s)
}

/// What people pay is a price, what they give a donation.
fn paid(s: &Statement<'_>) -> Role {
    match () {
        () if s.won() < SMALL => Role::Price,
        () if !s.is_passive() && !s.is_verb(Mark::Pays) => Role::Donation,
        () => Role::Support,
    }
}

/// `sent |a budget| of 600 billion won to the council`.
fn is_budget(s: &Statement<'_>) -> bool {
    let phrases = [s.measure(), s.content()];
    phrases.iter().flatten().any(|noun| {
        let words = noun.words(&s.clause);
        noun.role(&s.clause).is_none() && words.iter().any(|word| word.is("budget") || word.is("spending"))
    })
}

/// `the job was given to a firm |for 700 million won|`.
fn is_hired(s: &Statement<'_>) -> bool {
    s.is_passive() && s.lead.link == Link::At
}

/// Whether what is sold are certificates.
fn is_issued(s: &Statement<'_>) -> bool {
    let said = s.before().any(|said| said.role == Some(Role::Issue));
    said || s.phrase_of(Role::Issue).is_some()
        || earlier::find(&s.clause, Marks::names(Role::Issue), earlier::any).is_some()
}

/// `to give 100,000 won |to each of| 300 households`: what was donated is given on.
fn is_handed_on(s: &Statement<'_>) -> bool {
    let after = &s.clause.tokens[s.clause.at + 1..];
    let each = s.tail.per || after.iter().any(|word| word.has(Mark::Apiece));
    each && s.won() < SMALL && s.phrase_of(Role::Donation).is_none()
}

/// `the district |pays| 500 million won`, to nobody: its share of what something costs.
fn bears(s: &Statement<'_>) -> bool {
    let head = s.subject().map(|noun| noun.head(&s.clause));
    let district = head.is_some_and(|head| head.is_district() || head.has(Mark::Authority));
    let alone = matches!(s.lead.link, Link::Verb(verb) if verb + 1 >= s.clause.at) && s.tail.noun.is_none();
    district && alone && !s.is_passive() && s.is_verb(Mark::Pays)
}

/// Whether the amount is for a work of the authority's.
fn spent(s: &Statement<'_>) -> bool {
    let noun = s.tail.noun.filter(|_| matches!(s.tail.bond, Bond::For | Bond::In | Bond::Purpose(_)));
    noun.is_some_and(|noun| noun.words(&s.clause).iter().any(|word| word.has(Mark::Work)))
}

//! Amounts that no noun and no verb of money names, but that someone gets, has for something or does something with.

use super::LARGE;
use crate::context::en::earlier::{self, antecedent};
use crate::context::en::sentence::Clause;
use crate::context::en::statement::subject::subject;
use crate::context::en::statement::{Bond, Link, Phrase, Statement};
use crate::context::en::word::cue::cue;
use crate::context::en::word::{Class, Classes, Gap, Sense, Token, Words};
use crate::context::{Role, Rule};
use crate::span::Span;

/// What each of a group gets at most, or can have.
pub(super) const GROUP: Rule = Rule {
    id: "en/context/group",
    finds: &[
        "Households with two children: up to [3 million won] => support | Households | - | - | standing",
        "Landlords can have [10 million won] of repairs done. => support | repairs done | - | - | standing",
    ],
    skips: &[
        "Households with two children: 3 million won",
        "Lamps: up to 3 million won",
        "Guro-gu can have 10 million won of repairs done.",
    ],
};

pub(super) fn given_to_group(s: &Statement<'_>) -> Option<Role> {
    (s.lead.ceiling && is_of_group(s) || can_have(s)).then_some(Role::Support)
}

/// `every home |will have| 2 million won`, `landlords |can have| 10 million won of repairs done`.
fn can_have(s: &Statement<'_>) -> bool {
    const MAY: Classes = Classes::of(&[Class::Modal, Class::Will]);
    let near = [Some(s.lead.anchor), s.lead.anchor.checked_sub(1)];
    let have = near.into_iter().flatten().find(|&at| s.clause.tokens[at].is("have"));
    let may = have.and_then(|have| s.clause.prev(have)).is_some_and(|word| word.has_any(MAY));
    let authority = |noun: Phrase| noun.head(&s.clause).is_authority();
    may && s.won() < LARGE && !have.and_then(|at| subject(&s.clause, at)).is_some_and(authority)
}

/// What was found for an amount, or goes for it.
pub(super) const HAD_FOR: Rule = Rule {
    id: "en/context/had-for",
    finds: &["The festival found sponsors for [3 million won]. => donation | sponsors | - | - | done"],
    skips: &["The festival found singers for 3 million won."],
};

pub(super) fn had_for(s: &Statement<'_>) -> Option<Role> {
    is_had_for(s).filter(|_| !is_requested(s) && !is_another(s))
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
    let listed = (s.lead.link == Link::Colon || is_bracketed(s)) && s.won() >= LARGE;
    let spends = listed
        || s.begins_item(s.lead.anchor) && s.tail.bond == Bond::For && s.won() >= LARGE
        || is_fronted(s)
        || is_requested(s)
        || is_had(s)
        || !is_another(s) && (is_cost(s) || is_used(s));
    spends.then_some(Role::Budget)
}

/// `The district sent its budget to the council. |At 900 billion won, it| is`, `|It totals| 900 billion won`: the size of what the sentence before is about.
fn is_fronted(s: &Statement<'_>) -> bool {
    let sized = s.lead.link == Link::Copula || s.clause.at == 1 && s.lead.link == Link::At;
    let fronted = sized && s.won() >= LARGE;
    if fronted && scaled(s).is_some() {
        return true;
    }
    let text = s.clause.scene.view.text;
    fronted && antecedent::of(s).is_some_and(|span| span.of(text).split(' ').any(is_funds))
}

/// The budget whose size an amount is: `It is |a participatory budget|. The scale for next year is`.
pub(in crate::context::en) fn scaled(s: &Statement<'_>) -> Option<Span> {
    let size = |noun: Phrase| noun.head(&s.clause).is_one(&const { Words::of(["scale", "size"]) });
    let budget = |clause: &Clause<'_>, noun: Phrase| noun.weak_role(clause) == Some(Role::Budget);
    let role = || s.last().is_none_or(|role| role == Role::Budget);
    let scale = s.lead.link == Link::Copula && s.measure().is_some_and(size) && role();
    let found = || earlier::find(&s.clause, Classes::of(&[Class::Generic]), budget);
    scale.then(found).flatten().map(|(span, _)| span)
}

/// A word for money to spend: `budget`.
fn is_funds(word: &str) -> bool {
    cue(word).weak == Some(Role::Budget)
}

/// Whether something costs the amount, though no word of cost says so.
fn is_cost(s: &Statement<'_>) -> bool {
    is_part(s) || is_sized(s) || is_there(s) || is_short(s) || is_of_field(s) || is_set(s)
}

/// `another 20 billion won |is set for| culture`.
fn is_set(s: &Statement<'_>) -> bool {
    let set = s.governor.filter(|verb| verb.of_subject && s.clause.tokens[verb.at].is("set"));
    set.is_some_and(|verb| s.behind_verb(verb.at).bond == Bond::For) && s.won() >= LARGE
}

/// `|the welfare sector|, growing by 21 billion won`.
fn is_of_field(s: &Statement<'_>) -> bool {
    let field = s.measure().is_some_and(|noun| noun.head(&s.clause).has(Class::Field));
    // `welfare accounts for 56% of |the total budget| at 484 billion won`.
    let budget = || s.clause.tokens.iter().any(|word| word.cue.weak == Some(Role::Budget));
    field && s.lead.link == Link::Copula && s.won() >= LARGE && (s.last() == Some(Role::Budget) || budget())
}

/// Whether something is done with the amount, and not by people.
fn is_used(s: &Statement<'_>) -> bool {
    let Some(governor) = s.governor.filter(|_| s.won() >= LARGE) else { return false };
    let does = matches!(governor.sense, Sense::Other | Sense::Hold);
    let bound =
        governor.of_subject || matches!(s.lead.link, Link::Verb(_) | Link::With | Link::At | Link::Worth);
    does && bound && !s.subject().is_some_and(|noun| noun.head(&s.clause).has(Class::Person))
}

/// `|households| with children: up to 3 million won`.
pub(super) fn is_of_group(s: &Statement<'_>) -> bool {
    s.lead.link == Link::Colon && s.measure().is_some_and(|noun| noun.head(&s.clause).has(Class::Person))
}

/// `has |asked| the council |for| 60 million won`.
pub(in crate::context::en) fn is_requested(s: &Statement<'_>) -> bool {
    const MOST: usize = 6;
    let for_amount = s.clause.get(s.lead.anchor).is_some_and(|word| word.has(Class::For));
    let from = s.lead.anchor.saturating_sub(MOST);
    let asks = |word: &Token<'_>| {
        word.is_one(&const { Words::of(["asked", "asks", "ask", "requested", "applied"]) })
    };
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
    opened && s.lead.noun.is_some_and(|noun| s.last().is_none() || s.begins_item(noun.first))
}

/// `meals take |the largest slice|, 3 billion won`.
fn is_part(s: &Statement<'_>) -> bool {
    let part = s.measure().is_some_and(|noun| noun.head(&s.clause).has(Class::Part));
    part && s.is_verb(Class::Takes) && !s.is_of_people() && s.won() >= LARGE
}

/// `|another| 3 billion won will follow`: more of what was spoken of.
fn is_another(s: &Statement<'_>) -> bool {
    let another = s.clause.prev(s.clause.at).is_some_and(|word| word.is("another") || word.is("further"));
    another && s.tail.noun.is_none() && s.last().is_some()
}

/// `found |sponsors| for 3 million won`, `|vouchers| for 5 billion won go on sale`.
pub(super) fn is_had_for(s: &Statement<'_>) -> Option<Role> {
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
    if s.is_verb(Class::Cuts) && matches!(s.lead.link, Link::Verb(_)) && s.won() >= LARGE {
        return true;
    }
    let ran = s.clause.prev(s.lead.anchor).is_some_and(|word| word.has(Class::Ran));
    let verb = ran || s.is_verb(Class::Estimates);
    s.lead.link == Link::Copula && s.won() >= LARGE && verb
}
